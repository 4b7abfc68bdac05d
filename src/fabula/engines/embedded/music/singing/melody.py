"""The pitch of a sung phrase, frame by frame: exact within a note, with life where notes begin, join and end."""

import itertools

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.singing.timeline import Phrase
from fabula.engines.embedded.music.singing.units import Tone

Frames = NDArray[np.float64]

_JOIN = 0.12  # of the shorter note: how far a glide reaches into each of two joined notes
_LONGEST_JOIN = 0.045
_SCOOP, _SCOOP_SHARE, _LONGEST_SCOOP = 0.8, 0.1, 0.07  # semitones, of the note, seconds
_FALL = 0.35  # semitones at a phrase's end
_LONG_NOTE = 0.6
_WAVES = 5.6  # Hz
_CALM = 5.0  # cents of vibrato in a long note's middle
_OUTER = (0.2, 0.82)  # of a note: what lies between is its steady middle
_CONCERT_A, _CONCERT_KEY = 440.0, 69


def melody_of(phrase: Phrase, times: Frames, *, vibrato: float) -> Frames:
    """F0 in Hz at each of `times` (seconds from the section's first beat); `vibrato` in cents at a long note's end."""
    keys = _steps(phrase.tones, times)
    for tone in phrase.tones:
        keys += _vibrato(tone, times, vibrato) / 100
    keys += _scoop(phrase.tones[0], times) + _fall(phrase.tones[-1], times)
    return np.asarray(_CONCERT_A * 2 ** ((keys - _CONCERT_KEY) / 12))


def _steps(tones: tuple[Tone, ...], times: Frames) -> Frames:
    """Notes joined by glides that keep to the outer parts of them."""
    keys = np.full_like(times, tones[0].pitch)
    for here, there in itertools.pairwise(tones):
        before = min(_LONGEST_JOIN, _JOIN * here.seconds)
        after = min(0.4 * _LONGEST_JOIN, 0.4 * _JOIN * there.seconds)
        place = np.clip((times - (there.start - before)) / (before + after), 0, 1)
        keys += (there.pitch - here.pitch) * (0.5 - 0.5 * np.cos(np.pi * place))
    return keys


def _vibrato(tone: Tone, times: Frames, cents: float) -> Frames:
    """Hardly any in the middle of a note, where it would blur its pitch, and growing towards its end."""
    if tone.seconds < _LONG_NOTE:
        return np.zeros_like(times)
    place = (times - tone.start) / tone.seconds
    inside = (place > _OUTER[0]) & (place < 1)
    calm = _CALM * np.clip((place - _OUTER[0]) / 0.2, 0, 1)
    late = (cents - _CALM) * np.clip((place - _OUTER[1]) / 0.06, 0, 1)
    ending = np.clip((1 - place) / 0.05, 0, 1)
    waves = np.sin(2 * np.pi * _WAVES * (times - tone.start - _OUTER[0] * tone.seconds))
    return np.asarray(np.where(inside, (calm + late) * ending * waves, 0.0))


def _scoop(tone: Tone, times: Frames) -> Frames:
    """A phrase is begun from a little below."""
    length = min(_LONGEST_SCOOP, _SCOOP_SHARE * tone.seconds)
    place = np.clip((times - tone.start) / length, 0, 1)
    return np.asarray(-_SCOOP * (0.5 + 0.5 * np.cos(np.pi * place)))


def _fall(tone: Tone, times: Frames) -> Frames:
    place = np.clip((times - tone.start) / tone.seconds, 0, 1.1)
    return np.asarray(-_FALL * np.clip((place - 0.88) / 0.12, 0, 1))
