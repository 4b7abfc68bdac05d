"""The scheduler over the database: under a production's lock, what is made, what is next, what is to be told.

Every change of a production goes through `production_changed`: the change, the look at where everything stands, the
rows of targets, the production's status and the events about it are one transaction.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone

from fabula.domain.errors import FabulaError, InputError
from fabula.engines.base import Call
from fabula.pipelines.build import job_of
from fabula.pipelines.executor import defect
from fabula.pipelines.graph import Progress, advance, needed_now
from fabula.pipelines.production import FolderProduct
from fabula.pipelines.products import product_kind
from fabula.pipelines.steps import Job, Made, job_dump
from fabula.web.events.services import events_add
from fabula.web.productions.ledger import DatabaseLedger, spent
from fabula.web.productions.models import Production, ProductionStatus, Target
from fabula.web.productions.observers import News, observed
from fabula.web.productions.quotas import money_used_up, storage_full
from fabula.web.productions.rows import AT_REST, Rows, errors_of, saved
from fabula.web.productions.waking import wake
from fabula.web.transactions import committed
from fabula.web.wiring import workplace

Status = Target.Status
Problem = dict[str, Any]

# More messages than this would only be looked at in vain: a worker that is awake goes on by itself.
_WAKE_UPS = 32


def problem_of(error: FabulaError) -> Problem:
    """An error as the rows and the events have it."""
    retryable = bool(getattr(error, "retryable", False))
    field = {"field": error.field} if isinstance(error, InputError) and error.field else {}
    return {"code": error.code, "message": error.message, "remedy": error.remedy, "retryable": retryable, **field}


@dataclass
class Desk:
    """A production whose row is locked, with its ledger and its targets' rows: what a change may work with."""

    production: Production
    product: FolderProduct
    ledger: DatabaseLedger
    rows: Rows
    news: list[News] = field(default_factory=list)

    def record(self, made: Mapping[str, Made]) -> None:
        """Keep what was made, by key, and have it told."""
        for key in self.ledger.record_all(made):
            manifest = made[key].manifest
            self.tell("target_finished", target=manifest.target, step=manifest.step, seconds=round(manifest.seconds, 3))
        if made and (stop := self._used_up(made)):
            self.production.building = False
            self.production.error = stop

    def fail(self, row: Target, problem: Problem) -> None:
        """Let a target have failed for good."""
        self.rows.change(
            row,
            {"status": Status.FAILED, "error": problem, "job": None, "lease": None, "lease_expires": None,
             "not_before": None, "finished": timezone.now()},
        )  # fmt: skip
        self.tell("target_failed", target=row.name, step=row.step, optional=row.optional, error=problem)

    def build(self, again: Iterable[Target] | None = None) -> None:
        """Have what is wanted made, and tried again what failed or was cancelled; of that only `again`, if given."""
        self.production.building = True
        self.production.error = None
        resting = [row for row in self.rows.known.values() if row.status in AT_REST]
        for row in resting if again is None else again:
            self.rows.change(row, {"status": Status.WAITING, "key": "", "error": None})

    def tell(self, type: str, **payload: Any) -> None:
        """Have the owner told, once the change is through."""
        self.news.append((type, {"production_id": self.production.id, **payload}))

    def _used_up(self, made: Mapping[str, Made]) -> Problem | None:
        """Why no more may be made, where what was just made used up what the owner has."""
        owner = self.production.owner
        if storage_full(owner):
            return _quota_used_up("storage", "Your storage is full.", "Delete productions or ask for more space")
        if any(spent(each.manifest) for each in made.values()) and money_used_up(owner):
            return _quota_used_up(
                "spend", "You have spent what you may this month.", "Choose an engine without a price"
            )
        return None


def _quota_used_up(what: str, message: str, remedy: str) -> Problem:
    remedy = f"{remedy}, then build again: what is made is kept."
    return {"code": f"{what}_quota", "message": message, "remedy": remedy, "retryable": True}


Change = Callable[[Desk], bool | None]
"""What is to happen to a production. `False` says that nothing did, and nothing is looked at."""


def production_changed(production_id: int, change: Change, *, awake: Collection[str] = ()) -> bool:
    """Change a production and look at where it stands; make instant targets on the way. False: it is no more.

    The change runs in a transaction with the production's row locked, perhaps several times where the database asks
    for it; instant targets run here, between transactions. `awake` are the queues of which the caller takes a target
    at once, so that for one nobody else is woken.
    """
    instants = committed(lambda: _changed(production_id, change, awake))
    while instants:
        results = _instants_made(instants)
        instants = committed(lambda results=results: _changed(production_id, results.apply, awake))  # type: ignore[misc]
    return instants is not None


def production_schedule(production_id: int) -> bool:
    """Look at where a production stands, whatever has changed."""
    return production_changed(production_id, lambda _desk: None)


def progress_of(production: Production) -> Progress:
    """Where every target stands by what is made and chosen; reads only, and knows nothing of what runs or failed."""
    ledger = DatabaseLedger(production.id, production.owner_id)
    return advance(product_of(production).targets, done=ledger, pins=ledger.pins(), takes=ledger.takes())


def product_of(production: Production) -> FolderProduct:
    """What a production is of."""
    return product_kind(production.product).product(production.spec)


def _changed(production_id: int, change: Change, awake: Collection[str]) -> "list[Instant] | None":
    production = Production.objects.select_for_update().filter(id=production_id).first()
    if production is None:
        return None
    desk = Desk(
        production, product_of(production), DatabaseLedger(production.id, production.owner_id), Rows(production)
    )
    before = desk.rows.statuses()
    if change(desk) is False:
        return []
    # The change may have been one of the spec.
    desk.product = product_of(production)
    progress = _looked(desk)
    needed = needed_now(progress, production.wanted, final=desk.product.final)
    desk.rows.settle(progress, needed, lambda node: job_dump(job_of(desk.product, progress, desk.ledger, node)))
    desk.rows.write(progress)
    instants = _instants(desk, progress)
    if not instants:
        _judge(desk, needed)
    # Before what is told, since workers are to start first.
    _wake(desk, before, awake)
    _tell(desk, progress, before)
    return instants


def _looked(desk: Desk) -> Progress:
    """Where everything stands. What failed under another key than it has now is to be tried again."""
    cancelled = desk.production.status == Production.Status.CANCELLED and not desk.production.building
    failed = {} if cancelled else errors_of(desk.rows.known)
    pins, takes = desk.ledger.pins(), desk.ledger.takes()
    while True:
        progress = advance(desk.product.targets, done=desk.ledger, pins=pins, takes=takes, failed=failed)
        mended = [
            node.target.name for node in progress.having("failed") if failed[node.target.name] not in ("", node.key)
        ]
        if not mended:
            return progress
        failed = {name: key for name, key in failed.items() if name not in mended}


@dataclass(frozen=True)
class Instant:
    """An instant target that somebody is to make at once."""

    job: Job
    production: Production
    product: FolderProduct


@dataclass
class _Results:
    """What became of instant targets."""

    made: dict[str, Made] = field(default_factory=dict)
    failed: dict[str, tuple[str, Problem]] = field(default_factory=dict)

    def apply(self, desk: Desk) -> None:
        desk.record(self.made)
        for name, (key, problem) in self.failed.items():
            row = desk.rows.known.get(name)
            if row and row.key == key and row.status != Status.FAILED:
                desk.fail(row, problem)


def _instants(desk: Desk, progress: Progress) -> list[Instant]:
    ready = {name for name, row in desk.rows.known.items() if row.status == Status.READY}
    nodes = [node for node in progress.having("ready") if node.target.instant and node.target.name in ready]
    return [Instant(Job.of(node), desk.production, desk.product) for node in nodes]


def _instants_made(instants: Sequence[Instant]) -> _Results:
    results = _Results()
    for instant in instants:
        place = workplace(instant.production.owner_id)
        try:
            results.made[instant.job.key] = place.make(instant.product, instant.job, Call())
        except FabulaError as error:
            results.failed[instant.job.target.name] = (instant.job.key, problem_of(error))
        except Exception as error:  # A defect of ours: the other targets are to be made all the same.
            told = problem_of(defect(instant.job.target.name, error))
            results.failed[instant.job.target.name] = (instant.job.key, told)
    return results


def _judge(desk: Desk, needed: set[str]) -> None:
    """Give the production the status that its targets have, and end its building where nothing is left to do."""
    production, rows = desk.production, desk.rows.known
    if production.building and not needed:
        production.error = _nothing_wanted(production)
    mine = [rows[name] for name in needed]
    at_work = production.building and any(row.status in (Status.READY, Status.RUNNING) for row in mine)
    was = production.status
    production.building = at_work
    production.status = _status(production, mine)
    if production.status != Production.Status.FAILED:
        production.error = None
    elif not production.error:
        production.error = _first_error(mine)
    ended = production.status == Production.Status.COMPLETED
    production.completed = (production.completed if was == production.status else timezone.now()) if ended else None
    if was != production.status:
        _tell_status(desk)


def _status(production: Production, needed: Sequence[Target]) -> ProductionStatus:
    found = Counter(str(row.status) for row in needed if not row.optional)
    stuck = found[Status.FAILED] + found[Status.BLOCKED]
    match production:
        case Production(building=True):
            begun = found[Status.DONE] + found[Status.RUNNING] + stuck
            return Production.Status.RUNNING if begun else Production.Status.PENDING
        case Production(status=Production.Status.CANCELLED) if found[Status.CANCELLED]:
            return Production.Status.CANCELLED
    if needed and found.total() == found[Status.DONE]:
        return Production.Status.COMPLETED
    if found[Status.FAILED] or production.error:
        return Production.Status.FAILED
    if found[Status.CANCELLED]:
        return Production.Status.CANCELLED
    return Production.Status.FAILED if stuck else Production.Status.PENDING


def _nothing_wanted(production: Production) -> Problem:
    asked = ", ".join(production.wanted)
    return {"code": "bad_input", "message": f"No target is called {asked!r}.", "remedy": "", "retryable": False}


def _first_error(needed: Sequence[Target]) -> Problem | None:
    for row in sorted(needed, key=lambda row: row.position):
        if row.error and not row.optional:
            return {**row.error, "target": row.name}
    return None


_TOLD_AS = {
    Production.Status.COMPLETED: "production_finished",
    Production.Status.FAILED: "production_failed",
    Production.Status.CANCELLED: "production_cancelled",
}


def _tell_status(desk: Desk) -> None:
    production = desk.production
    if told := _TOLD_AS.get(Production.Status(production.status)):
        more = {"error": production.error} if production.error else {}
        desk.tell(told, product=production.product, title=production.title, **more)


def _tell(desk: Desk, progress: Progress, before: Mapping[str, str]) -> None:
    """Write the production, tell the doors, then the owner."""
    production, after = desk.production, desk.rows.statuses()
    saved(production, wanted=production.wanted, building=production.building, status=production.status,
          error=production.error, completed=production.completed, updated=timezone.now())  # fmt: skip
    desk.news += observed(production, progress, before, after)
    events_add(production.owner_id, desk.news)


def _wake(desk: Desk, before: Mapping[str, str], awake: Collection[str]) -> None:
    """Once the change is through, wake who is to work."""
    ready = Counter(
        row.queue
        for name, row in desk.rows.known.items()
        if row.status == Status.READY and before.get(name) != Status.READY and row.not_before is None
    )
    if taken := next((queue for queue in ready if queue in awake), None):
        ready[taken] -= 1
    for queue, count in ready.items():
        transaction.on_commit(lambda queue=queue, count=count: wake(queue, min(count, _WAKE_UPS)), robust=True)  # type: ignore[misc]
