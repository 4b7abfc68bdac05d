"""The whole studio, over HTTP: dispatch, its list beside Django REST framework, a crowd of two users, idling, kills."""

import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.studio_crowd import Crowd, crowd_measured
from benchmarks.studio_idle import idle_measured
from benchmarks.studio_lists import lists_measured
from benchmarks.studio_runs import child_killed, finish_to_start, starts, worker_killed
from benchmarks.studio_seen import SeenStudio
from benchmarks.table import Row


@dataclass(frozen=True)
class Sizes:
    """How much is measured."""

    begun: int = 40
    stories: int = 5
    list_rounds: int = 12
    early: int = 900
    late: int = 100
    first: int = 40
    idle_seconds: float = 20.0
    kills: int = 10
    workers_killed: int = 5


def run(sizes: Sizes | None = None) -> list[Row]:
    """The rows."""
    sizes = sizes or Sizes()
    with tempfile.TemporaryDirectory(prefix="fabula-bench-") as folder:
        root = Path(folder)
        return [
            *_with_studio(root / "dispatch", lambda studio: _dispatch(studio, sizes)),
            *_lists(root / "lists", sizes),
            *_with_studio(root / "crowd", lambda studio: _crowd(studio, sizes)),
            *_idle(root / "idle", sizes),
            *_with_studio(root / "kills", lambda studio: _kills(studio, sizes)),
        ]


def _with_studio(folder: Path, rows: Callable[[SeenStudio], list[Row]]) -> list[Row]:
    folder.mkdir()
    with closing(SeenStudio(folder)) as studio:
        return rows(studio)


def _dispatch(studio: SeenStudio, sizes: Sizes) -> list[Row]:
    following = finish_to_start(studio, stories=sizes.stories)
    from_ready, from_request = starts(studio, count=sizes.begun)
    return [
        Row("one worker: a target's finish to the next one's start", _milliseconds(following), goal="p50 ≤ 5 ms"),
        Row("… from ready to started, the worker idle", _milliseconds(from_ready), goal="p50 ≤ 5 ms"),
        Row("… from the request that begins a production to its first start", _milliseconds(from_request)),
    ]


def _lists(folder: Path, sizes: Sizes) -> list[Row]:
    found = lists_measured(folder, rounds=sizes.list_rounds)
    ours, peer = found["fabula"], found["peer"]
    beside = f"Django REST framework {found['version']}"
    return [
        Row("list of 50 productions, CPU per request", f"{ours:.2f} ms", f"{beside}: {peer:.2f} ms"),
        Row("… as a share", f"{ours / peer:.2f}", beside),
        Row("… of it the database's answer, the same for both", f"{found['rows']:.2f} ms"),
    ]


def _crowd(studio: SeenStudio, sizes: Sizes) -> list[Row]:
    found = crowd_measured(studio, early=sizes.early, late=sizes.late, first=sizes.first)
    return [
        Row(f"{sizes.early + sizes.late} productions begun, one client", f"{found.rate:.0f} a second"),
        Row("… memory of web, clock and Valkey (PSS), before and after", _grown(found.memory)),
        Row("… of one worker and its child, idle and once it ran that many", _grown(found.worker_memory)),
        Row("… one worker: a target's finish to the next one's start", _milliseconds(found.gaps)),
        _fairness(found, workers=1, sizes=sizes),
        _fairness(found, workers=2, sizes=sizes),
    ]


def _fairness(found: Crowd, *, workers: int, sizes: Sizes) -> Row:
    what = f"… of the first {sizes.first} targets, those of who came last with {sizes.late}; workers: {workers}"
    return Row(what, f"{found.late_first[workers]}", f"who came first: {sizes.early}", f"≈ {sizes.first // 2}")


def _idle(folder: Path, sizes: Sizes) -> list[Row]:
    folder.mkdir()
    idle = idle_measured(folder, seconds=sizes.idle_seconds)
    return [
        Row(
            f"idle `fabula up`, one worker: PSS of {idle.processes} processes", f"{idle.megabytes:.0f} MB", "", "≤ 350"
        ),
        Row(f"… CPU over {sizes.idle_seconds:g} s", f"{idle.cpu:.2f} % of a core", "", "≤ 1 %"),
    ]


def _kills(studio: SeenStudio, sizes: Sizes) -> list[Row]:
    children = [child_killed(studio) for _ in range(sizes.kills)]
    studio.workers(2)
    workers = [worker_killed(studio) for _ in range(sizes.workers_killed)]
    return [
        Row(f"a killed child's target runs again ({sizes.kills} kills)", _seconds(children), goal="p95 ≤ 4 s"),
        Row(f"… a whole worker's, on another ({sizes.workers_killed} kills)", _seconds(workers), goal="p95 ≤ 4 s"),
    ]


def _grown(megabytes: tuple[float, float]) -> str:
    return f"{megabytes[0]:.0f} → {megabytes[1]:.0f} MB"


def _milliseconds(delays: Sequence[float]) -> str:
    p50, p95 = _percentiles(delays)
    return f"p50 {p50 * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms"


def _seconds(delays: Sequence[float]) -> str:
    p50, p95 = _percentiles(delays)
    return f"p50 {p50:.2f} s, p95 {p95:.2f} s"


def _percentiles(delays: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th percentile (nearest rank)."""
    ordered = sorted(delays)
    return ordered[(len(ordered) - 1) // 2], ordered[-(-len(ordered) * 95 // 100) - 1]
