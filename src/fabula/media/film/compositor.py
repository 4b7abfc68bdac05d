"""Frames of a shot: the camera's window out of an oversampled picture, captions and mark laid over it."""

from fabula.media.film.camera import caption_side
from fabula.media.film.format import FilmFormat
from fabula.media.film.mark import mark_overlay
from fabula.media.film.parallax import Parallax
from fabula.media.film.picture import load_picture
from fabula.media.film.planes import Frame, Pixels, planes_of_rgb
from fabula.media.film.sampling import Panned, Sampler, Zoomed, is_pan
from fabula.media.film.shot import Shot
from fabula.media.film.subtitles import CaptionTrack


class Compositor:
    """Makes any frame of a shot; letting it go frees the memory that its sampler holds."""

    def __init__(self, shot: Shot, film: FilmFormat) -> None:
        self._shot, self._film = shot, film
        self._sampler = _sampler(shot, film)
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


def _sampler(shot: Shot, film: FilmFormat) -> Sampler:
    """The cheapest sampler that can make a shot's move."""
    if len(shot.layers) > 1 and is_pan(shot.move):
        return Parallax(shot.layers, film)
    planes = planes_of_rgb(load_picture(shot.picture, film))
    return Panned(planes, film) if is_pan(shot.move) else Zoomed(planes, film)
