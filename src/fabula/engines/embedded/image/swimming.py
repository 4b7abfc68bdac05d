"""Sea creatures out of their element: half sunk where there is water, on the ground where there is none."""

import re
from dataclasses import replace

from fabula.domain.scene import Place, Scene
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


def at_home(figure: Figure, place: Place) -> Figure:
    """The figure as it is at a place: swimmers sink into water, and lie on the ground where there is none."""
    if not figure.swims or place in AFLOAT:
        return replace(figure, swims=False) if figure.swims else figure
    if place in WATERLINES:
        return _sunk(figure)
    return replace(figure, floats=0.0, swims=False)


def _sunk(figure: Figure) -> Figure:
    left, top, width, _ = figure.extent
    sink = SUNK * -top
    art = Drawing("swim")
    clip = art.clip(f"M{num(left - 20)} {num(top)}H{num(left + width + 20)}V-1H{num(left - 20)}Z")
    art.open(clip=clip)
    art.open(f"translate(0 {num(sink)})")
    art.raw(figure.markup)
    art.close()
    art.close()
    middle, reach = left + width / 2, width * 0.5
    waves = "q5 -3.4 10 0t10 0"
    art.line(f"M{num(middle - reach)} 0h{num(2 * reach)}", "#1f6f9c", 2.4, 0.5)
    for share, low in ((-1.0, 1.5), (-0.3, 3.0), (0.45, 1.5), (-0.65, 7.5), (0.2, 8.0)):
        art.line(f"M{num(middle + share * reach)} {num(low)}{waves}", "#ffffff", 1.8, 0.7)
    face = (figure.face[0], figure.face[1] + sink, figure.face[2], min(figure.face[3], -figure.face[1] - sink))
    hand = (figure.hand[0], figure.hand[1] + sink) if figure.hand else None
    extent = (left - 3, top + sink, width + 6, -(top + sink) + 11)
    return replace(figure, markup=art.markup, extent=extent, face=face, hand=hand, floats=0.0, rigid=True)
