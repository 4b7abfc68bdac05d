"""How different two songs are, 0 (alike) … 1, by melody, harmony, groove and instrumentation.

All four forget what makes songs differ cheaply: the key, the tempo and the length.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fabula.domain.score import Note, Part, Score, pitch_class
from fabula.engines.embedded.music.composing.theory import chord_named

CLEARLY = {"melody": 0.6, "harmony": 0.3, "groove": 0.3, "instrumentation": 0.5}
"""From which distance on a listener calls two songs different in that respect."""


@dataclass(frozen=True)
class Distance:
    """Distances of two songs."""

    melody: float
    harmony: float
    groove: float
    instrumentation: float

    @property
    def clear(self) -> tuple[str, ...]:
        """The respects in which the songs clearly differ."""
        return tuple(respect for respect, least in CLEARLY.items() if getattr(self, respect) >= least)


def distance(one: Score, other: Score) -> Distance:
    """How different two songs are."""
    return Distance(
        melody=_apart(_intervals(one), _intervals(other)),
        harmony=_harmony_apart(one, other),
        groove=_apart(_onsets(one), _onsets(other)),
        instrumentation=_apart({part.name for part in one.parts}, {part.name for part in other.parts}),
    )


def _apart(one: Iterable[object], other: Iterable[object]) -> float:
    """Jaccard's distance."""
    first, second = set(one), set(other)
    return 1 - len(first & second) / len(first | second) if first | second else 0.0


def _intervals(score: Score) -> set[tuple[int, ...]]:
    """Every three intervals in a row of the leading tune."""
    lead = next((part for part in score.parts if part.role == "lead"), None)
    pitches = [note.pitch for note in _sorted(lead)] if lead else []
    steps = [after - before for before, after in pairwise(pitches)]
    return {tuple(steps[place : place + 3]) for place in range(len(steps) - 2)}


def _sorted(part: Part) -> list[Note]:
    return sorted(part.notes)


def _harmony_apart(one: Score, other: Score) -> float:
    """The share of bars, over the kinds of section both have, whose chords stand on another degree."""
    first, second = _degrees(one), _degrees(other)
    pairs = [pair for kind in first.keys() & second.keys() for pair in zip(first[kind], second[kind], strict=False)]
    return sum(left != right for left, right in pairs) / len(pairs) if pairs else 1.0


def _degrees(score: Score) -> dict[str, Sequence[int]]:
    tonic = pitch_class(score.key.tonic)
    return {
        section.kind: [(chord_named(chord.name).root - tonic) % 12 for chord in section.chords[:8]]
        for section in score.sections
    }


def _onsets(score: Score) -> set[tuple[str, int, int]]:
    """Where in the bar each part but the tune strikes, in sixteenths; of drums which one."""
    return {
        (part.role, note.pitch if part.percussion else 0, round(note.start % score.beats_per_bar * 4))
        for part in score.parts
        if part.role not in ("lead", "counter", "effect")
        for note in part.notes
    }
