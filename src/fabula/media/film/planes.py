"""Pictures as video planes: BT.709 limited range, chroma at half size; frames as NV12, as the encoder likes it."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

_KR, _KB = 0.2126, 0.0722
_KG = 1 - _KR - _KB
_FROM_RGB = np.array(
    [
        [219 / 255 * _KR, 219 / 255 * _KG, 219 / 255 * _KB, 16],
        [-112 / 255 * _KR / (1 - _KB), -112 / 255 * _KG / (1 - _KB), 112 / 255, 128],
        [112 / 255, -112 / 255 * _KG / (1 - _KR), -112 / 255 * _KB / (1 - _KR), 128],
    ]
)
_TO_RGB = np.linalg.inv(_FROM_RGB[:, :3])
_TO_RGB = np.column_stack([_TO_RGB, -_TO_RGB @ _FROM_RGB[:, 3]])


@dataclass(frozen=True)
class Planes:
    """Luma (H, W), and the two chroma planes U and V (H/2, W/2)."""

    luma: Pixels
    chroma: tuple[Pixels, Pixels]


def planes_of_rgb(picture: Pixels) -> Planes:
    """The planes of an RGB picture (H, W, 3) with even sides."""
    luma, *chroma = cv2.split(cv2.transform(picture, _FROM_RGB))
    u, v = (_half(plane) for plane in chroma)
    return Planes(np.asarray(luma, np.uint8), (u, v))


def planes_of_premultiplied(layer: Pixels) -> tuple[Planes, Planes]:
    """The planes of a premultiplied RGBA layer (H, W, 4): what it adds, and what it lets through (255 all … 0 none)."""
    by_alpha = np.column_stack([_FROM_RGB[:, :3], _FROM_RGB[:, 3] / 255])
    luma, *chroma = cv2.split(cv2.transform(layer, by_alpha))
    clear = 255 - layer[:, :, 3]
    u, v, small_clear = (_half(plane) for plane in (*chroma, clear))
    return Planes(np.asarray(luma, np.uint8), (u, v)), Planes(clear, (small_clear, small_clear))


def yuv_of_colour(rgb: tuple[int, int, int]) -> tuple[float, float, float]:
    """One RGB colour as Y, U, V."""
    y, u, v = _FROM_RGB @ np.array([*rgb, 1.0])
    return float(y), float(u), float(v)


def _half(plane: NDArray[Any]) -> Pixels:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.uint8)


class Frame:
    """One video frame in memory: an NV12 buffer (H·3/2, W) with views of its planes."""

    def __init__(self, width: int, height: int) -> None:
        self.buffer: Pixels = np.empty((height * 3 // 2, width), np.uint8)
        self.luma: Pixels = self.buffer[:height]
        self.chroma: Pixels = self.buffer[height:].reshape(height // 2, width // 2, 2)

    def to_rgb(self) -> Pixels:
        """The frame as RGB (H, W, 3)."""
        height, width = self.luma.shape
        chroma = cv2.resize(self.chroma, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.transform(np.dstack([self.luma, chroma]), _TO_RGB))
