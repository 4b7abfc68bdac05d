"""One speech engine for all tests of this room."""

from collections.abc import Iterator

import pytest

from fabula.engines.base import Call, SpeechRequest, SpeechResult
from fabula.engines.embedded.speech import EmbeddedSpeech


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedSpeech]:
    made = EmbeddedSpeech()
    yield made
    made.close()


class Speak:
    """Short for `engine.synthesize`."""

    def __init__(self, engine: EmbeddedSpeech) -> None:
        self._engine = engine

    def __call__(self, text: str, language: str = "en", voice: str = "", speed: float = 1.0) -> SpeechResult:
        return self._engine.synthesize(SpeechRequest(text, language, voice, speed), Call())


@pytest.fixture(scope="session")
def speak(engine: EmbeddedSpeech) -> Speak:
    return Speak(engine)
