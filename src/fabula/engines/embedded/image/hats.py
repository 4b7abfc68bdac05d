"""Hats on a head of a given size whose top is at -101, as the heads of grown people and children are placed."""

from fabula.engines.embedded.image.clothes import Hat
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.garments import rounded
from fabula.engines.embedded.image.svg import Drawing, num

TOP = -101.0
RISE: dict[Hat, float] = {"toque": 0.34, "top": 0.34, "wide": 0.1, "straw": 0.1, "beret": 0.06}
"""How far a hat stands above a head, in sizes of the head."""


def hat(shape: Hat, colour: str, size: float, name: str) -> str:
    """The markup of a hat."""
    art = Drawing(f"{name}k")
    match shape:
        case "peaked":
            _crown(art, colour, size, 0.24)
            _peak(art, darker(colour, 0.45), size)
            art.circle((0, TOP + size * 0.1), size * 0.05, "#f0c95a")
        case "flat":
            _crown(art, colour, size, 0.22)
            art.ellipse((size * 0.14, TOP + size * 0.22), (size * 0.36, size * 0.07), darker(colour, 0.3))
        case "toque":
            _toque(art, colour, size)
        case "top":
            art.path(f"M{num(-size * 0.29)} {num(TOP + size * 0.2)}L{num(-size * 0.32)} {num(TOP - size * 0.28)}"
                     f"Q0 {num(TOP - size * 0.36)} {num(size * 0.32)} {num(TOP - size * 0.28)}L{num(size * 0.29)}"
                     f" {num(TOP + size * 0.2)}Z", rounded(art, colour))  # fmt: skip
            art.path(_band(size, 0.295, 0.02, 0.13), "#b8363f")
            art.ellipse((0, TOP + size * 0.19), (size * 0.5, size * 0.075), darker(colour, 0.2))
        case "wide" | "straw":
            _brimmed(art, colour, size, flower=shape == "wide")
        case "beret":
            art.ellipse((size * 0.06, TOP + size * 0.12), (size * 0.45, size * 0.17), rounded(art, colour), 1.0, 10)
            art.line(f"M{num(size * 0.06)} {num(TOP - size * 0.04)}v{num(-size * 0.06)}", darker(colour, 0.2), 2)
        case "kerchief":
            _crown(art, colour, size, 0.3)
            for side in (-1, 1):
                art.line(f"M{num(side * size * 0.38)} {num(TOP + size * 0.3)}Q{num(side * size * 0.42)}"
                         f" {num(TOP + size * 0.7)} {num(side * size * 0.16)} {num(TOP + size * 0.95)}", colour,
                         size * 0.09)  # fmt: skip
        case "":
            pass
    return art.markup


def _crown(art: Drawing, colour: str, size: float, low: float) -> None:
    half = size * 0.4
    art.path(
        f"M{num(-half)} {num(TOP + size * low)}C{num(-half * 1.15)} {num(TOP - 4)} {num(half * 1.15)} {num(TOP - 4)}"
        f" {num(half)} {num(TOP + size * low)}Q0 {num(TOP + size * (low - 0.08))} {num(-half)}"
        f" {num(TOP + size * low)}Z",
        rounded(art, colour),
    )


def _peak(art: Drawing, colour: str, size: float) -> None:
    half, level = size * 0.4, TOP + size * 0.24
    art.path(
        f"M{num(-half)} {num(level)}Q0 {num(TOP + size * 0.14)} {num(half)} {num(level)}"
        f"Q0 {num(TOP + size * 0.36)} {num(-half)} {num(level)}Z",
        colour,
    )


def _band(size: float, half: float, top: float, low: float) -> str:
    return (
        f"M{num(-size * half)} {num(TOP + size * top)}H{num(size * half)}V{num(TOP + size * low)}H{num(-size * half)}Z"
    )


def _toque(art: Drawing, colour: str, size: float) -> None:
    for x, y, radius in ((-0.22, -0.1, 0.19), (0.22, -0.1, 0.19), (0.0, -0.16, 0.22)):
        art.circle((x * size, TOP + y * size), radius * size, rounded(art, colour))
    art.path(_band(size, 0.35, -0.04, 0.2), colour)
    art.path(_band(size, 0.37, 0.1, 0.22), darker(colour, 0.06))


def _brimmed(art: Drawing, colour: str, size: float, *, flower: bool) -> None:
    art.ellipse((0, TOP + size * 0.2), (size * 0.64, size * 0.12), darker(colour, 0.12))
    art.path(
        f"M{num(-size * 0.36)} {num(TOP + size * 0.2)}C{num(-size * 0.36)} {num(TOP - size * 0.16)} {num(size * 0.36)}"
        f" {num(TOP - size * 0.16)} {num(size * 0.36)} {num(TOP + size * 0.2)}Q0 {num(TOP + size * 0.28)}"
        f" {num(-size * 0.36)} {num(TOP + size * 0.2)}Z",
        rounded(art, colour),
    )
    art.line(f"M{num(-size * 0.36)} {num(TOP + size * 0.15)}Q0 {num(TOP + size * 0.24)} {num(size * 0.36)}"
             f" {num(TOP + size * 0.15)}", lighter(colour, 0.4) if flower else darker(colour, 0.35),
             size * 0.06)  # fmt: skip
    if flower:
        for dx, dy in ((-0.07, 0.0), (0.07, 0.0), (0.0, -0.07), (0.0, 0.07)):
            art.circle((size * (0.24 + dx), TOP + size * (0.1 + dy)), size * 0.06, "#ffd9e2")
        art.circle((size * 0.24, TOP + size * 0.1), size * 0.05, "#f2c230")
