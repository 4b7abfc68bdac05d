"""The contract of image engines."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.scene import Character, Scene
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class Box:
    """A rectangle in fractions of the picture: left, top, width, height, each 0…1."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class ImageRequest:
    """A picture: in words (`prompt`), and in facts where the asker knows them (`scene`, `cast`).

    `width`, `height` in pixels. `style` is one of the engine's `styles`. `quiet_bottom` is the fraction of the
    height at the bottom where captions will lie and nothing important should stand. With `title` the picture is a
    cover and the title (and `subtitle`) is set in type. Of several pictures of one place each has another
    `variation`: the same place and people, staged anew. Where words alone name nobody who lives, the first thing
    named acts, as in picture books; with `scenery` it does not.
    """

    prompt: str
    width: int
    height: int
    style: str = "picture-book"
    seed: int = 0
    scene: Scene | None = None
    cast: tuple[Character, ...] = ()
    language: str = "en"
    quiet_bottom: float = 0.0
    title: str = ""
    subtitle: str = ""
    variation: int = 0
    scenery: bool = False


@dataclass(frozen=True)
class ImageLayer:
    """One layer of a picture, back to front: PNG (RGBA, straight alpha), full size; `depth` 0 far … 1 near."""

    png: bytes
    depth: float


@dataclass(frozen=True)
class ImageResult:
    """A flat picture (PNG, RGB, exactly as large as asked), and where the engine can, layers and faces."""

    png: bytes
    facts: EngineFacts
    layers: tuple[ImageLayer, ...] = ()
    faces: tuple[Box, ...] = ()


@dataclass(frozen=True)
class ImageCapabilities:
    """`styles` by name, the usual first; largest side in pixels; what it brings; whether a seed repeats.

    `layers` holds for the first style at least; a look that is made on the flat picture may come without.
    """

    styles: tuple[str, ...]
    max_side: int
    layers: bool = False
    faces: bool = False
    titles: bool = False
    repeatable: bool = False


@runtime_checkable
class ImageEngine(Engine, Protocol):
    """Draws."""

    @property
    def capabilities(self) -> ImageCapabilities: ...

    def estimate(self, request: ImageRequest) -> Estimate: ...

    def draw(self, request: ImageRequest, call: Call) -> ImageResult: ...
