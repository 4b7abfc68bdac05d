"""Slow camera moves over a still picture: where the window stands at every moment, and which move suits."""

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fabula.media.film.format import OVERSCAN, FilmFormat, caption_band

Rect = tuple[float, float, float, float]
"""Left, top, width, height, in fractions of the picture or of the frame."""

Side = Literal["bottom", "top"]

NEAR = 1 / OVERSCAN
"""The span at which one pixel of the picture is one pixel of the frame."""
WIDE = 0.985
NEARLY_WHOLE = 0.94

PAN_SPEED = 0.022
ZOOM_SPEED = 0.014
"""Greatest speeds, in fractions of the picture's width per second."""

LONGEST_ZOOM = 16.0
LONGEST_LEG = 18.0
"""Seconds after which a move would be too slow to be seen; a longer shot turns round on an ellipse instead."""

BOW = 0.025
SAMPLES_A_LEG = 4


@dataclass(frozen=True)
class Window:
    """The part of a picture that is shown: its centre, and its width (and height) as fractions of the picture's."""

    x: float
    y: float
    span: float

    def clamped(self) -> "Window":
        """The nearest window that lies wholly within the picture."""
        span = min(self.span, 1.0)
        half = span / 2
        return Window(min(max(self.x, half), 1 - half), min(max(self.y, half), 1 - half), span)

    def to_frame(self, box: Rect) -> Rect:
        """Where a box of the picture lies in the frame, both in fractions."""
        left, top, width, height = box
        return (
            (left - self.x) / self.span + 0.5,
            (top - self.y) / self.span + 0.5,
            width / self.span,
            height / self.span,
        )


@dataclass(frozen=True)
class CameraMove:
    """A move from one window to another; with `legs` > 1 there and back again, round an ellipse.

    It never stands still: its speed stays above half of its mean (one leg), or is kept up by the ellipse's bow.
    """

    start: Window
    stop: Window
    legs: int = 1

    def window(self, at: float) -> Window:
        """The window at `at`, 0 (first frame) to 1 (last frame)."""
        if self.legs == 1:
            return self._between(_eased(at), 0.0)
        angle = math.pi * self.legs * at
        return self._between((1 - math.cos(angle)) / 2, BOW * math.sin(angle))

    def _between(self, share: float, bow: float) -> Window:
        a, b = self.start, self.stop
        dx, dy = b.x - a.x, b.y - a.y
        length = math.hypot(dx, dy) or 1.0
        return Window(
            a.x + dx * share - dy / length * bow,
            a.y + dy * share + dx / length * bow,
            a.span + (b.span - a.span) * share,
        ).clamped()


def plan_move(
    film: FilmFormat,
    *,
    seconds: float,
    seed: int,
    faces: tuple[Rect, ...] = (),
    pan: bool = False,
    whole: bool = False,
) -> CameraMove:
    """The move for a shot: chosen by `seed` among those that keep every face in the frame and out of the captions.

    `faces` are in fractions of the picture. With `pan` only moves without zoom are considered, as parallax needs;
    with `whole` only zooms that always show nearly all of the picture, as a title card needs.
    Where no move keeps all faces free, the one that covers least of them is returned.
    """
    moves = list(_title_moves(seconds) if whole else _candidates(seconds, pan=pan or seconds > LONGEST_ZOOM))
    random.Random(seed).shuffle(moves)
    return min(moves, key=lambda move: (round(covered(move, film, faces, side="bottom"), 3), _off_centre(move)))


def caption_side(move: CameraMove, film: FilmFormat, faces: tuple[Rect, ...]) -> Side:
    """Where the captions of a shot go: at the bottom, unless a face is there and the top is freer."""
    bottom = covered(move, film, faces, side="bottom")
    return "top" if bottom > covered(move, film, faces, side="top") else "bottom"


def covered(move: CameraMove, film: FilmFormat, faces: tuple[Rect, ...], *, side: Side) -> float:
    """How much of the faces lies outside the frame or under the captions: 0 none … 1 all of them, at worst."""
    band = caption_band(film)
    top, bottom = (0.0, 1 - band) if side == "bottom" else (band, 1.0)
    worst = 0.0
    samples = SAMPLES_A_LEG * move.legs
    for number, face in itertools.product(range(samples + 1), faces):
        left, upper, width, height = move.window(number / samples).to_frame(face)
        seen_x = _overlap(left, left + width, 0.0, 1.0) / width
        seen_y = _overlap(upper, upper + height, top, bottom) / height
        worst = max(worst, 1 - seen_x * seen_y)
    return round(worst, 6)


def _candidates(seconds: float, *, pan: bool) -> Iterator[CameraMove]:
    # Heights: the middle first of all; the others are for faces that would come to lie under the captions.
    for y in (0.5, 0.5 + (1 - NEAR) / 2, 0.5 - (1 - NEAR) / 2):
        yield from _pans(seconds, y)
        if not pan:
            yield from _zooms(seconds, y)


def _title_moves(seconds: float) -> Iterator[CameraMove]:
    far, near = Window(0.5, 0.5, WIDE), Window(0.5, 0.5, max(NEARLY_WHOLE, WIDE - ZOOM_SPEED * seconds))
    yield CameraMove(far, near)
    yield CameraMove(near, far)


def _pans(seconds: float, y: float) -> Iterator[CameraMove]:
    legs = max(1, math.ceil(seconds / LONGEST_LEG))
    travel = min(1 - NEAR, PAN_SPEED * seconds / legs) / 2
    for direction, x in itertools.product((-1, 1), (0.48, 0.5, 0.52)):
        start = Window(x - direction * travel, y, NEAR).clamped()
        yield CameraMove(start, Window(x + direction * travel, y, NEAR).clamped(), legs)


def _zooms(seconds: float, y: float) -> Iterator[CameraMove]:
    near = max(NEAR, WIDE - ZOOM_SPEED * seconds)
    far_window, near_window = Window(0.5, 0.5, WIDE), Window(0.5, y, near).clamped()
    yield CameraMove(far_window, near_window)
    yield CameraMove(near_window, far_window)


def _off_centre(move: CameraMove) -> bool:
    return abs(move.start.y + move.stop.y - 1) > 0.03


def _eased(at: float) -> float:
    """Soft at both ends, yet never slower than half the mean speed."""
    return at / 2 + at * at * (3 - 2 * at) / 2


def _overlap(a: float, b: float, low: float, high: float) -> float:
    return max(0.0, min(b, high) - max(a, low))
