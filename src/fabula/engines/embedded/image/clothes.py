"""What somebody wears, as plain values."""

from dataclasses import dataclass
from typing import Literal

Cut = Literal["dress", "shirt", "coat", "robe"]
Hat = Literal["", "peaked", "toque", "top", "wide", "straw", "flat", "beret", "kerchief"]


@dataclass(frozen=True)
class Clothes:
    """Colours of what somebody wears; `worn` names small things such as "bag", "glasses", "chain".

    `main` is the upper part, `second` the trousers, `hue` the hat; empty ones are not worn.
    """

    cut: Cut
    main: str
    second: str
    shoes: str = "#4a3348"
    scarf: str = ""
    hat: Hat = ""
    hue: str = "#7a4a6a"
    beard: str = ""
    apron: str = ""
    worn: frozenset[str] = frozenset()
