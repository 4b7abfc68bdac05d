"""Settings of the services: engines that stand as HTTP servers, each its own process and perhaps its own machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AliasChoices, Field, PlainValidator, SecretStr, TypeAdapter, ValidationError
from pydantic_settings import NoDecode

from fabula.runtime.object_store_settings import ObjectStoreSettings
from fabula.runtime.settings import PREFIX, VoiceSetting, listed

ServiceKind = Literal["lyrics", "music", "image", "integrated"]
GpuType = Literal["CPU", "T4", "L4", "A10G", "L40S", "A100", "H100"]
NAMES = ("lyrics", "music", "image", "integrated")

T = TypeVar("T")


@dataclass(frozen=True)
class Each(Generic[T]):
    """A value for all services, and others for some; written `60` or `60,music=600`."""

    usual: T
    others: Mapping[str, T] = field(default_factory=dict)

    def of(self, kind: ServiceKind) -> T:
        """The value of one service."""
        return self.others.get(kind, self.usual)

    def __str__(self) -> str:
        usual = "" if self.usual is None else str(self.usual)
        return ",".join([*([usual] if usual else []), *(f"{name}={value}" for name, value in self.others.items())])


def _reader(kind: Any, usual: Any) -> Callable[[Any], Any]:
    """Reads an `Each`; what is left out for all services is `usual`."""
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def checked(value: Any) -> Any:
        try:
            return adapter.validate_python(value)
        except ValidationError as error:
            raise ValueError(error.errors(include_url=False)[0]["msg"]) from None

    def read(value: Any) -> Each[Any]:
        if isinstance(value, Each):
            return value
        found: dict[str, Any] = {}
        for part in listed(str(value)):
            name, _equals, given = (piece.strip() for piece in part.rpartition("="))
            if name and name not in NAMES:
                raise ValueError(f"{name} is no service; they are {', '.join(NAMES)}")
            found[name] = checked(given)
        return Each(found.pop("", usual), found)

    return read


def _also(name: str, *others: str) -> AliasChoices:
    return AliasChoices(PREFIX + name, name, *others)


Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Port = Annotated[int, Field(ge=0, le=65535)]
EachSeconds = Annotated[Each[float], NoDecode, PlainValidator(_reader(Seconds, 600.0))]
"""Seconds by service, 600 where nothing is said; 0 for no limit."""
_AtOnce = Annotated[int, Field(ge=1, le=64)]


class ServiceSettings(ObjectStoreSettings):
    """What services can be told, by our names and by those that operators of such services know."""

    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What is logged to stderr.")

    service_host: str = Field("127.0.0.1", description="Address that services listen on; 0.0.0.0 is every network.")
    integrated_port: Port = Field(
        8100, validation_alias=_also("INTEGRATED_PORT"), description="Port of the integrated service; 0: a free one."
    )
    lyrics_port: Port = Field(8101, validation_alias=_also("LYRICS_PORT"), description="Port of the lyrics service.")
    music_port: Port = Field(8102, validation_alias=_also("MUSIC_PORT"), description="Port of the music service.")
    image_port: Port = Field(
        8103,
        validation_alias=_also("IMAGE_PORT", PREFIX + "COVER_PORT", "COVER_PORT"),
        description="Port of the cover service.",
    )

    service_name: Annotated[Each[str], NoDecode, PlainValidator(_reader(str, ""))] = Field(
        Each(""),
        validation_alias=_also("SERVICE_NAME"),
        description="What a service calls itself; empty: by what it does. Also such as music=my-music.",
    )
    gpu_type: Annotated[Each[GpuType], NoDecode, PlainValidator(_reader(GpuType, "CPU"))] = Field(
        Each[GpuType]("CPU"),
        validation_alias=_also("GPU_TYPE"),
        description="CPU, T4, L4, A10G, L40S, A100 or H100; one for all, or such as CPU,music=A100.",
    )
    scaledown_window: Annotated[Each[float], NoDecode, PlainValidator(_reader(Seconds, 300.0))] = Field(
        Each(300.0),
        validation_alias=_also("SCALEDOWN_WINDOW"),
        description="Seconds without work after which a model is unloaded; 0: never. Also such as 300,music=900.",
    )
    max_runtime_seconds: EachSeconds = Field(
        Each(600.0),
        validation_alias=_also("MAX_RUNTIME_SECONDS"),
        description="Seconds that an operation may run; 0: no limit. Also such as 60,music=600.",
    )
    max_concurrent_requests: Annotated[Each[int], NoDecode, PlainValidator(_reader(_AtOnce, 1))] = Field(
        Each(1),
        validation_alias=_also("MAX_CONCURRENT_REQUESTS"),
        description="Operations at once, each with a model of its own; more of them wait. Also such as 1,lyrics=4.",
    )
    cost_per_hour: Annotated[Each[float | None], NoDecode, PlainValidator(_reader(Seconds, None))] = Field(
        Each[float | None](None),
        validation_alias=_also("COST_PER_HOUR"),
        description="US dollars an hour of the machine; empty: by its GPU. Also such as 0.1,music=2.5.",
    )
    service_folder: Path | None = Field(
        None,
        validation_alias=_also("SERVICE_FOLDER"),
        description="Where services keep songs and pictures; empty: fabula-data/services, and music only answers.",
    )

    def port(self, kind: ServiceKind) -> int:
        """The port of one service."""
        return int(getattr(self, f"{kind}_port"))

    def urls(self) -> dict[ServiceKind, str]:
        """Where services already run, of those that others call."""
        told: dict[ServiceKind, str] = {
            "lyrics": self.lyrics_service_url, "music": self.music_service_url, "image": self.image_service_url,
        }  # fmt: skip
        return {kind: url for kind, url in told.items() if url}


def settings_environment(settings: ServiceSettings) -> dict[str, str]:
    """The settings that differ from the usual, by their variables, for a process on another machine.

    Files of this machine are left out: they are not over there.
    """
    fields = type(settings).model_fields
    changed = {name: getattr(settings, name) for name in fields if getattr(settings, name) != fields[name].default}
    return {PREFIX + name.upper(): _text(value) for name, value in changed.items() if not isinstance(value, Path)}


def _text(value: Any) -> str:
    """A value as its variable holds it."""
    match value:
        case SecretStr():
            return value.get_secret_value()
        case bool():
            return str(value).lower()
        case VoiceSetting():
            return f"{value.name}:{value.gender}:{value.age}:{value.role}"
        case (int(width), int(height)):
            return f"{width}x{height}"
        case tuple():
            return ",".join(map(_text, value))
        case _:
            return str(value)
