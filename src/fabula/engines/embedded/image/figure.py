"""A figure: markup with its extent and its face, standing on y = 0 at x = 0, a grown person being 100 units high."""

from dataclasses import dataclass

Rect = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(frozen=True)
class Figure:
    """Somebody or something to be put into a scene.

    `extent` holds all of the drawing, `face` what a caption must not cover. `stature` is the height in a world where a
    grown person has 1. `floats` is how far above the ground it hovers, in its own units. `faces_left` says which
    way it looks, if any. `rigid` ones never lean; what `shines` lights the dark around it.
    Who `swims` is half under water where there is any. `hand` is where somebody holds things, `grip` where a thing is
    held. What stands `behind` is as large as a wall. A `shelf` is what small things may lie upon: left, right, level.
    What `ties` is tied to somebody without hands. A `shade` is a shadow that lies by itself: the outline of the hero
    takes its place. What is `built_in` is part of the wall of a room, as a door is. What is
    `worn` hangs from somebody's neck.
    """

    markup: str
    extent: Rect
    face: Rect
    stature: float = 1.0
    floats: float = 0.0
    faces_left: bool | None = None
    rigid: bool = False
    shines: bool = False
    swims: bool = False
    hand: tuple[float, float] | None = None
    grip: tuple[float, float] | None = None
    behind: bool = False
    shelf: tuple[float, float, float] | None = None
    shade: bool = False
    ties: bool = False
    built_in: bool = False
    worn: bool = False

    @property
    def tall(self) -> float:
        """From the ground to the top of the head, in figure units."""
        return -self.extent[1]


FULL = 100.0
"""The height in figure units that a stature is measured by; ink may be lower, as a turtle's is."""
