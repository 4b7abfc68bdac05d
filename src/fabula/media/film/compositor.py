"""Frames of a shot: the camera's window out of an oversampled picture, captions and mark laid over it."""

from pathlib import Path

import cv2
import numpy as np

from fabula.media.film.camera import Window, caption_side
from fabula.media.film.format import FilmFormat, picture_size
from fabula.media.film.mark import mark_overlay
from fabula.media.film.picture import load_picture
from fabula.media.film.planes import Frame, Pixels, planes_of_rgb
from fabula.media.film.shot import Shot
from fabula.media.film.subtitles import CaptionTrack

MUCH = 3_000_000
"""Pixels of a frame above which its pictures are oversampled twice, not four times: memory, and eyes, allow it."""


class Compositor:
    """Makes any frame of a shot. Holds the picture oversampled (66 MB at 1080p); letting it go frees that."""

    def __init__(self, shot: Shot, film: FilmFormat) -> None:
        self._shot, self._film = shot, film
        self._factor = 4 if film.width * film.height <= MUCH else 2
        planes = planes_of_rgb(_picture(shot.picture, film))
        self._height, self._width = planes.luma.shape
        self._luma, self._chroma = _oversampled(planes.luma, self._factor), _oversampled(planes.chroma, self._factor)
        side = caption_side(shot.move, film, shot.faces)
        self._captions = CaptionTrack(shot.captions, film, side)
        self._mark = mark_overlay(shot.mark, film, captions=side) if shot.mark else None

    def compose(self, number: int, frame: Frame) -> None:
        """Draw the shot's frame `number` (from 0) into `frame`."""
        self.draw_picture(number, frame)
        overlay = self._captions.at(number / self._film.fps)
        if overlay:
            overlay.blend(frame)
        if self._mark:
            self._mark.blend(frame)

    def draw_picture(self, number: int, frame: Frame) -> None:
        """Draw frame `number` without captions and mark."""
        window = self._shot.move.window(number / max(self._shot.frames - 1, 1))
        left, top, width, height = self._pixels(window)
        if width == self._film.width * self._factor:
            self._step(frame, left, top)
        else:
            self._zoom(frame, left, top, width, height)

    def _pixels(self, window: Window) -> tuple[int, int, int, int]:
        """The window in pixels of the oversampled luma plane."""
        film, factor = self._film, self._factor
        full_width, full_height = self._width * factor, self._height * factor
        width = min(round(window.span * full_width), full_width)
        # A window of a hair more or less than one to one would be resampled for nothing.
        if abs(width - film.width * factor) <= 2 * factor:
            width = film.width * factor
        height = min(round(width * film.height / film.width), full_height)
        left = round(window.x * full_width - width / 2)
        top = round(window.y * full_height - height / 2)
        return (
            min(max(left, 0), full_width - width),
            min(max(top, 0), full_height - height),
            width,
            height,
        )

    def _step(self, frame: Frame, left: int, top: int) -> None:
        """One to one: every n-th sample, from the right phase."""
        film, n = self._film, self._factor
        np.copyto(frame.luma, self._luma[top::n, left::n][: film.height, : film.width])
        x, y = self._chroma_corner(left, top, film.width * n // 2, film.height * n // 2)
        np.copyto(frame.chroma, self._chroma[y::n, x::n][: film.height // 2, : film.width // 2])

    def _zoom(self, frame: Frame, left: int, top: int, width: int, height: int) -> None:
        luma = self._luma[top : top + height, left : left + width]
        cv2.resize(luma, (self._film.width, self._film.height), dst=frame.luma)
        width, height = round(width / 2), round(height / 2)
        x, y = self._chroma_corner(left, top, width, height)
        chroma = self._chroma[y : y + height, x : x + width]
        cv2.resize(chroma, (self._film.width // 2, self._film.height // 2), dst=frame.chroma)

    def _chroma_corner(self, left: int, top: int, width: int, height: int) -> tuple[int, int]:
        # H.264 puts a chroma sample on the left one of its two luma samples: half a luma pixel to the left.
        x, y = round((left - self._factor / 2) / 2), top // 2
        full_height, full_width = self._chroma.shape[:2]
        return min(max(x, 0), full_width - width), min(y, full_height - height)


def frame_at(shot: Shot, number: int, film: FilmFormat) -> Pixels:
    """One frame of a shot as RGB (H, W, 3)."""
    frame = Frame(film.width, film.height)
    Compositor(shot, film).compose(number, frame)
    return frame.to_rgb()


def poster(shot: Shot, film: FilmFormat) -> Pixels:
    """A shot's picture as the film shows it, without captions: RGB (H, W, 3)."""
    frame = Frame(film.width, film.height)
    Compositor(shot, film).draw_picture(shot.frames // 2, frame)
    return frame.to_rgb()


def _picture(picture: Pixels | Path, film: FilmFormat) -> Pixels:
    if isinstance(picture, Path):
        return load_picture(picture, film)
    width, height = picture_size(film)
    if picture.shape[:2] == (height, width):
        return picture
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA))


def _oversampled(plane: Pixels, factor: int) -> Pixels:
    return np.asarray(cv2.resize(plane, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC))
