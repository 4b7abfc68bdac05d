"""A wheelchair, drawn around somebody who sits in it: what is behind, the lap, the wheels in front."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.svg import Drawing, num

FRAME, TYRE = "#5d6a86", "#3b3450"


def back(art: Drawing, seat: float) -> None:
    """The back rest with its handles, for a seat at height `seat`."""
    art.rect((-20, seat - 32), (40, 34), darker(FRAME, 0.3), round_=5)
    for side in (-1, 1):
        art.line(f"M{side * 20} {num(seat - 34)}h{side * 7}", TYRE, 4)


def lap(art: Drawing, cloth: str, shoes: str, seat: float) -> None:
    """Thighs, shins and shoes of who sits, on the foot rest."""
    art.rect((-15, seat - 4), (30, 13), cloth, round_=6)
    for side in (-1, 1):
        art.rect((side * 7 - 5, seat + 4), (10, -seat - 9), darker(cloth, 0.12), round_=3)
        art.ellipse((side * 7.5, -4.5), (6.4, 3.6), shoes)
    art.line("M-15 -1.5H15", FRAME, 3)


def front(art: Drawing, seat: float) -> None:
    """Two big wheels with rims at the sides and arm rests."""
    radius = max(17.0, -seat * 0.62)
    for side in (-1, 1):
        x = side * 24.0
        art.ellipse((x, -radius), (radius * 0.42, radius), TYRE)
        art.ellipse((x, -radius), (radius * 0.32, radius * 0.84), lighter(FRAME, 0.55))
        art.line(f"M{num(x)} {num(-radius * 1.8)}V{num(-radius * 0.2)}", FRAME, 1.4)
        art.line(f"M{num(x - radius * 0.3)} {num(-radius)}H{num(x + radius * 0.3)}", FRAME, 1.4)
        art.ellipse((x, -radius), (2.4, 3.4), FRAME)
        art.line(f"M{num(side * 17)} {num(seat - 8)}H{num(side * 25)}", TYRE, 4.4)
