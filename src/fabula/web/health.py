"""Whether the studio lives (`/health`), and whether all that it stands on does (`/api/health`)."""

import os
import shutil
import time
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from typing import Literal

import redis
from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from ninja import Router, Schema, Status

from fabula.domain.errors import FabulaError
from fabula.web import pulse
from fabula.web.engine_health import EngineState, engine_states
from fabula.web.files.stores import user_blobs
from fabula.web.redis import redis_client

_LEAST_FREE = 1_000_000_000

router = Router()


class Check(Schema):
    """One thing that the studio stands on."""

    ok: bool
    message: str = ""
    seconds: float = 0.0


class WorkersCheck(Check):
    """The workers that were heard lately: how many, how many targets they make at once, how old the last word is."""

    count: int = 0
    at_once: int = 0
    age: float | None = None
    queues: tuple[str, ...] = ()


class Health(Schema):
    """How it stands; `failing` if anything it stands on does not work."""

    status: Literal["ok", "failing"]
    version: str
    database: Check
    queue: Check
    storage: Check
    disk: Check
    workers: WorkersCheck
    beat: Check
    engines: list[EngineState]


def alive(_request: HttpRequest) -> JsonResponse:
    """This process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@router.get("", response={200: Health, 503: Health}, auth=None, summary="What the studio stands on")
def health(request: HttpRequest) -> Status[Health]:  # noqa: ARG001 - ninja gives it by name
    """Database, queue, storage, disk, workers, clock and engines. 503 where one of them does not work."""
    found = Health(
        status="ok", version=_version(), database=_checked(_database), queue=_checked(_queue),
        storage=_checked(_storage), disk=_checked(_disk), workers=_workers(), beat=_beat(), engines=engine_states(),
    )  # fmt: skip
    checks = (found.database, found.queue, found.storage, found.disk, found.workers, found.beat)
    if not all(check.ok for check in checks) or any(engine.chosen and not engine.ok for engine in found.engines):
        found.status = "failing"
    return Status(200 if found.status == "ok" else 503, found)


def _checked(check: Callable[[], str]) -> Check:
    """Time a check that gives a remark, or raises."""
    begun = time.perf_counter()
    try:
        message, ok = check(), True
    except FabulaError as error:
        message, ok = str(error), False
    except (DatabaseError, redis.RedisError, OSError) as error:
        # Drivers put addresses into their messages; what kind it was is enough here, the rest is in the log.
        message, ok = type(error).__name__, False
    return Check(ok=ok, message=message, seconds=round(time.perf_counter() - begun, 4))


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return connection.vendor


def _queue() -> str:
    redis_client().ping()
    return ""


def _storage() -> str:
    """Files can be written: to the folder, or into the bucket."""
    if settings.FABULA.s3_bucket:
        # Nobody is user 0: what is asked for is not there, but the bucket is.
        user_blobs(0).exists("0" * 64)
        return "bucket"
    if not os.access(settings.DATA, os.W_OK | os.X_OK):
        raise PermissionError
    return "folder"


def _disk() -> str:
    free = shutil.disk_usage(settings.DATA).free
    if free < _LEAST_FREE:
        raise FabulaError(
            f"Only {free // 10**6} MB are free where the studio keeps its files.",
            remedy="Free some space there; what waits goes on by itself.",
        )
    return f"{free / 1e9:.1f} GB free"


def _workers() -> WorkersCheck:
    heard = [each for each in _pulses() if each.kind == "worker"]
    alive_ones = [each for each in heard if each.alive]
    return WorkersCheck(
        ok=bool(alive_ones),
        message="" if alive_ones else "No worker was heard lately.",
        count=len(alive_ones),
        at_once=sum(each.concurrency for each in alive_ones),
        age=round(min(each.age for each in heard), 1) if heard else None,
        queues=tuple(sorted({queue for each in alive_ones for queue in each.queues})),
    )


def _beat() -> Check:
    is_heard = any(each.alive for each in _pulses() if each.kind == "beat")
    return Check(ok=is_heard, message="" if is_heard else "The clock was not heard lately.")


def _pulses() -> list[pulse.Pulse]:
    try:
        return pulse.pulses()
    except redis.RedisError:
        return []


@cache
def _version() -> str:
    return version("fabula")
