"""Things and shapeless beings as actors: an object gets eyes and a mouth, an idea becomes a glowing spirit."""

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.artwork import icon_bounds
from fabula.engines.embedded.image.figure import Figure, Rect
from fabula.engines.embedded.image.handmade import MAKERS
from fabula.engines.embedded.image.poses import Pose, draw_mark, mark_of
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.stances import LEAP
from fabula.engines.embedded.image.svg import Drawing, num

FACE_AT: dict[str, tuple[float, float, float]] = {
    # Where the face sits on an icon (fractions of its side) and how large it is.
    "teapot": (0.47, 0.6, 0.34), "cloud": (0.5, 0.58, 0.36), "mantelpiece-clock": (0.5, 0.4, 0.3),
    "alarm-clock": (0.5, 0.52, 0.36), "umbrella": (0.5, 0.36, 0.36), "kite": (0.36, 0.36, 0.26),
    "balloon": (0.52, 0.36, 0.34), "old-key": (0.36, 0.36, 0.2), "glowing-star": (0.5, 0.52, 0.3),
    "droplet": (0.5, 0.62, 0.34), "fire": (0.48, 0.7, 0.32), "candle": (0.5, 0.68, 0.24),
    "light-bulb": (0.5, 0.4, 0.34), "house": (0.5, 0.6, 0.3), "deciduous-tree": (0.5, 0.38, 0.36),
    "evergreen-tree": (0.5, 0.6, 0.26), "sailboat": (0.46, 0.72, 0.22), "locomotive": (0.3, 0.42, 0.2),
    "automobile": (0.4, 0.55, 0.26), "bus": (0.4, 0.62, 0.26), "sunflower": (0.5, 0.34, 0.26),
    "tulip": (0.5, 0.36, 0.3), "rose": (0.5, 0.36, 0.26), "cactus": (0.52, 0.45, 0.2), "mushroom": (0.5, 0.42, 0.36),
    "rock": (0.5, 0.55, 0.36), "mountain": (0.5, 0.55, 0.3), "snowflake": (0.5, 0.5, 0.26),
    "seedling": (0.5, 0.45, 0.24), "fallen-leaf": (0.5, 0.5, 0.3), "rocket": (0.5, 0.5, 0.2),
    "open-book": (0.5, 0.5, 0.36), "red-paper-lantern": (0.5, 0.5, 0.36), "rainbow": (0.42, 0.42, 0.26),
    "violin": (0.38, 0.66, 0.2), "guitar": (0.34, 0.68, 0.2), "drum": (0.5, 0.62, 0.34), "bell": (0.5, 0.5, 0.32),
    "blossom": (0.5, 0.48, 0.26), "pencil": (0.5, 0.5, 0.16), "red-apple": (0.5, 0.58, 0.36),
    "water-wave": (0.42, 0.52, 0.28), "hot-beverage": (0.46, 0.66, 0.34), "bread": (0.48, 0.5, 0.36),
}  # fmt: skip

FLOATING = frozenset(
    [
        "cloud",
        "kite",
        "balloon",
        "glowing-star",
        "droplet",
        "fire",
        "snowflake",
        "rainbow",
        "sun-with-face",
        "full-moon-face",
        "first-quarter-moon-face",
        "wind-face",
        "butterfly",
        "honeybee",
        "bee",
        "dove",
        "eagle",
        "bat",
        "ghost",
        "woman-fairy",
        "man-fairy",
        "baby-angel",
        "flying-saucer",
        "fish",
        "tropical-fish",
        "whale",
        "dolphin",
        "shark",
        "jellyfish",
        "octopus",
        "fallen-leaf",
        "feather",
        "airplane",
        "helicopter",
        "rocket",
        "satellite",
        "parachute",
        "phoenix-bird",
        "high-voltage",
        "tornado",
        "blowfish",
        "squid",
        "musical-notes",
    ]
)

STATURES: dict[str, float] = {
    "ant": 0.3, "lady-beetle": 0.32, "bug": 0.4, "honeybee": 0.38, "butterfly": 0.44, "snail": 0.42, "spider": 0.36,
    "cricket": 0.36, "fly": 0.3, "bird": 0.46, "dove": 0.46, "blackbird": 0.46, "parrot": 0.5, "owl": 0.56,
    "baby-chick": 0.38, "hatching-chick": 0.38, "rooster": 0.56, "duck": 0.5, "goose": 0.6, "swan": 0.66,
    "penguin": 0.66, "hedgehog": 0.48, "chipmunk": 0.5, "turtle": 0.48, "crab": 0.44, "fish": 0.46,
    "tropical-fish": 0.44,
    "octopus": 0.66, "jellyfish": 0.56, "bat": 0.46, "badger": 0.5, "otter": 0.6, "beaver": 0.56, "lizard": 0.46,
    "elephant": 1.4, "mammoth": 1.45, "giraffe": 1.6, "whale": 2.1, "spouting-whale": 2.1, "dragon": 1.3, "t-rex": 1.35,
    "sauropod": 1.5, "horse": 1.1, "camel": 1.2, "deer": 0.98, "ox": 1.0, "bison": 1.1, "zebra": 1.0, "shark": 1.1,
    "house": 1.5, "castle": 1.7, "deciduous-tree": 1.4, "evergreen-tree": 1.4, "mountain": 1.6, "volcano": 1.6,
    "locomotive": 1.2, "bus": 1.1, "automobile": 0.95, "rocket": 1.2, "ship": 1.4, "sailboat": 1.1, "cloud": 0.8,
    "robot": 0.8, "woman-fairy": 0.66, "man-fairy": 0.66, "teddy-bear": 0.6, "seedling": 0.42, "droplet": 0.5,
    "old-key": 0.46, "pencil": 0.5, "tram-car": 1.1, "tractor": 1.1, "water-wave": 0.9, "gorilla": 1.1,
    "kangaroo": 0.95, "ewe": 0.72, "goat": 0.74, "snowman-without-snow": 0.85, "rainbow": 1.2, "ghost": 0.7,
}  # fmt: skip


SWIMMERS = frozenset(
    [
        "fish",
        "tropical-fish",
        "blowfish",
        "whale",
        "spouting-whale",
        "dolphin",
        "shark",
        "jellyfish",
        "octopus",
        "squid",
        "turtle",
        "seal",
        "otter",
        "duck",
        "swan",
        "sailboat",
        "ship",
    ]
)
VEHICLES = frozenset(
    [
        "sailboat", "ship", "locomotive", "tram-car", "automobile", "bus", "pickup-truck", "fire-engine", "tractor",
        "bicycle", "house", "castle", "desktop-computer", "television", "bed",
    ]
)  # fmt: skip
"""What stands on wheels or foundations, and never leans."""

SIDE = 96.0
"""The side of an icon that stands for somebody of 100 units."""


def grounded(icon: str, side: float, lift: float = 0.0) -> tuple[float, float, Rect]:
    """Where an icon goes so that its ink stands `lift` above the ground, in the middle: left, top, ink's extent."""
    x, y, width, height = icon_bounds(icon)
    left, top = -(x + width / 2) * side, -(y + height) * side - lift
    extent = (left + x * side - 1, top + y * side - 1, width * side + 2, height * side + lift + 3)
    return left, top, extent


def whole(icon: str, body: str, mood: Mood, pose: Pose | None = None) -> Figure:
    """Somebody whose icon shows all of them; in a leaping `pose` in the air, in a bowed one leaning."""
    hops = pose is not None and pose.stance == "jump" and icon not in VEHICLES
    floats = 26.0 if icon in FLOATING else LEAP if hops else 0.0
    left, top, extent = grounded(icon, SIDE)
    x, y, width, height = WHOLE_FACES.get(icon, (-0.44, 0.04, 0.6, 0.5))
    box = _within((left + (0.5 + x) * SIDE, top + y * SIDE, width * SIDE, height * SIDE), extent)
    art = Drawing("whole")
    bow = _bow(icon, pose)
    art.open(f"rotate({num(bow)} 0 {num(-0.1 * SIDE)})" if bow else "")
    art.raw(placed_icon(body + (_whales_mouth(mood) if "whale" in icon else ""), left, top, SIDE))
    art.close()
    if mark_of(mood) == "sweat":
        draw_mark(art, "sweat", (box[0] + box[2] / 2, box[1] + box[3] * 0.3), min(box[2], box[3]))
    return Figure(
        art.markup, extent, box, STATURES.get(icon, 0.78), floats, None if icon in FRONTAL else True,
        swims=icon in SWIMMERS, hand=(extent[0] - 9, 0.5 * extent[1]) if icon in MOUTHED else None,
    )  # fmt: skip


def _bow(icon: str, pose: Pose | None) -> float:
    """By how many degrees a small animal that looks to the left bows forward (below 0) or rears up."""
    if pose is None or icon in FLOATING or icon in VEHICLES or icon in SWIMMERS or STATURES.get(icon, 0.78) > 0.8:
        return 0.0
    return max(-3.0, min(4.0, -4.0 * pose.gaze.down))


def _whales_mouth(mood: Mood) -> str:
    """The mouth line and the cheek or brow of a whale in its icon's view box, for it has none of its own."""
    line = '<path d="{}" fill="none" stroke="#14406e" stroke-width="{}" stroke-linecap="round"/>'
    low = mood in {"sad", "lonely", "afraid", "angry", "tense"}
    mouth = line.format("M4.4 20.4Q8.6 17.4 12.4 20.2" if low else "M4 18.2Q8.4 22.4 12.8 17.6", 0.7)
    if mood == "angry":
        return mouth + line.format("M12.6 12.6L16 11.2", 0.6)
    return f"{mouth}<ellipse cx='15.4' cy='18' rx='1.5' ry='0.9' fill='#ff9fb4' fill-opacity='0.6'/>"


MOUTHED = frozenset(["fish", "tropical-fish"])
"""Who holds things in the mouth."""


def _within(box: Rect, extent: Rect) -> Rect:
    """The part of a box that lies within an extent."""
    left, top = max(box[0], extent[0]), max(box[1], extent[1])
    right = min(box[0] + box[2], extent[0] + extent[2])
    bottom = min(box[1] + box[3], extent[1] + extent[3])
    return left, top, max(4.0, right - left), max(4.0, bottom - top)


FRONTAL = frozenset(
    [
        "teddy-bear",
        "snowman-without-snow",
        "ghost",
        "alien",
        "alien-monster",
        "owl",
        "penguin",
        "butterfly",
        "lady-beetle",
        "crab",
        "octopus",
        "squid",
        "jellyfish",
        "orangutan",
        "nesting-dolls",
        "skull",
        "jack-o-lantern",
        "sun-with-face",
        "full-moon-face",
        "spider",
        "baby-angel",
        "clown-face",
        "ogre",
        "hatching-chick",
        "lobster",
        "moai",
        "peacock",
        "lizard",
        "crocodile",
        "cloud",
    ]
)

WHOLE_FACES: dict[str, tuple[float, float, float, float]] = {
    # Left from the middle, top, width, height, in sides of the icon.
    "teddy-bear": (-0.28, 0.08, 0.56, 0.44), "owl": (-0.36, 0.05, 0.72, 0.45), "penguin": (-0.28, 0.08, 0.56, 0.38),
    "snowman-without-snow": (-0.24, 0.04, 0.48, 0.42), "ghost": (-0.35, 0.1, 0.7, 0.55),
    "sun-with-face": (-0.32, 0.18, 0.64, 0.64), "full-moon-face": (-0.4, 0.12, 0.8, 0.76),
    "first-quarter-moon-face": (-0.25, 0.15, 0.5, 0.6), "wind-face": (-0.48, 0.1, 0.7, 0.8),
    "elephant": (-0.5, 0.1, 0.6, 0.6), "giraffe": (-0.45, 0.02, 0.5, 0.3), "whale": (-0.48, 0.3, 0.75, 0.6),
    "spouting-whale": (-0.48, 0.3, 0.75, 0.6), "turtle": (-0.5, 0.4, 0.4, 0.4), "snail": (-0.5, 0.04, 0.35, 0.5),
    "octopus": (-0.4, 0.06, 0.8, 0.55), "butterfly": (-0.2, 0.15, 0.4, 0.4), "fish": (-0.48, 0.25, 0.6, 0.5),
    "chipmunk": (-0.42, 0.06, 0.6, 0.5), "hedgehog": (-0.5, 0.35, 0.5, 0.45), "nesting-dolls": (-0.25, 0.12, 0.5, 0.42),
    "snake": (0.05, 0.02, 0.42, 0.3), "horse": (-0.5, 0.03, 0.5, 0.45), "badger": (-0.5, 0.3, 0.45, 0.4),
    "goat": (-0.5, 0.02, 0.5, 0.45), "ewe": (-0.5, 0.1, 0.45, 0.45), "deer": (-0.48, 0.02, 0.5, 0.4),
    "jack-o-lantern": (-0.4, 0.25, 0.8, 0.6), "honeybee": (-0.3, 0.35, 0.6, 0.45), "dragon": (-0.46, 0.05, 0.42, 0.36),
}  # fmt: skip


def thing(icon: str, body: str, *, name: str, mood: Mood) -> Figure:
    """An object with a face, so that it can act."""
    art = Drawing(f"{name}t")
    stature = STATURES.get(icon, 0.66)
    floats = 30.0 if icon in FLOATING else 0.0
    walks = not floats and stature < 1.0
    left, top, extent = grounded(icon, SIDE, 8.0 if walks else 0.0)
    if walks:
        for side in (-1, 1):
            art.line(f"M{side * 12} -16Q{side * 13} -6 {side * 13} -2", "#57415e", 4)
            art.ellipse((side * 15, -1.6), (6.4, 3.4), "#57415e")
    art.raw(placed_icon(body, left, top, SIDE))
    x, y, size = FACE_AT.get(icon, (0.5, 0.55, 0.34))
    centre = (left + x * SIDE, top + y * SIDE)
    painted_face(art, centre, size * SIDE, mood)
    half = size * SIDE * 0.62
    box = (centre[0] - half, centre[1] - half * 0.8, 2 * half, 1.7 * half)
    reach = min(extent[0], -23.0) if walks else extent[0]
    wide = max(extent[0] + extent[2], 23.0) - reach if walks else extent[2]
    return Figure(
        art.markup, (reach, extent[1], wide, extent[3]), _within(box, extent), stature, floats, rigid=icon in VEHICLES
    )


HANDMADE_FACES: dict[str, tuple[float, float, float]] = {
    # Where the face sits on a thing drawn by hand, in its own units, and how large it is.
    "sewing machine": (-4.0, -76.0, 36.0), "table": (0.0, -82.0, 34.0), "bench": (0.0, -72.0, 34.0),
    "parcel": (0.0, -44.0, 40.0), "matchbox": (-14.0, -22.0, 28.0), "rocking chair": (2.0, -46.0, 28.0),
}  # fmt: skip


def handmade(thing: str, *, name: str, mood: Mood) -> Figure:
    """A thing of `HANDMADE_FACES`, drawn by hand, with a face."""
    make, colour = MAKERS[thing]
    art = Drawing(f"{name}h")
    extent = make(art, colour)
    x, y, size = HANDMADE_FACES[thing]
    painted_face(art, (x, y), size, mood)
    box = (x - size * 0.62, y - size * 0.5, size * 1.24, size)
    return Figure(art.markup, extent, _within(box, extent), 0.52, rigid=True)


def painted_face(art: Drawing, centre: tuple[float, float], size: float, mood: Mood) -> None:
    """Two eyes, brows, a mouth by mood and cheeks, `size` wide."""
    x, y = centre
    wide_eyed = 1.25 if mood in {"afraid", "wonder"} else 1.0
    for side in (-1, 1):
        ex = x + side * size * 0.27
        art.ellipse((ex, y - size * 0.08), (size * 0.13 * wide_eyed, size * 0.165 * wide_eyed), "#ffffff", 0.95)
        art.ellipse((ex, y - size * 0.07), (size * 0.085, size * 0.125), "#33243f")
        art.circle((ex - size * 0.025, y - size * 0.12), size * 0.034, "#ffffff")
        art.ellipse((x + side * size * 0.44, y + size * 0.14), (size * 0.1, size * 0.065), "#ff7d8e", 0.55)
    _brows(art, centre, size, mood)
    if mood in {"afraid", "wonder"}:
        art.ellipse((x, y + size * 0.2), (size * 0.07, size * 0.09), "#33243f")
    else:
        wide, low = size * 0.15, size * 0.16
        bend = {"sad": -0.14, "lonely": -0.12, "angry": -0.1, "tense": 0.0}.get(mood, 0.18)
        data = f"M{num(x - wide)} {num(y + low)}Q{num(x)} {num(y + low + bend * size)} {num(x + wide)} {num(y + low)}"
        art.line(data, "#33243f", size * 0.055)
    draw_mark(art, mark_of(mood), centre, size * 1.15)


def _brows(art: Drawing, centre: tuple[float, float], size: float, mood: Mood) -> None:
    slope = {"sad": 0.09, "lonely": 0.09, "afraid": 0.07, "angry": -0.09, "tense": 0.05}.get(mood)
    if slope is None:
        return
    for side in (-1, 1):
        inner = centre[0] + side * size * 0.16, centre[1] - size * (0.29 + slope / 2)
        outer = centre[0] + side * size * 0.4, centre[1] - size * (0.29 - slope / 2)
        art.line(f"M{num(inner[0])} {num(inner[1])}L{num(outer[0])} {num(outer[1])}", "#33243f", size * 0.045)
