"""Settings: read once by a shell from the environment and `.env`, then handed down as plain values."""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from fabula.domain.errors import SettingsError
from fabula.domain.scene import Age, Gender
from fabula.domain.voice import VoiceRole

PREFIX = "FABULA_"
ENV_FILE = ".env"

_SECRET = re.compile("KEY|PASSWORD|SECRET|TOKEN|(DATABASE|REDIS|BROKER)_URL")


class VoiceSetting(BaseModel):
    """A voice of a remote endpoint, written `name:gender:age:role`; all but the name may be left out."""

    name: str = Field(min_length=1)
    gender: Gender = "neutral"
    age: Age = "adult"
    role: VoiceRole = "person"


def listed(value: Any) -> Any:
    """Split a comma list."""
    if not isinstance(value, str):
        return value
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _sizes(value: Any) -> Any:
    """Read `1024x1024, 1536x1024`."""
    parts = listed(value)
    if not isinstance(value, str):
        return parts
    sizes = [re.fullmatch(r"(\d+)[xX×](\d+)", part) for part in parts]
    if not all(sizes):
        raise ValueError("must be sizes in pixels such as 1024x1024,1536x1024")
    return tuple((int(size[1]), int(size[2])) for size in sizes if size)


def _voices(value: Any) -> Any:
    """Read `alloy:neutral:adult:narrator, nova:female`."""
    names = tuple(VoiceSetting.model_fields)
    if not isinstance(value, str):
        return value
    return tuple(dict(zip(names, part.split(":"), strict=False)) for part in listed(value))


Sizes = Annotated[tuple[tuple[int, int], ...], NoDecode, BeforeValidator(_sizes)]
Voices = Annotated[tuple[VoiceSetting, ...], NoDecode, BeforeValidator(_voices)]


def _also(name: str) -> AliasChoices:
    """A setting that is known by the vendor's own variable as well."""
    return AliasChoices(PREFIX + name, name)


class Settings(BaseSettings):
    """What an installation can be told. Every field is the variable `FABULA_` + its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    language: Literal["auto", "en", "zh"] = Field("auto", description="Language of messages; auto follows the locale.")
    jobs: int = Field(0, ge=0, le=512, description="Targets made at the same time; 0 is one for each processor.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("warning", description="What is logged to stderr.")
    log_format: Literal["text", "json"] = Field("text", description="How it is logged.")
    debug: bool = Field(False, description="Show tracebacks of failures.")

    text_engine: str = Field(
        "embedded",
        min_length=1,
        description="Who writes: embedded, provider:model, or a comma list to fall back along.",
    )
    image_engine: str = Field("embedded", min_length=1, description="Who draws.")
    speech_engine: str = Field("embedded", min_length=1, description="Who speaks.")
    music_engine: str = Field("embedded", min_length=1, description="Who composes, plays and sings.")

    attempts: int = Field(3, ge=1, le=20, description="How often a remote engine is asked before it counts as failed.")
    requests_at_once: int = Field(4, ge=0, description="Calls to one remote provider at the same time; 0 is no limit.")
    requests_per_minute: int = Field(0, ge=0, description="Calls to one remote provider a minute; 0 is no limit.")
    prices: Path | None = Field(None, description="A TOML file with your prices, before those that come with Fabula.")
    engine_options: Path | None = Field(
        None, description="A TOML file with a table of options for each added provider."
    )

    openai_api_key: SecretStr = Field(
        SecretStr(""), validation_alias=_also("OPENAI_API_KEY"), description="Key of the OpenAI-compatible endpoint."
    )
    openai_base_url: str = Field(
        "https://api.openai.com/v1",
        pattern=r"^https?://",
        validation_alias=_also("OPENAI_BASE_URL"),
        description="Its address, up to and with the version.",
    )
    openai_text_model: str = Field("gpt-4.1-mini", description="The model that writes.")
    openai_image_model: str = Field("gpt-image-1", description="The model that draws.")
    openai_speech_model: str = Field("gpt-4o-mini-tts", description="The model that speaks.")
    openai_text_timeout: float = Field(180.0, gt=0, description="Seconds to wait for a text.")
    openai_image_timeout: float = Field(240.0, gt=0, description="Seconds to wait for a picture.")
    openai_speech_timeout: float = Field(120.0, gt=0, description="Seconds to wait for speech.")
    openai_max_tokens: int = Field(0, ge=0, description="Longest answer in tokens; 0 leaves it to the endpoint.")
    openai_image_quality: str = Field("", description="Quality asked of the image model, such as low or high.")
    openai_image_sizes: Sizes = Field(
        (), description="Sizes it draws, such as 1024x1024,1536x1024; empty: by its name."
    )
    openai_speech_format: Literal["wav", "mp3", "flac", "opus", "aac"] = Field(
        "wav", description="Sound format asked for."
    )
    openai_speech_instructions: str = Field("", description="How a speech model that listens to it should read.")
    openai_voices: Voices = Field(
        (), description="Voices of the endpoint as name:gender:age:role,… ; empty: OpenAI's own."
    )

    lyrics_service_url: str = Field(
        "",
        pattern=r"^$|^https?://",
        validation_alias=_also("LYRICS_SERVICE_URL"),
        description="Address of a running lyrics service, for the engine fabula_http and the integrated service.",
    )
    music_service_url: str = Field(
        "",
        pattern=r"^$|^https?://",
        validation_alias=_also("MUSIC_SERVICE_URL"),
        description="Address of a running music service.",
    )
    image_service_url: str = Field(
        "",
        pattern=r"^$|^https?://",
        validation_alias=_also("IMAGE_SERVICE_URL"),
        description="Address of a running cover service.",
    )
    service_token: SecretStr = Field(
        SecretStr(""),
        validation_alias=_also("SERVICE_TOKEN"),
        description="Bearer token that services ask for and that their callers send; empty: none.",
    )
    service_timeout: float = Field(900.0, gt=0, description="Seconds to wait for an answer of such a service.")

    @property
    def processors(self) -> int:
        """How many targets to make at the same time: `jobs`, or the processors this process may use."""
        affinity = getattr(os, "sched_getaffinity", None)
        return self.jobs or (len(affinity(0)) if affinity else os.cpu_count() or 1)

    def engine(self, capability: Literal["text", "image", "speech", "music"]) -> str:
        """The engine named for a capability."""
        return {
            "text": self.text_engine,
            "image": self.image_engine,
            "speech": self.speech_engine,
            "music": self.music_engine,
        }[capability]


Read = TypeVar("Read", bound=Settings)


def settings_read(kind: type[Read]) -> Read:
    """The settings of this process and folder. Raises `SettingsError` that names the variable at fault."""
    try:
        return kind()
    except ValidationError as error:
        raise _explained(error) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{ENV_FILE} cannot be read: {error}.", remedy="Mend or remove that file.") from error


def _explained(error: ValidationError) -> SettingsError:
    """Name the variable, never its value where that is a secret."""
    first = error.errors(include_url=False)[0]
    variable = variable_of(str(first["loc"][0]))
    given = "" if _SECRET.search(variable) else f" (it is {os.environ.get(variable, first['input'])!r})"
    reason = str(first["msg"]).removeprefix("Value error, ")
    return SettingsError(f"{variable}: {reason}{given}.", remedy=f"Correct {variable} in the environment or in .env.")


def variable_of(field: str) -> str:
    """The environment variable of a field, or of the alias that pydantic names in its place."""
    return field if field.isupper() else PREFIX + field.upper()


def unknown_variables(kind: type[Settings] = Settings) -> list[str]:
    """Variables that begin like ours but are no setting: misspelt ones, most likely."""
    known = {variable_of(field) for field in kind.model_fields}
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)


_HEADER = """\
# Fabula's settings with their defaults. Copy this file to .env and uncomment what you change;
# a variable of the environment goes before the line in .env.
"""


def settings_example(**sections: type[Settings]) -> str:
    """The text of `.env.example`: every setting with what it does, its default and its other names.

    A section names a class of settings; it lists what the classes before it lack or say otherwise.
    """
    lines = [_HEADER]
    seen: dict[str, FieldInfo] = {}
    for title, kind in sections.items():
        lines.append(f"# {title.replace('_', ' ')}\n# {'-' * len(title)}\n")
        for name, field in kind.model_fields.items():
            if name not in seen or seen[name].default != field.default:
                lines.append(_entry(name, field))
        seen |= kind.model_fields
    return "\n".join(lines)


def _entry(name: str, field: FieldInfo) -> str:
    others = _other_names(name, field)
    also = f"# Also known as {', '.join(others)}.\n" if others else ""
    return f"# {field.description}\n{also}# {variable_of(name)}={_written(field.default)}\n"


def _other_names(name: str, field: FieldInfo) -> list[str]:
    choices = field.validation_alias.choices if isinstance(field.validation_alias, AliasChoices) else []
    return [str(choice) for choice in choices if choice != variable_of(name)]


def _written(default: Any) -> str:
    match default:
        case None | () | SecretStr():
            return ""
        case bool():
            return str(default).lower()
        case tuple():
            return ",".join(map(str, default))
        case _:
            return str(default)
