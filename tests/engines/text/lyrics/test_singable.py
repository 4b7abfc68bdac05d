"""Lyrics of every genre, length and language can be set by the embedded composer in the time they were written for."""

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
