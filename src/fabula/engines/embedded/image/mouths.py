"""Mouths by mood: the smile that an icon's face always wears is exchanged for another mouth."""

import re
from typing import Literal

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.gaze import BROW, BROWS
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


_OWN_MOUTHS: dict[str, tuple[str, ...]] = {
    # How the paths begin that make an animal's mouth: the cat's open one, the dog's tongue, the fox's sulk.
    "cat-face": ("M20.418 23.055",),
    "dog-face": ("m12.96 24.656", "M15.594 22.406", "m16.623 22.896"),
    "fox": ("M15.977 23.64", "M16 23.64", "m15.17 23.953"),
    "wolf": ("M16.025 24.82", "M16.048 24.82"),
}
_SULKERS = {"fox": 24.0, "wolf": 25.0}
"""Heads whose own mouth hangs in every mood, and how low their nose ends."""
_EYES = {
    # Half the distance of the eyes, their height, and how far above them the brows are.
    "fox": (3.8, 18.6, 3.2), "wolf": (4.0, 15.6, 3.2), "cat-face": (4.0, 18.7, 3.4), "dog-face": (3.2, 13.6, 3.2),
    "cow-face": (4.0, 14.5, 3.2), "lion": (4.0, 14.5, 3.2), "tiger-face": (4.0, 15.5, 3.2),
    "mouse-face": (4.0, 20.5, 3.4), "hamster": (4.2, 20.0, 3.2), "panda": (4.2, 16.8, 4.0),
    "rabbit-face": (3.1, 18.5, 3.4), "monkey-face": (3.2, 15.0, 3.2), "koala": (5.8, 16.6, 3.2),
    "bear": (3.8, 16.5, 3.4), "polar-bear": (3.9, 16.0, 3.4), "pig-face": (4.6, 16.4, 3.4), "raccoon": (4.0, 19.0, 3.6),
}  # fmt: skip


def with_muzzle(icon: str, body: str, mood: Mood) -> str:
    """An animal head's markup with the mouth of a mood, and with brows in moods that show in them."""
    mouth = MOUTHS.get(mood, "smile")
    if icon in _SULKERS or (mouth != "smile" and icon in _OWN_MOUTHS):
        for start in _OWN_MOUTHS[icon]:
            body = re.sub(rf'<path [^>]*?d="{re.escape(start)}[^"]*"/>', "", body)
        if icon in _SULKERS:
            body += f"<g>{_under_a_nose(mouth, _SULKERS[icon], open_=mood in _LAUGHING)}</g>"
        elif icon == "cat-face":
            body += f"<g>{_drawn(mouth, 24.2, '#7a2a3a', 0.9)}</g>"
    slanted = BROWS.get(mood) in {"worried", "stern"}
    return body + _brows(*_EYES[icon]) if slanted and icon in _EYES else body


_LAUGHING = frozenset(("happy", "funny", "wonder"))


def _under_a_nose(mouth: Mouth, y: float, *, open_: bool) -> str:
    """The mouth of a fox or wolf below a nose that ends at `y`."""
    line = '<path d="{}" fill="none" stroke="#3d1f33" stroke-width="0.95" stroke-linecap="round"/>'
    if mouth == "smile" and open_:
        gape = f"M12.9 {y + 0.7:.2f}Q16 {y + 2.3:.2f} 19.1 {y + 0.7:.2f}Q18.4 {y + 4.5:.2f} 16 {y + 4.5:.2f}"
        tongue = f'<ellipse cx="16" cy="{y + 3.7:.2f}" rx="1.3" ry="0.75" fill="#ff7f93"/>'
        return f'<path d="{gape}Q13.6 {y + 4.5:.2f} 12.9 {y + 0.7:.2f}Z" fill="#6b1f38"/>{tongue}'
    stem = line.format(f"M16 {y - 0.3:.2f}V{y + 1.6:.2f}")
    if mouth == "smile":
        return (
            stem
            + line.format(f"M12.8 {y + 0.7:.2f}Q13.6 {y + 2.6:.2f} 16 {y + 1.7:.2f}")
            + line.format(f"M19.2 {y + 0.7:.2f}Q18.4 {y + 2.6:.2f} 16 {y + 1.7:.2f}")
        )
    return stem + _drawn(mouth, y + 2.3, "#3d1f33", 1.1)


def _brows(apart: float, y: float, above: float) -> str:
    """Two level brows over the eyes; how they slant is told where the head looks."""
    return (
        "<g>"
        + "".join(
            f'<path class="{BROW}" d="M{16 + side * apart - 1.35:.2f} {y - above:.2f}h2.7" fill="none" stroke="#2d1b2e"'
            ' stroke-width="0.85" stroke-linecap="round" stroke-opacity="0.85"/>'
            for side in (-1, 1)
        )
        + "</g>"
    )


def _drawn(mouth: Mouth, y: float, colour: str, size: float) -> str:
    """A mouth in the middle of a face, within a view box of 32."""
    if mouth == "round":
        return f'<ellipse cx="16" cy="{num(y)}" rx="{0.95 * size:.2f}" ry="{1.15 * size:.2f}" fill="{colour}"/>'
    rise = 1.9 * size if mouth == "frown" else 0.0
    low = y + rise / 3
    data = f"M{16 - 2 * size:.2f} {low:.2f}Q16 {low - rise:.2f} {16 + 2 * size:.2f} {low:.2f}"
    wide = f"{0.75 * size:.2f}"
    return f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round"/>'
