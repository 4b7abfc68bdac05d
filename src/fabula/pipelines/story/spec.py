"""What a story film is asked to be, and `story.toml`, where that is written for a person to read and change."""

from dataclasses import asdict
from typing import Any

from pydantic import ConfigDict, Field, field_validator
from pydantic.dataclasses import dataclass

from fabula.domain.song import GENRES
from fabula.domain.story import ReaderAge, StoryRequest, Tone
from fabula.pipelines.spec_file import SpecFile

NO_MUSIC, USUAL_MUSIC = "off", "auto"
FRAME_RATES = (24, 25, 30, 50, 60)
_LONGEST_NAME = 200
LARGEST_SIDE, SMALLEST_SIDE = 3840, 240

_HEADER = """\
What this film was asked to be. Change it and run `fabula build` here: only what depends on the change is made again.
这部影片的要求。改好以后在这里运行 `fabula build`，只会重做受影响的部分。"""

_CONFIG = ConfigDict(extra="forbid", str_strip_whitespace=False)


@dataclass(frozen=True, config=_CONFIG)
class FilmSpec:
    """How the film looks and sounds: size in pixels, frames a second, picture style, narrator's voice, music.

    `music` is `auto`, `off`, or the genre of what is played under the pages.
    """

    width: int = 1920
    height: int = 1080
    fps: int = 30
    style: str = "picture-book"
    narrator: str = ""
    speed: float = Field(default=1.0, ge=0.25, le=4.0)
    music: str = USUAL_MUSIC

    @field_validator("width", "height")
    @classmethod
    def _even_side(cls, value: int) -> int:
        if not SMALLEST_SIDE <= value <= LARGEST_SIDE or value % 2:
            raise ValueError(f"must be even, {SMALLEST_SIDE} to {LARGEST_SIDE}")
        return value

    @field_validator("music")
    @classmethod
    def _known_music(cls, value: str) -> str:
        known = (USUAL_MUSIC, NO_MUSIC, *GENRES)
        if value not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
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
    music: str = "embedded"


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


STORY_FILE = SpecFile(
    name="story.toml",
    spec=StorySpec,
    header=_HEADER,
    missing='Make one with `fabula story "…" --out DIR`.',
)


def spec_of(values: dict[str, Any]) -> StorySpec:
    """A spec from plain values. Raises `InputError` that names the field."""
    return STORY_FILE.parsed(values)
