"""The last of the sound: silence trimmed, rumble removed, loudness and peak set, ends faded."""

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio import integrated_loudness

Samples = NDArray[np.float32]

LOUDNESS = -20.0  # LUFS
PEAK = 10 ** (-3.2 / 20)
_LEAD, _TAIL, _FADE = 0.03, 0.08, 0.005
_SHORTEST_BLOCK = 0.4  # seconds that ITU-R BS.1770 measures in


def trimmed(samples: Samples, rate: int) -> tuple[Samples, float]:
    """Without the silence at both ends, and how many seconds went at the start."""
    level = np.abs(samples)
    loud = np.flatnonzero(level > 0.004 * level.max(initial=0.0))
    if not len(loud):
        return samples[:0], 0.0
    begin = int(loud[0])
    return samples[begin : int(loud[-1]) + 1], begin / rate


def finished(samples: Samples, rate: int) -> tuple[Samples, float]:
    """Broadcast-ready: −20 LUFS, peak under −3 dBFS, no DC; and how many seconds of silence now lead."""
    lead, tail = round(_LEAD * rate), round(_TAIL * rate)
    padded = np.pad(samples, (lead, tail))
    levelled = _limited(_loud(_without_rumble(padded, rate), rate), rate)
    return _faded(levelled, rate), lead / rate


def _without_rumble(samples: Samples, rate: int) -> Samples:
    # Imported where it is needed: it takes most of a second, and most processes speak nothing.
    from scipy import signal  # type: ignore[import-untyped]

    filters = signal.butter(2, 55, "highpass", fs=rate, output="sos")
    return np.asarray(signal.sosfilt(filters, samples), dtype=np.float32)


def _loud(samples: Samples, rate: int) -> Samples:
    """Short clips are measured repeated, so that a single word is as loud as a sentence."""
    shortest = round(_SHORTEST_BLOCK * rate) + 1
    measured = np.tile(samples, -(-shortest // max(1, len(samples)))) if len(samples) < shortest else samples
    loudness = integrated_loudness(Sound(measured[:, None], rate))
    if not np.isfinite(loudness):
        return samples
    return np.asarray(samples * 10 ** ((LOUDNESS - loudness) / 20), dtype=np.float32)


def _limited(samples: Samples, rate: int) -> Samples:
    """Peaks held under the ceiling by a gain that moves over 5 ms on both sides of them.

    The gain is found for blocks of 1 ms and drawn straight between their middles. The minimum reaches one block
    further than the mean that follows it, so that the line never rises above what a block needs.
    """
    if float(np.abs(samples).max(initial=0.0)) <= PEAK:
        return samples
    from scipy import ndimage

    size = rate // 1000
    blocks = np.pad(np.abs(samples), (0, -len(samples) % size)).reshape(-1, size).max(axis=1)
    needed = np.minimum(1.0, PEAK / np.maximum(blocks, 1e-9))
    gains = ndimage.uniform_filter1d(ndimage.minimum_filter1d(needed, 13), 11)
    middles = (np.arange(len(blocks)) + 0.5) * size
    return np.asarray(samples * np.interp(np.arange(len(samples)), middles, gains), dtype=np.float32)


def _faded(samples: Samples, rate: int) -> Samples:
    length = min(round(_FADE * rate), len(samples) // 2)
    ramp = np.linspace(0, 1, length, endpoint=False, dtype=np.float32)
    faded = samples.copy()
    faded[:length] *= ramp
    faded[len(faded) - length :] *= ramp[::-1]
    return faded
