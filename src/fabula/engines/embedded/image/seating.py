"""Those who sit: at a table with chairs behind them and a cloth before them, or in a rowing boat on the water."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from fabula.domain.scene import Place, Scene
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.composition import Frame, Standing
from fabula.engines.embedded.image.den import is_den
from fabula.engines.embedded.image.figure import FULL, Figure
from fabula.engines.embedded.image.handmade_house import rowing_boat
from fabula.engines.embedded.image.handmade_rest import meal
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS
from fabula.engines.embedded.image.places.scenery import INDOOR
from fabula.engines.embedded.image.stage import ACTORS, Stage
from fabula.engines.embedded.image.svg import Drawing, num

Seat = Literal["", "table", "boat", "chairs"]
TABLES = frozenset(("table", "cloth table", "laid table"))
CHAIRS = frozenset(("chairs", "chair"))
_AT_WORK: frozenset[Place] = frozenset(
    ("workshop", "factory", "shop", "laboratory", "stage", "theatre", "museum", "hospital")
)
_ROWED: frozenset[Place] = frozenset(("river", "lake", "sea"))
_AT_TABLE = re.compile(r"\bat (?:the|a|his|her|their) (?:\w+ )?table\b|桌边|桌旁|围着\w*桌|坐在桌")
_BESIDE = re.compile(r"\bon the (?:bank|shore|quay)\b|\bbank\b|岸上|岸边")
HIPS, CHAIR_HIGH, TABLE_HIGH = 0.33, 0.26, 0.37
SEEN = 0.68
"""How high the hips of somebody are, of their own height; how high seats and tables, where a grown person has 1."""
CLOTH = "#d8c7a4"


def seat_of(scene: Scene) -> Seat:
    """On what the actors of a page sit: at a table that a room has, or a meal has anywhere; in a boat on the water."""
    if is_den(scene.place_detail):
        return ""
    drawn = {_drawn(noun) for noun in scene.props}
    if "boat" in drawn and scene.place in _ROWED and not _BESIDE.search(scene.place_detail.lower()):
        return "boat"
    told = _AT_TABLE.search(scene.place_detail.lower()) is not None
    indoors = scene.place in INDOOR and scene.place not in _AT_WORK
    if told or (drawn & TABLES and indoors) or drawn & {"cloth table"}:
        return "table"
    return "chairs" if "chairs" in drawn else ""


def _drawn(noun: str) -> str:
    """The name of the picture that shows a noun, as far as seats are concerned."""
    words = noun.strip().lower()
    found = HANDMADE_PROPS.get(words) or HANDMADE_PROPS.get(words.split(" ")[-1])
    return found.name if found else "chair" if re.search(r"\bchair$|椅子$", words) else ""


def without_seats(nouns: Sequence[str], seat: Seat) -> tuple[str, ...]:
    """The things of a page but for those that the actors sit at or on."""
    gone = {
        "": frozenset[str](),
        "table": TABLES | CHAIRS,
        "boat": frozenset(("boat",)),
        "chairs": frozenset(("chairs",)),
    }[seat]
    return tuple(noun for noun in nouns if _drawn(noun) not in gone)


def seated(
    standing: Sequence[Standing], seat: Seat, frame: Frame, scene: Scene, waterline: float
) -> tuple[list[Standing], Standing | None]:
    """The actors with their hips at the height of the seat, and the table or boat before them, if any."""
    grown = _grown(standing, frame.height)
    if seat == "chairs":
        high = LOW_CHAIR * grown
        return [one if _hovers(one) else replace(one, y=one.y - high, lean=0.0) for one in standing], None
    level = frame.ground if seat == "table" else frame.horizon + waterline * (frame.ground - frame.horizon) + 10
    moved = [_sat(one, level, grown) for one in standing]
    sitting = [one for one in moved if not one.figure.swims] or moved
    left, right = min(one.span[0] for one in sitting), max(one.span[1] for one in sitting)
    scale = grown / FULL
    wide, middle = (right - left) / scale, (left + right) / 2
    if seat == "boat":
        figure, foot = _boat(wide + 44), max(one.y for one in sitting) + 8
    else:
        laid = any(_drawn(noun) == "laid table" for noun in scene.props)
        cloth = "#b8504a" if any(_drawn(noun) == "cloth table" for noun in scene.props) else CLOTH
        figure, foot = _table(max(wide + 26, 120), cloth, laid=laid), min(level + 0.05 * frame.height, frame.height)
    half = figure.extent[2] / 2 * scale
    x = min(max(middle, half + 4), max(frame.width - half - 4, frame.width / 2))
    front = max(one.nearness for one in moved) + 6 - foot
    return moved, Standing(figure, x, foot, scale, 0.0, False, front)


LOW_CHAIR = 0.19
"""How high a chair is without a table."""


def _grown(standing: Sequence[Standing], height: float) -> float:
    """How high a grown person would be in a picture of a height."""
    return min(max(one.scale * FULL / max(0.42, one.figure.stature) for one in standing), 0.62 * height)


def _hovers(one: Standing) -> bool:
    return one.figure.swims or one.figure.floats > 12


def _sat(one: Standing, level: float, grown: float) -> Standing:
    if _hovers(one):
        return one
    # A tall hat makes nobody sit lower.
    high = min(one.figure.tall * one.scale, grown)
    on_chair = level + HIPS * high - CHAIR_HIGH * grown
    # A child sits on a cushion: most of everybody is seen above the table.
    seen = level + (0.09 - TABLE_HIGH) * grown + (1 - SEEN) * high
    return replace(one, y=min(on_chair, seen), lean=one.lean / 2)


def _table(wide: float, cloth: str, *, laid: bool) -> Figure:
    """A table of a width in figure units, its cloth down to the floor."""
    art = Drawing("seattable")
    half, top = wide / 2, -TABLE_HIGH * FULL
    fall = art.linear(((0, lighter(cloth, 0.16), 1.0), (1, darker(cloth, 0.28), 1.0)))
    count = max(4, round(wide / 22))
    hem = "".join(f"q{num(-wide / count / 2)} 4 {num(-wide / count)} 0" for _ in range(count))
    art.path(f"M{num(-half)} {num(top)}H{num(half)}V-5{hem}Z", fall)
    for step in range(1, count):
        x = num(-half + wide * step / count)
        art.line(f"M{x} {num(top + 4)}V-5", darker(cloth, 0.22), 0.9, 0.5)
    art.line(f"M{num(-half)} -10H{num(half)}", lighter(cloth, 0.5), 1.6, 0.8)
    art.path(f"M{num(-half - 2)} {num(top + 2)}L{num(-half + 6)} {num(top - 5)}H{num(half - 6)}L{num(half + 2)}"
             f" {num(top + 2)}V{num(top + 5)}H{num(-half - 2)}Z", lighter(cloth, 0.34))  # fmt: skip
    high = 4.0
    if laid:
        high = 4.0 + meal(art, top)
    extent = (-half - 3, top - high - 1, wide + 6, -top + high + 2)
    return Figure(art.markup, extent, (0, 0, 0, 0), -extent[1] / FULL, rigid=True, shelf=(8 - half, half - 8, top))


def _boat(wide: float) -> Figure:
    """The near side of a rowing boat of a width in figure units, with the waves at its planks."""
    art = Drawing("seatboat")
    rowing_boat(art, wide / 2, "#c48a5a")
    for share, low in ((-0.9, -1.0), (-0.4, 1.0), (0.1, -0.5), (0.55, 1.5)):
        art.line(f"M{num(share * wide / 2)} {low}q3 -2 6 0t6 0t6 0", "#ffffff", 1.3, 0.7)
    return Figure(art.markup, (-wide / 2 - 6, -46, wide + 12, 50), (0, 0, 0, 0), 0.46, rigid=True, swims=True)


def draw_chairs(stage: Stage, standing: Sequence[Standing], seat: Seat) -> None:
    """The backs of chairs behind those who sit at a table, whole chairs where there is none."""
    if seat not in {"table", "chairs"}:
        return
    drawing = stage.layer(ACTORS - 0.0005)
    wood, grown = stage.tone("#8a5f3f"), _grown(standing, stage.height)
    for one in standing:
        if _hovers(one):
            continue
        high = one.figure.tall * one.scale
        if seat == "chairs":
            _whole_chair(drawing, one, one.y + LOW_CHAIR * grown, wood)
            continue
        half, top = 0.2 * high, one.y - 0.6 * high
        middle = sum(one.span) / 2
        for side in (-1, 1):
            drawing.rect((middle + side * half - 6, top), (12, one.y - top), wood, round_=5)
        for step in range(3):
            drawing.rect((middle - half, top + 12 + step * 0.09 * high), (2 * half, 11), lighter(wood, 0.12), round_=4)


def _whole_chair(drawing: Drawing, one: Standing, ground: float, wood: str) -> None:
    """A chair under somebody whose feet do not reach the ground."""
    half, level = 0.26 * one.figure.tall * one.scale, one.y - 4
    back = level - 1.9 * half
    for side in (-1, 1):
        drawing.rect((one.x + side * half - 6, back), (12, ground - back - 6), darker(wood, 0.2), round_=5)
        drawing.rect((one.x + side * (half + 8) - 6, level), (12, ground + 8 - level), wood, round_=5)
    for step in range(3):
        drawing.rect((one.x - half, back + 8 + step * 0.4 * half), (2 * half, 12), lighter(wood, 0.12), round_=4)
    drawing.rect((one.x - half - 18, level - 6), (2 * half + 36, 18), lighter(wood, 0.22), round_=6)
