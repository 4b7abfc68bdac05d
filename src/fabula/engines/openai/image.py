"""Pictures of an OpenAI-compatible endpoint.

https://platform.openai.com/docs/api-reference/images/create
"""

import base64
import binascii
import io
import math
import time
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.errors import EngineMisanswered, InputError
from fabula.engines.base import Call, EngineIdentity, Health, ImageCapabilities, ImageRequest, ImageResult
from fabula.engines.openai.endpoint import Endpoint
from fabula.engines.options import OpenAIOptions
from fabula.engines.pricing import PriceTable
from fabula.engines.prompts.picture import STYLES, picture_prompt

VERSION = "1"
MAX_SIDE = 4096
Size = tuple[int, int]

_SIZES: dict[str, tuple[Size, ...]] = {
    "dall-e-2": ((256, 256), (512, 512), (1024, 1024)),
    "dall-e-3": ((1024, 1024), (1792, 1024), (1024, 1792)),
}
_USUAL_SIZES: tuple[Size, ...] = ((1024, 1024), (1536, 1024), (1024, 1536))
_LONGEST_PROMPT = {"dall-e-2": 1000, "dall-e-3": 4000}


class OpenAIImage:
    """Implements `ImageEngine`; the endpoint's nearest size is asked for, then scaled and cropped to the exact one."""

    capabilities = ImageCapabilities(styles=STYLES, max_side=MAX_SIDE)

    def __init__(self, options: OpenAIOptions, prices: PriceTable, model: str = "") -> None:
        self._options = options
        self._prices = prices
        self._model = model or options.image_model
        self._sizes = options.image_sizes or _SIZES.get(self._model, _USUAL_SIZES)
        chosen = {"quality": options.image_quality} if options.image_quality else {}
        self.identity = EngineIdentity(f"openai:{self._model}", VERSION, chosen)
        self._endpoint = Endpoint(options, self.identity.name)

    def health(self) -> Health:
        return self._endpoint.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def estimate(self, request: ImageRequest) -> Estimate:  # noqa: ARG002 - every picture costs the same
        return Estimate(seconds=None, price=self._prices.price(self.identity.name, {"images": 1.0}))

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        """A flat picture. The endpoint takes no seed, so another call gives another picture."""
        _check(request)
        call.progress(0.0, self.identity.name)
        began = time.monotonic()
        body: dict[str, Any] = {
            "model": self._model,
            "prompt": picture_prompt(request)[: _LONGEST_PROMPT.get(self._model, 32_000)],
            "n": 1,
            "size": "{}x{}".format(*nearest_size((request.width, request.height), self._sizes)),
        }
        if self._options.image_quality:
            body["quality"] = self._options.image_quality
        # The gpt-image models always answer in base64 and refuse to be told so.
        wishes = {} if self._model.startswith("gpt-image") else {"response_format": ({"response_format": "b64_json"},)}
        timeout = self._options.image_timeout
        reply = self._endpoint.post("/images/generations", body, wishes=wishes, timeout=timeout, cancel=call.cancel)
        png = self._fitted(self._bytes(reply.json(), call), (request.width, request.height))
        call.progress(1.0, self.identity.name)
        usage = {"images": 1.0}
        price = self._prices.price(self.identity.name, usage)
        seconds = time.monotonic() - began
        return ImageResult(png, EngineFacts(self.identity.name, VERSION, seconds, None, usage, price))

    def _bytes(self, body: Any, call: Call) -> bytes:
        try:
            item = body["data"][0]
            encoded, url = item.get("b64_json"), item.get("url")
        except (TypeError, KeyError, IndexError, AttributeError):
            raise self._no_picture() from None
        if isinstance(encoded, str) and encoded:
            try:
                return base64.b64decode(encoded, validate=True)
            except binascii.Error:
                raise self._broken_picture() from None
        if isinstance(url, str) and url:
            return self._endpoint.download(url, timeout=self._options.image_timeout, cancel=call.cancel)
        raise self._no_picture()

    def _fitted(self, data: bytes, size: Size) -> bytes:
        """The picture as a PNG of exactly that size: scaled until it covers it, what sticks out cut off evenly."""
        try:
            picture = Image.open(io.BytesIO(data))
            picture.load()
        except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
            raise self._broken_picture() from None
        buffer = io.BytesIO()
        ImageOps.fit(_opaque(picture), size, Image.Resampling.LANCZOS).save(buffer, "PNG", compress_level=3)
        return buffer.getvalue()

    def _no_picture(self) -> EngineMisanswered:
        name = self.identity.name
        return EngineMisanswered(f"The engine {name} answered without a picture.", remedy="Try again.", engine=name)

    def _broken_picture(self) -> EngineMisanswered:
        name = self.identity.name
        return EngineMisanswered(
            f"The engine {name} answered with a picture that cannot be read.", remedy="Try again.", engine=name
        )


def nearest_size(wanted: Size, allowed: tuple[Size, ...]) -> Size:
    """The allowed size nearest in proportion; of several, the smallest that needs no enlarging, else the largest."""

    def distance(size: Size) -> tuple[float, bool, int]:
        proportion = abs(math.log((size[0] / size[1]) / (wanted[0] / wanted[1])))
        too_small = size[0] < wanted[0] or size[1] < wanted[1]
        area = size[0] * size[1]
        return round(proportion, 3), too_small, -area if too_small else area

    return min(allowed, key=distance)


def _opaque(picture: Image.Image) -> Image.Image:
    """The picture in RGB, what is transparent laid on white."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    rgba = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def _check(request: ImageRequest) -> None:
    if not (1 <= request.width <= MAX_SIDE and 1 <= request.height <= MAX_SIDE):
        raise InputError(
            f"A picture of {request.width}x{request.height} cannot be drawn.",
            remedy=f"Choose sides of 1 to {MAX_SIDE} pixels.",
            field="size",
        )
    if request.style not in STYLES:
        raise InputError(
            f"There is no style {request.style!r}.", remedy=f"Choose one of: {', '.join(STYLES)}.", field="style"
        )
    if not (request.prompt.strip() or request.title.strip() or request.scene):
        raise InputError("There is nothing to draw.", remedy="Say in words what the picture shows.", field="prompt")
