"""The contract of text engines: tasks, not chat."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.lyrics import Categories, CategoriesRequest, Lyrics, LyricsRequest, PromptTags, PromptTagsRequest
from fabula.domain.story import Script, StoryRequest
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class TextCapabilities:
    """`tasks` it does ("story", "lyrics", "tags", "categories"), in which
    `languages` (primary tags; empty means any), up to `max_chars` of input."""

    tasks: frozenset[str]
    languages: frozenset[str]
    max_chars: int = 100_000


@dataclass(frozen=True)
class StoryResult:
    """A script and who wrote it."""

    script: Script
    facts: EngineFacts


@dataclass(frozen=True)
class LyricsResult:
    """Lyrics and who wrote them."""

    lyrics: Lyrics
    facts: EngineFacts


@dataclass(frozen=True)
class PromptTagsResult:
    """Tags and who chose them."""

    tags: PromptTags
    facts: EngineFacts


@dataclass(frozen=True)
class CategoriesResult:
    """Categories and who chose them."""

    categories: Categories
    facts: EngineFacts


TextRequest = StoryRequest | LyricsRequest | PromptTagsRequest | CategoriesRequest


@runtime_checkable
class TextEngine(Engine, Protocol):
    """Writes. Later issues add tasks as methods; `capabilities.tasks` says which an engine does."""

    @property
    def capabilities(self) -> TextCapabilities: ...

    def estimate(self, request: TextRequest) -> Estimate: ...

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script about the topic, or the user's own text with its scenes and speakers found.

        Raises `InputError` for a request no engine could do, `EngineError` otherwise.
        """

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics about the description; raises as `write_story` does."""

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        """The description told in tags for a music engine; raises as `write_story` does."""

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        """What shelves a song of that description belongs on; raises as `write_story` does."""
