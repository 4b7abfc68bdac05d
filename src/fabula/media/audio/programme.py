"""Sound that is played block by block, so that its length costs no memory."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound

BLOCK = 1 << 16
"""Frames in a block: large enough for numpy to be fast, small enough to stay in the cache of one core."""


class Programme(Protocol):
    """Sound of known length that can be played from its start any number of times, each time the same."""

    @property
    def rate(self) -> int:
        """Frames a second."""

    @property
    def frames(self) -> int:
        """How many frames all blocks hold together."""

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The samples in order, each block of shape (up to `BLOCK` frames, channels)."""


@dataclass(frozen=True)
class Whole:
    """A sound in memory, played as a programme."""

    sound: Sound

    @property
    def rate(self) -> int:
        """Frames a second."""
        return self.sound.rate

    @property
    def frames(self) -> int:
        """How many frames it holds."""
        return len(self.sound.samples)

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The samples, `BLOCK` frames at a time; views, not copies."""
        for start in range(0, self.frames, BLOCK):
            yield self.sound.samples[start : start + BLOCK]


@dataclass(frozen=True)
class Derived:
    """What a programme that is made of another, and as long as it, has from it."""

    source: Programme

    @property
    def rate(self) -> int:
        """Frames a second."""
        return self.source.rate

    @property
    def frames(self) -> int:
        """How many frames it holds."""
        return self.source.frames


@dataclass(frozen=True)
class Watched(Derived):
    """A programme that calls `check`, which may raise, before each block."""

    check: Callable[[], None]

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The source's blocks."""
        for block in self.source.blocks():
            self.check()
            yield block


def as_programme(source: Sound | Programme) -> Programme:
    """A programme as it is; a sound as a programme."""
    return Whole(source) if isinstance(source, Sound) else source


def render(programme: Programme) -> Sound:
    """The whole programme in memory (two channels of 48 kHz take 23 MB a minute)."""
    blocks = list(programme.blocks())
    samples = np.concatenate(blocks) if blocks else np.zeros((0, 1), np.float32)
    return Sound(samples, programme.rate)


def gathered(blocks: Iterable[NDArray[np.float32]], size: int) -> Iterator[NDArray[np.float32]]:
    """The same samples in blocks of exactly `size` frames, the last one shorter."""
    waiting: list[NDArray[np.float32]] = []
    count = 0
    for block in blocks:
        waiting.append(block)
        count += len(block)
        if count < size:
            continue
        known = np.concatenate(waiting)
        whole = count // size * size
        yield from (known[start : start + size] for start in range(0, whole, size))
        waiting, count = [known[whole:]], count - whole
    if count:
        yield np.concatenate(waiting)
