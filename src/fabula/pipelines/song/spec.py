"""What a song is asked to be, and `song.toml`, where that is written for a person to read and change."""

import re
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import ConfigDict, Field, field_validator
from pydantic.dataclasses import dataclass

from fabula.domain.song import GENRES, LONGEST_SONG, SHORTEST_SONG, MusicBrief
from fabula.pipelines.spec_file import SpecFile

FORMATS = ("flac", "mp3", "m4a", "opus")
VIDEO_SHAPES = {"16:9": (1920, 1080), "9:16": (1080, 1920), "1:1": (1080, 1080)}
"""Shapes of lyric videos by name, in pixels."""
SLOWEST, FASTEST = 40.0, 220.0
COVER_STYLE = "album cover art"
COVER_SIDE = 1400
"""Pixels: what music shops ask for at least."""
_KEY = re.compile(r"[A-Ga-g][#b♯♭]?\s*(major|minor|maj|min|m|大调|小调)?", re.IGNORECASE)
_LONGEST_NAME = 200
_LONGEST_TEXT = 20_000

_HEADER = """\
What this song was asked to be. Change it and run `fabula build` here: only what depends on the change is made again.
这首歌的要求。改好以后在这里运行 `fabula build`，只会重做受影响的部分。"""

CoverSide = Annotated[int, Field(ge=64, le=4096)]

_CONFIG = ConfigDict(extra="forbid", str_strip_whitespace=False)


@dataclass(frozen=True, config=_CONFIG)
class SongAsked:
    """The song itself. `lyrics` are the user's own, else `words_about` (or the description) says what they are about
    and `style` how they are written; `seconds` 0 is as long as the words need; `bpm` 0, `key` "", `genre` "" are the
    description's own. Without `vocal` the words are shown and not sung."""

    description: str = Field(default="", max_length=_LONGEST_TEXT)
    lyrics: str = Field(default="", max_length=_LONGEST_TEXT)
    words_about: str = Field(default="", max_length=_LONGEST_TEXT)
    title: str = Field(default="", max_length=_LONGEST_NAME)
    language: str = ""
    genre: str = ""
    mood: str = Field(default="", max_length=_LONGEST_NAME)
    style: str = Field(default="", max_length=_LONGEST_NAME)
    instruments: tuple[str, ...] = ()
    bpm: float = 0.0
    key: str = Field(default="", max_length=20)
    seconds: float = 0.0
    instrumental: bool = False
    vocal: bool = True
    voice: str = Field(default="", max_length=_LONGEST_NAME)
    seed: int = Field(default=0, ge=0)

    @field_validator("genre")
    @classmethod
    def _known_genre(cls, value: str) -> str:
        return _among(value, GENRES) if value else value

    @field_validator("bpm")
    @classmethod
    def _playable_tempo(cls, value: float) -> float:
        if value and not SLOWEST <= value <= FASTEST:
            raise ValueError(f"must be {SLOWEST:g} to {FASTEST:g}, or 0 to let the music decide")
        return value

    @field_validator("key")
    @classmethod
    def _known_key(cls, value: str) -> str:
        if value and not _KEY.fullmatch(value.strip()):
            raise ValueError("must be a key such as C, F# minor or Bb major")
        return value

    @field_validator("seconds")
    @classmethod
    def _possible_length(cls, value: float) -> float:
        if value and not SHORTEST_SONG <= value <= LONGEST_SONG:
            raise ValueError(f"must be {SHORTEST_SONG:g} to {LONGEST_SONG:g}, or 0 to let the words decide")
        return value


@dataclass(frozen=True, config=_CONFIG)
class ReleaseSpec:
    """What is made of the song: the cover in a style ("" for none), of a size in pixels, with the title in type or
    without; how many categories, subgenres among them or not; the lyric videos' shapes and frame rate; further sound
    formats, and whether stems are laid out."""

    cover: str = COVER_STYLE
    cover_size: tuple[CoverSide, CoverSide] = (COVER_SIDE, COVER_SIDE)
    cover_title: bool = True
    categories: int = Field(default=5, ge=1, le=10)
    subgenres: bool = True
    videos: tuple[str, ...] = ("16:9",)
    fps: int = Field(default=30, ge=24, le=60)
    formats: tuple[str, ...] = ()
    stems: bool = False

    @field_validator("videos")
    @classmethod
    def _known_shapes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_among(each, tuple(VIDEO_SHAPES)) for each in value))

    @field_validator("formats")
    @classmethod
    def _known_formats(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_among(each, FORMATS) for each in value))


@dataclass(frozen=True, config=_CONFIG)
class EngineNames:
    """Which engine makes what: `embedded`, `provider:model`, or a comma list as a chain of fallbacks.

    `by_parts` says that the music engine composes, plays and sings singly; it is settled when the song is begun.
    """

    text: str = "embedded"
    image: str = "embedded"
    music: str = "embedded"
    by_parts: bool = True


@dataclass(frozen=True, config=_CONFIG)
class SongSpec:
    """Everything that a song is made from."""

    song: SongAsked
    release: ReleaseSpec = Field(default_factory=ReleaseSpec)
    engines: EngineNames = Field(default_factory=EngineNames)

    @property
    def brief(self) -> MusicBrief:
        """What the music engine is asked."""
        song = self.song
        return MusicBrief(
            prompt=song.description or song.title,
            seconds=song.seconds,
            language=song.language,
            genre=song.genre,
            bpm=song.bpm,
            key=song.key,
            mood=song.mood,
            instruments=song.instruments,
            seed=song.seed,
        )


SONG_FILE = SpecFile(
    name="song.toml", spec=SongSpec, header=_HEADER, missing='Make one with `fabula song "…" --out DIR`.'
)


def spec_of(values: dict[str, Any]) -> SongSpec:
    """A spec from plain values. Raises `InputError` that names the field."""
    return SONG_FILE.parsed(values)


def _among(value: str, known: Sequence[str]) -> str:
    if value not in known:
        raise ValueError(f"must be one of {', '.join(known)}")
    return value
