"""The composer listens to a sketch, bass and chords alone, before the parts are written: is its key heard?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from fabula.engines.embedded.music.composing.accompanying import bass_line
from fabula.engines.embedded.music.composing.patterns import Figure
from fabula.engines.embedded.music.composing.section import Passage

_BASS = 6.0
"""How much more of a bass's tone is heard than of a chord's. Like the shares below, fitted to the mean chroma of
sixty-four songs as they were played: the estimate correlates with it by 0.92."""
_BASS_TWELFTH, _BASS_SEVENTEENTH = 0.3, 0.05
"""Shares of a bass tone that are heard as its third and fifth partials: a fifth and a major third above it."""
_BASS_BLUR = 0.2
"""The share of a low tone that is heard a semitone off, on either side: low pitch is vague."""
_CHORD_TWELFTH, _CHORD_SEVENTEENTH = 0.1, 0.1
_REGISTER = (28, 47)
_FRAMES = 4
"""Moments of a beat at which the sketch is heard."""

Moment = tuple[int | None, frozenset[int], int]
"""What sounds at once, the pitch class of the bass, or none, and those of the chord; and for how many frames."""


def heard(passages: Iterable[Passage], figure: Figure, scale: frozenset[int]) -> list[float]:
    """Twelve weights: how much of each pitch class a listener hears, every moment counting alike however loud."""
    weights = [0.0] * 12
    for passage in passages:
        for bass, tones, frames in _moments(passage, figure, scale):
            for place, share in enumerate(_spectrum(bass, tones)):
                weights[place] += frames * share
    return weights


def _moments(passage: Passage, figure: Figure, scale: frozenset[int]) -> Iterator[Moment]:
    basses: list[int | None] = [None] * (passage.played_bars * passage.beats_per_bar * _FRAMES)
    for beat, length, pitch, _ in bass_line(figure, passage, *_REGISTER, scale):
        first = round(beat * _FRAMES)
        frames = min(len(basses) - first, max(1, round(length * _FRAMES)))
        basses[first : first + frames] = [pitch % 12] * frames
    for span in passage.spans:
        sounding = Counter(basses[round(span.start * _FRAMES) : round(span.end * _FRAMES)])
        for bass, frames in sounding.items():
            yield bass, span.harmony.tones, frames


@cache
def _spectrum(bass: int | None, tones: frozenset[int]) -> Sequence[float]:
    """A moment's pitch classes with their partials, the strongest 1."""
    weights = [0.0] * 12
    for tone in tones:
        _sound(weights, tone, 1.0, _CHORD_TWELFTH, _CHORD_SEVENTEENTH)
    if bass is not None:
        _sound(weights, bass, _BASS, _BASS_TWELFTH, _BASS_SEVENTEENTH)
        _sound(weights, bass - 1, _BASS * _BASS_BLUR)
        _sound(weights, bass + 1, _BASS * _BASS_BLUR)
    strongest = max(weights)
    return tuple(weight / strongest for weight in weights)


def _sound(weights: list[float], tone: int, level: float, twelfth: float = 0.0, seventeenth: float = 0.0) -> None:
    weights[tone % 12] += level
    weights[(tone + 7) % 12] += level * twelfth
    weights[(tone + 4) % 12] += level * seventeenth
