"""Plays figures over chords: voicings led from one to the next, arpeggios, basses, held pads."""

from collections.abc import Iterator, Sequence

from fabula.engines.embedded.music.composing.harmony import Span
from fabula.engines.embedded.music.composing.patterns import Figure
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.theory import Harmony, ladder, nearest

Sound = tuple[float, float, int, float]
"""A note before it is humanised: beat of the section, length in beats, pitch, velocity."""

_LOUDNESS = {"X": 98.0, "x": 84.0, "o": 66.0}
_DEGREES = {"1": 0, "3": 1, "5": 2, "8": 0}


def voicing(harmony: Harmony, before: Sequence[int], low: int, high: int, *, voices: int = 4) -> tuple[int, ...]:
    """The chord's tones as close as can be to the voicing before, between two pitches, lowest first."""
    tones = [(harmony.root + interval) % 12 for interval in _kept(harmony.intervals, voices)]
    middle = (low + high) / 2
    targets: list[float] = list(before) or [middle - 4, middle, middle + 4]
    pitches = {
        nearest(targets[min(place, len(targets) - 1)], frozenset({tone}))
        for place, tone in enumerate(_ordered(tones, targets))
    }
    return tuple(sorted(_inside(pitch, low, high) for pitch in pitches))


def _kept(intervals: tuple[int, ...], voices: int) -> tuple[int, ...]:
    """The tones that a chord can least do without: of three the triad, of four all but the fifth."""
    if len(intervals) <= voices:
        return intervals
    return intervals[:3] if voices <= 3 else tuple(interval for interval in intervals if interval != 7)[:voices]


def _power_chord(harmony: Harmony, low: int) -> tuple[int, ...]:
    root = _inside(nearest(low, frozenset({harmony.root})), low - 5, low + 7)
    return root, root + 7, root + 12


def _ordered(tones: Sequence[int], targets: Sequence[float]) -> list[int]:
    """The rotation of the tones whose voices move least from the targets."""
    rotations = [[*tones[turn:], *tones[:turn]] for turn in range(len(tones))]

    def travel(rotation: Sequence[int]) -> float:
        pairs = zip(rotation, targets, strict=False)
        return sum(abs(nearest(target, frozenset({tone})) - target) for tone, target in pairs)

    return min(rotations, key=travel)


def _inside(pitch: int, low: int, high: int) -> int:
    while pitch < low:
        pitch += 12
    while pitch > high and pitch - 12 >= low:
        pitch -= 12
    return pitch


def figure_marks(figure: Figure, passage: Passage, span: Span) -> Iterator[tuple[float, float, str]]:
    """The marks of a figure under a chord, as (beat of the section, length, mark); the chord always begins."""
    bar_beats = float(figure.beats)
    first, end = span.start, min(span.end, passage.played_bars * bar_beats)
    struck = False
    for bar in range(int(first // bar_beats), int(-(-end // bar_beats))):
        for at, length, mark in _bar_marks(figure, bar):
            beat = bar * bar_beats + at
            if beat < first - 1e-6 or beat >= end - 1e-6:
                continue
            if not struck and beat > first + 1e-6 and first % bar_beats:
                yield first, min(beat, end) - first, mark
            struck = True
            yield beat, min(length, end - beat), mark
    if not struck and end > first:
        yield first, end - first, "x"


def _bar_marks(figure: Figure, bar: int) -> Iterator[tuple[float, float, str]]:
    steps = figure.beats * figure.steps_per_beat
    from_step = bar * steps % figure.steps
    for step, length, mark in figure.marks:
        if from_step <= step < from_step + steps:
            yield (step - from_step) / figure.steps_per_beat, length / figure.steps_per_beat, mark


def comping(
    figure: Figure, passage: Passage, low: int, high: int, *, strum_beats: float = 0.0, power: bool = False
) -> Iterator[Sound]:
    """Chords in the rhythm of a figure; `power` leaves the third out, which distortion would muddy."""
    before: tuple[int, ...] = ()
    for span in passage.spans:
        before = _power_chord(span.harmony, low) if power else voicing(span.harmony, before, low, high)
        for beat, length, mark in figure_marks(figure, passage, span):
            up = mark == "o" and strum_beats > 0
            for place, pitch in enumerate(reversed(before) if up else before):
                late = place * strum_beats
                yield beat + late, max(0.1, length * 0.96 - late), pitch, _LOUDNESS.get(mark, 80.0) - 2 * place


def arpeggio(figure: Figure, passage: Passage, low: int, high: int) -> Iterator[Sound]:
    """The chord's tones one by one: a digit is a rung of the ladder of tones from the chord's bass up."""
    for span in passage.spans:
        rungs = _rungs(span.harmony, low, high)
        for beat, length, mark in figure_marks(figure, passage, span):
            rung = int(mark) if mark.isdigit() else 0
            accent = 86.0 if beat % 1 == 0 else 74.0
            yield beat, max(0.12, length * 0.98), rungs[min(rung, len(rungs) - 1)], accent


def _rungs(harmony: Harmony, low: int, high: int) -> list[int]:
    base = nearest(low + 6, frozenset({harmony.root}))
    while base < low:
        base += 12
    tones = frozenset((harmony.root + interval) % 12 for interval in harmony.intervals)
    return ladder(base, max(high, base + 12), tones)


def held(passage: Passage, low: int, high: int) -> Iterator[Sound]:
    """Every chord held for as long as it sounds."""
    before: tuple[int, ...] = ()
    end = passage.played_bars * passage.beats_per_bar
    for span in passage.spans:
        if span.start >= end:
            break
        before = voicing(span.harmony, before, low, high, voices=3)
        for pitch in before:
            yield span.start, min(span.end, end) - span.start, pitch, 72.0


def bass_line(figure: Figure, passage: Passage, low: int, high: int, scale: frozenset[int]) -> Iterator[Sound]:
    """A bass: `1` the chord's bass, `3` `5` `8` its tones above, `6` the sixth (of a minor chord, and where
    the sixth is not in the scale, the seventh), `a` a step of the scale to the next chord's."""
    before = (low + min(high, low + 14)) / 2 - 2
    for place, span in enumerate(passage.spans):
        root = _inside(nearest(before, frozenset({span.harmony.bass})), low, min(high, low + 16))
        before = root * 0.4 + (low + 6) * 0.6
        following = passage.spans[place + 1] if place + 1 < len(passage.spans) else passage.spans[0]
        for beat, length, mark in figure_marks(figure, passage, span):
            early = mark == "a" and span.end - beat > 1.01
            pitch = _bass_pitch("5" if early else mark, root, span.harmony, following.harmony, scale)
            pitch += 12 if pitch < low else 0
            yield beat, max(0.12, length * 0.94), pitch, 100.0 if beat % passage.beats_per_bar == 0 else 88.0


def _bass_pitch(mark: str, root: int, harmony: Harmony, following: Harmony, scale: frozenset[int]) -> int:
    if mark == "8":
        return root + 12
    if mark == "6":
        return root + (10 if 3 in harmony.intervals or (root + 9) % 12 not in scale else 9)
    if mark == "a":
        return _approach(root, nearest(root, frozenset({following.bass})), scale)
    if mark in _DEGREES and mark != "1":
        wanted = (harmony.root + harmony.intervals[min(_DEGREES[mark], len(harmony.intervals) - 1)]) % 12
        return next(pitch for pitch in range(root, root + 13) if pitch % 12 == wanted)
    return root


def _approach(root: int, target: int, scale: frozenset[int]) -> int:
    """The scale's neighbour of a target, on the side one comes from; a semitone outside the key would blur it."""
    below = next(pitch for pitch in range(target - 1, target - 4, -1) if pitch % 12 in scale)
    above = next(pitch for pitch in range(target + 1, target + 4) if pitch % 12 in scale)
    if target > root:
        return below if below > root else above
    if target < root:
        return above if above < root else below
    return root + 7
