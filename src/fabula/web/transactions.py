"""Work on the database that is done again where the database says so: locked, deadlocked, or cut off."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

import structlog
from django.db import InterfaceError, OperationalError, connection, transaction

Given = TypeVar("Given")

_PATIENCE = 20.0
_LONGEST_PAUSE = 1.0

_log = structlog.get_logger(__name__)


def committed(work: Callable[[], Given], *, patience: float = _PATIENCE) -> Given:
    """Do some work in a transaction of its own, and again where that passes: so it must bear being done anew.

    Where a commit's answer is lost on a cut connection, it is done a second time although it was through: `work`
    checks for that itself. Inside another transaction, it is just a part of it.
    """

    def in_transaction() -> Given:
        with transaction.atomic(savepoint=False):
            return work()

    return repeated(in_transaction, patience=patience)


def repeated(work: Callable[[], Given], *, patience: float = _PATIENCE) -> Given:
    """Do some work of single statements, and again for up to `patience` seconds while the database asks for it."""
    if connection.in_atomic_block:
        return work()
    end = time.monotonic() + patience
    pause = 0.01
    while True:
        try:
            return work()
        except (OperationalError, InterfaceError) as error:
            if not _passes(error) or time.monotonic() > end:
                raise
            _log.info("The database asks to try again.", error=str(error).partition("\n")[0])
            if connection.vendor != "sqlite":
                connection.close()
        time.sleep(pause * random.uniform(0.5, 1.0))
        pause = min(pause * 2, _LONGEST_PAUSE)


def _passes(error: Exception) -> bool:
    """SQLite calls a missing table operational as well; of servers, what it says of connections and locks passes."""
    return connection.vendor != "sqlite" or "locked" in str(error) or "busy" in str(error)
