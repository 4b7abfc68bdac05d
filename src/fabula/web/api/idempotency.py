"""Creating calls that may be sent twice: the same `Idempotency-Key` gets the same answer, and one creation."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import IntegrityError
from django.http import HttpRequest

from fabula.domain.artifact import canonical_json
from fabula.domain.errors import InputError
from fabula.web.accounts.models import IdempotentCall, User
from fabula.web.api.problems import ApiError
from fabula.web.transactions import committed

HEADER = "Idempotency-Key"
_LONGEST_KEY = 200


@dataclass(frozen=True)
class Answer:
    """What a call answers: status, body as plain values, headers. `replayed` where it was made before."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)
    replayed: bool = False


def answered_once(request: HttpRequest, user: User, payload: Any, create: Callable[[], Answer]) -> Answer:
    """The answer of `create`, made once for every idempotency key of a user; without a key, made anew.

    The key is written in the transaction that creates. A call that comes at the same time waits for that one and
    gets its answer; where creating fails, nothing is kept and the key may be used again. Raises `ApiError` (422)
    where the key was used with another request.
    """
    key = _key(request)
    if not key:
        return create()
    digest = _digest(request, payload)
    if earlier := _earlier(user, key, digest):
        return earlier

    def created() -> Answer:
        call = IdempotentCall.objects.create(user=user, idempotency_key=key, request_digest=digest)
        answer = create()
        call.status_code = answer.status
        call.body = {"body": answer.body, "headers": answer.headers}
        call.save(update_fields=["status_code", "body"])
        return answer

    try:
        return committed(created)
    except IntegrityError:
        if earlier := _earlier(user, key, digest):
            return earlier
        raise


def idempotent_calls_forget(before: datetime) -> int:
    """Forget the answers that were given before a time; how many they were."""
    return IdempotentCall.objects.filter(created__lt=before).delete()[0]


def _key(request: HttpRequest) -> str:
    key = request.headers.get(HEADER, "").strip()
    if len(key) > _LONGEST_KEY or not key.isprintable() or not key.isascii():
        raise InputError(
            f"{HEADER} is no key of at most {_LONGEST_KEY} printable ASCII characters.",
            remedy="Send a UUID.",
            field=HEADER,
        )
    return key


def _digest(request: HttpRequest, payload: Any) -> str:
    asked = [request.method, request.path, payload]
    return hashlib.sha256(canonical_json(asked)).hexdigest()


def _earlier(user: User, key: str, digest: str) -> Answer | None:
    call = IdempotentCall.objects.filter(user=user, idempotency_key=key).first()
    if call is None:
        return None
    if call.request_digest != digest:
        raise ApiError(
            f"This {HEADER} was used with another request.",
            status=422,
            code="idempotency_key_reused",
            remedy="Use a new key for a new request.",
            field=HEADER,
        )
    kept: dict[str, Any] = call.body or {}
    return Answer(call.status_code or 200, kept.get("body"), kept.get("headers", {}), replayed=True)
