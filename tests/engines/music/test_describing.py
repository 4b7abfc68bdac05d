"""Descriptions of music are read in both languages."""

import pytest

from fabula.domain.score import Key
from fabula.domain.song import GENRES
from fabula.engines.embedded.music.describing import describe, genre_named, instrument_named, key_of
from fabula.engines.embedded.music.describing_words import GENRE_SHELVES, MUSIC_MOODS, SUBGENRE_SHELVES


@pytest.mark.parametrize("shelf", GENRE_SHELVES, ids=lambda shelf: shelf.name)
def test_every_word_of_a_genre_speaks_of_it(shelf) -> None:
    assert {shelf.genre for shelf in GENRE_SHELVES} == set(GENRES)
    for word in shelf.words:
        assert describe(f"a {word} song" if word.isascii() else f"一首{word}歌曲").genres.get(shelf.genre), word


@pytest.mark.parametrize("shelf", SUBGENRE_SHELVES, ids=lambda shelf: shelf.name)
def test_a_subgenre_is_found_with_its_genre(shelf) -> None:
    found = describe(shelf.words[0])
    assert found.genre == shelf.genre
    assert shelf.name in found.subgenres


@pytest.mark.parametrize("mood", MUSIC_MOODS, ids=lambda mood: mood.name)
def test_every_mood_is_known_in_both_languages(mood) -> None:
    latin = next(word for word in mood.words if word.isascii())
    chinese = next(word for word in mood.words if not word.isascii())
    assert describe(f"a {latin} tune").moods[0] == mood.name
    assert describe(f"一首{chinese}的曲子").moods[0] == mood.name


@pytest.mark.parametrize(
    ("text", "genre", "moods", "instruments"),
    [
        ("happy electronic music about sunshine", "electronic", ("happy",), ()),
        ("温柔的民谣，吉他，关于故乡的雨", "folk", ("calm", "nostalgic"), ("guitar",)),
        ("lullaby for my baby with music box", "children", (), ("music box",)),
        ("忧伤的古风，古筝和笛子", "guofeng", ("sad",), ("guzheng", "dizi")),
        ("epic orchestral battle music with choir", "cinematic", ("epic",), ("strings", "choir")),
        ("a heavy metal song with distorted guitar", "rock", (), ("distorted guitar",)),
        ("pop punk song about a house", "rock", (), ()),
        ("drum and bass", "electronic", (), ()),
        ("rock with electric guitar and a guitar solo", "rock", (), ("electric guitar", "guitar")),
        ("a folk song about a trumpet with acoustic guitar", "folk", (), ("acoustic guitar",)),
        ("关于雨的钢琴曲，民谣", "folk", (), ("piano",)),
        ("a poem", "", (), ()),
    ],
)
def test_genre_moods_and_instruments(
    text: str, genre: str, moods: tuple[str, ...], instruments: tuple[str, ...]
) -> None:
    found = describe(text)
    assert (found.genre, found.moods, found.instruments) == (genre, moods, instruments)


@pytest.mark.parametrize(
    ("text", "bpm", "pace"),
    [
        ("rock at 128 bpm", 128, ""),
        ("tempo 104, dreamy", 104, ""),
        ("每分钟72拍", 72, ""),
        ("80拍/分", 80, ""),
        ("快节奏的舞曲", 0, "fast"),
        ("中速民谣", 0, "medium"),
        ("a very slow hymn", 0, "very slow"),
        ("999 bpm", 0, ""),
    ],
)
def test_tempo(text: str, bpm: float, pace: str) -> None:
    found = describe(text)
    assert (found.bpm, found.pace) == (bpm, pace)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a song in A minor", Key("A", "minor")),
        ("in F# major, fast", Key("F#", "major")),
        ("in b flat minor", Key("Bb", "minor")),
        ("C大调的歌", Key("C", "major")),
        ("降E大调", Key("Eb", "major")),
        ("升F小调", Key("F#", "minor")),
        ("in a minor key", None),
        ("I am in love", None),
    ],
)
def test_keys_in_a_description(text: str, key: Key | None) -> None:
    assert describe(text).key == key


def test_a_minor_key_without_a_tonic_is_a_mode() -> None:
    assert describe("in a minor key").mode == "minor"


def test_whole_keys() -> None:
    assert [key_of(text) for text in ("C", "F# minor", "Bbm", "H", "")] == [
        Key("C", "major"),
        Key("F#", "minor"),
        Key("Bb", "minor"),
        None,
        None,
    ]


def test_what_is_denied_is_left_out() -> None:
    found = describe("jazz without drums, no piano, with saxophone; 不要小提琴")
    assert found.instruments == ("saxophone",)
    assert found.without == ("drums", "piano", "violin")


def test_voice_era_and_no_voice() -> None:
    found = describe("80s synthwave with female vocals")
    assert (found.voice, found.era, found.instrumental) == ("woman", "1980s", False)
    assert describe("男声民谣").voice == "man"
    assert describe("纯音乐，钢琴").instrumental


def test_single_names() -> None:
    assert instrument_named("a soft Rhodes") == "electric piano"
    assert genre_named("R&B") == "rnb"
    assert genre_named("古风") == "guofeng"


@pytest.mark.parametrize(
    ("text", "solo"),
    [
        ("solo piano, sad", "piano"),
        ("钢琴独奏", "piano"),
        ("just an acoustic guitar", "acoustic guitar"),
        ("rock with a guitar solo", ""),
        ("only love", ""),
        ("piano only", "piano"),
    ],
)
def test_one_that_plays_alone(text: str, solo: str) -> None:
    assert describe(text).solo == solo


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("a song about the house where I grew up", ""), ("a love song for my country", "pop"),
        ("rain on the rock", ""), ("a gentle song about a metal bird", ""), ("an old house by the sea", ""),
        ("a house on the hill, folk", "folk"),
        ("a slow country song", "country"), ("house music", "house"), ("a happy rock anthem", "rock"), ("soul", "rnb"),
        ("an upbeat house / techno mix", "house"), ("my rock band", "rock"), ("in the style of country", "country"),
    ],
)  # fmt: skip
def test_a_thing_is_no_genre(text: str, genre: str) -> None:
    assert describe(text).genre == genre


def test_a_piano_denies_nothing() -> None:
    assert describe("piano jazz").genre == "jazz"
    assert describe("piano violin duet").instruments == ("piano", "violin")
    assert not describe("piano vocal ballad").instrumental
    assert describe("a ballad, no vocals").instrumental


def test_keys_that_nobody_writes_are_respelled() -> None:
    assert [key_of(name) for name in ("E# major", "Fb minor", "B#")] == [
        Key("F", "major"), Key("E", "minor"), Key("C", "major")
    ]  # fmt: skip
