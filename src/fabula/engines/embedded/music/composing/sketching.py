"""Sketches a song: its sections with their chords, and of several such sketches one whose key is clearly heard."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from fabula.domain.score import ScoreSection
from fabula.engines.embedded.music.composing.chance import variant
from fabula.engines.embedded.music.composing.form import Form
from fabula.engines.embedded.music.composing.harmony import chords_of, spans_of
from fabula.engines.embedded.music.composing.intent import Intent, Turns
from fabula.engines.embedded.music.composing.listening import heard
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.theory import scale_of
from fabula.engines.embedded.music.composing.tonality import clearness

_CLEAR = 0.22
"""From this clearness of a sketch on, nearly every song was heard in its key, whatever tune and players it had."""
_TURNS = tuple(
    Turns(verse, chorus, bass)
    for verse, chorus, bass in (
        (0, 0, 0), (0, 0, 1), (1, 0, 0), (0, 1, 0), (1, 0, 1), (0, 1, 1), (2, 0, 0), (0, 2, 0), (1, 1, 0), (0, 0, 2),
        (1, 1, 1), (2, 2, 2),
    )
)  # fmt: skip
"""What is drawn anew, in the order in which it is tried: as little as will do."""


def clearest(intent: Intent, form: Form) -> Intent:
    """The intent with the first draw of bass and progressions whose key is clear, or with the clearest of all."""
    best, clear = intent, -2.0
    for turns in _TURNS:
        drawn = _drawn(intent, turns)
        found = _clearness(drawn, form)
        if found > clear:
            best, clear = drawn, found
        if clear >= _CLEAR:
            break
    return best


def _drawn(intent: Intent, turns: Turns) -> Intent:
    fitting = [figure for figure in intent.profile.basses if figure.beats == intent.variant.groove.beats]
    bass = variant(fitting, intent.seed, intent.profile.genre, "bass", turn=turns.bass)
    return replace(intent, turns=turns, variant=replace(intent.variant, bass=bass))


def _clearness(intent: Intent, form: Form) -> float:
    passages = passages_of(tuple(sections_of(intent, form)), intent.variant.groove.beats)
    return clearness(heard(passages, intent.variant.bass, scale_of(intent.key)), intent.key)


def sections_of(intent: Intent, form: Form) -> Iterator[ScoreSection]:
    """The sections of a form, with the chords that its intent has drawn."""
    came: Counter[str] = Counter()
    beats = intent.variant.groove.beats
    bar = 0
    for number, planned in enumerate(form.sections):
        came[planned.kind] += 1
        yield ScoreSection(
            name=f"{planned.kind}-{came[planned.kind]}",
            kind=planned.kind,
            start=float(bar * beats),
            length=float(planned.bars * beats),
            chords=chords_of(intent, planned.kind, planned.bars, ends=number == len(form.sections) - 1),
            energy=planned.energy,
            lyric=planned.lyric,
        )
        bar += planned.bars


def passages_of(sections: tuple[ScoreSection, ...], beats_per_bar: int) -> Iterator[Passage]:
    """The sections as their players see them."""
    for number, section in enumerate(sections):
        following = sections[number + 1] if number + 1 < len(sections) else None
        yield Passage(
            kind=section.kind,
            start=section.start,
            bars=round(section.length / beats_per_bar),
            beats_per_bar=beats_per_bar,
            energy=section.energy,
            spans=tuple(spans_of(section.chords)),
            next_energy=following.energy if following else 0.0,
            next_kind=following.kind if following else None,
            sung=section.lyric is not None,
            ends=following is None,
        )
