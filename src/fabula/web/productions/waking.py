"""Wake-ups: messages that make workers look for targets. Losing one loses nothing but a second."""

import time

import structlog
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from fabula.web.celery import app

TASK = "productions.work"
QUEUES = ("text", "image", "speech", "music", "video", "cpu")

_PAUSE = 1.0
_log = structlog.get_logger(__name__)


class _Waker:
    """Sends wake-ups; while Redis is away it asks again only now and then, so that nobody waits for it."""

    def __init__(self) -> None:
        self._away_until = 0.0

    def wake(self, queue: str, count: int) -> None:
        if time.monotonic() < self._away_until:
            return
        try:
            for _ in range(count):
                app.send_task(TASK, args=(queue,), queue=queue, retry=False, ignore_result=True)
        except (OperationalError, RedisError, OSError) as error:
            self._away_until = time.monotonic() + _PAUSE
            _log.info("Redis is away; workers are woken later.", error=str(error))


_waker = _Waker()


def wake(queue: str, count: int = 1) -> None:
    """Have up to `count` workers of a queue look for work. While Redis is away nothing comes: see reconciling.py."""
    _waker.wake(queue, count)
