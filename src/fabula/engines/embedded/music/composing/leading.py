"""Melodies that instruments play: the tune where nobody sings, and a second voice of long notes beneath."""

from collections.abc import Iterator, Sequence

from fabula.engines.embedded.music.composing.accompanying import Sound
from fabula.engines.embedded.music.composing.chance import rng_for
from fabula.engines.embedded.music.composing.harmony import harmony_at
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.theory import nearest
from fabula.engines.embedded.music.composing.tune import Phrase, Tune, place_notes

_LONGEST_NOTE = 3.0
_ANSWERS = ((1.5, 1.0, 0.5), (1.0, 0.5), (2.0, 1.0, 0.5), (1.5, 0.5), (1.5, 1.0), (2.0, 1.5, 1.0))
"""Rhythms of an answer to the singer, in beats before the bar's end."""


def lead_line(tune: Tune, passage: Passage, bpm: float, low: int, high: int) -> Iterator[Sound]:
    """The section's tune, phrase by phrase; phrases of one motif have one rhythm."""
    phrases = _phrases(passage, bpm)
    for phrase in phrases:
        yield from _phrase(tune, phrase, passage, low, high, last=phrase is phrases[-1])


def _phrases(passage: Passage, bpm: float) -> list[Phrase]:
    bar = passage.beats_per_bar
    bars = 1 if bar * 60 / bpm > 3.4 else 4 if bar * 60 / bpm < 1.3 else 2
    beats, total = float(bars * bar), float(passage.played_bars * bar)
    count = int(-(-total // beats))
    return [Phrase(number, number * beats, min(beats, total - number * beats)) for number in range(count)]


def _phrase(tune: Tune, phrase: Phrase, passage: Passage, low: int, high: int, *, last: bool) -> Iterator[Sound]:
    grid = tune.manner.grid
    places = tune.steps(phrase, grid)
    room = max(grid, phrase.beats - (1.0 if phrase.beats >= 4 else 0.5))
    rng = rng_for("density", tune.seed, tune.genre, tune.kind, tune.letter(phrase.number))
    wished = round(tune.manner.density * phrase.beats / passage.beats_per_bar * rng.uniform(0.75, 1.2))
    count = max(1, min(wished, int(room / grid)))
    steps = place_notes([0.6] * count, places, grid, gap=max(grid, room / count), room=room)
    guide = tune.pitches(phrase, passage.spans, grid, last=last)
    shift = _octaves([guide[step] for step in steps], low, high)
    ends = [*(step * grid for step in steps[1:]), min(phrase.beats - 0.25, steps[-1] * grid + _LONGEST_NOTE)]
    for step, end in zip(steps, ends, strict=True):
        beat = step * grid
        pitch = guide[step] if step != steps[-1] else _rest(guide, step, passage, phrase, last=last)
        accent = 98.0 if beat % passage.beats_per_bar == 0 else 90.0 if beat % 1 == 0 else 82.0
        yield phrase.start + beat, max(grid * 0.8, (end - beat) * 0.97), pitch + shift, accent


def _rest(guide: Sequence[int], step: int, passage: Passage, phrase: Phrase, *, last: bool) -> int:
    tones = harmony_at(passage.spans, phrase.start + step * 0.5).triad
    return guide[-1] if last and guide[-1] % 12 in tones else nearest(guide[step], tones)


def _octaves(pitches: Sequence[int], low: int, high: int) -> int:
    """The octaves by which a line is moved to lie well within a range."""
    middle = (min(pitches) + max(pitches)) / 2
    wanted = min(high - 8.0, max(low + 8.0, middle))
    shift = round((wanted - middle) / 12) * 12
    return shift + 12 if min(pitches) + shift < low else shift


def answers(tune: Tune, passage: Passage, low: int, high: int) -> Iterator[Sound]:
    """A few notes at the end of every fourth bar, where the singer holds a note or breathes."""
    rng = rng_for("answers", tune.seed, tune.genre, tune.kind)
    cell, direction = rng.choice(_ANSWERS), rng.choice((-3, 3))
    middle = min(high - 7, max(low + 5, 70))
    for bar in range(3, passage.played_bars, 4):
        end = (bar + 1) * passage.beats_per_bar
        pitch = middle - direction
        for place, before_end in enumerate(cell):
            beat = end - before_end
            pitch = nearest(pitch + direction, harmony_at(passage.spans, beat).triad)
            after = cell[place + 1] if place + 1 < len(cell) else 0.0
            yield beat, (before_end - after) * 0.95, pitch, 74.0


def counter_line(passage: Passage, low: int, high: int, *, start: float) -> Iterator[Sound]:
    """Long tones, a third or a fifth of each chord, near to one another."""
    pitch = start
    end = passage.played_bars * passage.beats_per_bar
    for span in passage.spans:
        if span.start >= end:
            break
        tones = frozenset((span.harmony.root + step) % 12 for step in span.harmony.intervals[1:3])
        found = nearest(pitch, tones)
        while found < low:
            found += 12
        while found > high:
            found -= 12
        pitch = found
        yield span.start, (min(span.end, end) - span.start) * 0.98, found, 70.0
