"""The routes of the integrated service, and what it answers of a song."""

import time
from dataclasses import replace

from fastapi import APIRouter, FastAPI, Request, Response

from fabula.domain.errors import FabulaError, InputError
from fabula.domain.music_services.answers import SongAnswer
from fabula.domain.music_services.naming import as_asked
from fabula.domain.music_services.requests import (
    LONGEST,
    SHORTEST,
    DescribedLyricsBody,
    DescribedSongBody,
    OwnLyricsBody,
    SongBody,
)
from fabula.engines.base import Call
from fabula.engines.registry import Registry
from fabula.engines.wrappers.routed import RoutedImage, RoutedMusic, RoutedText
from fabula.engines.wrappers.routes import Backoff, Direct, Retry
from fabula.runtime.logs import operation_current
from fabula.serving.base.answers import Made, charged, engine_info
from fabula.serving.base.app import service_app
from fabula.serving.base.config import Engines, ServiceConfig
from fabula.serving.base.errors import ServiceFailure, failure_of
from fabula.serving.base.host import About, Host
from fabula.serving.base.labelling import labelled_png, labelled_wav
from fabula.serving.base.storage import Kept, Storage
from fabula.serving.integrated.making import EngineSongMaker, Song, SongFailed, SongMaker, SongWish
from fabula.serving.integrated.wishes import song_wish

CALLS = ("generate_from_description", "generate_with_lyrics", "generate_with_described_lyrics")
LIMITS = {"audio_duration": [SHORTEST, LONGEST], "full_described_song": [5, 1000], "described_lyrics": [5, 1000]}
# What is left of an operation's time for storing and answering once everything else had to end.
_RESERVE_SECONDS = 10.0


def integrated_app(config: ServiceConfig, engines: Engines, storage: Storage) -> FastAPI:
    """The integrated service on three engines, which may be services elsewhere."""
    models = {"lyrics": engines.text, "music": engines.music, "image": engines.image}
    host: Host[SongMaker] = Host(config, lambda: engine_song_maker(engines), about=About(models, CALLS, LIMITS))
    return service_app(host, song_routes(host, storage), title="Songs")


def engine_song_maker(engines: Engines) -> EngineSongMaker:
    """Makes songs with the engines that are named, each asked again where that may help."""
    # It asks again itself: engines that would as well make nine tries of three.
    registry = Registry(replace(engines.options, backoff=Backoff(attempts=1)))
    backoff = engines.options.backoff
    return EngineSongMaker(
        RoutedText(Retry(Direct(registry.text(engines.text)), backoff=backoff)),
        RoutedMusic(Retry(Direct(registry.music(engines.music)), backoff=backoff)),
        RoutedImage(Retry(Direct(registry.image(engines.image)), backoff=backoff)),
        registry.close,
    )


def song_routes(host: Host[SongMaker], storage: Storage) -> APIRouter:
    """The three calls."""
    routes = APIRouter(tags=["songs"])

    async def answered(request: Request, action: str, body: SongBody) -> Response:
        wish = song_wish(body)
        limit = host.config.max_runtime_seconds or float("inf")

        def work(maker: SongMaker, call: Call) -> Made:
            until = time.monotonic() + limit - min(_RESERVE_SECONDS, limit / 4)
            try:
                song = maker.make(wish, call, until=until)
            except SongFailed as failed:
                raise _failure(failed, body, maker) from failed.cause
            return _answer(song, wish, maker, storage)

        return await host.perform(request, action, work)

    @routes.post("/generate_from_description", response_model=SongAnswer)
    async def generate_from_description(body: DescribedSongBody, request: Request) -> Response:
        """A song that one description tells of wholly."""
        return await answered(request, "Generate from description", body)

    @routes.post("/generate_with_lyrics", response_model=SongAnswer)
    async def generate_with_lyrics(body: OwnLyricsBody, request: Request) -> Response:
        """A song to the caller's own lyrics."""
        return await answered(request, "Generate with lyrics", body)

    @routes.post("/generate_with_described_lyrics", response_model=SongAnswer)
    async def generate_with_described_lyrics(body: DescribedLyricsBody, request: Request) -> Response:
        """A song whose words are described apart from its music."""
        return await answered(request, "Generate with described lyrics", body)

    return routes


def _failure(failed: SongFailed, body: SongBody, maker: SongMaker) -> ServiceFailure:
    """A song that failed: the status is its cause's, and the answer says which part it was."""
    cause = failed.cause
    found = failure_of(as_asked(cause, body.names) if isinstance(cause, InputError) else cause)
    errors = [f"{failed.part}: {' '.join(str(found.cause).split())}"]
    more = {"errors": errors, "service_status": maker.status(), "correlation_id": operation_current()}
    return ServiceFailure(found.status, found.cause, more=more)


def _answer(song: Song, wish: SongWish, maker: SongMaker, storage: Storage) -> Made:
    sound, cover, errors = _kept(song, wish, storage)
    fields = {
        "audio_file_path": sound.path,
        "cover_image_file_path": cover.path if cover else None,
        "categories": list(song.categories),
        "storage_mode": storage.mode,
        "service_status": maker.status(),
        "errors": [f"{part}: {why}" for part, why in errors.items()] or None,
        "correlation_id": operation_current(),
        "s3_key": sound.key,
        "cover_image_s3_key": cover.key if cover else None,
    }
    details = {
        "prompt": song.prompt,
        "lyrics": song.lyrics,
        "title": song.title,
        "language": song.language,
        "seed": wish.seed,
        "audio_duration": round(song.sound.seconds, 6),
        "file_size_mb": sound.megabytes,
    }
    info = {part: engine_info(facts) for part, facts in song.facts.items()}
    return Made(fields, info, charged(*song.facts.values()), "generation_metadata", details)


def _kept(song: Song, wish: SongWish, storage: Storage) -> tuple[Kept, Kept | None, dict[str, str]]:
    """Where the sound and the cover lie. Without the sound there is no song; a cover may fail."""
    asked = {"prompt": song.prompt, "lyrics": song.lyrics, "seed": wish.seed}
    sound = storage.keep("songs", labelled_wav(song.sound, facts=song.facts["music"], asked=asked), "wav")
    if song.cover is None:
        return sound, None, song.errors
    try:
        png = labelled_png(song.cover, facts=song.facts["image"], asked=asked, mark=song.language)
        cover = storage.keep("covers", png, "png")
    except FabulaError as error:
        return sound, None, {**song.errors, "image": str(error)}
    return sound, cover, song.errors
