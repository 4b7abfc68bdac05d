"""Props: things that lie about, drawn by hand or from their icons, as large as they really are, never with a face."""

import hashlib
import re

from fabula.domain.language import is_han
from fabula.engines.embedded.image import nouns
from fabula.engines.embedded.image.actors import colour_in
from fabula.engines.embedded.image.artwork import has_icon, icon_body
from fabula.engines.embedded.image.figure import FULL, Figure
from fabula.engines.embedded.image.handmade import MAKERS
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS, ICON_PROPS, NOT_DRAWN, Picture
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.svg import Drawing
from fabula.engines.embedded.image.things import FLOATING, STATURES, grounded

SIZE = 96.0
LAMPS = frozenset(["red-paper-lantern", "candle", "diya-lamp", "light-bulb", "flashlight", "fire", "sparkler"])
LIT = frozenset(["oil lamp", "table lamp"])
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
    """The figure of a thing, or none where nothing shows just that, or where it belongs to the scenery."""
    for word in _names(noun):
        if word in NOT_DRAWN:
            return None
        if word in HANDMADE_PROPS:
            return _handmade(HANDMADE_PROPS[word], noun)
        if word in ICON_PROPS:
            return _iconic(ICON_PROPS[word])
    found = nouns.named(noun)
    if found is None or not found.icon or found.icon in IN_THE_SKY:
        return None
    share = 0.72 if found.manner == "object" else 0.9
    return _iconic(Picture(found.icon, min(0.62, STATURES.get(found.icon, 0.28) * share)))


def _names(noun: str) -> list[str]:
    """The noun and its shorter forms, the longest first; in Chinese what it ends in, down to two characters."""
    words = noun.strip().lower()
    if any(map(is_han, words)):
        return [words, *(words[start:] for start in range(1, len(words) - 1))]
    core = re.split(r" (?:of|with|in|from|on|at|for) ", words)[0].split()
    tails = [" ".join(core[start:]) for start in range(len(core))]
    return [words, *tails, *(tail.removesuffix("s") for tail in tails)]


def _handmade(picture: Picture, noun: str) -> Figure:
    make, colour = MAKERS[picture.name]
    art = Drawing(f"h{hashlib.blake2b(noun.encode(), digest_size=4).hexdigest()}")
    extent = make(art, colour_in(noun) or colour)
    # Drawn in any height, measured by the stature.
    stature = picture.stature * FULL / -extent[1]
    return Figure(art.markup, extent, (0, 0, 0, 0), stature, rigid=True, shines=picture.name in LIT)


def _iconic(picture: Picture) -> Figure | None:
    if not has_icon(picture.name):
        return None
    left, top, extent = grounded(picture.name, SIZE)
    floats = 44.0 if picture.name in FLOATING else 0.0
    markup = placed_icon(icon_body(picture.name), left, top, SIZE)
    stature, shines = picture.stature, picture.name in LAMPS
    return Figure(markup, extent, (0, 0, 0, 0), stature, floats, rigid=True, shines=shines)
