"""The camera's window out of a flat picture, in steps of a quarter pixel or finer: one way for pans, one for zooms."""

from collections.abc import Sequence
from typing import Protocol

import cv2
import numpy as np

from fabula.media.film.camera import NEAR, CameraMove, Window
from fabula.media.film.format import FilmFormat
from fabula.media.film.planes import Frame, Pixels, Planes

STEPS = 4
"""A pan moves in steps of 1/STEPS pixel."""

SMALL, LARGE = 480_000, 3_000_000
"""Frame areas below which zooms resample a picture 8 times as fine, and above which 2 times; between them, 4."""


class Sampler(Protocol):
    """Fills frames with a moving window of a picture."""

    def draw(self, window: Window, frame: Frame) -> None: ...


def is_pan(move: CameraMove) -> bool:
    """Whether one pixel of the picture stays one pixel of the frame."""
    return abs(move.start.span - NEAR) < 2e-3 and abs(move.stop.span - NEAR) < 2e-3


class Panned:
    """Windows of the frame's own size, each a plain copy. Holds 17 MB at 1080p for a level pan, else 66 MB."""

    def __init__(self, planes: Planes, film: FilmFormat) -> None:
        self._views = Views(planes, film)

    def draw(self, window: Window, frame: Frame) -> None:
        """Fill a frame; of the window only the centre counts."""
        luma, chroma = self._views.at(window)
        np.copyto(frame.luma, luma)
        np.copyto(frame.chroma, chroma)


class Views:
    """Windows of the frame's own size on a picture's planes, without copying."""

    def __init__(self, planes: Planes, film: FilmFormat) -> None:
        self._film = film
        self._height, self._width = planes.luma.shape
        self._luma, self._chroma = Phases([planes.luma]), Phases(planes.chroma)

    def at(self, window: Window) -> tuple[Pixels, Pixels]:
        """Luma and chroma (interleaved) of a window; of the window only the centre counts."""
        width, height = self._film.width, self._film.height
        left = round((window.x * self._width - width / 2) * STEPS)
        top = round((window.y * self._height - height / 2) * STEPS)
        luma = self._luma.view((width, height), left, top)
        # Phase k of a plane lies (k + 0.5) / 4 - 0.5 pixels to the right; H.264 sites chroma on the left luma sample.
        chroma_left, chroma_top = round(left / 2 - 0.25), round(top / 2 + 0.75)
        return luma, self._chroma.view((width // 2, height // 2), chroma_left, chroma_top)


class Phases:
    """A plane of one or two channels, shifted by every quarter pixel; each row of phases is made when first needed."""

    def __init__(self, channels: Sequence[Pixels]) -> None:
        self._height, self._width = channels[0].shape
        size = (self._width, self._height * STEPS)
        self._tall = [_resized(channel, size) for channel in channels]
        self._rows: dict[int, list[Pixels]] = {}

    def view(self, size: tuple[int, int], left: int, top: int) -> Pixels:
        """The window of `size` whose corner is at (`left`, `top`) quarter pixels, kept within the plane."""
        width, height = size
        left = min(max(left, 0), (self._width - width) * STEPS)
        top = min(max(top, 0), (self._height - height) * STEPS)
        (y, row), (x, column) = divmod(top, STEPS), divmod(left, STEPS)
        return self._shifted(row)[column][y : y + height, x : x + width]

    def _shifted(self, row: int) -> list[Pixels]:
        if row not in self._rows:
            split = [self._columns(channel[row::STEPS]) for channel in self._tall]
            self._rows[row] = split[0] if len(split) == 1 else [_merged(pair) for pair in zip(*split, strict=True)]
        return self._rows[row]

    def _columns(self, rows: Pixels) -> list[Pixels]:
        wide = _resized(rows, (self._width * STEPS, self._height))
        return [np.asarray(plane, np.uint8) for plane in cv2.split(wide.reshape(self._height, self._width, STEPS))]


class Zoomed:
    """Windows of any size, resampled from a finer picture. Holds 66 MB at 1080p."""

    def __init__(self, planes: Planes, film: FilmFormat) -> None:
        self._film = film
        area = film.width * film.height
        self._factor = 8 if area < SMALL else 4 if area <= LARGE else 2
        self._luma = self._finer(planes.luma)
        self._chroma = _merged([self._finer(channel) for channel in planes.chroma])

    def draw(self, window: Window, frame: Frame) -> None:
        """Fill a frame with a window of the picture."""
        film = self._film
        left, top, width, height = self._pixels(window)
        luma = self._luma[top : top + height, left : left + width]
        cv2.resize(luma, (film.width, film.height), dst=frame.luma)
        # H.264 sites chroma on the left one of two luma samples, half a pixel of the picture to the left.
        x, y = max(round(left / 2 - self._factor / 4), 0), top // 2
        chroma = self._chroma[y : y + height // 2, x : x + width // 2]
        cv2.resize(chroma, (film.width // 2, film.height // 2), dst=frame.chroma)

    def _pixels(self, window: Window) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window in the finer luma plane, wholly within it."""
        full_height, full_width = self._luma.shape
        width = min(round(window.span * full_width), full_width)
        height = min(round(width * self._film.height / self._film.width), full_height)
        left = round(window.x * full_width - width / 2)
        top = round(window.y * full_height - height / 2)
        return min(max(left, 0), full_width - width), min(max(top, 0), full_height - height), width, height

    def _finer(self, plane: Pixels) -> Pixels:
        height, width = plane.shape
        return _resized(plane, (width * self._factor, height * self._factor))


def _resized(plane: Pixels, size: tuple[int, int]) -> Pixels:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _merged(channels: Sequence[Pixels]) -> Pixels:
    return np.asarray(cv2.merge(channels), np.uint8)
