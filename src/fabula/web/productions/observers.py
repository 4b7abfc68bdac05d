"""Doors that want to know how a production gets on, without the scheduler knowing them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from fabula.pipelines.graph import Progress
from fabula.web.productions.models import Production

News = tuple[str, dict[str, Any]]
"""An event to come: type and payload."""

Statuses = Mapping[str, str]
"""Of targets, by name."""

Observer = Callable[[Production, Progress, Statuses, Statuses], Sequence[News] | None]
"""Told of a production, where it stands, and its targets' statuses before and after; gives what is to be told."""

_observers: list[Observer] = []


def observe(callback: Observer) -> None:
    """Have a door told of every change of a production, inside the transaction that makes it.

    What it raises undoes the change, so it must not fail; what it returns becomes events of the owner.
    """
    if callback not in _observers:
        _observers.append(callback)


@contextmanager
def observing(callback: Observer) -> Iterator[None]:
    """Have somebody told for a while only."""
    observe(callback)
    try:
        yield
    finally:
        _observers.remove(callback)


def observed(production: Production, progress: Progress, before: Statuses, after: Statuses) -> list[News]:
    """Tell every observer; the events that they ask for."""
    return [news for callback in _observers for news in callback(production, progress, before, after) or ()]
