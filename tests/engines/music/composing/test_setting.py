"""Words are set to the tune: every syllable once, in time, in range, and only where they are changed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.domain.lyrics import Lyrics, LyricSection
from fabula.domain.score import Score, ScoreSection, SungLine
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base.call import Call
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.composing.words import syllables_of

COMPOSER = EmbeddedComposer()


def score_for(lyrics: Lyrics, genre: str, seconds: float = 0.0, seed: int = 1) -> Score:
    brief = MusicBrief("", seconds, lyrics.language, genre=genre, seed=seed)
    return COMPOSER.compose(brief, COMPOSER.outline(lyrics), Call()).score


def sung_in(score: Score, lyrics: Lyrics) -> dict[str, tuple[SungLine, ...]]:
    return {
        section.name: COMPOSER.set_words(score, section, lyrics.sections[section.lyric].lines)
        for section in score.sections
        if section.lyric is not None
    }


def section_of(score: Score, name: str) -> ScoreSection:
    return next(section for section in score.sections if section.name == name)


def assert_singable(lines: tuple[SungLine, ...], section: ScoreSection) -> None:
    at = 0.0
    for line in lines:
        assert len(line.syllables) == len(syllables_of(line.text))
        for syllable in line.syllables:
            assert syllable.start >= at - 1e-3
            assert syllable.length > 0
            assert 57 <= syllable.pitch <= 74
            at = syllable.start + syllable.length
    assert at <= section.length + 1e-3


@pytest.mark.parametrize("genre", GENRES)
def test_every_line_is_sung_once_word_for_word(genre: str, english: Lyrics, chinese: Lyrics) -> None:
    for lyrics in (english, chinese):
        for seed in range(3):
            score = score_for(lyrics, genre, seed=seed)
            sung = sung_in(score, lyrics)
            assert [line.text for lines in sung.values() for line in lines] == list(lyrics.lines)
            for name, lines in sung.items():
                assert_singable(lines, section_of(score, name))


@pytest.mark.parametrize("genre", ["pop", "jazz", "guofeng"])
def test_a_chorus_returns_with_the_same_notes(genre: str, english: Lyrics, chinese: Lyrics) -> None:
    for lyrics in (english, chinese):
        sung = sung_in(score_for(lyrics, genre), lyrics)
        assert sung["chorus-1"] == sung["chorus-2"]
        assert sung["verse-1"][0] != sung["verse-2"][0]


def test_a_changed_line_changes_no_other_and_not_the_outline(english: Lyrics) -> None:
    chorus = english.sections[1]
    changed = replace(chorus, lines=(chorus.lines[0], "Sunshine, you call me by name", *chorus.lines[2:]))
    other = replace(english, sections=(english.sections[0], changed, *english.sections[2:]))
    assert COMPOSER.outline(other) == COMPOSER.outline(english)
    score = score_for(english, "pop")
    before, after = sung_in(score, english), sung_in(score, other)
    assert [name for name in before if before[name] != after[name]] == ["chorus-1"]
    pairs = zip(before["chorus-1"], after["chorus-1"], strict=True)
    assert [one != two for one, two in pairs] == [False, True, False, False]


def test_stressed_syllables_fall_on_stronger_beats(english: Lyrics) -> None:
    on_beat: dict[bool, list[bool]] = {True: [], False: []}
    for genre in ("pop", "folk", "rock", "country", "children"):
        for seed in range(3):
            for lines in sung_in(score_for(english, genre, seed=seed), english).values():
                for line in lines:
                    for spoken, note in zip(syllables_of(line.text), line.syllables, strict=True):
                        on_beat[spoken.stress > 0.7].append(note.start % 1 < 0.05)
    shares = {stressed: sum(them) / len(them) for stressed, them in on_beat.items()}
    assert shares[True] > shares[False] + 0.25


def test_lines_end_long_and_leave_a_breath(english: Lyrics) -> None:
    score = score_for(english, "pop")
    for lines in sung_in(score, english).values():
        for line, following in pairwise(lines):
            last, first = line.syllables[-1], following.syllables[0]
            assert last.length >= 0.75
            assert score.seconds_of(first.start - last.start - last.length) >= 0.1


def test_the_tune_moves_and_rests_on_chord_tones(english: Lyrics) -> None:
    for genre in GENRES:
        pitches = [
            s.pitch
            for lines in sung_in(score_for(english, genre), english).values()
            for x in lines
            for s in x.syllables
        ]
        steps = [abs(after - before) for before, after in pairwise(pitches)]
        assert max(pitches) - min(pitches) >= 7
        assert sum(step == 0 for step in steps) / len(steps) < 0.6
        assert sum(step <= 5 for step in steps) / len(steps) > 0.8


@settings(max_examples=60, deadline=None)
@given(
    lines=st.lists(st.text(max_size=120), min_size=1, max_size=4),
    genre=st.sampled_from(GENRES),
)
def test_odd_lines_lose_no_syllable(lines: list[str], genre: str) -> None:
    lyrics = replace(Lyrics("", "en", ()), sections=(_section(lines),))
    score = score_for(lyrics, genre)
    (name,) = sung_in(score, lyrics)
    sung = sung_in(score, lyrics)[name]
    assert tuple(line.text for line in sung) == tuple(lines)
    assert_singable(sung, section_of(score, name))


def test_words_that_the_section_was_not_made_for_fit_as_well(english: Lyrics) -> None:
    score = score_for(english, "pop")
    section = section_of(score, "chorus-1")
    for lines in (("la " * 90,), ("la",) * 40, ()):
        assert_singable(COMPOSER.set_words(score, section, lines), section)


def _section(lines: list[str]) -> LyricSection:

    return LyricSection("verse", tuple(lines))
