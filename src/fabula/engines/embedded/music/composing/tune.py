"""Tunes: for every section kind a guide that says which pitch sounds at each step of each phrase, and where notes fall.

The guide does not know the words. Words choose which of its steps are sung; so sections of a kind share their tune
whatever their words are, and a changed word leaves every other line as it was.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from fabula.domain.lyrics import SectionKind
from fabula.domain.score import Key, pitch_class
from fabula.engines.embedded.music.composing.chance import rng_for
from fabula.engines.embedded.music.composing.harmony import Span, harmony_at
from fabula.engines.embedded.music.composing.profile import MelodyManner
from fabula.engines.embedded.music.composing.theory import ladder, nearest, pentatonic_of, scale_of

LOWEST, HIGHEST = 57, 74
"""The range of a sung tune: A3 to D5."""

_HOMING = 3.5
"""How far from the contour, in semitones, a tone that tells the key may lie and be preferred to a nearer one."""
_FORMS = ("ABAC", "AABC", "ABAB", "AABA", "ABCB", "AABB", "ABAD")
_CONTOURS = (
    (0.0, 0.6, 1.0, 0.4), (1.0, 0.6, 0.2, -0.2), (-0.6, 0.0, 0.5, 0.9), (0.4, -0.3, 0.5, 0.0), (0.0, 1.0, 0.3, -0.6),
    (-0.4, 0.3, -0.2, 0.6), (0.8, 0.8, 0.2, 0.5), (-0.8, 0.4, 0.8, 0.1), (0.5, 1.0, 0.6, -0.4), (0.2, -0.5, -0.1, 0.4),
    (0.3, 0.3, 0.9, 0.6), (0.9, 0.1, 0.5, -0.5),
)  # fmt: skip
_TURNS = (
    (0, 0, 0, 0), (0, 0, 1, 0), (0, 1, 0, -1), (0, 0, -1, 0), (0, 1, 1, 0), (0, -1, -1, 0), (0, 2, 1, 1), (0, 0, 2, 1),
    (0, -1, 0, 1), (0, 1, 2, 1),
)  # fmt: skip
"""How a motif strays from the straight way between two anchors, in steps of the scale."""
_HEIGHTS: dict[SectionKind, float] = {
    "intro": 66, "verse": 63.5, "pre-chorus": 65.5, "chorus": 67.5, "bridge": 66, "instrumental": 67.5, "outro": 64,
}  # fmt: skip
_SHARED: dict[SectionKind, SectionKind] = {"intro": "chorus", "instrumental": "chorus", "outro": "chorus"}
"""Whose tune is played where nobody sings: the chorus returns."""


@dataclass(frozen=True)
class Phrase:
    """A phrase's place in its section, in beats, and its number."""

    number: int
    start: float
    beats: float


class Step(NamedTuple):
    """A place where a note may begin: its strength in the bar (0…2), and how gladly one begins there."""

    strength: float
    weight: float


@dataclass(frozen=True)
class Tune:
    """The tune of a section kind: everything it depends on."""

    seed: int
    genre: str
    kind: SectionKind
    key: Key
    beats_per_bar: int
    manner: MelodyManner

    @property
    def _source(self) -> SectionKind:
        return _SHARED.get(self.kind, self.kind)

    def letter(self, number: int) -> str:
        """Which of the tune's motifs a phrase has; phrases of one letter go alike."""
        form = rng_for("form", self.seed, self.genre, self._source).choice(_FORMS)
        return form[number % 4]

    def steps(self, phrase: Phrase, grid: float) -> list[Step]:
        """The steps of a phrase: how strong each is, and how gladly the motif's rhythm begins a note there."""
        rng = rng_for("rhythm", self.seed, self.genre, self._source, self.letter(phrase.number))
        freedom = 0.6 + 1.4 * self.manner.syncopation
        # Drawn by halves of a beat, so that a finer grid keeps the rhythm.
        halves = [rng.uniform(-freedom, freedom) for _ in range(64)]
        return [self._step(step * grid, halves) for step in range(round(phrase.beats / grid))]

    def _step(self, beat: float, halves: Sequence[float]) -> Step:
        free = halves[int(beat * 2) % 64] if (beat * 2) % 1 == 0 else -0.8
        strength = metre(beat, self.beats_per_bar)
        return Step(strength, strength * (1.15 - 0.6 * self.manner.syncopation) + free)

    def pitches(self, phrase: Phrase, spans: Sequence[Span], grid: float, *, last: bool) -> list[int]:
        """The guide's pitch at each step of a phrase; a phrase that is `last` comes to rest on the tonic's chord."""
        anchors = self._anchors(phrase, spans, last=last)
        beats = self._anchor_beats(phrase)
        rng = rng_for("turns", self.seed, self.genre, self._source, self.letter(phrase.number))
        turns = [rng.choice(_TURNS) for _ in anchors]
        scale = self._scale()
        pitches = []
        for step in range(round(phrase.beats / grid)):
            place, share = divmod(step * grid / beats, 1.0)
            tones = harmony_at(spans, phrase.start + step * grid).tones
            near = anchors[int(place)], anchors[min(int(place) + 1, len(anchors) - 1)]
            pitches.append(_between(near, share, turns[int(place)], _agreeing(scale, tones)))
        return pitches

    def _anchor_beats(self, phrase: Phrase) -> float:
        return (
            2.0 if self.beats_per_bar % 2 == 0 and phrase.beats >= 4 else float(min(phrase.beats, self.beats_per_bar))
        )

    def _anchors(self, phrase: Phrase, spans: Sequence[Span], *, last: bool) -> list[int]:
        """A chord tone for every strong beat, along the motif's contour."""
        letter = self.letter(phrase.number)
        rng = rng_for("contour", self.seed, self.genre, self._source, letter)
        contour = rng.choice(_CONTOURS)
        height = _HEIGHTS[self._source] + rng.uniform(-1.2, 1.2)
        count = math.ceil(phrase.beats / self._anchor_beats(phrase)) + 1
        anchors: list[int] = []
        for number in range(count):
            beat = phrase.start + min(number * self._anchor_beats(phrase), phrase.beats - 0.01)
            wanted = height + _along(contour, number / max(1, count - 1)) * self.manner.span / 2
            anchors.append(self._anchor(wanted, harmony_at(spans, beat).triad, anchors))
        if last:
            anchors[-2:] = [self._home(anchors[-2], harmony_at(spans, phrase.start + phrase.beats - 0.01).triad)] * 2
        return anchors

    def _anchor(self, wanted: float, tones: frozenset[int], before: Sequence[int]) -> int:
        """The chord tone nearest to the contour; one that has to move from the anchor before does move."""
        pitch = nearest(min(HIGHEST - 1, max(LOWEST + 1, wanted)), tones)
        homes = self._homes & tones
        if homes and abs(nearest(wanted, homes) - wanted) < _HOMING:
            pitch = nearest(wanted, homes)
        if before and pitch == before[-1] and abs(wanted - pitch) > 0.8:
            pitch = nearest(pitch + math.copysign(3.6, wanted - pitch), tones)
        if before and abs(pitch - before[-1]) > 9:
            pitch = nearest((pitch + before[-1]) / 2, tones)
        return within(pitch)

    @property
    def _homes(self) -> frozenset[int]:
        """What makes a key heard: its tonic, in minor its third as well."""
        tonic = pitch_class(self.key.tonic)
        return frozenset({tonic} if self.key.mode == "major" else {tonic, (tonic + 3) % 12})

    def _home(self, near: int, tones: frozenset[int]) -> int:
        tonic = pitch_class(self.key.tonic)
        return within(nearest(near, frozenset({tonic}) if tonic in tones else tones))

    def _scale(self) -> frozenset[int]:
        return pentatonic_of(self.key) if self.manner.pentatonic else scale_of(self.key)


def _between(anchors: tuple[int, int], share: float, turn: tuple[int, ...], scale: frozenset[int]) -> int:
    """On an anchor, its pitch; between two, the scale's way from one to the other with the motif's turn."""
    if share < 1e-6:
        return anchors[0]
    rungs = _rungs(scale)
    first, second = (min(range(len(rungs)), key=lambda place: abs(rungs[place] - anchor)) for anchor in anchors)
    place = round(first + (second - first) * share + turn[int(share * len(turn))])
    return rungs[min(len(rungs) - 1, max(0, place))]


@cache
def _rungs(scale: frozenset[int]) -> tuple[int, ...]:
    return tuple(ladder(LOWEST, HIGHEST, scale))


def _agreeing(scale: frozenset[int], tones: frozenset[int]) -> frozenset[int]:
    """The pitch classes that do not rub against a chord's altered tones (a leading tone in minor)."""
    altered = tones - scale
    return (scale | tones) - frozenset(
        (tone + step) % 12 for tone in altered for step in (-1, 1) if (tone + step) % 12 not in tones
    )


def metre(beat: float, beats_per_bar: int) -> float:
    """How strong a place of the bar is, 0…2."""
    place = beat % beats_per_bar
    if place == 0:
        return 2.0
    if place % 1:
        return 0.35 if place % 1 == 0.5 else 0.0
    return 1.5 if place * 2 == beats_per_bar else 1.0


def place_notes(stresses: Sequence[float], steps: Sequence[Step], grid: float, *, gap: float, room: float) -> list[int]:
    """Steps on which syllables begin: stressed ones on strong steps, about `gap` beats apart, all before `room` beats.

    There have to be as many steps in the room as syllables.
    """
    places = min(len(steps), int(room / grid + 1e-6))
    count = len(stresses)
    reach = max(2, round(2.5 * gap / grid))
    best = [[math.inf] * places for _ in range(count)]
    back = [[0] * places for _ in range(count)]
    costs = [0.0, *(1.3 * math.log(width * grid / gap) ** 2 for width in range(1, places + 1))]
    for place in range(min(places - count + 1, max(1, round(1.5 / grid)) + 1)):
        best[0][place] = 0.5 * place * grid - _gladness(stresses[0], steps[place])
    for number in range(1, count):
        row, before = best[number], best[number - 1]
        for place in range(number, places - (count - number) + 1):
            low = max(number - 1, place - reach)
            cost, origin = min((before[from_] + costs[place - from_], from_) for from_ in range(low, place))
            row[place] = cost - _gladness(stresses[number], steps[place])
            back[number][place] = origin
    return _traced(best, back)


def _gladness(stress: float, step: Step) -> float:
    """How well a syllable sits: a light one shuns the strong beats that a stressed one seeks."""
    return step.weight * (0.35 + 0.65 * stress) - max(0.0, 0.5 - stress) * 1.6 * step.strength


def _traced(best: Sequence[Sequence[float]], back: Sequence[Sequence[int]]) -> list[int]:
    step = min(range(len(best[-1])), key=lambda each: (best[-1][each], each))
    placed = [step]
    for number in range(len(best) - 1, 0, -1):
        step = back[number][step]
        placed.append(step)
    return placed[::-1]


def _along(contour: Sequence[float], share: float) -> float:
    place = share * (len(contour) - 1)
    low = min(int(place), len(contour) - 2)
    return contour[low] + (contour[low + 1] - contour[low]) * (place - low)


def within(pitch: int) -> int:
    """The pitch, moved by octaves into the range that is sung."""
    while pitch > HIGHEST:
        pitch -= 12
    while pitch < LOWEST:
        pitch += 12
    return pitch


def stepped(pitch: int, by: int, classes: frozenset[int]) -> int:
    """The pitch `by` steps of a scale above (or below) another, within the range that is sung."""
    rungs = ladder(LOWEST, HIGHEST, classes)
    place = min(range(len(rungs)), key=lambda each: abs(rungs[each] - pitch)) + by
    return rungs[min(len(rungs) - 1, max(0, place))]
