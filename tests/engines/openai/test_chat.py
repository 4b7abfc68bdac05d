"""Stories from a chat endpoint over real HTTP: what is asked, what is made of the answers, what goes wrong."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.domain.artifact import Price
from fabula.domain.errors import EngineMisanswered, EngineRefused, EngineUnavailable, InputError
from fabula.domain.story import NARRATOR, StoryRequest
from fabula.engines.base import Call
from fabula.engines.chat.conversation import extract_json
from fabula.engines.registry import Registry
from tests.support.openai_server import OpenAIServer, body_of, made_story, own_text_answer, status

CHAT = "/chat/completions"
TOPIC = StoryRequest("a fox in a lighthouse", "en", pages=3, seed=7, hero="Ada", tone="quiet", age="4")
OWN = 'The lamp went out. "Is it night?" asked Ada. It was.\n\nShe lit a match and went up, slowly, all the stairs.'


def test_a_story_is_asked_for_in_a_strict_schema_and_read(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    result = registry().text("openai").write_story(TOPIC, Call())
    script = result.script
    assert [page.text for page in script.pages][:1] == ['Ada climbed stair number 1. "There is a light," she said.']
    assert [line.speaker for line in script.pages[0].lines] == [NARRATOR, "hero"]
    assert "".join(line.text for line in script.pages[0].lines) == script.pages[0].text
    assert (script.pages[0].scene.place, script.pages[0].scene.actors) == ("lighthouse", ("hero",))
    body = server.state.seen[0].body
    assert body["response_format"]["type"] == "json_schema" and body["seed"] == 7
    prompt = body["messages"][-1]["content"]
    assert all(
        told in prompt for told in ("a fox in a lighthouse", "Exactly 3 pages", "Ada", "four years old", "quiet")
    )
    assert "English" in body["messages"][0]["content"]


def test_the_facts_say_who_wrote_and_what_it_cost(registry: Callable[..., Registry]) -> None:
    engine = registry().text("openai")
    facts = engine.write_story(TOPIC, Call()).facts
    assert (facts.engine, facts.seed) == ("openai:gpt-4.1-mini", 7)
    assert "gpt-4.1-mini-2026" in facts.version
    assert facts.usage == {"input_tokens": 1000.0, "output_tokens": 500.0}
    assert facts.price == Price(0.0012, "USD")
    estimate = engine.estimate(TOPIC)
    assert estimate.price is not None and estimate.price.amount > 0 and estimate.seconds is None
    assert registry().text("openai:local-model").estimate(TOPIC).price is None


def test_chinese_is_asked_for_in_chinese(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    script = registry().text("openai").write_story(StoryRequest("灯塔里的狐狸", "zh", pages=4), Call()).script
    assert len(script.pages) == 4
    assert script.pages[0].text == "阿花走上第1级台阶。“上面有光。”"
    asked = "".join(message["content"] for message in server.state.seen[0].body["messages"])
    assert "你写图画书" in asked and "正好 4 页" in asked and "You write" not in asked


def test_other_languages_are_named_to_the_model(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    registry().text("openai").write_story(StoryRequest("un zorro", "es", pages=3), Call())
    assert "Write in Spanish" in server.state.seen[0].body["messages"][0]["content"]


def test_own_text_is_kept_word_for_word(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    script = registry().text("openai").write_story(StoryRequest("", "en", text=OWN, pages=3), Call()).script
    assert "".join("".join(page.text for page in script.pages).split()) == "".join(OWN.split())
    assert len(script.pages) == 3
    spoken = [line.text.strip() for page in script.pages for line in page.lines if line.speaker == "hero"]
    assert spoken == ['"Is it night?"']


@pytest.mark.parametrize("ends", [[2, 2, 5], [1, 2, 3], [2, 5]])
def test_a_staging_that_loses_words_is_sent_back(
    server: OpenAIServer, registry: Callable[..., Registry], ends: list[int]
) -> None:
    wrong = own_text_answer(5, len(ends))
    for page, end in zip(wrong["pages"], ends, strict=True):
        page["last"] = end
    server.state.answers = [json.dumps(wrong)]
    script = registry().text("openai").write_story(StoryRequest("", "en", text=OWN, pages=3), Call()).script
    assert "".join("".join(page.text for page in script.pages).split()) == "".join(OWN.split())
    assert len(server.state.seen) == 2


def _with(**changes: object) -> str:
    return json.dumps({**made_story(3), **changes})


def _page_with(**changes: object) -> str:
    story = made_story(3)
    story["pages"][1] |= changes
    return json.dumps(story)


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (json.dumps(made_story(2)), "exactly 3 are wanted"),
        (_with(title=" "), "no title"),
        (_page_with(lines=[{"speaker": "owl", "text": "Hm."}]), 'the speaker "owl"'),
        (_page_with(lines=[]), "Page 2 has no text"),
        (_page_with(lines=[{"speaker": "narrator", "text": "word " * 300}]), "Page 2 is too long"),
        (_page_with(lines=made_story(1)["pages"][0]["lines"]), "Pages 1 and 2 have the same text"),
        (json.dumps(made_story(3, chinese=True)), "not written in English"),
        (_with(pages="three"), "pages"),
        ("Once upon a time there was no JSON.", "not one JSON object"),
        (json.dumps(made_story(3))[:-40], "pages"),
    ],
)
def test_a_wrong_answer_is_repaired_by_the_model(
    server: OpenAIServer, registry: Callable[..., Registry], answer: str, complaint: str
) -> None:
    server.state.answers = [answer]
    result = registry().text("openai").write_story(TOPIC, Call())
    assert len(result.script.pages) == 3
    repair = server.state.seen[1].body["messages"]
    assert [message["role"] for message in repair] == ["system", "user", "assistant", "user"]
    assert complaint in repair[-1]["content"]
    assert result.facts.usage["output_tokens"] == 1000.0


def test_an_answer_that_stays_wrong_is_an_error(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    server.state.answers = ["no"] * 3
    with pytest.raises(EngineMisanswered, match="in 3 tries"):
        registry().text("openai").write_story(TOPIC, Call())


@pytest.mark.parametrize(
    "wrapped",
    [
        "```json\n{}\n```\nI hope you like it!",
        '<think>Maybe {"title": "no"}? Yes.</think>\n{}',
        'Here is {"a": 1} example, and the story: {} Bye {{.',
    ],
)
def test_json_is_found_in_what_surrounds_it(
    server: OpenAIServer, registry: Callable[..., Registry], wrapped: str
) -> None:
    server.state.answers = [wrapped.replace("{}", json.dumps(made_story(3)), 1)]
    assert registry().text("openai").write_story(TOPIC, Call()).script.title == "The lighthouse"
    assert len(server.state.seen) == 1


def test_an_answer_in_parts_is_joined(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    whole = json.dumps(made_story(3))
    parts = [
        {"type": "thinking", "text": "Hm."},
        {"type": "text", "text": whole[:50]},
        {"type": "text", "text": whole[50:]},
    ]
    body = {"choices": [{"message": {"content": parts}, "finish_reason": "stop"}]}
    server.fail(CHAT, body_of(json.dumps(body).encode()))
    result = registry().text("openai").write_story(TOPIC, Call())
    assert result.script.title == "The lighthouse"
    assert result.facts.usage == {} and result.facts.price is None


@given(st.text(st.sampled_from('{}[]":, a1\\\n`'), max_size=60))
def test_reading_an_answer_never_breaks(text: str) -> None:
    found = extract_json(text)
    assert found is None or isinstance(found, dict)


def test_an_answer_nested_beyond_reason_is_no_story() -> None:
    assert extract_json('{"a":' * 100_000) is None


def test_words_outside_the_vocabulary_become_the_nearest(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    changes = {
        "place": "Living Room",
        "time": "At night",
        "weather": "rainy",
        "mood": "zany",
        "actors": ["Ada", "ghost"],
    }
    server.state.answers = [_page_with(scene=changes)]
    scene = registry().text("openai").write_story(TOPIC, Call()).script.pages[1].scene
    assert (scene.place, scene.time, scene.weather, scene.mood) == ("livingroom", "night", "rain", "calm")
    assert scene.actors == ("hero",)


def test_a_truncated_answer_says_so(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    server.state.finish_reason = "length"
    with pytest.raises(EngineMisanswered, match="broke off at its length limit"):
        registry().text("openai").write_story(TOPIC, Call())


@pytest.mark.parametrize(
    ("refuses", "left"),
    [
        ({"json_schema"}, {"type": "json_object"}),
        ({"json_schema", "json_object"}, None),
        ({"response_format"}, None),
        ({"temperature", "seed"}, "json_schema"),
    ],
)
def test_what_a_server_does_not_take_is_left_out_and_remembered(
    server: OpenAIServer, registry: Callable[..., Registry], refuses: set[str], left: object
) -> None:
    server.state.refuses = refuses
    engine = registry().text("openai:local-model")
    engine.write_story(TOPIC, Call())
    tries = len(server.state.seen)
    engine.write_story(TOPIC, Call())
    assert len(server.state.seen) == tries + 1
    sent = server.state.seen[-1].body
    if left == "json_schema":
        assert sent["response_format"]["type"] == left and not {"temperature", "seed"} & sent.keys()
    else:
        assert sent.get("response_format") == left and sent["seed"] == 7


def test_a_request_that_is_refused_with_and_without_wishes_is_refused(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    server.fail(CHAT, *[status(400, "The prompt is too long.")] * 5)
    with pytest.raises(EngineRefused, match=r"It said: The prompt is too long\."):
        registry().text("openai").write_story(TOPIC, Call())
    assert not {"response_format", "temperature", "seed"} & server.state.seen[-1].body.keys()


def test_a_server_that_breaks_down_while_wishes_are_left_out_is_unavailable(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    server.fail(CHAT, status(400, "Unknown parameter: 'seed'."), status(503))
    with pytest.raises(EngineUnavailable):
        registry().text("openai").write_story(TOPIC, Call())


def test_the_longest_answer_is_asked_for_by_either_name(
    server: OpenAIServer, registry: Callable[..., Registry]
) -> None:
    engine = registry(max_tokens=4000).text("openai")
    engine.write_story(TOPIC, Call())
    assert server.state.seen[-1].body["max_tokens"] == 4000
    server.state.refuses = {"max_tokens"}
    engine.write_story(TOPIC, Call())
    sent = server.state.seen[-1].body
    assert sent["max_completion_tokens"] == 4000 and "max_tokens" not in sent


def test_a_refusal_of_the_content_is_not_tried_again(server: OpenAIServer, registry: Callable[..., Registry]) -> None:
    server.state.finish_reason = "content_filter"
    with pytest.raises(EngineRefused, match="Word it differently"):
        registry(attempts=3).text("openai").write_story(TOPIC, Call())
    assert len(server.state.seen) == 1


@pytest.mark.parametrize(
    "request_",
    [
        StoryRequest("", "en"),
        StoryRequest("!?", "en"),
        StoryRequest("fox", "en", pages=21),
        StoryRequest("x" * 100_001, "en"),
    ],
)
def test_bad_requests_reach_no_server(
    server: OpenAIServer, registry: Callable[..., Registry], request_: StoryRequest
) -> None:
    with pytest.raises(InputError):
        registry().text("openai").write_story(request_, Call())
    assert server.state.seen == []
