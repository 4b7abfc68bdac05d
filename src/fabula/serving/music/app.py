"""The routes of the music service, and what they ask of a music engine."""

import base64
import time

from fastapi import APIRouter, FastAPI, Request, Response

from fabula.domain.language import language_of
from fabula.domain.music_services.answers import MusicAnswer
from fabula.domain.music_services.requests import DEMO, LONGEST, SHORTEST, MusicBody
from fabula.domain.song import MusicBrief
from fabula.engines.base import Call, MusicEngine, MusicRequest
from fabula.engines.registry import Registry
from fabula.serving.base.answers import Made, made
from fabula.serving.base.app import service_app
from fabula.serving.base.config import Engines, ServiceConfig
from fabula.serving.base.errors import in_words_of
from fabula.serving.base.host import About, Host
from fabula.serving.base.labelling import labelled_wav
from fabula.serving.base.storage import Storage

CALLS = ("generate_music", "generate_demo_music")
LIMITS = {"audio_duration": [SHORTEST, LONGEST], "inference_steps": [10, 100], "guidance_scale": [1, 30]}


def music_app(config: ServiceConfig, engines: Engines, storage: Storage | None) -> FastAPI:
    """The music service on the music engine that is named."""

    def load() -> Registry:
        registry = Registry(engines.options)
        registry.music(engines.music)
        return registry

    host = Host(config, load, about=About({"music": engines.music}, CALLS, LIMITS))
    return service_app(host, music_routes(host, engines.music, storage), title="Music")


def music_routes(host: Host[Registry], engine: str, storage: Storage | None) -> APIRouter:
    """The two calls."""
    routes = APIRouter(tags=["music"])

    @routes.post("/generate_music", response_model=MusicAnswer, response_model_exclude_unset=True)
    async def generate_music(body: MusicBody, request: Request) -> Response:
        """Music to lyrics, or without."""
        return await host.perform(
            request, "Generate music", lambda own, call: music_made(own.music(engine), body, storage, call)
        )

    @routes.post("/generate_demo_music", response_model=MusicAnswer, response_model_exclude_unset=True)
    async def generate_demo_music(request: Request) -> Response:
        """Music to a prompt of the service's own."""
        return await host.perform(
            request, "Generate demo music", lambda own, call: music_made(own.music(engine), DEMO, storage, call)
        )

    return routes


def music_made(engine: MusicEngine, body: MusicBody, storage: Storage | None, call: Call) -> Made:
    """A WAV file and its facts."""
    request = music_request(body)
    began = time.monotonic()
    with in_words_of(body):
        result = engine.generate(request, call)
    asked = {"prompt": body.prompt, "lyrics": request.lyrics, "seed": request.brief.seed}
    wav = labelled_wav(result.sound, facts=result.facts, asked=asked)
    fields = {
        "audio_data": base64.b64encode(wav).decode(),
        "generation_time": round(time.monotonic() - began, 4),
        "audio_duration": round(result.sound.seconds, 6),
    }
    if storage is not None:
        kept = storage.keep("songs", wav, "wav")
        fields |= {"file_path": kept.path, "file_size_mb": kept.megabytes}
    return made(fields, result.facts, seed=request.brief.seed)


def music_request(body: MusicBody) -> MusicRequest:
    """What a body asks of a music engine."""
    brief = MusicBrief(
        prompt=body.prompt,
        seconds=body.audio_duration,
        language=body.language or language_of(body.lyrics or body.prompt),
        genre=body.genre,
        bpm=body.bpm,
        key=body.key,
        mood=body.mood,
        instruments=tuple(body.instruments),
        seed=body.chosen_seed,
    )
    return MusicRequest(brief, "" if body.instrumental else body.lyrics)
