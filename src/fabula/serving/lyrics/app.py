"""The routes of the lyrics service, and what they ask of a text engine."""

from fastapi import APIRouter, FastAPI, Request, Response

from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest, lyrics_text, word_count
from fabula.domain.music_services.answers import CategoriesAnswer, LyricsAnswer, PromptAnswer
from fabula.domain.music_services.requests import CategoriesBody, LyricsBody, PromptBody
from fabula.engines.base import Call, TextEngine
from fabula.engines.registry import Registry
from fabula.serving.base.answers import Made, made
from fabula.serving.base.app import service_app
from fabula.serving.base.config import Engines, ServiceConfig
from fabula.serving.base.errors import in_words_of
from fabula.serving.base.host import About, Host

CALLS = ("generate_lyrics", "generate_prompt", "generate_categories")
LIMITS = {"description": [5, 1000], "max_categories": [1, 10]}


def lyrics_app(config: ServiceConfig, engines: Engines) -> FastAPI:
    """The lyrics service on the text engine that is named."""

    def load() -> Registry:
        registry = Registry(engines.options)
        registry.text(engines.text)
        return registry

    host = Host(config, load, about=About({"text": engines.text}, CALLS, LIMITS))
    return service_app(host, lyrics_routes(host, engines.text), title="Lyrics")


def lyrics_routes(host: Host[Registry], engine: str) -> APIRouter:
    """The three calls."""
    routes = APIRouter(tags=["lyrics"])

    @routes.post("/generate_lyrics", response_model=LyricsAnswer)
    async def generate_lyrics(body: LyricsBody, request: Request) -> Response:
        """Lyrics about a description, with structure tags."""
        return await host.perform(
            request, "Generate lyrics", lambda own, call: lyrics_made(own.text(engine), body, call)
        )

    @routes.post("/generate_prompt", response_model=PromptAnswer)
    async def generate_prompt(body: PromptBody, request: Request) -> Response:
        """The description in tags that a music model takes as its prompt."""
        return await host.perform(request, "Generate prompt", lambda own, call: tags_made(own.text(engine), body, call))

    @routes.post("/generate_categories", response_model=CategoriesAnswer)
    async def generate_categories(body: CategoriesBody, request: Request) -> Response:
        """The shelves that a song of that description belongs on."""
        return await host.perform(
            request, "Generate categories", lambda own, call: categories_made(own.text(engine), body, call)
        )

    return routes


def lyrics_made(engine: TextEngine, body: LyricsBody, call: Call) -> Made:
    """Lyrics and their facts."""
    request = LyricsRequest(
        description=body.description,
        language=body.language,
        style=body.style,
        mood=body.mood,
        genre=body.genre,
        seconds=body.audio_duration,
        seed=body.seed,
    )
    with in_words_of(body):
        result = engine.write_lyrics(request, call)
    lyrics = result.lyrics
    fields = {
        "lyrics": lyrics_text(lyrics),
        "word_count": sum(map(word_count, lyrics.lines)),
        "structure_tags": [f"[{section.kind}]" for section in lyrics.sections],
    }
    return made(fields, result.facts, title=lyrics.title, hook=lyrics.hook, language=lyrics.language)


def tags_made(engine: TextEngine, body: PromptBody, call: Call) -> Made:
    """Tags in one line."""
    request = PromptTagsRequest(body.description, body.genre, tuple(body.instruments), body.tempo)
    with in_words_of(body):
        result = engine.prompt_tags(request, call)
    tags = result.tags
    fields = {"prompt": ", ".join(tags.tags), "tag_count": len(tags.tags), "detected_genre": tags.genre}
    return made(fields, result.facts)


def categories_made(engine: TextEngine, body: CategoriesBody, call: Call) -> Made:
    """Categories and how sure each is."""
    request = CategoriesRequest(body.description, body.max_categories, body.include_subgenres)
    with in_words_of(body):
        result = engine.categories(request, call)
    found = result.categories
    fields = {
        "categories": list(found.confidences),
        "primary_genre": found.primary,
        "confidence_scores": {name: round(sure, 4) for name, sure in found.confidences.items()},
    }
    return made(fields, result.facts)
