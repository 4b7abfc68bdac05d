"""Under the table: a big table with its cloth around the actors, who sit beneath it."""

import re
from collections.abc import Sequence

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.composition import Standing
from fabula.engines.embedded.image.stage import ACTORS, Stage
from fabula.engines.embedded.image.svg import Drawing, num

_UNDER = re.compile(r"under (?:the|a) (?:big )?table|桌子?(?:底下|下面|下)")
CLOTH = "#b8504a"
SMALLER = 0.92
"""How large people are drawn who have a table over them."""

NARROWEST = 560.0
"""How wide a table is at least, in units."""


def is_den(detail: str) -> bool:
    """Whether the words of a place put the actors beneath a table."""
    return _UNDER.search(detail.lower()) is not None


def draw_den(stage: Stage, standing: Sequence[Standing]) -> None:
    """Table top, cloth at both sides and the dark between them, as wide as those who are there need."""
    if not standing or not is_den(stage.scene.place_detail):
        return
    low, high = min(actor.span[0] for actor in standing) - 50, max(actor.span[1] for actor in standing) + 50
    spare = max(0.0, NARROWEST - (high - low)) / 2
    left, right = max(24.0, low - spare), min(stage.width - 24.0, high + spare)
    top = max(40.0, min(actor.y + actor.figure.extent[1] * actor.scale for actor in standing) - 46)
    foot = stage.ground + 16
    cloth = stage.tone(CLOTH)
    back = stage.layer(ACTORS - 0.003)
    back.rect((left, top), (right - left, foot - top), darker(cloth, 0.62))
    back.glow(((left + right) / 2, foot - 60), 0.45 * (right - left), "#ffb65c", 0.3)
    back.shade(((left + right) / 2, foot), (0.5 * (right - left), 16), 0.5)
    _top(back, (left - 44, right + 44), top - 10, cloth)
    _valance(back, (left - 40, right + 40), top - 10, cloth)
    front = stage.layer(ACTORS + 0.002)
    for edge, inward in ((left - 40, 1), (right + 40, -1)):
        _curtain(front, edge, inward, (top - 10, foot + 10), cloth)


def _top(drawing: Drawing, sides: tuple[float, float], low: float, cloth: str) -> None:
    """The table top seen from a little above, with the squares of its cloth and the jam in the middle."""
    (left, right), high = sides, low - 34
    inset = 0.06 * (right - left)
    pale = lighter(cloth, 0.2)
    drawing.path(
        f"M{num(left)} {num(low)}L{num(left + inset)} {num(high)}H{num(right - inset)}L{num(right)} {num(low)}Z", pale
    )
    for step in range(1, 8):
        near = left + (right - left) * step / 8
        far = left + inset + (right - left - 2 * inset) * step / 8
        drawing.line(f"M{num(near)} {num(low)}L{num(far)} {num(high)}", lighter(cloth, 0.6), 3, 0.7)
    drawing.line(f"M{num(left + inset / 2)} {num(low - 16)}H{num(right - inset / 2)}", lighter(cloth, 0.6), 3, 0.7)
    drawing.ellipse(((left + right) / 2, low - 20), (9, 4), "#8a1f3a")


def _valance(drawing: Drawing, sides: tuple[float, float], top: float, cloth: str) -> None:
    left, right = sides
    count = 8
    step = (right - left) / count
    waves = "".join(f"q{num(step / 2)} 30 {num(step)} 0" for _ in range(count))
    drawing.path(f"M{num(left)} {num(top)}H{num(right)}V{num(top + 26)}H{num(left)}Z", cloth)
    drawing.path(f"M{num(left)} {num(top + 24)}{waves}Z", cloth)
    drawing.line(f"M{num(left)} {num(top + 20)}{waves}", lighter(cloth, 0.5), 3, 0.7)


def _curtain(drawing: Drawing, edge: float, inward: int, rows: tuple[float, float], cloth: str) -> None:
    """The cloth that hangs down at one end, with its squares."""
    top, low = rows
    wide = 74.0 * inward
    paint = drawing.linear(((0, lighter(cloth, 0.12), 1.0), (1, darker(cloth, 0.25), 1.0)))
    drawing.path(
        f"M{num(edge)} {num(top)}H{num(edge + wide * 0.9)}Q{num(edge + wide * 0.7)} {num((top + low) / 2)}"
        f" {num(edge + wide)} {num(low)}H{num(edge - wide * 0.25)}Z",
        paint,
    )
    for share in (0.22, 0.55):
        x = edge + wide * share
        drawing.line(f"M{num(x)} {num(top)}L{num(x)} {num(low)}", lighter(cloth, 0.5), 4, 0.5)
    for step in range(1, 6):
        y = top + (low - top) * step / 6
        drawing.line(f"M{num(edge - wide * 0.1)} {num(y)}H{num(edge + wide * 0.8)}", lighter(cloth, 0.5), 4, 0.4)
