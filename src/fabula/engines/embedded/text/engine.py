"""The embedded text engine: stories, lyrics, prompt tags and categories, with no model and no network."""

import time
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import cast

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.language import language_of
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.story import Script, StoryRequest
from fabula.engines.base import (
    Call,
    CategoriesResult,
    EngineIdentity,
    Health,
    LyricsResult,
    PromptTagsResult,
    StoryResult,
    TextCapabilities,
    TextRequest,
)
from fabula.engines.embedded.music.describing import describe
from fabula.engines.embedded.text import bounds
from fabula.engines.embedded.text.descriptions import check_description, check_lyrics, in_words
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.tell import tell
from fabula.engines.embedded.text.lyrics.frame import LyricPack
from fabula.engines.embedded.text.lyrics.write import write
from fabula.engines.embedded.text.own import read_own_text
from fabula.engines.embedded.text.song_categories import categories
from fabula.engines.embedded.text.song_tags import prompt_tags

VERSION = "1"
_HERE = __name__.rpartition(".")[0]
_LANGUAGES = frozenset({"en", "zh"})
_TASKS = frozenset({"story", "lyrics", "tags", "categories"})


@cache
def pack_of(language: str) -> LanguagePack:
    """A language's pack, loaded when first asked for (Chinese brings a word list that English does not need)."""
    return cast(LanguagePack, import_module(f"{_HERE}.{language}").PACK)


@cache
def lyric_pack_of(language: str) -> LyricPack:
    """A language's lyrics, loaded when first asked for."""
    return cast(LyricPack, import_module(f"{_HERE}.lyrics.{language}").PACK)


class EmbeddedText:
    """Writes stories and lyrics in English and Chinese; reads descriptions of songs in both."""

    @property
    def identity(self) -> EngineIdentity:
        """Name and version; nothing optional changes a story."""
        return EngineIdentity("embedded", VERSION)

    @property
    def capabilities(self) -> TextCapabilities:
        """Everything, in two languages; a user's own text in any."""
        return TextCapabilities(_TASKS, _LANGUAGES, bounds.MOST_TEXT)

    def health(self) -> Health:
        """Always well: everything it needs is in the package."""
        return Health(True)

    def close(self) -> None:
        """Nothing is held."""

    def estimate(self, request: TextRequest) -> Estimate:  # noqa: ARG002 (all take the same)
        """Milliseconds, free."""
        return Estimate(seconds=0.02, price=FREE)

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script about the topic, or the user's own text page by page.

        Raises `InputError` for a topic or a page count no story can be made of, or another language.
        """
        started = time.perf_counter()
        call.cancel.check()
        bounds.check(request, languages=_LANGUAGES)
        script = self._script(request)
        call.progress(1.0, script.title)
        return StoryResult(script, _facts(started, seed=request.seed))

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics about the description, of the genre and tempo that it names where the request names none.

        Raises `InputError` for another language, a description without words, a genre or a length that cannot be.
        """
        started = time.perf_counter()
        call.cancel.check()
        check_lyrics(request)
        told = in_words(request.description, request.language)
        said = describe(f"{told}. {request.style}")
        asked = replace(request, description=told, genre=request.genre or said.genre, bpm=request.bpm or said.bpm)
        lyrics = write(asked, lyric_pack_of(request.language))
        call.progress(1.0, lyrics.title)
        return LyricsResult(lyrics, _facts(started, seed=request.seed))

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        """What the description says of genre, mood, instruments, tempo, era and voice, in English tags."""
        started = time.perf_counter()
        call.cancel.check()
        check_description(request.description)
        tags = prompt_tags(request, in_words(request.description, language_of(request.description)))
        call.progress(1.0, tags.genre)
        return PromptTagsResult(tags, _facts(started))

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        """Genres and subgenres that the description speaks of, as sure as its words make them."""
        started = time.perf_counter()
        call.cancel.check()
        check_description(request.description)
        filed = categories(request, in_words(request.description, language_of(request.description)))
        call.progress(1.0, filed.primary)
        return CategoriesResult(filed, _facts(started))

    def _script(self, request: StoryRequest) -> Script:
        pack = pack_of(request.language) if request.language in _LANGUAGES else None
        if request.text or pack is None:
            return read_own_text(request, pack)
        return tell(request, pack)


def _facts(started: float, *, seed: int | None = None) -> EngineFacts:
    return EngineFacts("embedded", VERSION, seconds=time.perf_counter() - started, seed=seed)
