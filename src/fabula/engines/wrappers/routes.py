"""Ways to reach an engine: directly, again after a failure, not too often, or another one instead.

A route runs an *action*, a function of the engine it ends at, and so knows nothing of capabilities: four routes
times six capabilities cost ten classes, not twenty-four. They nest: `Fallback(Retry(Limit(Direct(a), gate)),
Direct(b))`.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import BoundedSemaphore, Lock
from typing import Generic, Protocol, TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt

from fabula.domain.errors import EngineError, EngineRefused, EngineUnavailable
from fabula.engines.base import Call, CancelToken, Engine

logger = logging.getLogger(__name__)

E = TypeVar("E", bound=Engine)
E_co = TypeVar("E_co", bound=Engine, covariant=True)
R = TypeVar("R")


class Route(Protocol[E_co]):
    """A way to one of `engines`, the preferred one first."""

    @property
    def engines(self) -> tuple[E_co, ...]:
        """The engines that an action may end at."""

    def run(self, action: Callable[[E_co], R], call: Call) -> R:
        """Do something with an engine. Raises what the action raises, and `Cancelled` while waiting."""


class Direct(Generic[E]):
    """Straight to one engine."""

    def __init__(self, engine: E) -> None:
        self.engines = (engine,)

    def run(self, action: Callable[[E], R], call: Call) -> R:
        call.cancel.check()
        return action(self.engines[0])


@dataclass(frozen=True)
class Backoff:
    """How often to try (`attempts`, the first included), waiting `first` seconds, then twice that, up to `longest`.

    An engine that says when to come back is believed; where that is later than `longest`, the failure stands.
    """

    attempts: int = 3
    first: float = 1.0
    longest: float = 60.0

    def worth_another_try(self, error: BaseException) -> bool:
        """Whether the same call may succeed later, and soon enough to wait for."""
        return isinstance(error, EngineError) and error.retryable and (error.retry_after or 0.0) <= self.longest

    def pause(self, attempt: int, error: BaseException | None) -> float:
        """Seconds to wait after the given attempt (1 is the first) failed."""
        asked = getattr(error, "retry_after", None)
        return float(asked) if asked is not None else min(self.longest, self.first * 2 ** (attempt - 1))


class Retry(Generic[E]):
    """Tries again after a failure that says it is `retryable`; a cancel wakes it from its waiting."""

    def __init__(self, route: Route[E], *, backoff: Backoff | None = None) -> None:
        self._route = route
        self._backoff = backoff or Backoff()

    @property
    def engines(self) -> tuple[E, ...]:
        return self._route.engines

    def run(self, action: Callable[[E], R], call: Call) -> R:
        trying = Retrying(
            sleep=call.cancel.wait,
            stop=stop_after_attempt(self._backoff.attempts),
            wait=self._pause,
            retry=retry_if_exception(self._backoff.worth_another_try),
            reraise=True,
        )
        result: R = trying(self._route.run, action, call)
        return result

    def _pause(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        return self._backoff.pause(state.attempt_number, error)


class Gate:
    """How much at once, and how much a minute, in this process. Routes to the same account share one gate.

    `None` is unlimited. `per_minute` holds for any sixty seconds, not on average.
    """

    def __init__(
        self,
        *,
        at_once: int | None = None,
        per_minute: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seats = BoundedSemaphore(at_once) if at_once else None
        self._starts: deque[float] = deque(maxlen=per_minute or 0)
        self._clock = clock
        self._lock = Lock()

    @contextmanager
    def entered(self, cancel: CancelToken) -> Iterator[None]:
        """Wait for a seat and a turn, hold the seat during the block. Raises `Cancelled` while waiting."""
        if self._seats is None:
            cancel.wait(self._turn())
            yield
            return
        while not self._seats.acquire(timeout=0.1):
            cancel.check()
        try:
            cancel.wait(self._turn())
            yield
        finally:
            self._seats.release()

    def _turn(self) -> float:
        """Book the next start; seconds until then."""
        if not self._starts.maxlen:
            return 0.0
        with self._lock:
            now = self._clock()
            full = len(self._starts) == self._starts.maxlen
            start = max(now, self._starts[0] + 60.0) if full else now
            self._starts.append(start)
            return start - now


class Limit(Generic[E]):
    """Waits at a gate before every call."""

    def __init__(self, route: Route[E], gate: Gate) -> None:
        self._route = route
        self._gate = gate

    @property
    def engines(self) -> tuple[E, ...]:
        return self._route.engines

    def run(self, action: Callable[[E], R], call: Call) -> R:
        with self._gate.entered(call.cancel):
            return self._route.run(action, call)


class Fallback(Generic[E]):
    """Tries the next route where an engine failed: on `EngineError` only, never on bad input or a cancel.

    A route that was unavailable rests: for `rest` seconds the others are tried first, so that a film of a hundred
    lines does not wait a hundred times for the same dead server.
    """

    def __init__(self, *routes: Route[E], rest: float = 30.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._routes = routes
        self._rest = rest
        self._clock = clock
        self._resting: dict[int, float] = {}

    @property
    def engines(self) -> tuple[E, ...]:
        return tuple(engine for route in self._routes for engine in route.engines)

    def run(self, action: Callable[[E], R], call: Call) -> R:
        failures: list[EngineError] = []
        for place in self._order():
            try:
                return self._routes[place].run(action, call)
            except EngineError as error:
                logger.warning("%s failed, another engine is tried: %s", self._name(place), error)
                failures.append(error)
                if error.retryable:
                    self._resting[place] = self._clock() + self._rest
        raise _all_failed(failures)

    def _order(self) -> list[int]:
        now = self._clock()
        return sorted(range(len(self._routes)), key=lambda place: self._resting.get(place, now) > now)

    def _name(self, place: int) -> str:
        return ",".join(engine.identity.name for engine in self._routes[place].engines)


def _all_failed(failures: list[EngineError]) -> EngineError:
    """One error for a chain of which every engine failed; worth a retry where one of them is."""
    if len(failures) == 1:
        return failures[0]
    told = " ".join(f"({number}) {error}" for number, error in enumerate(failures, start=1))
    message = f"All {len(failures)} engines of the chain failed: {told}"
    kind = EngineUnavailable if any(error.retryable for error in failures) else EngineRefused
    waits = [error.retry_after for error in failures if error.retry_after is not None]
    return kind(message, retry_after=min(waits, default=None))
