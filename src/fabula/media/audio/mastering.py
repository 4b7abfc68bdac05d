"""Bringing a programme to its loudness under a true-peak ceiling: one gain, then a look-ahead limiter."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio import loudness
from fabula.media.audio.envelopes import at_frames
from fabula.media.audio.loudness import LoudnessMeter, TruePeakMeter, gated_loudness
from fabula.media.audio.programme import Derived, Programme, as_programme

HOPS_A_SECOND = 1000
HOLD_HOPS = 6
RELEASE_DB_A_HOP = 0.05
MAX_GAIN_DB = 40.0
"""What is quieter than this below the target is left quiet: it is noise rather than a programme."""


@dataclass(frozen=True)
class Mastered(Derived):
    """A programme under its gain: `gains` holds a factor for each millisecond's middle, joined by lines."""

    gains: NDArray[np.float32]

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The samples at their final level."""
        start = 0
        for block in self.source.blocks():
            yield block * at_frames(self.gains, self.rate // HOPS_A_SECOND, start, len(block))[:, None]
            start += len(block)


@dataclass(frozen=True)
class Analysis:
    """All that mastering must know of a programme: energy of each 10 ms, true peak of each millisecond."""

    programme: Programme
    energies: NDArray[np.float64]
    peaks: NDArray[np.float32]


def analyse(source: Sound | Programme) -> Analysis:
    """Listen to the whole programme once. Takes a few kilobytes a second of sound."""
    programme = as_programme(source)
    energies, peaks = LoudnessMeter(programme.rate), _HopPeaks(programme.rate // HOPS_A_SECOND)
    for block in programme.blocks():
        energies.add(block)
        peaks.add(block)
    return Analysis(programme, energies.energies(), peaks.finish())


def master(source: Sound | Programme, *, lufs: float = -16.0, peak_dbtp: float = -1.0) -> Mastered:
    """The programme at an integrated loudness of `lufs` with no true peak above `peak_dbtp`.

    Where both cannot be had (a few clicks in silence), the ceiling wins. Silence stays silent. The result is
    a programme again, of exactly as many frames: `render` gives its samples.
    """
    return mastered(analyse(source), lufs=lufs, peak_dbtp=peak_dbtp)


def mastered(analysis: Analysis, *, lufs: float, peak_dbtp: float) -> Mastered:
    """`master` for what was analysed before."""
    gain = _gain(analysis, lufs, peak_dbtp)
    return Mastered(analysis.programme, _gains(analysis.peaks, gain, peak_dbtp))


def _gain(analysis: Analysis, lufs: float, peak_dbtp: float) -> float:
    """The gain in dB in front of the limiter that gives the loudness behind it."""
    measured = gated_loudness(analysis.energies)
    if not math.isfinite(measured):
        return 0.0
    gain = min(lufs - measured, MAX_GAIN_DB)
    for _ in range(30):
        missing = lufs - _loudness_at(analysis, gain, peak_dbtp)
        if abs(missing) < 0.02 or (gain >= MAX_GAIN_DB and missing > 0):
            break
        gain = min(gain + missing, MAX_GAIN_DB)
    return gain


def _loudness_at(analysis: Analysis, gain_db: float, peak_dbtp: float) -> float:
    """How loud it comes out behind the limiter, without rendering it."""
    power = np.square(_gains(analysis.peaks, gain_db, peak_dbtp), dtype=np.float64)
    hops = HOPS_A_SECOND // loudness.HOPS_A_SECOND
    padded = np.pad(power, (0, max(0, len(analysis.energies) * hops - len(power))), mode="edge")
    return gated_loudness(analysis.energies * padded.reshape(-1, hops).mean(axis=1))


def _gains(peaks: NDArray[np.float32], gain_db: float, peak_dbtp: float) -> NDArray[np.float32]:
    """The gain of each hop: never more than its peak and its neighbours' allow, smooth before and after."""
    # Imported where it is needed: it takes a quarter of a second, and most processes master nothing.
    from scipy import ndimage  # type: ignore[import-untyped]

    over = 20 * np.log10(np.maximum(peaks, 1e-9)) + (gain_db - peak_dbtp)
    held = ndimage.maximum_filter1d(np.maximum(over, 0.0), 2 * HOLD_HOPS + 1)
    ramp = np.arange(len(held)) * RELEASE_DB_A_HOP
    released = np.maximum.accumulate(held + ramp) - ramp
    window = np.hanning(2 * HOLD_HOPS + 1)[1:-1]
    # The window is narrower than the hold, so what a peak needs is still there after smoothing.
    reduction = ndimage.convolve1d(np.maximum(released, 0.0), window / window.sum(), mode="nearest")
    gains: NDArray[np.float32] = (10 ** ((gain_db - reduction) / 20)).astype(np.float32)
    return gains


class _HopPeaks:
    """Gathers true peaks hop by hop."""

    def __init__(self, hop: int) -> None:
        self._hop = hop
        self._meter = TruePeakMeter()
        self._rest = np.zeros(0, np.float32)
        self._peaks: list[NDArray[np.float32]] = []

    def add(self, block: NDArray[np.float32]) -> None:
        self._gather(self._meter.add(block))

    def finish(self) -> NDArray[np.float32]:
        self._gather(self._meter.finish())
        rest = [self._rest.max()] if len(self._rest) else []
        return np.concatenate([*self._peaks, np.array(rest, np.float32)])

    def _gather(self, peaks: NDArray[np.float32]) -> None:
        known = np.concatenate([self._rest, peaks])
        whole = len(known) // self._hop * self._hop
        self._peaks.append(known[:whole].reshape(-1, self._hop).max(axis=1))
        self._rest = known[whole:]
