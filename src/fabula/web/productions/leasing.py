"""Leases on targets: who runs what, and until when. A claim, its heartbeats, and its end in one of four ways."""

import time
import uuid
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import F, Min, Q, QuerySet
from django.utils import timezone

from fabula.domain.errors import BlobCorrupt, EngineError, FabulaError
from fabula.pipelines.production import FolderProduct
from fabula.pipelines.products import product_kind
from fabula.pipelines.steps import Job, Made, job_load
from fabula.web.identities import this_process
from fabula.web.productions.limits import engine_locked, engines_full, limits, limits_of
from fabula.web.productions.models import Target
from fabula.web.productions.rows import Facts, queue_of
from fabula.web.productions.scheduling import Desk, problem_of, production_changed
from fabula.web.productions.waking import wake
from fabula.web.transactions import committed, repeated

Status = Target.Status

CRASHES_ALLOWED = 3
_LONGEST_PAUSE = 60.0
_TRIED = 4
_CLAIMED = ("owner_id", "engine", "key", "job", "production__product", "production__spec")


@dataclass(frozen=True)
class Claim:
    """A target that is ours to run while the lease lasts. `token` is what it is extended and finished with.

    `queues` are those that whoever claimed it serves.
    """

    target_id: int
    production_id: int
    owner_id: int
    token: uuid.UUID
    job: Job
    product: FolderProduct
    queues: frozenset[str]

    @property
    def queue(self) -> str:
        """Where the wake-ups for such targets go."""
        return queue_of(self.job.target)


def target_claim(queues: Collection[str]) -> Claim | None:
    """Take the next target of these queues; `None` where there is none that may run now.

    First come the owners with the fewest running, among theirs the highest priority, then the oldest production, so
    that one is finished before the next is begun. An engine with a limit never gets more than that.
    """
    return repeated(lambda: _claimed(queues))


def _claimed(queues: Collection[str]) -> Claim | None:
    ready = _ready(queues)
    if limits():
        waiting = ready.order_by().values_list("engine", flat=True).distinct()
        ready = ready.exclude(engine__in=engines_full(waiting, list(_running().values_list("engine", flat=True))))
    for owner_id in _owners(ready):
        first = ready.filter(owner_id=owner_id).order_by("-priority", "production_id", "position")
        # Several, since others may be faster.
        for row in first.select_related("production").only(*_CLAIMED)[:_TRIED]:
            if token := _taken(row):
                _remember(owner_id)
                return _claim(row, token, queues)
    return None


def _running() -> QuerySet[Target]:
    return Target.objects.filter(status=Status.RUNNING)


def _ready(queues: Collection[str]) -> QuerySet[Target]:
    now = timezone.now()
    return Target.objects.filter(Q(not_before=None) | Q(not_before__lte=now), status=Status.READY, queue__in=queues)


# When this process last took something of an owner's. A lone worker holds nothing when it looks for the next.
_served: dict[int, float] = {}
_OWNERS_REMEMBERED = 10_000


def _owners(ready: QuerySet[Target]) -> list[int]:
    """Who has something to be made: whoever has least under way, then whoever was served longest ago, goes first."""
    waiting = list(ready.order_by().values("owner_id").annotate(oldest=Min("production_id")))
    if len(waiting) > 1:
        running = Counter(_running().values_list("owner_id", flat=True))
        waiting.sort(key=lambda owner: (running[owner["owner_id"]], _served.get(owner["owner_id"], 0), owner["oldest"]))
    return [owner["owner_id"] for owner in waiting]


def _remember(owner_id: int) -> None:
    if len(_served) >= _OWNERS_REMEMBERED:
        _served.clear()
    _served[owner_id] = time.monotonic()


def _taken(row: Target) -> uuid.UUID | None:
    """Take a target unless somebody was faster, or its engine has come to its limit."""
    if not limits_of(row.engine):
        return _swapped(row)
    return committed(lambda: _swapped(row) if engine_locked(row.engine) else None)


def _swapped(row: Target) -> uuid.UUID | None:
    """Take a target by one statement. Its key says that its job is still the one that was read."""
    token, now = uuid.uuid4(), timezone.now()
    taken = Target.objects.filter(id=row.id, status=Status.READY, key=row.key).update(
        status=Status.RUNNING, lease=token, lease_expires=_expiry(now), worker=str(this_process()), started=now,
        finished=None, fraction=0.0, message="", not_before=None,
    )  # fmt: skip
    return token if taken else None


def _claim(row: Target, token: uuid.UUID, queues: Collection[str]) -> Claim:
    product = product_kind(row.production.product).product(row.production.spec)
    job = job_load(row.job or {})
    return Claim(row.id, row.production_id, row.owner_id, token, job, product, frozenset(queues))


def lease_extended(claim: Claim, *, fraction: float, message: str) -> bool:
    """Keep a claim for longer, and write down how far it is. False where it is not ours any more."""
    held = Target.objects.filter(id=claim.target_id, lease=claim.token)
    return bool(held.update(lease_expires=_expiry(timezone.now()), fraction=fraction, message=message[:300]))


def target_finish(claim: Claim, made: Made, *, goes_on: bool = False) -> bool:
    """Keep what a run gave, and see what is next. False where the claim was lost: then nothing is kept.

    Who `goes_on` claims the next target at once: nobody else is woken for it.
    """
    return _ended(claim, lambda desk, _row: desk.record({claim.job.key: made}), awake=claim.queues if goes_on else ())


def target_fail(claim: Claim, error: FabulaError) -> bool:
    """Let a run have failed: for good, or until it is tried again. False where the claim was lost."""

    def fail(desk: Desk, row: Target) -> None:
        attempts = row.attempts + 1
        desk.rows.change(row, {"attempts": attempts})
        if isinstance(error, BlobCorrupt) and error.digest and attempts < settings.FABULA.attempts:
            desk.ledger.forget(error.digest)
            desk.rows.change(row, _given_back(None))
        elif isinstance(error, EngineError) and error.retryable and attempts < settings.FABULA.attempts:
            desk.rows.change(row, _given_back(_pause(attempts, error)) | {"error": problem_of(error)})
        else:
            desk.fail(row, problem_of(error))

    return _ended(claim, fail)


def target_hand_back(claim: Claim) -> bool:
    """Give a target back unmade, as if it had never been claimed. False where the claim was lost."""
    held = Target.objects.filter(id=claim.target_id, lease=claim.token)
    given = repeated(lambda: held.update(**_given_back(None), started=None))
    if given:
        wake(claim.queue)
    return bool(given)


def lease_released(target_id: int, token: uuid.UUID) -> bool:
    """Take a target from a worker that is gone or silent. After some such deaths it has failed."""
    held = Target.objects.filter(id=target_id, lease=token)
    freed = repeated(
        lambda: held.filter(crashes__lt=CRASHES_ALLOWED).update(**_given_back(None), crashes=F("crashes") + 1)
    )
    if freed:
        wake(_queue(target_id))
        return True
    row = held.first()
    return row is not None and production_changed(row.production_id, lambda desk: _crashed(desk, row.name, token))


def leases_released(worker: str) -> int:
    """Take everything from a worker process, by the beginning of its identity; how many targets it were."""
    held = Target.objects.filter(status=Status.RUNNING, worker__startswith=worker)
    return sum(lease_released(target_id, token) for target_id, token in held.values_list("id", "lease") if token)


def _crashed(desk: Desk, name: str, token: uuid.UUID) -> bool:
    row = desk.rows.known.get(name)
    if row is None or row.lease != token:
        return False
    error = FabulaError(
        f"The process that made {name} died {row.crashes + 1} times.",
        remedy="The machine may be short of memory: use fewer workers or a smaller size, and try again.",
    )
    desk.fail(row, problem_of(error) | {"code": "crashed"})
    return True


def _ended(claim: Claim, end: Callable[[Desk, Target], None], awake: Collection[str] = ()) -> bool:
    """End a claim in the transaction that looks at what is next, if it is still ours."""
    ours = False

    def change(desk: Desk) -> bool:
        nonlocal ours
        row = next((row for row in desk.rows.known.values() if row.id == claim.target_id), None)
        ours = row is not None and row.lease == claim.token
        if row and ours:
            end(desk, row)
        return ours

    production_changed(claim.production_id, change, awake=awake)
    return ours


def _given_back(until: datetime | None) -> Facts:
    return {"status": Status.READY, "lease": None, "lease_expires": None, "not_before": until, "worker": "",
            "fraction": 0.0, "message": "", "ready_since": timezone.now()}  # fmt: skip


def _pause(attempts: int, error: EngineError) -> datetime:
    seconds = max(min(2.0**attempts, _LONGEST_PAUSE), error.retry_after or 0.0)
    return timezone.now() + timedelta(seconds=seconds)


def _expiry(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.FABULA.lease_seconds)


def _queue(target_id: int) -> str:
    return Target.objects.values_list("queue", flat=True).get(id=target_id)
