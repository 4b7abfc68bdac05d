"""Props: things that lie about, drawn by hand or from their icons, as large as they really are, never with a face."""

import hashlib
import re
from dataclasses import replace

from fabula.domain.language import is_han
from fabula.domain.scene import Place, Scene
from fabula.engines.embedded.image import nouns
from fabula.engines.embedded.image.actors import colour_in
from fabula.engines.embedded.image.artwork import has_icon, icon_body
from fabula.engines.embedded.image.colour import tinted
from fabula.engines.embedded.image.figure import FULL, Figure, Rect
from fabula.engines.embedded.image.handmade import MAKERS
from fabula.engines.embedded.image.handmade_play import STRING
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS, ICON_PROPS, NOT_DRAWN, Picture
from fabula.engines.embedded.image.places.inn import is_inn
from fabula.engines.embedded.image.places.scenery import INDOOR
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.svg import Drawing
from fabula.engines.embedded.image.swimming import AFLOAT, WATERLINES
from fabula.engines.embedded.image.things import FLOATING, STATURES, grounded

SIZE = 96.0
LAMPS = frozenset(["red-paper-lantern", "candle", "diya-lamp", "light-bulb", "flashlight", "fire", "sparkler"])
LIT = frozenset(["oil lamp", "table lamp", "three lamps"])
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


def prop_figure(noun: str, place: Place | None = None) -> Figure | None:
    """The figure of a thing at a place, or none where nothing shows just that, or where it belongs to the scenery."""
    for word in _names(noun):
        if word in NOT_DRAWN:
            return None
        if word in HANDMADE_PROPS:
            return _built_in(_handmade(_fitting(HANDMADE_PROPS[word], place), noun), HANDMADE_PROPS[word], place)
        if word in ICON_PROPS:
            return _iconic(ICON_PROPS[word], noun)
    found = nouns.named(noun)
    if found is None or not found.icon or found.icon in IN_THE_SKY:
        return None
    share = 0.72 if found.manner == "object" else 0.9
    return _iconic(Picture(found.icon, min(0.62, STATURES.get(found.icon, 0.28) * share)), noun)


def on_string(figure: Figure, colour: str) -> Figure:
    """A balloon or kite whose string has a colour, in place of the plain one; what has no string is as it was."""
    return replace(figure, markup=figure.markup.replace(STRING, colour)) if colour else figure


def _fitting(picture: Picture, place: Place | None) -> Picture:
    """A boat floats where there is water and is being built on land, a door outside has its house, a lamp its flame."""
    if place is None:
        return picture
    if picture.name == "boat":
        return picture._replace(name="door boat" if place in WATERLINES else "hull")
    if picture.name == "door" and place not in INDOOR:
        return picture._replace(name="doorstep", stature=1.3)
    if picture.name == "papered door" and place not in INDOOR:
        return picture._replace(name="papered front", stature=1.3)
    if picture.name == "table lamp" and place not in INDOOR:
        return picture._replace(name="oil lamp")
    return picture


def _built_in(figure: Figure, picture: Picture, place: Place | None) -> Figure:
    """A door of a room is set into its wall."""
    return replace(figure, built_in=picture.name in {"door", "papered door"} and place in INDOOR)


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
    return Figure(
        art.markup, extent, (0, 0, 0, 0), stature, rigid=True, shines=picture.name in LIT,
        swims=picture.name == "door boat", grip=_grip(picture, extent), behind=picture.name in WALLS,
        ties=picture.name in {"knotted strip", "ribbon"}, worn=picture.name in WORN,
        shelf=SHELVES.get(picture.name), floats=FLYING.get(picture.name, 0.0), shade=picture.name == "shadow",
    )  # fmt: skip


WORN = frozenset(("luggage label", "medal"))
"""What is hung around a neck."""
FLYING = {"flying paper": 140.0}
"""What the wind has, and how high above the ground."""
SHELVES: dict[str, tuple[float, float, float]] = {
    "table": (-66.0, 66.0, -90.0), "bench": (-76.0, 76.0, -40.0), "side table": (-34.0, 34.0, -90.0),
    "stump": (-34.0, 34.0, -88.0), "crate": (-40.0, 40.0, -88.0), "cloth table": (-90.0, 90.0, -90.0),
    "counter": (-88.0, 60.0, -94.0),
}  # fmt: skip
"""What small things may lie upon: from where to where, and how high."""


def resting_place(scene: Scene) -> Figure | None:
    """What holds small things where a page names nothing: a table in rooms, a bench in gardens, a stump or a crate."""
    place = scene.place
    if place == "shop" or is_inn(scene):
        return _handmade(Picture("counter", 0.56), "counter")
    if place in AFLOAT or place == "sea":
        return None
    if place in INDOOR:
        return prop_figure("side table")
    return prop_figure("bench" if place in _TENDED else "stump" if place in _COUNTRY else "crate")


_COUNTRY = frozenset(("forest", "jungle", "meadow", "hills", "mountain", "farm", "river", "lake"))
_TENDED = frozenset(("park", "garden", "town", "village", "station", "school", "house", "castle"))


HELD_HIGH = frozenset(["oil lamp", "satchel", "red-paper-lantern", "basket", "teapot", "bell", "bucket", "luggage"])
HELD_LOW = frozenset(
    ["balloon", "kite", "umbrella", "candle", "violin", "guitar", "brush", "broom", "flute", "fishing-pole"]
)

NOT_HELD = frozenset(
    [
        "boat", "box", "radio", "sewing machine", "chair", "bicycle", "drum", "toolbox", "stool", "quilt", "chessboard",
        "moon bucket", "seedling", "shadow", "dish", "brambles",
    ]
)  # fmt: skip
WALLS = frozenset(["writing", "door", "drawers", "doorstep", "cart", "papered door", "papered front", "white cloth"])
"""What is as large as a wall and stands behind the actors."""


def _grip(picture: Picture, extent: Rect) -> tuple[float, float] | None:
    """Where a hand takes a thing: hanging ones above, those on a stick below, the others in the middle."""
    name, (left, top, width, _) = picture.name, extent
    middle = left + width / 2
    if name in FLYING:
        return None
    if name in HELD_HIGH:
        return middle, top * 0.94
    if name in HELD_LOW:
        return (0.0 if name in {"balloon", "kite"} else middle), top * 0.06
    return (middle, top * 0.62) if picture.stature <= 0.27 and name not in NOT_HELD else None


MUTED = {
    "toolbox": ("#8a5f3f", 0.62), "teapot": ("#b8793f", 0.6), "bucket": ("#9aa3b0", 0.7), "backpack": ("#8f6a45", 0.6),
    "steaming-bowl": ("#f3e9da", 0.45), "luggage": ("#8a5f3f", 0.6), "scissors": ("#8f96a3", 0.6),
}  # fmt: skip
"""Icons of bright plastic, in the colours of older things."""


def _iconic(picture: Picture, noun: str) -> Figure | None:
    if not has_icon(picture.name):
        return None
    left, top, extent = grounded(picture.name, SIZE)
    floats = 44.0 if picture.name in FLOATING else 0.0
    body, colour = icon_body(picture.name), colour_in(noun)
    paint, share = (colour, 0.6) if colour else MUTED.get(picture.name, ("", 0.0))
    markup = placed_icon(tinted(body, paint, share) if paint else body, left, top, SIZE)
    stature, shines = picture.stature, picture.name in LAMPS
    grip = _grip(picture, extent)
    floats = 0.0 if grip else floats
    return Figure(markup, extent, (0, 0, 0, 0), stature, floats, rigid=True, shines=shines, grip=grip)
