"""What all tests share: the report that the long ones write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.databases import NOT_HERE
from tests.support.report import SoakReport

_REPORT = Path(__file__).parent.parent / "docs/soak.md"


@pytest.fixture(scope="session")
def soak_report() -> Iterator[SoakReport]:
    """Where a long test writes what it saw; `make soak` leaves it in docs/soak.md."""
    report = SoakReport()
    yield report
    report.write(_REPORT)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was not tested because this machine cannot have it."""
    reasons = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", []) if report.longrepr}
    for reason in sorted(reason for reason in reasons if NOT_HERE in reason):
        terminalreporter.write_sep("!", "NOT TESTED", red=True, bold=True)
        terminalreporter.write_line(reason, red=True, bold=True)
