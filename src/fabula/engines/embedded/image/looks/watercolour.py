"""Watercolour on rough paper: bleeding washes, wet edges, granulation, an unpainted margin."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.textures import clouds, paper, shaded
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.type_setting import Colours

PAPER = np.array([252, 248, 238], np.float32)


def _paint(picture: Pixels, canvas: Canvas) -> Pixels:
    height, width = picture.shape[:2]
    unit, seed = canvas.unit, canvas.seed % 997
    washed = _washes(_bleed(picture, unit, seed), unit)
    edges = _wet_edges(washed, unit)
    density = 0.8 + 0.14 * clouds(width, height, 90 * unit, seed) + 0.05 * clouds(width, height, 16 * unit, seed + 5)
    density = np.clip(density + 0.5 * edges, 0.35, 1.3) * _margin(width, height, unit, seed)
    # Paint is transparent: what is thinner lets more of the paper through.
    ink = (255 - washed.astype(np.float32)) * density[..., None]
    out = np.clip(PAPER - ink * (PAPER / 255), 0, 255).astype(np.uint8)
    return shaded(out, paper(width, height, unit, 7), 0.055)


def _bleed(picture: Pixels, unit: float, seed: int) -> Pixels:
    """Outlines wander as wet paint does."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    far, near = 1.5 * unit, 0.6 * unit
    dx = far * clouds(width, height, 26 * unit, seed + 1) + near * clouds(width, height, 7 * unit, seed + 2)
    dy = far * clouds(width, height, 26 * unit, seed + 3) + near * clouds(width, height, 7 * unit, seed + 4)
    return np.asarray(cv2.remap(picture, x + dx, y + dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.uint8)


def _washes(picture: Pixels, unit: float) -> Pixels:
    """Flat areas as a full brush leaves them; fine detail stays where the contrast is."""
    size = max(3, round(4.2 * unit) | 1)
    flat = cv2.medianBlur(picture, min(size, 7) if size <= 7 else size)
    grey = cv2.cvtColor(flat, cv2.COLOR_RGB2HSV)
    grey[..., 1] = cv2.convertScaleAbs(grey[..., 1], alpha=1.12)
    vivid = cv2.cvtColor(grey, cv2.COLOR_HSV2RGB)
    return np.asarray(cv2.addWeighted(vivid, 0.9, np.full_like(vivid, 255), 0.1, 6), np.uint8)


def _wet_edges(picture: Pixels, unit: float) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """Where a wash ends, pigment gathers: 0…1."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    soft = cv2.GaussianBlur(grey, (0, 0), max(0.8, 1.3 * unit))
    dx, dy = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    return np.minimum(1.0, cv2.magnitude(dx, dy) / 90).astype(np.float32)


def _margin(width: int, height: int, unit: float, seed: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """1 where the brush went, falling to 0 in a ragged border."""
    x = np.minimum(np.arange(width), np.arange(width)[::-1]).astype(np.float32)
    y = np.minimum(np.arange(height), np.arange(height)[::-1]).astype(np.float32)
    inside = np.minimum(x[None, :], y[:, None])
    ragged = (
        inside
        - (15 + 6 * clouds(width, height, 44 * unit, seed + 8) + 3 * clouds(width, height, 9 * unit, seed + 9)) * unit
    )
    edge = np.clip(ragged / (2.2 * unit), 0, 1)
    # The rim of the outermost wash dries darker.
    rim = np.exp(-((ragged / (5 * unit) - 0.6) ** 2)) * (ragged > 0)
    return np.asarray(edge * (1 + 0.22 * rim), np.float32)


WATERCOLOUR = Look("watercolour", finish=_paint, layered=False, type_colours=Colours("#fffdf6", "#fff1d6", "#4a3560"))
