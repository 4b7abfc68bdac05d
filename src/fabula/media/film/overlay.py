"""Type and plates that lie over a frame: premultiplied planes of one region, blended in place."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fabula.media.film.planes import Frame, Pixels

Floats = NDArray[np.float32]
Colour = tuple[float, float, float]
"""Y, U, V."""


@dataclass(frozen=True)
class Overlay:
    """A region whose top left corner is at even pixels (`left`, `top`) of the frame, premultiplied by its opacity.

    `clear` planes are 255 where the picture shows through; `ink` planes are what is added.
    """

    left: int
    top: int
    ink_luma: Pixels
    ink_chroma: Pixels
    clear_luma: Pixels
    clear_chroma: Pixels

    def blend(self, frame: Frame) -> None:
        """Lay it over the frame."""
        height, width = self.ink_luma.shape
        luma = frame.luma[self.top : self.top + height, self.left : self.left + width]
        chroma = frame.chroma[self.top // 2 : (self.top + height) // 2, self.left // 2 : (self.left + width) // 2]
        lay_over(luma, self.clear_luma, self.ink_luma)
        lay_over(chroma, self.clear_chroma, self.ink_chroma)

    def faded(self, opacity: float) -> "Overlay":
        """The same, fainter."""
        return Overlay(
            self.left,
            self.top,
            _scaled(self.ink_luma, opacity),
            _scaled(self.ink_chroma, opacity),
            255 - _scaled(255 - self.clear_luma, opacity),
            255 - _scaled(255 - self.clear_chroma, opacity),
        )


def overlay_of(position: tuple[int, int], *, text: Floats, shade: Floats, ink: Colour, plate: Colour) -> Overlay:
    """Text (coverage 0…1) of colour `ink` over a shade (opacity 0…1) of colour `plate`; sides even."""
    alpha = 1 - (1 - shade) * (1 - text)
    small_text, small_alpha = half(text), half(alpha)
    chroma = [
        small_text * of_ink + (small_alpha - small_text) * of_plate
        for of_ink, of_plate in zip(ink[1:], plate[1:], strict=True)
    ]
    clear_chroma = rounded(255 * (1 - small_alpha))
    return Overlay(
        *position,
        ink_luma=rounded(text * ink[0] + (alpha - text) * plate[0]),
        ink_chroma=rounded(np.dstack(chroma)),
        clear_luma=rounded(255 * (1 - alpha)),
        clear_chroma=np.dstack([clear_chroma, clear_chroma]),
    )


def half(plane: Floats) -> Floats:
    """A plane at half size."""
    height, width = plane.shape
    return np.asarray(cv2.resize(plane, (width // 2, height // 2), interpolation=cv2.INTER_AREA))


def rounded(plane: Floats) -> Pixels:
    """Floats as bytes."""
    return np.clip(np.rint(plane), 0, 255).astype(np.uint8)


def lay_over(target: Pixels, clear: Pixels, ink: Pixels) -> None:
    """Lay premultiplied `ink` over `target` in place, which shows through as `clear` (0…255) says."""
    cv2.multiply(target, clear, dst=target, scale=1 / 255)
    cv2.add(target, ink, dst=target)


def _scaled(plane: Pixels, factor: float) -> Pixels:
    return np.asarray(cv2.convertScaleAbs(plane, alpha=factor))
