"""The embedded picture engine."""

import time
from importlib.metadata import version

import cv2

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import FabulaError, InputError
from fabula.engines.base import (
    Box,
    Call,
    EngineIdentity,
    Health,
    ImageCapabilities,
    ImageLayer,
    ImageRequest,
    ImageResult,
)
from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image import raster
from fabula.engines.embedded.image.artwork import icon_body
from fabula.engines.embedded.image.camera import Camera
from fabula.engines.embedded.image.composing import Order, compose
from fabula.engines.embedded.image.composition import Standing
from fabula.engines.embedded.image.facts import facts_of
from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.catalogue import LOOKS
from fabula.engines.embedded.image.painter import Painting, flatten, paint
from fabula.engines.embedded.image.stage import UNITS

MIN_SIDE, MAX_SIDE = 64, 3840
SECONDS_PER_MEGAPIXEL = {"skia": 0.28, "resvg": 1.2}
MAX_QUIET = 0.5
QUICK_PNG = (cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP)
"""A fixed filter is 2.4 times quicker than trying all five a row, and pictures of gradients are no larger by it."""


class EmbeddedImage:
    """Draws scenes from facts and words. One call at a time per instance; repeatable by seed."""

    def __init__(self, renderer: str = "", *, layers: bool = True) -> None:
        """`renderer` is "skia", "resvg", or empty for the best that this machine can run.

        Without `layers` results hold the flat picture only, which is quicker by their encoding. Raises `InputError`
        for a renderer that is unknown or cannot run here.
        """
        self._renderer, self._render = raster.choose(renderer)
        self._layers = layers

    @property
    def identity(self) -> EngineIdentity:
        """The renderer is part of it: the two draw edges a little differently."""
        return EngineIdentity("embedded", version("fabula"), {"renderer": self._renderer})

    @property
    def capabilities(self) -> ImageCapabilities:
        """What it can draw."""
        return ImageCapabilities(tuple(LOOKS), MAX_SIDE, layers=self._layers, faces=True, titles=True, repeatable=True)

    def health(self) -> Health:
        """Whether the artwork was packed."""
        try:
            body = icon_body("fox")
        except FabulaError as error:
            return Health(False, str(error))
        return Health(bool(body), "" if body else "The artwork is incomplete. Run `make setup` to build it.")

    def close(self) -> None:
        """Nothing is held."""

    def estimate(self, request: ImageRequest) -> Estimate:
        """Seconds by size and renderer; free of charge."""
        megapixels = request.width * request.height / 1e6
        return Estimate(0.03 + SECONDS_PER_MEGAPIXEL[self._renderer] * megapixels, FREE)

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        """A picture of the request, with faces, and with layers where its look can be taken apart.

        Raises `InputError` for a size, style or caption share it cannot do, `Cancelled` when asked to stop.
        """
        started = time.perf_counter()
        look = _checked(request)
        call.cancel.check()
        size = (request.width, request.height)
        order = Order(
            facts_of(request, things_act=look.things_act),
            size,
            request.quiet_bottom,
            request.seed,
            request.variation,
            request.title,
            request.subtitle,
        )
        composition = compose(order, look)
        call.progress(0.2, "composed")
        canvas = Canvas(composition.stage, min(size) / UNITS, request.seed)
        painting = paint(composition, canvas, look, size, self._render, call.cancel.check)
        call.progress(0.7, "painted")
        png = encode(flatten(painting, canvas, look))
        call.cancel.check()
        layers = _layers(painting, canvas) if self._layers and look.layered else ()
        faces = tuple(_box(actor, composition.camera) for actor in composition.standing)
        return ImageResult(png, self._facts(request, started), layers, faces)

    def _facts(self, request: ImageRequest, started: float) -> EngineFacts:
        return EngineFacts(
            "embedded", version("fabula"), time.perf_counter() - started, request.seed, {"pictures": 1.0}, FREE
        )


def _checked(request: ImageRequest) -> Look:
    """The look of a request that can be done. Raises `InputError`."""
    if request.style not in LOOKS:
        raise InputError(
            f"There is no style {request.style!r}.", remedy=f"Choose one of: {', '.join(LOOKS)}.", field="style"
        )
    if not (MIN_SIDE <= request.width <= MAX_SIDE and MIN_SIDE <= request.height <= MAX_SIDE):
        raise InputError(
            f"A picture of {request.width}x{request.height} cannot be drawn.",
            remedy=f"Choose sides of {MIN_SIDE} to {MAX_SIDE} pixels.",
            field="size",
        )
    if not 0 <= request.quiet_bottom <= MAX_QUIET:
        raise InputError(
            f"Captions cannot have {request.quiet_bottom:g} of the picture.",
            remedy=f"Choose a share of 0 to {MAX_QUIET:g}.",
            field="quiet_bottom",
        )
    return LOOKS[request.style]


def encode(pixels: raster.Pixels) -> bytes:
    """PNG of RGB or of RGBA pixels with straight alpha."""
    code = cv2.COLOR_RGB2BGR if pixels.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    return bytes(cv2.imencode(".png", cv2.cvtColor(pixels, code), QUICK_PNG)[1])


def _layers(painting: Painting, canvas: Canvas) -> tuple[ImageLayer, ...]:
    """The layers as PNG with the vignette of the flat picture in each."""
    found = [
        ImageLayer(encode(raster.straightened(lighting.vignette(pixels, canvas.stage.light.vignette))), depth)
        for depth, pixels in painting.layers
    ]
    if painting.words is not None:
        found.append(ImageLayer(encode(raster.straightened(painting.words)), 1.0))
    return tuple(found)


def _box(actor: Standing, camera: Camera) -> Box:
    """A face in fractions of the picture, cut at its edges."""
    left, top, width, height = actor.face
    view_left, view_top, wide, high = camera.view
    x0, x1 = max(0.0, (left - view_left) / wide), min(1.0, (left + width - view_left) / wide)
    y0, y1 = max(0.0, (top - view_top) / high), min(1.0, (top + height - view_top) / high)
    return Box(x0, y0, max(0.0, x1 - x0), max(0.0, y1 - y0))
