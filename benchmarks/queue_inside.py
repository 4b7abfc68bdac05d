"""Inside a studio under measurement: begins productions, watches its worker start them. Told: clock, worker."""

import json
import statistics
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import django
import psutil

django.setup()

from fabula.web.accounts.models import User  # noqa: E402 - Django comes first
from fabula.web.productions.leasing import target_claim  # noqa: E402
from fabula.web.productions.models import Production, Target  # noqa: E402
from fabula.web.productions.scheduling import production_schedule  # noqa: E402
from fabula.web.productions.services import production_create  # noqa: E402
from fabula.web.productions.waking import QUEUES  # noqa: E402

FILM = {"width": 320, "height": 240, "fps": 24}


def begun(owner: User, wanted: Sequence[str], **story: Any) -> Production:
    """Begin a story by fake engines."""
    spec = {"story": {"topic": "a fox who counts", **story}, "film": FILM}
    return production_create(owner, product="story", spec=spec, wanted=wanted)


def finished(production: Production) -> None:
    """Wait until it is made."""
    while Production.objects.filter(id=production.id, building=True).exists():
        time.sleep(0.02)


def woken(owner: User) -> list[float]:
    """Seconds from a ready target to its start, one at a time, the worker idle."""
    delays = []
    for number in range(40):
        production = begun(owner, ["script"], seed=number)
        finished(production)
        row = Target.objects.get(production=production, name="script")
        delays.append((row.started - row.ready_since).total_seconds())  # type: ignore[operator]
        time.sleep(0.1)
    return delays[5:]


def following(owner: User) -> list[float]:
    """Seconds from the end of a target's run to the start of the next, the bookkeeping of both included."""
    production = begun(owner, ["*/picture"], pages=6)
    finished(production)
    rows = Target.objects.filter(production=production, name__endswith="/picture").order_by("started")
    return [(after.started - before.finished).total_seconds() for before, after in pairwise(rows)]  # type: ignore[operator]


def scheduling(owner: User) -> float:
    """CPU milliseconds of looking at a story of twenty pages."""
    production = begun(owner, ["script"], pages=20)
    finished(production)
    times = []
    for _ in range(10):
        begin = time.process_time()
        production_schedule(production.id)
        times.append(time.process_time() - begin)
    return statistics.median(times) * 1000


def idle(numbers: Sequence[int], seconds: float = 20.0) -> list[float]:
    """Per cent of a core that processes and their children use."""
    families = [[process, *process.children(recursive=True)] for process in map(psutil.Process, numbers)]
    before = [_cpu(family) for family in families]
    time.sleep(seconds)
    return [(_cpu(family) - used) / seconds * 100 for family, used in zip(families, before, strict=True)]


def _cpu(family: Sequence[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in family)


def main(clock: int, worker: int) -> dict[str, Any]:
    """Measure, the worker last suspended so that productions wait."""
    ada, ben = (User.objects.create(username=name) for name in ("ada", "ben"))
    finished(begun(ada, ["script"]))
    found: dict[str, Any] = {"woken": woken(ada), "next": following(ada), "schedule": scheduling(ada)}
    found["idle"] = dict(zip(("beat", "worker"), idle([clock, worker]), strict=True))
    for process in (psutil.Process(worker), *psutil.Process(worker).children()):
        process.suspend()
    memory, begin = psutil.Process().memory_info().rss, time.perf_counter()
    for number in range(1000):
        begun(ada, ["script"], seed=number)
    found["submitted"] = 1000 / (time.perf_counter() - begin)
    found["memory"] = (psutil.Process().memory_info().rss - memory) / 1e6
    for number in range(10):
        begun(ben, ["script"], seed=number)
    begin = time.process_time()
    claims = [target_claim(QUEUES) for _ in range(20)]
    found["claim"] = (time.process_time() - begin) / 20 * 1000
    found["fair"] = sum(claim is not None and claim.owner_id == ben.id for claim in claims)
    return found


if __name__ == "__main__":
    print(json.dumps(main(*map(int, sys.argv[1:]))))
