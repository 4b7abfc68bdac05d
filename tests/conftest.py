"""What all tests share: the report that the long ones write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.report import SoakReport

_REPORT = Path(__file__).parent.parent / "docs/soak.md"


@pytest.fixture(scope="session")
def soak_report() -> Iterator[SoakReport]:
    """Where a long test writes what it saw; `make soak` leaves it in docs/soak.md."""
    report = SoakReport()
    yield report
    report.write(_REPORT)
