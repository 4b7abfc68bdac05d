"""How a fake engine misbehaves, for those who test what happens then."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from fabula.domain.errors import EngineUnavailable
from fabula.engines.base import Call, Health


def _down() -> Exception:
    return EngineUnavailable("The fake engine was told to fail.", remedy="Choose another engine.", engine="fake")


@dataclass
class Faults:
    """What goes wrong: each call takes `latency` seconds; the `first` so many fail with `error()`, or all (`always`).

    `calls` counts those begun. Several threads may call.
    """

    latency: float = 0.0
    first: int = 0
    always: bool = False
    error: Callable[[], Exception] = _down
    calls: int = 0
    _lock: Lock = field(default_factory=Lock, repr=False)

    def strike(self, call: Call) -> None:
        """Wait, then fail where this call is to fail. Raises `Cancelled` as soon as asked."""
        call.cancel.check()
        with self._lock:
            self.calls += 1
            fails = self.always or self.calls <= self.first
        call.cancel.wait(self.latency)
        if fails:
            raise self.error()

    @property
    def health(self) -> Health:
        """Ill where every call fails."""
        return Health(False, str(self.error())) if self.always else Health(True)
