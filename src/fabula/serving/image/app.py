"""The routes of the cover service, and what they ask of an image engine."""

import base64
import io
from pathlib import PurePosixPath
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Query, Request, Response

from fabula.domain.artifact import EngineFacts
from fabula.domain.errors import InputError
from fabula.domain.language import language_of
from fabula.domain.music_services.answers import CoverAnswer, DownloadAnswer, StylesAnswer
from fabula.domain.music_services.requests import LARGEST, SMALLEST, CoverBody, seed_chosen
from fabula.domain.music_services.styles import COVER_STYLES, drawn_style
from fabula.engines.base import Call, ImageEngine, ImageRequest
from fabula.engines.registry import Registry
from fabula.serving.base.answers import Made, made
from fabula.serving.base.app import service_app
from fabula.serving.base.config import Engines, ServiceConfig
from fabula.serving.base.errors import in_words_of
from fabula.serving.base.host import About, Host
from fabula.serving.base.labelling import labelled_png, png_facts
from fabula.serving.base.storage import Storage

CALLS = ("generate_cover_image", "get_available_styles", "download_image")
LIMITS = {"prompt": [5, 500], "width": [SMALLEST, LARGEST], "height": [SMALLEST, LARGEST]}
_MEGABYTE = 1_000_000


def image_app(config: ServiceConfig, engines: Engines, storage: Storage) -> FastAPI:
    """The cover service on the image engine that is named."""

    def load() -> Registry:
        registry = Registry(engines.options)
        registry.image(engines.image)
        return registry

    host = Host(config, load, about=About({"image": engines.image}, CALLS, LIMITS))
    return service_app(host, image_routes(host, engines.image, storage), title="Covers")


def image_routes(host: Host[Registry], engine: str, storage: Storage) -> APIRouter:
    """The three calls."""
    routes = APIRouter(tags=["cover"])

    @routes.post("/generate_cover_image", response_model=CoverAnswer | DownloadAnswer)
    async def generate_cover_image(body: CoverBody, request: Request, download: bool = False) -> Response:
        """A cover: where it lies, or with `download` the picture itself."""

        def work(registry: Registry, call: Call) -> Made:
            png, facts, style = cover_drawn(registry.image(engine), body, call)
            path = storage.keep("covers", png, "png").path
            fields = _downloaded(png, path) if download else {"file_path": path, **_facts_of(png)}
            return made(fields, facts, style=style)

        return await host.perform(request, "Generate cover", work)

    @routes.get("/get_available_styles")
    async def get_available_styles() -> StylesAnswer:
        """The eight styles."""
        return StylesAnswer(styles=[style.name for style in COVER_STYLES])

    @routes.get("/download_image", response_model=DownloadAnswer)
    async def download_image(
        request: Request, file_path: Annotated[str, Query(min_length=1, max_length=1000)]
    ) -> Response:
        """A cover that this service made."""

        def work() -> Made:
            png = storage.read(file_path)
            return made(_downloaded(png, file_path), png_facts(png))

        return await host.fetch(request, "Download cover", work)

    return routes


def cover_drawn(engine: ImageEngine, body: CoverBody, call: Call) -> tuple[bytes, EngineFacts, str]:
    """A labelled PNG file, who drew it, and in which style of his."""
    drawn = drawn_style(body.style, engine.capabilities.styles)
    if drawn is None:
        names = ", ".join(style.name for style in COVER_STYLES)
        raise InputError(f"There is no style called {body.style!r}.", remedy=f"There are: {names}.", field="style")
    seed = seed_chosen(body.seed)
    language = body.language or language_of(body.title or body.prompt)
    request = ImageRequest(
        prompt=f"{body.prompt}, {drawn.words}" if drawn.words else body.prompt,
        width=body.width,
        height=body.height,
        style=drawn.style,
        seed=seed,
        language=language,
        title=body.title,
        subtitle=body.subtitle,
    )
    with in_words_of(body):
        result = engine.draw(request, call)
    asked = {"prompt": body.prompt, "style": body.style, "seed": seed}
    png = labelled_png(result.png, facts=result.facts, asked=asked, mark=language if body.marked else "")
    return png, result.facts, drawn.style


def _facts_of(png: bytes) -> dict[str, Any]:
    from PIL import Image

    with Image.open(io.BytesIO(png)) as picture:
        return {"image_dimensions": list(picture.size), "file_size_mb": round(len(png) / _MEGABYTE, 4)}


def _downloaded(png: bytes, path: str) -> dict[str, Any]:
    name = PurePosixPath(path).name
    return {
        "file_data": base64.b64encode(png).decode(),
        "file_name": name,
        "file_size": len(png),
        "file_type": "image/png",
        "file_extension": ".png",
        **_facts_of(png),
    }
