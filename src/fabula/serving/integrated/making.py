"""How a song is made of its parts: lyrics and prompt, then music, then cover, then categories, each tried again.

The engines may be of this process or, as `fabula_http`, services elsewhere: the way is the same.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from threading import Timer
from typing import Protocol, TypeVar

from fabula.domain.artifact import EngineFacts
from fabula.domain.errors import Cancelled, FabulaError, InputError
from fabula.domain.language import CHINESE, language_of
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest, lyrics_of, lyrics_text
from fabula.domain.music_services.fields import SHORTEST_DESCRIPTION
from fabula.domain.music_services.naming import as_asked
from fabula.domain.music_services.styles import USUAL, drawn_style
from fabula.domain.song import GENRES, MusicBrief
from fabula.domain.sound import Sound
from fabula.engines.base import (
    Call,
    CancelToken,
    ImageEngine,
    ImageRequest,
    LyricsResult,
    MusicEngine,
    MusicRequest,
    TextEngine,
)

R = TypeVar("R")
Part = str

COVER_SIDE = 1024
_LONGEST_DESCRIPTION = 1000
_CATEGORIES = 5
_LONGEST_REST = 86_400.0

_log = logging.getLogger("fabula.serving")


@dataclass(frozen=True)
class SongWish:
    """A song that is asked for: by a description, from which what is not given is made.

    `prompt` goes to the music engine as it is. `lyrics` are the caller's own; else `words_about` says what they are
    to be about.
    """

    description: str
    seconds: float
    seed: int
    prompt: str = ""
    lyrics: str = ""
    words_about: str = ""
    instrumental: bool = False


@dataclass(frozen=True)
class Song:
    """A finished song. `errors` says by part what failed beside it; `facts` who made which part."""

    sound: Sound
    prompt: str
    lyrics: str
    language: str
    facts: dict[Part, EngineFacts]
    title: str = ""
    cover: bytes | None = None
    categories: tuple[str, ...] = ()
    errors: dict[Part, str] = field(default_factory=dict)


class SongMaker(Protocol):
    """Makes songs."""

    def make(self, wish: SongWish, call: Call, *, until: float) -> Song:
        """A song, with cover and categories where they succeed. Raises `SongFailed`, `Cancelled`.

        At `until`, by `time.monotonic`, the rest is given up where the sound is there: the song is not lost with it.
        """

    def status(self) -> dict[Part, bool]:
        """Which parts can work now."""

    def close(self) -> None:
        """Let go of everything."""


class SongFailed(Exception):
    """The song itself failed: which part, and why."""

    def __init__(self, part: Part, cause: Exception) -> None:
        super().__init__(part, cause)
        self.part = part
        self.cause = cause


@dataclass(frozen=True)
class EngineSongMaker:
    """Makes songs with three engines; `let_go` closes them."""

    text: TextEngine
    music: MusicEngine
    image: ImageEngine
    let_go: Callable[[], None]

    def make(self, wish: SongWish, call: Call, *, until: float) -> Song:
        """Sound first; whatever fails after it is told in `errors`."""
        song = self._sounding(wish, call)
        with _limited(call, until - time.monotonic()) as limited:
            for part, add in (("image", self._with_cover), ("lyrics", self._with_categories)):
                try:
                    song = add(song, wish, limited)
                except Exception as error:
                    call.cancel.check()
                    _log.warning("Generate song: %s failed: %s", part, error)
                    song = replace(song, errors={**song.errors, part: _why(error)})
        return song

    def status(self) -> dict[Part, bool]:
        """By what the engines say of themselves."""
        engines: dict[Part, TextEngine | MusicEngine | ImageEngine] = {
            "lyrics": self.text, "music": self.music, "image": self.image,
        }  # fmt: skip
        return {part: engine.health().ok for part, engine in engines.items()}

    def close(self) -> None:
        self.let_go()

    def _sounding(self, wish: SongWish, call: Call) -> Song:
        facts: dict[Part, EngineFacts] = {}
        prompt, genre = wish.prompt, ""
        if not prompt:
            tagged = _part("lyrics", lambda: self.text.prompt_tags(PromptTagsRequest(wish.description), call))
            prompt, genre = ", ".join(tagged.tags.tags), tagged.tags.genre
            facts["prompt"] = tagged.facts
        genre = genre if genre in GENRES else ""
        words, title = wish.lyrics, ""
        if wish.words_about and not wish.instrumental:
            asked = LyricsRequest(
                wish.words_about, language_of(wish.words_about), genre=genre, seconds=wish.seconds, seed=wish.seed
            )
            written = _part("lyrics", lambda: self._written(asked, call))
            words, title = lyrics_text(written.lyrics), written.lyrics.title
            facts["lyrics"] = written.facts
        words = "" if wish.instrumental else words
        language = language_of(words or wish.description)
        brief = MusicBrief(prompt, seconds=wish.seconds, language=language, genre=genre, seed=wish.seed)
        played = _part("music", lambda: self.music.generate(MusicRequest(brief, words), call))
        return Song(played.sound, prompt, words, language, {**facts, "music": played.facts}, title)

    def _written(self, asked: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics; what is wrong with their description is so with the wish's `words_about`."""
        try:
            return self.text.write_lyrics(asked, call)
        except InputError as error:
            raise as_asked(error, {"description": "words_about"}) from error

    def _with_cover(self, song: Song, wish: SongWish, call: Call) -> Song:
        drawn = drawn_style(USUAL, self.image.capabilities.styles)
        style = drawn.style if drawn else USUAL
        request = ImageRequest(
            _long_enough(wish.description, song.title, *_first_line(song), _a_song(song)),
            COVER_SIDE,
            COVER_SIDE,
            style=style,
            seed=wish.seed,
            language=song.language,
            title=song.title,
        )
        result = self.image.draw(request, call)
        return replace(song, cover=result.png, facts={**song.facts, "image": result.facts})

    def _with_categories(self, song: Song, wish: SongWish, call: Call) -> Song:
        description = _long_enough(wish.description, _a_song(song))
        request = CategoriesRequest(description[:_LONGEST_DESCRIPTION], _CATEGORIES)
        result = self.text.categories(request, call)
        found = tuple(result.categories.confidences)
        return replace(song, categories=found, facts={**song.facts, "categories": result.facts})


def _part(part: Part, work: Callable[[], R]) -> R:
    try:
        return work()
    except (Cancelled, MemoryError):
        raise
    except Exception as error:
        raise SongFailed(part, error) from error


def _long_enough(description: str, *more: str) -> str:
    """A description with as much after it as it takes to be one: music is asked for with a word, a cover is not."""
    for words in filter(None, more):
        if len(description) >= SHORTEST_DESCRIPTION:
            break
        description = f"{description}, {words}"
    return description


def _first_line(song: Song) -> tuple[str, ...]:
    return lyrics_of(song.lyrics, language=song.language).lines[:1] if song.lyrics else ()


def _a_song(song: Song) -> str:
    """What every description may say, since it tells nothing; long enough behind a single character."""
    return "一首歌曲" if song.language == CHINESE else "a song"


def _why(error: Exception) -> str:
    match error:
        case Cancelled():
            return "There was no time left for it."
        case FabulaError():
            return " ".join(str(error).split())
        case _:
            return "It failed in a way nobody foresaw; the log says more."


@contextmanager
def _limited(call: Call, seconds: float) -> Iterator[Call]:
    """A call that is cancelled with another one, or after some seconds."""
    token = _Either(call.cancel)
    timer = Timer(min(max(0.0, seconds), _LONGEST_REST), token.cancel)
    timer.daemon = True
    timer.start()
    try:
        yield Call(cancel=token, progress=call.progress)
    finally:
        timer.cancel()


class _Either(CancelToken):
    """Cancelled by itself, or with another token."""

    def __init__(self, other: CancelToken) -> None:
        super().__init__()
        self._other = other

    @property
    def cancelled(self) -> bool:
        return super().cancelled or self._other.cancelled

    def wait(self, seconds: float) -> None:
        while seconds > 0 and not self.cancelled:
            with suppress(Cancelled):
                super().wait(min(seconds, 0.1))
            seconds -= 0.1
        self.check()
