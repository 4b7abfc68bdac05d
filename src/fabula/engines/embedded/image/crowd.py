"""A crowd that looks on, where the place is told to be full of people."""

import re

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.onlookers import cast_onlooker, draw_onlooker
from fabula.engines.embedded.image.places.scenery import INDOOR
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.swimming import WATERLINES

_FULL = re.compile(
    r"坐满|站满|挤满|人群|观众|听众|很多人|许多人|满院子|满街|大家|村民|客人|邻居们|孩子们"
    r"|\bcrowd|\baudience|\bvillagers|\bguests|\bchildren|full of people|everybody|the whole (?:town|street|village)"
)
_SMALL = re.compile(r"\bchildren|孩子们")
_ROWS = ((0.585, 0.42, 0.5), (0.59, 0.68, 0.62))
_FAR_BANK = ((0.24, 0.1, 0.26), (0.245, 0.26, 0.3))
"""Depth, share of the ground and height of each row; at the water they stand on the other side."""
_AWAY = 0.14
"""The share of a crowd that is seen from behind, in talk with others."""


def is_crowded(scene: Scene) -> bool:
    """Whether the words of the place or its props tell of many people."""
    return _FULL.search(_told(scene)) is not None


_AUDIENCE = re.compile(r"\baudience|\bspectators|观众|听众|坐满")


def is_audience(scene: Scene) -> bool:
    """Whether the crowd sits before those who act, who turn to it."""
    told = _told(scene)
    return _AUDIENCE.search(told) is not None or (scene.place in {"stage", "theatre"} and is_crowded(scene))


def _draw_audience(stage: Stage, *, furry: bool) -> None:
    """Heads and shoulders at the lower edge, seen from behind."""
    drawing = stage.layer(0.94)
    size = 0.36 * stage.height
    children = bool(_SMALL.search(_told(stage.scene)))
    for x in stage.spread(max(5, round(stage.width / (0.44 * size))), jitter=0.3):
        one = cast_onlooker(stage.random, stage.scene.mood, child=children, furry=furry, away=True)
        foot = stage.height + size * (0.84 * one.tall - 0.3 + stage.between(-0.02, 0.04))
        draw_onlooker(stage, drawing, (x, foot), size, one, glance=0.0)


def draw_crowd(stage: Stage, *, furry: bool = False) -> None:
    """Rows of onlookers behind the actors, where the words of the place or its props tell so; `furry` with ears."""
    if is_audience(stage.scene):
        _draw_audience(stage, furry=furry)
        return
    if not is_crowded(stage.scene):
        return
    unit = stage.ground - stage.horizon
    children = bool(_SMALL.search(_told(stage.scene)))
    far_bank = stage.scene.place in WATERLINES
    rows = _FAR_BANK if far_bank else _ROWS[1:] if stage.scene.place in INDOOR else _ROWS
    for row, (depth, share, size) in enumerate(rows):
        drawing = stage.layer(depth)
        tall = unit * size * 1.25
        last = row == len(rows) - 1 and not far_bank
        for x in stage.spread(max(5, round(stage.width / (tall * (0.52 if last else 0.44)))), jitter=0.6):
            away = not far_bank and stage.random.random() < _AWAY
            one = cast_onlooker(stage.random, stage.scene.mood, child=children, furry=furry, away=away)
            level = stage.horizon + unit * (share + stage.between(-0.035, 0.035))
            if last and stage.is_clear(x, -0.06 * stage.width):
                # Nobody stands right behind the actors, so that these are well seen.
                continue
            glance = max(-1.0, min(1.0, (stage.width / 2 - x) / (0.35 * stage.width)))
            draw_onlooker(stage, drawing, (x, level), tall, one, glance=glance)


def _told(scene: Scene) -> str:
    return " ".join((scene.place_detail, *scene.props)).lower()
