"""The bodies that belong to the heads of animals: colours, tails, statures."""

from dataclasses import dataclass
from typing import Literal

Tail = Literal["none", "bushy", "thin", "tuft", "puff", "ringed", "striped", "curl", "mane"]


@dataclass(frozen=True)
class Fur:
    """How the body under an animal's head looks; `stature` against a grown person."""

    body: str
    belly: str
    tail: Tail = "none"
    limb: str = ""
    tip: str = ""
    stature: float = 0.72
    head: float = 58.0
    girth: float = 1.0


FURS: dict[str, Fur] = {
    "alien": Fur("#5fc86a", "#b2eda6", stature=0.72),
    "bear": Fur("#7d5238", "#b98c63", "puff", stature=1.12, girth=1.22),
    "boar": Fur("#6b4438", "#94705f", "curl", stature=0.8, girth=1.2),
    "cat-face": Fur("#f6bd35", "#fff0c2", "thin", stature=0.62),
    "chicken": Fur("#eae6ef", "#ffffff", "puff", limb="#f5a623", stature=0.55, girth=1.15),
    "clown-face": Fur("#f2c230", "#fff3d0", limb="#e8584f", stature=0.95),
    "cow-face": Fur("#efebf2", "#ffffff", "tuft", tip="#4a4256", stature=1.05, girth=1.2),
    "dog-face": Fur("#d8a873", "#fbeedd", "thin", stature=0.68),
    "dragon-face": Fur("#35b389", "#f2d160", "tuft", tip="#e0367c", stature=1.3, girth=1.2),
    "fox": Fur("#ee6f35", "#ffe6d4", "bushy", tip="#fff3ea", stature=0.7),
    "frog": Fur("#3fc48b", "#ffe38f", stature=0.5, girth=1.1),
    "goblin": Fur("#b8303f", "#e8a05c", stature=0.7),
    "hamster": Fur("#f0ad82", "#ffe9d8", "puff", stature=0.46, girth=1.1),
    "horse-face": Fur("#8a5442", "#a97862", "mane", tip="#3d2a3a", stature=1.1),
    "jack-o-lantern": Fur("#c9a24f", "#e6cf92", limb="#8a5a3c", stature=0.9),
    "koala": Fur("#9a9aa4", "#e9e7ec", stature=0.66, girth=1.1),
    "lion": Fur("#f0a23c", "#ffe1a6", "tuft", tip="#7a3b3f", stature=1.02, girth=1.1),
    "monkey-face": Fur("#74473f", "#e8b795", "curl", stature=0.7),
    "moose": Fur("#6d4a43", "#94736a", "puff", stature=1.2, girth=1.2),
    "mouse-face": Fur("#c8c4d4", "#f7f0f7", "thin", tip="#f59ab4", stature=0.44),
    "mrs-claus": Fur("#c92f3f", "#fff4ee", stature=0.95, girth=1.1),
    "ogre": Fur("#6b2f6f", "#b8588f", stature=1.15, girth=1.15),
    "panda": Fur("#f1eef7", "#ffffff", "puff", limb="#3c3763", stature=0.95, girth=1.2),
    "pig-face": Fur("#ff87ad", "#ffc4d6", "curl", stature=0.68, girth=1.2),
    "polar-bear": Fur("#e9e7f2", "#ffffff", "puff", stature=1.12, girth=1.22),
    "rabbit-face": Fur("#d9d4e2", "#ffffff", "puff", tip="#ffffff", stature=0.6),
    "raccoon": Fur("#85838f", "#d9d6df", "ringed", tip="#4b4858", stature=0.64),
    "santa-claus": Fur("#d0303c", "#fff6f0", stature=1.02, girth=1.2),
    "skull": Fur("#d9d4e6", "#f4f1fa", stature=0.85),
    "tiger-face": Fur("#fb8430", "#fff1df", "striped", tip="#3a2740", stature=1.0, girth=1.1),
    "unicorn": Fur("#dfb6ff", "#f4e2ff", "mane", tip="#c15cf0", stature=1.05),
    "wolf": Fur("#8c8d96", "#e1e2e7", "bushy", tip="#f2f2f5", stature=0.92),
}
