"""A waveform to be drawn: lowest and highest samples, as audiowaveform's JSON.

Format, version 2: https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md
"""

import json

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio.programme import Programme, as_programme, gathered

SAMPLES_A_PIXEL = 512
_BITS = 8


def peaks_json(source: Sound | Programme, *, samples_per_pixel: int = SAMPLES_A_PIXEL) -> bytes:
    """The extremes of every `samples_per_pixel` frames over all channels, in eight bits."""
    programme = as_programme(source)
    lowest: list[NDArray[np.float32]] = []
    for block in gathered(programme.blocks(), samples_per_pixel * 64):
        lowest.append(_extremes(block, samples_per_pixel))
    pairs = np.concatenate(lowest) if lowest else np.zeros((0, 2), np.float32)
    scale = 1 << (_BITS - 1)
    whole = np.rint(pairs * (scale - 1)).clip(-scale, scale - 1).astype(int)
    said = {
        "version": 2, "channels": 1, "sample_rate": programme.rate, "samples_per_pixel": samples_per_pixel,
        "bits": _BITS, "length": len(whole), "data": whole.ravel().tolist(),
    }  # fmt: skip
    return json.dumps(said, separators=(",", ":")).encode()


def _extremes(block: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """The lowest and highest of each `size` frames; the last may be fewer."""
    starts = np.arange(0, len(block), size)
    low, high = block.min(axis=1), block.max(axis=1)
    return np.stack([np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)], axis=1)
