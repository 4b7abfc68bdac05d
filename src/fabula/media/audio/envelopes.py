"""Envelopes: a value for each hop of a sound, joined by lines to one for each frame."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def joined(values: ArrayLike, hop: int) -> NDArray[np.float32]:
    """Lines of `hop` frames from each value to the next; the last value itself is left out."""
    stops = np.asarray(values, np.float32)
    shares = np.arange(hop, dtype=np.float32) / np.float32(hop)
    lines: NDArray[np.float32] = (stops[:-1, None] + np.diff(stops)[:, None] * shares).reshape(-1)
    return lines


def at_frames(values: NDArray[np.floating], hop: int, start: int, frames: int) -> NDArray[np.float32]:
    """An envelope's value at each of so many frames from `start` on: `values[i]` stands in the middle of hop `i`.

    Before the first middle and after the last the outermost values hold.
    """
    begin = start - hop // 2
    first, last = begin // hop, (begin + frames - 1) // hop + 1
    known = values[np.clip(np.arange(first, last + 1), 0, len(values) - 1)]
    return joined(known, hop)[begin - first * hop :][:frames]
