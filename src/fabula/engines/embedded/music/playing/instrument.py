"""What plays a part: one note at a time, however often it returns, put together block by block."""

import math
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from fabula.domain.score import Part, Score

RATE = 48_000
BLOCK = 3 << 16
"""Frames rendered at a time, four seconds: with the longest echo of a room that makes a power of two."""
_KEPT_FRAMES = 150 * RATE
"""How much sound of a part's notes is kept for the next time they come: 58 MB."""

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

    def level(self, tone: Tone) -> float:
        """The factor that the sound of those like it takes for this tone."""

    def sound(self, tone: Tone) -> Frames:
        """A tone like this until it has died away."""


class Memory:
    """An instrument that makes no tone twice, as long as it remembers it."""

    def __init__(self, instrument: Instrument, check: Callable[[], None]) -> None:
        self._instrument, self._check = instrument, check
        self._known: OrderedDict[Hashable, Frames] = OrderedDict()
        self._kept = 0

    def sound(self, tone: Tone) -> tuple[Frames, float]:
        """A tone, and the factor that it takes."""
        likeness = self._instrument.likeness(tone)
        if likeness not in self._known:
            self._check()
            self._remember(likeness, self._instrument.sound(tone))
        self._known.move_to_end(likeness)
        return self._known[likeness], self._instrument.level(tone)

    def _remember(self, likeness: Hashable, frames: Frames) -> None:
        self._known[likeness] = frames
        self._kept += frames.shape[1]
        while self._kept > _KEPT_FRAMES and len(self._known) > 1:
            _, forgotten = self._known.popitem(last=False)
            self._kept -= forgotten.shape[1]


def strokes_of(part: Part, score: Score) -> tuple[Stroke, ...]:
    """The notes of a part in the order in which they begin; none lasts less than a hundredth of a second."""
    beat, strokes = score.seconds_of(1) * RATE, []
    for begins, lasts, pitch, velocity in part.notes:
        start = max(0, round(begins * beat))
        strokes.append(Stroke(start, max(round((begins + lasts) * beat), start + RATE // 100), pitch, velocity))
    return tuple(sorted(strokes))


def usual_length(held: int, *, an_octave: int = 9) -> int:
    """The nearest of so many lengths between one and its double: tones that differ by less are made once."""
    return round(2 ** (round(math.log2(held) * an_octave) / an_octave))


@dataclass(frozen=True)
class _Sounding:
    start: int
    frames: Frames
    level: float


def performed(memory: Memory, strokes: tuple[Stroke, ...], frames: int) -> Iterator[Frames]:
    """So many frames of strokes on an instrument, `BLOCK` at a time and the last block shorter."""
    waiting = deque(strokes)
    sounding: list[_Sounding] = []
    scratch = np.empty((2, BLOCK), np.float32)
    for start in range(0, frames, BLOCK):
        stop = min(start + BLOCK, frames)
        while waiting and waiting[0].start < stop:
            stroke = waiting.popleft()
            tone = Tone(stroke.pitch, stroke.velocity, stroke.stop - stroke.start)
            sounding.append(_Sounding(stroke.start, *memory.sound(tone)))
        block = np.zeros((2, stop - start), np.float32)
        for heard in sounding:
            _add(block, start, heard, scratch)
        sounding = [heard for heard in sounding if heard.start + heard.frames.shape[1] > stop]
        yield block


def _add(block: Frames, start: int, tone: _Sounding, scratch: Frames) -> None:
    first, last = max(start, tone.start), min(start + block.shape[1], tone.start + tone.frames.shape[1])
    if first < last:
        heard, levelled = tone.frames[:, first - tone.start : last - tone.start], scratch[:, : last - first]
        np.multiply(heard, np.float32(tone.level), out=levelled)
        block[:, first - start : last - start] += levelled
