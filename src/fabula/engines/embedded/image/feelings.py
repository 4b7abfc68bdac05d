"""Feelings as actors: what has no shape becomes a small hooded figure, dim or bright as it is felt."""

import re
from random import Random

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.svg import Drawing, num

BRIGHT = ("#8fd3ff", "#c9a7ff", "#ffd27f", "#9ff0c8", "#ffb3d1")
DIM = "#7f93b8"

_COLOURS = (
    (r"lonel|alone|sad|sorrow|grief|missing|silence|quiet|rain|shadow|孤|寂|悲|伤|忧|愁|思念|沉默|安静|难过|影", DIM),
    (r"dark|night|fear|afraid|worry|nightmare|黑|夜|怕|惧|担心|噩梦", "#5a5688"),
    (r"ang|rage|fury|hate|envy|怒|气|恨|嫉妒", "#e0705c"),
    (r"joy|happ|laugh|hope|luck|light|乐|喜|笑|希望|幸福|光", "#ffd27f"),
    (r"love|friend|kind|warm|爱|友|温暖|善", "#ffb3c4"),
)


def colour_of(kind: str, random: Random) -> str:
    """The colour of a feeling by its noun; any bright one for what we do not know."""
    return next((colour for words, colour in _COLOURS if re.search(words, kind.lower())), random.choice(BRIGHT))


def feeling(colour: str, *, name: str, mood: Mood) -> Figure:
    """A figure in a hooded cloak, its face in the shade of the hood."""
    art = Drawing(f"{name}s")
    dim = colour in {DIM, "#5a5688"}
    art.glow((0, -50), 60, lighter(colour, 0.4), 0.3 if dim else 0.7)
    for side in (-1, 1):
        art.ellipse((side * 10, -2.5), (8, 4), darker(colour, 0.5))
    stops = ((0, lighter(colour, 0.22), 1.0), (0.6, colour, 1.0), (1, darker(colour, 0.3), 1.0))
    art.path("M0 -100C-24 -100 -32 -80 -28 -62C-34 -44 -38 -22 -36 -6Q-18 -1 0 -5Q18 -1 36 -6C38 -22 34 -44 28 -62"
             "C32 -80 24 -100 0 -100Z", art.linear(stops))  # fmt: skip
    art.line("M0 -44C-2 -30 -1 -18 0 -6", darker(colour, 0.3), 1.8, 0.7)
    for side in (-1, 1):
        art.line(f"M{side * 27} -46Q{side * 30} -30 {side * 7} -31", darker(colour, 0.18), 7)
        art.circle((side * 6, -31), 4.2, lighter(colour, 0.55))
    art.ellipse((0, -72), (22, 22), darker(colour, 0.42))
    art.ellipse((0, -70), (18.5, 19), lighter(colour, 0.68))
    _face(art, mood, dim=dim)
    return Figure(art.markup, (-60, -108, 120, 112), (-22, -92, 44, 42), 0.72)


def _face(art: Drawing, mood: Mood, *, dim: bool) -> None:
    quiet = dim and mood in {"calm", "funny", "wonder", "proud"}
    low = mood in {"sad", "lonely", "afraid"}
    for side in (-1, 1):
        art.ellipse((side * 7, -70), (2.6, 4.0 if mood in {"afraid", "wonder"} else 3.4), "#33243f")
        art.circle((side * 7 - 0.8, -71.4), 0.9, "#ffffff")
        brow = -79 + (0 if low or quiet else -1)
        inner, outer = (brow - 2.5, brow + 1.5) if low or quiet else (brow, brow)
        art.line(f"M{side * 4} {num(inner)}L{side * 10} {num(outer)}", "#33243f", 1.5, 0.8)
        art.ellipse((side * 11.5, -64), (3, 2), "#ff8e9c", 0.25 if dim else 0.55)
    bend = -3.4 if low else 0.6 if quiet or mood in {"tense", "angry"} else 3.6
    art.line(f"M-4.5 -60Q0 {num(-60 + bend)} 4.5 -60", "#33243f", 1.8)
    if mood in {"sad", "lonely"}:
        art.path("M8 -64C11 -59 10 -56 8 -56C6 -56 5 -59 8 -64Z", "#7cc6f7")
