"""Keys are clear: of weights, of sketches, and of basses."""

from statistics import median

import pytest

from fabula.domain.score import Key
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base.call import Call
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.composing.form import form_of
from fabula.engines.embedded.music.composing.harmony import Span
from fabula.engines.embedded.music.composing.intent import Intent, Turns, intent_of
from fabula.engines.embedded.music.composing.listening import heard
from fabula.engines.embedded.music.composing.patterns import figure
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.sketching import clearest, passages_of, sections_of
from fabula.engines.embedded.music.composing.theory import chord_named, scale_of
from fabula.engines.embedded.music.composing.tonality import clearness, fit

C_MAJOR = scale_of(Key("C", "major"))


def sketched(genre: str, seed: int, seconds: float = 60.0) -> tuple[Intent, Intent, float]:
    """An intent, the sketch that was chosen for it, and how clear the latter is."""
    intent = intent_of(MusicBrief("", seconds, genre=genre, seed=seed))
    form = form_of(intent, ())
    chosen = clearest(intent, form)
    passages = passages_of(tuple(sections_of(chosen, form)), chosen.variant.groove.beats)
    return intent, chosen, clearness(heard(passages, chosen.variant.bass, scale_of(chosen.key)), chosen.key)


def passage(*chords: str) -> Passage:
    spans = tuple(Span(4.0 * bar, 4.0, chord_named(chord)) for bar, chord in enumerate(chords))
    return Passage("verse", 0.0, len(chords), 4, 0.6, spans, 0.0, None, sung=False)


def test_a_scale_that_rests_on_its_tonic_is_clear() -> None:
    weights = [0.0] * 12
    for place in C_MAJOR:
        weights[place] = 1.0
    for place in (0, 7):
        weights[place] = 2.0
    assert fit(weights, 0, "major") == max(fit(weights, tonic, "major") for tonic in range(12))
    assert clearness(weights, Key("C", "major")) == clearness(weights, Key("A", "minor")) > 0
    assert clearness(weights, Key("F#", "major")) < 0
    assert clearness([1.0] * 12, Key("C", "major")) == 0


def test_a_profile_fits_itself_best() -> None:
    turned = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17]
    weights = [turned[(place - 9) % 12] for place in range(12)]
    assert fit(weights, 9, "minor") == pytest.approx(1.0)


def test_the_bass_is_heard_most() -> None:
    weights = heard([passage("C", "F/C", "C", "G")], figure("long 1---------------"), C_MAJOR)
    assert sorted(range(12), key=weights.__getitem__, reverse=True)[:2] == [0, 7]
    resting = heard([passage("C", "F/C", "C", "G")], figure("rest 1..............."), C_MAJOR)
    assert resting[4] > weights[4]


@pytest.mark.parametrize("genre", GENRES)
def test_sketches_are_clearly_in_their_key(genre: str) -> None:
    found = [sketched(genre, seed)[2] for seed in range(12)]
    assert min(found) > 0.08
    assert median(found) > 0.15


def test_a_clear_sketch_is_left_as_it_was_drawn() -> None:
    kept = [intent for intent, chosen, _ in (sketched("pop", seed) for seed in range(12)) if intent == chosen]
    assert len(kept) >= 6
    assert all(intent.turns == Turns() for intent in kept)


def test_a_sketch_is_as_long_as_its_song() -> None:
    intent = intent_of(MusicBrief("", 60, genre="folk"))
    form = form_of(intent, ())
    bars = [passage.bars for passage in passages_of(tuple(sections_of(intent, form)), intent.variant.groove.beats)]
    assert sum(bars) == form.bars


@pytest.mark.parametrize("genre", GENRES)
def test_a_bass_stays_in_the_key_or_in_its_chord(genre: str) -> None:
    for seed in range(4):
        score = EmbeddedComposer().compose(MusicBrief("", 60, genre=genre, seed=seed), (), Call()).score
        chords = [chord_named(chord.name) for section in score.sections for chord in section.chords]
        allowed = scale_of(score.key) | frozenset(tone for chord in chords for tone in (chord.bass, *chord.tones))
        assert all(n.pitch % 12 in allowed for part in score.parts if part.role == "bass" for n in part.notes)
