"""How loud each moment of a phrase is: vowels at one level, nothing far above them, the fundamental always there."""

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.singing.timeline import RELEASE, Phrase
from fabula.engines.embedded.music.singing.vocoder import Analysis, Frames

_LEVEL = 7.0  # dB that vowels are brought to, by the sum of the power spectrum
_EVENED = 9.0  # dB: what a vowel may be brought nearer to that than the others of its phrase
_ABOVE, _ABOVE_UNVOICED = 1.5, -4.0  # dB: no moment is louder than a vowel by more
_BELOW_OVERTONE = 3.0  # dB that the fundamental may lie below the strongest overtone
_MOST_FOUNDING = 20.0  # dB
_HIGH = 0.5  # of half the sample rate: what lies above it is not compared
_SWELL = 1.0  # dB that a long note swells by
_LONG_NOTE, _WAVES, _WAVE_DEPTH = 0.6, 5.6, 0.8  # seconds, Hz, dB
_BEL = np.log(10) / 10  # of a power's natural logarithm, a decibel


def loudened(colour: Frames, phrase: Phrase, speech: Analysis, times: Frames, sonorant: NDArray[np.bool_]) -> Frames:
    """Power spectra (natural logarithm) of a phrase's frames, at the loudness they are sung with."""
    gain = _even(phrase, speech, times)
    level = _decibels(colour) + gain
    most = _LEVEL + np.where(sonorant, _ABOVE, _ABOVE_UNVOICED)
    gain = gain - np.maximum(0.0, level - most) + _shape(phrase, times)
    return np.asarray(colour + (gain * _BEL)[:, np.newaxis])


def founded(colour: Frames, f0: Frames, rate: int) -> Frames:
    """Spectra whose fundamental is not drowned by a strong overtone, as where a vowel's formant meets one: the note
    would be heard in another octave."""
    bins = colour.shape[1]
    place = f0 * 2 * (bins - 1) / rate
    fundamental = colour[np.arange(len(colour)), np.clip(np.round(place).astype(np.intp), 0, bins - 1)]
    overtones = np.where(np.arange(bins) > 1.5 * place[:, np.newaxis], colour, -np.inf)[:, : round(_HIGH * bins)]
    lacking = (overtones.max(axis=1) - fundamental) / _BEL - _BELOW_OVERTONE
    gain = np.where(f0 > 0, np.clip(lacking, 0, _MOST_FOUNDING), 0.0)
    smooth = np.convolve(np.pad(gain, 2, mode="edge"), np.full(5, 0.2), "valid")
    octaves = np.log2(np.maximum(np.arange(bins), 0.5) / np.maximum(place, 1e-6)[:, np.newaxis])
    shelf = np.clip(1.4 * (0.8 - octaves), 0, 1)
    return np.asarray(colour + (np.where(f0 > 0, smooth, 0.0) * _BEL)[:, np.newaxis] * shelf)


def _decibels(colour: Frames) -> Frames:
    return np.asarray(10 * np.log10(np.exp(colour).sum(axis=1) + 1e-12))


def _even(phrase: Phrase, speech: Analysis, times: Frames) -> Frames:
    """Decibels that bring every vowel to one level; what is between follows its neighbours."""
    middles, gains = [], []
    for stretch in phrase.stretches:
        if stretch.phone.is_vowel:
            frames = speech.at(np.linspace(stretch.begin, stretch.end, 5))
            middles.append((stretch.start + stretch.stop) / 2)
            gains.append(_LEVEL - float(_decibels(frames.colour).max()))
    if not gains:
        return np.full_like(times, _LEVEL - float(_decibels(speech.colour).max()))
    usual = float(np.median(gains))
    return np.asarray(np.interp(times, middles, np.clip(gains, usual - _EVENED, usual + _EVENED)))


def _shape(phrase: Phrase, times: Frames) -> Frames:
    """Decibels: a swell and a wavering in long notes, both ends of the phrase drawn out of silence."""
    shape = np.zeros_like(times)
    for tone in phrase.tones:
        place = np.clip((times - tone.start) / tone.seconds, 0, 1)
        shape += _SWELL * min(1.0, tone.seconds) * np.sin(np.pi * place)
        if tone.seconds > _LONG_NOTE:
            wave = np.sin(2 * np.pi * _WAVES * (times - tone.start))
            shape += _WAVE_DEPTH * np.clip((place - 0.35) / 0.2, 0, 1) * (place < 1) * wave
    fade_in = np.clip((times - phrase.start + 0.01) / 0.015, 1e-4, 1)
    fade_out = np.clip((phrase.stop - times) / RELEASE, 1e-4, 1)
    return np.asarray(shape + 20 * np.log10(fade_in) + 20 * np.log10(np.sin(np.pi / 2 * fade_out) + 1e-4))
