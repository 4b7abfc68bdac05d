"""What a command stands on: settings, logs, engines, and somewhere to say what happens."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from fabula.cli.language import choose_language
from fabula.cli.output import Output
from fabula.cli.values import CAPABILITIES, Makes, engines_given
from fabula.domain.errors import SettingsError
from fabula.engines.options import EngineOptions, OpenAIOptions, RemoteVoice
from fabula.engines.registry import Registry
from fabula.engines.wrappers.routes import Backoff
from fabula.runtime.logs import logs_configure, operation_begin
from fabula.runtime.settings import Settings, settings_read


@dataclass
class Shell:
    """One command's surroundings. `names` says which engine does what."""

    settings: Settings
    output: Output
    options: EngineOptions
    registry: Registry
    names: dict[Makes, str]

    @property
    def make_registry(self) -> "partial[Registry]":
        """How a worker process makes a registry of its own."""
        return partial(Registry, self.options)

    def check_engines(self, *capabilities: Makes) -> None:
        """Raise `SettingsError` where a chosen engine says by itself that it cannot work, before anything is made."""
        for capability in capabilities:
            health = self.registry.engine(capability, self.names[capability]).health()
            if not health.ok:
                raise SettingsError(
                    f"The engine {self.names[capability]} is not ready: {health.message}",
                    remedy="See `fabula engines`.",
                )


@contextmanager
def shell(*, as_json: bool, engines: Sequence[str] | None = None) -> Iterator[Shell]:
    """Read the settings, begin to log, and close the engines at the end."""
    settings = settings_read()
    if settings.language != "auto":
        choose_language(settings.language)
    logs_configure(level=settings.log_level, style=settings.log_format)
    operation_begin()
    chosen = engines_given(engines or ())
    options = engine_options(settings)
    with Registry(options) as registry:
        names = {capability: chosen.get(capability) or settings.engine(capability) for capability in CAPABILITIES}
        yield Shell(settings, Output(as_json=as_json), options, registry, names)


def engine_options(settings: Settings) -> EngineOptions:
    """What engines are told, from what the installation is told."""
    return EngineOptions(
        openai=_openai_options(settings),
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
    from dataclasses import replace

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
    import tomllib

    try:
        return tomllib.loads(_file(settings, "engine_options"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{settings.engine_options} is not valid TOML: {error}.", remedy="Correct that line."
        ) from error
