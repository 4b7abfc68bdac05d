"""Patterns as text: drum grooves and the figures of chords, arpeggios and basses, one character a step."""

from dataclasses import dataclass
from functools import cache

STEPS_PER_BEAT = 4
"""Steps of a beat wherever a pattern does not say otherwise."""

DRUMS = {
    "kick": 36, "kick2": 35, "snare": 38, "snare2": 40, "rim": 37, "clap": 39, "hat": 42, "pedal": 44, "open": 46,
    "crash": 49, "splash": 55, "ride": 51, "bell": 53, "tom1": 50, "tom2": 47, "tom3": 43, "tom4": 41, "tambourine": 54,
    "cowbell": 56, "bongo1": 60, "bongo2": 61, "conga1": 63, "conga2": 64, "mute": 62, "shaker": 70, "cabasa": 69,
    "claves": 75, "block": 76, "block2": 77, "triangle": 81, "timpani": 41, "china": 52, "snap": 39, "gong": 52,
    "brush": 38, "swish": 40, "bassdrum": 36, "stick": 31,
}  # fmt: skip
"""General MIDI drums by the names that grooves use."""

_LOUDNESS = {"X": 116, "x": 96, "o": 76, "g": 44, "-": 0, ".": 0}


@dataclass(frozen=True)
class Lane:
    """What one drum plays: hits as (step, velocity), from a section energy of `level` on."""

    drum: int
    level: float
    hits: tuple[tuple[int, int], ...]
    steps: int


@dataclass(frozen=True)
class Groove:
    """A drum groove. `swing` delays the off-beats: 0 is straight, 1 makes triplets, of eighths or of sixteenths.

    `human_ms` is how far, at most, a player strays from the beat.
    """

    name: str
    beats: int
    steps_per_beat: int
    lanes: tuple[Lane, ...]
    swing: float = 0.0
    swung: float = 0.5
    human_ms: float = 8.0


@dataclass(frozen=True)
class Figure:
    """A rhythmic figure: marks as (step, length in steps, character)."""

    name: str
    beats: int
    steps_per_beat: int
    steps: int
    marks: tuple[tuple[int, int, str], ...]


def groove(
    name: str,
    text: str,
    *,
    beats: int = 4,
    steps: int = STEPS_PER_BEAT,
    swing: float = 0.0,
    swung: float = 0.5,
    human_ms: float = 8.0,
) -> Groove:
    """A groove from rows such as `hat .4 x.o.x.o.x.o.x.o.`: a drum, from which energy on, and one or two bars."""
    lanes = tuple(_lane(row) for row in text.strip().splitlines() if row.strip())
    for lane in lanes:
        if lane.steps % (beats * steps):
            raise ValueError(f"{name}: a lane of {lane.steps} steps")
    return Groove(name, beats, steps, lanes, swing, swung, human_ms)


def _lane(row: str) -> Lane:
    drum, *level, pattern = row.split()
    hits = tuple((step, _LOUDNESS[mark]) for step, mark in enumerate(pattern) if _LOUDNESS[mark])
    return Lane(DRUMS[drum], float(level[0]) if level else 0.0, hits, len(pattern))


@cache
def figure(text: str, *, beats: int = 4, steps: int = STEPS_PER_BEAT) -> Figure:
    """A figure from text such as `name X---x-..`: `-` holds what sounds, `.` is silence; one or two bars."""
    name, pattern = text.split()
    if len(pattern) % (beats * steps):
        raise ValueError(f"{name}: a figure of {len(pattern)} steps")
    marks = []
    for step, mark in enumerate(pattern):
        if mark in ".-":
            continue
        held = len(pattern[step + 1 :]) - len(pattern[step + 1 :].lstrip("-"))
        marks.append((step, 1 + held, mark))
    return Figure(name, beats, steps, len(pattern), tuple(marks))


def figures(text: str, *, beats: int = 4, steps: int = STEPS_PER_BEAT) -> tuple[Figure, ...]:
    """Figures, one a row."""
    return tuple(figure(row.strip(), beats=beats, steps=steps) for row in text.strip().splitlines())
