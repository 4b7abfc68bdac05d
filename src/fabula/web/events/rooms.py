"""A user's readers in this process, and how far his events have come to them."""

import asyncio

from fabula.web.events.followers import Follower, Text


class Room:
    """All followers of one user.

    `last` is the number of the last event that was offered to them, `seen` the highest number heard of: where it is
    larger, events are missing that the database has. Nothing is offered before `opened`.
    """

    __slots__ = ("catching_up", "followers", "last", "opened", "opening", "seen", "subscribed", "user_id")

    def __init__(self, user_id: int) -> None:
        self.user_id = user_id
        self.followers: set[Follower] = set()
        self.last = 0
        self.seen = 0
        self.opened = False
        self.opening: asyncio.Future[None] | None = None
        self.subscribed: asyncio.Future[None] | None = asyncio.get_running_loop().create_future()
        self.catching_up = False

    def joined(self) -> None:
        """Redis sends what is published from now on."""
        if self.subscribed is not None and not self.subscribed.done():
            self.subscribed.set_result(None)

    def open(self, last: int) -> None:
        """Begin, at the number of the user's last event."""
        self.last = last
        self.opened = True
        self.opening = self.subscribed = None

    @property
    def behind(self) -> bool:
        """Whether events are to be read from the database, and nobody does yet."""
        return self.opened and not self.catching_up and self.seen > self.last

    def arrived(self, text: Text, number: int | None) -> None:
        """Something was published. An event that is next goes out; one that is not only says what is missing."""
        if number is None:
            for follower in tuple(self.followers):
                follower.offer(text)
            return
        self.seen = max(self.seen, number)
        if self.opened and not self.catching_up and number == self.last + 1:
            self.offer(number, text)

    def offer(self, number: int, text: Text) -> None:
        """Hand the next event to all followers; one that they had is nothing new."""
        if number <= self.last:
            return
        self.last = number
        for follower in tuple(self.followers):
            follower.offer(text, number)

    def drop(self, code: int) -> None:
        """End all followers."""
        for follower in tuple(self.followers):
            follower.drop(code)
