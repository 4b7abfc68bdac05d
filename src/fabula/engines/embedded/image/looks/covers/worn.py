"""Covers that time has touched: the faded print, and the scratched poster."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.covers.grading import curved, distances, framed, grained, printed, split_toned
from fabula.engines.embedded.image.looks.textures import clouds, paper, shaded
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.type_setting import Colours

_CREAM = (240, 226, 196)
_RED_INKS = ((18, 14, 16), (92, 22, 22), (196, 62, 38), (236, 196, 140), (246, 234, 208))
_COLD_INKS = ((14, 16, 20), (34, 52, 62), (96, 116, 112), (206, 196, 160), (240, 232, 210))


def _faded(picture: Pixels, canvas: Canvas) -> Pixels:
    """Inks gone brown, dots of the press, an edge of old paper."""
    height, width = picture.shape[:2]
    brown = split_toned(
        curved(picture, contrast=-0.12, lift=0.12, saturation=0.62), (62, 40, 34), (250, 226, 178), 0.42
    )
    dotted = _halftone(brown, canvas.unit)
    aged = shaded(dotted, paper(width, height, canvas.unit, 11), 0.05)
    worn = np.clip(aged + 9 * clouds(width, height, 120 * canvas.unit, canvas.seed % 997)[..., None], 0, 255)
    fall = 1 - 0.24 * distances(height, width)[..., None] ** 2
    return framed(np.asarray(worn * fall, np.uint8), 0.045, _CREAM, line=0.0035, ink=(120, 84, 58))


def _halftone(picture: Pixels, unit: float) -> Pixels:
    """Dots along two slanting lines, darker where the picture is."""
    height, width = picture.shape[:2]
    pitch = max(3.0, 4.2 * unit)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    slant = np.sin((x + y) * (np.pi / pitch)) * np.sin((x - y) * (np.pi / pitch))
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    dots = np.clip(0.5 + 4 * (slant * 0.5 + 0.5 - (1 - grey)), 0, 1)[..., None]
    return np.asarray(picture * (0.8 + 0.2 * dots), np.uint8)


def _scratched(picture: Pixels, canvas: Canvas) -> Pixels:
    """Two inks, hard contrast, dirt, scratches, a torn edge."""
    height, width = picture.shape[:2]
    seed = canvas.seed % 997
    inks = _RED_INKS if seed % 2 == 0 else _COLD_INKS
    ink = printed(curved(picture, contrast=0.75), inks).astype(np.float32)
    dirt = clouds(width, height, 9 * canvas.unit, seed) * 0.6 + clouds(width, height, 2.2 * canvas.unit, seed + 1) * 0.5
    places = clouds(width, height, 150 * canvas.unit, seed + 2)
    worn = np.clip((dirt + 0.7 * places - 1.25) * 3, 0, 0.85)[..., None]
    ink = ink * (1 - worn) + np.array(inks[-1], np.float32) * worn
    stained = np.clip((dirt - 0.7 * places - 1.35) * 3, 0, 0.8)[..., None]
    ink = ink * (1 - stained) + np.array(inks[0], np.float32) * stained
    lined = _scratches(np.asarray(ink, np.uint8), canvas, inks[-1])
    return grained(_torn(lined, canvas, inks[0]), canvas.unit, seed + 5, 9.0)


def _scratches(picture: Pixels, canvas: Canvas, colour: tuple[int, int, int]) -> Pixels:
    height, width = picture.shape[:2]
    dice = np.random.default_rng(canvas.seed % 997 + 31)
    lines = np.zeros((height, width), np.uint8)
    for _ in range(26):
        x, y = dice.uniform(0, width), dice.uniform(0, height)
        angle, length = dice.normal(1.35, 0.25), dice.uniform(0.05, 0.5) * height
        end = (round(x + length * np.cos(angle)), round(y + length * np.sin(angle)))
        cv2.line(lines, (round(x), round(y)), end, int(dice.uniform(60, 200)), 1, cv2.LINE_AA)
    share = cv2.GaussianBlur(lines, (0, 0), 0.6)[..., None].astype(np.float32) / 255
    return np.asarray(picture * (1 - share) + np.array(colour, np.float32) * share, np.uint8)


def _torn(picture: Pixels, canvas: Canvas, colour: tuple[int, int, int]) -> Pixels:
    height, width = picture.shape[:2]
    x = np.minimum(np.arange(width), np.arange(width)[::-1]).astype(np.float32)
    y = np.minimum(np.arange(height), np.arange(height)[::-1]).astype(np.float32)
    rough = clouds(width, height, 14 * canvas.unit, 41) * 5 + clouds(width, height, 4 * canvas.unit, 42) * 2.5
    inside = np.minimum(x[None, :], y[:, None]) + rough * canvas.unit
    share = np.clip((inside - 13 * canvas.unit) / (3 * canvas.unit), 0, 1)[..., None]
    return np.asarray(picture * share + np.array(colour, np.float32) * (1 - share), np.uint8)


VINTAGE = Look("vintage", finish=_faded, layered=False, type_colours=Colours("#fff3d2", "#f0d39c", "#4a2c22"))
GRUNGE = Look("grunge", finish=_scratched, layered=False, type_colours=Colours("#f6ead0", "#e6d2a8", "#140f12"))
