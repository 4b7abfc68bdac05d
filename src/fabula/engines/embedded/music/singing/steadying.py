"""Pitch kept true while a vowel changes its colour: moving formants shift the phases of the harmonics, which is heard
as a bend of the pitch."""

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.singing.vocoder import FRAME, Frames

_HARMONICS = 24
_HIGHEST = 4500.0  # Hz
_MOST = 0.06  # of the frequency


def steadied(f0: Frames, colour: Frames, rate: int) -> Frames:
    """F0 in Hz (0: no voice) less the bend that the power spectra `colour` (natural logarithm) would give it.

    The harmonics' phases are those of minimum-phase responses, as WORLD's are. What an autocorrelation hears is the
    mean of their drifts, weighted by power and number.
    """
    bins = colour.shape[1]
    pitch = np.maximum(f0, 1.0)
    number = np.arange(1, _HARMONICS + 1)
    place = np.minimum(pitch[:, np.newaxis] * number * 2 * (bins - 1) / rate, bins - 1)
    heard = (pitch[:, np.newaxis] * number < _HIGHEST) & (f0 > 0)[:, np.newaxis]
    power = np.where(heard, np.exp(_at(colour, place)), 0.0) + 1e-30
    drift = np.gradient(_at(_phases(colour), place), FRAME, axis=0) / (2 * np.pi)
    bend = (power * number * drift).sum(axis=1) / (power * number**2).sum(axis=1) / pitch
    return np.asarray(f0 * (1 - np.clip(bend, -_MOST, _MOST) * _inner(f0 > 0)))


def _phases(colour: Frames) -> Frames:
    """The phase (radians, not wrapped) of the minimum-phase response to a power spectrum, by its folded cepstrum."""
    cepstrum = np.fft.irfft(colour / 2, axis=1)
    half = cepstrum.shape[1] // 2
    cepstrum[:, 1:half] *= 2
    cepstrum[:, half + 1 :] = 0
    return np.asarray(np.fft.rfft(cepstrum, axis=1).imag)


def _at(values: Frames, place: Frames) -> Frames:
    """Values of every frame at fractional bins."""
    low = place.astype(np.intp)
    high = np.minimum(low + 1, values.shape[1] - 1)
    part = place - low
    rows = np.arange(len(values))[:, np.newaxis]
    return np.asarray(values[rows, low] * (1 - part) + values[rows, high] * part)


def _inner(voiced: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Frames with voice on both sides: at an edge there is nothing to compare with."""
    padded = np.pad(voiced, 1)
    return voiced & padded[:-2] & padded[2:]
