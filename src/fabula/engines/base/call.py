"""What comes with every call of an engine: a cancel token, and where progress goes."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from fabula.domain.errors import Cancelled


class CancelToken:
    """Says whether somebody asked to stop. Safe to set from another thread."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def cancel(self) -> None:
        """Ask to stop."""
        self._asked.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._asked.is_set()

    def check(self) -> None:
        """Raise `Cancelled` where somebody asked; long work calls this at least every half second."""
        if self.cancelled:
            raise Cancelled("Stopped as asked.")

    def wait(self, seconds: float) -> None:
        """Sleep, but wake up and raise `Cancelled` at once where somebody asks."""
        if self._asked.wait(seconds):
            self.check()


def _silent(_fraction: float, _message: str) -> None:
    return None


@dataclass(frozen=True)
class Call:
    """What comes with every call: a cancel token, and where progress goes (fraction 0…1, message)."""

    cancel: CancelToken = field(default_factory=CancelToken)
    progress: Callable[[float, str], None] = _silent
