"""A worker's parent process: frees at once what a dead child held, and sees to it that a worker closes in time."""

import os
import threading
from collections.abc import Callable, Collection
from typing import Any

import structlog
from celery import signals
from django.db import DatabaseError, connection

from fabula.web.identities import this_host
from fabula.web.productions.leasing import leases_released
from fabula.web.productions.tidying import scratch_clear
from fabula.web.productions.working import closing

GLANCE_SECONDS = 0.5
# With a heartbeat's second and the step's own pace, a target is handed back within ten seconds of SIGTERM.
PATIENCE_SECONDS = 5.0

_log = structlog.get_logger(__name__)

# A child that is forked while another thread holds one of the database library's locks would never get it.
_not_forking = threading.Lock()
os.register_at_fork(
    before=_not_forking.acquire, after_in_parent=_not_forking.release, after_in_child=_not_forking.release
)


class ChildWatch(threading.Thread):
    """Looks at the pool's children twice a second; Celery puts new ones in the place of those that died."""

    def __init__(self, children: Callable[[], Collection[int]]) -> None:
        super().__init__(name="child-watch", daemon=True)
        self._children = children
        self._over = threading.Event()

    def run(self) -> None:
        """Watch until told to stop."""
        known: set[int] = set()
        while not self._over.wait(GLANCE_SECONDS):
            living = set(self._children())
            for pid in known - living:
                _freed(pid)
            known = living

    def stop(self) -> None:
        """Watch no more."""
        self._over.set()


_watches: list[ChildWatch] = []


@signals.worker_ready.connect  # type: ignore[untyped-decorator]
def _worker_ready(sender: Any, **_facts: Any) -> None:
    pool: Any = getattr(sender.pool, "_pool", None)
    if not hasattr(pool, "_pool"):
        # Threads, or the one process itself: there are no children.
        return
    watch = ChildWatch(lambda: [process.pid for process in list(pool._pool)])
    watch.start()
    _watches.append(watch)


@signals.worker_shutting_down.connect  # type: ignore[untyped-decorator]
def _worker_closes(**_facts: Any) -> None:
    closing.no_more()
    timer = threading.Timer(PATIENCE_SECONDS, closing.hand_back)
    timer.daemon = True
    timer.start()


@signals.worker_shutdown.connect  # type: ignore[untyped-decorator]
def _worker_closed(**_facts: Any) -> None:
    for watch in _watches:
        watch.stop()


def _freed(pid: int) -> None:
    with _not_forking:
        try:
            freed = leases_released(f"{this_host()}:{os.getpid()}:{pid}:")
        except DatabaseError as error:
            # The clock does it a little later.
            _log.info("A dead child's targets could not be freed.", error=str(error).partition("\n")[0])
        else:
            scratch_clear()
            if freed:
                _log.warning("A child died; its target goes to another.", child=pid, targets=freed)
        finally:
            connection.close()
