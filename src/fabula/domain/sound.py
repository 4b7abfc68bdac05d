"""Sound in memory, and when each word of it is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # At run time it is needed by whoever makes sound; a web process makes none.
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Sound:
    """Samples, float32 in −1…1, of shape (frames, channels), at `rate` frames a second."""

    samples: NDArray[np.float32]
    rate: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate


@dataclass(frozen=True)
class WordTiming:
    """When a word is spoken, in seconds from the sound's start, and where it stands: `text[begin:end]`."""

    word: str
    start: float
    stop: float
    begin: int
    end: int
