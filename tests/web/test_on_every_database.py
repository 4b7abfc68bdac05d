"""The tests that depend on the database, run again on real PostgreSQL and MariaDB servers.

Django knows one database per process, so each is a run of its own: of all modules marked `database`.
"""

import os
import sys
from pathlib import Path

import pytest

from tests.support.databases import Kind, Unavailable, database_wanted
from tests.support.processes import Process
from tests.support.report import SoakReport

_TESTS = Path(__file__).parent


# What transactions, locks and numbers hang on; the rest of the marked modules runs there in `make soak`.
_AT_HEART = (
    "accounts/test_sessions.py",
    "api/test_idempotency.py",
    "events/test_outbox.py",
    "files/test_keeping.py",
    "productions/test_leases.py",
    "productions/test_scheduling.py",
    "productions/test_tidying.py",
)
_OURS = ("PYTEST_", "DJANGO_", "FABULA_")


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_on(kind: Kind, tmp_path: Path) -> None:
    _run_on(kind, [_TESTS / module for module in _AT_HEART], tmp_path)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_all_on(kind: Kind, tmp_path: Path, soak_report: SoakReport) -> None:
    told = _run_on(kind, [_TESTS, "--ignore", __file__], tmp_path)
    soak_report.say("Tests on other databases", f"- {kind}: {told}")


def _run_on(kind: Kind, what: list[str | Path], tmp_path: Path) -> str:
    """Run tests in a process of their own, on a real server; its last line."""
    try:
        database_wanted(kind)
    except Unavailable as error:
        pytest.skip(str(error))
    command = [sys.executable, "-m", "pytest", *what, "-m", "database and not soak", "-p", "no:cacheprovider",
               "-p", "no:xdist", "--tb=short", "--durations=3"]  # fmt: skip
    # What this run has set up for itself is not the other's business.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    run = Process(
        command, tmp_path / "log", environment={**kept, "FABULA_TEST_DATABASE": kind}, folder=_TESTS.parent.parent
    )
    try:
        assert run.wait(1100) == 0, f"on {kind}:\n{run.tail(12000)}"
        return run.tail(400).strip().splitlines()[-1]
    finally:
        run.close()
