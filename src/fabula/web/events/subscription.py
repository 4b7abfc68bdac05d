"""One Redis connection that subscribes to many channels, comes back by itself, and says when it did."""

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from typing import Any

import redis
import structlog
from redis.asyncio.client import PubSub

from fabula.web.redis import redis_subscriber

# Always subscribed to, so that the connection can be listened on while no other channel is wanted.
_ITSELF = "fabula:gateway"
_SILENCE = 10.0
_PAUSE = 0.3
_CHANNELS_A_COMMAND = 500
_TURN = 32

_log = structlog.get_logger(__name__)


class Subscription:
    """Keeps `wanted()` channels subscribed to.

    `heard(channel, data)` is called with what is published, `joined(channel)` whenever a channel is known to be
    subscribed to from now on: after `add`, and after each reconnection.
    """

    def __init__(
        self,
        *,
        wanted: Callable[[], Iterable[str]],
        heard: Callable[[str, bytes], None],
        joined: Callable[[str], None],
    ) -> None:
        self.away = False
        self._wanted = wanted
        self._heard = heard
        self._joined = joined
        self._pubsub: PubSub | None = None
        self._channels: set[str] = set()
        self._acknowledged: set[str] = set()
        # Orders (un)subscribe commands as they were decided on.
        self._commands = asyncio.Lock()

    async def add(self, channel: str) -> None:
        """Subscribe to a channel; while Redis is away, as soon as it is back."""
        async with self._commands:
            if channel in self._acknowledged:
                self._joined(channel)
            elif self._pubsub is not None and channel not in self._channels:
                self._channels.add(channel)
                with contextlib.suppress(redis.RedisError, OSError):  # the listener notices, and starts anew
                    await self._pubsub.subscribe(channel)

    async def tidy(self) -> None:
        """Unsubscribe from channels that nobody wants any more."""
        async with self._commands:
            unwanted = self._channels.difference(self._wanted())
            self._channels -= unwanted
            self._acknowledged -= unwanted
            for some in _batched(unwanted):
                if self._pubsub is not None:
                    with contextlib.suppress(redis.RedisError, OSError):
                        await self._pubsub.unsubscribe(*some)

    async def run(self) -> None:
        """Listen for ever."""
        while True:
            try:
                await self._listen()
            except (redis.RedisError, OSError, TimeoutError) as error:
                self._lost(error)
            await asyncio.sleep(_PAUSE)

    async def _listen(self) -> None:
        client = redis_subscriber()
        try:
            async with client.pubsub() as pubsub:
                await pubsub.subscribe(_ITSELF)
                await self._begin(pubsub)
                await self._hear(pubsub)
        finally:
            self._pubsub = None
            self._acknowledged.clear()
            await client.aclose(close_connection_pool=True)

    async def _begin(self, pubsub: PubSub) -> None:
        async with self._commands:
            self._pubsub = pubsub
            self._channels = set(self._wanted())
            for some in _batched(self._channels):
                await pubsub.subscribe(*some)
        if self.away:
            _log.warning("Redis is back; events come at once again.")
        self.away = False

    async def _hear(self, pubsub: PubSub) -> None:
        """Pass on what comes. A connection that says nothing, not even to a ping, is given up."""
        pinged = False
        heard = 0
        while True:
            message = await pubsub.get_message(timeout=_SILENCE)
            if message is not None:
                pinged = False
                self._take(message)
                heard += 1
                if heard % _TURN == 0:
                    # Reading from a full buffer never waits by itself, and the sockets' turn would not come.
                    await asyncio.sleep(0)
            elif pinged:
                raise redis.ConnectionError("Redis is silent")
            else:
                pinged = True
                await pubsub.ping()

    def _take(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "message":
                self._heard(message["channel"].decode(), message["data"])
            case "subscribe":
                self._subscribed(message["channel"].decode())

    def _subscribed(self, channel: str) -> None:
        if channel in self._channels:
            self._acknowledged.add(channel)
            self._joined(channel)

    def _lost(self, error: Exception) -> None:
        if not self.away:
            _log.warning("Redis is away; sockets read events from the database meanwhile.", error=str(error))
        self.away = True


def _batched(channels: Iterable[str]) -> Iterable[list[str]]:
    listed = list(channels)
    return (listed[start : start + _CHANNELS_A_COMMAND] for start in range(0, len(listed), _CHANNELS_A_COMMAND))
