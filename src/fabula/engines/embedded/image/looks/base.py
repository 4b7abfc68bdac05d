"""What a look may change: the facts, the light, the drawings, each layer's pixels, the whole picture."""

from collections.abc import Callable
from dataclasses import dataclass, field

from fabula.domain.scene import Scene
from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.type_setting import Colours


@dataclass(frozen=True)
class Canvas:
    """What a finish may ask about the picture: its stage, pixels per unit, the seed."""

    stage: Stage
    unit: float
    seed: int


def _same_scene(scene: Scene) -> Scene:
    return scene


def _same_light(light: Light) -> Light:
    return light


def _nothing(_stage: Stage) -> None:
    return None


def _same_pixels(pixels: Pixels, _canvas: Canvas) -> Pixels:
    return pixels


def shine(picture: Pixels, canvas: Canvas) -> Pixels:
    """The usual finish: bloom, then a vignette."""
    light = canvas.stage.light
    return lighting.vignette(lighting.bloom(picture, light.bloom), light.vignette)


@dataclass(frozen=True)
class Look:
    """A way of drawing.

    `cuts` are the depths at which drawings are parted into layers; `layer` finishes each layer (premultiplied RGBA),
    `actors` the one that holds the actors, `finish` the whole picture (RGB). `layered` says that the layers alone
    already look like the picture, so that a camera may move through them. With `things_act` a thing is an actor where
    nobody who lives is named.
    """

    name: str
    scene: Callable[[Scene], Scene] = _same_scene
    light: Callable[[Light], Light] = _same_light
    dress: Callable[[Stage], None] = _nothing
    cuts: tuple[float, ...] = (0.3,)
    backdrop: Callable[[Pixels, Canvas], Pixels] = _same_pixels
    layer: Callable[[Pixels, Canvas], Pixels] = _same_pixels
    actors: Callable[[Pixels, Canvas], Pixels] = _same_pixels
    finish: Callable[[Pixels, Canvas], Pixels] = shine
    layered: bool = True
    things_act: bool = True
    type_colours: Colours = field(default_factory=Colours)
