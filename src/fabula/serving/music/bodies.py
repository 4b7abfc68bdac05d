"""What the music service is asked and answers. Fields after a blank line are Fabula's own; all have defaults."""

import secrets
from typing import Annotated

from pydantic import AfterValidator, AliasChoices, BaseModel, Field

from fabula.domain.language import language_of
from fabula.domain.song import MusicBrief
from fabula.engines.base import MusicRequest
from fabula.serving.base.answers import Metadata
from fabula.serving.base.bodies import Body, Language, Word, printable

RANDOM = -1
SHORTEST, LONGEST = 10.0, 300.0
_SEEDS = 2**31

Lyrics = Annotated[str, Field(max_length=20_000), AfterValidator(printable)]
Prompt = Annotated[str, Field(min_length=1, max_length=2_000), AfterValidator(printable)]


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
        return secrets.randbelow(_SEEDS) if self.seed == RANDOM else self.seed


class MusicBody(AudioFields):
    """`POST /generate_music`."""

    prompt: Prompt
    lyrics: Lyrics

    language: Language = ""
    genre: Word = ""
    bpm: float = Field(0.0, ge=0, le=400, allow_inf_nan=False)
    key: Word = ""
    mood: Word = ""
    instruments: list[Word] = Field(default_factory=list, max_length=20)


class MusicAnswer(BaseModel):
    """A WAV file in base64 and its seconds; where storage is configured, also where it lies and its megabytes."""

    audio_data: str
    generation_time: float
    audio_duration: float
    file_path: str | None = None
    file_size_mb: float | None = None
    metadata: Metadata


def music_request(body: MusicBody) -> MusicRequest:
    """What a body asks of a music engine."""
    brief = MusicBrief(
        prompt=body.prompt,
        seconds=body.audio_duration,
        language=body.language or language_of(body.lyrics or body.prompt),
        genre=body.genre,
        bpm=body.bpm,
        key=body.key,
        mood=body.mood,
        instruments=tuple(body.instruments),
        seed=body.chosen_seed,
    )
    return MusicRequest(brief, "" if body.instrumental else body.lyrics)
