"""What a picture costs: CPU at 1280×720, the median over places, for every style and renderer."""

import statistics
import time
from collections.abc import Iterator

from benchmarks.table import Row
from fabula.domain.errors import InputError
from fabula.domain.scene import Character, Place, Scene, Time
from fabula.engines.base import Call, ImageRequest
from fabula.engines.embedded.image import EmbeddedImage

SIZE = (1280, 720)
CAST = (Character("hero", "Rusty", "fox", "male", "child"), Character("friend", "Mia", "girl", "female", "child"))
SCENES: tuple[tuple[Place, Time], ...] = (
    ("forest", "night"), ("beach", "day"), ("village", "dusk"), ("kitchen", "morning"), ("space", "night"),
)  # fmt: skip


def run() -> list[Row]:
    """The rows of this benchmark."""
    return [row for renderer in ("skia", "resvg") for row in _costs(renderer)]


def _costs(renderer: str) -> Iterator[Row]:
    try:
        flat, layered = (EmbeddedImage(renderer, layers=layers) for layers in (False, True))
    except InputError:
        return
    for style in flat.capabilities.styles:
        goal = "≤ 300 ms" if renderer == "skia" else ""
        yield Row(
            f"picture 1280×720, {style}, {renderer}",
            f"{_milliseconds(flat, style):.0f} ms of CPU",
            f"{_milliseconds(layered, style):.0f} ms with layers",
            goal,
        )


def _milliseconds(engine: EmbeddedImage, style: str) -> float:
    """The median CPU time of a picture; threads of OpenCV count."""
    spent = []
    for place, hour in SCENES:
        scene = Scene(place, hour, actors=("hero", "friend"))
        request = ImageRequest("", *SIZE, style=style, scene=scene, cast=CAST, quiet_bottom=0.2)
        started = time.process_time()
        engine.draw(request, Call())
        spent.append(1000 * (time.process_time() - started))
    return statistics.median(spent)
