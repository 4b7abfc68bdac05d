"""A disk that fills up in the middle: one line that says so, and after making room the build goes on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.films import FAKE, SMALL

_SCRIPT = """
set -u
mount -t tmpfs -o size=600k tmpfs "$DISK" || exit 99
fabula() { "$PYTHON" -m fabula story "a fox" --out "$DISK/film" "$@"; }
fabula "$@" 2> "$LOGS/full"; echo $? > "$LOGS/full.code"
ls -A "$DISK/film" > "$LOGS/left"
mount -o remount,size=200m "$DISK" || exit 99
fabula "$@" --json > "$LOGS/again" 2>&1; echo $? > "$LOGS/again.code"
cp "$DISK/film/movie.mp4" "$LOGS/"
"""


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A place to mount a small disk on, in a mount namespace of its own."""
    trial = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    if not shutil.which("unshare") or subprocess.run(trial, capture_output=True, check=False).returncode:
        pytest.skip("FULL DISK NOT TESTED: this machine lets nobody mount a small disk (unshare --mount)")
    place = tmp_path / "disk"
    place.mkdir()
    return place


def test_a_full_disk_is_named_and_the_build_goes_on_when_there_is_room(disk: Path, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DISK": str(disk),
        "LOGS": str(tmp_path),
        "PYTHON": sys.executable,
        "LC_ALL": "C.UTF-8",
    }
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", _SCRIPT, "sh", *SMALL, *FAKE]
    subprocess.run(command, env=environment, check=True)
    told = (tmp_path / "full").read_text().strip()
    assert (tmp_path / "full.code").read_text().strip() == "5", told
    assert "disk is full" in told
    assert "Free some space" in told
    assert "Traceback" not in told
    assert len(told.splitlines()) == 1
    assert "story.toml" in (tmp_path / "left").read_text()
    assert (tmp_path / "again.code").read_text().strip() == "0", (tmp_path / "again").read_text()
    assert (tmp_path / "movie.mp4").stat().st_size > 10_000
