"""Cues of background music are whole bars, quiet where a voice speaks, and join."""

import pytest

from fabula.domain.errors import InputError
from fabula.domain.scene import MOODS
from fabula.domain.score import Score, pitch_class
from fabula.domain.song import GENRES
from fabula.engines.base.call import Call
from fabula.engines.base.music import CueRequest
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.composing.theory import chord_named

COMPOSER = EmbeddedComposer()


def cue(**asked: object) -> Score:
    usual: dict[str, object] = {"bars": 4, "bpm": 84.0, "key": "C", "mood": "calm", "genre": "cinematic"}
    return COMPOSER.compose_cue(CueRequest(**{**usual, **asked}), Call()).score


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("key", ["D", "F# minor"])
def test_a_cue_is_whole_bars_and_sounds_throughout(mood: str, key: str) -> None:
    for bars in (1, 3, 4, 7):
        score = cue(mood=mood, key=key, bars=bars)
        assert score.seconds == pytest.approx(bars * 4 * 60 / 84)
        assert sum(chord.length for chord in score.sections[0].chords) == bars * 4
        assert all(0 <= note.start < bars * 4 for part in score.parts for note in part.notes)
        held = next(part for part in score.parts if part.role == "pad")
        assert {note.start // 4 for note in held.notes} >= {0.0}
        assert max(note.start + note.length for note in held.notes) >= bars * 4 - 0.1


@pytest.mark.parametrize("genre", ["", *GENRES])
def test_no_lively_notes_where_a_voice_speaks(genre: str) -> None:
    for mood in MOODS:
        for part in cue(genre=genre, mood=mood, bars=8).parts:
            if part.role in ("arpeggio", "lead"):
                assert min(note.pitch for note in part.notes) >= 62, part.name
            if part.role == "lead":
                assert len(part.notes) <= 16


@pytest.mark.parametrize("mood", MOODS)
def test_cues_join(mood: str) -> None:
    """One ends on a chord that leads on, the next begins in the family of the tonic, and the pads lie close."""
    score = cue(mood=mood, bars=5)
    first, last = (chord_named(score.sections[0].chords[place].name) for place in (0, -1))
    assert pitch_class("C") in first.tones
    assert last.root != pitch_class("C")
    following = cue(mood="happy", bars=5)
    pads = [[note for part in each.parts if part.role == "pad" for note in part.notes] for each in (score, following)]
    ends = [note.pitch for note in pads[0] if note.start > 15.5]
    begins = [note.pitch for note in pads[1] if note.start < 0.5]
    assert all(min(abs(pitch - other) for other in ends) <= 4 for pitch in begins)


def test_the_same_instruments_play_all_moods_of_a_film() -> None:
    bands = {cue(mood=mood, seed=9).variant for mood in MOODS}
    assert len(bands) == 1
    assert len({cue(seed=seed).variant for seed in range(4)}) == 4


def test_a_first_cue_comes_in_softly_and_a_last_one_ends_at_home() -> None:
    first = cue(first=True, bars=8)
    pad = next(part for part in first.parts if part.role == "pad")
    assert pad.notes[0].velocity < 0.7 * pad.notes[-1].velocity
    for key in ("C", "A minor"):
        assert cue(last=True, key=key).sections[0].chords[-1].name.startswith(key[0])


def test_the_same_cue_twice() -> None:
    assert cue(seed=3) == cue(seed=3)


def test_what_cannot_be() -> None:
    for asked, field in (({"key": "H"}, "key"), ({"bars": 0}, "bars")):
        with pytest.raises(InputError) as caught:
            cue(**asked)
        assert caught.value.field == field
