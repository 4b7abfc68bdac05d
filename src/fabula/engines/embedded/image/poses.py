"""Poses: how mood moves a head and arms, and the tears and drops of sweat that go with it."""

import math
from dataclasses import dataclass, replace
from typing import Literal

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.gaze import Gaze
from fabula.engines.embedded.image.stances import Stance
from fabula.engines.embedded.image.svg import Drawing, Point, num

ASIDE = Gaze(0.8)
"""To whom they talk."""
Arm = Literal["down", "up", "out", "cheek", "hip", "fold", "hold", "reach", "wide", "point", "chin"]
Mark = Literal["", "tear", "sweat", "sparkle", "steam"]


@dataclass(frozen=True)
class Pose:
    """Somebody who turns to the right: `tilt` of the head in degrees clockwise, `drop` downwards in units, two arms.

    `near` is the arm on the right, with which they hold things. `mark` is drawn beside the face. The legs have a
    `stance`, the eyes a `gaze`.
    """

    tilt: float = 3.0
    drop: float = 0.0
    far: Arm = "down"
    near: Arm = "down"
    mark: Mark = ""
    stance: Stance = "stand"
    gaze: Gaze = ASIDE


UP, LOW, AT_ALL = Gaze(0.8, -0.9), Gaze(0.7, 0.9), Gaze(0.25, 0.0)
"""Looks at the sky or somebody taller, at the ground, and at nearly everybody."""

POSES: dict[Mood, tuple[Pose, ...]] = {
    "calm": (
        Pose(3.0, 0.0, "down", "out"), Pose(2.0, stance="walk"),
        Pose(-2.0, 0.0, "hip", "reach", gaze=AT_ALL), Pose(3.0, 0.0, "fold", "down", stance="sit", gaze=UP),
    ),
    "happy": (
        Pose(-4.0, -1.0, "out", "up", gaze=UP), Pose(-3.0, -1.0, "wide", "wide", stance="walk"),
        Pose(-4.0, -1.0, "up", "up", stance="jump", gaze=AT_ALL), Pose(4.0, 0.0, "down", "reach", stance="sit"),
    ),
    "sad": (
        Pose(9.0, 4.5, "down", "down", "tear", gaze=LOW), Pose(8.0, 4.0, "fold", "down", "tear", "sit", LOW),
        Pose(10.0, 4.5, "down", "cheek", "tear", gaze=LOW), Pose(7.0, 3.5, "down", "down", "tear", "walk", LOW),
    ),
    "afraid": (
        Pose(-6.0, 3.5, "cheek", "cheek", "sweat"), Pose(-4.0, 3.0, "fold", "cheek", "sweat", "kneel", UP),
        Pose(-7.0, 2.0, "fold", "reach", "sweat", "walk"), Pose(-5.0, 3.0, "chin", "chin", "sweat", gaze=UP),
    ),
    "tense": (
        Pose(4.0, 1.0, "fold", "cheek", "sweat"), Pose(-3.0, 1.0, "down", "fold", gaze=AT_ALL),
        Pose(3.0, 1.0, "hip", "point"), Pose(5.0, 2.0, "fold", "chin", stance="kneel", gaze=LOW),
    ),
    "wonder": (
        Pose(-10.0, -1.5, "down", "up", "sparkle", gaze=UP), Pose(-8.0, -1.0, "cheek", "down", "sparkle", "walk", UP),
        Pose(-9.0, -1.0, "out", "point", "sparkle", gaze=UP), Pose(-7.0, -1.0, "chin", "chin", "sparkle", "sit", UP),
    ),
    "lonely": (
        Pose(8.0, 4.0, "fold", "down", gaze=LOW), Pose(9.0, 4.5, "down", "down", stance="sit", gaze=LOW),
        Pose(-6.0, 1.0, "fold", "fold", gaze=UP), Pose(7.0, 4.0, "down", "down", stance="walk", gaze=LOW),
    ),
    "funny": (
        Pose(8.0, 0.0, "hip", "up"), Pose(-7.0, 0.0, "cheek", "out", stance="walk"),
        Pose(9.0, 0.0, "wide", "up", stance="jump"), Pose(-8.0, 0.0, "fold", "point", gaze=AT_ALL),
    ),
    "proud": (
        Pose(-6.0, -1.0, "hip", "hip", gaze=UP), Pose(-5.0, -1.0, "down", "up", stance="walk", gaze=AT_ALL),
        Pose(-5.0, -1.0, "hip", "point", gaze=UP), Pose(-4.0, -1.0, "wide", "wide", gaze=AT_ALL),
    ),
    "angry": (
        Pose(4.0, 2.0, "hip", "hip", "steam"), Pose(5.0, 2.0, "fold", "fold", "steam"),
        Pose(6.0, 2.0, "hip", "point", "steam", "walk"), Pose(-4.0, 1.0, "down", "up", "steam"),
    ),
}  # fmt: skip
"""What a mood looks like by turns: on the next page, or in somebody else, it shows in another way."""


def pose_of(mood: Mood, *, holding: bool, turn: int = 0) -> Pose:
    """The pose of a mood, one of four by `turn`; who holds something has the near arm forward."""
    pose = POSES[mood][turn % len(POSES[mood])]
    return replace(pose, near="hold") if holding else pose


def mark_of(mood: Mood) -> Mark:
    """What shows beside a face without a body."""
    return POSES[mood][0].mark


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
            "reach": ((reach + 9, sy + 10), (reach + 20, sy + 4)),
            "wide": ((reach + 10, sy + 7), (reach + 19, sy - 7)),
            "point": ((half + 4, sy + 6), (half + 13, sy - 9)),
            "chin": ((reach + 8, sy + 12), (half * 0.3, sy - 1.5)),
        }[arm]
        return (side * sx, sy), (side * elbow[0], elbow[1]), (side * hand[0], hand[1])


OVER_THE_HEAD = frozenset(("cheek", "up", "chin", "point"))


def arms_reach(build: Build, pose: Pose) -> float:
    """How far from the middle the hands of a pose get."""
    return 5.0 + max(abs(build.joints(arm, side)[2][0]) for side, arm in ((-1, pose.far), (1, pose.near)))


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
