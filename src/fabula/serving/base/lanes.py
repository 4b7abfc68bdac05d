"""Lanes that engines work in: one thread and one engine each, loaded at first use, unloaded after an idle while.

An engine is only ever touched by the thread of its lane: it may hold what belongs to one thread, and its helper
processes die with the thread that started them.
"""

from __future__ import annotations

import asyncio
import contextvars
import ctypes
import gc
import logging
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from fabula.engines.base import CancelToken

E = TypeVar("E", bound="Closing")
R = TypeVar("R")

_log = logging.getLogger("fabula.serving")


class Closing(Protocol):
    """What works in a lane: engines, or several of them together."""

    def close(self) -> None:
        """Let go of processes, connections, models. Idempotent."""


class OutOfGpuMemory(Exception):
    """The engine had too little memory, also after it was unloaded and loaded anew."""


class Lane(Generic[E]):
    """One engine and the thread it works in."""

    def __init__(self, load: Callable[[], E], *, name: str, clock: Callable[[], float]) -> None:
        self._load = load
        self._clock = clock
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._engine: E | None = None
        self.used = clock()

    @property
    def loaded(self) -> bool:
        """Whether its engine is in memory."""
        return self._engine is not None

    async def run(self, action: Callable[[E], R], cancel: CancelToken) -> R:
        """Do something with the engine. Out of memory, the engine is unloaded and the action tried once more.

        Raises what the action raises, `OutOfGpuMemory` the second time.
        """
        context = contextvars.copy_context()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, context.run, self._twice, action, cancel)
        finally:
            self.used = self._clock()

    async def unload(self) -> None:
        """Let go of the engine; the next action loads it anew."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._unload)

    async def close(self) -> None:
        """Let go of the engine and the thread."""
        await self.unload()
        self._thread.shutdown(wait=False)

    def _twice(self, action: Callable[[E], R], cancel: CancelToken) -> R:
        try:
            return self._once(action, cancel)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        # Here, where the failed attempt's frames no longer hold what it had allocated.
        _log.warning("Unload: the engine is out of memory; it is loaded anew and asked once more")
        self._unload()
        try:
            return self._once(action, cancel)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        self._unload()
        raise OutOfGpuMemory

    def _once(self, action: Callable[[E], R], cancel: CancelToken) -> R:
        cancel.check()
        if self._engine is None:
            began = time.monotonic()
            self._engine = self._load()
            _log.info("Load: the engine is ready after %.2f s", time.monotonic() - began)
        return action(self._engine)

    def _unload(self) -> None:
        if self._engine is None:
            return
        engine, self._engine = self._engine, None
        engine.close()
        del engine
        _memory_returned()
        _log.info("Unload: the engine's memory is free")


@dataclass(frozen=True)
class _Seat(Generic[E]):
    """A lane that is taken until `left`."""

    lane: Lane[E]
    left: Callable[[], None]


class Lanes(Generic[E]):
    """As many lanes as there may be operations at once; whoever comes later waits for his turn, first come first."""

    def __init__(
        self, load: Callable[[], E], *, name: str, count: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._lanes = [Lane(load, name=f"{name}-{number}", clock=clock) for number in range(count)]
        # The lane left last is taken first: what is idle stays idle, and is unloaded.
        self._free: asyncio.LifoQueue[Lane[E]] = asyncio.LifoQueue()
        for lane in reversed(self._lanes):
            self._free.put_nowait(lane)

    @property
    def loaded(self) -> bool:
        """Whether any engine is in memory."""
        return any(lane.loaded for lane in self._lanes)

    async def enter(self) -> _Seat[E]:
        """Wait for a lane. It is to be `left` once its work has really ended."""
        lane = await self._free.get()
        return _Seat(lane, lambda: self._free.put_nowait(lane))

    async def unload_idle(self, window: float) -> int:
        """Unload what has not worked for `window` seconds; how many were."""
        waiting: list[Lane[E]] = []
        while not self._free.empty():
            waiting.append(self._free.get_nowait())
        idle = [lane for lane in waiting if lane.loaded and self._clock() - lane.used >= window]
        busy = [lane for lane in waiting if lane not in idle]
        for lane in reversed(busy):
            self._free.put_nowait(lane)
        for lane in idle:
            await lane.unload()
            self._free.put_nowait(lane)
        return len(idle)

    async def close(self) -> None:
        """Let go of everything; work under way is waited for."""
        await asyncio.gather(*(lane.close() for lane in self._lanes))


def is_out_of_memory(error: BaseException | None) -> bool:
    """Whether a failure, or what caused it, was too little memory, in torch's words or Python's."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
            return True
        if isinstance(error, RuntimeError) and "out of memory" in str(error).lower():
            return True
        error = error.__cause__ or error.__context__
    return False


def _memory_returned() -> None:
    """Give back to the GPU and to the system what Python has let go of."""
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
