"""Engine options from an installation's settings, for shells; engines themselves know no settings."""

import tomllib
from dataclasses import replace

from fabula.domain.errors import SettingsError
from fabula.engines.options import EngineOptions, FabulaHttpOptions, OpenAIOptions, RemoteVoice
from fabula.engines.wrappers.routes import Backoff
from fabula.runtime.settings import Settings


def engine_options(settings: Settings) -> EngineOptions:
    """What engines are told, from what the installation is told."""
    return EngineOptions(
        openai=_openai_options(settings),
        fabula_http=FabulaHttpOptions(
            lyrics_url=settings.lyrics_service_url,
            music_url=settings.music_service_url,
            image_url=settings.image_service_url,
            token=settings.service_token.get_secret_value(),
            timeout=settings.service_timeout,
        ),
        prices=_file(settings, "prices"),
        backoff=Backoff(attempts=settings.attempts),
        at_once=settings.requests_at_once or None,
        per_minute=settings.requests_per_minute or None,
        extra=_extra(settings),
    )


def _openai_options(settings: Settings) -> OpenAIOptions:
    options = OpenAIOptions(
        api_key=settings.openai_api_key.get_secret_value(),
        base_url=settings.openai_base_url,
        text_model=settings.openai_text_model,
        image_model=settings.openai_image_model,
        speech_model=settings.openai_speech_model,
        text_timeout=settings.openai_text_timeout,
        image_timeout=settings.openai_image_timeout,
        speech_timeout=settings.openai_speech_timeout,
        max_tokens=settings.openai_max_tokens,
        image_quality=settings.openai_image_quality,
        image_sizes=settings.openai_image_sizes,
        speech_format=settings.openai_speech_format,
        instructions=settings.openai_speech_instructions,
    )
    if not settings.openai_voices:
        return options
    voices = (RemoteVoice(voice.name, voice.gender, voice.age, voice.role) for voice in settings.openai_voices)
    return replace(options, voices=tuple(voices))


def _file(settings: Settings, name: str) -> str:
    """The text of a file that a setting names, or nothing."""
    path = getattr(settings, name)
    if path is None:
        return ""
    try:
        return str(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path}, which FABULA_{name.upper()} names, cannot be read.", remedy="Correct the setting or the file."
        ) from error


def _extra(settings: Settings) -> dict[str, dict[str, object]]:
    try:
        return tomllib.loads(_file(settings, "engine_options"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{settings.engine_options} is not valid TOML: {error}.", remedy="Correct that line."
        ) from error
