"""A crowd that looks on, where the place is told to be full of people."""

import re

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num
from fabula.engines.embedded.image.swimming import WATERLINES

_FULL = re.compile(
    r"坐满|站满|挤满|人群|观众|听众|很多人|许多人|满院子|满街|大家|村民|客人|邻居们|孩子们"
    r"|\bcrowd|\baudience|\bvillagers|\bguests|\bchildren|full of people|everybody|the whole (?:town|street|village)"
)
_SMALL = re.compile(r"\bchildren|孩子们")
_COATS = ("#d9774f", "#5f8fb0", "#c9a24f", "#7f6fb0", "#6f9f6a", "#b85f6f", "#4f7f8f", "#a8764a")
_HAIR = ("#3a2a2a", "#6b4a33", "#a8763f", "#8f8f9c", "#2a2433", "#d9b05a")
_SKIN = ("#f3cdb6", "#e3b18f", "#a87a68", "#7d5048")
_FUR = ("#b98a5f", "#8f8f9c", "#d9a25f", "#7a5a48", "#e3d3bd", "#a8683f")

_ROWS = ((0.585, 0.5, 0.42), (0.59, 0.76, 0.54))
_FAR_BANK = ((0.24, 0.1, 0.26), (0.245, 0.26, 0.3))
"""Depth, share of the ground and height of each row; at the water they stand on the other side."""


def draw_crowd(stage: Stage, *, furry: bool = False) -> None:
    """Two rows of onlookers behind the actors, where the words of the place or its props tell so; `furry` with ears."""
    told = _told(stage.scene)
    if not _FULL.search(told):
        return
    unit = stage.ground - stage.horizon
    smaller = 0.74 if _SMALL.search(told) else 1.0
    for depth, share, size in _FAR_BANK if stage.scene.place in WATERLINES else _ROWS:
        drawing = stage.layer(depth)
        tall = unit * size * smaller
        for x in stage.spread(max(6, round(stage.width / (unit * size * 0.8))), jitter=0.35):
            _onlooker(stage, drawing, (x, stage.horizon + unit * share), tall, furry=furry)


def _told(scene: Scene) -> str:
    return " ".join((scene.place_detail, *scene.props)).lower()


def _onlooker(stage: Stage, drawing: Drawing, foot: Point, tall: float, *, furry: bool) -> None:
    x, y = foot
    coat, hair, skin = stage.tone(stage.pick(*_COATS), 0.8), stage.tone(stage.pick(*_HAIR), 0.8), stage.pick(*_SKIN)
    face = stage.tone(stage.pick(*_FUR) if furry else skin, 0.85)
    head, wide = tall * 0.2, tall * 0.3
    drawing.path(
        f"M{num(x - wide)} {num(y)}C{num(x - wide)} {num(y - tall * 0.5)} {num(x - wide * 0.7)} {num(y - tall * 0.62)}"
        f" {num(x)} {num(y - tall * 0.62)}C{num(x + wide * 0.7)} {num(y - tall * 0.62)} {num(x + wide)}"
        f" {num(y - tall * 0.5)} {num(x + wide)} {num(y)}Z",
        drawing.linear(((0, lighter(coat, 0.12), 1.0), (1, darker(coat, 0.2), 1.0))),
    )
    middle = y - tall * 0.78
    if furry:
        for side in (-1, 1):
            drawing.circle((x + side * head * 0.74, middle - head * 0.7), head * 0.42, darker(face, 0.12))
    drawing.circle((x, middle - head * 0.18), head * 1.08, face if furry else hair)
    drawing.ellipse((x, middle + head * 0.12), (head * 0.86, head * 0.88), lighter(face, 0.12) if furry else face)
    for side in (-1, 1):
        drawing.circle((x + side * head * 0.34, middle + head * 0.05), head * 0.11, "#33243f")
    smile = f"M{num(x - head * 0.28)} {num(middle + head * 0.44)}q{num(head * 0.28)} {num(head * 0.26)}"
    drawing.line(f"{smile} {num(head * 0.56)} 0", "#8a3a44", max(1.2, head * 0.1))
