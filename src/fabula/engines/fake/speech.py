"""A speech engine that sounds one tone per word, so that every word's timing is exact."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import InputError
from fabula.domain.sound import Sound, WordTiming
from fabula.domain.voice import Voice
from fabula.engines.base import Call, EngineIdentity, Health, SpeechCapabilities, SpeechRequest, SpeechResult
from fabula.engines.fake.faults import Faults
from fabula.engines.markup import Pause, has_words, spoken_parts

VERSION = "1"
RATE = 24_000
LANGUAGES = ("en", "zh", "ja")
WORD_SECONDS = 0.25
GAP_SECONDS = 0.05
MAX_CHARS = 100_000

# A word is one Chinese character, or letters and digits of other scripts, joined by apostrophes and hyphens.
_HAN = r"[\u3400-\u9fff]"
_LETTERS = rf"(?:(?!{_HAN})[^\W_])+"
_WORD = re.compile(rf"{_HAN}|{_LETTERS}(?:['’-]{_LETTERS})*")
_PITCHES = {"fake-narrator": 220.0, "fake-woman": 330.0, "fake-man": 110.0, "fake-child": 440.0}


@dataclass
class FakeSpeech:
    """Implements `SpeechEngine`; the voice decides the pitch, the speed the length of a word."""

    faults: Faults = field(default_factory=Faults)
    model: str = ""
    capabilities: SpeechCapabilities = field(
        default=SpeechCapabilities(
            languages=frozenset(LANGUAGES),
            word_timings=True,
            max_chars=MAX_CHARS,
            sample_rate=RATE,
            repeatable=True,
        ),
        init=False,
    )

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity(f"fake:{self.model}" if self.model else "fake", VERSION)

    def health(self) -> Health:
        return self.faults.health

    def close(self) -> None:
        """Nothing to let go of."""

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        spoken = [language] if language in LANGUAGES else [] if language else LANGUAGES
        return tuple(voice for tag in spoken for voice in _voices(tag))

    def estimate(self, request: SpeechRequest) -> Estimate:  # noqa: ARG002 - all cost the same
        return Estimate(seconds=self.faults.latency, price=FREE)

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult:
        """A tone for every word (or Chinese character), silence between them and for every pause."""
        _check(request)
        self.faults.strike(call)
        pitch = _PITCHES[request.voice or "fake-narrator"]
        pieces: list[NDArray[np.float32]] = []
        timings: list[WordTiming] = []
        frames = 0
        for word, seconds in _plan(request):
            call.cancel.check()
            piece = _tone(pitch, seconds) if word else np.zeros(round(seconds * RATE), np.float32)
            if word:
                stop = frames + len(piece)
                timings.append(WordTiming(word[0], frames / RATE, stop / RATE, word.start(), word.end()))
            pieces.append(piece)
            frames += len(piece)
        call.progress(1.0, request.text[:40])
        sound = Sound(np.concatenate(pieces)[:, np.newaxis], RATE)
        facts = EngineFacts(self.identity.name, VERSION, usage={"characters": float(len(request.text))})
        return SpeechResult(sound, facts, tuple(timings))


def _voices(language: str) -> tuple[Voice, ...]:
    return (
        Voice("fake-narrator", language, "neutral", "adult", "narrator", "a middle tone"),
        Voice("fake-woman", language, "female", "adult", "person", "a higher tone"),
        Voice("fake-man", language, "male", "adult", "person", "a low tone"),
        Voice("fake-child", language, "neutral", "child", "person", "a high tone"),
    )


def _check(request: SpeechRequest) -> None:
    if request.language not in LANGUAGES:
        raise InputError(
            f"The fake engine does not speak {request.language!r}.",
            remedy=f"Choose one of: {', '.join(LANGUAGES)}.",
            field="language",
        )
    if request.voice and request.voice not in _PITCHES:
        raise InputError(
            f"There is no voice {request.voice!r}.",
            remedy=f"Choose one of: {', '.join(_PITCHES)}.",
            field="voice",
        )
    if len(request.text) > MAX_CHARS or not has_words(request.text):
        raise InputError(
            "There is nothing to speak, or too much at once.",
            remedy=f"Give a text of 1 to {MAX_CHARS} characters with at least one word.",
            field="text",
        )


def _plan(request: SpeechRequest) -> Iterator[tuple[re.Match[str] | None, float]]:
    """What sounds when: a word (a match in the whole text) or silence, and its seconds."""
    for part in spoken_parts(request.text):
        if isinstance(part, Pause):
            yield None, part.seconds
            continue
        for word in _WORD.finditer(request.text, part.begin, part.end):
            yield word, WORD_SECONDS / request.speed
            yield None, GAP_SECONDS / request.speed


def _tone(pitch: float, seconds: float) -> NDArray[np.float32]:
    """A sine that fades in and out over 10 ms, at a quarter of full scale."""
    time = np.arange(round(seconds * RATE), dtype=np.float32) / RATE
    fade = np.minimum(1.0, np.minimum(time, time[::-1]) / 0.01)
    return (0.25 * np.sin(2 * np.pi * pitch * time) * fade).astype(np.float32)
