"""The abstract cover: the colours of the scene set free as flowing bands and discs."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.covers.grading import curved, grained
from fabula.engines.embedded.image.looks.textures import clouds
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.type_setting import Colours

_BANDS = 9
_DISCS = 5


def _flowing(picture: Pixels, canvas: Canvas) -> Pixels:
    height, width = picture.shape[:2]
    seed = canvas.seed % 997
    palette = _palette(picture, seed)
    field = clouds(width, height, 0.34 * min(height, width), seed) + 0.35 * clouds(
        width, height, 0.13 * min(height, width), seed + 1
    )
    low, high = np.percentile(field[::8, ::8], (1, 99))
    level = np.clip((field - low) / (high - low), 0, 0.9999) * _BANDS
    band, within = level.astype(np.int32), (level % 1.0)[..., None]
    colours = palette[band % len(palette)].astype(np.float32)
    lit = colours * (0.86 + 0.24 * within)
    edge = np.clip(1 - np.abs(within - 0.02) * 26, 0, 1)
    flowing = np.clip(lit + 46 * edge, 0, 255).astype(np.uint8)
    return grained(curved(_discs(flowing, palette, canvas), contrast=0.15), canvas.unit, seed + 3, 3.5)


def _palette(picture: Pixels, seed: int) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    """The scene's own colours, from dark to light and back, made stronger."""
    small = cv2.resize(picture, (96, 96), interpolation=cv2.INTER_AREA).reshape(-1, 3).astype(np.float32)
    cv2.setRNGSeed(seed)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    _, _, centres = cv2.kmeans(small, 6, np.zeros((0, 1), np.int32), stop, 1, cv2.KMEANS_PP_CENTERS)
    hsv = cv2.cvtColor(centres[None].clip(0, 255).astype(np.uint8), cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[..., 1] = np.clip(hsv[..., 1] * 1.3 + 24, 0, 225)
    strong = cv2.cvtColor(hsv.astype(np.uint8), cv2.COLOR_HSV2RGB)[0]
    ordered = strong[np.argsort(strong.astype(np.int32).sum(axis=1))]
    return np.concatenate([ordered, ordered[-2:0:-1]])


def _discs(picture: Pixels, palette: "np.ndarray[tuple[int, int], np.dtype[np.uint8]]", canvas: Canvas) -> Pixels:
    """Translucent discs and rings, larger towards the middle."""
    height, width = picture.shape[:2]
    dice = np.random.default_rng(canvas.seed % 997 + 7)
    out = picture.astype(np.float32)
    for number in range(_DISCS):
        radius = dice.uniform(0.08, 0.3) * min(height, width)
        x, y = dice.normal(0.5, 0.18) * width, dice.normal(0.58, 0.16) * height
        mask = np.zeros((height, width), np.uint8)
        thick = -1 if number % 2 == 0 else max(2, round(radius * 0.07))
        cv2.circle(mask, (round(x), round(y)), round(radius), 255, thick, cv2.LINE_AA)
        share = mask[..., None].astype(np.float32) / 255 * (0.55 if thick < 0 else 0.9)
        colour = palette[int(dice.integers(len(palette)))].astype(np.float32)
        out = out * (1 - share) + colour * share
    return np.asarray(out, np.uint8)


ABSTRACT = Look("abstract", finish=_flowing, layered=False, type_colours=Colours("#ffffff", "#fff2d8", "#1c1830"))
