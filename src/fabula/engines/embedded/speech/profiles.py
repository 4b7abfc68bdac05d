"""Voice profiles: how a voice differs from the synthesiser's own, and the WORLD vocoder that makes it so."""

from dataclasses import dataclass

import numpy as np
import pyworld
from numpy.typing import NDArray

Samples = NDArray[np.float32]

_FRAME_MS = 5.0
_REFERENCE_HZ = 1000.0


@dataclass(frozen=True)
class Shape:
    """A voice by WORLD, relative to the synthesiser's own.

    `pitch` is the median F0 in Hz, `liveliness` the factor on the melody's range, `warp` the factor on formant
    frequencies (0.87–1.15 is human; above is a smaller body), `breath` 0–1 how much of the voice is air, `tilt` the
    change of the spectrum in dB an octave above and below 1 kHz, `tremor` the depth (semitones) of a 5.5 Hz wavering,
    `growl` the depth 0–1 of roughness, `echo` the level 0–1 of early reflections.
    """

    pitch: float
    liveliness: float = 1.0
    warp: float = 1.0
    breath: float = 0.0
    tilt: float = 0.0
    tremor: float = 0.0
    growl: float = 0.0
    echo: float = 0.0


def reshape(samples: Samples, rate: int, shape: Shape, *, own_pitch: float, pitch: float, stretch: float) -> Samples:
    """The same words in another voice, `stretch` times as long; `own_pitch` is the synthesiser's median F0 in Hz.

    `pitch` is a factor on the result. Deterministic. Source: WORLD (Morise et al. 2016), F0 by DIO and StoneMask.
    """
    sound = samples.astype(np.float64)
    f0, times = pyworld.dio(sound, rate, frame_period=_FRAME_MS)
    f0 = pyworld.stonemask(sound, f0, times, rate)
    envelope = pyworld.cheaptrick(sound, f0, times, rate)
    noise = pyworld.d4c(sound, f0, times, rate)
    made = pyworld.synthesize(
        _melody(f0, times, shape, own_pitch) * pitch,
        _coloured(_warped(envelope, shape.warp), rate, shape.tilt),
        _breathy(_warped_noise(noise, shape.warp), shape.breath),
        rate,
        _FRAME_MS * stretch,
    )
    made = _rough(made, rate, shape.growl)
    return _echoed(made, rate, shape.echo).astype(np.float32)


def stretched(samples: Samples, rate: int, *, own_pitch: float, stretch: float) -> Samples:
    """The same voice, `stretch` times as long."""
    return reshape(samples, rate, Shape(own_pitch), own_pitch=own_pitch, pitch=1.0, stretch=stretch)


def _melody(f0: NDArray[np.float64], times: NDArray[np.float64], shape: Shape, own_pitch: float) -> NDArray[np.float64]:
    voiced = f0 > 0
    melody = np.zeros_like(f0)
    melody[voiced] = shape.pitch * (f0[voiced] / own_pitch) ** shape.liveliness
    if shape.tremor:
        melody *= 2 ** (shape.tremor / 12 * np.sin(2 * np.pi * 5.5 * times))
    return np.asarray(np.clip(melody, 0, 900))


def _warped(envelope: NDArray[np.float64], warp: float) -> NDArray[np.float64]:
    if warp == 1.0:
        return envelope
    return np.ascontiguousarray(np.exp(_resampled(np.log(envelope), warp)))


def _warped_noise(noise: NDArray[np.float64], warp: float) -> NDArray[np.float64]:
    return noise if warp == 1.0 else np.ascontiguousarray(_resampled(noise, warp))


def _resampled(spectra: NDArray[np.float64], warp: float) -> NDArray[np.float64]:
    """Spectra moved along the frequency axis by a factor, by linear interpolation between bins."""
    bins = spectra.shape[1]
    place = np.minimum(np.arange(bins) / warp, bins - 1)
    low = place.astype(np.intp)
    high = np.minimum(low + 1, bins - 1)
    part = place - low
    return np.asarray(spectra[:, low] * (1 - part) + spectra[:, high] * part)


def _coloured(envelope: NDArray[np.float64], rate: int, tilt: float) -> NDArray[np.float64]:
    if not tilt:
        return envelope
    frequencies = np.maximum(100.0, np.linspace(0, rate / 2, envelope.shape[1]))
    decibels = np.clip(tilt * np.log2(frequencies / _REFERENCE_HZ), -18, 18)
    return np.asarray(envelope * 10 ** (decibels / 10))


def _breathy(noise: NDArray[np.float64], breath: float) -> NDArray[np.float64]:
    """Air comes in from above: the highest octaves become noise first."""
    if not breath:
        return noise
    air = breath * np.linspace(0.25, 1.0, noise.shape[1]) ** 0.6
    return np.asarray(np.clip(noise + (1 - noise) * air, 0, 1))


def _rough(sound: NDArray[np.float64], rate: int, growl: float) -> NDArray[np.float64]:
    if not growl:
        return sound
    times = np.arange(len(sound)) / rate
    wave = 0.6 * np.sin(2 * np.pi * 31 * times) + 0.4 * np.sin(2 * np.pi * 47 * times + 1)
    return np.asarray(sound * (1 - growl * 0.5 * (1 + wave)))


def _echoed(sound: NDArray[np.float64], rate: int, echo: float) -> NDArray[np.float64]:
    if not echo:
        return sound
    made = sound.copy()
    for delay, gain in ((0.031, 0.6), (0.053, 0.5), (0.079, 0.38), (0.113, 0.28), (0.151, 0.2)):
        shift = round(delay * rate)
        if shift < len(sound):
            made[shift:] += echo * gain * sound[:-shift]
    return made
