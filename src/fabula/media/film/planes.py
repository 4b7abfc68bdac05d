"""Pictures as video planes: BT.709 limited range, a luma plane and a half-size plane of interleaved chroma (NV12)."""

from dataclasses import dataclass

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
    """Luma (H, W) and chroma (H/2, W/2, 2), uint8."""

    luma: Pixels
    chroma: Pixels


def planes_of_rgb(picture: Pixels) -> Planes:
    """The planes of an RGB picture (H, W, 3) with even sides."""
    full = np.asarray(cv2.transform(picture, _FROM_RGB), np.uint8)
    height, width = picture.shape[:2]
    chroma = cv2.resize(full[:, :, 1:], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    return Planes(np.ascontiguousarray(full[:, :, 0]), np.asarray(chroma, np.uint8))


def yuv_of_colour(rgb: tuple[int, int, int]) -> tuple[float, float, float]:
    """One RGB colour as Y, U, V."""
    y, u, v = _FROM_RGB @ np.array([*rgb, 1.0])
    return float(y), float(u), float(v)


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
