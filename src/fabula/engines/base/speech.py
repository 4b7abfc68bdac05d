"""The contract of speech engines."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.sound import Sound, WordTiming
from fabula.domain.voice import Voice
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class SpeechRequest:
    """A text to speak. `voice` is a voice name of the engine, or empty for its narrator of that language.

    `text` is plain, or SSML where it begins with `<speak>`; plain text may hold `[pause 0.8]` (seconds).
    `speed` 0.25–4 multiplies the voice's own pace.
    """

    text: str
    language: str
    voice: str = ""
    speed: float = 1.0


@dataclass(frozen=True)
class SpeechResult:
    """Mono sound, and where the engine can, when each word of the text (as given, markup included) is spoken."""

    sound: Sound
    facts: EngineFacts
    words: tuple[WordTiming, ...] = ()


@dataclass(frozen=True)
class SpeechCapabilities:
    """Languages with named voices (`voices`), further `languages` by code, whether it times words, its limits."""

    languages: frozenset[str]
    word_timings: bool
    max_chars: int
    sample_rate: int
    repeatable: bool = False


@runtime_checkable
class SpeechEngine(Engine, Protocol):
    """Speaks."""

    @property
    def capabilities(self) -> SpeechCapabilities: ...

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        """The named voices, of one language or of all."""

    def estimate(self, request: SpeechRequest) -> Estimate: ...

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult: ...
