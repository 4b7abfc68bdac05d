"""Sentences onto pages: two to four each, no page across a change of place, even lengths."""

from functools import cache
from itertools import pairwise

from fabula.engines.embedded.text.frame.plan import Unit

LEAST, MOST = 2, 4
_IMPOSSIBLE = float("inf")
_PLACE, _TIME, _BEAT = 1000.0, 40.0, 4.0


def paginate(units: list[Unit], *, pages: int) -> list[list[Unit]] | None:
    """The units in `pages` runs of the least cost, or None where their number does not allow it."""
    ends = _best_ends(tuple(units), pages)
    if ends is None:
        return None
    starts = [0, *ends[:-1]]
    return [units[start:end] for start, end in zip(starts, ends, strict=True)]


def crosses_place(page: list[Unit]) -> bool:
    """Whether a page lies in two places."""
    return len({unit.place for unit in page}) > 1


def _best_ends(units: tuple[Unit, ...], pages: int) -> tuple[int, ...] | None:
    mean = len(units) / pages

    @cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        if left == 0:
            return (0.0, ()) if start == len(units) else (_IMPOSSIBLE, ())
        found: tuple[float, tuple[int, ...]] = (_IMPOSSIBLE, ())
        for end in range(start + LEAST, min(start + MOST, len(units)) + 1):
            rest, ends = best(end, left - 1)
            cost = rest + _cost(units[start:end], mean)
            if cost < found[0]:
                found = (cost, (end, *ends))
        return found

    cost, ends = best(0, pages)
    return ends if cost < _IMPOSSIBLE else None


def _cost(page: tuple[Unit, ...], mean: float) -> float:
    cost = (len(page) - mean) ** 2
    for before, after in pairwise(page):
        cost += _PLACE * (before.place != after.place)
        cost += _TIME * (before.beat.time != after.beat.time)
        cost += _BEAT * (before.beat is not after.beat)
    return cost
