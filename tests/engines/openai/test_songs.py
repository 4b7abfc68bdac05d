"""Lyrics, tags and categories from a chat endpoint over real HTTP: what is asked, what is made of the answers."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from fabula.domain.errors import EngineMisanswered, InputError
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.engines.base import Call
from fabula.engines.registry import Registry
from tests.support.openai_server import OpenAIServer
from tests.support.openai_songs import CHINESE_CHORUS, ENGLISH_CHORUS, made_categories, made_lyrics

SONG = LyricsRequest("the fishing boats coming home", "en", style="shanty", mood="hopeful", genre="folk", seed=7)
TAGS = PromptTagsRequest("a folk song", genre="sea shanty", instruments=("Concertina",), tempo="96 bpm")
FILED = CategoriesRequest("a folk song about the harbour", most=3)


def test_lyrics_are_asked_for_in_a_strict_schema_and_read(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    result = registry().text("openai").write_lyrics(SONG, Call())
    lyrics = result.lyrics
    assert [section.kind for section in lyrics.sections] == ["verse", "chorus", "instrumental", "chorus"]
    assert lyrics.sections[1].lines == lyrics.sections[3].lines == tuple(ENGLISH_CHORUS)
    assert (lyrics.title, lyrics.hook, lyrics.language) == ("The lantern", ENGLISH_CHORUS[0], "en")
    body = server.state.seen[0].body
    assert body["response_format"]["type"] == "json_schema" and body["seed"] == 7
    asked = body["messages"][-1]["content"]
    assert all(told in asked for told in ("fishing boats", "shanty", "hopeful", "folk", "28 sung lines"))
    assert result.facts.seed == 7 and result.facts.price is not None


def test_chinese_lyrics_are_asked_for_in_chinese(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    request = LyricsRequest("等船的人", "zh", seconds=30.0)
    lyrics = registry().text("openai").write_lyrics(request, Call()).lyrics
    assert lyrics.hook == CHINESE_CHORUS[0]
    asked = "".join(message["content"] for message in server.state.seen[0].body["messages"])
    assert "你写歌词" in asked and "大约 6 句" in asked and "You write" not in asked


def _lyrics(**changes: Any) -> dict[str, Any]:
    return {**made_lyrics(), **changes}


def _chorus(*lines: str) -> dict[str, Any]:
    return {"kind": "chorus", "lines": list(lines)}


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (_lyrics(title=" "), "no title"),
        (_lyrics(sections=made_lyrics()["sections"][:1]), "no section of the kind chorus"),
        (_lyrics(sections=[_chorus(*ENGLISH_CHORUS), _chorus(ENGLISH_CHORUS[1])]), "must be a whole line"),
        (_lyrics(sections=[_chorus(*ENGLISH_CHORUS, "la " * 60)]), "too long to be sung"),
        (_lyrics(sections=[{"kind": "yodel", "lines": ["Oh"]}]), "sections.0.kind"),
        (made_lyrics(chinese=True), "not written in English"),
    ],
)
def test_wrong_lyrics_are_repaired_by_the_model(
    server: OpenAIServer, registry: Callable[..., Registry], answer: dict[str, Any], complaint: str
) -> None:
    server.state.answers = [json.dumps(answer)]
    result = registry().text("openai").write_lyrics(SONG, Call())
    assert result.lyrics.hook == ENGLISH_CHORUS[0]
    assert complaint in server.state.seen[1].body["messages"][-1]["content"]
    assert result.facts.usage["output_tokens"] == 1000.0


def test_more_lines_than_can_be_sung_are_sent_back(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    server.state.answers = [json.dumps(_lyrics(sections=[*made_lyrics()["sections"]] * 3))]
    request = LyricsRequest("boats", "en", seconds=30.0)
    assert len(registry().text("openai").write_lyrics(request, Call()).lyrics.lines) == 6
    assert "18 sung lines" in server.state.seen[1].body["messages"][-1]["content"]


def test_what_is_sure_stands_first_among_tags(registry: Callable[..., Registry]) -> None:
    tags = registry().text("openai").prompt_tags(TAGS, Call()).tags
    assert tags.genre == "folk"
    assert tags.tags == ("sea shanty", "Concertina", "96 bpm", "folk", "gentle", "acoustic guitar", "slow tempo")


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({"genre": "polka", "tags": ["polka", "fast", "tuba"]}, "none of the genres"),
        ({"genre": "folk", "tags": ["folk"]}, "between 3 and 24"),
        ({"genre": "folk", "tags": ["folk", "soft", "a " * 60]}, "too long"),
    ],
)
def test_wrong_tags_are_repaired_by_the_model(
    server: OpenAIServer, registry: Callable[..., Registry], answer: dict[str, Any], complaint: str
) -> None:
    server.state.answers = [json.dumps(answer)]
    assert registry().text("openai").prompt_tags(TAGS, Call()).tags.genre == "folk"
    assert complaint in server.state.seen[1].body["messages"][-1]["content"]


def test_categories_come_surest_first_and_genres_by_their_name(registry: Callable[..., Registry]) -> None:
    filed = registry().text("openai").categories(FILED, Call()).categories
    assert list(filed.confidences.items()) == [("folk", 0.9), ("singer-songwriter", 0.5), ("Sea shanty", 0.45)]
    assert filed.primary == "folk"


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (made_categories("jazz"), "must be among the categories"),
        (made_categories("polka"), "none of the genres"),
        ({"primary": "folk", "categories": []}, "at least one"),
        ({"primary": "folk", "categories": [{"name": "folk", "confidence": 90}]}, "from 0 to 1"),
    ],
)
def test_wrong_categories_are_repaired_by_the_model(
    server: OpenAIServer, registry: Callable[..., Registry], answer: dict[str, Any], complaint: str
) -> None:
    server.state.answers = [json.dumps(answer)]
    assert registry().text("openai").categories(FILED, Call()).categories.primary == "folk"
    assert complaint in server.state.seen[1].body["messages"][-1]["content"]


def test_an_answer_that_stays_wrong_is_an_error(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    server.state.answers = ["no"] * 3
    with pytest.raises(EngineMisanswered, match="in 3 tries"):
        registry().text("openai").write_lyrics(SONG, Call())


def test_what_nobody_can_sing_is_not_asked_for(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    engine = registry().text("openai")
    with pytest.raises(InputError) as caught:
        engine.write_lyrics(LyricsRequest("boats", "en", seconds=3.0), Call())
    assert caught.value.field == "seconds"
    with pytest.raises(InputError) as caught:
        engine.categories(CategoriesRequest("boats " * 1000), Call())
    assert caught.value.field == "description"
    assert server.state.seen == []


def test_a_song_has_an_estimate_by_its_tokens(registry: Callable[..., Registry]) -> None:
    engine = registry().text("openai")
    prices = [engine.estimate(request).price for request in (SONG, TAGS, FILED)]
    assert all(price is not None and price.amount > 0 for price in prices)
