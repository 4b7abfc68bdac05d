"""What a story film is asked to be, and `story.toml`, where that is written for a person to read and change."""

import reprlib
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import ConfigDict, Field, ValidationError, field_validator
from pydantic.dataclasses import dataclass

from fabula.domain.errors import InputError, ProductionError
from fabula.domain.story import ReaderAge, StoryRequest, Tone
from fabula.runtime.files import storage_errors, write_text

FILE = "story.toml"
FRAME_RATES = (24, 25, 30, 50, 60)
_LONGEST_NAME = 200
LARGEST_SIDE, SMALLEST_SIDE = 3840, 240

_HEADER = """\
What this film was asked to be. Change it and run `fabula build` here: only what depends on the change is made again.
这部影片的要求。改好以后在这里运行 `fabula build`，只会重做受影响的部分。"""

_CONFIG = ConfigDict(extra="forbid", str_strip_whitespace=False)


@dataclass(frozen=True, config=_CONFIG)
class FilmSpec:
    """How the film looks and sounds: size in pixels, frames a second, picture style, narrator's voice."""

    width: int = 1920
    height: int = 1080
    fps: int = 30
    style: str = "picture-book"
    narrator: str = ""
    speed: float = Field(default=1.0, ge=0.25, le=4.0)

    @field_validator("width", "height")
    @classmethod
    def _even_side(cls, value: int) -> int:
        if not SMALLEST_SIDE <= value <= LARGEST_SIDE or value % 2:
            raise ValueError(f"must be even, {SMALLEST_SIDE} to {LARGEST_SIDE}")
        return value

    @field_validator("fps")
    @classmethod
    def _whole_frames(cls, value: int) -> int:
        if value not in FRAME_RATES:
            raise ValueError(f"must be one of {', '.join(map(str, FRAME_RATES))}")
        return value


@dataclass(frozen=True, config=_CONFIG)
class EngineNames:
    """Which engine makes what: `embedded`, `provider:model`, or a comma list as a chain of fallbacks."""

    text: str = "embedded"
    image: str = "embedded"
    speech: str = "embedded"


@dataclass(frozen=True, config=_CONFIG)
class StoryAsked:
    """The story itself, as `StoryRequest` has it."""

    topic: str = ""
    language: str = ""
    text: str = ""
    pages: int = 0
    hero: str = Field(default="", max_length=_LONGEST_NAME)
    scene: str = Field(default="", max_length=_LONGEST_NAME)
    tone: Tone = "auto"
    age: ReaderAge = "8"
    seed: int = Field(default=0, ge=0)

    @field_validator("pages")
    @classmethod
    def _page_count(cls, value: int) -> int:
        if value and not 3 <= value <= 20:
            raise ValueError("must be 3 to 20, or 0 to let the story decide")
        return value


@dataclass(frozen=True, config=_CONFIG)
class StorySpec:
    """Everything that a story film is made from."""

    story: StoryAsked
    film: FilmSpec = Field(default_factory=FilmSpec)
    engines: EngineNames = Field(default_factory=EngineNames)

    @property
    def request(self) -> StoryRequest:
        """What the text engine is asked."""
        return StoryRequest(**asdict(self.story))


def spec_of(values: dict[str, Any]) -> StorySpec:
    """A spec from plain values. Raises `InputError` that names the field."""
    try:
        return StorySpec(**values)
    except (ValidationError, TypeError) as error:
        field, wrong = _explained(error)
        raise InputError(
            f"{field or FILE}: {wrong}.",
            remedy=f"Change it in {FILE}, in the command or in what you send.",
            field=field,
        ) from error


def _explained(error: ValidationError | TypeError) -> tuple[str, str]:
    """The field at fault, and what is wrong with it."""
    if not isinstance(error, ValidationError):
        return "", str(error)
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"])
    reason = str(first["msg"]).removeprefix("Value error, ")
    if not isinstance(first["input"], str | int | float):
        return field, reason
    return field, f"{reason} (it is {reprlib.repr(first['input'])})"


def spec_read(folder: Path) -> StorySpec:
    """The spec of a production folder. Raises `ProductionError` where there is none, `InputError` where it is wrong."""
    path = folder / FILE
    if not path.is_file():
        raise ProductionError(
            f"{folder} holds no story ({FILE} is missing).", remedy='Make one with `fabula story "…" --out DIR`.'
        )
    try:
        with storage_errors(path):
            # Some editors put a byte order mark first.
            values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path} is not valid TOML: {error}.", remedy="Correct that line.") from error
    return spec_of(values)


def spec_write(folder: Path, spec: StorySpec) -> None:
    """Write `story.toml`. An existing one must say the same; `ProductionError` where it asks for another story."""
    path = folder / FILE
    if path.exists():
        if spec_read(folder) != spec:
            raise ProductionError(
                f"{folder} already holds another story.",
                remedy=f"Choose another --out, or edit {path} and run `fabula build {folder}`.",
            )
        return
    document = tomlkit.document()
    for line in _HEADER.splitlines():
        document.add(tomlkit.comment(line))
    for name, table in asdict(spec).items():
        document.add(tomlkit.nl())
        document.add(name, _table(table))
    write_text(path, tomlkit.dumps(document))


def _table(values: dict[str, Any]) -> Any:
    table = tomlkit.table()
    for name, value in values.items():
        table.add(name, tomlkit.string(value, multiline="\n" in value) if isinstance(value, str) else value)
    return table
