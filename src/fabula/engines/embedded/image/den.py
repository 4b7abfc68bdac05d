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
    """Table top with the hem of its cloth, legs and the dark between them, as wide as those who are there need."""
    if not standing or not is_den(stage.scene.place_detail):
        return
    low, high = min(actor.span[0] for actor in standing) - 50, max(actor.span[1] for actor in standing) + 50
    spare = max(0.0, NARROWEST - (high - low)) / 2
    left, right = max(24.0, low - spare), min(stage.width - 24.0, high + spare)
    top = max(40.0, min(actor.y + actor.figure.extent[1] * actor.scale for actor in standing) - 46)
    foot = stage.ground + 16
    cloth, wood = stage.tone(CLOTH), stage.tone("#8a5f3f")
    back = stage.layer(ACTORS - 0.003)
    back.rect((left, top), (right - left, foot - 44 - top), darker(cloth, 0.62))
    back.path(
        f"M{num(left)} {num(foot - 44)}H{num(right)}L{num(right + 30)} {num(foot)}H{num(left - 30)}Z",
        darker(wood, 0.55),
    )
    back.glow(((left + right) / 2, foot - 60), 0.45 * (right - left), "#ffb65c", 0.3)
    for x in (left + 26, right - 26):
        back.rect((x - 9, top), (18, foot - 40 - top), darker(wood, 0.35))
    back.shade(((left + right) / 2, foot), (0.5 * (right - left), 16), 0.5)
    _top(back, (left - 44, right + 44), top - 10, cloth)
    front = stage.layer(ACTORS + 0.002)
    for edge in (left - 30, right + 30):
        front.rect((edge - 14, top - 6), (28, foot + 8 - top), wood, round_=4)
        front.rect((edge - 14, top - 6), (9, foot + 8 - top), lighter(wood, 0.2), 0.6, round_=4)
    _valance(front, (left - 44, right + 44), top - 10, cloth)


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
