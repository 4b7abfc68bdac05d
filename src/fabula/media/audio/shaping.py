"""Changing a sound's rate and channels, and joining sounds end to end."""

from collections.abc import Sequence

import numpy as np
import soxr  # type: ignore[import-untyped]

from fabula.domain.errors import InputError
from fabula.domain.sound import Sound


def silence(seconds: float, *, rate: int = 48_000, channels: int = 1) -> Sound:
    """Nothing, for so long."""
    return Sound(np.zeros((round(seconds * rate), channels), np.float32), rate)


def resample(sound: Sound, rate: int) -> Sound:
    """The same sound at another rate, in high quality; its length is rounded to the nearest frame."""
    if sound.rate == rate:
        return sound
    frames = round(len(sound.samples) * rate / sound.rate)
    if not frames:
        return Sound(np.zeros((0, sound.samples.shape[1]), np.float32), rate)
    samples = soxr.resample(sound.samples, sound.rate, rate, quality="HQ").astype(np.float32, copy=False)
    return Sound(_fit(samples, frames), rate)


def _fit(samples: np.ndarray, frames: int) -> np.ndarray:
    # The resampler may be a frame off where the ratio is not whole.
    missing = frames - len(samples)
    return np.pad(samples, ((0, missing), (0, 0))) if missing > 0 else samples[:frames]


def to_channels(sound: Sound, channels: int) -> Sound:
    """The same sound in one or two channels: mono goes to both sides; more channels than asked are averaged."""
    have = sound.samples.shape[1]
    if have == channels:
        return sound
    mono = sound.samples.mean(axis=1, keepdims=True, dtype=np.float32)
    return Sound(np.repeat(mono, channels, axis=1), sound.rate)


def concatenate(sounds: Sequence[Sound], *, pauses: Sequence[float] = ()) -> Sound:
    """The sounds one after another, with `pauses[i]` seconds of silence after sound `i` (none where not given).

    All must have the same channels; all come out at the rate of the first.
    """
    if not sounds:
        raise InputError("There is no sound to join.", remedy="Give at least one.")
    rate, channels = sounds[0].rate, sounds[0].samples.shape[1]
    pieces = []
    for index, sound in enumerate(sounds):
        pieces.append(resample(sound, rate).samples)
        if index < len(pauses):
            pieces.append(silence(pauses[index], rate=rate, channels=channels).samples)
    return Sound(np.concatenate(pieces), rate)
