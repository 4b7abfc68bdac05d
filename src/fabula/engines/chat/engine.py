"""`ChatText`: any chat model as a text engine."""

import time
from dataclasses import dataclass
from typing import Any

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.errors import InputError
from fabula.domain.language import is_cjk
from fabula.domain.story import Script, StoryRequest
from fabula.engines.base import Call, EngineIdentity, Health, StoryResult, TextCapabilities
from fabula.engines.chat.conversation import Question, Reply, ask
from fabula.engines.chat.model import ChatModel
from fabula.engines.chat.own_text import own_text_question, own_text_script
from fabula.engines.chat.story import LEAST_PAGES, MOST_PAGES, story_question, story_script

MAX_CHARS = 100_000
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
        return TextCapabilities(tasks=frozenset({"story"}), languages=frozenset(), max_chars=MAX_CHARS)

    def health(self) -> Health:
        return self.model.health()

    def close(self) -> None:
        self.model.close()

    def estimate(self, request: StoryRequest) -> Estimate:
        """The price by tokens, roughly counted; how long a model takes is not known beforehand."""
        question = _question(request)
        asked = sum(_tokens(message.content) for message in question.messages)
        answered = _TOKENS_AROUND + _TOKENS_A_PAGE * (request.pages or _PAGES_ON_AVERAGE)
        usage = {"input_tokens": float(asked), "output_tokens": float(answered)}
        return Estimate(seconds=None, price=self.model.price(usage))

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script by the model, checked, and repaired by it where it did not fit."""
        _check(request)
        call.cancel.check()
        began = time.monotonic()
        script, reply = self._written(request, call)
        call.progress(1.0, script.title)
        facts = EngineFacts(
            engine=self.identity.name,
            version=f"{self.identity.version} {reply.model}".strip(),
            seconds=time.monotonic() - began,
            seed=request.seed,
            usage=reply.usage,
            price=reply.price,
        )
        return StoryResult(script, facts)

    def _written(self, request: StoryRequest, call: Call) -> tuple[Script, Reply[Any]]:
        if request.text:
            staged = ask(self.model, own_text_question(request), call)
            return own_text_script(staged.answer, request), staged
        written = ask(self.model, story_question(request), call)
        return story_script(written.answer, request), written


def _question(request: StoryRequest) -> Question[Any]:
    return own_text_question(request) if request.text else story_question(request)


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
