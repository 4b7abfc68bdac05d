"""The stage that places draw on: its size, its horizon, its light, and the drawings by depth."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.svg import Drawing, Point

UNITS = 720.0
"""The shorter side of every picture in drawing units."""

ACTORS = 0.6
"""The depth at which actors stand: nearer things hide their feet, farther things lie behind them."""


@dataclass
class Stage:
    """Where a scene is drawn, in units (the shorter side is 720), y downwards.

    `horizon` is where sky and ground meet, `ground` where the feet of the actors stand, `quiet` where captions begin.
    `orb` is the place of sun or moon. Actors are over `clear_spans`, those who neither swim nor fly over `foot_spans`.
    Where it is `turned` a place is seen from its other side. Drawings are made by `layer(depth)` and stacked by depth,
    then by age.
    """

    width: float
    height: float
    horizon: float
    ground: float
    quiet: float
    scene: Scene
    light: Light
    outside: Light
    orb: Point
    random: Random
    clear_spans: tuple[tuple[float, float], ...] = ()
    foot_spans: tuple[tuple[float, float], ...] = ()
    turned: bool = False
    drawings: list[tuple[float, Drawing]] = field(default_factory=list)

    @property
    def portrait(self) -> bool:
        """Whether the picture is higher than wide."""
        return self.height > self.width * 1.15

    @property
    def dark(self) -> bool:
        """Whether lamps burn."""
        return self.light.dark

    def layer(self, depth: float) -> Drawing:
        """A new drawing at `depth`, 0 far … 1 near."""
        drawing = Drawing(f"g{len(self.drawings)}_")
        self.drawings.append((depth, drawing))
        return drawing

    def tone(self, colour: str, depth: float = 1.0) -> str:
        """A surface colour in this light at this depth."""
        return self.light.tone(colour, depth)

    def lamp(self, lit: str = "#ffdf8e", unlit: str = "#9db4c8", depth: float = 0.8) -> str:
        """The colour of a window pane or lamp: glowing in the dark, else what the day makes of `unlit`."""
        return lit if self.dark else self.tone(unlit, depth)

    def spread(self, count: int, low: float = 0.0, high: float = 1.0, jitter: float = 0.7) -> list[float]:
        """`count` x positions over a share of the width, evenly with jitter."""
        step = (high - low) * self.width / max(1, count)
        return [low * self.width + step * (i + 0.5 + jitter * (self.random.random() - 0.5)) for i in range(count)]

    def is_clear(self, x: float, margin: float = 0.0) -> bool:
        """Whether an actor's place includes `x`, which tall things in front should leave clear."""
        return any(low - margin <= x <= high + margin for low, high in self.clear_spans)

    def between(self, low: float, high: float) -> float:
        """A random number."""
        return self.random.uniform(low, high)

    def pick(self, *choices: str) -> str:
        """A random choice."""
        return self.random.choice(choices)


def stacked(drawings: Iterable[tuple[float, Drawing]], low: float, high: float) -> str:
    """The markup of all drawings with a depth in [low, high), far ones first."""
    chosen = [item for item in drawings if low <= item[0] < high]
    return "".join(drawing.markup for _, drawing in sorted(chosen, key=lambda item: item[0]))
