"""Paper cut: every layer a sheet with fibre, a cut edge and a shadow on the sheet below."""

from dataclasses import replace

import cv2
import numpy as np

from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.textures import paper, shaded
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.raster import Pixels, lay_over
from fabula.engines.embedded.image.type_setting import Colours


def _bright(light: Light) -> Light:
    """Coloured paper knows no haze."""
    return replace(light, mist=light.mist * 0.55, saturation=light.saturation * 1.1)


def _backdrop(pixels: Pixels, canvas: Canvas) -> Pixels:
    height, width = pixels.shape[:2]
    out = pixels.copy()
    out[..., :3] = shaded(np.ascontiguousarray(pixels[..., :3]), paper(width, height, canvas.unit, 3), 0.05)
    return out


def _sheet(pixels: Pixels, canvas: Canvas) -> Pixels:
    """A cut sheet over its own shadow."""
    return _cut(pixels, canvas, edge=1.3, drop=7.0)


def _figures(pixels: Pixels, canvas: Canvas) -> Pixels:
    """Actors are cut out with a white rim, and lie higher."""
    unit = canvas.unit
    size = max(3, round(9 * unit) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    rim = cv2.GaussianBlur(cv2.dilate(pixels[..., 3], kernel), (0, 0), max(0.5, 0.7 * unit))
    tint = np.array(canvas.stage.light.fill, np.float32) * np.array([255, 251, 243], np.float32)
    white = np.clip(rim[..., None] / 255.0 * np.append(np.minimum(tint, 255), 255.0).astype(np.float32), 0, 255).astype(
        np.uint8
    )
    lay_over(white, pixels)
    return _cut(white, canvas, edge=0.0, drop=9.0)


def _cut(pixels: Pixels, canvas: Canvas, *, edge: float, drop: float) -> Pixels:
    height, width = pixels.shape[:2]
    unit, alpha = canvas.unit, pixels[..., 3]
    sheet = pixels.copy()
    sheet[..., :3] = np.minimum(
        shaded(np.ascontiguousarray(pixels[..., :3]), paper(width, height, unit, 3), 0.06), pixels[..., 3:]
    )
    if edge:
        _light_edge(sheet, alpha, edge * unit)
    solid = cv2.threshold(alpha, 150, 255, cv2.THRESH_BINARY)[1]
    shift = np.array([[1, 0, drop * 0.55 * unit], [0, 1, drop * unit]], np.float32)
    moved = cv2.warpAffine(solid, shift, (width, height))
    soft = cv2.GaussianBlur(moved, (0, 0), max(0.8, 5.5 * unit))
    shadow = np.zeros_like(pixels)
    shadow[..., 3] = cv2.convertScaleAbs(soft, alpha=0.5)
    lay_over(shadow, sheet)
    return shadow


def _light_edge(sheet: Pixels, alpha: Pixels, step: float) -> None:
    """The cut catches the light along its upper left."""
    shift = np.array([[1, 0, step], [0, 1, step * 1.4]], np.float32)
    size = (alpha.shape[1], alpha.shape[0])
    inner = cv2.warpAffine(alpha, shift, size, borderMode=cv2.BORDER_REPLICATE)
    edge = cv2.convertScaleAbs(cv2.subtract(alpha, inner), alpha=0.45)
    colour = sheet[..., :3]
    colour[:] = np.minimum(cv2.add(np.ascontiguousarray(colour), cv2.merge([edge] * 3)), sheet[..., 3:])


def _finish(picture: Pixels, canvas: Canvas) -> Pixels:
    return lighting.vignette(picture, canvas.stage.light.vignette * 0.6)


PAPER_CUT = Look(
    "paper-cut", light=_bright, cuts=(0.05, 0.17, 0.3, 0.43, 0.54), backdrop=_backdrop, layer=_sheet, actors=_figures,
    finish=_finish, type_colours=Colours("#fffdf5", "#fff3da", "#b5432f"),
)  # fmt: skip
