"""What the integrated service is asked and answers."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from fabula.serving.base.bodies import Description
from fabula.serving.integrated.making import SongWish
from fabula.serving.music.bodies import AudioFields, Lyrics, Prompt


class DescribedSongBody(AudioFields):
    """`POST /generate_from_description`."""

    full_described_song: Description

    def wish(self) -> SongWish:
        """All of the song comes from one description."""
        return SongWish(description=self.full_described_song, words_about=self.full_described_song, **_audio(self))


class OwnLyricsBody(AudioFields):
    """`POST /generate_with_lyrics`."""

    prompt: Prompt
    lyrics: Annotated[Lyrics, Field(min_length=1)]

    def wish(self) -> SongWish:
        """The words are the caller's own."""
        return SongWish(description=self.prompt, prompt=self.prompt, lyrics=self.lyrics, **_audio(self))


class DescribedLyricsBody(AudioFields):
    """`POST /generate_with_described_lyrics`."""

    prompt: Prompt
    described_lyrics: Description

    def wish(self) -> SongWish:
        """The words are described apart from the music."""
        return SongWish(description=self.prompt, prompt=self.prompt, words_about=self.described_lyrics, **_audio(self))


SongBody = DescribedSongBody | OwnLyricsBody | DescribedLyricsBody


def _audio(body: AudioFields) -> dict[str, Any]:
    return {"seconds": body.audio_duration, "seed": body.chosen_seed, "instrumental": body.instrumental}


class ServiceStatus(BaseModel):
    """Which parts can work now."""

    lyrics: bool
    music: bool
    image: bool


class SongAnswer(BaseModel):
    """A song: where its sound and cover lie. What went wrong beside it stands in `errors`."""

    audio_file_path: str
    cover_image_file_path: str | None
    categories: list[str]
    storage_mode: Literal["local", "s3"]
    generation_metadata: dict[str, Any]
    service_status: ServiceStatus
    errors: list[str] | None
    correlation_id: str
    s3_key: str | None
    cover_image_s3_key: str | None
