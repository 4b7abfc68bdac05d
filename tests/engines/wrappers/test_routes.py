"""Retry, limits and fallback: when another try is made, when another engine, and when neither."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fabula.domain.errors import (
    Cancelled,
    EngineError,
    EngineMisanswered,
    EngineRefused,
    EngineUnavailable,
    FabulaError,
    InputError,
)
from fabula.engines.base import Call, CancelToken, EngineIdentity, Health
from fabula.engines.wrappers.routes import Backoff, Direct, Fallback, Gate, Limit, Retry


@dataclass
class Bell:
    """An engine that rings, or raises what it is told to, in turn."""

    name: str = "bell"
    raises: list[FabulaError] = field(default_factory=list)
    rung: int = 0

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity(self.name, "1")

    def health(self) -> Health:
        return Health(True)

    def close(self) -> None:
        return None

    def ring(self) -> str:
        self.rung += 1
        if self.raises:
            raise self.raises.pop(0)
        return self.name


class Waits(CancelToken):
    """A token that notes the waits instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[float] = []

    def wait(self, seconds: float) -> None:
        self.check()
        self.noted.append(seconds)


def _down(retry_after: float | None = None) -> EngineUnavailable:
    return EngineUnavailable("Down.", remedy="Wait.", retry_after=retry_after)


def test_a_retry_doubles_its_waits_up_to_the_longest() -> None:
    bell, cancel = Bell(raises=[_down(), EngineMisanswered("Odd."), _down(), _down()]), Waits()
    route = Retry(Direct(bell), backoff=Backoff(attempts=5, first=1.0, longest=3.0))
    assert route.run(Bell.ring, Call(cancel=cancel)) == "bell"
    assert cancel.noted == [1.0, 2.0, 3.0, 3.0]


def test_a_retry_believes_the_engine_that_says_when() -> None:
    bell, cancel = Bell(raises=[_down(7.5), _down(0.0)]), Waits()
    Retry(Direct(bell), backoff=Backoff(attempts=3, longest=10.0)).run(Bell.ring, Call(cancel=cancel))
    assert cancel.noted == [7.5, 0.0]


@pytest.mark.parametrize(
    ("error", "rung"),
    [(_down(), 3), (_down(61.0), 1), (EngineRefused("Never."), 1), (InputError("Bad."), 1), (Cancelled("Stop."), 1)],
)
def test_what_is_not_worth_another_try_is_raised_as_it_is(error: FabulaError, rung: int) -> None:
    bell = Bell(raises=[error] * 3)
    with pytest.raises(type(error)) as caught:
        Retry(Direct(bell), backoff=Backoff(attempts=3)).run(Bell.ring, Call(cancel=Waits()))
    assert caught.value is error and bell.rung == rung


def test_a_cancel_wakes_a_retry() -> None:
    bell, cancel = Bell(raises=[_down()]), CancelToken()
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        Retry(Direct(bell), backoff=Backoff(first=60.0, longest=60.0)).run(Bell.ring, Call(cancel=cancel))
    assert bell.rung == 1


@pytest.mark.parametrize("error", [_down(), EngineRefused("Never."), EngineMisanswered("Odd.")])
def test_a_chain_falls_through_on_every_failure_of_an_engine(error: EngineError) -> None:
    first, second = Bell("first", [error]), Bell("second")
    assert Fallback(Direct(first), Direct(second)).run(Bell.ring, Call()) == "second"


@pytest.mark.parametrize("error", [InputError("Bad."), Cancelled("Stop."), ValueError("bug")])
def test_a_chain_does_not_fall_through_on_anything_else(error: Exception) -> None:
    first, second = Bell("first", [error]), Bell("second")  # type: ignore[list-item]
    with pytest.raises(type(error)):
        Fallback(Direct(first), Direct(second)).run(Bell.ring, Call())
    assert second.rung == 0


def test_a_chain_that_fails_wholly_tells_all_and_is_retryable_where_one_is() -> None:
    def chain(*errors: EngineError) -> Fallback[Bell]:
        return Fallback(*(Direct(Bell(str(place), [error])) for place, error in enumerate(errors)))

    with pytest.raises(EngineUnavailable, match=r"\(1\) Down\. Wait\. \(2\) Never\.") as caught:
        chain(_down(9.0), EngineRefused("Never.")).run(Bell.ring, Call())
    assert caught.value.retry_after == 9.0
    with pytest.raises(EngineRefused, match="All 2 engines"):
        chain(EngineRefused("No."), EngineRefused("Never.")).run(Bell.ring, Call())


def test_an_engine_that_was_down_rests_and_comes_back() -> None:
    now = [100.0]
    first, second = Bell("first", [_down()]), Bell("second")
    chain = Fallback(Direct(first), Direct(second), rest=30.0, clock=lambda: now[0])
    assert chain.run(Bell.ring, Call()) == "second"
    now[0] += 29.0
    assert chain.run(Bell.ring, Call()) == "second" and first.rung == 1
    now[0] += 2.0
    assert chain.run(Bell.ring, Call()) == "first"


def test_a_resting_engine_is_still_the_last_resort() -> None:
    first, second = Bell("first", [_down()]), Bell("second")
    chain = Fallback(Direct(first), Direct(second))
    chain.run(Bell.ring, Call())
    second.raises = [EngineRefused("Never.")]
    assert chain.run(Bell.ring, Call()) == "first"


def test_a_refusal_is_no_reason_to_rest() -> None:
    first, second = Bell("first", [EngineRefused("Not this one.")]), Bell("second")
    chain = Fallback(Direct(first), Direct(second))
    assert [chain.run(Bell.ring, Call()) for _ in range(2)] == ["second", "first"]


def test_routes_nest() -> None:
    first, second = Bell("first", [_down(), _down()]), Bell("second", [_down()])
    backoff = Backoff(attempts=2, first=0.0)
    gate = Gate(at_once=1)
    chain = Fallback(*(Retry(Limit(Direct(bell), gate), backoff=backoff) for bell in (first, second)))
    assert chain.run(Bell.ring, Call()) == "second"
    assert (first.rung, second.rung) == (2, 2)
    assert [bell.name for bell in chain.engines] == ["first", "second"]


def test_no_more_at_once_than_allowed() -> None:
    running, most, lock, both = 0, 0, threading.Lock(), threading.Barrier(2, timeout=10)
    gate = Gate(at_once=2)

    def work(_bell: Bell) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        both.wait()  # Four calls pass two by two; a third at once would be seen, one alone would hang.
        with lock:
            running -= 1

    def call() -> None:
        Limit(Direct(Bell()), gate).run(work, Call())

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert most == 2 and running == 0


def test_a_cancel_ends_the_wait_for_a_seat_and_a_failure_gives_it_back() -> None:
    gate = Gate(at_once=1)
    cancel = CancelToken()
    threading.Timer(0.05, cancel.cancel).start()
    with gate.entered(CancelToken()), pytest.raises(Cancelled), gate.entered(cancel):
        pass
    with pytest.raises(EngineUnavailable):
        Limit(Direct(Bell(raises=[_down()])), gate).run(Bell.ring, Call())
    assert Limit(Direct(Bell()), gate).run(Bell.ring, Call()) == "bell"


def _waits_at(gate: Gate, now: list[float], times: list[float]) -> list[float]:
    cancel = Waits()
    for moment in times:
        now[0] = moment
        with gate.entered(cancel):
            pass
    return cancel.noted


@pytest.mark.parametrize("at_once", [None, 3])
def test_no_more_a_minute_than_allowed(at_once: int | None) -> None:
    now = [0.0]
    clock: Callable[[], float] = lambda: now[0]  # noqa: E731 - a name for the type's sake
    gate = Gate(at_once=at_once, per_minute=3, clock=clock)
    assert _waits_at(gate, now, [0.0, 10.0, 20.0, 30.0, 30.0, 61.0, 200.0]) == [0, 0, 0, 30.0, 40.0, 19.0, 0]
