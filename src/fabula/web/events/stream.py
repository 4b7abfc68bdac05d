"""Server-sent events: the same messages as the WebSocket, for those who prefer plain HTTP."""

from collections.abc import AsyncIterator

from fabula.web.events.followers import Message, Ticket
from fabula.web.events.hub import hub

_PING_SECONDS = 15.0
_RETRY_MILLISECONDS = 1000


async def event_stream(user_id: int, ticket: Ticket, *, since: int | None) -> AsyncIterator[bytes]:
    """The stream's chunks: events after number `since` (or from now on), then everything as it comes, for ever.

    Each event carries its number as `id:`, which browsers send back as Last-Event-ID when they reconnect.
    """
    async with hub().followed(user_id, ticket) as follower:
        yield f"retry: {_RETRY_MILLISECONDS}\n\n".encode()
        async for message in hub().messages(user_id, follower, since=since, silence=_PING_SECONDS):
            yield _chunk(message)


def _chunk(message: Message | None) -> bytes:
    if message is None:
        return b": ping\n\n"
    number, text = message
    lines = (text if isinstance(text, str) else text.decode(errors="replace")).splitlines() or [""]
    head = "" if number is None else f"id: {number}\n"
    return (head + "".join(f"data: {line}\n" for line in lines) + "\n").encode()
