"""The tests that depend on the database, run again on real PostgreSQL and MariaDB servers.

Django knows one database per process, so each is a run of its own: of all modules marked `database`.
"""

import os
import sys
from pathlib import Path

import pytest

from tests.support.databases import Kind, Unavailable, database_wanted
from tests.support.processes import Process

_TESTS = Path(__file__).parent


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_on(kind: Kind, tmp_path: Path) -> None:
    try:
        database_wanted(kind)
    except Unavailable as error:
        pytest.skip(str(error))
    command = [sys.executable, "-m", "pytest", _TESTS, "-m", "database and not soak", "-p", "no:cacheprovider",
               "-p", "no:xdist", "--ignore", __file__, "--tb=short", "--durations=3"]  # fmt: skip
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    run = Process(
        command, tmp_path / "log", environment={**ours, "FABULA_TEST_DATABASE": kind}, folder=_TESTS.parent.parent
    )
    try:
        assert run.wait(1100) == 0, f"on {kind}:\n{run.tail(12000)}"
    finally:
        run.close()
