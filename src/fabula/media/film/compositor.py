"""Frames of a shot: the camera's window out of an oversampled picture, captions and mark laid over it."""

from pathlib import Path

import cv2
import numpy as np

from fabula.media.film.camera import caption_side
from fabula.media.film.format import FilmFormat, picture_size
from fabula.media.film.mark import mark_overlay
from fabula.media.film.picture import load_picture
from fabula.media.film.planes import Frame, Pixels, planes_of_rgb
from fabula.media.film.sampling import sampler_for
from fabula.media.film.shot import Shot
from fabula.media.film.subtitles import CaptionTrack


class Compositor:
    """Makes any frame of a shot; letting it go frees the memory that its sampler holds."""

    def __init__(self, shot: Shot, film: FilmFormat) -> None:
        self._shot, self._film = shot, film
        self._sampler = sampler_for(shot.move, planes_of_rgb(_picture(shot.picture, film)), film)
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
        self._sampler.draw(self._shot.move.window(number / max(self._shot.frames - 1, 1)), frame)


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
