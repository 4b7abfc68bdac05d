"""Props: things that lie about, drawn from their icons and never with a face."""

from fabula.engines.embedded.image import nouns
from fabula.engines.embedded.image.artwork import icon_body
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.things import FLOATING, STATURES, grounded

SIZE = 96.0
LAMPS = frozenset(["red-paper-lantern", "candle", "diya-lamp", "light-bulb", "flashlight", "fire", "sparkler"])
IN_THE_SKY = frozenset(
    [
        "sun-with-face",
        "full-moon-face",
        "first-quarter-moon-face",
        "wind-face",
        "cloud",
        "glowing-star",
        "rainbow",
        "droplet",
        "snowflake",
        "fire",
        "mountain",
        "volcano",
        "water-wave",
        "high-voltage",
        "tornado",
        "deciduous-tree",
        "evergreen-tree",
        "house",
        "castle",
        "snow-capped-mountain",
        "heart-suit",
        "red-heart",
        "musical-notes",
        "palm-tree",
    ]
)
"""What the scenery draws itself, or what would look wrong on the ground."""


def prop_figure(noun: str) -> Figure | None:
    """The figure of a thing, or none where it has no icon or belongs to the scenery."""
    found = nouns.find(noun)
    if not found.icon or found.icon in IN_THE_SKY:
        return None
    stature = min(0.62, STATURES.get(found.icon, 0.32) * (0.72 if found.manner == "object" else 0.9))
    floats = 44.0 if found.icon in FLOATING else 0.0
    left, top, extent = grounded(found.icon, SIZE)
    return Figure(
        placed_icon(icon_body(found.icon), left, top, SIZE),
        extent,
        (0, 0, 0, 0),
        stature,
        floats,
        rigid=True,
        shines=found.icon in LAMPS,
    )
