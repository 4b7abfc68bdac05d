"""WORLD: speech taken apart into voice, colour and breath, and put together again on a melody."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyworld
from numpy.typing import NDArray

Frames = NDArray[np.float64]

FRAME = 0.005
"""Seconds from frame to frame."""

_DEEPEST, _HIGHEST = 60.0, 300.0  # Hz: what the synthesiser's own tone lies between


_BANDWIDTH = 70.0  # Hz


@dataclass(frozen=True)
class Analysis:
    """Speech in frames of 5 ms: `voiced` (frames,), the natural logarithm of the power spectrum `colour` and the
    aperiodicity `breath` (frames, bins); samples are at `rate` Hz."""

    voiced: NDArray[np.bool_]
    colour: Frames
    breath: Frames
    rate: int

    @classmethod
    def of(cls, samples: Frames, rate: int) -> "Analysis":
        """Source: WORLD (Morise et al. 2016), F0 by DIO and StoneMask."""
        f0, times = pyworld.dio(samples, rate, f0_floor=_DEEPEST, f0_ceil=_HIGHEST, frame_period=1000 * FRAME)
        f0 = pyworld.stonemask(samples, f0, times, rate)
        colour = np.log(_broadened(pyworld.cheaptrick(samples, f0, times, rate), rate))
        breath = pyworld.d4c(samples, f0, times, rate)
        return cls(f0 > 0, colour, breath, rate)

    @classmethod
    def join(cls, parts: "Sequence[Analysis]") -> "Analysis":
        """One after the other."""
        return cls(
            np.concatenate([p.voiced for p in parts]),
            np.concatenate([p.colour for p in parts]),
            np.concatenate([p.breath for p in parts]),
            parts[0].rate,
        )

    @property
    def seconds(self) -> float:
        """How long it lasts, in whole frames."""
        return len(self.voiced) * FRAME

    def at(self, seconds: Frames) -> "Analysis":
        """The frames at these times, by linear interpolation."""
        place = np.clip(seconds / FRAME, 0, len(self.voiced) - 1)
        low = place.astype(np.intp)
        high = np.minimum(low + 1, len(self.voiced) - 1)
        part = (place - low)[:, np.newaxis]
        return Analysis(
            self.voiced[np.round(place).astype(np.intp)],
            self.colour[low] * (1 - part) + self.colour[high] * part,
            self.breath[low] * (1 - part) + self.breath[high] * part,
            self.rate,
        )

    def shaped(self, *, warp: float, tilt: float) -> "Analysis":
        """Formants moved by a factor, the spectrum tilted by dB an octave around 1 kHz."""
        bins = self.colour.shape[1]
        place = np.minimum(np.arange(bins) / warp, bins - 1)
        low = place.astype(np.intp)
        high = np.minimum(low + 1, bins - 1)
        part = place - low
        octaves = np.log2(np.maximum(100.0, np.linspace(0, self.rate / 2, bins)) / 1000.0)
        decibels = np.clip(tilt * octaves, -12, 12)
        return Analysis(
            self.voiced,
            self.colour[:, low] * (1 - part) + self.colour[:, high] * part + decibels * np.log(10) / 10,
            self.breath[:, low] * (1 - part) + self.breath[:, high] * part,
            self.rate,
        )


def _broadened(power: Frames, rate: int) -> Frames:
    """Formants a little wider than the synthesiser's, which are so narrow that single overtones ring out of a note."""
    width = _BANDWIDTH * 2 * (power.shape[1] - 1) / rate
    reach = int(3 * width)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
    padded = np.pad(power, ((0, 0), (reach, reach)), mode="reflect")
    return np.asarray(sum(k * padded[:, i : i + power.shape[1]] for i, k in enumerate(kernel / kernel.sum())))


def synthesized(f0: Frames, colour: Frames, breath: Frames, rate: int) -> Frames:
    """Samples at `rate` Hz; `f0` in Hz, 0 where there is no voice. Deterministic."""
    return np.asarray(
        pyworld.synthesize(
            np.ascontiguousarray(f0),
            np.ascontiguousarray(np.exp(colour)),
            np.ascontiguousarray(np.clip(breath, 0.0, 1.0)),
            rate,
            1000 * FRAME,
        )
    )
