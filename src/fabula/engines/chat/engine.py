"""`ChatText`: any chat model as a text engine."""

import time
from dataclasses import dataclass
from typing import Any

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.errors import InputError
from fabula.domain.language import is_cjk, language_of
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.song import LONGEST_SONG, SHORTEST_SONG
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
from fabula.engines.chat.conversation import A, Question, Reply, ask
from fabula.engines.chat.model import ChatModel
from fabula.engines.chat.own_text import own_text_question, own_text_script
from fabula.engines.chat.song import (
    categories_from,
    categories_question,
    lyrics_from,
    lyrics_question,
    tags_from,
    tags_question,
)
from fabula.engines.chat.story import LEAST_PAGES, MOST_PAGES, story_question, story_script

MAX_CHARS = 100_000
LONGEST_DESCRIPTION = 2_000
_TASKS = frozenset({"story", "lyrics", "tags", "categories"})
_TOKENS_A_SONG, _TOKENS_A_LIST = 700, 200
_TOKENS_A_PAGE = 320
_TOKENS_AROUND = 300
_PAGES_ON_AVERAGE = 8


@dataclass(frozen=True)
class ChatText:
    """Implements `TextEngine` with a chat model, in any language; English and Chinese have prompts of their own."""

    model: ChatModel

    @property
    def identity(self) -> EngineIdentity:
        return self.model.identity

    @property
    def capabilities(self) -> TextCapabilities:
        return TextCapabilities(tasks=_TASKS, languages=frozenset(), max_chars=MAX_CHARS)

    def health(self) -> Health:
        return self.model.health()

    def close(self) -> None:
        self.model.close()

    def estimate(self, request: TextRequest) -> Estimate:
        """The price by tokens, roughly counted; how long a model takes is not known beforehand."""
        asked = sum(_tokens(message.content) for message in _question(request).messages)
        usage = {"input_tokens": float(asked), "output_tokens": float(_tokens_answered(request))}
        return Estimate(seconds=None, price=self.model.price(usage))

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script by the model, checked, and repaired by it where it did not fit."""
        _check(request)
        call.cancel.check()
        began = time.monotonic()
        script, reply = self._written(request, call)
        call.progress(1.0, script.title)
        return StoryResult(script, self._facts(reply, began, request.seed))

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics by the model, checked and repaired as a story is."""
        _check_description(request.description)
        _check_seconds(request.seconds)
        reply, began = self._asked(lyrics_question(request), call)
        lyrics = lyrics_from(reply.answer, request)
        call.progress(1.0, lyrics.title)
        return LyricsResult(lyrics, self._facts(reply, began, request.seed))

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        """Tags by the model, in English; what the request is sure of stands first."""
        _check_description(request.description)
        reply, began = self._asked(tags_question(request, language_of(request.description)), call)
        tags = tags_from(reply.answer, request)
        call.progress(1.0, tags.genre)
        return PromptTagsResult(tags, self._facts(reply, began))

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        """Categories by the model."""
        _check_description(request.description)
        reply, began = self._asked(categories_question(request, language_of(request.description)), call)
        filed = categories_from(reply.answer)
        call.progress(1.0, filed.primary)
        return CategoriesResult(filed, self._facts(reply, began))

    def _asked(self, question: Question[A], call: Call) -> tuple[Reply[A], float]:
        """The model's answer, and when it was first asked."""
        call.cancel.check()
        began = time.monotonic()
        return ask(self.model, question, call), began

    def _facts(self, reply: Reply[Any], began: float, seed: int | None = None) -> EngineFacts:
        return EngineFacts(
            engine=self.identity.name,
            version=f"{self.identity.version} {reply.model}".strip(),
            seconds=time.monotonic() - began,
            seed=seed,
            usage=reply.usage,
            price=reply.price,
        )

    def _written(self, request: StoryRequest, call: Call) -> tuple[Script, Reply[Any]]:
        if request.text:
            staged = ask(self.model, own_text_question(request), call)
            return own_text_script(staged.answer, request), staged
        written = ask(self.model, story_question(request), call)
        return story_script(written.answer, request), written


def _question(request: TextRequest) -> Question[Any]:
    match request:
        case LyricsRequest():
            return lyrics_question(request)
        case PromptTagsRequest():
            return tags_question(request, language_of(request.description))
        case CategoriesRequest():
            return categories_question(request, language_of(request.description))
        case _:
            return own_text_question(request) if request.text else story_question(request)


def _tokens_answered(request: TextRequest) -> int:
    match request:
        case StoryRequest():
            return _TOKENS_AROUND + _TOKENS_A_PAGE * (request.pages or _PAGES_ON_AVERAGE)
        case LyricsRequest():
            return _TOKENS_A_SONG
        case _:
            return _TOKENS_A_LIST


def _check_description(description: str) -> None:
    if not any(not char.isspace() for char in description):
        raise InputError(
            "The description is empty.",
            remedy="Say in a few words what the song is about and how it sounds.",
            field="description",
        )
    if len(description) > LONGEST_DESCRIPTION:
        raise InputError(
            f"The description has {len(description):,} characters; {LONGEST_DESCRIPTION:,} are the most.",
            remedy="Shorten it; your own lyrics are given with --lyrics FILE.",
            field="description",
        )


def _check_seconds(seconds: float) -> None:
    if seconds and not SHORTEST_SONG <= seconds <= LONGEST_SONG:
        raise InputError(
            f"A song cannot be {seconds:g} seconds long.",
            remedy=f"Ask for {SHORTEST_SONG:g} to {LONGEST_SONG:g} seconds.",
            field="seconds",
        )


def _check(request: StoryRequest) -> None:
    told = request.text or request.topic
    if not any(char.isalnum() for char in told):
        raise InputError(
            "There is nothing to write about.", remedy="Give a topic of at least one word, or a text.", field="topic"
        )
    if len(told) > MAX_CHARS:
        raise InputError(
            f"The text has {len(told)} characters; at most {MAX_CHARS} can be told at once.",
            remedy="Tell it chapter by chapter.",
            field="text" if request.text else "topic",
        )
    if request.pages and not LEAST_PAGES <= request.pages <= MOST_PAGES:
        raise InputError(
            f"A story of {request.pages} pages cannot be written.",
            remedy=f"Choose {LEAST_PAGES} to {MOST_PAGES} pages.",
            field="pages",
        )


def _tokens(text: str) -> int:
    """About how many tokens a text is: a Chinese character is one, four letters are."""
    wide = sum(map(is_cjk, text))
    return wide + (len(text) - wide) // 4
