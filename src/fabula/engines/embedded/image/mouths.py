"""Mouths by mood: the smile that an icon's face always wears is exchanged for another mouth."""

import re
from typing import Literal

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.svg import num

Mouth = Literal["smile", "frown", "flat", "round"]

MOUTHS: dict[Mood, Mouth] = {
    "sad": "frown", "lonely": "frown", "angry": "frown", "tense": "flat", "afraid": "round",
}  # fmt: skip
"""Moods in which nobody smiles; in all others they do."""

_SMILE = re.compile(r'<path fill="(#8[0-9A-F]0[0-9A-F]{3})"[^>]*? d="[Mm]([\d.]+)[ ,]([\d.]+)[^"]*"/>')
"""The smile of a human icon is one dark crimson path, the only one of its kind."""


def with_mouth(icon: str, mood: Mood, *, size: float = 1.0) -> str:
    """A human icon's markup with the mouth of a mood; as it was where its smile is not found.

    `size` is that of the head within the icon, 1 where it fills it.
    """
    mouth = MOUTHS.get(mood, "smile")
    found = _SMILE.search(icon)
    if mouth == "smile" or not found:
        return icon
    return icon[: found.start()] + _drawn(mouth, float(found[3]) + 0.75 * size, found[1], size) + icon[found.end() :]


_GLADNESS: dict[str, tuple[str, ...]] = {
    # How the paths begin that make an animal look glad: the cat's open mouth, the dog's tongue.
    "cat-face": ("M20.418 23.055",),
    "dog-face": ("m12.96 24.656", "M15.594 22.406", "m16.623 22.896"),
}


def with_muzzle(icon: str, body: str, mood: Mood) -> str:
    """An animal head's markup, without its smile in moods in which nobody smiles."""
    mouth = MOUTHS.get(mood, "smile")
    if mouth == "smile" or icon not in _GLADNESS:
        return body
    for start in _GLADNESS[icon]:
        body = re.sub(rf'<path [^>]*?d="{re.escape(start)}[^"]*"/>', "", body, count=1)
    return body + _drawn(mouth, 24.2, "#7a2a3a", 0.9) if icon == "cat-face" else body


def _drawn(mouth: Mouth, y: float, colour: str, size: float) -> str:
    """A mouth in the middle of a face, within a view box of 32."""
    if mouth == "round":
        return f'<ellipse cx="16" cy="{num(y)}" rx="{0.95 * size:.2f}" ry="{1.15 * size:.2f}" fill="{colour}"/>'
    rise = 1.9 * size if mouth == "frown" else 0.0
    low = y + rise / 3
    data = f"M{16 - 2 * size:.2f} {low:.2f}Q16 {low - rise:.2f} {16 + 2 * size:.2f} {low:.2f}"
    wide = f"{0.75 * size:.2f}"
    return f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round"/>'
