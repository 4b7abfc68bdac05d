"""What no story can be made of ends in one line that says what and how to mend."""

import pytest

from fabula.domain.errors import InputError
from fabula.domain.story import StoryRequest
from fabula.engines.base import Call, CancelToken, TextEngine
from fabula.engines.embedded.text import EmbeddedText


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (StoryRequest("", "en"), "topic"),
        (StoryRequest(" \n\t ", "en"), "topic"),
        (StoryRequest("fox " * 25_000, "en"), "topic"),
        (StoryRequest("a fox\x07", "en"), "topic"),
        (StoryRequest("🦊🌙", "en"), "topic"),
        (StoryRequest("?!…", "en"), "topic"),
        (StoryRequest("ein Fuchs", "de"), "language"),
        (StoryRequest("a fox", "en", pages=2), "pages"),
        (StoryRequest("a fox", "en", pages=21), "pages"),
        (StoryRequest("", "en", text="  \n "), "text"),
        (StoryRequest("", "en", text="x" * 100_000), "text"),
        (StoryRequest("", "zh", text="好\x00"), "text"),
    ],
)
def test_bad_requests_name_the_field_and_the_remedy(request_, field):
    with pytest.raises(InputError) as caught:
        EmbeddedText().write_story(request_, Call())
    assert caught.value.field == field
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


def test_it_is_a_text_engine_that_is_well():
    engine = EmbeddedText()
    assert isinstance(engine, TextEngine)
    assert engine.health().ok
    assert engine.capabilities.languages == {"en", "zh"}
    estimate = engine.estimate(StoryRequest("a fox", "en"))
    assert estimate.seconds is not None
    assert estimate.price is not None
    assert estimate.price.amount == 0
    engine.close()


def test_facts_say_who_wrote_it_and_a_cancelled_call_writes_nothing():
    from fabula.domain.errors import Cancelled

    result = EmbeddedText().write_story(StoryRequest("a fox", "en", seed=7), Call())
    assert (result.facts.engine, result.facts.seed) == ("embedded", 7)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        EmbeddedText().write_story(StoryRequest("a fox", "en"), Call(cancel=token))
