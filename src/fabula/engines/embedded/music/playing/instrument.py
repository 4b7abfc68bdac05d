"""What plays a part: one note at a time, however often it returns, put together block by block."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from fabula.domain.score import Part, Score

RATE = 48_000
BLOCK = 3 << 16
"""Frames rendered at a time, four seconds: with the longest echo of a room that makes a power of two."""
_KEPT_FRAMES = 60 * RATE
"""How much sound of notes is kept for the next time they come: 23 MB."""

Frames = NDArray[np.float32]
"""Samples of shape (2, frames): left and right."""


class Stroke(NamedTuple):
    """A note by frames."""

    start: int
    stop: int
    pitch: int
    velocity: int


class Tone(NamedTuple):
    """A note without its place: how long it is held, in frames."""

    pitch: int
    velocity: int
    held: int


class Instrument(Protocol):
    """Makes single notes."""

    def likeness(self, tone: Tone) -> Hashable:
        """The same value for tones that sound alike but for their level."""

    def sound(self, tone: Tone) -> Frames:
        """The tone until it has died away."""


def strokes_of(part: Part, score: Score) -> tuple[Stroke, ...]:
    """The notes of a part in the order in which they begin; none lasts less than a hundredth of a second."""
    strokes = []
    for note in part.notes:
        start = max(0, round(score.seconds_of(note.start) * RATE))
        stop = round(score.seconds_of(note.start + note.length) * RATE)
        strokes.append(Stroke(start, max(stop, start + RATE // 100), note.pitch, note.velocity))
    return tuple(sorted(strokes))


@dataclass(frozen=True)
class _Sounding:
    start: int
    frames: Frames
    level: float


class Performance:
    """Strokes on an instrument as blocks of sound. What was heard before is remembered, not made again."""

    def __init__(self, instrument: Instrument, strokes: tuple[Stroke, ...], check: Callable[[], None]) -> None:
        self._instrument, self._strokes, self._check = instrument, strokes, check
        self._known: OrderedDict[Hashable, tuple[Frames, int]] = OrderedDict()
        self._kept = 0

    def blocks(self, frames: int) -> Iterator[Frames]:
        """So many frames, `BLOCK` at a time and the last block shorter."""
        place = 0
        sounding: list[_Sounding] = []
        for start in range(0, frames, BLOCK):
            stop = min(start + BLOCK, frames)
            while place < len(self._strokes) and self._strokes[place].start < stop:
                sounding.append(self._struck(self._strokes[place]))
                place += 1
            block = np.zeros((2, stop - start), np.float32)
            for tone in sounding:
                _add(block, start, tone)
            sounding = [tone for tone in sounding if tone.start + tone.frames.shape[1] > stop]
            yield block

    def _struck(self, stroke: Stroke) -> _Sounding:
        tone = Tone(stroke.pitch, stroke.velocity, stroke.stop - stroke.start)
        likeness = self._instrument.likeness(tone)
        if likeness not in self._known:
            self._check()
            self._remember(likeness, self._instrument.sound(tone), tone.velocity)
        self._known.move_to_end(likeness)
        frames, velocity = self._known[likeness]
        return _Sounding(stroke.start, frames, tone.velocity / velocity)

    def _remember(self, likeness: Hashable, frames: Frames, velocity: int) -> None:
        self._known[likeness] = frames, velocity
        self._kept += frames.shape[1]
        while self._kept > _KEPT_FRAMES and len(self._known) > 1:
            _, (forgotten, _) = self._known.popitem(last=False)
            self._kept -= forgotten.shape[1]


def _add(block: Frames, start: int, tone: _Sounding) -> None:
    first, last = max(start, tone.start), min(start + block.shape[1], tone.start + tone.frames.shape[1])
    if first < last:
        heard = tone.frames[:, first - tone.start : last - tone.start]
        block[:, first - start : last - start] += heard if tone.level == 1.0 else heard * np.float32(tone.level)
