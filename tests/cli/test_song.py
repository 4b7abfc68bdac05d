"""`fabula song` with one's own words."""

from pathlib import Path

import pytest


@pytest.fixture
def sung(fabula, tmp_path: Path):
    """The lyrics.txt that a song of these own words lays out."""

    def _sung(words: str, *options: str) -> str:
        (tmp_path / "words.txt").write_text(words, encoding="utf-8")
        folder = tmp_path / "song"
        told = ("song", "--lyrics", tmp_path / "words.txt", "--no-video", "--until", "lyrics", "--out", folder)
        ran = fabula(*told, *options)
        assert ran.status == 0, ran.err
        return (folder / "lyrics.txt").read_text(encoding="utf-8")

    return _sung


def test_a_songs_own_lyrics_come_out_as_they_went_in(sung) -> None:
    words = "# My Title\n\n[verse]\nOne two\n\n[chorus]\nLa la\n"
    assert sung(words) == words


def test_a_title_that_is_asked_for_stands_before_the_heading(sung) -> None:
    assert sung("# My Title\nOne two\n", "--title", "Other").startswith("# Other\n\n[verse]\nOne two")


def test_no_tag_becomes_the_title(sung) -> None:
    assert sung("Verse 1:\nOne two\nChorus:\nLa la\n[Guitar Solo]\n") == (
        "# La La\n\n[verse]\nOne two\n\n[chorus]\nLa la\n\n[instrumental]\n"
    )


@pytest.mark.parametrize("description", [(), ("a song about rain",)])
def test_a_file_without_words_is_named(fabula, tmp_path: Path, description: tuple[str, ...]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("\n", encoding="utf-8")
    ran = fabula("song", *description, "--lyrics", empty)
    assert ran.status != 0
    assert f"The file {empty} has no words." in ran.err


def test_the_folder_is_named_after_the_words_not_their_tags(fabula, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("Verse 1:\nOne two\nChorus:\nLa la\n", encoding="utf-8")
    assert fabula("song", "--lyrics", "words.txt", "--no-video", "--until", "lyrics").status == 0
    assert (tmp_path / "out/la-la/lyrics.txt").exists()
