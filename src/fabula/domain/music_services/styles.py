"""The eight styles of covers, and how an engine that has none of their names comes nearest to each."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class CoverStyle:
    """A style by the service's name, the engines' styles that come near it, nearest first, and words for it."""

    name: str
    near: tuple[str, ...]
    words: str


COVER_STYLES = (
    CoverStyle("album cover art", ("picture-book",), "album cover art"),
    CoverStyle("vintage", ("watercolour",), "vintage, faded print"),
    CoverStyle("modern", ("paper-cut",), "modern, clean shapes"),
    CoverStyle("abstract", ("ink-wash",), "abstract shapes"),
    CoverStyle("photorealistic", ("picture-book",), "photorealistic"),
    CoverStyle("illustration", ("picture-book",), "illustration"),
    CoverStyle("grunge", ("ink-wash",), "grunge, rough texture"),
    CoverStyle("electronic", ("synthwave",), "electronic, neon"),
)
USUAL = COVER_STYLES[0].name


@dataclass(frozen=True)
class Drawn:
    """What an engine is asked for: one of its styles, and `words` to add to the prompt where that is not the style."""

    style: str
    words: str = ""


def drawn_style(name: str, offered: Sequence[str]) -> Drawn | None:
    """How an engine that offers these styles draws a style: its own of that name, the nearest, or its usual one.

    `None` where the name is neither a cover style nor one that the engine offers.
    """
    own = {_plain(style): style for style in offered}
    if found := own.get(_plain(name)):
        return Drawn(found)
    cover = next((style for style in COVER_STYLES if style.name == name.lower()), None)
    if cover is None:
        return None
    near = next((style for style in cover.near if style in offered), offered[0] if offered else cover.name)
    return Drawn(near, cover.words)


def _plain(name: str) -> str:
    """A name without what engines write differently: `album cover art` and `album-cover-art` are one."""
    return name.lower().replace("-", " ").replace("_", " ").removeprefix("cover ")
