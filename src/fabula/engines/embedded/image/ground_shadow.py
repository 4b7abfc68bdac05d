"""Shadows that a story is about: somebody's own outline, lying on the ground at the feet or by itself."""

from collections.abc import Iterable

import cv2
import numpy as np

from fabula.engines.embedded.image.raster import Pixels, lay_over

LONG_SHADOWS = frozenset(("long shadow", "long shadows", "斜影"))
"""Nouns for the shadows that all who are there cast at a low sun."""
SHEAR, SQUASH = 1.15, 0.3
"""How far a point goes aside, and how far up the ground, for each unit of its height."""
INK = (38, 32, 58)
OPACITY = 0.55


def casts_long_shadows(props: Iterable[str]) -> bool:
    """Whether a page shows the shadows of all who are there."""
    return any(noun.lower() in LONG_SHADOWS for noun in props)


def lay_shadow(sheet: Pixels, outline: Pixels, foot: tuple[float, float], side: int) -> None:
    """Lay the outline of a sprite on the ground of a sheet in place.

    `foot` is where the shadow begins, in pixels of the sheet; it lies to the right for `side` 1, to the left for -1.
    """
    alpha = np.asarray(cv2.convertScaleAbs(outline[..., 3], alpha=OPACITY), np.uint8)
    ink = [cv2.convertScaleAbs(alpha, alpha=part / 255) for part in INK]
    rise = outline.shape[0]
    middle = outline.shape[1] / 2
    shift = (foot[0] - middle + side * SHEAR * rise, foot[1] - SQUASH * rise)
    matrix = np.array([[1.0, -side * SHEAR, shift[0]], [0.0, SQUASH, shift[1]]])
    laid = cv2.warpAffine(cv2.merge([*ink, alpha]), matrix, (sheet.shape[1], sheet.shape[0]), flags=cv2.INTER_AREA)
    lay_over(sheet, np.asarray(cv2.GaussianBlur(laid, (0, 0), 1.2), np.uint8))
