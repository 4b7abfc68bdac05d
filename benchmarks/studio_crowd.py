"""A thousand productions of two users: how fast they are begun, what they weigh, whose turn comes when."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.studio_runs import gaps
from benchmarks.studio_seen import SeenStudio, SeenTarget, now

_SERVING = ("web", "beat", "valkey")


@dataclass(frozen=True)
class Crowd:
    """What was found. Memory in megabytes before and after.

    `gaps` are the seconds from a target's finish to the next one's start while one worker went through the crowd;
    `late_first` are the first targets that were of who came last, by the number of workers.
    """

    rate: float
    memory: tuple[float, float]
    worker_memory: tuple[float, float]
    gaps: Sequence[float]
    late_first: dict[int, int]


def crowd_measured(studio: SeenStudio, *, early: int, late: int, first: int) -> Crowd:
    """One user begins `early` productions while no worker is there, then another `late`; then workers come."""
    ben = studio.register("ben")
    before, worker_before = studio.megabytes(*_SERVING), studio.megabytes("worker-1")
    studio.workers(0)
    begun = now()
    for account, count in ((studio.ada, early), (ben, late)):
        for number in range(count):
            studio.begin(account, ["script"], seed=number)
    rate = (early + late) / (now() - begun)
    after = studio.megabytes(*_SERVING)
    alone = _first_of_one(studio, first)
    worker_after = studio.megabytes("worker-1")
    studio.workers(0)
    studio.released()
    late_first = {number: _of(ben.id, rows) for number, rows in ((1, alone), (2, _first_of_two(studio, first)))}
    # A new child imports what it needs in its first run.
    return Crowd(rate, (before, after), (worker_before, worker_after), gaps(alone[1:]), late_first)


def _first_of_one(studio: SeenStudio, first: int) -> list[SeenTarget]:
    begun = now()
    studio.workers(1)
    return studio.first_targets(first, since=begun)


def _first_of_two(studio: SeenStudio, first: int) -> list[SeenTarget]:
    studio.workers(2)
    # One of them is there a little sooner, and has nobody to share with until then.
    return studio.first_targets(first, since=now())


def _of(owner: int, rows: Sequence[SeenTarget]) -> int:
    return sum(row.owner == owner for row in rows)
