"""Light on finished pixels: tint and rim on actors, bloom and vignette on the whole picture."""

import cv2
import numpy as np

from fabula.engines.embedded.image.colour import rgb
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.raster import Pixels


def light_actor(sprite: Pixels, light: Light, from_left: bool, unit: float) -> Pixels:
    """A sprite (premultiplied RGBA) as the scene lights it: tinted, rounded by shade, with a bright rim."""
    height, width = sprite.shape[:2]
    fill = np.array([*light.fill, 1.0], np.float32)
    ramp = np.linspace(1.06, 0.86, width, dtype=np.float32)[None, :]
    ramp = ramp if from_left else ramp[:, ::-1]
    fall = np.linspace(1.04, 0.9, height, dtype=np.float32)[:, None]
    shade = np.ones((height, width, 4), np.float32)
    shade[..., :3] = (ramp * fall)[..., None]
    lit = sprite.astype(np.float32) * shade * fill
    rim = _rim(sprite[..., 3], from_left, unit)
    colour = np.array(rgb(light.rim), np.float32) * 255
    strength = 0.85 if light.dark else 0.5
    amount = rim[..., None] * strength
    alpha = sprite[..., 3:].astype(np.float32)
    lit[..., :3] = lit[..., :3] * (1 - amount) + colour * (alpha / 255) * amount
    lit[..., :3] = np.minimum(lit[..., :3], alpha)
    return np.asarray(np.clip(lit + 0.5, 0, 255), np.uint8)


def _rim(alpha: Pixels, from_left: bool, unit: float) -> np.ndarray:
    """Where the outline faces the light, 0…1."""
    step = max(1.5, 3.6 * unit)
    shift = np.array([[1, 0, step if from_left else -step], [0, 1, step * 0.75]], np.float32)
    moved = cv2.warpAffine(alpha, shift, (alpha.shape[1], alpha.shape[0]))
    edge = cv2.subtract(alpha, moved)
    return cv2.GaussianBlur(edge, (0, 0), max(0.5, 0.8 * unit)).astype(np.float32) / 255


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
