"""The hub: fans users' events out to the sockets and streams of this process.

One Redis connection subscribes to the channels of all users who are connected here. Redis is only the fast way; the
database is the truth: a gap in the numbers, a subscription that came back, and a look every few seconds each lead to
reading what was missed, so that nobody misses an event and nobody gets one twice.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import structlog
from django.db import DatabaseError

from fabula.web.events.followers import UNKNOWN, Follower, Message, Text, Ticket
from fabula.web.events.messages import channel, channel_user, message_number
from fabula.web.events.reading import Reader
from fabula.web.events.rooms import Room
from fabula.web.events.selectors import api_keys_live, event_last, events_page, families_revoked, standings
from fabula.web.events.subscription import Subscription

SWEEP_SECONDS = 5.0
_SUBSCRIBED_WITHIN = 2.0
SWEEPS_A_TICKET_CHECK = 6

_log = structlog.get_logger(__name__)


class Hub:
    """Who follows whom in this process, on one event loop."""

    def __init__(self) -> None:
        self.reader = Reader()
        self._rooms: dict[int, Room] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweep_now = asyncio.Event()
        self._subscription = Subscription(wanted=self._wanted, heard=self._heard, joined=self._joined)
        self._start(self._subscription.run())
        self._start(self._sweeping())

    @property
    def followers(self) -> int:
        """How many sockets and streams there are."""
        return sum(len(room.followers) for room in self._rooms.values())

    @contextlib.asynccontextmanager
    async def followed(self, user_id: int, ticket: Ticket) -> AsyncIterator[Follower]:
        """A follower of a user's events, which misses nothing from when the block begins until it ends."""
        room = self._entered(user_id)
        follower = Follower(ticket)
        room.followers.add(follower)
        try:
            if room.opening is not None:
                await asyncio.shield(room.opening)
            follower.sent = room.last
            yield follower
        finally:
            room.followers.discard(follower)
            if not room.followers and self._rooms.get(user_id) is room:
                del self._rooms[user_id]

    async def messages(
        self, user_id: int, follower: Follower, *, since: int | None = None, silence: float | None = None
    ) -> AsyncIterator[Message | None]:
        """What the follower gets: events after number `since` (or from now on), then everything that comes.

        None after each `silence` seconds in which nothing came. Ends when the follower is dropped.
        """
        room = self._rooms[user_id]
        if since is not None:
            # A number from the future is of a database that is no more: it means now.
            follower.sent = min(since, follower.sent)
        async for message in self._backlog(room, follower):
            yield message
        while follower.dropped is None:
            try:
                following = await follower.take(silence)
            except TimeoutError:
                yield None
            else:
                if following is not None:
                    yield following

    async def _backlog(self, room: Room, follower: Follower) -> AsyncIterator[Message]:
        """Events between the follower's last and the room's; from then on (in the same tick) it is live."""
        while follower.sent < room.last and follower.dropped is None:
            page = await self.reader.read(events_page, room.user_id, follower.sent)
            if not page:
                break
            for number, text in page:
                follower.sent = number
                yield number, text
        follower.live = True

    def _entered(self, user_id: int) -> Room:
        room = self._rooms.get(user_id)
        if room is None:
            room = self._rooms[user_id] = Room(user_id)
            room.opening = self._start(self._open(room))
        return room

    async def _open(self, room: Room) -> None:
        """Subscribe first, then look where the user's events stand: nothing can fall between."""
        await self._subscription.add(channel(room.user_id))
        if room.subscribed is not None and not self._subscription.away:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(room.subscribed, _SUBSCRIBED_WITHIN)
        room.open(await self.reader.read(event_last, room.user_id))
        self._catch_up_if_behind(room)

    def _wanted(self) -> list[str]:
        return [channel(user_id) for user_id in self._rooms]

    def _joined(self, name: str) -> None:
        room = self._room(name)
        if room is not None:
            room.joined()
            if room.opened:
                self._sweep_now.set()

    def _heard(self, name: str, data: bytes) -> None:
        room = self._room(name)
        if room is not None:
            room.arrived(_text(data), message_number(data))
            self._catch_up_if_behind(room)

    def _room(self, name: str) -> Room | None:
        user_id = channel_user(name)
        return None if user_id is None else self._rooms.get(user_id)

    def _catch_up_if_behind(self, room: Room) -> None:
        if room.behind:
            room.catching_up = True
            self._start(self._catch_up(room))

    async def _catch_up(self, room: Room) -> None:
        try:
            while room.seen > room.last:
                page = await self.reader.read(events_page, room.user_id, room.last)
                if not page:
                    room.seen = room.last  # somebody else's number, or events that are cleaned up already
                for number, text in page:
                    room.offer(number, text)
        finally:
            room.catching_up = False

    async def _sweeping(self) -> None:
        """Every few seconds, or when asked to, look for events and endings that nobody was told of."""
        sweeps = 0
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._sweep_now.wait(), SWEEP_SECONDS)
            self._sweep_now.clear()
            sweeps += 1
            try:
                await self._sweep()
                if sweeps % SWEEPS_A_TICKET_CHECK == 0:
                    await self._tickets_check()
            except DatabaseError as error:
                _log.warning("The database does not answer; sockets wait.", error=str(error))
            await self._subscription.tidy()

    async def _sweep(self) -> None:
        rooms = [room for room in self._rooms.values() if room.opened]
        if not rooms:
            return
        standing = await self.reader.read(standings, [room.user_id for room in rooms])
        for room in rooms:
            found = standing.get(room.user_id)
            if found is None:
                room.drop(UNKNOWN)
                continue
            for follower in tuple(room.followers):
                if follower.ticket.generation not in (None, found.generation):
                    follower.drop(UNKNOWN)
            room.seen = max(room.seen, found.last)
            self._catch_up_if_behind(room)

    async def _tickets_check(self) -> None:
        """Drop who signed out meanwhile, and whose API key was revoked or has expired."""
        followers = [follower for room in self._rooms.values() for follower in room.followers]
        families = {follower.ticket.family for follower in followers if follower.ticket.family is not None}
        keys = {follower.ticket.key_id for follower in followers if follower.ticket.key_id is not None}
        signed_out = await self.reader.read(families_revoked, list(families)) if families else set()
        void = keys - await self.reader.read(api_keys_live, list(keys)) if keys else set()
        for follower in followers:
            if follower.ticket.family in signed_out or follower.ticket.key_id in void:
                follower.drop(UNKNOWN)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.warning("Events wait for the next look.", error=str(error))


def _text(data: bytes) -> Text:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


_hubs: dict[asyncio.AbstractEventLoop, Hub] = {}


def hub() -> Hub:
    """The hub of the running event loop; a web process has one."""
    loop = asyncio.get_running_loop()
    if loop not in _hubs:
        _hubs[loop] = Hub()
    return _hubs[loop]


def followers_count() -> int:
    """Sockets and streams of this process."""
    return sum(one.followers for one in tuple(_hubs.values()))
