"""The options of all engines, which a shell fills from its settings; nothing below reads the environment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fabula.domain.scene import Age, Gender
from fabula.domain.voice import VoiceRole
from fabula.engines.provider import Provider
from fabula.engines.wrappers.routes import Backoff

PUBLIC_BASE_URL = "https://api.openai.com/v1"


@dataclass(frozen=True)
class RemoteVoice:
    """A voice of the endpoint, and whom it suits; it speaks every language."""

    name: str
    gender: Gender
    age: Age = "adult"
    role: VoiceRole = "person"
    description: str = ""


# https://platform.openai.com/docs/guides/text-to-speech; gender and age as they sound, the vendor does not say.
OPENAI_VOICES = (
    RemoteVoice("fable", "neutral", "adult", "narrator", "a storyteller, British, lively"),
    RemoteVoice("sage", "female", "adult", "narrator", "calm and clear"),
    RemoteVoice("onyx", "male", "old", "narrator", "deep and slow"),
    RemoteVoice("alloy", "neutral", "adult", "person", "even"),
    RemoteVoice("ash", "male", "adult", "person", "firm"),
    RemoteVoice("coral", "female", "young", "person", "bright and friendly"),
    RemoteVoice("echo", "male", "young", "person", "soft"),
    RemoteVoice("nova", "female", "young", "person", "quick and warm"),
    RemoteVoice("shimmer", "female", "child", "person", "light and high"),
)


@dataclass(frozen=True)
class OpenAIOptions:
    """Where the endpoint is and what to ask of it. Timeouts are seconds for a whole call.

    `key_setting` is what the shell calls the key, so that an error can name it. `image_sizes` are those the
    endpoint's model draws, as (width, height); empty lets the model's name decide. `instructions` tells a speech model
    that listens to it how to read. `max_tokens` 0 leaves the length of an answer to the endpoint.
    """

    api_key: str = field(default="", repr=False)
    base_url: str = PUBLIC_BASE_URL
    key_setting: str = "FABULA_OPENAI_API_KEY"
    text_model: str = "gpt-4.1-mini"
    image_model: str = "gpt-image-1"
    speech_model: str = "gpt-4o-mini-tts"
    text_timeout: float = 180.0
    image_timeout: float = 240.0
    speech_timeout: float = 120.0
    max_tokens: int = 0
    image_quality: str = ""
    image_sizes: tuple[tuple[int, int], ...] = ()
    speech_format: str = "wav"
    instructions: str = ""
    voices: tuple[RemoteVoice, ...] = OPENAI_VOICES


@dataclass(frozen=True)
class FabulaHttpOptions:
    """Where Fabula's services run, empty for none; `timeout` is in seconds for a whole call."""

    lyrics_url: str = ""
    music_url: str = ""
    image_url: str = ""
    token: str = field(default="", repr=False)
    timeout: float = 900.0


@dataclass(frozen=True)
class EngineOptions:
    """Constructor values of all engines.

    `prices` is the text of a TOML price table that goes before the one in the package (see `pricing`). `backoff`,
    `at_once` and `per_minute` govern calls to remote providers, per provider and process. `extra` holds the options
    of third parties by provider name.
    """

    openai: OpenAIOptions = field(default_factory=OpenAIOptions)
    fabula_http: FabulaHttpOptions = field(default_factory=FabulaHttpOptions)
    prices: str = ""
    backoff: Backoff = field(default_factory=Backoff)
    at_once: int | None = 4
    per_minute: int | None = None
    extra: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


ProviderFactory = Callable[[EngineOptions], Provider]
"""What a third party registers under the entry point group `fabula.engines`."""
