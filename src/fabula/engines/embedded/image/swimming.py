"""Sea creatures out of their element: half sunk where there is water, on the ground where there is none."""

import re
from dataclasses import replace

from fabula.domain.scene import Mood, Place, Scene
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.svg import Drawing, num

AFLOAT: frozenset[Place] = frozenset(("underwater", "sky", "space", "abstract"))
"""Where they hover freely, as in their element or in a dream."""

WATERLINES: dict[Place, float] = {
    # How far the water's surface lies from the horizon (0) to where the others stand (1).
    "harbour": 0.8, "beach": 0.46, "sea": 0.9, "island": 0.56, "lighthouse": 0.8, "river": 0.7, "lake": 0.74,
    "bridge": 0.5,
}  # fmt: skip
SUNK = 0.28
"""The share of a swimmer's height that is under water."""


_STRANDED = re.compile(r"\bstranded\b|\bashore\b|搁浅")


def element(scene: Scene) -> Place:
    """Where swimmers are: at the place, but on dry ground where its words say that they are stranded."""
    return "desert" if _STRANDED.search(scene.place_detail.lower()) else scene.place


LEAPING: frozenset[Mood] = frozenset(("happy", "funny", "proud"))
"""Moods in which a fish leaps out of the water."""


def at_home(figure: Figure, place: Place, mood: Mood | None = None) -> Figure:
    """The figure as it is at a place: swimmers sink into water, and lie on the ground where there is none.

    Whoever holds things in the mouth, a fish, leaps out of the water in a `mood` of `LEAPING`.
    """
    if not figure.swims or place in AFLOAT:
        return replace(figure, swims=False) if figure.swims else figure
    if place in WATERLINES:
        leaps = mood in LEAPING and figure.hand is not None and figure.stature < 0.6
        return _leaping(figure) if leaps else _sunk(figure, deep=place == "sea")
    return replace(figure, floats=0.0, swims=False)


LEAP, RISING = 34.0, 20.0
"""How high a fish leaps, in figure units, and by how many degrees its head points upwards."""


def _leaping(figure: Figure) -> Figure:
    """Above a ring of water, drops around it."""
    left, top, width, _ = figure.extent
    middle = left + width / 2
    art = Drawing("leap")
    art.ellipse((middle, -1), (0.46 * width, 7), "#ffffff", 0.3)
    art.ellipse((middle, -1), (0.3 * width, 4), "#1f6f9c", 0.35)
    for share, high in ((-0.4, 8), (-0.24, 20), (0.02, 27), (0.26, 19), (0.42, 9)):
        x = middle + share * width
        art.path(f"M{num(x)} {num(-high - 9)}q5 8 0 11q-5 -3 0 -11Z", "#e8f6ff", 0.9)
    for side in (-1, 1):
        art.line(
            f"M{num(middle + side * 12)} -2Q{num(middle + side * 26)} -24 {num(middle + side * 34)} -6", "#ffffff", 3
        )
    art.open(f"translate(0 {num(-LEAP)}) rotate({num(RISING)} {num(middle)} {num(top / 2)})")
    art.raw(figure.markup)
    art.close()
    spare = 0.16 * width
    extent = (left - spare, top - LEAP - spare, width + 2 * spare, -top + LEAP + spare + 8)
    face = (figure.face[0], figure.face[1] - LEAP - 8, figure.face[2], figure.face[3])
    hand = (figure.hand[0] + 3, figure.hand[1] - LEAP - 16) if figure.hand else None
    return replace(figure, markup=art.markup, extent=extent, face=face, hand=hand, floats=0.0, rigid=True)


def _sunk(figure: Figure, *, deep: bool) -> Figure:
    """Half under water; where it is `deep`, with no quay before it, the rest is seen dimly."""
    left, top, width, _ = figure.extent
    sink = SUNK * -top
    art = Drawing("swim")
    steps = 6
    step = (width + 40) / steps
    # The water laps at it: a wave, not a line, cuts it off.
    wave = "".join(
        f"q{num(-step / 4)} {num(-0.02 * width)} {num(-step / 2)} 0t{num(-step / 2)} 0" for _ in range(steps)
    )
    clip = art.clip(f"M{num(left - 20)} {num(top - 20)}H{num(left + width + 20)}V-2{wave}Z")
    art.open(clip=clip)
    art.open(f"translate(0 {num(sink)})")
    art.raw(figure.markup)
    art.close()
    art.close()
    middle, reach = left + width / 2, width * 0.5
    waves = "q5 -3.4 10 0t10 0"
    if deep:
        _below(art, figure, sink)
    else:
        art.line(f"M{num(middle - reach)} 0h{num(2 * reach)}", "#1f6f9c", 2.4, 0.5)
    for share, low in ((-1.0, 1.5), (-0.3, 3.0), (0.45, 1.5), (-0.65, 7.5), (0.2, 8.0)):
        art.line(f"M{num(middle + share * reach)} {num(low)}{waves}", "#ffffff", 1.8, 0.7)
    face = (figure.face[0], figure.face[1] + sink, figure.face[2], min(figure.face[3], -figure.face[1] - sink))
    hand = (figure.hand[0], figure.hand[1] + sink) if figure.hand else None
    extent = (left - 3, top + sink, width + 6, -(top + sink) + (max(11.0, sink + 2) if deep else 11.0))
    return replace(figure, markup=art.markup, extent=extent, face=face, hand=hand, floats=0.0, rigid=True)


def _below(art: Drawing, figure: Figure, sink: float) -> None:
    """What is under the surface, `sink` high."""
    left, _, width, _ = figure.extent
    art.open(clip=art.clip(f"M{num(left - 4)} -2H{num(left + width + 4)}V{num(sink)}H{num(left - 4)}Z"))
    art.open(f"translate(0 {num(sink)})", opacity=0.3)
    art.raw(figure.markup)
    art.close()
    art.close()
