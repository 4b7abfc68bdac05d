"""How clearly a key is heard: what sounds, by pitch class, beside the profiles of the twenty-four keys."""

from collections.abc import Mapping, Sequence
from functools import cache
from math import sqrt
from operator import mul

from fabula.domain.score import Key, Mode, pitch_class

_PROFILES: Mapping[Mode, tuple[float, ...]] = {
    "major": (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88),
    "minor": (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17),
}
"""How well listeners found each degree to fit a key: C. L. Krumhansl, Cognitive Foundations of Musical Pitch, 1990."""


def clearness(weights: Sequence[float], key: Key) -> float:
    """By how much a key, or its relative, fits twelve weights better than any other: correlations, −2 … 2."""
    meant = _relative_major(pitch_class(key.tonic), key.mode)
    best = {True: -1.0, False: -1.0}
    for mode in _PROFILES:
        for tonic in range(12):
            is_meant = _relative_major(tonic, mode) == meant
            best[is_meant] = max(best[is_meant], fit(weights, tonic, mode))
    return best[True] - best[False]


def fit(weights: Sequence[float], tonic: int, mode: Mode) -> float:
    """How well a key fits twelve weights by pitch class: their correlation with its profile."""
    mean = sum(weights) / 12
    apart = [weight - mean for weight in weights]
    size = sqrt(sum(each * each for each in apart))
    return sum(map(mul, apart, _turned(tonic, mode))) / size if size else 0.0


@cache
def _turned(tonic: int, mode: Mode) -> tuple[float, ...]:
    """A key's profile by pitch class, of mean nought and size one."""
    profile = _PROFILES[mode]
    mean = sum(profile) / 12
    size = sqrt(sum((each - mean) ** 2 for each in profile))
    return tuple((profile[(place - tonic) % 12] - mean) / size for place in range(12))


def _relative_major(tonic: int, mode: Mode) -> int:
    return tonic if mode == "major" else (tonic + 3) % 12
