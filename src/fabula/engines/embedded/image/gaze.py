"""Heads that look somewhere: the features of a frontal icon move to one side, and its brows show a mood."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from xml.etree import ElementTree

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.outline import Reach, reach_of

Brows = Literal["", "worried", "stern", "raised"]
BROWS: dict[Mood, Brows] = {
    "sad": "worried", "lonely": "worried", "afraid": "worried", "tense": "worried", "angry": "stern",
    "wonder": "raised", "happy": "raised", "proud": "raised",
}  # fmt: skip


@dataclass(frozen=True)
class Gaze:
    """Where somebody looks: -1 left … 1 right, and -1 up … 1 down."""

    across: float = 0.0
    down: float = 0.0


AHEAD = Gaze()


@dataclass(frozen=True)
class Skull:
    """Where the face is within an icon's view box of 32: its middle and half its width."""

    x: float = 16.0
    y: float = 18.0
    radius: float = 11.0


WHOLE = Skull()
BUST = Skull(16.0, 9.5, 6.0)
"""The head of an icon that shows somebody down to the waist."""

BROW = "brow"
"""The class of a brow that we drew ourselves."""
TURN, NOD = 0.22, 0.12
"""How far a feature in the middle of the face moves when somebody looks fully aside, or up: in radii."""


@lru_cache(maxsize=256)
def looking(icon: str, gaze: Gaze, mood: Mood, skull: Skull = WHOLE) -> str:
    """An icon's markup whose small features have moved to where the head looks, with the brows of a mood."""
    brows = BROWS.get(mood, "")
    if (gaze == AHEAD and not brows) or not icon:
        return icon
    root = ElementTree.fromstring(f"<svg>{icon}</svg>")
    for group in [root, *filter(_is_plain, root.iter())]:
        for place, child in enumerate(list(group)):
            move = "" if child.tag == "defs" or _is_plain(child) else _move(child, gaze, brows, skull)
            if move:
                moved = ElementTree.Element("g", {"transform": move})
                moved.append(child)
                group[place] = moved
    return "".join(ElementTree.tostring(child, "unicode") for child in root)


MANY = 8
"""What is clipped and has more parts than this is a whole head, not an eye."""


def _is_plain(element: ElementTree.Element) -> bool:
    """Whether an element only holds others together, as the outermost group of most icons does."""
    if element.tag != "g" or {"filter", "transform", "class"} & set(element.attrib):
        return False
    return "clip-path" not in element.attrib or len(element) > MANY


def _move(element: ElementTree.Element, gaze: Gaze, brows: Brows, skull: Skull) -> str:
    """The transformation of one feature; empty for what stays, as outline, hair and ears do."""
    reach = reach_of(element)
    if reach is None:
        return ""
    x, y = (reach[0] + reach[2]) / 2, (reach[1] + reach[3]) / 2
    weight = _weight(reach, skull)
    across, down = weight * TURN * skull.radius * gaze.across, weight * NOD * skull.radius * gaze.down
    turn = 0.0
    if brows and (element.get("class") == BROW or _is_brow(reach, skull)):
        side = 1 if x > skull.x else -1
        turn = {"worried": 17.0, "stern": -15.0, "raised": 0.0}[brows] * side
        down += {"worried": -0.03, "stern": 0.05, "raised": -0.08}[brows] * skull.radius
    if abs(across) + abs(down) < 0.05 and not turn:
        return ""
    spin = f" rotate({turn:g} {x:.2f} {y:.2f})" if turn else ""
    return f"translate({across:.2f} {down:.2f}){spin}"


def _weight(reach: Reach, skull: Skull) -> float:
    """How much a shape belongs to the face: 1 a nose in its middle, 0 what is as wide as the head or at its edge."""
    u = ((reach[0] + reach[2]) / 2 - skull.x) / skull.radius
    v = ((reach[1] + reach[3]) / 2 - skull.y) / skull.radius
    wide = (reach[2] - reach[0]) / 2 / skull.radius
    tall = (reach[3] - reach[1]) / 2 / skull.radius
    if abs(u) > 0.74 or not -0.66 < v < 0.95 or wide > 0.72 or tall > 0.62:
        return 0.0
    return (1 - 0.6 * u * u) * min(1.0, 1.6 * (1 - wide / 0.78))


def _is_brow(reach: Reach, skull: Skull) -> bool:
    wide, tall = (reach[2] - reach[0]) / skull.radius, (reach[3] - reach[1]) / skull.radius
    u = abs((reach[0] + reach[2]) / 2 - skull.x) / skull.radius
    v = ((reach[1] + reach[3]) / 2 - skull.y) / skull.radius
    return 0.14 < wide < 0.5 and tall < 0.17 and 0.2 < u < 0.62 and -0.55 < v < -0.18
