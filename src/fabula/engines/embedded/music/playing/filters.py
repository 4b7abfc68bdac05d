"""Filters of synthesised voices: four-pole ladders, over sound or as responses over frequencies."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.instrument import RATE

Response = Callable[[NDArray[np.float64]], NDArray[np.complexfloating]]
"""What a steady filter makes of frequencies in Hz."""

_STEP = 1024
"""Frames for which a filter stays as it is; it glides to the next by itself."""


def lowpass(
    sound: NDArray[np.float32], cutoffs: NDArray[np.float32] | float, *, resonance: float = 0.0
) -> NDArray[np.float32]:
    """A ladder that takes away what lies above. Where `cutoffs` (Hz) move, they are taken every `_STEP` frames."""
    from pedalboard import LadderFilter

    moving = np.broadcast_to(np.asarray(cutoffs, np.float32), sound.shape[-1])
    ladder = LadderFilter(LadderFilter.Mode.LPF24, float(moving[0]), resonance, 1.0)
    if np.ndim(cutoffs) == 0:
        filtered: NDArray[np.float32] = ladder.process(sound, RATE, reset=False)
        return filtered
    pieces = []
    for start in range(0, sound.shape[-1], _STEP):
        ladder.cutoff_hz = float(moving[start])
        pieces.append(ladder.process(sound[..., start : start + _STEP], RATE, reset=False))
    return np.concatenate(pieces, axis=-1)


def highpass(sound: NDArray[np.float32], cutoff: float) -> NDArray[np.float32]:
    """A ladder that takes away what lies below `cutoff` (Hz)."""
    from pedalboard import LadderFilter

    filtered: NDArray[np.float32] = LadderFilter(LadderFilter.Mode.HPF24, cutoff, 0.0, 1.0).process(sound, RATE)
    return filtered


def lowpass_response(cutoff: float, *, resonance: float = 0.0) -> Response:
    """The ladder of `lowpass` where it is steady, without its gentle distortion."""
    back = _fed_back(resonance)
    # Half of what the feedback takes from the lows is given back, as the ladder does.
    return lambda hertz: (1 + back / 2) / ((1 + 1j * hertz / cutoff) ** 4 + back)


def highpass_response(cutoff: float) -> Response:
    """The ladder of `highpass`."""
    return lambda hertz: (1j * hertz / cutoff) ** 4 / ((1 + 1j * hertz / cutoff) ** 4 + _fed_back(0.0))


def _fed_back(resonance: float) -> float:
    """How much comes back to the ladder's beginning: at 4 it sings by itself."""
    return 4 * (0.1 + 0.9 * resonance)
