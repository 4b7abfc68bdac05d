"""Milliseconds of CPU per picture at 1280×720, the median over places and seeds, for every style and renderer.

Run by hand or by `make bench`: `python benchmarks/pictures.py [--json] [--rounds N]`.
"""

import argparse
import json
import statistics
import time

from fabula.domain.errors import InputError
from fabula.domain.scene import Character, Place, Scene, Time
from fabula.engines.base import Call, ImageRequest
from fabula.engines.embedded.image import EmbeddedImage

SIZE = (1280, 720)
CAST = (Character("hero", "Rusty", "fox", "male", "child"), Character("friend", "Mia", "girl", "female", "child"))
SCENES: tuple[tuple[Place, Time], ...] = (
    ("forest", "night"), ("beach", "day"), ("village", "dusk"), ("kitchen", "morning"), ("space", "night"),
)  # fmt: skip
FIGURE = 300.0
"""What DESIGN.md asks of the first style."""


def milliseconds(engine: EmbeddedImage, style: str, rounds: int) -> float:
    """The median CPU time of a picture; threads of OpenCV count."""
    spent = []
    for seed in range(rounds):
        for place, hour in SCENES:
            scene = Scene(place, hour, actors=("hero", "friend"))
            request = ImageRequest("", *SIZE, style=style, seed=seed, scene=scene, cast=CAST, quiet_bottom=0.2)
            started = time.process_time()
            engine.draw(request, Call())
            spent.append(1000 * (time.process_time() - started))
    return statistics.median(spent)


def measure(rounds: int) -> list[dict[str, object]]:
    """One row a renderer and style."""
    rows: list[dict[str, object]] = []
    for renderer in ("skia", "resvg"):
        try:
            engines = {layers: EmbeddedImage(renderer, layers=layers) for layers in (False, True)}
        except InputError:
            continue
        for style in engines[False].capabilities.styles:
            flat, layered = (milliseconds(engines[layers], style, rounds) for layers in (False, True))
            rows.append(
                {"renderer": renderer, "style": style, "flat_ms": round(flat), "with_layers_ms": round(layered)}
            )
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON line a row")
    parser.add_argument("--rounds", type=int, default=3, help="seeds a scene")
    arguments = parser.parse_args()
    rows = measure(arguments.rounds)
    if arguments.json:
        print("\n".join(json.dumps(row) for row in rows))
        return
    print(
        f"{'renderer':10}{'style':15}{'flat ms':>9}{'+ layers ms':>13}   (1280x720, CPU, median; figure {FIGURE:.0f})"
    )
    for row in rows:
        print(f"{row['renderer']:10}{row['style']:15}{row['flat_ms']:>9}{row['with_layers_ms']:>13}")


if __name__ == "__main__":
    main()
