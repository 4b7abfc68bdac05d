"""Pictures as video planes: BT.709 limited range, chroma at half size; frames as NV12, as the encoder likes it."""

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
    """Luma (H, W), and the two chroma planes U and V (H/2, W/2)."""

    luma: Pixels
    chroma: tuple[Pixels, Pixels]


def planes_of_rgb(picture: Pixels) -> Planes:
    """The planes of an RGB picture (H, W, 3) with even sides."""
    luma, *chroma = cv2.split(cv2.transform(picture, _FROM_RGB))
    size = (picture.shape[1] // 2, picture.shape[0] // 2)
    u, v = (np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.uint8) for plane in chroma)
    return Planes(np.asarray(luma, np.uint8), (u, v))


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
