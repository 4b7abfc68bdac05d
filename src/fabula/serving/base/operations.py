"""Operations: what a service was asked to do, with an id in every line of its log."""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from fabula.engines.base import CancelToken

_log = logging.getLogger("fabula.serving")


@dataclass
class Operation:
    """One call. `began` is when work on it began, on the clock of its register; waiting does not count."""

    id: str
    action: str
    cancel: CancelToken = field(default_factory=CancelToken)
    began: float | None = None

    def log(self, text: str, *, level: int = logging.INFO) -> None:
        """A line of the log: `[id] Action: text`."""
        _log.log(level, "[%s] %s: %s", self.id, self.action, text)


class Register:
    """The operations of one service: those under way, and how many there were. Used by the event loop alone."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.total = 0
        self._active: dict[str, Operation] = {}
        self._opened = clock()

    @property
    def uptime(self) -> float:
        """Seconds since the service began."""
        return self.clock() - self._opened

    @property
    def active(self) -> int:
        """How many are under way, those that wait included."""
        return len(self._active)

    def begin(self, action: str, *, id: str = "") -> Operation:
        """A new operation; it counts as active until `end`."""
        operation = Operation(id or new_id(), action)
        self.total += 1
        self._active[operation.id] = operation
        operation.log("asked")
        return operation

    def end(self, operation: Operation) -> None:
        """It is no longer under way."""
        self._active.pop(operation.id, None)

    def seconds_of(self, operation: Operation) -> float:
        """How long work on it has lasted."""
        return 0.0 if operation.began is None else self.clock() - operation.began

    def cancel_all(self) -> None:
        """Ask everything under way to stop."""
        for operation in self._active.values():
            operation.cancel.cancel()


def new_id() -> str:
    """An id that nobody has yet."""
    return secrets.token_hex(6)
