"""The host of one service: it runs operations in lanes, within their time, and knows how it is."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from fastapi import FastAPI, Request, Response

from fabula.domain.errors import Cancelled, FabulaError
from fabula.domain.music_services.answers import Health, Info, Metadata
from fabula.engines.base import Call
from fabula.runtime.logs import operation_begin
from fabula.serving.base.answers import Made
from fabula.serving.base.config import ServiceConfig
from fabula.serving.base.errors import CLIENT_GONE, INTERNAL, ServiceFailure, failure_of, timed_out
from fabula.serving.base.lanes import Closing, Lanes
from fabula.serving.base.operations import Operation, Register

E = TypeVar("E", bound=Closing)

CORRELATION = "x-correlation-id"

_log = logging.getLogger("fabula.serving")

_LOOK_SECONDS = 0.1
# An engine stops within half a second of being asked; one that does not keeps its lane, not its caller.
_STOP_SECONDS = 10.0
_LONGEST_SWEEP = 30.0

Work = Callable[[E, Call], Made]


@dataclass(frozen=True)
class About:
    """What a service says of itself: its models by what they do, its calls, its limits."""

    models: dict[str, str]
    calls: tuple[str, ...]
    limits: dict[str, Any]


class Host(Generic[E]):
    """One service: `perform` for its routes, `lifespan` for its server."""

    def __init__(self, config: ServiceConfig, load: Callable[[], E], *, about: About) -> None:
        self.config = config
        self.register = Register()
        self._load = load
        self._about = about
        self._lanes: Lanes[E] | None = None

    @property
    def lanes(self) -> Lanes[E]:
        """The lanes, made within the loop that uses them."""
        if self._lanes is None:
            name, count = self.config.kind, self.config.max_concurrent_requests
            self._lanes = Lanes(self._load, name=name, count=count, clock=self.register.clock)
        return self._lanes

    async def perform(self, request: Request, action: str, work: Work[E]) -> Response:
        """Wait for a lane, do some work with its engine, and answer what it made.

        Raises `ServiceFailure`: 400 where the engine cannot do what is asked, 408 where it took too long and was
        stopped, 507 where its memory did not suffice, 500 otherwise. A caller who has gone stops the work as well.
        """
        async with self._operation(request, action) as operation:
            made = await self._made(request, operation, work)
            return await self._answer(operation, made)

    async def fetch(self, request: Request, action: str, work: Callable[[], Made]) -> Response:
        """Do some work that needs no engine, and so no lane; raises as `perform` does."""
        async with self._operation(request, action) as operation:
            operation.began = self.register.clock()
            made = await asyncio.to_thread(work)
            return await self._answer(operation, made)

    @asynccontextmanager
    async def _operation(self, request: Request, action: str) -> AsyncIterator[Operation]:
        """A new operation, whose failures become those that the caller is told."""
        operation = self.register.begin(action)
        request.state.operation_id = operation.id
        # Whoever asks on somebody's behalf passes his id on, so that one search finds all of it in every log.
        operation_begin(correlation_of(request) or operation.id)
        try:
            yield operation
        except Exception as error:
            raise _told(operation, error) from None
        finally:
            operation.cancel.cancel()
            self.register.end(operation)

    async def _answer(self, operation: Operation, made: Made) -> Response:
        seconds = self.register.seconds_of(operation)
        operation.log(f"done in {seconds:.2f} s")
        body = await asyncio.to_thread(_body, made, self._metadata(operation, made, seconds))
        return Response(body, media_type="application/json")

    async def _made(self, request: Request, operation: Operation, work: Work[E]) -> Made:
        entering = asyncio.ensure_future(self.lanes.enter())
        try:
            await self._until(entering, request, operation)
        except BaseException:
            entering.cancel()
            with suppress(asyncio.CancelledError):
                (await entering).left()
            raise
        seat = entering.result()
        operation.began = self.register.clock()
        operation.log("begun")
        call = Call(cancel=operation.cancel)
        task = asyncio.ensure_future(seat.lane.run(lambda engine: work(engine, call), operation.cancel))
        task.add_done_callback(lambda _done: seat.left())
        try:
            await self._until(task, request, operation)
        except BaseException:
            operation.cancel.cancel()
            await self._stopped(task, operation)
            raise
        return task.result()

    async def _stopped(self, task: asyncio.Future[Made], operation: Operation) -> None:
        """Wait for work that was asked to stop; what it still makes or fails with, nobody wants."""
        _done, late = await asyncio.wait({task}, timeout=_STOP_SECONDS)
        if late:
            operation.log("the engine does not stop; its lane is closed until it does", level=logging.ERROR)
        elif not task.cancelled():
            task.exception()

    async def _until(self, future: asyncio.Future[Any], request: Request, operation: Operation) -> None:
        """Wait for it. Raises `ServiceFailure` where the time is up or nobody waits for the answer any more."""
        limit = self.config.max_runtime_seconds
        while not future.done():
            await asyncio.wait({future}, timeout=_LOOK_SECONDS)
            if future.done():
                return
            if limit and self.register.seconds_of(operation) > limit:
                raise timed_out(limit)
            if await request.is_disconnected():
                raise ServiceFailure(CLIENT_GONE, "The caller has gone.")

    def _metadata(self, operation: Operation, made: Made, seconds: float) -> Metadata:
        return Metadata(
            generation_time=round(seconds, 4),
            model_info=dict(made.model_info),
            gpu_type=self.config.gpu_type,
            estimated_cost=round(self.config.cost_of(seconds) + made.charged, 6),
            operation_id=operation.id,
        )

    def health(self) -> Health:
        """How the service is now."""
        return Health(
            status="healthy",
            model_loaded=self.lanes.loaded,
            service_name=self.config.service_name,
            gpu_type=self.config.gpu_type,
            uptime=round(self.register.uptime, 3),
            active_operations=self.register.active,
            total_operations=self.register.total,
        )

    def info(self) -> Info:
        """What the service is."""
        from importlib.metadata import version

        config = self.config
        limits = {
            **self._about.limits,
            "max_runtime_seconds": config.max_runtime_seconds,
            "max_concurrent_requests": config.max_concurrent_requests,
        }
        return Info(
            name=config.service_name,
            model=self._about.models,
            capabilities=list(self._about.calls),
            limits=limits,
            version=version("fabula"),
        )

    @asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        """While the service runs, idle engines are unloaded; at its end all work is asked to stop."""
        sweeping = asyncio.ensure_future(self._sweep())
        try:
            yield
        finally:
            sweeping.cancel()
            self.register.cancel_all()
            await self._close()

    async def _close(self) -> None:
        lanes, self._lanes = self.lanes, None
        closing = asyncio.ensure_future(lanes.close())
        _done, late = await asyncio.wait({closing}, timeout=_STOP_SECONDS)
        if late:
            # Every answer is given; the interpreter would wait for the engine's thread for ever.
            _log.error("An engine does not stop; the process ends without it")
            os._exit(1)

    async def _sweep(self) -> None:
        window = self.config.scaledown_window
        while window:
            await asyncio.sleep(min(window / 4, _LONGEST_SWEEP))
            await self.lanes.unload_idle(window)


def correlation_of(request: Request) -> str:
    """The id under which the caller knows what this call is part of; empty where it says none, or nonsense."""
    given = request.headers.get(CORRELATION, "")
    return given if len(given) <= 64 and given.replace("-", "").isalnum() and given.isascii() else ""


def _told(operation: Operation, error: Exception) -> ServiceFailure:
    """The failure that an error is to the caller, and a line of the log about it."""
    if isinstance(error, Cancelled):
        error = FabulaError("The service is ending.", remedy="Ask again in a moment.")
    failure = failure_of(error)
    if failure.status == INTERNAL and not isinstance(error, FabulaError | ServiceFailure):
        _log.error("[%s] %s: broke", operation.id, operation.action, exc_info=error)
    operation.log(f"failed ({failure.status}): {failure.cause}", level=logging.WARNING)
    return failure


def _body(made: Made, metadata: Metadata) -> bytes:
    # ASCII only: the base64 in it is, and escapes keep what no encoding can hold.
    return json.dumps({**made.fields, made.metadata: {**metadata.model_dump(), **made.details}}).encode()
