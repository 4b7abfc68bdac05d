"""The life of a worker: claim a target, run it while a thread keeps the lease, end the claim, and again."""

import mmap
import threading
import time
from collections.abc import Collection
from types import TracebackType

import structlog
from django.db import DatabaseError, InterfaceError, connection

from fabula.domain.errors import BlobCorrupt, Cancelled, FabulaError
from fabula.engines.base import Call, CancelToken
from fabula.pipelines.executor import defect
from fabula.pipelines.steps import Made
from fabula.web.events.services import event_publish_transient
from fabula.web.productions.leasing import (
    Claim,
    lease_extended,
    target_claim,
    target_fail,
    target_finish,
    target_hand_back,
)
from fabula.web.productions.waking import wake
from fabula.web.wiring import workplace

HEARTBEAT_SECONDS = 1.0
# A worker goes back to its queue now and then, so that other messages are heard.
_LONGEST_SHIFT = 60.0

_log = structlog.get_logger(__name__)


class Closing:
    """Whether this worker is to stop: shared by a parent with the children that it forks."""

    _OPEN, _NO_MORE, _HAND_BACK = 0, 1, 2

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, 1)

    def no_more(self) -> None:
        """Claim nothing more."""
        self._shared[0] = self._NO_MORE

    def hand_back(self) -> None:
        """Give back what runs, too."""
        self._shared[0] = self._HAND_BACK

    @property
    def begun(self) -> bool:
        """Whether nothing more is to be claimed."""
        return self._shared[0] != self._OPEN

    @property
    def in_haste(self) -> bool:
        """Whether what runs is to be given back."""
        return self._shared[0] == self._HAND_BACK


closing = Closing()


def targets_work(queues: Collection[str], *, at_most: int | None = None) -> int:
    """Run targets of these queues until there is none left, or the shift is over; how many it were.

    Whoever ends his shift with work left wakes the next one.
    """
    end = time.monotonic() + _LONGEST_SHIFT
    count = 0
    while not closing.begun and (at_most is None or count < at_most) and (claim := target_claim(queues)):
        target_run(claim)
        count += 1
        if time.monotonic() > end:
            wake(claim.queue)
            break
    return count


def target_run(claim: Claim) -> None:
    """Run a claimed target, and end the claim: finished, failed, handed back, or lost to somebody else."""
    event_publish_transient(claim.owner_id, _told(claim, "target_started"))
    with Heartbeat(claim) as heart:
        made = _made(claim, Call(heart.cancel, heart.progress))
    target = claim.job.target
    log = _log.bind(production=claim.production_id, target=target.name, step=target.step)
    match made:
        case Made():
            log.info("Made." if _finished(claim, made) else "Made in vain.", seconds=round(made.manifest.seconds, 3))
        case Cancelled():
            log.info("Handed back." if not heart.lost and target_hand_back(claim) else "Stopped.")
        case FabulaError() if not heart.lost:
            log.warning("Failed." if target_fail(claim, made) else "Failed in vain.", error=str(made))


def _finished(claim: Claim, made: Made) -> bool:
    try:
        return target_finish(claim, made, goes_on=not closing.begun)
    except BlobCorrupt as error:
        # What was put was cleared away before it was named: it is to be made again.
        target_fail(claim, error)
        return False


def _made(claim: Claim, call: Call) -> Made | FabulaError:
    try:
        return workplace(claim.owner_id).make(claim.product, claim.job, call)
    except FabulaError as error:
        return error
    except Exception as error:  # A defect of ours: the target fails, the worker goes on.
        _log.exception("A defect in a step.", target=claim.job.target.name)
        return defect(claim.job.target.name, error)


def _told(claim: Claim, type: str, **more: object) -> dict[str, object]:
    target = claim.job.target
    return {"type": type, "production_id": claim.production_id, "target": target.name, "step": target.step, **more}


class Heartbeat:
    """A thread that keeps a claim, tells how far the run is, and stops it where the lease is lost or we must go."""

    def __init__(self, claim: Claim) -> None:
        self.cancel = CancelToken()
        self.lost = False
        self._claim = claim
        self._progress = (0.0, "")
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, name=f"heartbeat-{claim.target_id}", daemon=True)

    def progress(self, fraction: float, message: str) -> None:
        """Where the run says how far it is."""
        self._progress = (fraction, message)

    def __enter__(self) -> "Heartbeat":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._over.set()
        # It may be waiting for the database; what it would write is void by then.
        self._thread.join(0.1)

    def _beat(self) -> None:
        told = self._progress
        while not self._over.wait(HEARTBEAT_SECONDS):
            if closing.in_haste:
                self.cancel.cancel()
            if not self._extended():
                self.lost = True
                self.cancel.cancel()
                break
            if self._progress != told:
                told = self._progress
                self._tell(*told)
        # The thread's own connection, where it ever needed one.
        connection.close()

    def _extended(self) -> bool:
        fraction, message = self._progress
        try:
            return lease_extended(self._claim, fraction=fraction, message=message)
        except (DatabaseError, InterfaceError) as error:
            _log.info("A heartbeat did not get through.", error=str(error).partition("\n")[0])
            connection.close()
            return True

    def _tell(self, fraction: float, message: str) -> None:
        told = _told(self._claim, "target_progress", fraction=round(fraction, 3), message=message)
        event_publish_transient(self._claim.owner_id, told)
