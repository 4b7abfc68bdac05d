"""What a second-hand shop has on its shelves: old clocks, instruments, pots, each its own size."""

import re

from fabula.engines.embedded.image.artwork import has_icon, icon_body
from fabula.engines.embedded.image.colour import tinted
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point

_SECOND_HAND = re.compile(r"\b(?:junk|second-?hand|antiques?)\b|旧货|古董|二手")
OLD_THINGS = (
    ("mantelpiece-clock", 58.0), ("radio", 56.0), ("teapot", 50.0), ("violin", 62.0), ("camera", 46.0),
    ("amphora", 58.0), ("top-hat", 50.0), ("trumpet", 54.0), ("alarm-clock", 48.0), ("nesting-dolls", 54.0),
    ("telephone", 50.0), ("books", 52.0),
)  # fmt: skip


def sells_old_things(detail: str) -> bool:
    """Whether the words of a place tell of a shop for used things."""
    return _SECOND_HAND.search(detail.lower()) is not None


def shelf(stage: Stage, drawing: Drawing, corner: Point, wide: float, first: int) -> None:
    """A plank on the wall with old things, from the `first` of them on; `corner` is its left end."""
    x, y = corner
    things = [thing for thing in OLD_THINGS if has_icon(thing[0])]
    at, index = x + 12, first
    while at < x + wide - 58:
        name, size = things[index % len(things)]
        body = tinted(icon_body(name), stage.tone("#a8866a"), 0.3)
        drawing.raw(placed_icon(body, at, y - size * 0.97, size))
        at += size + stage.between(8, 22)
        index += 1
    drawing.rect((x, y), (wide, 11), stage.tone("#8a5f45"), round_=3)
