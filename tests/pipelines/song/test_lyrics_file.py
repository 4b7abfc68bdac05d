"""A person's own words: what of them is sung and shown, and what is refused."""

from pathlib import Path

import pytest

from fabula.domain.errors import InputError
from fabula.domain.lyrics import Lyrics, LyricSection
from fabula.pipelines.song.adopting import adopt
from fabula.pipelines.song.lyrics_file import lyrics_dump, lyrics_load, own_lyrics
from fabula.runtime.blobs import FolderBlobs

SUNG = Lyrics("My Title", "en", (LyricSection("verse", ("One two",)), LyricSection("chorus", ("La la",))), "La la")


def test_a_songs_own_file_goes_back_in() -> None:
    text = lyrics_dump(SUNG)
    assert own_lyrics(text.decode(), language="en") == SUNG
    assert lyrics_load(text, language="en", title="Before") == SUNG


def test_a_file_without_a_heading_leaves_the_title() -> None:
    assert lyrics_load(b"[chorus]\nLa la\n", language="en", title="Before").title == "Before"


def test_pictographs_are_left_out_and_tabs_are_spaces() -> None:
    lyrics = own_lyrics("# Rain 🌧\nOne\ttwo 🎵\n🎵🎵\nThree", language="en")
    assert (lyrics.title, lyrics.lines) == ("Rain", ("One two", "Three"))


@pytest.mark.parametrize("text", ["[verse]\n안녕하세요\n", "# مرحبا\n[verse]\nHello\n"])
def test_letters_that_cannot_be_shown_are_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "lyrics.txt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="no letters for"):
        adopt("lyrics", file, language="en", blobs=FolderBlobs(tmp_path / "blobs"), current=None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[verse]\n", "no line to sing"),
        ("One\n...\n", "has no words"),
        ("One\x07", "control characters"),
        ("la " * 101, "300 are the most"),
        ("la\n" * 401, "400 are the most"),
    ],
)
def test_words_that_cannot_be_sung_are_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        own_lyrics(text, language="en")
