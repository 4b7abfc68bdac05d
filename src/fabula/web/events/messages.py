"""How an event looks on the wire: the JSON that sockets, streams, webhooks and the Redis channel carry."""

import json
from datetime import UTC, datetime
from typing import Any

Payload = dict[str, Any]


def channel(user_id: int) -> str:
    """The Redis channel of a user's events."""
    return f"user:{user_id}"


def channel_user(name: str) -> int | None:
    """Whose channel that is; None of any other."""
    prefix, _, number = name.partition(":")
    return int(number) if prefix == "user" and number.isdecimal() else None


def event_message(number: int, kind: str, created: datetime, payload: Payload) -> Payload:
    """An event as clients get it: `type`, its own fields, `id` (grows by one per user) and `at` (UTC)."""
    at = created.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
    return {**payload, "type": kind, "id": number, "at": at}


def message_text(message: Payload) -> str:
    """The message as one line of JSON."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def message_number(text: str | bytes) -> int | None:
    """The number of an event of ours; None of anything else that somebody published.

    Ours carry both `id` and `at`; what others publish may well have an `id` of its own.
    """
    try:
        message = json.loads(text)
    except ValueError:
        return None
    if not isinstance(message, dict) or "at" not in message:
        return None
    number = message.get("id")
    return number if type(number) is int and number > 0 else None
