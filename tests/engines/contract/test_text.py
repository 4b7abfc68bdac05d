"""The contract of text engines."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from fabula.domain.errors import InputError
from fabula.domain.language import language_of
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.scene import MOODS, PLACES, TIMES, WEATHERS, Age, Gender
from fabula.domain.song import GENRES
from fabula.domain.story import NARRATOR, Script, StoryRequest
from fabula.engines.base import Call, Capability, Engine, TextEngine
from tests.engines.contract.conftest import (
    check_cancel,
    check_estimate,
    check_facts,
    check_health,
    check_identity,
    check_progress,
)

ENGLISH = StoryRequest("a fox who is afraid of the dark", "en", pages=4, seed=5)
CHINESE = StoryRequest("怕黑的狐狸", "zh", pages=4, seed=5)
ENGLISH_SONG = LyricsRequest("a gentle folk song about a fisherman who comes home", "en", seed=3)
CHINESE_SONG = LyricsRequest("温柔的民谣，关于等船的人", "zh", seed=3)
TAGGED = PromptTagsRequest("a gentle folk song about the harbour")
FILED = CategoriesRequest("a gentle folk song about the harbour", most=3)
OWN = """The lamp on the stairs went out in the night. "Is it always so dark?" asked the fox.
"Only at night," said the owl. They sat down on the third step. Below them the sea turned over in its sleep."""


@pytest.fixture
def engine(made: Callable[[Capability], Engine]) -> TextEngine:
    engine = made("text")
    assert isinstance(engine, TextEngine)
    return engine


def _check(script: Script, request: StoryRequest) -> None:
    cast = {character.id for character in script.characters}
    assert script.title.strip() and script.language == request.language
    assert len(script.pages) == request.pages and NARRATOR not in cast and len(cast) == len(script.characters)
    for character in script.characters:
        assert character.name and character.kind
        assert character.gender in get_args(Gender) and character.age in get_args(Age)
    for page in script.pages:
        assert "".join(line.text for line in page.lines).split() == page.text.split() and page.text.strip()
        assert {line.speaker for line in page.lines} <= cast | {NARRATOR}
        assert set(page.scene.actors) <= cast
        assert page.scene.place in PLACES and page.scene.time in TIMES
        assert page.scene.weather in WEATHERS and page.scene.mood in MOODS


@pytest.mark.parametrize("request_", [ENGLISH, CHINESE, replace(ENGLISH, pages=3), replace(CHINESE, pages=8)])
def test_a_script_is_whole(engine: TextEngine, request_: StoryRequest) -> None:
    result = engine.write_story(request_, Call())
    _check(result.script, request_)
    assert language_of(" ".join(page.text for page in result.script.pages)) == request_.language
    check_facts(result.facts, engine)


def test_pages_may_be_left_to_the_engine(engine: TextEngine) -> None:
    assert 3 <= len(engine.write_story(replace(ENGLISH, pages=0), Call()).script.pages) <= 20


def test_own_text_is_kept_word_for_word(engine: TextEngine) -> None:
    request = StoryRequest("", "en", text=OWN, pages=3)
    script = engine.write_story(request, Call()).script
    _check(script, request)
    assert " ".join(page.text for page in script.pages).split() == OWN.split()


def test_capabilities_are_true(engine: TextEngine) -> None:
    assert engine.capabilities.tasks == {"story", "lyrics", "tags", "categories"}
    assert engine.capabilities.max_chars >= 1000
    assert engine.capabilities.languages == frozenset() or {"en", "zh"} <= engine.capabilities.languages


@pytest.mark.parametrize("request_", [replace(ENGLISH, topic=""), replace(ENGLISH, topic=" \n")])
def test_what_no_engine_could_do_is_bad_input(engine: TextEngine, request_: StoryRequest) -> None:
    with pytest.raises(InputError) as caught:
        engine.write_story(request_, Call())
    assert caught.value.remedy


@pytest.mark.parametrize("request_", [ENGLISH_SONG, CHINESE_SONG, replace(ENGLISH_SONG, seconds=30.0)])
def test_lyrics_are_whole(engine: TextEngine, request_: LyricsRequest) -> None:
    result = engine.write_lyrics(request_, Call())
    lyrics = result.lyrics
    assert lyrics.title.strip() and lyrics.language == request_.language
    choruses = [section for section in lyrics.sections if section.kind == "chorus"]
    assert choruses and all(lyrics.hook in section.lines for section in choruses)
    assert all(line == " ".join(line.split()) and line for line in lyrics.lines)
    assert language_of(" ".join(lyrics.lines)) == request_.language
    check_facts(result.facts, engine)


def test_tags_name_a_genre_and_what_is_sure(engine: TextEngine) -> None:
    request = replace(TAGGED, instruments=("kalimba",), tempo="84 bpm")
    result = engine.prompt_tags(request, Call())
    assert result.tags.genre in GENRES and {"kalimba", "84 bpm"} <= set(result.tags.tags)
    assert all(tag.strip() for tag in result.tags.tags) and len(set(result.tags.tags)) == len(result.tags.tags)
    check_facts(result.facts, engine)


def test_categories_are_ranked_and_hold_the_primary_genre(engine: TextEngine) -> None:
    result = engine.categories(FILED, Call())
    sure = list(result.categories.confidences.values())
    assert sure == sorted(sure, reverse=True) and all(0 <= one <= 1 for one in sure)
    assert 1 <= len(sure) <= FILED.most and result.categories.primary in GENRES
    assert result.categories.primary in result.categories.confidences
    check_facts(result.facts, engine)


@pytest.mark.parametrize("description", ["", " \n"])
def test_a_song_about_nothing_is_bad_input(engine: TextEngine, description: str) -> None:
    for work in (
        lambda: engine.write_lyrics(replace(ENGLISH_SONG, description=description), Call()),
        lambda: engine.prompt_tags(replace(TAGGED, description=description), Call()),
        lambda: engine.categories(replace(FILED, description=description), Call()),
    ):
        with pytest.raises(InputError) as caught:
            work()
        assert caught.value.remedy and caught.value.field == "description"


def test_the_rest_of_the_contract(engine: TextEngine, subject: str) -> None:
    check_identity(engine, subject)
    check_health(engine)
    for asked in (ENGLISH, ENGLISH_SONG, TAGGED, FILED):
        check_estimate(engine.estimate(asked))
    for work in (
        lambda call: engine.write_story(ENGLISH, call),
        lambda call: engine.write_lyrics(ENGLISH_SONG, call),
        lambda call: engine.prompt_tags(TAGGED, call),
        lambda call: engine.categories(FILED, call),
    ):
        check_progress(work)
        check_cancel(work)
    check_identity(engine, subject)


def test_close_may_come_twice(engine: TextEngine) -> None:
    engine.close()
    engine.close()
