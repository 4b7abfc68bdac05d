"""Loudness and true peak by ITU-R BS.1770-5, measured block by block."""

import math
from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio.programme import Programme, as_programme

SILENT = -math.inf
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
HOPS_A_SECOND = 100
OVERSAMPLING = 4
_BLOCK_HOPS = 40
_FLOOR = 1e-20
"""Added before filtering: in digital silence the filters' memory would fade into denormals, ten times as slow."""
_TAPS = 24
_ROW = 64
_BATCH = 16
"""Rows in one product: few enough that the library sets no other threads to work, which wait longer than they work."""


def integrated_loudness(source: Sound | Programme) -> float:
    """The gated loudness in LUFS; `-inf` for silence. Shorter than 400 ms counts as one gating block."""
    programme = as_programme(source)
    meter = LoudnessMeter(programme.rate)
    for block in programme.blocks():
        meter.add(block)
    return gated_loudness(meter.energies())


def true_peak_dbtp(source: Sound | Programme) -> float:
    """The highest point of the waveform between the samples (4 × oversampled), in dBTP; `-inf` for silence."""
    meter = TruePeakMeter()
    peaks = [meter.add(block) for block in as_programme(source).blocks()]
    highest = max((float(part.max()) for part in [*peaks, meter.finish()] if part.size), default=0.0)
    return decibels(highest)


def decibels(amplitude: float) -> float:
    """An amplitude as a level."""
    return 20 * math.log10(amplitude) if amplitude > 0 else SILENT


class LoudnessMeter:
    """Collects the K-weighted energy of each hop (10 ms), summed over the channels."""

    def __init__(self, rate: int) -> None:
        # Imported where it is needed: it takes most of a second, and most processes measure nothing.
        from scipy.signal import sosfilt  # type: ignore[import-untyped]

        self._filter = sosfilt
        self._hop = rate // HOPS_A_SECOND
        self._sos = _k_weighting(rate)
        self._state: NDArray[np.float64] | None = None
        self._rest = np.zeros(0)
        self._energies: list[NDArray[np.float64]] = []

    def add(self, block: NDArray[np.float32]) -> None:
        """Hear the next samples, of shape (frames, channels)."""
        if self._state is None:
            self._state = np.zeros((len(self._sos), 2, block.shape[1]))
        weighted, self._state = self._filter(self._sos, block + _FLOOR, axis=0, zi=self._state)
        power = np.concatenate([self._rest, np.einsum("ij,ij->i", weighted, weighted)])
        whole = len(power) // self._hop * self._hop
        self._energies.append(power[:whole].reshape(-1, self._hop).mean(axis=1))
        self._rest = power[whole:]

    def energies(self) -> NDArray[np.float64]:
        """The mean square of each hop so far; a rest at the end counts as if silence followed it."""
        rest = [self._rest.sum() / self._hop] if len(self._rest) else []
        return np.concatenate([*self._energies, np.array(rest)])


def gated_loudness(energies: NDArray[np.float64]) -> float:
    """The integrated loudness in LUFS of hop energies: blocks of 400 ms, 75 % overlap, both gates."""
    if not len(energies):
        return SILENT
    padded = np.pad(energies, (0, max(0, _BLOCK_HOPS - len(energies))))
    blocks = sliding_window_view(padded, _BLOCK_HOPS)[:: _BLOCK_HOPS // 4].mean(axis=1)
    loud = blocks[blocks >= _energy(ABSOLUTE_GATE)]
    if not len(loud):
        return SILENT
    gate = _loudness(loud.mean()) + RELATIVE_GATE
    return _loudness(loud[loud >= _energy(gate)].mean())


def _loudness(energy: float) -> float:
    return -0.691 + 10 * math.log10(energy)


def _energy(loudness: float) -> float:
    return 10 ** ((loudness + 0.691) / 10)


def _k_weighting(rate: int) -> NDArray[np.float64]:
    """The two filters of BS.1770 at any rate: the analogue prototypes behind its 48 kHz coefficients."""
    tangent = math.tan(math.pi * 1681.974450955533 / rate)
    high, quality = 10 ** (3.999843853973347 / 20), 0.7071752369554196
    middle = high**0.4996667741545416
    shelf = _biquad(
        (high + middle * tangent / quality + tangent**2, 2 * (tangent**2 - high),
         high - middle * tangent / quality + tangent**2),
        tangent, quality,
    )  # fmt: skip
    low = math.tan(math.pi * 38.13547087602444 / rate)
    highpass = _biquad((1.0, -2.0, 1.0), low, 0.5003270373238773)
    highpass[:3] = 1.0, -2.0, 1.0
    return np.array([shelf, highpass])


def _biquad(numerator: Iterable[float], tangent: float, quality: float) -> NDArray[np.float64]:
    scale = 1 + tangent / quality + tangent**2
    below = (2 * (tangent**2 - 1), 1 - tangent / quality + tangent**2)
    return np.array([*(b / scale for b in numerator), 1.0, *(a / scale for a in below)])


class TruePeakMeter:
    """For each sample, the highest |amplitude| of any channel there and up to the next sample."""

    def __init__(self) -> None:
        self._tail: NDArray[np.float32] | None = None

    def add(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Hear the next samples; returns the peaks that are known by now, in order, some samples late."""
        if self._tail is None:
            self._tail = np.zeros((_TAPS // 2, block.shape[1]), np.float32)
        heard = np.concatenate([self._tail, block])
        self._tail = heard[-_TAPS:]
        return _peaks(heard)

    def finish(self) -> NDArray[np.float32]:
        """The peaks of the last samples."""
        if self._tail is None:
            return np.zeros(0, np.float32)
        return _peaks(np.pad(self._tail, ((0, _TAPS // 2), (0, 0))))


@cache
def _interpolator() -> NDArray[np.float32]:
    """Takes a row of samples to the points between them, one group of columns for each fraction of a sample.

    As one matrix product this is four times as fast as a polyphase filter.
    """
    from scipy.signal import firwin

    taps = OVERSAMPLING * firwin(_TAPS * OVERSAMPLING + 1, 1 / OVERSAMPLING, window=("kaiser", 7.0))
    matrix = np.zeros((_ROW + _TAPS, (OVERSAMPLING - 1) * _ROW), np.float32)
    for phase in range(1, OVERSAMPLING):
        for point in range(_ROW):
            matrix[point + 1 : point + 1 + _TAPS, (phase - 1) * _ROW + point] = taps[phase::OVERSAMPLING][::-1]
    return matrix


def _peaks(heard: NDArray[np.float32]) -> NDArray[np.float32]:
    # The filter needs half its length on both sides: only the middle is settled.
    count = len(heard) - _TAPS
    if count <= 0:
        return np.zeros(0, np.float32)
    rows = -(-count // (_ROW * _BATCH)) * _BATCH
    padded = np.pad(heard, ((0, rows * _ROW - count), (0, 0)))
    # A voice in the middle is the same on both sides: measured once.
    distinct = 1 if (padded == padded[:, :1]).all() else padded.shape[1]
    channels = [_channel_peaks(padded[:, channel], rows) for channel in range(distinct)]
    highest: NDArray[np.float32] = np.maximum.reduce(channels)
    return highest[:count]


def _channel_peaks(samples: NDArray[np.float32], rows: int) -> NDArray[np.float32]:
    windows = sliding_window_view(np.ascontiguousarray(samples), _ROW + _TAPS)[::_ROW][:rows]
    between = windows.reshape(-1, _BATCH, _ROW + _TAPS) @ _interpolator()
    np.abs(between, out=between)
    peaks: NDArray[np.float32] = np.abs(samples[_TAPS // 2 :][: rows * _ROW])
    for points in np.split(between, OVERSAMPLING - 1, axis=2):
        np.maximum(peaks, points.reshape(-1), out=peaks)
    return peaks
