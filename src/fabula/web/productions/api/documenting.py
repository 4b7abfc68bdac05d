"""What the document says of headers that routes read by themselves, and of the answers that many share."""

from typing import Any

from fabula.web.api.problems import Problem

_ETAG = {"ETag": {"description": "The state that this answer shows.", "schema": {"type": "string"}}}


def _header(name: str, description: str, *, required: bool = False, example: str = "") -> dict[str, Any]:
    shown = {"in": "header", "name": name, "description": description, "required": required}
    return shown | {"schema": {"type": "string"}, "example": example}


IF_MATCH = _header(
    "If-Match",
    "The ETag of the state that the edit is meant for, or `*` for any. An edit of another state is refused (412), "
    "one that does not say so too (428).",
    required=True,
    example='"3-5f0c27a1b2c3d4e5"',
)
IF_NONE_MATCH = _header("If-None-Match", "The ETag of what the caller holds.", example='"3-5f0c27a1b2c3d4e5"')
IDEMPOTENCY_KEY = _header(
    "Idempotency-Key",
    "Any text of the caller's own. The call may be sent again with the same key and body: it gets the same answer.",
    example="6f1c9a52-5c0e-4f0e-9c4b-0a2d7f5e8b11",
)

READING: dict[str, Any] = {
    "parameters": [IF_NONE_MATCH],
    "responses": {200: {"headers": _ETAG}, 304: {"description": "The caller holds it already.", "headers": _ETAG}},
}
EDITING: dict[str, Any] = {"parameters": [IF_MATCH], "responses": {200: {"headers": _ETAG}}}
CREATING: dict[str, Any] = {
    "parameters": [IDEMPOTENCY_KEY],
    "responses": {
        201: {
            "headers": _ETAG
            | {
                "Location": {"description": "Its address.", "schema": {"type": "string"}},
                "Idempotency-Replayed": {
                    "description": "`true` where this is the answer to an earlier call with the same key.",
                    "schema": {"type": "string"},
                },
            }
        }
    },
}
_BYTES = {"schema": {"type": "string", "format": "binary"}}
SENDING_A_FILE: dict[str, Any] = EDITING | {
    "requestBody": {
        "required": True,
        "description": "The file as it is. Its media type is seen from its bytes.",
        "content": {"application/octet-stream": _BYTES},
    }
}
# Of any media type, JSON among them: so the document says nothing of its shape.
_ANYTHING: dict[str, Any] = {"*/*": {"schema": {}}}
GETTING_A_FILE: dict[str, Any] = {
    "parameters": [_header("Range", "A part of the file.", example="bytes=0-1023")],
    "responses": {
        200: {"description": "The file.", "content": _ANYTHING, "headers": _ETAG},
        206: {"description": "The part asked for.", "content": _ANYTHING, "headers": _ETAG},
        302: {"description": "The object store has it."},
        304: {"description": "The caller holds it already.", "headers": _ETAG},
    },
}


def answers(shown: Any, *problems: int, done: int = 200) -> dict[Any, Any]:
    """The answers of a route to one production: what it shows, and the statuses of its problems.

    401, 403, 422 and those about bodies stand on every route; see `web.api.document`.
    """
    return {done: shown, frozenset({404, *(status for status in problems if status >= 400)}): Problem} | {
        status: None for status in problems if status < 400
    }


A_FILE = answers(None, 206, 302, 304, 416)
"""A file, or a part; a redirect where an object store sends it."""
