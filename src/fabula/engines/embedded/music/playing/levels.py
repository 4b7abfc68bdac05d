"""How loud each part is played: by what it does in the music, whatever its instrument is like."""

import math
from bisect import bisect_left
from collections import Counter

import numpy as np

from fabula.domain.score import Part, PartRole
from fabula.domain.sound import Sound
from fabula.engines.embedded.music.playing.instrument import RATE, Memory, Stroke, performed
from fabula.media.audio import integrated_loudness

_LOUDNESS: dict[PartRole, float] = {
    "drums": -19.0, "percussion": -28.0, "bass": -21.5, "chords": -24.0, "pad": -27.0, "arpeggio": -26.5,
    "lead": -22.0, "counter": -25.5, "effect": -28.0,
}  # fmt: skip
"""LUFS of each role where it plays most."""

_GENRES: dict[str, dict[PartRole, float]] = {
    "rock": {"chords": 2.0, "drums": 1.0},
    "electronic": {"drums": 1.0, "bass": 1.0, "pad": 1.5},
    "house": {"drums": 2.0, "bass": 1.5, "lead": -1.0},
    "hip-hop": {"drums": 2.5, "bass": 2.5, "lead": -2.0},
    "rnb": {"bass": 1.0, "pad": 1.0},
    "jazz": {"drums": -4.0, "bass": 0.5, "lead": 1.0},
    "blues": {"drums": -2.0, "lead": 1.0},
    "folk": {"drums": -5.0, "percussion": -1.0, "bass": -2.0, "chords": 2.0},
    "country": {"drums": -2.0, "chords": 1.0},
    "classical": {"drums": -6.0, "percussion": -2.0, "bass": -1.0, "chords": 1.0, "pad": 3.0, "counter": 1.5},
    "cinematic": {"drums": -1.0, "pad": 4.0, "chords": 1.0, "counter": 1.0},
    "lo-fi": {"drums": -1.0, "chords": 1.5, "lead": -1.5},
    "guofeng": {"drums": -4.0, "percussion": -1.0, "bass": -2.0, "lead": 1.0},
    "children": {"drums": -3.0, "bass": -1.0, "lead": 1.0},
    "ambient": {"drums": -6.0, "bass": -1.0, "pad": 4.5, "lead": -1.5},
}
_WINDOW = 8 * RATE
_USUAL_VELOCITY = 88
_MOST_DB = 30.0
_TRUST = 0.5
"""How much of a part's gain counts: it also allows for how loud its instrument is by itself, which is measured here."""


def part_gain(part: Part, strokes: tuple[Stroke, ...], memory: Memory, *, genre: str, beside: int) -> float:
    """The factor that brings a part to its level; `beside` is how many parts have its role.

    Measured on the eight seconds with most strokes, so that one dense place decides and rests do not.
    """
    probe = _densest(strokes)
    if not probe:
        return 1.0
    blocks = list(performed(memory, probe, _WINDOW))
    loudness = integrated_loudness(Sound(np.concatenate(blocks, axis=1).T, RATE))
    if not math.isfinite(loudness):
        return 1.0
    target = _LOUDNESS[part.role] + _GENRES.get(genre, {}).get(part.role, 0.0)
    target += _TRUST * part.gain_db - 5 * math.log10(max(1, beside)) + _softness(probe)
    return float(10 ** (max(-_MOST_DB, min(_MOST_DB, target - loudness)) / 20))


def _densest(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """The strokes that begin in the fullest window, moved to its beginning."""
    starts = [stroke.start for stroke in strokes]
    ends = [bisect_left(starts, start + _WINDOW) for start in starts]
    if not ends:
        return ()
    first = max(range(len(starts)), key=lambda place: ends[place] - place)
    shift = starts[first]
    return tuple(
        stroke._replace(start=stroke.start - shift, stop=stroke.stop - shift) for stroke in strokes[first : ends[first]]
    )


def _softness(strokes: tuple[Stroke, ...]) -> float:
    """What is written softer than usual stays softer, in dB."""
    velocities = Counter(stroke.velocity for stroke in strokes)
    mean = sum(velocity * count for velocity, count in velocities.items()) / velocities.total()
    return 20 * math.log10(mean / _USUAL_VELOCITY)
