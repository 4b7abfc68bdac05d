"""Speech of an OpenAI-compatible endpoint.

https://platform.openai.com/docs/api-reference/audio/createSpeech
"""

import time
from typing import Any

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.errors import EngineMisanswered, InputError
from fabula.domain.sound import Sound
from fabula.domain.voice import Voice
from fabula.engines.base import Call, EngineIdentity, Health, SpeechCapabilities, SpeechRequest, SpeechResult
from fabula.engines.markup import Pause, has_words, spoken_parts
from fabula.engines.openai.endpoint import Endpoint
from fabula.engines.openai.sounds import Undecodable, decode
from fabula.engines.options import OpenAIOptions, RemoteVoice
from fabula.engines.pricing import PriceTable
from fabula.engines.sentences import chunks
from fabula.media.audio.shaping import concatenate, silence

VERSION = "1"
RATE = 24_000
LONGEST_INPUT = 4096
MAX_CHARS = 100_000
_CHARS_A_SECOND = {"zh": 4.5, "ja": 7.0, "ko": 6.0}
_CHARS_A_SECOND_ELSEWHERE = 15.0

# https://platform.openai.com/docs/guides/text-to-speech#supported-languages
LANGUAGES = frozenset({
    "af", "ar", "hy", "az", "be", "bs", "bg", "ca", "zh", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "gl", "de",
    "el", "he", "hi", "hu", "is", "id", "it", "ja", "kn", "kk", "ko", "lv", "lt", "mk", "ms", "mr", "mi", "ne", "no",
    "fa", "pl", "pt", "ro", "ru", "sr", "sk", "sl", "es", "sw", "sv", "tl", "ta", "th", "tr", "uk", "ur", "vi", "cy",
})  # fmt: skip


class OpenAISpeech:
    """Implements `SpeechEngine`. Long texts are spoken in pieces cut at sentences; pauses are real silence."""

    capabilities = SpeechCapabilities(
        languages=LANGUAGES, word_timings=False, max_chars=MAX_CHARS, sample_rate=RATE, repeatable=False
    )

    def __init__(self, options: OpenAIOptions, prices: PriceTable, model: str = "") -> None:
        self._options = options
        self._prices = prices
        self._model = model or options.speech_model
        chosen = {"instructions": options.instructions} if options.instructions else {}
        self.identity = EngineIdentity(f"openai:{self._model}", VERSION, chosen)
        self._endpoint = Endpoint(options, self.identity.name)

    def health(self) -> Health:
        return self._endpoint.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        """The endpoint's voices, each of which speaks every language."""
        spoken = sorted(LANGUAGES) if not language else [language] if language in LANGUAGES else []
        return tuple(
            Voice(voice.name, tag, voice.gender, voice.age, voice.role, voice.description)
            for tag in spoken
            for voice in self._options.voices
        )

    def estimate(self, request: SpeechRequest) -> Estimate:
        """The price by characters, and by the length it will have at an ordinary pace."""
        characters = float(len(request.text))
        pace = _CHARS_A_SECOND.get(request.language, _CHARS_A_SECOND_ELSEWHERE) * request.speed
        usage = {"characters": characters, "seconds": characters / pace}
        return Estimate(seconds=None, price=self._prices.price(self.identity.name, usage))

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult:
        voice = self._checked_voice(request)
        began = time.monotonic()
        tasks = _tasks(request)
        sounds: list[Sound] = []
        for place, task in enumerate(tasks):
            call.progress(place / len(tasks), self.identity.name)
            sounds.append(
                silence(task.seconds, rate=RATE)
                if isinstance(task, Pause)
                else self._spoken(task, voice, request.speed, call)
            )
        sound = concatenate(sounds)
        call.progress(1.0, self.identity.name)
        characters = sum(len(task) for task in tasks if isinstance(task, str))
        usage = {"characters": float(characters), "seconds": sound.seconds}
        price = self._prices.price(self.identity.name, usage)
        facts = EngineFacts(self.identity.name, VERSION, time.monotonic() - began, None, usage, price)
        return SpeechResult(sound, facts)

    def _spoken(self, text: str, voice: RemoteVoice, speed: float, call: Call) -> Sound:
        body: dict[str, Any] = {
            "model": self._model,
            "input": text,
            "voice": voice.name,
            "response_format": self._options.speech_format,
        }
        if speed != 1.0:
            body["speed"] = speed
        if self._options.instructions:
            body["instructions"] = self._options.instructions
        reply = self._endpoint.post("/audio/speech", body, timeout=self._options.speech_timeout, cancel=call.cancel)
        try:
            return decode(reply.body, raw_pcm=self._options.speech_format == "pcm", rate=RATE)
        except Undecodable:
            name = self.identity.name
            raise EngineMisanswered(
                f"The engine {name} answered with a sound that is empty or cannot be decoded.",
                remedy="Try again, or choose another voice.",
                engine=name,
            ) from None

    def _checked_voice(self, request: SpeechRequest) -> RemoteVoice:
        _check(request)
        names = {voice.name: voice for voice in self._options.voices}
        if not request.voice:
            narrators = [voice for voice in names.values() if voice.role == "narrator"]
            return (narrators or list(names.values()))[0]
        if request.voice not in names:
            raise InputError(
                f"The engine {self.identity.name} has no voice {request.voice!r}.",
                remedy=f"Choose one of: {', '.join(names)}.",
                field="voice",
            )
        return names[request.voice]


def _tasks(request: SpeechRequest) -> list[str | Pause]:
    """What to ask for, in order: pieces of text that are short enough, and pauses."""
    tasks: list[str | Pause] = []
    for part in spoken_parts(request.text):
        tasks += [part] if isinstance(part, Pause) else [piece.strip() for piece in chunks(part.words, LONGEST_INPUT)]
    return tasks


def _check(request: SpeechRequest) -> None:
    if request.language not in LANGUAGES:
        raise InputError(
            f"The OpenAI-compatible voices do not speak {request.language!r}.",
            remedy=f"Choose one of: {', '.join(sorted(LANGUAGES))}.",
            field="language",
        )
    if not 0.25 <= request.speed <= 4:
        raise InputError(f"The speed {request.speed:g} is not possible.", remedy="Choose 0.25 to 4.", field="speed")
    if len(request.text) > MAX_CHARS or not has_words(request.text):
        raise InputError(
            "There is nothing to speak, or too much at once.",
            remedy=f"Give a text of 1 to {MAX_CHARS} characters with at least one word.",
            field="text",
        )
