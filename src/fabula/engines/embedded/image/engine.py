"""The embedded picture engine."""

import time
from importlib.metadata import version

import cv2

from fabula.domain.artifact import EngineFacts, Estimate
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
from fabula.engines.embedded.image.composition import Standing
from fabula.engines.embedded.image.facts import facts_of
from fabula.engines.embedded.image.painter import Painting, compose, flatten, paint

MIN_SIDE, MAX_SIDE = 64, 3840
STYLES = ("picture-book",)


class EmbeddedImage:
    """Draws scenes from facts and words. One call at a time per instance; repeatable by seed."""

    def __init__(self, renderer: str = "") -> None:
        """`renderer` is "skia", "resvg", or empty for the best that this machine can run."""
        self._renderer, self._render = raster.choose(renderer)

    @property
    def identity(self) -> EngineIdentity:
        """The renderer is part of it: the two draw edges a little differently."""
        return EngineIdentity("embedded", version("fabula"), {"renderer": self._renderer})

    @property
    def capabilities(self) -> ImageCapabilities:
        """What it can draw."""
        return ImageCapabilities(STYLES, MAX_SIDE, layers=True, faces=True, titles=True, repeatable=True)

    def health(self) -> Health:
        """Whether the artwork is there."""
        try:
            icon_body("fox")
        except FabulaError as error:
            return Health(False, str(error))
        return Health(True)

    def close(self) -> None:
        """Nothing is held."""

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        """A picture of the request, with layers and faces."""
        started = time.perf_counter()
        size = (request.width, request.height)
        scene, cast = facts_of(request)
        stage, standing = compose(scene, cast, size, request.quiet_bottom, request.seed)
        painting = paint(stage, standing, size, self._render, call.cancel.check)
        picture = lighting.vignette(lighting.bloom(flatten(painting), stage.light.bloom), stage.light.vignette)
        return ImageResult(
            encode(picture),
            EngineFacts("embedded", version("fabula"), seconds=time.perf_counter() - started),
            (),
            tuple(_box(actor, painting) for actor in standing),
        )


def encode(pixels: raster.Pixels) -> bytes:
    """PNG of RGB or RGBA pixels."""
    code = cv2.COLOR_RGB2BGR if pixels.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    return bytes(cv2.imencode(".png", cv2.cvtColor(pixels, code), [cv2.IMWRITE_PNG_COMPRESSION, 1])[1])


def _box(actor: Standing, painting: Painting) -> Box:
    left, top, width, height = actor.face
    stage = painting.stage
    return Box(left / stage.width, top / stage.height, width / stage.width, height / stage.height)
