"""Sets words to the tune of a section: one note a syllable, stress on strong beats, a breath after each line."""

from collections.abc import Sequence

from fabula.domain.score import Score, ScoreSection, SungLine, Syllable
from fabula.engines.embedded.music.composing.harmony import Span, harmony_at, spans_of
from fabula.engines.embedded.music.composing.patterns import Groove
from fabula.engines.embedded.music.composing.profiles import profile_of
from fabula.engines.embedded.music.composing.swing import swung
from fabula.engines.embedded.music.composing.theory import nearest, pentatonic_of, scale_of
from fabula.engines.embedded.music.composing.tune import Phrase, Tune, place_notes, stepped, within
from fabula.engines.embedded.music.composing.words import Spoken, syllables_of, weight_of

_LONGEST_NOTE = 3.0
_RISES = {1: 1, 3: -1}
"""Where a Mandarin syllable's tone draws a passing note: the first is high, the third low."""


def set_lines(score: Score, section: ScoreSection, lines: tuple[str, ...]) -> tuple[SungLine, ...]:
    """The notes of every line, in beats from the section's beginning. A line without a word has none."""
    tune = tune_of(score, section)
    spans = spans_of(section.chords)
    groove = groove_of(score)
    phrases = phrases_of(section, [weight_of(line) for line in lines], score.beats_per_bar)
    return tuple(
        _set_line(line, phrase, tune, spans, score.bpm, groove, last=phrase.number == len(lines) - 1)
        for line, phrase in zip(lines, phrases, strict=True)
    )


def tune_of(score: Score, section: ScoreSection) -> Tune:
    """The tune of a section's kind in a score."""
    manner = profile_of(score.genre).melody
    return Tune(score.seed, score.genre, section.kind, score.key, score.beats_per_bar, manner)


def groove_of(score: Score) -> Groove:
    """The groove that a score's variant names."""
    name = score.variant.split("/")[0]
    grooves = profile_of(score.genre).grooves
    return next((groove for groove in grooves if groove.name == name), grooves[0])


def phrases_of(section: ScoreSection, weights: Sequence[int], beats_per_bar: int) -> list[Phrase]:
    """The phrases of a section's lines: whole bars for each weight where there are as many, else equal shares."""
    total = sum(weights)
    if not total:
        return []
    bars = round(section.length / beats_per_bar)
    unit = float(bars // total * beats_per_bar) or max(0.5, section.length / total // 0.5 * 0.5)
    phrases, start = [], 0.0
    for number, weight in enumerate(weights):
        phrases.append(Phrase(number, start, unit * weight))
        start += unit * weight
    return phrases


def _set_line(
    line: str, phrase: Phrase, tune: Tune, spans: Sequence[Span], bpm: float, groove: Groove, *, last: bool
) -> SungLine:
    spoken = syllables_of(line)
    if not spoken:
        return SungLine(line, ())
    starts, grid = _starts(spoken, phrase, tune, bpm)
    pitches = _pitches(spoken, starts, grid, phrase, tune, spans, last=last)
    end = min(phrase.beats - _breath(phrase, bpm), starts[-1] + _LONGEST_NOTE)
    times = [swung(phrase.start + start, groove) for start in (*starts, max(end, starts[-1] + grid / 2))]
    return SungLine(
        line,
        tuple(
            Syllable(each.begin, each.end, round(times[place], 4), round(times[place + 1] - times[place], 4), pitch)
            for place, (each, pitch) in enumerate(zip(spoken, pitches, strict=True))
        ),
    )


def _breath(phrase: Phrase, bpm: float) -> float:
    """Beats without singing at a phrase's end."""
    return min(1.0, max(0.5, 0.4 * bpm / 60)) if phrase.beats >= 4 else 0.12 * phrase.beats


def _starts(spoken: Sequence[Spoken], phrase: Phrase, tune: Tune, bpm: float) -> tuple[list[float], float]:
    """Where syllables begin in their phrase, in beats, and the grid that they lie on."""
    count = len(spoken)
    room = phrase.beats - _breath(phrase, bpm) - (0.75 if phrase.beats >= 4 else 0.25)
    usual = 0.25 if bpm < 78 else 0.5
    for grid in dict.fromkeys((usual, 0.25)):
        steps = int(room / grid + 1e-6)
        if count <= steps * (0.8 if grid == 0.5 else 1.0):
            gap = max(grid, min(room / count, 0.55 * bpm / 60))
            stresses = [each.stress for each in spoken]
            placed = place_notes(stresses, tune.steps(phrase, grid), grid, gap=gap, room=room)
            return [step * grid for step in placed], grid
    pace = (phrase.beats - _breath(phrase, bpm) / 2) / count
    return [place * pace for place in range(count)], pace


def _pitches(
    spoken: Sequence[Spoken],
    starts: Sequence[float],
    grid: float,
    phrase: Phrase,
    tune: Tune,
    spans: Sequence[Span],
    *,
    last: bool,
) -> list[int]:
    guide_grid = 0.5 if grid == 0.5 else 0.25
    guide = tune.pitches(phrase, spans, guide_grid, last=last)
    pitches = [guide[min(int(start / guide_grid + 1e-6), len(guide) - 1)] for start in starts]
    scale = pentatonic_of(tune.key) if tune.manner.pentatonic else scale_of(tune.key)
    for place, each in enumerate(spoken[1:-1], start=1):
        if each.tone in _RISES and starts[place] % 1:
            pitches[place] = stepped(pitches[place], _RISES[each.tone], scale)
    rest = harmony_at(spans, phrase.start + starts[-1]).triad
    pitches[-1] = guide[-1] if last and guide[-1] % 12 in rest else within(nearest(pitches[-1], rest))
    return pitches
