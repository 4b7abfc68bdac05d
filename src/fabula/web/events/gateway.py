"""The WebSocket gateway `/ws/notifications`: a plain ASGI application over the hub."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from django.db import DatabaseError

from fabula.web.events.followers import UNKNOWN, Follower, Ticket
from fabula.web.events.hub import hub
from fabula.web.events.tickets import BEARER, since_asked, ticket_checked, token_shown

PATHS = frozenset({"/ws/notifications", "/ws/notifications/"})

# How uvicorn should hold these sockets: the lightest of its protocols, and no compression, whose state would take
# more memory than all the rest of a socket.
SOCKETS: dict[str, Any] = {
    "ws": "websockets-sansio",
    "ws_max_size": 65536,
    "ws_ping_interval": 20.0,
    "ws_ping_timeout": 20.0,
    "ws_per_message_deflate": False,
}

_BAD_SINCE = 4400
_NOT_HERE = 4404
_FAILED = 1011
_LAST_WORD_SECONDS = 5.0

Scope = Any
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Application = Callable[[Any, Any, Any], Awaitable[None]]

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Guest:
    """Who was let in, and after which event he wants to hear; None is from now on."""

    user_id: int
    ticket: Ticket
    since: int | None


class _Refused(Exception):
    """Not let in: the close code, and why."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


def sockets_served(application: Application) -> Application:
    """Answer WebSockets here, and leave the rest to `application`."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        await (gateway if scope["type"] == "websocket" else application)(scope, receive, send)

    return serve


async def gateway(scope: Scope, receive: Receive, send: Send) -> None:
    """One WebSocket connection, from handshake to close."""
    await receive()
    try:
        guest = await _let_in(scope)
        async with hub().followed(guest.user_id, guest.ticket) as follower:
            await _accept(scope, send)
            await _serve(receive, send, follower, guest)
    except _Refused as refused:
        await _refuse(scope, send, refused.code, refused.reason)
    except DatabaseError as error:
        _log.warning("A socket cannot be served.", error=str(error))
        await _refuse(scope, send, _FAILED, "try again later")


async def _let_in(scope: Scope) -> Guest:
    """Who connects. Raises `_Refused`."""
    query, headers = scope["query_string"], scope["headers"]
    # The server logs the address after this, where a token has no place, and keeps both as long as the socket.
    scope["query_string"], scope["headers"] = b"", []
    if scope["path"] not in PATHS:
        raise _Refused(_NOT_HERE, "no such socket")
    try:
        since = since_asked(query)
    except ValueError as error:
        raise _Refused(_BAD_SINCE, "since is not a number") from error
    found = await hub().reader.read(ticket_checked, token_shown(query, headers))
    if found is None:
        raise _Refused(UNKNOWN, "no valid token")
    return Guest(found[0], found[1], since)


async def _serve(receive: Receive, send: Send, follower: Follower, guest: Guest) -> None:
    """Tell the client everything until it leaves. It has nothing to say itself."""
    loop = asyncio.get_running_loop()
    follower.on_drop = lambda: loop.call_later(_LAST_WORD_SECONDS, _abort, send)
    telling = loop.create_task(_tell(send, follower, guest))
    try:
        while (await receive())["type"] != "websocket.disconnect":
            pass
    finally:
        telling.cancel()


async def _tell(send: Send, follower: Follower, guest: Guest) -> None:
    """Send everything to the client; the last word, to one that was dropped, is why."""
    # Whatever fails to be sent, the client is gone, and `receive` says so.
    with contextlib.suppress(OSError):
        try:
            async for message in hub().messages(guest.user_id, follower, since=guest.since):
                if message is not None:
                    await send(_frame(message[1]))
        except DatabaseError:
            follower.drop(_FAILED)
        await send({"type": "websocket.close", "code": follower.dropped})


def _frame(text: str | bytes) -> dict[str, Any]:
    return {"type": "websocket.send", "text" if isinstance(text, str) else "bytes": text}


async def _refuse(scope: Scope, send: Send, code: int, reason: str) -> None:
    """Close with a code. Only an accepted socket's client gets to see one."""
    await _accept(scope, send)
    await send({"type": "websocket.close", "code": code, "reason": reason})


async def _accept(scope: Scope, send: Send) -> None:
    chosen = BEARER if BEARER in scope.get("subprotocols", ()) else None
    await send({"type": "websocket.accept", "subprotocol": chosen})


def _abort(send: Send) -> None:
    """Cut a connection whose client reads nothing: a close frame would wait for ever behind the rest."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is not None:
        transport.abort()
