"""Redis as the studio uses it: clients with bounds, and publishing that never breaks what it tells of."""

import functools
import time
from collections.abc import Sequence

import redis
import redis.asyncio
import structlog
from django.conf import settings
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

MAX_CONNECTIONS = 32
_TIMEOUT = 2.0
# After a failure, publishing pauses for this many times as long as the attempt took: a refused connection costs
# nothing and may be tried again at once, one that times out may not hold up every commit.
_PAUSE = 10

_log = structlog.get_logger(__name__)


@functools.cache
def redis_client() -> redis.Redis:
    """This process's client. One retry mends a connection that a restart of Redis broke; nothing waits long."""
    pool = redis.BlockingConnectionPool.from_url(
        settings.REDIS_URL,
        max_connections=MAX_CONNECTIONS,
        timeout=_TIMEOUT,
        socket_connect_timeout=_TIMEOUT,
        socket_timeout=_TIMEOUT,
        retry=Retry(NoBackoff(), 1),
    )
    return redis.Redis(connection_pool=pool)


def redis_subscriber() -> redis.asyncio.Redis:
    """A client for one event loop that only subscribes. It never retries by itself: its user starts anew."""
    pool = redis.asyncio.ConnectionPool.from_url(
        settings.REDIS_URL,
        max_connections=2,
        socket_connect_timeout=_TIMEOUT,
        socket_keepalive=True,
        retry=AsyncRetry(NoBackoff(), 0),
    )
    return redis.asyncio.Redis(connection_pool=pool)


class _Publisher:
    """Publishes; while Redis is away it says so once, and asks again only now and then."""

    def __init__(self) -> None:
        self._away_until = 0.0
        self._said = False

    def publish(self, channel: str, texts: Sequence[str]) -> bool:
        if time.monotonic() < self._away_until:
            return False
        begun = time.monotonic()
        try:
            pipeline = redis_client().pipeline(transaction=False)
            for text in texts:
                pipeline.publish(channel, text)
            pipeline.execute()
        except redis.RedisError as error:
            self._failed(error, time.monotonic() - begun)
            return False
        self._answered()
        return True

    def _failed(self, error: redis.RedisError, took: float) -> None:
        self._away_until = time.monotonic() + _PAUSE * took
        if not self._said:
            _log.warning("Redis is away; events reach their readers from the database.", error=str(error))
        self._said = True

    def _answered(self) -> None:
        if self._said:
            _log.warning("Redis is back.")
        self._said = False


_publisher = _Publisher()


def published(channel: str, texts: Sequence[str]) -> bool:
    """Publish `texts` in their order. False where Redis is away, which is logged once and never raised."""
    return _publisher.publish(channel, texts)
