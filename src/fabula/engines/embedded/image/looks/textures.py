"""Paper, grain and clouds of pigment as fields of numbers, the same for the same seed."""

from functools import lru_cache
from typing import Any

import cv2
import numpy as np

Field = np.ndarray[Any, np.dtype[np.float32]]
"""Height × width, values around 0 with a spread of about 1."""


@lru_cache(maxsize=12)
def clouds(width: int, height: int, cell: float, seed: int) -> Field:
    """Smooth noise with features about `cell` pixels wide."""
    rows, columns = max(2, round(height / cell) + 2), max(2, round(width / cell) + 2)
    coarse = np.random.default_rng(seed).standard_normal((rows, columns)).astype(np.float32)
    field = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    field.setflags(write=False)
    return np.asarray(field, np.float32)


@lru_cache(maxsize=4)
def paper(width: int, height: int, unit: float, seed: int) -> Field:
    """The tooth of rough paper: bumps of some units and a finer fibre."""
    bumps = clouds(width, height, max(1.5, 2.6 * unit), seed)
    fibre = clouds(width, height, max(1.0, 1.2 * unit), seed + 1)
    broad = clouds(width, height, 22 * unit, seed + 2)
    # Lit from the left top, as a relief.
    relief = cv2.filter2D(bumps + 0.5 * fibre, -1, np.array([[-1, 0], [0, 1]], np.float32))
    field = np.asarray(0.75 * relief + 0.25 * broad, np.float32)
    field.setflags(write=False)
    return field


def shaded(
    picture: "np.ndarray[Any, np.dtype[np.uint8]]", field: Field, strength: float
) -> "np.ndarray[Any, np.dtype[np.uint8]]":
    """A picture (height × width × channels) made lighter and darker by a field."""
    mask = np.clip(200 * (1 + strength * field), 0, 255).astype(np.uint8)
    lit = cv2.multiply(picture, cv2.merge([mask] * picture.shape[2]), scale=1 / 200)
    return np.asarray(lit, np.uint8)
