"""Rows of targets: what each is to look like by where the production stands, and few writes to get there."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Model
from django.utils import timezone

from fabula.pipelines.graph import Node, Progress
from fabula.pipelines.graph import Target as Step
from fabula.web.productions.models import Production, ProductionStatus, Target, TargetStatus
from fabula.web.productions.waking import QUEUES

Facts = dict[str, Any]

# Whoever finds an instant target ready makes it at once; a worker only where he died meanwhile.
INSTANT_GRACE = timedelta(seconds=5)

# Until somebody asks for it again.
AT_REST = (TargetStatus.FAILED, TargetStatus.CANCELLED)


def status_of(node: Node, row: Target | None, *, production: Production, needed: bool) -> TargetStatus:
    """Where a target is to stand."""
    rests = TargetStatus(row.status) if row and row.status in AT_REST else None
    match node.status:
        case "done":
            return TargetStatus.DONE
        case "failed" if rests:
            return rests
        case "maybe" if rests == TargetStatus.CANCELLED:
            return rests
    if production.status == ProductionStatus.CANCELLED and not production.building:
        return TargetStatus.CANCELLED
    match node.status:
        case "blocked":
            return TargetStatus.BLOCKED
        case "ready" if node.target.instant or (needed and production.building):
            held = row is not None and row.status == TargetStatus.RUNNING and row.key == node.key
            return TargetStatus.RUNNING if held else TargetStatus.READY
        case _:
            return TargetStatus.WAITING


def described(node: Node, position: int, production: Production) -> Facts:
    """What a row says of its target, wherever it stands."""
    target = node.target
    return {
        "position": position,
        "step": target.step,
        "queue": queue_of(target),
        "engine": target.engine.name if target.engine else "",
        "weight": target.weight,
        "optional": target.optional,
        "priority": production.priority,
    }


def queue_of(target: Step) -> str:
    """Where a target's wake-up goes: the capability of its engine, or `cpu`."""
    capability = target.engine.capability if target.engine else "cpu"
    return capability if capability in QUEUES else "cpu"


def standing(status: TargetStatus, node: Node, now: datetime, job: Callable[[], Facts]) -> Facts:
    """What a row says of a target that has come to another status or key."""
    facts: Facts = {"status": status, "key": node.key, "job": None, "lease": None, "lease_expires": None,
                    "not_before": None, "message": ""}  # fmt: skip
    match status:
        case TargetStatus.DONE:
            return facts | {"fraction": 1.0, "finished": now, "error": None}
        case TargetStatus.READY:
            return facts | _fresh() | {"job": job(), "ready_since": now, "not_before": _grace(node, now)}
        case TargetStatus.WAITING | TargetStatus.BLOCKED:
            return facts | _fresh()
        case _:
            return facts | {"finished": now}


def _fresh() -> Facts:
    return {"attempts": 0, "crashes": 0, "worker": "", "fraction": 0.0, "error": None, "ready_since": None,
            "started": None, "finished": None}  # fmt: skip


def _grace(node: Node, now: datetime) -> datetime | None:
    return now + INSTANT_GRACE if node.target.instant else None


class Rows:
    """The rows of one production, read once, and what is to be written of them."""

    def __init__(self, production: Production) -> None:
        self._production = production
        # One time for all, so that many rows change alike.
        self._now = timezone.now()
        # The job of a row is large and is needed by none but its worker.
        self.known = {row.name: row for row in Target.objects.filter(production=production).defer("job")}
        self._new: list[Target] = []
        self._changes: dict[int, Facts] = {}

    def change(self, row: Target, facts: Facts) -> None:
        """Note what is to change of a row; what is so already is left alone."""
        changed = {name: value for name, value in facts.items() if name == "job" or getattr(row, name) != value}
        if set(changed) - {"job"}:
            self._changes.setdefault(row.id, {}).update(changed)
        for name, value in changed.items():
            if name != "job":
                setattr(row, name, value)

    def settle(self, progress: Progress, needed: set[str], job: Callable[[Node], Facts]) -> None:
        """Let the rows say where the production stands; rows of targets that are no more go."""
        for position, node in enumerate(progress.nodes.values()):
            row = self.known.get(node.target.name)
            status = status_of(node, row, production=self._production, needed=node.target.name in needed)
            facts = described(node, position, self._production)
            if row is None or row.status != status or (row.key != node.key and node.key):
                facts |= standing(status, node, self._now, lambda node=node: job(node))  # type: ignore[misc]
            if row is None:
                self._add(node, facts)
            else:
                self.change(row, facts)

    def write(self, progress: Progress) -> None:
        """Write what was noted: one statement for all rows with the same change."""
        gone = [name for name in self.known if name not in progress.nodes]
        if gone:
            Target.objects.filter(production=self._production, name__in=gone).delete()
        if self._new:
            Target.objects.bulk_create(self._new)
        self._write_own()
        for facts, ids in _grouped(self._changes):
            Target.objects.filter(id__in=ids).update(**facts)
        self.known = {name: row for name, row in self.known.items() if name in progress.nodes}
        self._new, self._changes = [], {}

    def _write_own(self) -> None:
        """Write keys and jobs, which no two rows share, in one statement for all rows of a kind."""
        by_id = {row.id: row for row in self.known.values()}
        with_job, with_key = [], []
        for row_id, facts in self._changes.items():
            row = by_id[row_id]
            if facts.get("job"):
                row.job = facts.pop("job")
                with_job.append(row)
            elif "key" in facts:
                with_key.append(row)
            facts.pop("key", None)
        if with_job:
            Target.objects.bulk_update(with_job, ["key", "job"])
        if with_key:
            Target.objects.bulk_update(with_key, ["key"])
        self._changes = {row_id: facts for row_id, facts in self._changes.items() if facts}

    def statuses(self) -> dict[str, str]:
        """Where every target stands, by name."""
        return {name: str(row.status) for name, row in self.known.items()}

    def _add(self, node: Node, facts: Facts) -> None:
        row = Target(production=self._production, owner_id=self._production.owner_id, name=node.target.name, **facts)
        self.known[row.name] = row
        self._new.append(row)


def _grouped(changes: Mapping[int, Facts]) -> Sequence[tuple[Facts, list[int]]]:
    groups: list[tuple[Facts, list[int]]] = []
    for row_id, facts in changes.items():
        for known, ids in groups:
            if known == facts:
                ids.append(row_id)
                break
        else:
            groups.append((facts, [row_id]))
    return groups


def errors_of(rows: Mapping[str, Target]) -> dict[str, str]:
    """The keys of targets that failed, or were cancelled one by one, by name."""
    return {name: row.key for name, row in rows.items() if row.status in AT_REST}


def saved(row: Model, **facts: Any) -> None:
    """Set some fields of a row and write just those."""
    for name, value in facts.items():
        setattr(row, name, value)
    row.save(update_fields=list(facts))
