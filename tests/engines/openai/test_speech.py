"""Speech from an endpoint over real HTTP: formats, long texts, pauses, voices."""

from collections.abc import Callable

import numpy as np
import pytest

from fabula.domain.artifact import Price
from fabula.domain.errors import EngineMisanswered, InputError
from fabula.engines.base import Call, SpeechRequest
from fabula.engines.options import RemoteVoice
from fabula.engines.registry import Registry
from tests.support.openai_server import OpenAIServer, body_of

Make = Callable[..., Registry]
HELLO = SpeechRequest("Hello, is anybody there?", "en")


@pytest.mark.parametrize("kind", ["wav", "mp3", "flac", "opus", "aac", "pcm"])
def test_every_format_is_decoded(registry: Make, kind: str) -> None:
    sound = registry(speech_format=kind).speech("openai").synthesize(HELLO, Call()).sound
    assert sound.rate == 24_000 and sound.samples.shape[1] == 1 and sound.samples.dtype == np.float32
    assert sound.seconds == pytest.approx(0.02 * len(HELLO.text), abs=0.1)
    assert 0.25 < np.abs(sound.samples).max() <= 0.4
    middle = sound.samples[4000:8000, 0] * np.hanning(4000)
    assert np.abs(np.fft.rfft(middle)).argmax() * 6 == pytest.approx(220, abs=6)


def test_a_server_that_answers_in_another_format_is_understood(server: OpenAIServer, registry: Make) -> None:
    server.state.sound_format = "mp3"
    assert registry(speech_format="pcm").speech("openai").synthesize(HELLO, Call()).sound.seconds > 0.3


@pytest.mark.parametrize("body", [b"", b"RIFF", b"<html>busy</html>"])
def test_what_is_no_sound_is_an_error(server: OpenAIServer, registry: Make, body: bytes) -> None:
    server.fail("/audio/speech", body_of(body, "audio/wav"))
    with pytest.raises(EngineMisanswered, match="sound"):
        registry().speech("openai").synthesize(HELLO, Call())


def test_an_empty_sound_is_an_error(server: OpenAIServer, registry: Make) -> None:
    server.state.sound_format = "empty"
    with pytest.raises(EngineMisanswered, match="sound that is empty"):
        registry(speech_format="pcm").speech("openai").synthesize(HELLO, Call())


def test_a_long_text_is_cut_at_sentences(server: OpenAIServer, registry: Make) -> None:
    sentence = "The fox went up the stairs, and the lamp went up with her. "
    text = sentence * 200
    result = registry().speech("openai").synthesize(SpeechRequest(text, "en"), Call())
    asked = [seen.body["input"] for seen in server.state.seen]
    assert len(asked) == 3 and all(len(piece) <= 4096 and piece.endswith("her.") for piece in asked)
    assert " ".join(asked) == text.strip()
    assert result.sound.seconds == pytest.approx(0.02 * sum(map(len, asked)), abs=0.01)
    assert result.facts.usage["characters"] == sum(map(len, asked))


def test_a_chinese_text_without_spaces_is_cut_too(server: OpenAIServer, registry: Make) -> None:
    registry().speech("openai").synthesize(SpeechRequest("狐狸提着灯，一级一级往上走。" * 700, "zh"), Call())
    asked = [seen.body["input"] for seen in server.state.seen]
    assert len(asked) == 3 and all(piece.endswith("。") for piece in asked)


@pytest.mark.parametrize(
    "text",
    [
        "Wait. [pause 1.5] Now & then.",
        '<speak>Wait. <break time="1500ms"/> <emphasis>Now</emphasis> &amp; then.</speak>',
    ],
)
def test_pauses_are_silence_and_marks_are_not_spoken(server: OpenAIServer, registry: Make, text: str) -> None:
    sound = registry().speech("openai").synthesize(SpeechRequest(text, "en"), Call()).sound
    asked = [seen.body["input"] for seen in server.state.seen]
    assert " ".join(asked) in {"Wait. Now & then."}
    assert not any(mark in " ".join(asked) for mark in "<>[]")
    start = round(0.02 * len(asked[0]) * 24_000)
    assert np.all(sound.samples[start : start + 36_000] == 0.0)
    assert sound.seconds == pytest.approx(1.5 + 0.02 * sum(map(len, asked)), abs=0.01)


def test_voices_have_a_role_gender_and_age(server: OpenAIServer, registry: Make) -> None:
    engine = registry().speech("openai")
    voices = engine.voices("zh")
    assert {voice.gender for voice in voices} == {"female", "male", "neutral"}
    assert {voice.role for voice in voices} == {"narrator", "person"}
    assert engine.voices("tlh") == ()
    engine.synthesize(SpeechRequest("你好。", "zh", voice="nova", speed=1.5), Call())
    engine.synthesize(SpeechRequest("你好。", "zh"), Call())
    assert [seen.body["voice"] for seen in server.state.seen] == ["nova", "fable"]
    assert [seen.body.get("speed") for seen in server.state.seen] == [1.5, None]


def test_voices_of_another_endpoint_are_an_option(registry: Make) -> None:
    engine = registry(voices=(RemoteVoice("alloy", "female", "old", "narrator"),)).speech("openai")
    assert [voice.name for voice in engine.voices("en")] == ["alloy"]
    assert engine.synthesize(HELLO, Call()).sound.seconds > 0


def test_prices_by_character_and_by_minute(registry: Make) -> None:
    by_minute = registry().speech("openai").synthesize(HELLO, Call()).facts
    assert by_minute.price == Price(round(0.015 / 60 * by_minute.usage["seconds"], 8))
    by_character = registry().speech("openai:tts-1").synthesize(HELLO, Call()).facts
    assert by_character.price == Price(round(15 * len(HELLO.text) / 1e6, 8))
    assert registry().speech("openai:other").estimate(HELLO).price is None


def test_instructions_are_part_of_the_identity(server: OpenAIServer, registry: Make) -> None:
    engine = registry(instructions="Read slowly.").speech("openai")
    engine.synthesize(HELLO, Call())
    assert server.state.seen[0].body["instructions"] == "Read slowly."
    assert engine.identity.options == {"instructions": "Read slowly."}


@pytest.mark.parametrize(
    "request_",
    [
        SpeechRequest("", "en"),
        SpeechRequest("…!", "en"),
        SpeechRequest("Hi", "tlh"),
        SpeechRequest("Hi", "en", voice="nobody"),
        SpeechRequest("Hi", "en", speed=9),
        SpeechRequest("x" * 100_001, "en"),
        SpeechRequest("[pause 2]", "en"),
        SpeechRequest("<speak><break/></speak>", "en"),
    ],
)
def test_bad_requests_reach_no_server(server: OpenAIServer, registry: Make, request_: SpeechRequest) -> None:
    with pytest.raises(InputError):
        registry().speech("openai").synthesize(request_, Call())
    assert server.state.seen == []
