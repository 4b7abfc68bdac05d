"""What the music services are asked. Fields after a blank line are Fabula's own; all have defaults."""

import secrets
from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import AfterValidator, AliasChoices, Field

from fabula.domain.music_services.fields import SHORTEST_DESCRIPTION, Body, Description, Language, Word, printable
from fabula.domain.music_services.styles import USUAL

RANDOM = -1
SHORTEST, LONGEST = 10.0, 300.0
SMALLEST, LARGEST, STEP = 256, 1024, 64
_SEEDS = 2**31

Seed = Annotated[int, Field(ge=0, le=2**63 - 1)]
Lyrics = Annotated[str, Field(max_length=20_000), AfterValidator(printable)]
Prompt = Annotated[str, Field(min_length=1, max_length=2_000), AfterValidator(printable)]


def seed_chosen(seed: int | None) -> int:
    """The seed, drawn where it is to be random."""
    return secrets.randbelow(_SEEDS) if seed in (None, RANDOM) else int(seed or 0)


class LyricsBody(Body):
    """`POST /generate_lyrics`."""

    names: ClassVar[Mapping[str, str]] = {"seconds": "audio_duration"}

    description: Description
    style: Word = ""
    language: Language = "en"
    mood: Word = ""

    genre: Word = ""
    audio_duration: float = Field(0.0, ge=0, le=600, allow_inf_nan=False)
    seed: Seed = 0


class PromptBody(Body):
    """`POST /generate_prompt`."""

    description: Description
    genre: Word = ""
    instruments: list[Word] = Field(default_factory=list, max_length=20)
    tempo: Word = ""


class CategoriesBody(Body):
    """`POST /generate_categories`."""

    description: Description
    max_categories: int = Field(5, ge=1, le=10)
    include_subgenres: bool = True


class AudioFields(Body):
    """What every call that makes music takes. `inference_steps` and `guidance_scale` are for diffusion models."""

    audio_duration: float = Field(180.0, ge=SHORTEST, le=LONGEST, allow_inf_nan=False)
    inference_steps: int = Field(60, ge=10, le=100, validation_alias=AliasChoices("inference_steps", "infer_step"))
    guidance_scale: float = Field(15.0, ge=1, le=30, allow_inf_nan=False)
    seed: int = Field(RANDOM, ge=RANDOM, le=2**63 - 1)
    instrumental: bool = False

    @property
    def chosen_seed(self) -> int:
        """The seed, drawn where it is to be random."""
        return seed_chosen(self.seed)


class MusicBody(AudioFields):
    """`POST /generate_music`."""

    names: ClassVar[Mapping[str, str]] = {"description": "prompt", "seconds": "audio_duration"}

    prompt: Prompt
    lyrics: Lyrics

    language: Language = ""
    genre: Word = ""
    bpm: float = Field(0.0, ge=0, le=400, allow_inf_nan=False)
    key: Word = ""
    mood: Word = ""
    instruments: list[Word] = Field(default_factory=list, max_length=20)


DEMO = MusicBody(
    prompt="warm acoustic folk, finger-picked guitar, gentle, hopeful, 96 bpm",
    lyrics=(
        "[verse]\nMorning comes on quiet feet\nLight along the empty street\n"
        "[chorus]\nHere we go, the day is new\nEvery road leads home to you\n"
    ),
    audio_duration=30.0,
    seed=7,
)
"""What `POST /generate_demo_music` asks for."""


class DescribedSongBody(AudioFields):
    """`POST /generate_from_description`. Its words are the song's, in its language."""

    names: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("description", "prompt", "words_about", "language"), "full_described_song"),
        "seconds": "audio_duration",
    }

    full_described_song: Description


class OwnLyricsBody(AudioFields):
    """`POST /generate_with_lyrics`."""

    names: ClassVar[Mapping[str, str]] = {"description": "prompt", "language": "lyrics", "seconds": "audio_duration"}

    prompt: Prompt
    lyrics: Annotated[Lyrics, Field(min_length=1)]


class DescribedLyricsBody(AudioFields):
    """`POST /generate_with_described_lyrics`."""

    names: ClassVar[Mapping[str, str]] = {
        "description": "prompt",
        **dict.fromkeys(("words_about", "language"), "described_lyrics"),
        "seconds": "audio_duration",
    }

    prompt: Prompt
    described_lyrics: Description


SongBody = DescribedSongBody | OwnLyricsBody | DescribedLyricsBody


def _rounded(side: int) -> int:
    return (side + STEP // 2) // STEP * STEP


Side = Annotated[int, Field(ge=SMALLEST, le=LARGEST), AfterValidator(_rounded)]


class CoverBody(Body):
    """`POST /generate_cover_image`. Sides are rounded to 64 pixels; the steps are for diffusion models.

    Not `marked`, the cover has no visible mark yet: whoever shows it puts it on.
    """

    names: ClassVar[Mapping[str, str]] = {"description": "prompt", "cover": "style"}

    prompt: Annotated[str, Field(min_length=SHORTEST_DESCRIPTION, max_length=500), AfterValidator(printable)]
    style: Annotated[Word, Field(min_length=1)] = USUAL
    width: Side = LARGEST
    height: Side = LARGEST
    num_inference_steps: int = Field(4, ge=1, le=10)
    seed: int | None = Field(None, ge=-1, le=2**63 - 1)

    title: Word = ""
    subtitle: Word = ""
    language: Language = ""
    marked: bool = True
