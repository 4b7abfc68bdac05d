"""From a composition to pixels: drawings and actors become layers, and these a picture."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.camera import Camera
from fabula.engines.embedded.image.composing import Composition
from fabula.engines.embedded.image.composition import Standing
from fabula.engines.embedded.image.ground_shadow import lay_shadow
from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.raster import Pixels, Rasterizer, lay_over
from fabula.engines.embedded.image.stage import ACTORS, stacked
from fabula.engines.embedded.image.svg import document

WORDS = 1.45
"""Drawings nearer than this are words on a cover, which stay crisp in every look."""


@dataclass(frozen=True)
class Painting:
    """Rasters of full size, premultiplied, back to front with their depths, the first opaque; words apart."""

    layers: tuple[tuple[float, Pixels], ...]
    words: Pixels | None


def paint(
    composition: Composition,
    canvas: Canvas,
    look: Look,
    size: tuple[int, int],
    render: Rasterizer,
    check: Callable[[], None],
) -> Painting:
    """Rasterise the drawings by depth, with the actors between what is behind and what is before them."""
    stage = composition.stage
    cuts = (-1.0, *look.cuts, ACTORS)
    layers: list[tuple[float, Pixels]] = []
    for low, high in pairwise(cuts):
        check()
        markup = stacked(stage.drawings, low, high)
        if markup:
            raster = _unfocused(_raster(composition.camera, markup, size, render), composition.camera)
            layers.append((max(0.0, low), look.layer(raster, canvas) if layers else look.backdrop(raster, canvas)))
    people = _people(composition, size, render, check)
    if people is not None:
        layers.append((ACTORS, look.actors(people, canvas)))
    front = stacked(stage.drawings, ACTORS, WORDS)
    if front:
        layers.append((0.9, look.layer(_raster(composition.camera, front, size, render), canvas)))
    words = stacked(stage.drawings, WORDS, 9)
    return Painting(tuple(layers), _raster(composition.camera, words, size, render) if words else None)


def _raster(camera: Camera, markup: str, size: tuple[int, int], render: Rasterizer) -> Pixels:
    return render(document(camera.seen(markup), camera.view, size), *size)


NEAR = 1.45
"""From this zoom on what is behind the actors is a little out of focus."""


def _unfocused(raster: Pixels, camera: Camera) -> Pixels:
    if camera.zoom < NEAR:
        return raster
    height, width = raster.shape[:2]
    sigma = 0.0026 * min(height, width) * (camera.zoom - NEAR + 0.6)
    # At half the size it takes a quarter of the time, and nobody sees it.
    half = cv2.resize(raster, (max(1, width // 2), max(1, height // 2)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(half, (0, 0), max(0.3, sigma / 2 - 0.3))
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _people(
    composition: Composition, size: tuple[int, int], render: Rasterizer, check: Callable[[], None]
) -> Pixels | None:
    everybody = [*composition.standing, *composition.bystanders]
    if not everybody:
        return None
    sheet = np.zeros((size[1], size[0], 4), np.uint8)
    drawn = [
        (actor, *_sprite(actor, composition, size, render))
        for actor in everybody
        if not _is_outline(actor, composition)
    ]
    _shadows(sheet, drawn, composition)
    for _, sprite, corner in sorted(drawn, key=lambda one: one[0].nearness):
        check()
        lay_over(sheet, sprite, corner)
    return sheet


def _is_outline(one: Standing, composition: Composition) -> bool:
    """Whether a shadow lies there whose owner is in the picture too."""
    return one.figure.shade and bool(composition.standing)


def _shadows(sheet: Pixels, drawn: list[tuple[Standing, Pixels, tuple[int, int]]], composition: Composition) -> None:
    """The hero's shadow where it lies by itself, and everybody's where the sun is low."""
    left, top, wide, _ = composition.camera.view
    unit = sheet.shape[1] / wide
    hero = next(
        (sprite for actor, sprite, _ in drawn if composition.standing and actor is composition.standing[0]), None
    )
    for one in composition.bystanders:
        if one.figure.shade and hero is not None:
            lay_shadow(sheet, hero, ((one.x - left) * unit, (one.y - top) * unit), -1 if one.mirrored else 1)
    if composition.long_shadows:
        for actor, sprite, _ in drawn[: len(composition.standing)]:
            side = 1 if actor.x < left + wide / 2 else -1
            lay_shadow(sheet, sprite, ((actor.x - left) * unit, (actor.y - top) * unit), side)


OVERSAMPLING = 1.5
"""Icons hold clipping paths, which Skia does not smooth: actors are drawn larger and scaled down."""
LARGEST_OVERSAMPLED = 560


def _sprite(
    actor: Standing, composition: Composition, size: tuple[int, int], render: Rasterizer
) -> tuple[Pixels, tuple[int, int]]:
    """The lit pixels of an actor, and where their left top corner goes."""
    stage, (view_left, view_top, view_wide, _) = composition.stage, composition.camera.view
    unit = size[0] / view_wide
    left, top, width, height = actor.extent
    zoom = actor.scale * unit
    corner = (
        round((actor.x + left * actor.scale - view_left) * unit),
        round((actor.y + top * actor.scale - view_top) * unit),
    )
    # What hangs below the picture need not be drawn.
    height = min(height, max(4.0, (size[1] - corner[1] + 4) / zoom))
    wide, high = max(2, round(width * zoom)), max(2, round(height * zoom))
    flip = "scale(-1 1)" if actor.mirrored else ""
    markup = f'<g transform="rotate({actor.lean:.2f}) {flip}">{actor.figure.markup}</g>'
    finer = OVERSAMPLING if max(wide, high) < LARGEST_OVERSAMPLED else 1.0
    fine = round(wide * finer), round(high * finer)
    large = render(document(markup, (left, top, width, height), fine), *fine)
    sprite = cv2.resize(large, (wide, high), interpolation=cv2.INTER_AREA) if finer > 1 else large
    orb = stage.width - stage.orb[0] if composition.camera.flipped else stage.orb[0]
    return lighting.light_actor(np.asarray(sprite, np.uint8), stage.light, orb < actor.x, unit), corner


def flatten(painting: Painting, canvas: Canvas, look: Look) -> Pixels:
    """The layers laid over one another and finished, the words on top: RGB."""
    picture = painting.layers[0][1].copy()
    for _, layer in painting.layers[1:]:
        lay_over(picture, layer)
    finished = look.finish(np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGBA2RGB), np.uint8), canvas)
    if painting.words is None:
        return finished
    picture = np.asarray(cv2.cvtColor(finished, cv2.COLOR_RGB2RGBA), np.uint8)
    lay_over(picture, painting.words)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGBA2RGB), np.uint8)
