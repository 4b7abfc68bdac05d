"""An image engine that paints a labelled ground, a disc for a head and a box that says where the face is."""

import colorsys
import hashlib
import io
from dataclasses import dataclass, field

from PIL import Image, ImageDraw

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import InputError
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
from fabula.engines.fake.faults import Faults
from fabula.engines.prompts.picture import STYLES

VERSION = "1"
MAX_SIDE = 4096


@dataclass
class FakeImage:
    """Implements `ImageEngine`; the digest of the request decides the colours."""

    faults: Faults = field(default_factory=Faults)
    model: str = ""
    capabilities: ImageCapabilities = field(
        default=ImageCapabilities(
            styles=STYLES, max_side=MAX_SIDE, layers=True, faces=True, titles=True, repeatable=True
        ),
        init=False,
    )

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity(f"fake:{self.model}" if self.model else "fake", VERSION)

    def health(self) -> Health:
        return self.faults.health

    def close(self) -> None:
        """Nothing to let go of."""

    def estimate(self, request: ImageRequest) -> Estimate:  # noqa: ARG002 - all cost the same
        return Estimate(seconds=self.faults.latency, price=FREE)

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        """A ground and a figure in two layers, and their flat sum."""
        _check(request)
        self.faults.strike(call)
        face = _face(request)
        ground, figure = _ground(request), _figure(request, face)
        flat = Image.alpha_composite(ground, figure).convert("RGB")
        call.progress(1.0, request.title or request.prompt)
        return ImageResult(
            png=_png(flat),
            facts=EngineFacts(self.identity.name, VERSION, seed=request.seed),
            layers=(ImageLayer(_png(ground), 0.0), ImageLayer(_png(figure), 0.7)),
            faces=(face,),
        )


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


def _face(request: ImageRequest) -> Box:
    """A square of a third of the shorter side, in the middle of what is not kept quiet."""
    side = max(2, min(request.width, request.height) // 3)
    middle = (1.0 - request.quiet_bottom) / 2
    return Box(
        left=0.5 - side / request.width / 2,
        top=max(0.0, middle - side / request.height / 2),
        width=side / request.width,
        height=side / request.height,
    )


def _ground(request: ImageRequest) -> Image.Image:
    ground = Image.new("RGBA", (request.width, request.height), _colour(request, 0.9))
    horizon = request.height * 2 // 3
    draw = ImageDraw.Draw(ground)
    draw.rectangle((0, horizon, request.width, request.height), fill=_colour(request, 0.6))
    label = f"{request.width}x{request.height} {request.style} #{request.seed} {request.title or request.prompt}"
    # Pillow's own font has no Chinese; the label is for whoever debugs, not for a reader.
    draw.text((8, 8), label.encode("ascii", "replace").decode()[:120], fill="black")
    return ground


def _figure(request: ImageRequest, face: Box) -> Image.Image:
    figure = Image.new("RGBA", (request.width, request.height), (0, 0, 0, 0))
    left, top = face.left * request.width, face.top * request.height
    right, bottom = left + face.width * request.width, top + face.height * request.height
    ImageDraw.Draw(figure).ellipse((left, top, right, bottom), fill=_colour(request, 0.75, turn=0.5))
    return figure


def _colour(request: ImageRequest, value: float, turn: float = 0.0) -> tuple[int, int, int, int]:
    actors = ",".join(character.id for character in request.cast)
    turns = f"{request.seed}|{request.variation}"
    told = f"{request.prompt}|{request.style}|{turns}|{request.scene}|{actors}|{request.title}"
    hue = (hashlib.sha256(told.encode()).digest()[0] / 256 + turn) % 1.0
    red, green, blue = colorsys.hsv_to_rgb(hue, 0.5, value)
    return round(red * 255), round(green * 255), round(blue * 255), 255


def _png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
