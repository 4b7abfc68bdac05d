"""What tests of the command line share: running commands here, and as a real process."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from fabula.cli.app import run


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit status and what it wrote."""

    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of the machine, English messages, an empty working folder."""
    for name in list(os.environ):
        if name.startswith(("FABULA_", "OPENAI_", "LC_", "LANG")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def fabula(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run a command in this process."""

    def _run(*arguments: object) -> Ran:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        return Ran(status, *capsys.readouterr())

    return _run


@pytest.fixture
def fabula_process(tmp_path: Path) -> Callable[..., Ran]:
    """Run a command as a process of its own, as a user does."""

    def _run(*arguments: object, stdin: str = "", **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-c", "from fabula.cli import main; main()", *map(str, arguments)],
            input=stdin,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONUTF8": "1", **environment},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return _run
