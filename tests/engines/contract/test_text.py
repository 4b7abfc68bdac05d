"""The contract of text engines."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from fabula.domain.errors import InputError
from fabula.domain.language import language_of
from fabula.domain.scene import MOODS, PLACES, TIMES, WEATHERS, Age, Gender
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
    assert "story" in engine.capabilities.tasks and engine.capabilities.max_chars >= 1000
    assert engine.capabilities.languages == frozenset() or {"en", "zh"} <= engine.capabilities.languages


@pytest.mark.parametrize("request_", [replace(ENGLISH, topic=""), replace(ENGLISH, topic=" \n")])
def test_what_no_engine_could_do_is_bad_input(engine: TextEngine, request_: StoryRequest) -> None:
    with pytest.raises(InputError) as caught:
        engine.write_story(request_, Call())
    assert caught.value.remedy


def test_the_rest_of_the_contract(engine: TextEngine, subject: str) -> None:
    check_identity(engine, subject)
    check_health(engine)
    check_estimate(engine.estimate(ENGLISH))
    check_progress(lambda call: engine.write_story(ENGLISH, call))
    check_cancel(lambda call: engine.write_story(ENGLISH, call))
    check_identity(engine, subject)


def test_close_may_come_twice(engine: TextEngine) -> None:
    engine.close()
    engine.close()
