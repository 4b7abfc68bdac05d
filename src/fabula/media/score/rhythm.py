"""Lengths as they are written: notes cut at bars and beats, tied, dotted, and beamed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from fabula.media.score.melody import STEPS, WrittenNote

Beam = Literal["begin", "continue", "end", "forward hook", "backward hook"]
_TYPES = {1: ("16th", 0), 2: ("eighth", 0), 3: ("eighth", 1), 4: ("quarter", 0), 6: ("quarter", 1), 8: ("half", 0),
          12: ("half", 1), 16: ("whole", 0)}  # fmt: skip


class Piece(NamedTuple):
    """A written note or rest (without a note), or a part of one that is tied on: by steps from its bar's beginning."""

    start: int
    length: int
    note: WrittenNote | None
    tied_from: bool = False
    tied_to: bool = False

    @property
    def kind(self) -> tuple[str, int]:
        """Its type's name, and its dots."""
        return _TYPES[self.length]


@dataclass(frozen=True)
class Bar:
    """A bar, filled from end to end."""

    pieces: tuple[Piece, ...]


def bars_from(notes: Sequence[WrittenNote], beats: Sequence[int]) -> tuple[Bar, ...]:
    """Notes, in order and not overlapping, in bars of so many beats."""
    bars = []
    first = 0
    for count in beats:
        last = first + count * STEPS
        bars.append(Bar(tuple(_filled(notes, first, last))))
        first = last
    return tuple(bars)


def _filled(notes: Sequence[WrittenNote], first: int, last: int) -> Iterator[Piece]:
    place = first
    for note in notes:
        start, stop = max(first, note.start), min(last, note.start + note.length)
        if stop <= start:
            continue
        yield from _cut(place - first, start - first, None)
        for piece in _cut(start - first, stop - first, note):
            begins, ends = first + piece.start == note.start, first + piece.start + piece.length
            yield piece._replace(tied_from=not begins, tied_to=ends < note.start + note.length)
        place = stop
    yield from _cut(place - first, last - first, None)


def _cut(start: int, stop: int, note: WrittenNote | None) -> Iterator[Piece]:
    while start < stop:
        length = _longest(start, stop - start, rest=note is None)
        yield Piece(start, length, note)
        start += length


def _longest(start: int, room: int, *, rest: bool) -> int:
    """The longest single sign that may stand there: off the beat none goes past it, but for a plain syncopation."""
    within = start % STEPS
    if within == STEPS // 2 and room >= STEPS and not rest:
        return STEPS
    if within:
        room = min(room, STEPS - within)
    elif start % (2 * STEPS) and rest:
        room = min(room, STEPS)
    signs = (length for length in sorted(_TYPES, reverse=True) if length <= room)
    return next(length for length in signs if not rest or length not in (3, 6, 12) or within == 0)


def beams(bar: Bar) -> dict[int, tuple[Beam, ...]]:
    """The beams of a bar's pieces by their number: quavers and shorter of one beat hang together."""
    found: dict[int, tuple[Beam, ...]] = {}
    for group in _groups(bar):
        for place, number in enumerate(group):
            outer: Beam = "begin" if place == 0 else "end" if place == len(group) - 1 else "continue"
            inner = _inner(bar, group, place)
            found[number] = (outer, inner) if inner else (outer,)
    return found


def _groups(bar: Bar) -> Iterator[list[int]]:
    group: list[int] = []
    for number, piece in enumerate(bar.pieces):
        beamed = piece.note is not None and piece.length < STEPS
        if group and not (beamed and piece.start // STEPS == bar.pieces[group[0]].start // STEPS):
            if len(group) > 1:
                yield group
            group = []
        if beamed:
            group.append(number)
    if len(group) > 1:
        yield group


def _inner(bar: Bar, group: list[int], place: int) -> Beam | None:
    """The second beam, which semiquavers have."""
    short = [bar.pieces[number].length == 1 for number in group]
    if not short[place]:
        return None
    before, after = place > 0 and short[place - 1], place + 1 < len(group) and short[place + 1]
    if before:
        return "continue" if after else "end"
    if after:
        return "begin"
    return "forward hook" if place == 0 else "backward hook"
