"""A pan over a picture in two depths: what is far moves less than what is near."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from fabula.media.film.camera import Window
from fabula.media.film.format import FilmFormat, picture_size
from fabula.media.film.overlay import lay_over
from fabula.media.film.picture import Source, load_layer, load_picture
from fabula.media.film.planes import Frame, Pixels, planes_of_premultiplied, planes_of_rgb
from fabula.media.film.sampling import Views

FRONT = 0.35
"""The depth from which a layer belongs to the front."""

DISTANT = 0.55
"""How far the back moves when the front moves by one."""


@dataclass(frozen=True)
class Layer:
    """A layer of a picture: RGBA of straight alpha, full size; `depth` 0 far … 1 near."""

    picture: Source
    depth: float


class Parallax:
    """Windows of the frame's own size out of layers (back to front, the first opaque) joined into back and front."""

    def __init__(self, layers: Sequence[Layer], film: FilmFormat) -> None:
        self._film, self._height = film, picture_size(film)[1]
        split = next((i for i, layer in enumerate(layers) if i and layer.depth >= FRONT), len(layers))
        front = _joined(layers[split:], film)
        ink, clear = planes_of_premultiplied(front)
        self._back = Views(planes_of_rgb(_back(layers[:split], film)), film)
        self._ink, self._clear = Views(ink, film), Views(clear, film)
        self._top = _first_row(front)

    def draw(self, window: Window, frame: Frame) -> None:
        """Fill a frame; of the window only the centre counts."""
        distant = replace(window, x=0.5 + (window.x - 0.5) * DISTANT, y=0.5 + (window.y - 0.5) * DISTANT)
        targets = (frame.luma, frame.chroma)
        for target, back in zip(targets, self._back.at(distant), strict=True):
            np.copyto(target, back)
        row = self._first_row_in(window)
        planes = zip(targets, self._clear.at(window), self._ink.at(window), (row, row // 2), strict=True)
        for target, clear, ink, first in planes:
            lay_over(target[first:], clear[first:], ink[first:])

    def _first_row_in(self, window: Window) -> int:
        """The first row of the frame that the front reaches; above it nothing need be blended."""
        top = window.y * self._height - self._film.height / 2
        return min(max(int(self._top - top) - 4, 0), self._film.height - 2) & ~1


def _back(layers: Sequence[Layer], film: FilmFormat) -> Pixels:
    """The far layers as one picture: RGB."""
    if len(layers) == 1:
        return load_picture(layers[0].picture, film)
    return np.ascontiguousarray(_joined(layers, film)[:, :, :3])


def _joined(layers: Sequence[Layer], film: FilmFormat) -> Pixels:
    """Layers over one another: RGBA, premultiplied."""
    width, height = picture_size(film)
    below = np.zeros((height, width, 4), np.uint8)
    for number, layer in enumerate(layers):
        top = _premultiplied(load_layer(layer.picture, film))
        if number:
            lay_over(below, np.asarray(cv2.merge([255 - top[:, :, 3]] * 4), np.uint8), top)
        else:
            below = top
    return below


def _premultiplied(layer: Pixels) -> Pixels:
    alpha = layer[:, :, 3]
    opacity = cv2.merge([alpha, alpha, alpha, np.full_like(alpha, 255)])
    return np.asarray(cv2.multiply(layer, opacity, scale=1 / 255), np.uint8)


def _first_row(layer: Pixels) -> int:
    rows = np.flatnonzero(layer[:, :, 3].any(axis=1))
    return int(rows[0]) if rows.size else layer.shape[0]
