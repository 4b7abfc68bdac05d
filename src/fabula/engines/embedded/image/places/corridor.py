"""The corridor of an inn: shut doors, lamps between them, a carpet; drawn where words tell of one."""

import re

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import num

_CORRIDOR = re.compile(r"\b(?:corridor|hallway)\b|走廊|过道")
DOORS = 4


def is_corridor(detail: str) -> bool:
    """Whether the words of a place put the actors into a corridor."""
    return _CORRIDOR.search(detail.lower()) is not None


def corridor(stage: Stage) -> None:
    """Wall, doors with brass numbers, wall lamps, a runner on the boards."""
    kit.room(stage, "#c9b79a", "#9a6f4c", wainscot="#8a5f45", pattern="stripes")
    line = kit.floor_line(stage)
    step = stage.width / DOORS
    for index in range(DOORS):
        _door(stage, step * (index + 0.5), line)
        _wall_lamp(stage, step * index, line - 190)
    _runner(stage, line)


def _door(stage: Stage, x: float, line: float) -> None:
    drawing = stage.layer(0.14)
    high, wide = min(330.0, line - 70), 150.0
    wood = stage.tone("#7a8f86")
    drawing.rect((x - wide / 2 - 12, line - high - 12), (wide + 24, high + 14), stage.tone("#6b4a38"), round_=3)
    drawing.rect((x - wide / 2, line - high), (wide, high + 2), wood, round_=2)
    for left in (-0.38, 0.06):
        for top, part in ((0.09, 0.36), (0.52, 0.4)):
            drawing.rect(
                (x + left * wide, line - high * (1 - top)), (0.32 * wide, high * part), darker(wood, 0.14), round_=3
            )
            drawing.rect(
                (x + left * wide + 4, line - high * (1 - top) + 4),
                (0.32 * wide - 8, high * part - 8),
                lighter(wood, 0.06),
            )
    drawing.circle((x + 0.4 * wide, line - high * 0.47), 7, stage.tone("#e9c46a"))
    drawing.ellipse((x, line - high * 0.95), (15, 9), stage.tone("#e9c46a"))


def _wall_lamp(stage: Stage, x: float, y: float) -> None:
    drawing = stage.layer(0.16)
    if stage.dark:
        drawing.glow((x, y - 16), 130, "#ffcf7a", 0.6)
    drawing.rect((x - 4, y), (8, 26), stage.tone("#c9a24f"), round_=3)
    drawing.path(
        f"M{num(x - 22)} {num(y + 2)}L{num(x - 13)} {num(y - 36)}H{num(x + 13)}L{num(x + 22)} {num(y + 2)}Z",
        "#ffe2a0" if stage.dark else stage.tone("#f6d9a0"),
    )


def _runner(stage: Stage, line: float) -> None:
    drawing = stage.layer(0.3)
    top, low = line + 0.3 * (stage.ground - line), stage.ground + 26
    carpet = stage.tone("#9a3f45")
    drawing.rect((-4, top), (stage.width + 8, low - top), carpet)
    for y in (top + 7, low - 11):
        drawing.rect((-4, y), (stage.width + 8, 4), lighter(carpet, 0.4))
