"""The camera: what shot a picture is, and what part of the stage it sees."""

from collections.abc import Sequence
from dataclasses import dataclass

from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.svg import num


@dataclass(frozen=True)
class Shot:
    """How a picture is staged.

    `spread` is how much more of the place is seen than usual, `zoom` how near the camera would like to go, `third`
    where across the picture the actors stand. `flipped` sees the place from its other side, `deep` sends all but the
    hero a step back; `apart` is how far from one another they stand, below 0 within arm's reach.
    """

    spread: float = 1.0
    zoom: float = 1.0
    third: float = 0.5
    flipped: bool = False
    deep: bool = False
    apart: float = 1.0

    @property
    def is_wide(self) -> bool:
        """Whether more than usual is seen, so that something close to the eye may frame it."""
        return self.spread > 1.0


FIRST = Shot()
SHOTS = (
    Shot(zoom=1.75, third=0.54, flipped=True, apart=-0.3),
    Shot(spread=1.2, third=0.36, deep=True, apart=2.2),
    Shot(zoom=1.32, third=0.62, flipped=True, deep=True),
    Shot(zoom=2.0, third=0.45, apart=-0.5),
    Shot(spread=1.12, third=0.62, flipped=True, apart=2.6),
    Shot(zoom=1.5, third=0.38, deep=True),
)
"""After the first picture of a place: near and far, from either side, by turns."""


def shot_of(variation: int, *, cover: bool) -> Shot:
    """The shot of a picture; covers are always seen plainly, for their words need the room."""
    return FIRST if cover or variation <= 0 else SHOTS[(variation - 1) % len(SHOTS)]


def is_turned(variation: int) -> bool:
    """Whether the camera has turned round: after every second picture of a place it does."""
    return variation // 2 % 2 == 1


@dataclass(frozen=True)
class Camera:
    """What part of a stage of `width` × `height` units is seen: from `left`, `top`, `zoom` times as large.

    `flipped` mirrors the scenery; the actors of a flipped stage are already given mirrored places.
    """

    width: float
    height: float
    left: float = 0.0
    top: float = 0.0
    zoom: float = 1.0
    flipped: bool = False

    @property
    def view(self) -> Rect:
        """Left, top, width and height of what is seen, in units."""
        return self.left, self.top, self.width / self.zoom, self.height / self.zoom

    def seen(self, markup: str) -> str:
        """Scenery as it is seen from this side."""
        return f'<g transform="translate({num(self.width)} 0) scale(-1 1)">{markup}</g>' if self.flipped else markup

    def sees(self, span: tuple[float, float]) -> bool:
        """Whether enough of what reaches across `span` is seen to know it."""
        left, _, wide, _ = self.view
        return min(span[1], left + wide) - max(span[0], left) > 0.7 * (span[1] - span[0])


MARGIN = 0.04


def aim(
    camera: Camera,
    shot: Shot,
    spans: Sequence[tuple[float, float]],
    rows: tuple[float, float],
    quiet: float,
    *,
    feet: float = 0.0,
) -> Camera:
    """Move the camera as near as the shot wants and as those allow who must be seen.

    `spans` reach across, `rows` are the top of all heads and the lowest line that must stay above the captions, `quiet`
    is the share of the height where captions begin. No foot is cut off: all stand above the line `feet`.
    """
    if not spans or shot.zoom <= 1.0:
        return camera
    low, high = min(left for left, _ in spans), max(right for _, right in spans)
    top, bottom = rows
    zoom = min(
        shot.zoom,
        camera.width * (1 - 2 * MARGIN) / max(1.0, high - low),
        camera.height * (quiet - 2 * MARGIN) / max(1.0, bottom - top),
        camera.height * (1 - 1.5 * MARGIN) / max(1.0, feet - top),
    )
    zoom = max(1.0, zoom)
    wide, tall = camera.width / zoom, camera.height / zoom
    left = (low + high) / 2 - shot.third * wide
    left = min(max(left, high + MARGIN * wide - wide), low - MARGIN * wide)
    upper = min(top - MARGIN * tall, bottom - 0.5 * quiet * tall)
    upper = max(upper, bottom + MARGIN * tall - quiet * tall, feet + 0.5 * MARGIN * tall - tall)
    return Camera(
        camera.width,
        camera.height,
        min(max(0.0, left), camera.width - wide),
        min(max(0.0, upper), camera.height - tall),
        zoom,
        camera.flipped,
    )
