"""A command works wherever its words go: into a closed stream, a narrow encoding, a full disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = f"'{sys.executable}' -c 'from fabula.cli import main; main()'"


def _shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    return subprocess.run(
        line.replace("fabula", COMMAND, 1), shell=True, env=surroundings | environment, capture_output=True, check=False
    )


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_stream_is_no_error(closed: str) -> None:
    assert _shell(f"fabula engines {closed}").returncode == 0


def test_letters_that_the_terminal_lacks_are_no_error() -> None:
    ran = _shell("fabula engines", LANG="zh_CN.UTF-8", PYTHONIOENCODING="latin-1")
    assert ran.returncode == 0
    assert b"\\u5f15\\u64ce" in ran.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("option", ["", "--json"])
def test_a_full_disk_behind_the_output_is_told(option: str) -> None:
    ran = _shell(f"fabula engines {option} >/dev/full")
    assert ran.returncode == 5
    (line,) = ran.stderr.decode().splitlines()
    assert "disk is full" in line
