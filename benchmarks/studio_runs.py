"""How soon the targets of a real studio start: after one another, after a request, and anew after a kill."""

import time
from collections.abc import Sequence
from itertools import pairwise

import psutil

from benchmarks.studio_seen import SeenStudio, SeenTarget, now

_WARM_UP = 5
# From a new worker's child to its first look at the queue, amply.
_AT_WORK = 1.0


def finish_to_start(studio: SeenStudio, *, stories: int) -> list[float]:
    """Seconds from a picture's finish to the next one's start, with all bookkeeping in between."""
    delays: list[float] = []
    for number in range(stories):
        production = studio.begin(studio.ada, ["*/picture"], seed=number, pages=6)
        studio.finished(production)
        delays += gaps([row for row in studio.targets(production) if row.name.endswith("/picture")])
    return delays


def gaps(rows: Sequence[SeenTarget]) -> list[float]:
    """Seconds from a target's finish to the next one's start.

    A target's finish is taken within the transaction that records it; its commit is part of the delay.
    """
    return [(after.started or 0.0) - (before.finished or 0.0) for before, after in pairwise(rows)]


def starts(studio: SeenStudio, *, count: int) -> tuple[list[float], list[float]]:
    """Seconds to the start of a production's first target, the worker idle.

    First from when the target is ready, then from before the request that begins the production is sent.
    """
    from_ready, from_request = [], []
    for number in range(_WARM_UP + count):
        sent = now()
        production = studio.begin(studio.ada, ["script"], seed=number + 1)
        studio.finished(production)
        first = studio.targets(production)[0]
        assert first.started
        assert first.ready_since
        from_ready.append(first.started - first.ready_since)
        from_request.append(first.started - sent)
        time.sleep(0.1)
    return from_ready[_WARM_UP:], from_request[_WARM_UP:]


def child_killed(studio: SeenStudio) -> float:
    """Seconds from `kill -9` of the child that runs a target to its run in the child's successor."""
    production = studio.begin(studio.ada, ["script"], engine="fake:slow")
    _parent, child = studio.running(production).process
    killed = now()
    psutil.Process(child).kill()
    return _run_again(studio, production, killed=killed)


def worker_killed(studio: SeenStudio) -> float:
    """Seconds from `kill -9` of a whole worker that runs a target to its run on another; then there are two again."""
    production = studio.begin(studio.ada, ["script"], engine="fake:slow")
    worker, _child = studio.running(production).process
    killed = now()
    studio.kill_worker(worker)
    seconds = _run_again(studio, production, killed=killed)
    studio.workers(2)
    time.sleep(_AT_WORK)
    return seconds


def _run_again(studio: SeenStudio, production: int, *, killed: float) -> float:
    again = studio.running(production, since=killed)
    studio.cancel(studio.ada, production)
    assert again.started
    return again.started - killed
