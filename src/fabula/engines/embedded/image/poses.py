"""Poses: how mood moves a head and arms, and the tears and drops of sweat that go with it."""

import math
from dataclasses import dataclass, replace
from typing import Literal

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.svg import Drawing, Point, num

Arm = Literal["down", "up", "out", "cheek", "hip", "fold", "hold"]
Mark = Literal["", "tear", "sweat", "sparkle", "steam"]


@dataclass(frozen=True)
class Pose:
    """Somebody who turns to the right: `tilt` of the head in degrees clockwise, `drop` downwards in units, two arms.

    `near` is the arm on the right, with which they hold things. `mark` is drawn beside the face.
    """

    tilt: float = 3.0
    drop: float = 0.0
    far: Arm = "down"
    near: Arm = "down"
    mark: Mark = ""


POSES: dict[Mood, Pose] = {
    "calm": Pose(3.0, 0.0, "down", "out"),
    "happy": Pose(-4.0, -1.0, "out", "up"),
    "sad": Pose(9.0, 4.5, mark="tear"),
    "afraid": Pose(-6.0, 3.5, "cheek", "cheek", "sweat"),
    "tense": Pose(4.0, 1.0, "fold", "cheek", "sweat"),
    "wonder": Pose(-10.0, -1.5, "down", "up", "sparkle"),
    "lonely": Pose(8.0, 4.0, "fold", "down"),
    "funny": Pose(8.0, 0.0, "hip", "up"),
    "proud": Pose(-6.0, -1.0, "hip", "hip"),
    "angry": Pose(4.0, 2.0, "hip", "hip", "steam"),
}


OTHER_POSES: dict[Mood, Pose] = {
    "calm": Pose(2.0),
    "happy": Pose(-3.0, -1.0, "up", "up"),
    "sad": Pose(8.0, 4.0, "fold", "down", mark="tear"),
    "afraid": Pose(-4.0, 3.0, "fold", "cheek", "sweat"),
    "tense": Pose(-3.0, 1.0, "down", "fold"),
    "wonder": Pose(-8.0, -1.0, "cheek", "down", "sparkle"),
    "lonely": Pose(9.0, 4.5, "down", "down"),
    "funny": Pose(-7.0, 0.0, "cheek", "out"),
    "proud": Pose(-5.0, -1.0, "down", "up"),
    "angry": Pose(5.0, 2.0, "fold", "fold", "steam"),
}
"""What the same mood looks like on the next page, or in somebody else."""


def pose_of(mood: Mood, *, holding: bool, turn: int = 0) -> Pose:
    """The pose of a mood, one of two by `turn`; who holds something has the near arm forward."""
    pose = (OTHER_POSES if turn % 2 else POSES)[mood]
    return replace(pose, near="hold") if holding else pose


@dataclass(frozen=True)
class Build:
    """Where a body has shoulders and waist: half its width there, and heights; `head` is the size of the head."""

    shoulder: Point
    waist: Point
    head: float

    def joints(self, arm: Arm, side: int) -> tuple[Point, Point, Point]:
        """Shoulder, elbow and hand of an arm on the right (1) or left (-1)."""
        (sx, sy), (wx, wy), half = self.shoulder, self.waist, self.head / 2
        reach = max(sx, wx)
        elbow, hand = {
            "down": ((reach + 6.5, (sy + wy) / 2), (reach + 6.5, wy + 9)),
            "up": ((half + 3, sy + 3), (half + 4.5, sy - 17)),
            "out": ((reach + 6, (sy + wy) / 2 + 3), (reach + 15, wy - 4)),
            "cheek": ((reach + 9, sy + 9), (half * 0.74, sy - 7)),
            "hip": ((reach + 13, (sy + wy) / 2), (wx - 1, wy + 4)),
            "fold": ((reach + 8, wy - 1), (2.5, wy - 3)),
            "hold": ((reach + 6, wy + 1), (reach + 10, wy - 5)),
        }[arm]
        return (side * sx, sy), (side * elbow[0], elbow[1]), (side * hand[0], hand[1])


OVER_THE_HEAD = frozenset(("cheek", "up"))


def arm_path(joints: tuple[Point, Point, Point]) -> str:
    """Path data of an arm, a little short of the hand."""
    (sx, sy), (ex, ey), (hx, hy) = joints
    return f"M{num(sx)} {num(sy)}Q{num(ex)} {num(ey)} {num(hx)} {num(hy)}"


def posed_head(head: str, pose: Pose, neck: float) -> str:
    """A head's markup turned to the right, bowed or raised as the pose says."""
    return f'<g transform="translate(1.6 {num(pose.drop)}) rotate({num(pose.tilt)} 0 {num(neck)})">{head}</g>'


def face_shift(pose: Pose, size: float) -> float:
    """How far to the right the tilt of a head of `size` brings its face."""
    return 1.6 + size * 0.5 * math.sin(math.radians(pose.tilt))


def draw_mark(art: Drawing, mark: Mark, centre: Point, size: float) -> None:
    """What shows beside or on a face with its middle at `centre`, as wide as a head of `size`."""
    x, y = centre
    match mark:
        case "tear":
            _drop(art, (x - size * 0.2, y + size * 0.14), size * 0.062, "#7cc6f7")
            _drop(art, (x + size * 0.19, y + size * 0.1), size * 0.045, "#7cc6f7")
        case "sweat":
            _drop(art, (x - size * 0.46, y - size * 0.24), size * 0.085, "#8fd3ff")
        case "sparkle":
            for dx, dy, scale in ((0.62, -0.42, 0.11), (0.74, -0.2, 0.07)):
                _spark(art, (x + dx * size, y + dy * size), scale * size)
        case "steam":
            for side in (-1, 1):
                data = f"M{num(x + side * size * 0.5)} {num(y - size * 0.3)}q{num(side * 6)} -5 {num(side * 11)} -3"
                art.line(data, "#d9534a", 2.2, 0.9)
                data = f"M{num(x + side * size * 0.52)} {num(y - size * 0.16)}q{num(side * 6)} -1 {num(side * 9)} 2"
                art.line(data, "#d9534a", 2.2, 0.9)
        case "":
            pass


def _drop(art: Drawing, top: Point, size: float, colour: str) -> None:
    x, y = top
    low, wide = num(y + size * 1.7), size * 1.6
    shoulder = num(y + size * 0.6)
    art.path(
        f"M{num(x)} {num(y - size * 1.5)}C{num(x + wide)} {shoulder} {num(x + size)} {low} {num(x)} {low}"
        f"C{num(x - size)} {low} {num(x - wide)} {shoulder} {num(x)} {num(y - size * 1.5)}Z",
        colour,
        0.95,
    )
    art.circle((x - size * 0.3, y + size * 0.7), size * 0.28, "#ffffff", 0.9)


def _spark(art: Drawing, centre: Point, size: float) -> None:
    x, y = centre
    top, right, low, left = num(y - size), num(x + size), num(y + size), num(x - size)
    middle, level = num(x), num(y)
    art.path(
        f"M{middle} {top}Q{middle} {level} {right} {level}Q{middle} {level} {middle} {low}"
        f"Q{middle} {level} {left} {level}Q{middle} {level} {middle} {top}Z",
        "#ffe27a",
    )
