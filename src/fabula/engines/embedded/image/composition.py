"""Where everything stands: horizon, ground, and a place for each actor by the picture's shape."""

import math
from dataclasses import dataclass, replace
from random import Random

from fabula.domain.scene import Mood, Place
from fabula.engines.embedded.image.camera import FIRST, Shot
from fabula.engines.embedded.image.figure import FULL, Figure
from fabula.engines.embedded.image.stage import UNITS

MAX_ACTORS = 4


@dataclass(frozen=True)
class Frame:
    """A picture's size in units (the shorter side is 720), and the lines that order it."""

    width: float
    height: float
    horizon: float
    ground: float
    quiet: float
    top: float = 0.0
    """Heads stay below this line: a title stands above it."""


@dataclass(frozen=True)
class Standing:
    """An actor in the picture: feet at `x`, `y`, `scale` units for one of the figure's, leaning by `lean` degrees."""

    figure: Figure
    x: float
    y: float
    scale: float
    lean: float
    mirrored: bool
    front: float = 0.0
    """What somebody holds is drawn before who holds it: how much nearer it counts, in units."""

    @property
    def nearness(self) -> float:
        """Who is drawn before whom: the line of the feet."""
        return self.y + self.figure.floats * self.scale + self.front

    def at(self, point: tuple[float, float]) -> tuple[float, float]:
        """Where a point of the figure is in the picture."""
        return self.x + (-point[0] if self.mirrored else point[0]) * self.scale, self.y + point[1] * self.scale

    def seen_from_behind(self, width: float) -> "Standing":
        """The same in a stage of `width` whose sides are exchanged."""
        return replace(self, x=width - self.x, lean=-self.lean, mirrored=not self.mirrored)

    @property
    def face(self) -> tuple[float, float, float, float]:
        """Left, top, width, height of the face in units, where the lean has brought it."""
        left, top, width, height = self.figure.face
        middle, level = left + width / 2, top + height / 2
        middle = -middle if self.mirrored else middle
        turn = math.radians(self.lean)
        x = middle * math.cos(turn) - level * math.sin(turn)
        y = middle * math.sin(turn) + level * math.cos(turn)
        scale = self.scale
        return self.x + (x - width / 2) * scale, self.y + (y - height / 2) * scale, width * scale, height * scale

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """The figure's extent as it leans, in its own units; it turns on its feet, so the margin grows with height."""
        left, top, width, height = self.figure.extent
        if self.mirrored:
            left = -left - width
        margin = abs(self.lean) / 57.3 * -top + 2
        return left - margin, top - 2, width + 2 * margin, height + 4

    @property
    def span(self) -> tuple[float, float]:
        """From where to where it reaches across the picture."""
        left, _, width, _ = self.figure.extent
        if self.mirrored:
            left = -left - width
        return self.x + left * self.scale, self.x + (left + width) * self.scale


HORIZONS: dict[Place, float] = {
    "sea": 0.5, "beach": 0.5, "underwater": 0.2, "sky": 0.78, "space": 0.8, "moon": 0.66, "planet": 0.62,
    "mountain": 0.6, "desert": 0.58, "island": 0.54, "ship": 0.5, "harbour": 0.54,
}  # fmt: skip


def frame_for(width: int, height: int, place: Place, quiet_bottom: float, spread: float = 1.0) -> Frame:
    """The frame of a picture of `width` × `height` pixels, with `spread` times as much to be seen as usual."""
    unit = min(width, height) / UNITS / spread
    wide, high = width / unit, height / unit
    quiet = high * (1 - quiet_bottom)
    ground = min(high * 0.915, quiet + 0.012 * high)
    share = HORIZONS.get(place, 0.6)
    # In portrait the ground would become a wall of grass: it keeps the depth it has in a square.
    depth = min(high * (0.915 - share), UNITS * (0.915 - share) * 1.25)
    return Frame(wide, high, max(0.3 * high, ground - depth), ground, quiet)


LEANS: dict[Mood, float] = {"sad": 4.0, "lonely": 4.0, "afraid": -5.0, "funny": 6.0, "happy": 3.0, "angry": 3.0}


FAR_STEP = 0.86
"""How large those are who stand a step back."""


def cast_places(
    figures: list[Figure],
    frame: Frame,
    mood: Mood,
    random: Random,
    *,
    waterline: float = 1.0,
    shot: Shot = FIRST,
    smaller: float = 1.0,
) -> list[Standing]:
    """A place for each figure, the most important first, without overlap, turned to the middle.

    `waterline` is where swimmers float: 0 at the horizon … 1 where the others stand. The shot says where across;
    all are `smaller` times as large as usual.
    """
    figures = figures[:MAX_ACTORS]
    if not figures:
        return []
    scales = [
        scale * smaller * (FAR_STEP if shot.deep and index else 1.0)
        for index, scale in enumerate(_scales(figures, frame, mood))
    ]
    order = _order(len(figures), random)
    widths = [figures[index].extent[2] * scales[index] for index in order]
    gap = _gap(figures, sum(widths), frame, shot)
    free = frame.width - sum(widths) - gap * (len(widths) - 1)
    stray = random.uniform(-0.3, 0.3) * max(0.0, min(free - 40, 0.5 * frame.width))
    aside = min(max(0.0, free), max(0.0, free / 2 + (shot.third - 0.5) * free * 0.9))
    left = aside if shot.zoom == 1.0 and shot.third != 0.5 else free / 2 + stray
    standing: dict[int, Standing] = {}
    for slot, index in enumerate(order):
        figure, scale = figures[index], scales[index]
        x = left - figure.extent[0] * scale
        left += widths[slot] + gap
        away = random.uniform(0, 1) * 0.018 * frame.height * (0 if index == 0 else 1)
        away += 0.045 * frame.height if shot.deep and index else 0.0
        foot = frame.horizon + waterline * (frame.ground - frame.horizon) if figure.swims else frame.ground - away
        standing[index] = _stand(figure, x, foot, scale, mood, frame, slot, len(order))
    return [standing[index] for index in range(len(figures))]


def _gap(figures: list[Figure], widths: float, frame: Frame, shot: Shot) -> float:
    """How far two neighbours stand from one another; below 0 their arms meet, which those without arms do not do."""
    room = (frame.width * 0.96 - widths) / (len(figures) + 1)
    apart = shot.apart if len(figures) < 3 else min(1.0, shot.apart)
    if any(figure.rigid or figure.swims for figure in figures):
        apart = max(0.2, apart)
    return min(46.0 * apart, max(2.0, room)) if apart >= 0 else 90.0 * apart


def _stand(
    figure: Figure, x: float, y: float, scale: float, mood: Mood, frame: Frame, slot: int, count: int
) -> Standing:
    centre = (count - 1) / 2
    looks_right = slot < centre or (slot == centre and x < frame.width / 2)
    mirrored = figure.faces_left is not None and figure.faces_left == looks_right
    lean = 0.0 if figure.rigid else LEANS.get(mood, 1.5) * (1 if looks_right else -1)
    return Standing(figure, x, y - figure.floats * scale, scale, lean, mirrored)


def _order(count: int, random: Random) -> list[int]:
    """From left to right: the hero on the left of two, in the middle of three."""
    orders = {1: [0], 2: [0, 1], 3: [1, 0, 2], 4: [2, 0, 1, 3]}[count]
    return orders if random.random() < 0.5 else orders[::-1]


def _heights(figures: list[Figure], frame: Frame, mood: Mood) -> list[float]:
    """Heights that keep who is larger than whom, but so that everybody is readable."""
    portrait = frame.height > frame.width * 1.15
    grown = 560.0 if portrait else 400.0 if frame.width > frame.height * 1.15 else 430.0
    if mood in {"lonely", "afraid", "wonder"}:
        grown *= 0.9
    # A whale in the water may be vast, for only its back is seen.
    statures = [max(0.42, min(2.1 if figure.swims else 1.25, figure.stature)) for figure in figures]
    boost = max(1.0, 0.86 / max(statures))
    # A cast of very different sizes is drawn together a little.
    return [grown * (boost * stature) ** 0.85 for stature in statures]


def _scales(figures: list[Figure], frame: Frame, mood: Mood) -> list[float]:
    """Units of the picture for one of each figure, so that all stand below the title and within the width."""
    heights = _heights(figures, frame, mood)
    tallest = max(high * (figure.tall + figure.floats) / FULL for high, figure in zip(heights, figures, strict=True))
    across = sum(high * figure.extent[2] / FULL for high, figure in zip(heights, figures, strict=True))
    room = frame.ground - max(frame.top, 0.05 * frame.height)
    fit = min(1.0, room / tallest, (frame.width * 0.96 - 8.0 * len(figures)) / across)
    return [height * fit / FULL for height in heights]
