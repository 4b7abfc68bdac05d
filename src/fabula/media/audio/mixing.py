"""Placing clips on a stereo timeline."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio.files import read_recording
from fabula.media.audio.programme import BLOCK
from fabula.media.audio.shaping import resample, to_channels


@dataclass(frozen=True)
class Clip:
    """A sound, or the file it lies in, beginning `start` seconds into the timeline.

    `gain` is a factor; `pan` goes from −1 (left) to 1 (right) at constant power, and applies to mono only.
    """

    source: Sound | Path
    start: float
    gain: float = 1.0
    pan: float = 0.0


@dataclass(frozen=True)
class Mix:
    """Clips on a timeline as a stereo programme. A file is read when its turn comes and then let go."""

    clips: tuple[Clip, ...]
    frames: int
    rate: int

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The mix in order; what lies before the start or after the end is not heard."""
        waiting = sorted(self.clips, key=lambda clip: clip.start, reverse=True)
        sounding: list[tuple[int, NDArray[np.float32]]] = []
        for start in range(0, self.frames, BLOCK):
            stop = min(start + BLOCK, self.frames)
            while waiting and self._begin(waiting[-1]) < stop:
                clip = waiting.pop()
                sounding.append((self._begin(clip), self._samples(clip)))
            block = np.zeros((stop - start, 2), np.float32)
            for begin, samples in sounding:
                _add(block, start, samples, begin)
            sounding = [(begin, samples) for begin, samples in sounding if begin + len(samples) > stop]
            yield block

    def _begin(self, clip: Clip) -> int:
        return round(clip.start * self.rate)

    def _samples(self, clip: Clip) -> NDArray[np.float32]:
        sound = read_recording(clip.source) if isinstance(clip.source, Path) else clip.source
        return _stereo(resample(sound, self.rate), clip.pan) * np.float32(clip.gain)


def _stereo(sound: Sound, pan: float) -> NDArray[np.float32]:
    if sound.samples.shape[1] != 1:
        return to_channels(sound, 2).samples
    angle = (pan + 1) * math.pi / 4
    # Constant power, with a clip in the middle keeping its level on both sides.
    sides = np.array([math.cos(angle), math.sin(angle)], np.float32) * np.float32(math.sqrt(2))
    return sound.samples * sides


def _add(block: NDArray[np.float32], start: int, samples: NDArray[np.float32], begin: int) -> None:
    first, last = max(start, begin), min(start + len(block), begin + len(samples))
    if first < last:
        block[first - start : last - start] += samples[first - begin : last - begin]


def mix_timeline(clips: Sequence[Clip], *, seconds: float, rate: int = 48_000) -> Mix:
    """The clips on a stereo timeline of `seconds`, each at exactly `round(start * rate)` frames."""
    return Mix(tuple(clips), round(seconds * rate), rate)
