"""The clock: Celery's beat, which sees to leases and wake-ups each second besides its regular tasks.

Several may run, on as many machines: the one that has the duty works, the others wait for it to fall silent.
"""

import time
from typing import Any

import structlog
from celery.beat import PersistentScheduler
from django.db import DatabaseError, InterfaceError, connection

from fabula.web.productions.duties import DutyHolder
from fabula.web.productions.reconciling import leases_checked, productions_checked, targets_under_way, wake_ups_repeated

TICK_SECONDS = 1.0
# While nothing is under way there is nothing to take back; looking costs an idle studio most of its time.
IDLE_SECONDS = 2.0
_PRODUCTIONS_EVERY = 30.0

_log = structlog.get_logger(__name__)


class StudioScheduler(PersistentScheduler):  # type: ignore[misc]
    """Celery's scheduler with the reconciler in its tick. Messages are sent without waiting for an absent broker."""

    # Celery would connect here, and wait for Redis with the reconciler; each task's own call connects as well.
    producer = None

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._duty = DutyHolder("clock")
        self._next = 0.0
        self._next_productions = 0.0
        super().__init__(*arguments, **options)

    def tick(self, *arguments: Any, **options: Any) -> float:
        """Reconcile, and send one task that is due; seconds until the next tick."""
        now = time.monotonic()
        try:
            if not self._duty.holds():
                return TICK_SECONDS
            if now >= self._next:
                self._next = now + self._reconcile(now)
        except (DatabaseError, InterfaceError) as error:
            _log.warning("The database does not answer.", error=str(error).partition("\n")[0])
            connection.close()
            return TICK_SECONDS
        pause: float = super().tick(*arguments, **options)
        return min(pause, max(0.0, self._next - time.monotonic()))

    def _reconcile(self, now: float) -> float:
        """See to what is under way; seconds until it is to be looked at again."""
        busy = targets_under_way()
        if busy:
            leases_checked()
            wake_ups_repeated()
        if now >= self._next_productions:
            self._next_productions = now + _PRODUCTIONS_EVERY
            productions_checked()
        return TICK_SECONDS if busy else IDLE_SECONDS
