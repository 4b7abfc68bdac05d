"""Chinese lyrics over all themes, genres, lengths and seeds: 辙, characters, hook, subject, nothing twice."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from fabula.domain.errors import InputError
from fabula.domain.lyrics import Lyrics, LyricSection, LyricsRequest, lyrics_of, lyrics_text
from fabula.domain.song import GENRES
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText
from fabula.engines.embedded.text.lyrics.forms import form
from fabula.engines.embedded.text.lyrics.zh.material import Written
from fabula.engines.embedded.text.lyrics.zh.rhymes import length, rhyme_group, rhyme_word
from fabula.engines.embedded.text.lyrics.zh.themes import CHILDREN, THEMES

ENGINE = EmbeddedText()
BUDGETS = {"electronic": 4, "house": 4, "guofeng": 7}
UNKNOWN = {"万物": "量子计算机", "某人": "张小北", "某地": "上海", "生灵": "鲸鱼", "小世界": "电脑"}
LENGTHS = (("pop", 0.0), ("rock", 30.0), ("electronic", 90.0), ("hip-hop", 180.0), ("blues", 120.0), ("ambient", 200.0))


def lyrics(description: str, *, seed: int = 1, genre: str = "", seconds: float = 0.0) -> Lyrics:
    """A song of the embedded engine."""
    request = LyricsRequest(description, "zh", seed=seed, genre=genre, seconds=seconds)
    return ENGINE.write_lyrics(request, Call()).lyrics


def description_of(theme: Written) -> str:
    """What calls for a theme."""
    return min(theme.keywords) if theme.keywords else UNKNOWN[theme.name]


def songs() -> Iterator[tuple[str, float, Lyrics]]:
    """Songs of all themes, with their genre and seconds."""
    for theme in THEMES:
        for seed, (genre, seconds) in enumerate(LENGTHS):
            yield genre, seconds, lyrics(description_of(theme), seed=seed, genre=genre, seconds=seconds)
        if theme.speaks("guofeng"):
            yield "guofeng", 180.0, lyrics(description_of(theme), genre="guofeng", seconds=180.0)
    for theme in CHILDREN:
        yield "children", 90.0, lyrics(description_of(theme), genre="children", seconds=90.0)


@pytest.fixture(scope="module")
def everything() -> list[tuple[str, float, Lyrics]]:
    """All songs, written once."""
    return list(songs())


def distinct(song: Lyrics) -> list[LyricSection]:
    """Its sections, a chorus that returns once."""
    return [section for section in dict.fromkeys(song.sections) if section.lines]


def test_even_lines_of_a_section_share_one_rhyme(everything: list[tuple[str, float, Lyrics]]) -> None:
    sections = [s for genre, _, song in everything if genre != "blues" for s in distinct(song)]
    groups = [{rhyme_group(line) for line in section.lines[1::2]} for section in sections]
    assert all(groups)
    assert sum(len(group) == 1 and "" not in group for group in groups) >= 0.95 * len(groups)


def test_lines_have_the_characters_of_their_bars(everything: list[tuple[str, float, Lyrics]]) -> None:
    for genre, _, song in everything:
        budget = BUDGETS.get(genre, 8)
        assert [line for line in song.lines if abs(length(line) - budget) > 1] == [], (genre, song.title)


def test_no_rhyme_word_comes_twice(everything: list[tuple[str, float, Lyrics]]) -> None:
    for genre, _, song in everything:
        if genre == "blues":
            continue
        words = Counter(rhyme_word(line) for section in distinct(song) for line in section.lines[1::2])
        assert [word for word, times in words.items() if times > 1] == [], (genre, song.title)


def test_a_hook_returns_in_every_chorus(everything: list[tuple[str, float, Lyrics]]) -> None:
    for _, _, song in everything:
        choruses = [section for section in song.sections if section.kind == "chorus"]
        assert choruses
        assert song.hook
        assert all(section.lines[0] == song.hook for section in choruses)


def test_nothing_but_the_chorus_is_sung_twice(everything: list[tuple[str, float, Lyrics]]) -> None:
    for genre, _, song in everything:
        if genre == "blues":
            continue
        times = Counter(line for section in distinct(song) for line in section.lines)
        assert [line for line, count in times.items() if count > 1] == [], song.title


def test_a_song_is_as_long_as_its_form(everything: list[tuple[str, float, Lyrics]]) -> None:
    whole = [
        len(song.lines) == sum(part.lines for part in form(seconds, genre, longest_verse=4))
        for genre, seconds, song in everything
    ]
    assert sum(whole) >= 0.97 * len(whole)


def test_longer_songs_have_more_lines() -> None:
    sizes = [len(lyrics("故乡", genre="pop", seconds=seconds).lines) for seconds in (10, 30, 60, 120, 180, 300)]
    assert sizes == sorted(set(sizes))


def test_every_genre_sings_a_chorus_of_its_subject() -> None:
    for genre in GENRES:
        song = lyrics("量子计算机", genre=genre)
        assert any(
            "量子计算机" in line for section in song.sections if section.kind == "chorus" for line in section.lines
        )


def test_the_same_seed_is_the_same_song_and_others_are_others() -> None:
    assert lyrics("夏天的海", seed=4) == lyrics("夏天的海", seed=4)
    for theme in THEMES:
        several = [lyrics(description_of(theme), seed=seed) for seed in range(4)]
        different = [len(set(one.lines) ^ set(other.lines)) for one, other in combinations(several, 2)]
        assert sum(count >= 4 for count in different) >= 3, theme.name


def test_lyrics_read_back_from_their_text() -> None:
    song = lyrics("温柔的民谣，吉他，关于故乡的雨", genre="folk")
    assert lyrics_of(lyrics_text(song), language="zh").sections == song.sections


def test_a_blues_says_its_first_line_twice() -> None:
    verse = next(section for section in lyrics("失恋", genre="blues").sections if section.kind == "verse")
    assert verse.lines[1].removeprefix("啊 ") == verse.lines[0]


def test_a_description_is_needed() -> None:
    with pytest.raises(InputError):
        lyrics("   ")
