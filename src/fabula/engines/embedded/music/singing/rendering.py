"""A phrase as sound: the speech's frames laid along its timeline, set to its melody."""

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.singing.loudness import founded, loudened
from fabula.engines.embedded.music.singing.melody import melody_of
from fabula.engines.embedded.music.singing.steadying import steadied
from fabula.engines.embedded.music.singing.timeline import Phrase
from fabula.engines.embedded.music.singing.vocoder import FRAME, Analysis, Frames, synthesized
from fabula.engines.embedded.music.singing.voices import SingingVoice

PAD = 0.02
"""Seconds of silence before a phrase's first sound."""

_CLEAREST, _CLEAR, _AIRIER = 0.03, 0.35, 1.0  # the most breath of a vowel, up to which height, and the slope above
_EDGE, _BELOW_EDGE, _FALLING = (2800.0, 4200.0), 8.0, 10.0  # Hz, dB, dB an octave
_DYING, _LAST_AIR = 0.25, 0.25  # seconds in which a phrase dies away, and the breath that it ends with


def render(phrase: Phrase, speech: Analysis, voice: SingingVoice) -> Frames:
    """Samples at the speech's rate, from `PAD` seconds before the phrase's start."""
    count = int(np.ceil((phrase.stop - phrase.start + 2 * PAD) / FRAME)) + 1
    times: Frames = phrase.start - PAD + np.arange(count, dtype=np.float64) * FRAME
    places = _Places(phrase, times)
    frames = speech.at(places.source)
    voiced = np.where(places.sonorant, True, np.where(places.voiceable, frames.voiced, False)) & places.inside
    colour = loudened(frames.colour, phrase, speech, times, places.sonorant)
    breath = _breath(frames.breath, places.sonorant, phrase, times, voice.breath)
    f0 = np.where(voiced, melody_of(phrase, times, vibrato=voice.vibrato), 0.0)
    colour = _brightened(founded(colour, f0, speech.rate), places.sonorant, speech.rate)
    return synthesized(steadied(f0, colour, speech.rate), colour, breath, speech.rate)


class _Places:
    """Which moment of the speech is sung at each time, and what kind of sound it is."""

    def __init__(self, phrase: Phrase, times: Frames) -> None:
        starts = np.array([s.start for s in phrase.stretches])
        index = np.clip(np.searchsorted(starts, times, side="right") - 1, 0, len(starts) - 1)
        begin, end = (np.array([getattr(s, name) for s in phrase.stretches]) for name in ("begin", "end"))
        stops = np.array([s.stop for s in phrase.stretches])
        length = np.maximum(stops - starts, 1e-9)
        part = np.clip((times - starts[index]) / length[index], 0, 1)
        self.source: Frames = begin[index] + part * (end - begin)[index]
        self.sonorant = _flags([s.phone.is_sonorant for s in phrase.stretches], index)
        self.voiceable = _flags([s.phone.is_voiced for s in phrase.stretches], index)
        self.inside: NDArray[np.bool_] = (times >= phrase.start) & (times <= phrase.stop)


def _flags(values: list[bool], index: NDArray[np.intp]) -> NDArray[np.bool_]:
    return np.array(values)[index]


def _brightened(colour: Frames, sonorant: NDArray[np.bool_], rate: int) -> Frames:
    """Voiced sounds with overtones above 4 kHz, where the synthesiser's formants end: they go on falling evenly."""
    frequencies = np.linspace(0, rate / 2, colour.shape[1])
    edge = colour[:, (frequencies > _EDGE[0]) & (frequencies < _EDGE[1])].mean(axis=1, keepdims=True)
    octaves = np.maximum(0.0, np.log2(np.maximum(frequencies, 1.0) / _EDGE[1]))
    least = edge - (_BELOW_EDGE + _FALLING * octaves) * np.log(10) / 10
    above = sonorant[:, np.newaxis] & (frequencies > _EDGE[1])
    return np.where(above, np.maximum(colour, least), colour)


def _breath(breath: Frames, sonorant: NDArray[np.bool_], phrase: Phrase, times: Frames, amount: float) -> Frames:
    """Vowels kept clear below, airy above, and more so as a phrase dies away."""
    height = np.linspace(0.0, 1.0, breath.shape[1])
    dying = np.clip(1 - (phrase.stop - times) / _DYING, 0, 1)[:, np.newaxis]
    air = (amount + _LAST_AIR * dying) * height**1.5
    clear = np.minimum(breath, np.clip(_CLEAREST + _AIRIER * (height - _CLEAR), _CLEAREST, 1))
    return np.where(sonorant[:, np.newaxis], clear + (1 - clear) * air, breath)
