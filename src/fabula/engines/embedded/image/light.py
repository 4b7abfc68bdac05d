"""Light on finished pixels: tint and rim on actors, bloom and vignette on the whole picture."""

import cv2
import numpy as np

from fabula.engines.embedded.image.colour import rgb
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.raster import Pixels


def light_actor(sprite: Pixels, light: Light, from_left: bool, unit: float) -> Pixels:
    """A sprite (premultiplied RGBA) as the scene lights it: tinted, rounded by shade, with a bright rim."""
    alpha = np.ascontiguousarray(sprite[..., 3])
    shaded = cv2.multiply(np.ascontiguousarray(sprite[..., :3]), _shade(alpha.shape, light, from_left), scale=1 / 200)
    edge = cv2.convertScaleAbs(_rim(alpha, from_left, unit), alpha=0.85 if light.dark else 0.5)
    kept = cv2.multiply(shaded, cv2.merge([cv2.bitwise_not(edge)] * 3), scale=1 / 255)
    glow = cv2.merge([cv2.multiply(alpha, edge, scale=part / 255) for part in rgb(light.rim)])
    lit = cv2.min(cv2.add(kept, glow), cv2.merge([alpha] * 3))
    return np.asarray(cv2.merge([*cv2.split(lit), alpha]), np.uint8)


def _shade(size: tuple[int, ...], light: Light, from_left: bool) -> Pixels:
    """How bright a body of that height and width is, in 200ths of each colour: the tint, and less away from light."""
    height, width = size
    ramp = np.linspace(1.06, 0.86, width, dtype=np.float32)[None, :]
    fall = np.linspace(1.04, 0.9, height, dtype=np.float32)[:, None]
    form = 200 * fall * (ramp if from_left else ramp[:, ::-1])
    return np.asarray(cv2.merge([cv2.convertScaleAbs(form, alpha=part) for part in light.fill]), np.uint8)


def _rim(alpha: Pixels, from_left: bool, unit: float) -> Pixels:
    """Where the outline faces the light, 0…255."""
    step = max(1.5, 3.6 * unit)
    shift = np.array([[1, 0, step if from_left else -step], [0, 1, step * 0.75]], np.float32)
    moved = cv2.warpAffine(alpha, shift, (alpha.shape[1], alpha.shape[0]))
    return np.asarray(cv2.GaussianBlur(cv2.subtract(alpha, moved), (0, 0), max(0.5, 0.8 * unit)), np.uint8)


def bloom(picture: Pixels, strength: float) -> Pixels:
    """Bright parts (of RGB pixels) shine over their edges."""
    height, width = picture.shape[:2]
    small = cv2.resize(picture, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
    bright = cv2.subtract(small, np.full_like(small, 178))
    soft = cv2.GaussianBlur(bright, (0, 0), max(1.0, min(small.shape[:2]) / 28))
    large = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.addWeighted(picture, 1.0, large, strength, 0), np.uint8)


def vignette(picture: Pixels, strength: float) -> Pixels:
    """Corners (of RGB or premultiplied RGBA pixels) a little darker, so that the eye stays inside."""
    height, width = picture.shape[:2]
    x = np.linspace(-1, 1, width, dtype=np.float32) ** 2
    y = np.linspace(-1, 1, height, dtype=np.float32) ** 2
    edge = np.maximum(0, (x[None, :] + y[:, None]) * 0.5 - 0.18)
    mask = (255 * (1 - strength * np.minimum(1, edge))).astype(np.uint8)
    planes = [mask] * 3 + [np.full_like(mask, 255)] * (picture.shape[2] - 3)
    return np.asarray(cv2.multiply(picture, cv2.merge(planes), scale=1 / 255), np.uint8)
