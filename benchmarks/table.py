"""Rows of the benchmark table, and CPU time measured fairly."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure: what was measured, beside which peer (with its version), and what it should reach."""

    what: str
    figure: str
    beside: str = ""
    goal: str = ""


def cpu_seconds(work: Callable[[], object], *, runs: int = 3, warm_up: bool = True) -> float:
    """The median CPU time of `work`, with the child processes that it ends."""
    if warm_up:
        work()
    measured = []
    for _ in range(runs):
        before = os.times()
        work()
        after = os.times()
        measured.append(sum(after[:4]) - sum(before[:4]))
    return statistics.median(measured)


def wall_seconds(work: Callable[[], object], *, runs: int = 1) -> float:
    """The median time of `work` on the clock."""
    measured = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        measured.append(time.perf_counter() - begun)
    return statistics.median(measured)
