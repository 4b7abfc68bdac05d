"""One reader of a user's events: a bounded queue between the hub and a socket or stream."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

# Messages that may wait for one reader. Who falls further behind is dropped, and resumes from the database.
LIMIT = 256

# Close codes of a WebSocket, in the range left to applications; the last two digits are those of HTTP.
UNKNOWN = 4401
SLOW = 4408

Text = str | bytes
Message = tuple[int | None, Text]


@dataclass(frozen=True, slots=True)
class Ticket:
    """What let a reader in, so that its end can be noticed.

    Of an access token that is its generation and its family of refresh tokens; that it expires meanwhile ends
    nothing: it was good when shown. Of an API key it is the key's id.
    """

    generation: int | None = None
    family: UUID | None = None
    key_id: int | None = None


class Follower:
    """What one reader is still to get. The hub offers, the reader takes.

    `sent` is the number of the last event it got; events up to it are never offered again. Until the reader has
    read its backlog (`live`), events are left to that; anything without a number is queued from the start.
    """

    __slots__ = ("_pending", "_waiting", "dropped", "live", "on_drop", "sent", "ticket")

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.sent = 0
        self.live = False
        self.dropped: int | None = None
        self.on_drop: Callable[[], object] | None = None
        # A list, though taken from its front: it is short, and an empty deque takes ten times the memory.
        self._pending: list[Message] = []
        self._waiting: asyncio.Future[None] | None = None

    def offer(self, text: Text, number: int | None = None) -> None:
        """Queue a message, or drop a reader that is too far behind."""
        if self.dropped is not None:
            return
        if number is not None:
            if not self.live or number <= self.sent:
                return
            self.sent = number
        if len(self._pending) >= LIMIT:
            self.drop(SLOW)
            return
        self._pending.append((number, text))
        self._wake()

    def drop(self, code: int) -> None:
        """End it, with a close code. What still waits is lost to this reader; it resumes by number."""
        if self.dropped is not None:
            return
        self.dropped = code
        self._pending.clear()
        self._wake()
        if self.on_drop is not None:
            self.on_drop()

    async def take(self, timeout: float | None = None) -> Message | None:
        """The next message, or None once dropped. Raises TimeoutError."""
        while not self._pending:
            if self.dropped is not None:
                return None
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self._waiting
            finally:
                self._waiting = None
        return self._pending.pop(0)

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
