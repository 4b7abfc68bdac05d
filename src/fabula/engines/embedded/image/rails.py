"""Rails under a tram or train that acts, wherever it stands on the ground."""

import re
from collections.abc import Sequence

from fabula.engines.embedded.image.colour import lighter
from fabula.engines.embedded.image.composition import Standing
from fabula.engines.embedded.image.facts import Facts
from fabula.engines.embedded.image.places.scenery import INDOOR, OWN_SKY
from fabula.engines.embedded.image.stage import ACTORS, Stage
from fabula.engines.embedded.image.svg import num
from fabula.engines.embedded.image.swimming import WATERLINES

_ON_RAILS = re.compile(r"\btram(?:car)?\b|\bstreetcar\b|\btrain\b|\blocomotive\b|\bengine\b|电车|火车|列车|地铁|机车")
_PAVED = frozenset(("street", "city", "town", "market", "station"))
_WATER = WATERLINES.keys() - {"beach"}


def draw_rails(stage: Stage, facts: Facts, standing: Sequence[Standing]) -> None:
    """Two rails across the picture at the wheels of the first who runs on them; sleepers but for on paving."""
    runner = next(
        (one for one, who in zip(standing, facts.cast, strict=False) if _ON_RAILS.search(who.kind.lower())), None
    )
    if runner is None or stage.scene.place in INDOOR | OWN_SKY | _WATER:
        return
    drawing = stage.layer(ACTORS - 0.002)
    level = runner.y - 8
    if stage.scene.place not in _PAVED:
        wood = stage.tone("#6b4f3d")
        for x in range(-20, round(stage.width) + 60, 62):
            drawing.path(f"M{x} {num(level - 13)}h22l7 40h-30Z", wood)
    steel = stage.tone("#565d6b")
    for y, thick in ((level - 6, 5.0), (level + 18, 7.0)):
        drawing.rect((-6, y), (stage.width + 12, thick), steel)
        drawing.rect((-6, y), (stage.width + 12, thick * 0.35), lighter(steel, 0.4))
