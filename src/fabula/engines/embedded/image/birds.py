"""Birds on the wing, drawn by hand: the gull and the pigeon, whom no icon shows without an olive branch."""

from dataclasses import dataclass

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.poses import draw_mark, mark_of
from fabula.engines.embedded.image.svg import Drawing


@dataclass(frozen=True)
class Plumage:
    """Colours of body, wing, wing tip and beak."""

    body: str
    wing: str
    tip: str
    beak: str


PLUMAGES = {
    "gull": Plumage("#fbfbfd", "#b9c4d4", "#4a5163", "#f5a623"),
    "pigeon": Plumage("#9aa7c2", "#7c8aa8", "#4f5a78", "#5d5566"),
    "dove": Plumage("#f4f1f8", "#dcd6e8", "#bdb4d0", "#e79a6a"),
}


def flying(kind: str, *, name: str, mood: Mood) -> Figure:
    """A bird of `PLUMAGES` that flies to the left."""
    plumage = PLUMAGES[kind]
    art = Drawing(f"{name}f")
    body = art.linear(((0, lighter(plumage.body, 0.3), 1.0), (1, darker(plumage.body, 0.16), 1.0)))
    _wing(art, "M-2 -52C-10 -74 -6 -94 12 -108C18 -92 22 -74 16 -50Z", plumage, 0.16)
    art.path("M34 -40L66 -50L62 -38L68 -30L36 -28Z", darker(plumage.wing, 0.1))
    art.path(
        "M-44 -58C-36 -72 -20 -70 -12 -58C4 -56 28 -50 40 -36C26 -20 -6 -16 -24 -30C-34 -36 -40 -44 -44 -58Z", body
    )
    art.circle((-30, -58), 17, body)
    art.path("M-45 -60L-64 -53L-44 -49Z", plumage.beak)
    art.line("M-62 -53.4L-46 -53.6", darker(plumage.beak, 0.3), 1.4)
    _eye(art, mood)
    _wing(art, "M-6 -46C4 -70 26 -92 60 -100C58 -76 44 -48 22 -36C12 -32 0 -36 -6 -46Z", plumage, 0.0)
    art.line("M4 -20L10 -10M14 -20L20 -10", plumage.beak, 2.6)
    draw_mark(art, mark_of(mood), (-30, -58), 34)
    return Figure(art.markup, (-68, -112, 140, 106), (-62, -78, 54, 40), 0.44, 30.0, True)


def _wing(art: Drawing, data: str, plumage: Plumage, shade: float) -> None:
    colour = darker(plumage.wing, shade)
    stops = (
        (0, plumage.tip, 1.0),
        (0.26, darker(plumage.tip, 0.02), 1.0),
        (0.3, colour, 1.0),
        (1, lighter(colour, 0.3), 1.0),
    )
    art.path(data, art.linear(stops))
    art.line("M10 -44C20 -58 34 -72 46 -80", darker(colour, 0.18), 1.6, 0.0 if shade else 0.6)


def _eye(art: Drawing, mood: Mood) -> None:
    wide = 1.35 if mood in {"afraid", "wonder"} else 1.0
    art.circle((-35, -62), 4.6 * wide, "#ffffff")
    art.circle((-36, -62), 3.0, "#2a2336")
    art.circle((-37, -63.2), 1.0, "#ffffff")
    if mood in {"sad", "lonely"}:
        # A lid half shut: a brow on so round an eye always scowls.
        art.path("M-40.4 -62A5.4 5.4 0 0 1 -29.6 -62Q-35 -65 -40.4 -62Z", "#8f98ae")
    elif mood == "angry":
        art.line("M-42 -70L-31 -66", "#4a4358", 2)
