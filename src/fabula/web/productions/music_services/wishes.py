"""What the bodies of the music services wish for, as specs of songs and the targets that are wanted of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fabula.domain.language import language_of
from fabula.domain.music_services.requests import (
    AudioFields,
    CategoriesBody,
    CoverBody,
    DescribedLyricsBody,
    DescribedSongBody,
    LyricsBody,
    MusicBody,
    OwnLyricsBody,
    PromptBody,
    seed_chosen,
)
from fabula.domain.song import GENRES

SONG, COVER, LYRICS, TAGS, CATEGORIES = "song", "cover", "lyrics", "tags", "categories"


@dataclass(frozen=True)
class Wish:
    """A song of which one target is wanted. `fields` says what the caller calls the spec's fields."""

    wanted: str
    song: Mapping[str, Any]
    release: Mapping[str, Any]
    fields: Mapping[str, str]

    @property
    def spec(self) -> dict[str, Any]:
        """The spec of the production."""
        return {"song": dict(self.song), "release": {"videos": [], **self.release}}


def lyrics_wish(body: LyricsBody) -> Wish:
    """The words alone."""
    genre, style = _genre(body.genre)
    song = {
        "description": body.description, "language": body.language, "mood": body.mood, "genre": genre,
        "style": _joined(body.style, style), "seconds": _length(body.audio_duration), "seed": body.seed, "vocal": False,
    }  # fmt: skip
    return Wish(LYRICS, song, {}, body.names)


def prompt_wish(body: PromptBody) -> Wish:
    """The description in tags."""
    genre, told = _genre(body.genre)
    song = {
        "description": _joined(body.description, told, body.tempo), "genre": genre, "instruments": body.instruments,
        "instrumental": True,
    }  # fmt: skip
    return Wish(TAGS, song, {}, body.names)


def categories_wish(body: CategoriesBody) -> Wish:
    """The shelves that the song belongs on."""
    release = {"categories": body.max_categories, "subgenres": body.include_subgenres}
    return Wish(CATEGORIES, {"description": body.description, "instrumental": True}, release, body.names)


def cover_wish(body: CoverBody) -> Wish:
    """The cover alone, without a title where none is given."""
    language = body.language or language_of(body.title or body.prompt)
    song = {
        "description": body.prompt, "title": body.title, "language": language, "seed": seed_chosen(body.seed),
        "instrumental": True,
    }  # fmt: skip
    release = {"cover": body.style, "cover_size": [body.width, body.height], "cover_title": bool(body.title)}
    return Wish(COVER, song, release, body.names)


def music_wish(body: MusicBody) -> Wish:
    """The song without a cover."""
    genre, told = _genre(body.genre)
    song = _audio(body, body.lyrics) | {
        "description": _joined(body.prompt, told), "language": body.language, "genre": genre, "bpm": body.bpm,
        "key": body.key, "mood": body.mood, "instruments": body.instruments,
    }  # fmt: skip
    return Wish(SONG, song, {"cover": ""}, body.names)


def described_song_wish(body: DescribedSongBody) -> Wish:
    """All of the song comes from one description."""
    song = _audio(body) | {"description": body.full_described_song}
    return Wish(SONG, song, {}, body.names)


def own_lyrics_wish(body: OwnLyricsBody) -> Wish:
    """The words are the caller's own."""
    song = _audio(body, body.lyrics) | {"description": body.prompt}
    return Wish(SONG, song, {}, body.names)


def described_lyrics_wish(body: DescribedLyricsBody) -> Wish:
    """The words are described apart from the music."""
    song = _audio(body) | {"description": body.prompt, "words_about": body.described_lyrics}
    return Wish(SONG, song, {}, body.names)


def _audio(body: AudioFields, lyrics: str | None = None) -> dict[str, Any]:
    """What every call that makes music says of it; where the caller's own words are none, nothing is sung."""
    played = body.instrumental or lyrics == ""
    return {
        "seconds": body.audio_duration, "seed": body.chosen_seed, "instrumental": played,
        "lyrics": "" if played else lyrics or "",
    }  # fmt: skip


def _genre(told: str) -> tuple[str, str]:
    """A genre that we know by name, or what else was said of it."""
    plain = told.lower()
    return (plain, "") if plain in GENRES else ("", told)


def _joined(*words: str) -> str:
    return ", ".join(filter(None, words))


def _length(seconds: float) -> float:
    """Of lyrics also for less than the shortest song."""
    return max(10.0, seconds) if seconds else 0.0
