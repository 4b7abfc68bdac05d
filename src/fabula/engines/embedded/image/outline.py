"""How far the outline of an SVG element reaches: enough of path data to tell an eye from a head."""

import re
from xml.etree.ElementTree import Element

from fabula.engines.embedded.image.svg import Point

Reach = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_TOKENS = re.compile(r"([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def reach_of(element: Element) -> Reach | None:
    """From where to where an element and its children reach, control points included; none where nothing is drawn."""
    found = [reach for part in element.iter() if (reach := _reach(part)) is not None]
    if not found:
        return None
    lefts, tops, rights, lows = zip(*found, strict=True)
    return min(lefts), min(tops), max(rights), max(lows)


def _reach(part: Element) -> Reach | None:
    def value(name: str) -> float:
        return float(part.get(name, "0"))

    match part.tag.rpartition("}")[2]:
        case "path":
            return _around(_points(part.get("d", "")))
        case "circle":
            x, y, radius = value("cx"), value("cy"), value("r")
            return x - radius, y - radius, x + radius, y + radius
        case "ellipse":
            x, y, rx, ry = value("cx"), value("cy"), value("rx"), value("ry")
            return x - rx, y - ry, x + rx, y + ry
        case "rect":
            x, y = value("x"), value("y")
            return x, y, x + value("width"), y + value("height")
    return None


def _around(points: list[Point]) -> Reach | None:
    if not points:
        return None
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across), max(down)


def _points(data: str) -> list[Point]:
    """All points that path data names, control points of curves too; arcs by their ends."""
    points: list[Point] = []
    at: Point = (0.0, 0.0)
    start = at
    for command, values in _commands(data):
        if command in "Zz":
            at = start
            continue
        named = _named(command, values, at)
        points += named
        at = named[-1]
        if command in "Mm":
            start = at
    return points


def _commands(data: str) -> list[tuple[str, list[float]]]:
    """One entry a drawing step: repeated arguments stand under the command that they repeat."""
    found: list[tuple[str, list[float]]] = []
    command, values = "M", list[float]()
    for letter, number in _TOKENS.findall(_spaced(data)):
        if letter:
            command, values = letter, []
            if letter in "Zz":
                found.append((letter, []))
            continue
        values.append(float(number))
        if len(values) == _COUNTS[command.upper()]:
            found.append((command, values))
            command, values = {"M": "L", "m": "l"}.get(command, command), []
    return found


_ARC = re.compile(r"([aA])([^a-zA-Z]*)")
_FLAGS = re.compile(r"((?:[^\s,]+[\s,]+){2}[^\s,]+[\s,]+)([01])[\s,]*([01])[\s,]*(?=[-.\d])")


def _spaced(data: str) -> str:
    """Path data in which the flags of arcs stand apart from the numbers after them."""
    return _ARC.sub(lambda arc: arc[1] + _FLAGS.sub(r"\1\2 \3 ", arc[2]), data) if "a" in data.lower() else data


def _named(command: str, values: list[float], at: Point) -> list[Point]:
    """The points of one step in absolute coordinates, its end last."""
    (x, y), upper = at, command.upper()
    base = at if command.islower() else (0.0, 0.0)
    match upper:
        case "H":
            return [(base[0] + values[0], y)]
        case "V":
            return [(x, base[1] + values[0])]
        case "A":
            return [(base[0] + values[5], base[1] + values[6])]
    return [(base[0] + values[i], base[1] + values[i + 1]) for i in range(0, len(values), 2)]
