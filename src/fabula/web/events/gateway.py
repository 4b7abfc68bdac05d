"""The WebSocket gateway `/ws/notifications`: a plain ASGI application over the hub."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
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


def sockets_served(application: Application) -> Application:
    """Answer WebSockets here, and leave the rest to `application`."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        await (gateway if scope["type"] == "websocket" else application)(scope, receive, send)

    return serve


async def gateway(scope: Scope, receive: Receive, send: Send) -> None:
    """One WebSocket connection, from handshake to close."""
    query, headers = scope["query_string"], scope["headers"]
    # The server logs the address after this; a token has no place in a log.
    scope["query_string"] = b""
    await receive()
    if scope["path"] not in PATHS:
        return await _refuse(scope, send, _NOT_HERE, "no such socket")
    try:
        since = since_asked(query)
        found = await hub().reader.read(ticket_checked, token_shown(query, headers))
    except ValueError:
        return await _refuse(scope, send, _BAD_SINCE, "since is not a number")
    except DatabaseError as error:
        _log.warning("A socket cannot be let in.", error=str(error))
        return await _refuse(scope, send, _FAILED, "try again later")
    if found is None:
        return await _refuse(scope, send, UNKNOWN, "no valid token")
    return await _serve(scope, receive, send, user_id=found[0], ticket=found[1], since=since)


async def _serve(
    scope: Scope, receive: Receive, send: Send, *, user_id: int, ticket: Ticket, since: int | None
) -> None:
    try:
        async with hub().followed(user_id, ticket) as follower:
            follower.on_drop = lambda: asyncio.get_running_loop().call_later(_LAST_WORD_SECONDS, _abort, send)
            await _accept(scope, send)
            telling = asyncio.create_task(_tell(send, user_id, follower, since))
            try:
                while (await receive())["type"] != "websocket.disconnect":
                    pass  # clients have nothing to say here
            finally:
                telling.cancel()
    except DatabaseError as error:
        _log.warning("A socket cannot be served.", error=str(error))
        await _refuse(scope, send, _FAILED, "try again later")


async def _tell(send: Send, user_id: int, follower: Follower, since: int | None) -> None:
    """Send everything to the client; the last word, to one that was dropped, is why."""
    # Whatever fails to be sent, the client is gone, and `receive` says so.
    with contextlib.suppress(OSError):
        try:
            async for message in hub().messages(user_id, follower, since=since):
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
