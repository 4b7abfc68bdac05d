"""A song lasts exactly as long as asked, in whole bars and a ring, whatever else is asked."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.domain.errors import InputError
from fabula.domain.lyrics import Lyrics
from fabula.domain.score import Score, SectionOutline
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base.call import Call
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer

COMPOSER = EmbeddedComposer()


def composed(brief: MusicBrief, outline: tuple[SectionOutline, ...] = ()) -> Score:
    return COMPOSER.compose(brief, outline, Call()).score


def ring_of(score: Score) -> float:
    """Seconds from the end of the last bar to the end of the song."""
    last = score.sections[-1]
    return score.seconds - score.seconds_of(last.start + last.length)


def assert_whole(score: Score) -> None:
    at = 0.0
    for section in score.sections:
        assert section.start == at
        assert section.length > 0
        assert section.length % score.beats_per_bar == 0
        assert sum(chord.length for chord in section.chords) == section.length
        at += section.length
    assert 1.2 - 1e-6 <= ring_of(score) <= 1.2 + score.seconds_of(score.beats_per_bar) + 1e-6
    assert len({section.name for section in score.sections}) == len(score.sections)


@pytest.mark.parametrize("genre", GENRES)
@pytest.mark.parametrize("seconds", [10, 30, 61.7, 180, 600])
def test_an_instrumental_lasts_as_asked(genre: str, seconds: float) -> None:
    score = composed(MusicBrief("", seconds, genre=genre, seed=4))
    assert score.seconds == seconds
    assert_whole(score)


@settings(max_examples=60, deadline=None)
@given(
    genre=st.sampled_from(GENRES),
    seconds=st.floats(10, 600),
    bpm=st.one_of(st.just(0.0), st.floats(40, 220)),
    seed=st.integers(0, 2**32),
)
def test_any_duration_at_any_tempo(genre: str, seconds: float, bpm: float, seed: int) -> None:
    score = composed(MusicBrief("", seconds, genre=genre, bpm=bpm, seed=seed))
    assert score.seconds == seconds
    assert not bpm or score.bpm == bpm
    assert_whole(score)
    assert all(score.seconds_of(note.start) < seconds for part in score.parts for note in part.notes)


@settings(max_examples=60, deadline=None)
@given(
    genre=st.sampled_from(GENRES),
    lines=st.lists(st.integers(1, 3), min_size=1, max_size=12),
    seconds=st.floats(10, 600),
    bpm=st.one_of(st.just(0.0), st.floats(50, 180)),
)
def test_lines_fit_or_the_error_says_how_long_they_take(
    genre: str, lines: list[int], seconds: float, bpm: float
) -> None:
    outline = (SectionOutline("verse", tuple(lines)), SectionOutline("chorus", (1, 1)))
    try:
        score = composed(MusicBrief("", seconds, genre=genre, bpm=bpm), outline)
    except InputError as error:
        assert error.field == "seconds"
        needed = re.search(r"at least (\d+) seconds", str(error))
        assert needed and float(needed[1]) > seconds
        score = composed(MusicBrief("", float(needed[1]), genre=genre, bpm=bpm), outline)
    assert_whole(score)
    sung = [section for section in score.sections if section.lyric is not None]
    assert [section.lyric for section in sung] == [0, 1]
    for section, weights in zip(sung, (sum(lines), 2), strict=True):
        assert section.length >= weights * score.beats_per_bar


@pytest.mark.parametrize(
    ("seconds", "kinds"),
    [(21.0, ["intro", "chorus", "outro"]), (14.0, ["intro", "chorus"]), (10.0, ["chorus"])],
)
def test_players_make_way_where_there_is_no_time_but_for_the_words(seconds: float, kinds: list[str]) -> None:
    score = composed(MusicBrief("", seconds, genre="pop", bpm=60.0), (SectionOutline("chorus", (1, 1)),))
    assert_whole(score)
    assert [section.kind for section in score.sections] == kinds


def test_without_a_duration_the_words_decide(english: Lyrics) -> None:
    outline = COMPOSER.outline(english)
    for genre in GENRES:
        score = composed(MusicBrief("", genre=genre, seed=2), outline)
        assert_whole(score)
        assert 40 < score.seconds < 200
        assert [section.lyric for section in score.sections if section.lyric is not None] == [0, 1, 2, 3, 4]


def test_an_instrumental_without_a_duration_has_a_usual_one() -> None:
    assert composed(MusicBrief("calm piano")).seconds == 150


def test_tags_without_lines_are_played() -> None:
    outline = tuple(
        SectionOutline(kind, lines)
        for kind, lines in (("intro", ()), ("verse", (1, 1)), ("instrumental", ()), ("chorus", (1, 1)), ("outro", ()))
    )
    score = composed(MusicBrief("", 60, genre="pop"), outline)
    assert [(section.kind, section.lyric) for section in score.sections[:4]] == [
        ("intro", None),
        ("verse", 1),
        ("instrumental", None),
        ("chorus", 3),
    ]
    assert score.sections[-1].kind == "outro"


def test_the_chorus_lifts_and_the_last_is_the_highest(english: Lyrics) -> None:
    score = composed(MusicBrief("", genre="pop"), COMPOSER.outline(english))
    energy = {section.name: section.energy for section in score.sections}
    assert energy["verse-1"] < energy["chorus-1"] < energy["chorus-2"]
    sounding = {
        name: sum(section.start <= note.start < section.start + section.length for p in score.parts for note in p.notes)
        / section.length
        for section in score.sections
        for name in [section.name]
    }
    assert sounding["intro-1"] < sounding["chorus-1"]


def test_it_ends_at_home() -> None:
    for genre in GENRES:
        for seed in range(3):
            score = composed(MusicBrief("", 30, genre=genre, seed=seed))
            last = score.sections[-1].chords[-1]
            assert last.name.startswith(score.key.tonic)
            final = max(note.start + note.length for part in score.parts for note in part.notes)
            assert score.seconds - 1.6 < score.seconds_of(final) <= score.seconds


@pytest.mark.parametrize(
    ("brief", "field"),
    [
        (MusicBrief("", 9.9), "seconds"),
        (MusicBrief("", 601), "seconds"),
        (MusicBrief("", 30, bpm=20), "bpm"),
        (MusicBrief("", 30, key="H"), "key"),
        (MusicBrief("", 30, genre="polka dot"), "genre"),
    ],
)
def test_what_cannot_be_names_its_field(brief: MusicBrief, field: str) -> None:
    with pytest.raises(InputError) as caught:
        composed(brief)
    assert caught.value.field == field
    assert caught.value.remedy


def test_lyrics_of_hundreds_of_lines_are_refused() -> None:
    with pytest.raises(InputError, match="Give fewer lines"):
        composed(MusicBrief("", genre="pop"), (SectionOutline("verse", (1,) * 700),))
