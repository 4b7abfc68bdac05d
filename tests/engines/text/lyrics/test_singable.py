"""Lyrics of every genre, length and language can be set by the embedded composer in the time they were written for."""

from dataclasses import replace

import pytest

from fabula.domain.lyrics import LyricsRequest
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base import Call
from fabula.engines.embedded.music.engine import EmbeddedMusic
from fabula.engines.embedded.text import EmbeddedText

MUSIC = EmbeddedMusic()


@pytest.mark.parametrize("genre", GENRES)
@pytest.mark.parametrize(("language", "description"), [("en", "the harbour in the rain"), ("zh", "故乡的雨")])
def test_every_length_can_be_composed(genre: str, language: str, description: str) -> None:
    for seconds in (10.0, 30.0, 90.0, 180.0, 600.0):
        request = LyricsRequest(description, language, genre=genre, seconds=seconds, seed=4)
        lyrics = EmbeddedText().write_lyrics(request, Call()).lyrics
        brief = MusicBrief(description, seconds=seconds, language=language, genre=genre, seed=4)
        score = MUSIC.compose(brief, MUSIC.outline(lyrics), Call()).score
        sung = {section.lyric for section in score.sections if section.lyric is not None}
        assert sung == {number for number, section in enumerate(lyrics.sections) if section.lines}


@pytest.mark.parametrize("genre", ["pop", "hip-hop", "folk"])
@pytest.mark.parametrize("bpm", [40.0, 60.0, 160.0])
@pytest.mark.parametrize(
    ("language", "description", "told"),
    [("en", "rain on the roof", "{}, {:g} bpm"), ("zh", "屋顶上的雨", "{}，速度{:g}")],
)
def test_every_tempo_can_be_sung(genre: str, bpm: float, language: str, description: str, told: str) -> None:
    for seconds in (10.0, 12.0, 20.0, 45.0, 60.0):
        request = LyricsRequest(description, language, genre=genre, seconds=seconds, seed=4, bpm=bpm)
        lyrics = EmbeddedText().write_lyrics(request, Call()).lyrics
        said = replace(request, description=told.format(description, bpm), bpm=0.0)
        assert len(EmbeddedText().write_lyrics(said, Call()).lyrics.lines) == len(lyrics.lines)
        brief = MusicBrief(description, seconds=seconds, language=language, genre=genre, seed=4, bpm=bpm)
        score = MUSIC.compose(brief, MUSIC.outline(lyrics), Call()).score
        assert (score.bpm, score.seconds) == (bpm, seconds)


def test_words_without_a_length_are_the_same_at_any_tempo() -> None:
    slow, quick = (
        EmbeddedText().write_lyrics(LyricsRequest("rain on the roof", "en", bpm=bpm), Call()).lyrics
        for bpm in (40.0, 200.0)
    )
    assert slow == quick
