"""Ink wash (水墨): grey washes that run on rice paper, some colour on the actors, a red seal."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.textures import clouds, paper, shaded
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.type_setting import Colours

RICE, INK = np.array([245, 238, 220], np.float32), np.array([38, 36, 44], np.float32)


def _drain(pixels: Pixels, share: float) -> Pixels:
    """Keep `share` of the colour."""
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_RGB2GRAY)
    out = pixels.copy()
    out[..., :3] = cv2.addWeighted(np.ascontiguousarray(pixels[..., :3]), share, cv2.merge([grey] * 3), 1 - share, 0)
    return out


def _scenery(pixels: Pixels, _canvas: Canvas) -> Pixels:
    return _drain(pixels, 0.16)


def _figures(pixels: Pixels, _canvas: Canvas) -> Pixels:
    return _drain(pixels, 0.8)


def _brush(picture: Pixels, canvas: Canvas) -> Pixels:
    height, width = picture.shape[:2]
    unit, seed = canvas.unit, canvas.seed % 997
    soft = _run(picture, unit, seed)
    grey = cv2.cvtColor(soft, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    low, high = np.percentile(grey[::8, ::8], (2, 96))
    tone = np.clip((grey - low) / max(0.12, high - low), 0, 1) ** 0.62 * 0.86 + 0.14
    tone += 0.05 * clouds(width, height, 70 * unit, seed) + 0.025 * clouds(width, height, 12 * unit, seed + 1)
    lines = _strokes(picture, unit)
    tone = np.clip(tone - 0.75 * lines, 0, 1)[..., None]
    washed = INK + (RICE - INK) * tone
    hue = soft.astype(np.float32) - grey[..., None] * 255
    out = np.clip(washed + 1.25 * hue, 0, 255)
    faded = _fade(width, height, unit, seed)[..., None]
    out = RICE + (out - RICE) * faded
    return shaded(np.clip(out, 0, 255).astype(np.uint8), paper(width, height, unit, 11), 0.035)


def _run(picture: Pixels, unit: float, seed: int) -> Pixels:
    """Ink runs along the fibres of the paper."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx = 3.2 * unit * clouds(width, height, 18 * unit, seed + 2)
    dy = 3.2 * unit * clouds(width, height, 18 * unit, seed + 3)
    moved = cv2.remap(picture, x + dx, y + dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(cv2.GaussianBlur(moved, (0, 0), max(0.8, 1.5 * unit)), np.uint8)


def _strokes(picture: Pixels, unit: float) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """Dark contours of changing weight."""
    grey = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), max(0.7, unit))
    edge = cv2.magnitude(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    return np.asarray(np.clip((edge - 26) / 110, 0, 1), np.float32)


def _fade(width: int, height: int, unit: float, seed: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """Washes end before the paper does."""
    x = np.minimum(np.arange(width), np.arange(width)[::-1]).astype(np.float32)
    y = np.minimum(np.arange(height), np.arange(height)[::-1]).astype(np.float32)
    inside = np.minimum(x[None, :], y[:, None]) + 20 * unit * clouds(width, height, 60 * unit, seed + 4)
    return np.asarray(np.clip(inside / (70 * unit), 0.12, 1), np.float32)


def _seal(stage: Stage) -> None:
    """A small red seal at the side, well above the captions."""
    drawing = stage.layer(1.4)
    size = 40.0
    x, y = stage.width - 78, min(stage.quiet, stage.height * 0.9) - 90
    drawing.rect((x, y), (size, size), "#c0301f", round_=5)
    drawing.line(
        f"M{x + 9:.0f} {y + 10:.0f}h22M{x + 20:.0f} {y + 10:.0f}v22M{x + 9:.0f} {y + 21:.0f}"
        f"h22M{x + 10:.0f} {y + 31:.0f}h20",
        "#f9efe0",
        3,
    )


INK_WASH = Look(
    "ink-wash", dress=_seal, backdrop=_scenery, layer=_scenery, actors=_figures, finish=_brush, layered=False,
    type_colours=Colours("#2a2630", "#3a3440", "#f7efdc"),
)  # fmt: skip
