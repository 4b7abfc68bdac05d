"""How large a request may be, held before Django reads it: it would write any body to the disk first."""

import json
from io import BytesIO

from asgiref.typing import ASGI3Application, ASGIReceiveCallable, ASGIReceiveEvent, ASGISendCallable, HTTPScope, Scope
from django.conf import settings
from django.core.handlers.asgi import ASGIRequest

from fabula.web.languages import language_of
from fabula.web.refusals import refusal_fields

# What surrounds a file in a form.
_FORM = 1_000_000
_UPLOADS = (b"multipart/form-data", b"application/octet-stream", b"image/", b"audio/", b"video/")


class _TooLarge(Exception):
    """The body grew past its limit."""


def body_limited(application: ASGI3Application) -> ASGI3Application:
    """Refuse (413) bodies that say they are too large, and stop reading those that turn out to be."""

    async def limit(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
            return
        most = _most(scope)
        if _declared(scope) > most:
            await _refuse(scope, send)
            return
        try:
            await application(scope, _counting(receive, most), send)
        except _TooLarge:
            await _refuse(scope, send)

    return limit


def _counting(receive: ASGIReceiveCallable, most: int) -> ASGIReceiveCallable:
    seen = 0

    async def counted() -> ASGIReceiveEvent:
        nonlocal seen
        event = await receive()
        if event["type"] == "http.request":
            seen += len(event.get("body", b""))
            if seen > most:
                raise _TooLarge
        return event

    return counted


def _most(scope: HTTPScope) -> int:
    kind = _header(scope, b"content-type").lower()
    # `curl -T` puts a file and names no type.
    is_upload = kind.startswith(_UPLOADS) or (scope["method"] == "PUT" and not kind)
    return settings.FABULA.upload_limit + _FORM if is_upload else settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def _declared(scope: HTTPScope) -> int:
    length = _header(scope, b"content-length")
    return int(length) if length.isdigit() else 0


def _header(scope: HTTPScope, name: bytes) -> bytes:
    return next((value for key, value in scope["headers"] if key == name), b"")


async def _refuse(scope: HTTPScope, send: ASGISendCallable) -> None:
    language = language_of(ASGIRequest(scope, BytesIO()))
    body = json.dumps(refusal_fields(413, language=language), ensure_ascii=False).encode()
    headers = [
        (b"content-type", b"application/problem+json"),
        (b"content-language", language.encode()),
        (b"vary", b"Accept-Language"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": 413, "headers": headers, "trailers": False})
    await send({"type": "http.response.body", "body": body, "more_body": False})
