"""Parts of files over HTTP: what a request asks for, and whether the caller holds it already (RFC 9110, 13 and 14)."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.utils.http import parse_http_date_safe

_RANGE = re.compile(r"bytes=\s*(\d{0,18})\s*-\s*(\d{0,18})\s*", re.I)


@dataclass(frozen=True)
class Part:
    """Bytes `start` up to, not including, `end`."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many."""
        return self.end - self.start


class NotSatisfiable(Exception):
    """The range lies outside of the file."""


def part_asked(request: HttpRequest, *, size: int, etag: str, written: datetime) -> Part | None:
    """The one range that a request asks for; None for the whole file. Raises `NotSatisfiable`.

    Several ranges at once get the whole file, as does a range that is none, or one whose `If-Range` names another
    state of the file; RFC 9110 allows each.
    """
    found = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    if not found or found.group(1, 2) == ("", "") or request.method != "GET" or not _still(request, etag, written):
        return None
    first, last = found.group(1, 2)
    if not first:
        start, end = max(size - int(last), 0), size
    else:
        start, end = int(first), min(int(last or size) + 1, size)
        if last and int(last) < int(first):
            return None
    if start >= end:
        raise NotSatisfiable
    return Part(start, end)


def unchanged(request: HttpRequest, *, etag: str, written: datetime) -> bool:
    """Whether the caller holds this state already: `If-None-Match`, else `If-Modified-Since`."""
    if tags := request.headers.get("If-None-Match"):
        return tags.strip() == "*" or etag in {tag.strip().removeprefix("W/") for tag in tags.split(",")}
    since = parse_http_date_safe(request.headers.get("If-Modified-Since", ""))
    return since is not None and int(written.timestamp()) <= since


def _still(request: HttpRequest, etag: str, written: datetime) -> bool:
    condition = request.headers.get("If-Range", "").strip()
    if not condition or condition == etag:
        return True
    return parse_http_date_safe(condition) == int(written.timestamp())
