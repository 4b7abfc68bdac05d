"""ETags: answers that need not be sent again, and edits that never swallow another's."""

import hashlib
import json
import re
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest

from fabula.web.api.problems import ApiError

# An integer as a database keeps it; what is longer is no revision of ours.
_TAG = re.compile(r'\s*(?:W/)?"(\d{1,18})(?:-[0-9a-f]*)?"\s*')


def etag_of(revision: int, shown: Any = None) -> str:
    """The ETag of something with a revision: `"7-1f0c…"`.

    The part before the dash is the revision, and alone decides whether an edit may be made; the part after it is a
    digest of what is `shown`, so that a client who polls hears of progress, which is no edit.
    """
    text = json.dumps(shown, cls=DjangoJSONEncoder, sort_keys=True)
    return f'"{revision}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"'


def not_modified(request: HttpRequest, etag: str) -> bool:
    """Whether the caller already holds what has this ETag (`If-None-Match`)."""
    asked = request.headers.get("If-None-Match", "")
    return asked.strip() == "*" or etag in {tag.strip().removeprefix("W/") for tag in asked.split(",")}


def revision_expected(request: HttpRequest, *, required: bool = True) -> int | None:
    """The revision that an edit is meant for, by `If-Match`; `None` for `*`, or where none is given nor required.

    Raises `ApiError`: 428 where it is required and missing, 412 where it cannot be an ETag of ours.
    """
    asked = request.headers.get("If-Match", "").strip()
    if asked == "*" or not (asked or required):
        return None
    if not asked:
        raise ApiError(
            "The edit does not say which state it is meant for.",
            status=428,
            code="precondition_required",
            remedy="Send the ETag of what you saw as If-Match, or If-Match: * to overwrite whatever is there.",
        )
    found = _TAG.fullmatch(asked)
    if not found:
        raise edited_meanwhile()
    return int(found[1])


def edited_meanwhile(revision: int | None = None) -> ApiError:
    """412: somebody else was faster."""
    return ApiError(
        "It was edited since you looked."
        if revision is None
        else f"It was edited since you looked. It is at revision {revision} now.",
        status=412,
        code="edited_meanwhile",
        remedy="Read it again, and make your edit to what you find.",
    )
