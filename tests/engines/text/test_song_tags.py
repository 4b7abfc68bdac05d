"""Prompt tags and categories of the embedded engine, in English and Chinese."""

import pytest

from fabula.domain.errors import InputError
from fabula.domain.lyrics import Categories, CategoriesRequest, PromptTags, PromptTagsRequest
from fabula.domain.song import GENRES
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText

ENGINE = EmbeddedText()


def _tags(description: str, **sure: object) -> PromptTags:
    return ENGINE.prompt_tags(PromptTagsRequest(description, **sure), Call()).tags  # type: ignore[arg-type]


def _filed(description: str, most: int = 5, *, subgenres: bool = True) -> Categories:
    return ENGINE.categories(CategoriesRequest(description, most, subgenres), Call()).categories


@pytest.mark.parametrize(
    ("description", "genre", "tags"),
    [
        ("happy electronic music about sunshine", "electronic", {"electronic", "happy"}),
        ("温柔的民谣，吉他，关于故乡的雨", "folk", {"folk", "calm", "nostalgic"}),
        (
            "dark 80s synthwave at 110 bpm, female vocal",
            "electronic",
            {"synthwave", "110 bpm", "1980s", "female vocal"},
        ),
        ("激昂的史诗管弦乐，男声，慢板", "cinematic", {"cinematic", "epic", "male vocal", "slow tempo"}),
        ("lo-fi beats in D minor, no vocals", "lo-fi", {"lo-fi", "D minor", "instrumental"}),
        ("古风，笛子与古筝", "guofeng", {"traditional Chinese", "dizi", "guzheng"}),
    ],
)
def test_what_is_said_is_among_the_tags(description: str, genre: str, tags: set[str]) -> None:
    told = _tags(description)
    assert told.genre == genre and tags <= set(told.tags), told.tags


def test_what_is_sure_is_kept_and_what_is_left_open_is_filled_up() -> None:
    told = _tags("something for the evening", genre="deep house", instruments=("Rhodes", "theremin"), tempo="122 bpm")
    assert told.genre == "house" and told.tags[0] == "deep house"
    assert {"electric piano", "theremin", "122 bpm"} <= set(told.tags)
    assert any("tempo" in tag for tag in _tags("jazz").tags) and len(_tags("jazz").tags) >= 3


def test_an_unwanted_instrument_is_not_filled_in() -> None:
    assert "piano" in _tags("pop").tags and "piano" not in _tags("pop without piano").tags


@pytest.mark.parametrize("genre", GENRES)
def test_every_genre_is_filed_under_its_own_name(genre: str) -> None:
    word = {"rnb": "R&B", "guofeng": "古风", "children": "children's song"}.get(genre, genre)
    filed = _filed(f"a {word} about the sea")
    assert filed.primary == genre and filed.confidences[genre] >= 0.5


def test_confidence_goes_with_the_evidence() -> None:
    named, hinted = _filed("jazz with a saxophone"), _filed("a smoky saxophone")
    assert named.confidences["jazz"] > 0.8 > hinted.confidences["jazz"] > 0.2
    guessed = _filed("something about my cat")
    assert max(guessed.confidences.values()) < 0.3
    both = _filed("jazz or hip-hop")
    assert max(both.confidences.values()) < named.confidences["jazz"]


def test_subgenres_stand_beside_their_genre_or_are_left_out() -> None:
    assert set(_filed("synthwave").confidences) == {"electronic", "synthwave"}
    assert set(_filed("synthwave", subgenres=False).confidences) == {"electronic"}
    many = _filed("jazz, hip-hop, dark synthwave, folk", 2)
    assert set(many.confidences) <= {"jazz", "hip-hop", "folk"} and len(many.confidences) == 2
    below = _filed("lo-fi hip hop beats to study to").confidences
    assert below["chillhop"] <= below["lo-fi"]


def test_the_primary_genre_stays_however_few_are_asked_for() -> None:
    filed = _filed("lo-fi hip hop beats to study to", 1)
    assert list(filed.confidences) == [filed.primary]


def test_a_description_without_words_is_bad_input() -> None:
    for description in ("?!", "x" * 2001, "a\x07b"):
        for ask in (_tags, _filed):
            with pytest.raises(InputError) as caught:
                ask(description)
            assert caught.value.field == "description" and caught.value.remedy
