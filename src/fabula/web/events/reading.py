"""Database reads from asyncio code: a few threads of their own, and no connection kept while nothing is read."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import InterfaceError, OperationalError, connections

_THREADS = 4

P = ParamSpec("P")
R = TypeVar("R")


class Reader:
    """Runs short reads in threads. In a rush the connections stay open; the last read closes its own."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="events")
        self._underway = 0

    async def read(self, work: Callable[P, R], *args: P.args, **named: P.kwargs) -> R:
        """What `work` gives, which is tried a second time where the connection had gone."""
        self._underway += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._pool, lambda: self._tried(lambda: work(*args, **named))
            )
        finally:
            self._underway -= 1

    def _tried(self, work: Callable[[], R]) -> R:
        try:
            return work()
        except (OperationalError, InterfaceError):
            connections.close_all()
            return work()
        finally:
            if self._underway <= _THREADS:
                connections.close_all()
