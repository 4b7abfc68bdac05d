"""English lyrics over all themes, genres, lengths and seeds: rhyme, syllables, hook, subject, nothing twice."""

from collections import Counter
from itertools import chain, combinations

import pytest

from fabula.domain.errors import InputError
from fabula.domain.lyrics import Lyrics, LyricSection, LyricsRequest, lyrics_of, lyrics_text
from fabula.domain.song import GENRES
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText
from fabula.engines.embedded.text.lyrics.en import PACK
from fabula.engines.embedded.text.lyrics.en.sound import rhymes, syllables, words

ENGINE = EmbeddedText()
SEEDS = range(3)
SUBJECTS = (
    "my broken bicycle", "Shanghai", "a fox who is afraid of the dark", "my grandmother's kitchen", "quantum physics",
    "Mira", "old friends", "a robot in love", "the last train home", "tax returns", "freedom", "two cats named Tom",
)  # fmt: skip


def _lyrics(description: str, seed: int = 1, **wishes: object) -> Lyrics:
    return ENGINE.write_lyrics(LyricsRequest(description, "en", seed=seed, **wishes), Call()).lyrics  # type: ignore[arg-type]


def _over_all_themes() -> list[Lyrics]:
    return [_lyrics(f"a song about {min(theme.keywords)}", seed) for theme in PACK.themes for seed in SEEDS]


def _distinct(lyrics: Lyrics) -> list[LyricSection]:
    """Its sections, a chorus that returns once."""
    return [section for section in dict.fromkeys(lyrics.sections) if section.lines]


def _couplets(lyrics: Lyrics) -> list[tuple[str, str]]:
    return [pair for section in _distinct(lyrics) for pair in zip(section.lines[::2], section.lines[1::2], strict=True)]


def test_rhymes_syllables_and_rhyme_words_over_all_themes() -> None:
    songs = _over_all_themes()
    couplets = [pair for lyrics in songs for pair in _couplets(lyrics)]
    assert sum(rhymes(*pair) for pair in couplets) / len(couplets) >= 0.95
    assert max(abs(syllables(one) - syllables(other)) for one, other in couplets) <= 1
    for lyrics in songs:
        spent = Counter(words(line)[-1].lower() for pair in _couplets(lyrics) for line in pair)
        assert spent.most_common(1)[0][1] == 1, (lyrics.title, spent.most_common(2))


def test_the_hook_returns_in_every_chorus_and_nothing_else_is_said_twice() -> None:
    for lyrics in _over_all_themes():
        choruses = [section for section in lyrics.sections if section.kind == "chorus"]
        assert len(choruses) == 3 and all(lyrics.hook in section.lines for section in choruses)
        others = [line for section in _distinct(lyrics) for line in section.lines]
        assert len(others) == len(set(others)), lyrics.title
        assert {section.kind for section in lyrics.sections} >= {"verse", "chorus"}


@pytest.mark.parametrize("description", SUBJECTS)
def test_the_subject_is_named(description: str) -> None:
    subject = PACK.read(LyricsRequest(description, "en"))
    for seed in SEEDS:
        lyrics = _lyrics(description, seed)
        sung = " ".join(lyrics.lines).lower()
        assert subject.address.lower() in sung or PACK.names(subject, lyrics.lines), description


@pytest.mark.parametrize(
    ("description", "called"),
    [
        ("a song about the lighthouse keeper's dog", "my lighthouse keeper's dog"),
        ("a song about my grandmother’s kitchen", "my grandmother’s kitchen"),
        ("a song for Anna's birthday", "Anna"),
        ("a song about the neighbours' cat", "my neighbours' cat"),
    ],
)
def test_what_somebody_has_is_called_whole(description: str, called: str) -> None:
    assert PACK.read(LyricsRequest(description, "en")).address == called


@pytest.mark.parametrize(
    ("description", "names"),
    [
        ("a song about my brother Sam from Detroit", {"Sam", "Detroit"}),
        ("two lovers meet in Paris and part in Berlin", {"Paris", "Berlin"}),
        ("dancing all night in Shanghai with Mira", {"Shanghai", "Mira"}),
    ],
)
def test_every_name_is_sung(description: str, names: set[str]) -> None:
    for genre in ("pop", "house"):
        sung = " ".join(_lyrics(description, genre=genre).lines)
        assert all(name in sung for name in names), (genre, sung)


@pytest.mark.parametrize("genre", GENRES)
def test_every_genre_has_songs_of_every_length(genre: str) -> None:
    lengths = []
    for seconds in (10, 30, 60, 120, 180, 300, 600):
        lyrics = _lyrics("the harbour in the rain", genre=genre, seconds=float(seconds))
        assert any(section.kind == "chorus" for section in lyrics.sections)
        lengths.append(len(lyrics.lines))
    assert lengths == sorted(lengths) and lengths[0] <= 4 and lengths[-1] >= 40
    assert 4 <= lengths[1] <= 8


def test_dance_music_has_short_lines_and_rap_long_ones() -> None:
    def mean(genre: str) -> float:
        lines = _lyrics("the city at night", genre=genre).lines
        return sum(map(syllables, lines)) / len(lines)

    assert mean("house") <= 6 < mean("pop") <= 9.5 < mean("hip-hop")


def test_a_blues_says_its_first_line_twice() -> None:
    verse = _lyrics("bad luck and no money", genre="blues").sections[0]
    assert len(verse.lines) == 6
    for first, again, answer in zip(verse.lines[::3], verse.lines[1::3], verse.lines[2::3], strict=True):
        assert again.lower().endswith(first.lower()) and again != first and rhymes(first, answer)


def test_the_same_seed_is_the_same_song_and_another_one_another() -> None:
    for description in ("the sea", "my broken bicycle", "heartbreak", "quantum physics"):
        songs = [_lyrics(description, seed) for seed in range(6)]
        assert songs == [_lyrics(description, seed) for seed in range(6)]
        shares = [_shared(one, other) for one, other in combinations(songs, 2)]
        assert sum(shares) / len(shares) <= 0.5 and max(shares) < 0.9, (description, shares)


def _shared(one: Lyrics, other: Lyrics) -> float:
    """The share of a song's lines that the other has as well."""
    return len(set(one.lines) & set(other.lines)) / len(set(one.lines))


def test_lyrics_survive_being_written_down() -> None:
    lyrics = _lyrics("the sea at night", seconds=300.0)
    assert lyrics_of(lyrics_text(lyrics), language="en").sections == lyrics.sections


@pytest.mark.parametrize(
    "description",
    [
        "🐶🎸", "rain 🌧️ and my dog Bruno", "夏天 with you", "Jürgen & Søren's pizza van", "A" * 2000, "x?!",
        "how much I miss you", "upbeat electronic dance track, 128 bpm", "word " * 400, "1999", "don't\nstop",
    ],
)  # fmt: skip
def test_anything_with_a_word_in_it_becomes_a_song(description: str) -> None:
    if not any(char.isalpha() or char in "🐶🎸" for char in description):
        with pytest.raises(InputError):
            _lyrics(description)
        return
    lyrics = _lyrics(description)
    assert lyrics.title and len(lyrics.lines) >= 20 and "{" not in "".join(lyrics.lines)
    assert max(map(len, lyrics.lines)) < 120


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (LyricsRequest(" ", "en"), "description"),
        (LyricsRequest("?!…", "en"), "description"),
        (LyricsRequest("x" * 2001, "en"), "description"),
        (LyricsRequest("a\x00b", "en"), "description"),
        (LyricsRequest("rain", "fr"), "language"),
        (LyricsRequest("rain", "en", genre="polka"), "genre"),
        (LyricsRequest("rain", "en", seconds=5.0), "seconds"),
        (LyricsRequest("rain", "en", seconds=601.0), "seconds"),
    ],
)
def test_bad_input_names_its_field(wrong: LyricsRequest, field: str) -> None:
    with pytest.raises(InputError) as caught:
        ENGINE.write_lyrics(wrong, Call())
    assert caught.value.field == field and caught.value.remedy


def test_chorus_lines_are_all_of_one_theme() -> None:
    banks = {theme.name: set(chain.from_iterable(s.lines for s in _all(theme))) for theme in PACK.themes}
    lyrics = _lyrics("the sea")
    known = [{name for name, lines in banks.items() if line in lines} for line in lyrics.lines]
    assert all(names <= {"sea"} for names in known)


def _all(theme: object) -> chain:  # type: ignore[type-arg]
    return chain.from_iterable(chain.from_iterable(vars(bank).values()) for bank in theme.banks.values())  # type: ignore[attr-defined]
