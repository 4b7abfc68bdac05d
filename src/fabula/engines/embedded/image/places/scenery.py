"""Which function draws which place."""

from collections.abc import Callable

from fabula.engines.embedded.image.places import woods
from fabula.engines.embedded.image.stage import Stage

PLACES: dict[str, Callable[[Stage], None]] = {"forest": woods.forest, "jungle": woods.jungle}

INDOOR = frozenset(
    "school classroom library museum theatre workshop factory kitchen bakery shop bedroom livingroom attic laboratory"
    " hospital stage palace".split()
)


def draw_place(stage: Stage) -> None:
    """Draw the place of the stage's scene."""
    PLACES.get(stage.scene.place, woods.forest)(stage)
