"""Legs: standing, walking, sitting on the ground, squatting and jumping, for whoever turns to the right."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from fabula.engines.embedded.image.svg import Drawing, Point, num

Stance = Literal["stand", "walk", "sit", "kneel", "jump"]

LEAP = 9.0
"""How high somebody jumps, in figure units."""
BEFORE_THE_BODY = frozenset(("sit", "kneel"))


@dataclass(frozen=True)
class Legs:
    """A pair of legs of height `high` and width `wide`, painted and shod."""

    high: float
    wide: float
    paint: str
    shoes: str


def sunk(stance: Stance, high: float) -> float:
    """How much lower the body is than on straight legs of height `high`."""
    return {"stand": 0.0, "walk": 1.0, "sit": high - 6.0, "kneel": high * 0.5, "jump": 0.0}[stance]


def draw_legs(art: Drawing, legs: Legs, stance: Stance) -> None:
    """Two legs with shoes; those of a jump hang in the air of the figure's own `floats`."""
    for hip_knee_foot, (shoe, turn) in _steps(stance, legs.high):
        art.path(limb(hip_knee_foot, legs.wide), legs.paint)
        upright = stance == "sit"
        art.ellipse(shoe, (3.9, 6.4) if upright else (6.4, 3.7), legs.shoes, 1.0, turn)


Step = tuple[Sequence[Point], tuple[Point, float]]
"""Hip, knee and foot; the middle of the shoe and its turn in degrees."""


def _steps(stance: Stance, high: float) -> tuple[Step, Step]:
    """The farther leg first."""
    match stance:
        case "walk":
            stride = min(13.0, high * 0.55)
            back = ((-3.5, -high - 3), (-5.0, -high * 0.5), (-stride - 1, -5.0)), ((-stride, -3.8), 34.0)
            front = ((3.5, -high - 3), (7.5, -high * 0.5), (stride - 1, -3.6)), ((stride + 2, -2.6), -10.0)
            return back, front
        case "sit":
            far = ((4.0, -7.5), (15.0, -13.5), (23.0, -4.5)), ((25.0, -7.0), 8.0)
            near = ((-4.0, -6.5), (12.0, -9.0), (26.0, -4.5)), ((28.5, -6.5), 14.0)
            return far, near
        case "kneel":
            low = -high * 0.5
            far = ((4.0, low + 1), (14.5, low - 3), (9.0, -4.0)), ((11.0, -2.0), 0.0)
            near = ((-4.0, low + 1), (-11.0, low - 3), (-8.0, -4.0)), ((-6.0, -2.0), 0.0)
            return far, near
        case "jump":
            far = ((-5.0, -high - 3), (-9.5, -high * 0.55), (-13.0, -high * 0.2)), ((-13.5, -high * 0.13), 42.0)
            near = ((5.0, -high - 3), (11.0, -high * 0.62), (8.0, -high * 0.14)), ((9.5, -high * 0.05), 24.0)
            return far, near
        case "stand":
            left = ((-5.6, -high - 6), (-5.6, -3.0)), ((-4.6, -1.9), 0.0)
            right = ((5.6, -high - 6), (5.6, -3.0)), ((7.8, -1.9), 0.0)
            return left, right


def limb(points: Sequence[Point], wide: float) -> str:
    """Path data of a jointed limb through the points, all parts wound the same way round."""
    half = wide / 2
    data = []
    for (ax, ay), (bx, by) in pairwise(points):
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        corners = ((ax + nx, ay + ny), (ax - nx, ay - ny), (bx - nx, by - ny), (bx + nx, by + ny))
        data.append("M" + "L".join(f"{num(x)} {num(y)}" for x, y in corners) + "Z")
    for x, y in points[1:-1]:
        arc = f"a{num(half)} {num(half)} 0 1 1"
        data.append(f"M{num(x - half)} {num(y)}{arc} {num(wide)} 0{arc} {num(-wide)} 0Z")
    return "".join(data)
