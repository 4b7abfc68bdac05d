"""The lyrics service over real HTTP: every row of the contract, from a real process with the embedded writer."""

from typing import Any

import pytest

from fabula.domain.lyrics import lyrics_of, word_count
from fabula.domain.music_services.answers import CategoriesAnswer, LyricsAnswer, PromptAnswer
from fabula.domain.music_services.requests import LyricsBody
from tests.serving.conftest import Starter
from tests.support.services import RunningService

ABOUT = {"description": "happy electronic music about sunshine"}
METADATA = {"generation_time", "model_info", "gpu_type", "estimated_cost", "operation_id"}


@pytest.fixture(scope="module")
def lyrics(start: Starter) -> RunningService:
    return start("lyrics", FABULA_TEXT_ENGINE="embedded").ready()


def test_lyrics_have_tags_and_are_counted(lyrics: RunningService) -> None:
    told = lyrics.post("/generate_lyrics", {**ABOUT, "style": "pop", "mood": "happy"}).json()
    answered = LyricsAnswer.model_validate(told)
    assert set(told) == {"lyrics", "word_count", "structure_tags", "metadata"}
    assert set(told["metadata"]) == METADATA
    read = lyrics_of(answered.lyrics, language="en")
    assert answered.structure_tags == [f"[{section.kind}]" for section in read.sections]
    assert {"[verse]", "[chorus]"} <= set(answered.structure_tags)
    assert answered.word_count == sum(len(line.split()) for line in read.lines)


def test_lyrics_keep_to_the_language(lyrics: RunningService) -> None:
    for name in ("english", "English", "en", "en-US", "英语"):
        told = lyrics.post("/generate_lyrics", {**ABOUT, "language": name})
        assert told.json()["metadata"]["model_info"]["language"] == "en", told.text


def test_a_language_that_the_writer_lacks_is_named(lyrics: RunningService) -> None:
    answered = lyrics.post("/generate_lyrics", {**ABOUT, "language": "german"})
    assert answered.status_code == 400
    detail = answered.json()["detail"]
    assert detail.startswith("language: ")
    # Whoever calls over HTTP has no options of a command line to give.
    assert detail.endswith("Choose another language.")
    chinese = lyrics.post("/generate_lyrics", {**ABOUT, "language": "german"}, headers={"Accept-Language": "zh"})
    assert chinese.json()["detail"].endswith("请换一种语言。")


def test_null_says_no_more_than_nothing(lyrics: RunningService) -> None:
    calls = {
        "lyrics": ("style", "language", "mood", "genre", "audio_duration", "seed"),
        "prompt": ("genre", "instruments", "tempo"),
        "categories": ("max_categories", "include_subgenres"),
    }
    for call, optional in calls.items():
        plain, nulls = (lyrics.post(f"/generate_{call}", {**ABOUT, **more}) for more in ({}, dict.fromkeys(optional)))
        assert nulls.status_code == 200, nulls.text
        without_metadata = [{**each.json(), "metadata": None} for each in (plain, nulls)]
        assert without_metadata[0] == without_metadata[1]


def test_the_schema_says_what_may_be_null() -> None:
    schema = LyricsBody.model_json_schema()
    assert schema["required"] == ["description"]
    nullable = {name for name, field in schema["properties"].items() if {"type": "null"} in field.get("anyOf", ())}
    assert nullable == set(schema["properties"]) - {"description"}
    assert schema["properties"]["seed"]["default"] == 0


def test_a_description_becomes_a_prompt_of_tags(lyrics: RunningService) -> None:
    body = {**ABOUT, "genre": "electronic", "instruments": ["piano", "violin"], "tempo": "fast"}
    told = lyrics.post("/generate_prompt", body).json()
    answered = PromptAnswer.model_validate(told)
    tags = answered.prompt.split(", ")
    assert answered.tag_count == len(tags)
    assert {"piano", "violin"} <= set(tags)
    assert answered.detected_genre == "electronic"
    assert set(told["metadata"]) == METADATA


def test_a_description_is_filed_surest_first(lyrics: RunningService) -> None:
    for most in (1, 3):
        told = lyrics.post("/generate_categories", {**ABOUT, "max_categories": most}).json()
        answered = CategoriesAnswer.model_validate(told)
        assert 1 <= len(answered.categories) <= most
        assert list(answered.confidence_scores) == answered.categories
        scores = list(answered.confidence_scores.values())
        assert scores == sorted(scores, reverse=True) and all(0 <= score <= 1 for score in scores)
        assert answered.primary_genre == "electronic"


@pytest.mark.parametrize(
    ("call", "field", "values"),
    [
        ("lyrics", "description", ["four", "x" * 1001, 5, None]),
        ("lyrics", "style", [5, "x" * 300]),
        ("lyrics", "language", ["not a language!", 5]),
        ("lyrics", "mood", [["happy"]]),
        ("lyrics", "audio_duration", [5]),
        ("prompt", "description", ["four", "x" * 1001, "   ab  "]),
        ("prompt", "genre", [1]),
        ("prompt", "instruments", ["piano", [1], [None]]),
        ("prompt", "tempo", [120]),
        ("categories", "description", ["four", None]),
        ("categories", "max_categories", [0, 11, "many", 2.5]),
        ("categories", "include_subgenres", ["perhaps"]),
    ],
)
def test_a_bad_field_is_refused_by_its_name(lyrics: RunningService, call: str, field: str, values: list[Any]) -> None:
    for value in values:
        answered = lyrics.post(f"/generate_{call}", {**ABOUT, field: value})
        told = answered.json()
        assert answered.status_code == told["status_code"] == 400, (field, value, told)
        assert told["detail"].startswith((f"{field}: ", f"{field}.")), told
        assert told["service"] == "lyrics-generator"
        assert told["operation_id"]


def test_a_missing_description_is_named(lyrics: RunningService) -> None:
    for call in ("lyrics", "prompt", "categories"):
        assert lyrics.post(f"/generate_{call}", {}).json()["detail"] == "description: Field required"


@pytest.mark.parametrize(
    ("said", "code"),
    [("English", "en"), ("german", "de"), ("Japanese", "ja"), ("法语", "fr"), ("zh_CN", "zh"), ("pt-BR", "pt-br")],
)
def test_languages_go_by_name_and_by_code(said: str, code: str) -> None:
    assert LyricsBody(description="about a train", language=said).language == code


def test_characters_count_as_words_where_no_spaces_part_them() -> None:
    assert word_count("don't stop, my heart") == 4
    assert word_count("故乡的雨，baby 下") == 6
