"""Each service tests itself with `python -m`, and says so where something is wrong."""

import subprocess
from pathlib import Path
from sys import executable

from tests.support.services import service_environment


def selftest(kind: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [executable, "-m", f"fabula.serving.{kind}"],
        env=service_environment(folder, **settings),
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_well_service_passes_its_own_test(tmp_path: Path) -> None:
    ran = selftest("lyrics", tmp_path)
    lines = ran.stdout.splitlines()
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert all(line.startswith("ok ") for line in lines[:-1])
    assert lines[-1].startswith("speed  /generate_lyrics ")
    assert any("refuses a bad max_categories" in line for line in lines)


def test_a_broken_engine_fails_it(tmp_path: Path) -> None:
    ran = selftest("image", tmp_path, FABULA_IMAGE_ENGINE="fake:broken")
    assert ran.returncode == 1
    assert "FAILED /generate_cover_image answers: status 500" in ran.stdout
    assert "ok     /generate_cover_image refuses a bad width" in ran.stdout


def test_a_service_that_cannot_start_fails_it(tmp_path: Path) -> None:
    ran = selftest("lyrics", tmp_path, FABULA_SCALEDOWN_WINDOW="soon")
    assert ran.returncode == 1
    assert "FABULA_SCALEDOWN_WINDOW" in ran.stdout
