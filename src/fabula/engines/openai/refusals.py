"""What an endpoint's refusal means in our terms, without its URL or key.

https://platform.openai.com/docs/guides/error-codes
"""

import re
import time
from email.utils import parsedate_to_datetime
from typing import Any

from fabula.domain.errors import EngineError, EngineMisanswered, EngineRefused, EngineUnavailable
from fabula.engines.http import HttpReply
from fabula.engines.options import OpenAIOptions

_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_KEY = re.compile(r"\b(?:sk|pk|key|Bearer)[-_ ][\w*.-]{6,}", re.IGNORECASE)
CONTENT_CODES = {"content_policy_violation", "moderation_blocked", "content_filter"}
_LONGEST_QUOTE = 200


def refusal_details(reply: HttpReply) -> dict[str, Any]:
    """The `error` object of a reply, with at least `message`; servers differ in how they nest it."""
    body = reply.json()
    error = body.get("error", body) if isinstance(body, dict) else {}
    if isinstance(error, str):
        error = {"message": error}
    details = dict(error) if isinstance(error, dict) else {}
    message = details.get("message") or details.get("detail") or ""
    return {**details, "message": message if isinstance(message, str) else ""}


def error_of(reply: HttpReply, *, engine: str, options: OpenAIOptions) -> EngineError:
    """The error that a reply with a status other than 200 stands for."""
    details = refusal_details(reply)
    said = _quote(details["message"], options.api_key)
    match reply.status:
        case 401 | 403:
            return EngineRefused(
                f"The engine {engine} does not accept the key.",
                remedy=f"Check the setting {options.key_setting}.",
                engine=engine,
            )
        case 404:
            return EngineRefused(
                f"The endpoint does not know the engine {engine}.{said}",
                remedy="Check the model's name and the base URL.",
                engine=engine,
            )
        case 429 if details.get("code") == "insufficient_quota":
            return EngineRefused(
                f"The account of the engine {engine} has no quota left.",
                remedy="Top it up, or name a second engine to fall back to.",
                engine=engine,
            )
        case 400 | 409 | 413 | 422:
            return _bad_request(engine, details, said)
        case status if status in {408, 425, 429} or status >= 500:
            return EngineUnavailable(
                f"The engine {engine} is overloaded or out of order (status {status}).{said}",
                remedy="Wait a little, or name a second engine to fall back to.",
                engine=engine,
                retry_after=_retry_after(reply),
            )
        case status:
            return EngineMisanswered(
                f"The engine {engine} answered with the status {status}.",
                remedy="Check that the base URL points at an OpenAI-compatible endpoint.",
                engine=engine,
            )


def _bad_request(engine: str, details: dict[str, Any], said: str) -> EngineRefused:
    if details.get("code") in CONTENT_CODES:
        return EngineRefused(
            f"The engine {engine} will not make this content.{said}", remedy="Word it differently.", engine=engine
        )
    return EngineRefused(
        f"The engine {engine} refused the request.{said}",
        remedy="Ask for less or for something else, or choose another model.",
        engine=engine,
    )


def _quote(message: str, key: str) -> str:
    """What the vendor said, as a sentence to append: on one line, short, without addresses and keys."""
    text = _KEY.sub("…", _URL.sub("…", message))
    if key:
        text = text.replace(key, "…")
    text = " ".join(text.split())
    if len(text) > _LONGEST_QUOTE:
        text = text[:_LONGEST_QUOTE] + "…"
    return f" It said: {text}" if text else ""


def _retry_after(reply: HttpReply) -> float | None:
    """Seconds until the server wants to be asked again, from a number or a date; `None` where it does not say."""
    value = reply.headers.get("retry-after", "")
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None
