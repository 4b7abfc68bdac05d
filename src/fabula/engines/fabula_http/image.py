"""Pictures of a running cover service."""

import base64
import binascii
import io
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from fabula.domain.artifact import Estimate
from fabula.domain.errors import InputError
from fabula.domain.music_services.requests import LARGEST, SMALLEST, STEP
from fabula.domain.music_services.styles import COVER_STYLES
from fabula.engines.base import Call, EngineIdentity, Health, ImageCapabilities, ImageRequest, ImageResult
from fabula.engines.fabula_http.service import NAME, VERSION, Service, facts_of, misanswered
from fabula.engines.prompts.picture import STYLES

MAX_SIDE = 4096
_LONGEST_PROMPT = 500
_STYLES = (*STYLES, *(style.name for style in COVER_STYLES))

Size = tuple[int, int]


class HttpImage:
    """Implements `ImageEngine`; the nearest size that the service draws is asked for, then scaled and cropped."""

    capabilities = ImageCapabilities(styles=_STYLES, max_side=MAX_SIDE, titles=True, repeatable=True)
    identity = EngineIdentity(NAME, VERSION)

    def __init__(self, service: Service) -> None:
        self._service = service

    def health(self) -> Health:
        return self._service.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def estimate(self, request: ImageRequest) -> Estimate:  # noqa: ARG002 - the service does not say beforehand
        return Estimate()

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        """A flat picture. Of the facts that a request may hold, the service takes words, title and style."""
        _check(request)
        call.progress(0.0, NAME)
        width, height = size_asked((request.width, request.height))
        body = {
            "prompt": (request.prompt.strip() or request.title)[:_LONGEST_PROMPT],
            "style": request.style,
            "width": width,
            "height": height,
            "seed": request.seed + request.variation,
            "title": request.title,
            "subtitle": request.subtitle,
            "language": request.language,
            "marked": False,
        }
        answered = self._service.post("/generate_cover_image?download=true", body, cancel=call.cancel)
        png = _fitted(answered.get("file_data"), (request.width, request.height))
        call.progress(1.0, NAME)
        return ImageResult(png, facts_of(answered, seed=request.seed))


def size_asked(wanted: Size) -> Size:
    """The size that the service draws nearest in proportion to a wanted one, as large as needed and as it can."""
    scale = min(1.0, LARGEST / max(wanted))
    return _side(wanted[0] * scale), _side(wanted[1] * scale)


def _side(pixels: float) -> int:
    return min(LARGEST, max(SMALLEST, -(-round(pixels) // STEP) * STEP))


def _check(request: ImageRequest) -> None:
    if not (1 <= request.width <= MAX_SIDE and 1 <= request.height <= MAX_SIDE):
        raise InputError(
            f"A picture of {request.width}x{request.height} cannot be drawn.",
            remedy=f"Choose sides of 1 to {MAX_SIDE} pixels.",
            field="size",
        )
    if not (request.prompt.strip() or request.title.strip()):
        raise InputError("There is nothing to draw.", remedy="Say in words what the picture shows.", field="prompt")


def _fitted(encoded: Any, size: Size) -> bytes:
    """The picture as a PNG of exactly that size: scaled until it covers it, what sticks out cut off evenly."""
    try:
        picture = Image.open(io.BytesIO(base64.b64decode(encoded, validate=True)))
        picture.load()
    except (TypeError, ValueError, binascii.Error, UnidentifiedImageError, OSError, Image.DecompressionBombError):
        raise misanswered() from None
    fitted = ImageOps.fit(picture.convert("RGB"), size, Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    fitted.save(buffer, "PNG", compress_level=3)
    return buffer.getvalue()
