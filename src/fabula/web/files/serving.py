"""Files over HTTP: whole or in part, from our disk, by nginx, or straight from the object store."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, HttpResponseRedirect, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header, http_date

from fabula.runtime.blobs import Blobs
from fabula.web.files.models import Blob
from fabula.web.files.ranges import NotSatisfiable, Part, part_asked, unchanged
from fabula.web.files.services import name_safe
from fabula.web.files.stores import bucket, user_blobs, user_prefix

LINK_SECONDS = 600

_PIECE = 262_144
# What a browser would run in our origin.
_ACTIVE = ("html", "svg", "xml", "javascript")


def file_response(
    request: HttpRequest, blob: Blob, filename: str, *, download: bool = False, max_age: int = 0
) -> HttpResponseBase:
    """A blob as the answer to GET or HEAD, under a name; saved rather than shown where `download`.

    Knows ETag, If-None-Match, If-Modified-Since and one range with If-Range; several ranges get the whole file.
    `max_age` is for how many seconds a browser need not ask again. With `x_accel` nginx sends the bytes, with a
    bucket the answer is a redirect (302) to a link into it. Raises `BlobCorrupt` where the bytes are damaged or gone.
    """
    headers = _headers(blob, filename, download=download, max_age=max_age)
    if unchanged(request, etag=headers["ETag"], written=blob.created):
        kept = {name: headers[name] for name in ("ETag", "Cache-Control", "Last-Modified", "Vary")}
        return HttpResponseNotModified(headers=kept)
    if settings.FABULA.s3_bucket and request.method == "GET":
        return HttpResponseRedirect(_object_link(blob, headers), headers={"Cache-Control": "private, no-store"})
    if settings.FABULA.x_accel and not settings.FABULA.s3_bucket:
        place = f"{blob.digest[:2]}/{blob.digest}"
        address = f"/protected/blobs/{user_prefix(blob.owner_id)}/{place}"
        return HttpResponse(headers={**headers, "X-Accel-Redirect": address})
    return _sent(request, blob, headers)


def _sent(request: HttpRequest, blob: Blob, headers: dict[str, str]) -> HttpResponseBase:
    try:
        asked = part_asked(request, size=blob.size, etag=headers["ETag"], written=blob.created)
    except NotSatisfiable:
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{blob.size}"})
    part = asked or Part(0, blob.size)
    headers["Content-Length"] = str(part.length)
    if asked:
        headers["Content-Range"] = f"bytes {part.start}-{part.end - 1}/{blob.size}"
    if request.method == "HEAD":
        return HttpResponse(headers=headers)
    path = _path(user_blobs(blob.owner_id), blob.digest)
    # Django reads an iterator of the wrong kind into memory before it sends the first byte.
    pieces = _pieces_async(path, part) if isinstance(request, ASGIRequest) else _pieces(path, part)
    return StreamingHttpResponse(pieces, status=206 if asked else 200, headers=headers)


def _path(blobs: Blobs, digest: str) -> Path:
    """The file, opened for a moment here, where a failure can still be answered."""
    path = blobs.path(digest)
    with path.open("rb"):
        return path


def _headers(blob: Blob, filename: str, *, download: bool, max_age: int) -> dict[str, str]:
    kind = blob.media_type
    if kind.startswith("text/") and "charset" not in kind:
        kind += "; charset=utf-8"
    disposition = content_disposition_header(download, name_safe(filename)) or "inline"
    found = {
        "Content-Type": kind,
        "Content-Disposition": disposition,
        "ETag": f'"{blob.digest}"',
        "Last-Modified": http_date(blob.created.timestamp()),
        "Accept-Ranges": "bytes",
        "Cache-Control": f"private, max-age={max_age}" if max_age else "private, no-cache",
        "Vary": "Authorization, Cookie",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-site",
    }
    if any(word in kind for word in _ACTIVE):
        found["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return found


def _object_link(blob: Blob, headers: dict[str, str]) -> str:
    from fabula.runtime.object_links import object_link

    key = f"{user_prefix(blob.owner_id)}/{blob.digest[:2]}/{blob.digest}"
    named = {name.lower(): headers[name] for name in ("Content-Type", "Content-Disposition")}
    return object_link(bucket(), key, seconds=LINK_SECONDS, headers=named)


def _pieces(path: Path, part: Part) -> Iterator[bytes]:
    left = part.length
    with _opened(path, part.start) as stream:
        while left and (piece := stream.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


async def _pieces_async(path: Path, part: Part) -> AsyncIterator[bytes]:
    """The same without holding up the process's other requests."""
    left = part.length
    stream = await asyncio.to_thread(_opened, path, part.start)
    try:
        while left and (piece := await asyncio.to_thread(stream.read, min(_PIECE, left))):
            left -= len(piece)
            yield piece
    finally:
        stream.close()


def _opened(path: Path, start: int) -> BinaryIO:
    stream = path.open("rb")
    stream.seek(start)
    return stream
