"""The contract of speech engines."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from fabula.domain.errors import InputError
from fabula.engines.base import Call, Capability, Engine, SpeechEngine, SpeechRequest, SpeechResult
from tests.engines.contract.conftest import (
    check_cancel,
    check_estimate,
    check_facts,
    check_health,
    check_identity,
    check_progress,
)

ENGLISH = SpeechRequest("The fox went up the stairs, and the lamp went with her.", "en")
CHINESE = SpeechRequest("狐狸提着灯，一级一级往上走。", "zh")
REQUESTS = [
    ENGLISH,
    CHINESE,
    SpeechRequest("きつねは階段を上った。", "ja"),
    replace(ENGLISH, text="She said: \"It's 3 o'clock\" – twice!"),
    replace(ENGLISH, text="Wait. [pause 0.5] Now."),
    replace(ENGLISH, text='<speak>Wait. <break time="500ms"/> Now.</speak>'),
]


@pytest.fixture
def engine(made: Callable[[Capability], Engine]) -> SpeechEngine:
    engine = made("speech")
    assert isinstance(engine, SpeechEngine)
    return engine


def _check(result: SpeechResult, request: SpeechRequest, engine: SpeechEngine) -> None:
    samples = result.sound.samples
    assert samples.dtype == np.float32 and samples.ndim == 2 and samples.shape[1] == 1
    assert np.isfinite(samples).all() and 0.01 < np.abs(samples).max() <= 1.0
    assert result.sound.rate == engine.capabilities.sample_rate and result.sound.seconds > 0.2
    assert bool(result.words) or not engine.capabilities.word_timings
    for word in result.words:
        assert 0.0 <= word.start <= word.stop <= result.sound.seconds + 0.02
        assert 0 <= word.begin < word.end <= len(request.text)
        assert any(char.isalnum() for char in request.text[word.begin : word.end])
    for before, after in pairwise(result.words):
        assert before.start <= after.start and before.end <= after.begin
    check_facts(result.facts, engine)


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.text[:16])
def test_sound_and_timings_are_sound(engine: SpeechEngine, request_: SpeechRequest) -> None:
    _check(engine.synthesize(request_, Call()), request_, engine)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_voices_are_named_and_speak(engine: SpeechEngine, language: str) -> None:
    voices = engine.voices(language)
    assert len({voice.name for voice in voices}) == len(voices) > 0
    assert {voice.language for voice in voices} == {language}
    assert any(voice.role == "narrator" for voice in voices)
    assert set(voices) <= set(engine.voices())
    request = replace(ENGLISH if language == "en" else CHINESE, voice=voices[-1].name)
    _check(engine.synthesize(request, Call()), request, engine)


def test_speed_changes_the_length(engine: SpeechEngine) -> None:
    slow = engine.synthesize(replace(ENGLISH, speed=0.7), Call()).sound.seconds
    fast = engine.synthesize(replace(ENGLISH, speed=1.6), Call()).sound.seconds
    assert fast < slow * 0.75


def test_speech_repeats_where_that_is_promised(engine: SpeechEngine) -> None:
    if engine.capabilities.repeatable:
        first, again = engine.synthesize(ENGLISH, Call()), engine.synthesize(ENGLISH, Call())
        assert np.array_equal(first.sound.samples, again.sound.samples) and first.words == again.words


@pytest.mark.parametrize(
    "changes", [{"text": ""}, {"text": " \n"}, {"voice": "no such voice"}, {"language": "tlh"}, {"text": "[pause 1]"}]
)
def test_what_no_engine_could_do_is_bad_input(engine: SpeechEngine, changes: dict[str, str]) -> None:
    with pytest.raises(InputError) as caught:
        engine.synthesize(replace(ENGLISH, **changes), Call())
    assert caught.value.remedy


def test_the_rest_of_the_contract(engine: SpeechEngine, subject: str) -> None:
    check_identity(engine, subject)
    check_health(engine)
    check_estimate(engine.estimate(ENGLISH))
    check_progress(lambda call: engine.synthesize(ENGLISH, call))
    check_cancel(lambda call: engine.synthesize(ENGLISH, call))
    check_identity(engine, subject)
    _check(engine.synthesize(ENGLISH, Call()), ENGLISH, engine)


def test_close_may_come_twice(engine: SpeechEngine) -> None:
    engine.close()
    engine.close()
