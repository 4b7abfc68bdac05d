"""Which segments a client asked for and where each stands, kept with the production and brought up to date by it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from fabula.pipelines.graph import Progress
from fabula.web.productions.story_tasks.segments import SEGMENTS, Segment, is_made, mark_of, nodes_of

SegmentStatus = Literal["running", "completed", "failed"]
TaskStatus = Literal["pending", "running", "completed", "failed"]


@dataclass(frozen=True)
class Run:
    """A segment that was asked for. `mark` is what a completed one gave; an empty one is filled in at the next look."""

    status: SegmentStatus
    mark: str = ""
    error: str = ""


@dataclass(frozen=True)
class TaskState:
    """All that the door remembers of a task: its runs by segment, and the workflow its client named."""

    runs: Mapping[int, Run]
    workflow_version: str = "default"

    @classmethod
    def load(cls, raw: Mapping[str, Any]) -> "TaskState":
        """The state as it was kept."""
        runs = {int(number): Run(**run) for number, run in raw.get("runs", {}).items()}
        return cls(runs, raw.get("workflow_version", "default"))

    def dump(self) -> dict[str, Any]:
        """The state as JSON."""
        return {
            "workflow_version": self.workflow_version,
            "runs": {str(number): asdict(run) for number, run in sorted(self.runs.items())},
        }

    def status_of(self, number: int) -> SegmentStatus | Literal["pending"]:
        """Where a segment stands; one that never ran, or went stale, is pending."""
        run = self.runs.get(number)
        return run.status if run else "pending"

    def having(self, status: SegmentStatus) -> list[int]:
        """The segments with that status, in order."""
        return [each.number for each in SEGMENTS if self.status_of(each.number) == status]

    @property
    def status(self) -> TaskStatus:
        """Where the whole task stands."""
        if self.having("running"):
            return "running"
        if self.having("failed"):
            return "failed"
        return "completed" if len(self.having("completed")) == len(SEGMENTS) else "pending"

    @property
    def current(self) -> int:
        """The segment that runs, else the last completed one, else 0."""
        return next(iter(self.having("running")), max(self.having("completed"), default=0))

    def running(self, number: int) -> "TaskState":
        """A segment begins; what failed before counts no more."""
        kept = {n: run for n, run in self.runs.items() if run.status != "failed"}
        return replace(self, runs=kept | {number: Run("running")})

    def edited(self, number: int) -> "TaskState":
        """A user's own text stands for what a segment gave: it is done, and the later ones are to be made again."""
        kept = {n: run for n, run in self.runs.items() if n <= number}
        return replace(self, runs=kept | {number: Run("completed")})


@dataclass(frozen=True)
class Ended:
    """A segment that ended just now."""

    segment: Segment
    status: Literal["completed", "failed"]
    error: str = ""


def looked_at(state: TaskState, progress: Progress, errors: Mapping[str, str]) -> tuple[TaskState, list[Ended]]:
    """The state in the light of where every target stands, and which segments ended by it.

    `errors` says by target why it failed for good. A completed segment whose results changed is dropped: it went stale.
    """
    runs = dict(state.runs)
    ended: list[Ended] = []
    for each in SEGMENTS:
        run = runs.get(each.number)
        if run is None:
            continue
        settled = _settled(each, run, progress, errors)
        if settled is None:
            del runs[each.number]
            continue
        runs[each.number] = settled
        if run.status == "running" and settled.status != "running":
            ended.append(Ended(each, settled.status, settled.error))
    return replace(state, runs=runs), ended


def _settled(each: Segment, run: Run, progress: Progress, errors: Mapping[str, str]) -> Run | None:
    if run.status == "completed":
        mark = mark_of(each, progress)
        return replace(run, mark=mark) if run.mark in ("", mark) else None
    if run.status == "running" and is_made(each, progress):
        return Run("completed", mark_of(each, progress))
    if run.status == "running" and (error := _failure(each, progress, errors)):
        return Run("failed", error=error)
    return run


def _failure(each: Segment, progress: Progress, errors: Mapping[str, str]) -> str:
    """Why a segment cannot end any more, once nothing of it is under way; empty while it may."""
    nodes = nodes_of(each, progress)
    if any(node.status in ("ready", "maybe") for node in nodes):
        return ""
    failed = [node.target.name for node in nodes if node.status == "failed"]
    blocked = [name for name in errors if any(node.status == "blocked" for node in nodes)]
    return next((errors.get(name, f"{name} failed.") for name in [*failed, *blocked]), "")
