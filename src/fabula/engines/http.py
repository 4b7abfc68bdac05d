"""HTTP as remote engines need it: blocking calls that stop when asked, hold a deadline and a size, and fail as ours.

Each call has an event loop and a connection of its own. That costs a handshake, which is little beside what a
generation takes, and leaves nothing that could be shared wrongly between threads or survive a fork.
"""

import asyncio
import json
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import httpx2

from fabula.domain.errors import EngineMisanswered, EngineUnavailable, SettingsError
from fabula.engines.base import CancelToken

R = TypeVar("R")

CONNECT_TIMEOUT = 10.0
LOOK_FOR_CANCEL = 0.1
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class HttpRequest:
    """What is asked. `body` is sent as JSON; `sni` is the name on the certificate where the URL holds an address."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = None
    sni: str = ""


@dataclass(frozen=True)
class HttpReply:
    """What was answered; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON, or `None` where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


class HttpClient:
    """Sends requests for one engine. Errors name the engine, never the URL.

    `trust_env` honours the proxies of the environment, as the HTTP library does.
    """

    def __init__(self, engine: str, *, trust_env: bool) -> None:
        self._engine = engine
        self._trust_env = trust_env

    @cached_property
    def _tls(self) -> Any:
        return httpx2.create_ssl_context(trust_env=self._trust_env)

    def send(self, request: HttpRequest, *, timeout: float, limit: int, cancel: CancelToken) -> HttpReply:
        """Send and read the whole answer, of any status, within `timeout` seconds and `limit` bytes.

        Raises `Cancelled` at most 0.1 s after it was asked for, `EngineUnavailable` where the server cannot be
        reached or is too slow, `EngineMisanswered` where the answer is too large, `SettingsError` for a bad URL.
        """
        cancel.check()
        try:
            return _run(_until_cancelled(self._exchange(request, self._tls, timeout, limit), cancel))
        except (httpx2.InvalidURL, httpx2.UnsupportedProtocol):
            raise SettingsError(
                f"The address of the engine {self._engine} is not a web address.",
                remedy="Set its base URL to something like https://host/v1.",
            ) from None
        except (httpx2.TransportError, httpx2.DecodingError, TimeoutError, OSError) as error:
            raise _unavailable(self._engine, error, timeout) from None

    async def _exchange(self, request: HttpRequest, tls: Any, timeout: float, limit: int) -> HttpReply:
        times = httpx2.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))
        extensions = {"sni_hostname": request.sni} if request.sni else {}
        async with (
            asyncio.timeout(timeout),
            httpx2.AsyncClient(verify=tls, timeout=times, trust_env=self._trust_env) as client,
            client.stream(
                request.method,
                request.url,
                headers=httpx2.Headers(dict(request.headers), encoding="utf-8"),
                json=request.body,
                extensions=extensions,
            ) as response,
        ):
            body = bytearray()
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > limit:
                    raise EngineMisanswered(
                        f"The engine {self._engine} answered more than {limit // MEGABYTE} MB.",
                        remedy="Check that its base URL points at an engine.",
                        engine=self._engine,
                    )
            return HttpReply(response.status_code, dict(response.headers), bytes(body))


def _unavailable(engine: str, error: Exception, timeout: float) -> EngineUnavailable:
    """What a failure of the transport is to the user."""
    match error:
        case httpx2.ConnectError() | httpx2.ConnectTimeout() | httpx2.ProxyError():
            return EngineUnavailable(
                f"The engine {engine} cannot be reached.",
                remedy="Check the network and the engine's base URL, or name a second engine to fall back to.",
                engine=engine,
            )
        case TimeoutError() | httpx2.TimeoutException():
            return EngineUnavailable(
                f"The engine {engine} did not answer within {timeout:g} s.",
                remedy="Allow it more time, or name a second engine to fall back to.",
                engine=engine,
            )
        case _:
            return EngineUnavailable(
                f"The engine {engine} broke off its answer.",
                remedy="Try again, or name a second engine to fall back to.",
                engine=engine,
            )


def _run(work: Coroutine[Any, Any, R]) -> R:
    """Run some work in a loop of its own.

    Unlike `asyncio.run` it does not stay for the loop's threads, where a name lookup may hang long after a cancel.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        left = asyncio.all_tasks(loop)  # None, unless the user interrupted.
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _until_cancelled(work: Coroutine[Any, Any, R], cancel: CancelToken) -> R:
    """The result of some work, which is dropped with its connection as soon as the token says so."""
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=LOOK_FOR_CANCEL)
            if not task.done():
                cancel.check()
        return task.result()
    finally:
        task.cancel()
        await asyncio.wait({task})
