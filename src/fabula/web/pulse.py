"""The pulse of workers and clock: each tells Redis every few seconds that it lives; `/api/health` listens."""

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

import redis
import structlog

from fabula.web.identities import this_process
from fabula.web.redis import redis_client

Kind = Literal["worker", "beat"]

EVERY = 5.0
# After so many seconds without a word it counts as gone.
SILENT = 3 * EVERY
_KEY = "fabula:pulse"

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Pulse:
    """One process that was heard. `age` is how many seconds ago."""

    kind: Kind
    process: str
    queues: tuple[str, ...]
    concurrency: int
    age: float

    @property
    def alive(self) -> bool:
        """Whether it was heard lately."""
        return self.age <= SILENT


class Heart(threading.Thread):
    """Tells of this process until it ends."""

    def __init__(self, kind: Kind, *, queues: Sequence[str] = (), concurrency: int = 1) -> None:
        super().__init__(name="pulse", daemon=True)
        self._facts = {"kind": kind, "queues": list(queues), "concurrency": concurrency}
        self._process = str(this_process())
        self._over = threading.Event()

    def run(self) -> None:
        """Beat; Redis may come and go."""
        while not self._over.wait(self._beat()):
            pass

    def stop(self) -> None:
        """Say goodbye, so that nobody takes the silence for a failure."""
        self._over.set()
        try:
            redis_client().hdel(_KEY, self._process)
        except redis.RedisError as error:
            _log.debug("Redis is away at the end.", error=str(error))

    def _beat(self) -> float:
        try:
            redis_client().hset(_KEY, self._process, json.dumps({**self._facts, "at": _now()}))
        except redis.RedisError as error:
            _log.debug("Redis is away.", error=str(error))
        return EVERY


def pulses() -> list[Pulse]:
    """Everybody who was heard in the last minutes; who was not is forgotten. Raises `redis.RedisError`."""
    now = _now()
    said = cast("dict[bytes, bytes]", redis_client().hgetall(_KEY))
    found = {name: _pulse(name.decode(), json.loads(text), now) for name, text in said.items()}
    if gone := [name for name, pulse in found.items() if pulse.age > 20 * SILENT]:
        redis_client().hdel(_KEY, *gone)
    return [pulse for name, pulse in found.items() if name not in gone]


def _pulse(name: str, facts: dict[str, Any], now: float) -> Pulse:
    return Pulse(facts["kind"], name, tuple(facts["queues"]), facts["concurrency"], max(0.0, now - facts["at"]))


def _now() -> float:
    """By the clock of Redis: machines may disagree."""
    seconds, microseconds = redis_client().time()
    return seconds + microseconds / 1e6
