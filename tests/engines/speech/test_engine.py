"""The engine as a whole: timings, loudness, limits, errors, languages in one text."""

import threading

import numpy as np
import pyloudnorm
import pytest

from fabula.domain.errors import Cancelled, InputError
from fabula.engines.base import Call, CancelToken, SpeechEngine, SpeechRequest
from fabula.engines.embedded.speech import EmbeddedSpeech
from tests.engines.speech.conftest import Speak

STORY = "Once upon a time, Dr. Smith's 2 foxes — old & wise — paid $5.20 for a map. “Where to?” they asked! 🦊"
SHORT = "A fox went out on a chilly night."
TEXTS = {
    "en": (STORY, "ada"),
    "zh": ("从前，有一只小狐狸，它有3个iPhone手机，不怕黑。2024年，它花了￥5.20买地图！😀", "xiaolan"),
    "ja": ("むかしむかし、小さな狐が森に住んでいました。「はい！」と言った。", "haruka"),
    "fr": ("Il était une fois, un petit renard très sage.", ""),
    "pt-br": ("Era uma vez uma raposa.", ""),
}


def test_it_is_a_speech_engine(engine: EmbeddedSpeech) -> None:
    assert isinstance(engine, SpeechEngine)
    assert engine.health().ok
    assert {"en", "zh", "ja", "fr", "ru"} <= engine.capabilities.languages


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("shaped", [False, True])
def test_word_timings_are_in_order_in_range_and_complete(speak: Speak, language: str, shaped: bool) -> None:
    text, voice = TEXTS[language]
    result = speak(text, language, voice if shaped else "")
    assert all(text[w.begin : w.end] == w.word for w in result.words)
    assert all(0 <= w.start < w.stop <= result.sound.seconds for w in result.words)
    assert all(a.stop <= b.start and a.end <= b.begin for a, b in zip(result.words, result.words[1:], strict=False))
    covered = {i for w in result.words for i in range(w.begin, w.end)}
    assert all(i in covered for i, char in enumerate(text) if char.isalnum())
    assert result.words[-1].stop > result.sound.seconds - 0.5


def test_words_are_the_words_of_the_text_as_given(speak: Speak) -> None:
    words = [w.word for w in speak("It cost $5.20 in 1984, for Dr. Who (really).").words]
    assert words == ["It", "cost", "$5.20", "in", "1984", "for", "Dr", "Who", "really"]
    words = [w.word for w in speak("小狐狸买了3个苹果。", "zh").words]
    assert "".join(words) == "小狐狸买了3个苹果"
    assert len(words) >= 5


def test_timings_point_into_ssml(speak: Speak) -> None:
    text = (
        '<speak>Hello <emphasis>big</emphasis> <break time="700ms"/> <sub alias="doctor">Dr</sub> &amp; world.</speak>'
    )
    result = speak(text)
    assert [w.word for w in result.words] == ["Hello", "big", "Dr", "world"]
    assert result.words[2].start - result.words[1].stop >= 0.69


def test_a_pause_is_as_long_as_it_says(speak: Speak) -> None:
    words = speak("We waited [pause 1.5] and waited.").words
    assert words[2].start - words[1].stop == pytest.approx(1.5, abs=0.05)


@pytest.mark.parametrize(("language", "voice"), [("en", ""), ("en", "squeak"), ("zh", "piaopiao"), ("ja", "")])
def test_same_request_same_samples(speak: Speak, language: str, voice: str) -> None:
    text = TEXTS[language][0]
    first = speak(text, language, voice)
    speak("Something in between.", "de")
    fresh = EmbeddedSpeech()
    second = Speak(fresh)(text, language, voice)
    fresh.close()
    assert np.array_equal(first.sound.samples, second.sound.samples)
    assert first.words == second.words


@pytest.mark.parametrize("text", ["Hi!", STORY, "No. " * 20])
@pytest.mark.parametrize("voice", ["", "bruno", "squeak"])
def test_loudness_peak_and_silence(speak: Speak, text: str, voice: str) -> None:
    sound = speak(text, "en", voice).sound
    samples = sound.samples[:, 0]
    assert sound.samples.dtype == np.float32
    assert sound.rate == 24_000
    assert np.abs(samples).max() <= 10 ** (-3 / 20)
    assert abs(samples.mean()) < 1e-3
    if sound.seconds > 1:
        assert pyloudnorm.Meter(sound.rate).integrated_loudness(samples) == pytest.approx(-20, abs=1)
    loud = np.flatnonzero(np.abs(samples) > 0.005) / sound.rate
    assert loud[0] < 0.1
    assert loud[-1] > sound.seconds - 0.2


@pytest.mark.parametrize("voice", ["", "ada"])
def test_speed_shortens_and_lengthens(speak: Speak, voice: str) -> None:
    normal = speak(SHORT, "en", voice).sound.seconds
    for speed in (0.25, 0.5, 2.0, 4.0):
        result = speak(SHORT, "en", voice, speed)
        assert result.sound.seconds == pytest.approx(normal / speed, rel=0.25)
        assert result.words[-1].stop <= result.sound.seconds


def test_chinese_and_english_in_one_text(speak: Speak) -> None:
    result = speak("我用Python写code，很开心。", "zh")
    assert {"Python", "code"} <= {w.word for w in result.words}
    result = speak("My name is 王小明, nice to meet you.", "en")
    assert any(w.word.startswith("王") for w in result.words)


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (SpeechRequest("", "en"), "text"),
        (SpeechRequest(" \n\t", "en"), "text"),
        (SpeechRequest("😀🎉", "zh"), "text"),
        (SpeechRequest("...!?", "en"), "text"),
        (SpeechRequest("<speak><break/></speak>", "en"), "text"),
        (SpeechRequest("a" * 100_000, "en"), "text"),
        (SpeechRequest("hi", "xx"), "language"),
        (SpeechRequest("hi", ""), "language"),
        (SpeechRequest("hi", "en", "nobody"), "voice"),
        (SpeechRequest("hi", "en", speed=0.1), "speed"),
        (SpeechRequest("hi", "en", speed=5), "speed"),
    ],
)
def test_bad_requests_say_what_and_how_to_mend(engine: EmbeddedSpeech, request_: SpeechRequest, field: str) -> None:
    with pytest.raises(InputError) as caught:
        engine.synthesize(request_, Call())
    assert caught.value.field == field
    assert caught.value.remedy


def test_a_misspelt_voice_or_language_gets_near_matches(engine: EmbeddedSpeech) -> None:
    with pytest.raises(InputError, match="arthur"):
        engine.synthesize(SpeechRequest("hi", "en", "artur"), Call())
    with pytest.raises(InputError, match=r"It speaks .*fr"):
        engine.synthesize(SpeechRequest("hi", "klingonish"), Call())


@pytest.mark.parametrize(
    "text", ["\x00\x01hello\x07 world", "[[hello]] <b>world</b>", "a" * 200, "ß ﬁ Ⅷ ① ʰ x̂", "é" * 50]
)
def test_strange_text_is_spoken_or_refused_never_a_crash(engine: EmbeddedSpeech, text: str) -> None:
    for language in ("en", "zh", "ja", "de"):
        try:
            result = engine.synthesize(SpeechRequest(text, language), Call())
        except InputError as error:
            assert "nothing that can be spoken" in str(error)  # Open JTalk has no reading for é.
            continue
        assert result.sound.seconds > 0.1


def test_cancel_stops_between_sentences(engine: EmbeddedSpeech) -> None:
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    with pytest.raises(Cancelled):
        engine.synthesize(SpeechRequest("This is a sentence. " * 900, "en", "ada"), Call(cancel=token))


def test_estimates_are_free_and_grow_with_the_text(engine: EmbeddedSpeech) -> None:
    short = engine.estimate(SpeechRequest("hi", "en"))
    long = engine.estimate(SpeechRequest("hi " * 1000, "en", "ada"))
    assert short.seconds is not None and long.seconds is not None
    assert short.seconds < long.seconds < 60
    assert short.price is not None and short.price.amount == 0
