"""Lyrics, prompt tags and categories of a running lyrics service."""

from typing import Any

from fabula.domain.artifact import Estimate
from fabula.domain.errors import EngineRefused
from fabula.domain.lyrics import (
    Categories,
    CategoriesRequest,
    Lyrics,
    LyricsRequest,
    PromptTags,
    PromptTagsRequest,
    lyrics_of,
)
from fabula.domain.story import StoryRequest
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
from fabula.engines.fabula_http.service import NAME, VERSION, Service, facts_of, misanswered

MAX_CHARS = 1000


class HttpText:
    """Implements `TextEngine` but for stories, which no service writes."""

    capabilities = TextCapabilities(
        tasks=frozenset({"lyrics", "tags", "categories"}), languages=frozenset(), max_chars=MAX_CHARS
    )
    identity = EngineIdentity(NAME, VERSION)

    def __init__(self, service: Service) -> None:
        self._service = service

    def health(self) -> Health:
        return self._service.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def estimate(self, request: TextRequest) -> Estimate:  # noqa: ARG002 - the service does not say beforehand
        return Estimate()

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:  # noqa: ARG002
        raise EngineRefused("The service writes no stories.", remedy="Choose another text engine.", engine=NAME)

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics with the same sections as over there."""
        body = {
            "description": request.description,
            "language": request.language,
            "style": request.style,
            "mood": request.mood,
            "genre": request.genre,
            "audio_duration": request.seconds,
            "seed": request.seed,
        }
        answered = self._service.post("/generate_lyrics", body, cancel=call.cancel)
        return LyricsResult(_lyrics(answered, request), facts_of(answered, seed=request.seed))

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        """Tags in the service's order."""
        body = {
            "description": request.description,
            "genre": request.genre,
            "instruments": list(request.instruments),
            "tempo": request.tempo,
        }
        answered = self._service.post("/generate_prompt", body, cancel=call.cancel)
        prompt, genre = answered.get("prompt"), answered.get("detected_genre")
        if not (isinstance(prompt, str) and isinstance(genre, str)):
            raise misanswered()
        tags = tuple(tag.strip() for tag in prompt.split(",") if tag.strip())
        return PromptTagsResult(PromptTags(tags, genre), facts_of(answered))

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        """Categories in the service's order."""
        body = {
            "description": request.description,
            "max_categories": request.most,
            "include_subgenres": request.subgenres,
        }
        answered = self._service.post("/generate_categories", body, cancel=call.cancel)
        try:
            scores = {str(name): float(answered["confidence_scores"][name]) for name in answered["categories"]}
            found = Categories(scores, str(answered["primary_genre"]))
        except (KeyError, TypeError, ValueError):
            raise misanswered() from None
        return CategoriesResult(found, facts_of(answered))


def _lyrics(answered: dict[str, Any], request: LyricsRequest) -> Lyrics:
    text = answered.get("lyrics")
    if not (isinstance(text, str) and text.strip()):
        raise misanswered()
    info = answered.get("metadata", {}).get("model_info", {})
    read = lyrics_of(text, language=str(info.get("language", request.language)), title=str(info.get("title", "")))
    return Lyrics(read.title, read.language, read.sections, str(info.get("hook") or read.hook))
