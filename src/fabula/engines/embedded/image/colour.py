"""Colours: hexadecimal notation, mixing, and the light they are seen in."""

import re
from collections.abc import Sequence
from functools import lru_cache

RGB = tuple[float, float, float]


@lru_cache(maxsize=4096)
def rgb(colour: str) -> RGB:
    """`#rrggbb` as red, green, blue in 0…1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def hexed(colour: Sequence[float]) -> str:
    """Red, green, blue in 0…1 (clipped) as `#rrggbb`."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in colour[:3])


def luma(colour: RGB) -> float:
    """Brightness as Rec. 601 weighs it, 0…1."""
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


def blend(first: RGB, second: RGB, share: float) -> RGB:
    """`first` with `share` (0…1) of `second`."""
    return (
        first[0] + (second[0] - first[0]) * share,
        first[1] + (second[1] - first[1]) * share,
        first[2] + (second[2] - first[2]) * share,
    )


def times(first: RGB, second: RGB) -> RGB:
    """A surface colour under a light colour."""
    return first[0] * second[0], first[1] * second[1], first[2] * second[2]


def saturated(colour: RGB, factor: float) -> RGB:
    """More (> 1) or less (< 1) colourful at the same brightness."""
    grey = luma(colour)
    return blend((grey, grey, grey), colour, factor)


def mix(first: str, second: str, share: float) -> str:
    """Two hexadecimal colours, with `share` of the second."""
    return hexed(blend(rgb(first), rgb(second), share))


def lighter(colour: str, share: float = 0.25) -> str:
    """Towards white."""
    return mix(colour, "#ffffff", share)


def darker(colour: str, share: float = 0.25) -> str:
    """Towards a deep violet, as shadows on paper are never grey."""
    return mix(colour, "#1c1433", share)


def tinted(markup: str, colour: str, share: float) -> str:
    """SVG markup with every colour of six digits drawn `share` of the way to `colour`."""
    return re.sub(r"#[0-9a-fA-F]{6}\b", lambda found: mix(found[0], colour, share), markup)
