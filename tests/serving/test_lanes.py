"""Lanes: one thread and one engine each; what happens to engines that are out of memory, idle, or stuck."""

import asyncio
import threading
import time
from dataclasses import dataclass, field

import pytest

from fabula.engines.base import CancelToken
from fabula.serving.base.lanes import Lanes, OutOfGpuMemory, is_out_of_memory


@dataclass
class Engine:
    """An engine that notes who touches it."""

    threads: set[int] = field(default_factory=set)
    closed: bool = False

    def work(self) -> int:
        self.threads.add(threading.get_ident())
        return len(self.threads)

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed = True


@dataclass
class Garage:
    """Makes engines and remembers them; its clock stands still until it is set."""

    engines: list[Engine] = field(default_factory=list)
    now: float = 0.0

    def load(self) -> Engine:
        self.engines.append(Engine())
        return self.engines[-1]

    def clock(self) -> float:
        return self.now


class OutOfMemoryError(RuntimeError):
    """Named as torch names its own."""


async def done(lanes: Lanes[Engine]) -> int:
    seat = await lanes.enter()
    try:
        return await seat.lane.run(Engine.work, CancelToken())
    finally:
        seat.left()


def test_an_engine_is_only_ever_touched_by_one_thread() -> None:
    garage = Garage()

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=1)
        assert await asyncio.gather(*(done(lanes) for _ in range(5))) == [1] * 5
        await lanes.close()

    asyncio.run(scene())
    assert len(garage.engines) == 1
    assert garage.engines[0].closed and len(garage.engines[0].threads) == 1


def test_only_as_many_engines_are_loaded_as_work_at_once() -> None:
    garage = Garage()

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=3)
        for _ in range(4):
            await done(lanes)
        assert len(garage.engines) == 1
        seats = [await lanes.enter() for _ in range(2)]
        for seat in seats:
            await seat.lane.run(Engine.work, CancelToken())
            seat.left()
        assert len(garage.engines) == 2
        await lanes.close()

    asyncio.run(scene())


def test_idle_engines_are_unloaded_and_loaded_anew_by_an_injected_clock() -> None:
    garage = Garage()

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=2, clock=garage.clock)
        await done(lanes)
        garage.now = 59.0
        assert await lanes.unload_idle(60.0) == 0 and lanes.loaded
        garage.now = 60.0
        assert await lanes.unload_idle(60.0) == 1 and not lanes.loaded
        assert garage.engines[0].closed
        assert await done(lanes) == 1 and len(garage.engines) == 2
        await lanes.close()

    asyncio.run(scene())


def test_an_engine_at_work_is_not_unloaded() -> None:
    garage = Garage()

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=1, clock=garage.clock)
        await done(lanes)
        seat = await lanes.enter()
        garage.now = 1000.0
        assert await lanes.unload_idle(60.0) == 0 and lanes.loaded
        seat.left()
        await lanes.close()

    asyncio.run(scene())


@pytest.mark.parametrize(
    "error", [MemoryError(), OutOfMemoryError("no room"), RuntimeError("CUDA error: out of memory")]
)
def test_out_of_memory_it_is_unloaded_and_asked_once_more(error: Exception) -> None:
    garage = Garage()
    failures = [error]

    def work(engine: Engine) -> str:
        if failures:
            raise failures.pop()
        return "made"

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=1)
        seat = await lanes.enter()
        assert await seat.lane.run(work, CancelToken()) == "made"
        assert [engine.closed for engine in garage.engines] == [True, False]
        failures.extend([error, error])
        with pytest.raises(OutOfGpuMemory):
            await seat.lane.run(work, CancelToken())
        assert not lanes.loaded
        await lanes.close()

    asyncio.run(scene())


def test_other_failures_leave_the_engine_where_it_is() -> None:
    garage = Garage()

    def work(engine: Engine) -> None:
        raise ValueError("something else")

    async def scene() -> None:
        lanes = Lanes(garage.load, name="test", count=1)
        seat = await lanes.enter()
        with pytest.raises(ValueError, match="something else"):
            await seat.lane.run(work, CancelToken())
        assert lanes.loaded and len(garage.engines) == 1
        await lanes.close()

    asyncio.run(scene())


def test_the_loop_goes_on_while_an_engine_works() -> None:
    garage = Garage()

    async def scene() -> int:
        lanes = Lanes(garage.load, name="test", count=1)
        seat = await lanes.enter()
        work = asyncio.ensure_future(seat.lane.run(lambda _engine: time.sleep(0.2), CancelToken()))
        turns = 0
        while not work.done():
            await asyncio.sleep(0.005)
            turns += 1
        await lanes.close()
        return turns

    assert asyncio.run(scene()) > 3


def test_causes_are_searched_for_too_little_memory() -> None:
    try:
        try:
            raise MemoryError
        except MemoryError as cause:
            raise ValueError("it broke") from cause
    except ValueError as error:
        assert is_out_of_memory(error)
    assert not is_out_of_memory(ValueError("out of memory"))
    assert not is_out_of_memory(None)
