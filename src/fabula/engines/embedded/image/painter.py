"""From facts to a picture: composes a stage, draws its place, and turns drawings and actors into pixels."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from fabula.domain.scene import Character, Scene
from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.composition import Frame, Standing, cast_places, frame_for
from fabula.engines.embedded.image.palette import indoors, light_of
from fabula.engines.embedded.image.places.scenery import INDOOR, OWN_SKY, draw_place
from fabula.engines.embedded.image.raster import Pixels, Rasterizer, lay_over
from fabula.engines.embedded.image.sky import draw_sky
from fabula.engines.embedded.image.stage import ACTORS, UNITS, Stage, stacked
from fabula.engines.embedded.image.svg import document
from fabula.engines.embedded.image.weather import draw_weather

MIDDLE = 0.3
"""Drawings nearer than this belong to the layer that actors stand in, farther ones to the backdrop."""


@dataclass(frozen=True)
class Painting:
    """Rasters by depth, all of full size and premultiplied, the first opaque; and who stands where."""

    layers: tuple[tuple[float, Pixels], ...]
    standing: tuple[Standing, ...]
    stage: Stage
    unit: float


def compose(scene: Scene, cast: tuple[Character, ...], size: tuple[int, int], quiet: float, seed: int) -> tuple[Stage, list[Standing]]:
    """The stage of a scene with all of its drawings, and its actors in their places."""
    random = Random(f"{seed}/{scene.place}/{scene.time}/{scene.weather}")
    frame = frame_for(*size, scene.place, quiet)
    standing = cast_places([figure_of(character, scene.mood) for character in cast], frame, scene.mood, random)
    stage = _stage(scene, frame, standing, random)
    if scene.place not in INDOOR | OWN_SKY:
        draw_sky(stage)
    draw_place(stage)
    _contact_shadows(stage, standing)
    if scene.place not in INDOOR | OWN_SKY:
        draw_weather(stage)
    return stage, standing


def _stage(scene: Scene, frame: Frame, standing: list[Standing], random: Random) -> Stage:
    outside = light_of(scene.time, scene.weather, scene.mood)
    light = indoors(outside, scene.time, scene.mood) if scene.place in INDOOR else outside
    return Stage(
        frame.width,
        frame.height,
        frame.horizon,
        frame.ground,
        frame.quiet,
        scene,
        light,
        outside,
        _orb(scene, frame, standing, random),
        random,
        tuple(actor.span for actor in standing),
    )


def _orb(scene: Scene, frame: Frame, standing: list[Standing], random: Random) -> tuple[float, float]:
    """Sun or moon stand low at dawn and dusk, and never right behind the hero's head."""
    side = random.choice((0.2, 0.28, 0.72, 0.8))
    if standing and abs(standing[0].x / frame.width - side) < 0.13:
        side = 1 - side
    height = {"dawn": 0.9, "dusk": 0.88, "morning": 0.5, "afternoon": 0.42}.get(scene.time, 0.28)
    return side * frame.width, frame.horizon * height


def _contact_shadows(stage: Stage, standing: list[Standing]) -> None:
    drawing = stage.layer(ACTORS - 0.001)
    for actor in standing:
        left, right = actor.span
        wide = (right - left) * (0.4 if actor.figure.floats else 0.46)
        strength = 0.3 if actor.figure.floats else 0.62
        foot = actor.y + actor.figure.floats * actor.scale
        drawing.shade((actor.x, foot - 1), (wide, wide * 0.2), strength)


def paint(stage: Stage, standing: list[Standing], size: tuple[int, int], render: Rasterizer, check: Callable[[], None]) -> Painting:
    """Rasterise the drawings: a backdrop, what stands around the actors with them, and what is near."""
    unit = min(size) / UNITS
    back = _raster(stage, stacked(stage.drawings, -1, MIDDLE), size, render)
    check()
    middle = _raster(stage, stacked(stage.drawings, MIDDLE, ACTORS), size, render)
    for actor in sorted(standing, key=lambda actor: actor.y):
        check()
        sprite, corner = _sprite(actor, stage, unit, render)
        lay_over(middle, sprite, corner)
    front_markup = stacked(stage.drawings, ACTORS, 2)
    layers = [(0.0, back), (0.5, middle)]
    if front_markup:
        layers.append((0.9, _raster(stage, front_markup, size, render)))
    check()
    return Painting(tuple(layers), tuple(standing), stage, unit)


def _raster(stage: Stage, markup: str, size: tuple[int, int], render: Rasterizer) -> Pixels:
    return render(document(markup, (0, 0, stage.width, stage.height), size), *size)


OVERSAMPLING = 2
"""Icons hold clipping paths, which Skia does not smooth: actors are drawn larger and scaled down."""


def _sprite(actor: Standing, stage: Stage, unit: float, render: Rasterizer) -> tuple[Pixels, tuple[int, int]]:
    """The lit pixels of an actor, and where their left top corner goes."""
    left, top, width, height = _turned_extent(actor)
    zoom = actor.scale * unit
    wide, high = max(2, round(width * zoom)), max(2, round(height * zoom))
    flip = "scale(-1 1)" if actor.mirrored else ""
    markup = f'<g transform="rotate({actor.lean:.2f}) {flip}">{actor.figure.markup}</g>'
    finer = OVERSAMPLING if max(wide, high) < 1600 else 1
    large = render(document(markup, (left, top, width, height), (wide * finer, high * finer)), wide * finer, high * finer)
    sprite = cv2.resize(large, (wide, high), interpolation=cv2.INTER_AREA) if finer > 1 else large
    lit = lighting.light_actor(np.asarray(sprite, np.uint8), stage.light, stage.orb[0] < actor.x, unit)
    return lit, (round((actor.x + left * actor.scale) * unit), round((actor.y + top * actor.scale) * unit))


def _turned_extent(actor: Standing) -> tuple[float, float, float, float]:
    """The extent of a leaning figure; it turns on its feet, so the margin grows with its height."""
    left, top, width, height = actor.figure.extent
    if actor.mirrored:
        left = -left - width
    margin = abs(actor.lean) / 57.3 * -top + 2
    return left - margin, top - 2, width + 2 * margin, height + 4


def flatten(painting: Painting) -> Pixels:
    """The layers laid over one another: RGB."""
    picture = painting.layers[0][1].copy()
    for _, layer in painting.layers[1:]:
        lay_over(picture, layer)
    return np.ascontiguousarray(picture[..., :3])
