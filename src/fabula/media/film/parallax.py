"""A pan over a picture in two depths: what is far moves less than what is near."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

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


def depth_pair(picture: Source, layers: Sequence[Layer], film: FilmFormat) -> tuple[bytes, bytes]:
    """A picture's layers (back to front, the first opaque) joined into two PNGs: the back, and the front with alpha.

    What the picture has and its layers lack, such as bloom over all of them, is shared out to both, so that the
    two laid over one another are the picture. Give them to a `Shot` as layers of depth 0 and 1.
    """
    far, near = _split(layers)
    back, front = _back(far, film), _joined(near, film)
    alpha = front[:, :, 3]
    whole = back.copy()
    lay_over(whole, np.asarray(cv2.merge([255 - alpha] * 3), np.uint8), np.ascontiguousarray(front[:, :, :3]))
    lacking = cv2.subtract(load_picture(picture, film), whole, dtype=cv2.CV_16S)
    opacity = np.maximum(alpha, 1)
    straight = cv2.divide(front[:, :, :3], cv2.merge([opacity] * 3), scale=255)
    lit_back, lit_front = (cv2.add(plane, lacking, dtype=cv2.CV_8U) for plane in (back, straight))
    return _png(lit_back), _png(cv2.merge([*cv2.split(lit_front), alpha]))


class Parallax:
    """Windows of the frame's own size out of layers (back to front, the first opaque) joined into back and front."""

    def __init__(self, layers: Sequence[Layer], film: FilmFormat) -> None:
        self._film, self._height = film, picture_size(film)[1]
        far, near = _split(layers)
        front = _joined(near, film)
        ink, clear = planes_of_premultiplied(front)
        self._back = Views(planes_of_rgb(_back(far, film)), film)
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


def _split(layers: Sequence[Layer]) -> tuple[Sequence[Layer], Sequence[Layer]]:
    """Back and front; the first layer always belongs to the back."""
    first_near = next((i for i, layer in enumerate(layers) if i and layer.depth >= FRONT), len(layers))
    return layers[:first_near], layers[first_near:]


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


def _png(pixels: NDArray[Any]) -> bytes:
    order = cv2.COLOR_RGB2BGR if pixels.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    return bytes(cv2.imencode(".png", cv2.cvtColor(pixels, order), [cv2.IMWRITE_PNG_COMPRESSION, 1])[1])
