"""Frames of a shot: the camera's window out of an oversampled picture, captions and mark laid over it."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from fabula.media.film.camera import caption_side
from fabula.media.film.format import FilmFormat
from fabula.media.film.mark import mark_overlay
from fabula.media.film.parallax import Layer, Parallax
from fabula.media.film.picture import load_picture
from fabula.media.film.planes import Frame, Pixels, planes_of_rgb
from fabula.media.film.sampling import Panned, Sampler, Zoomed, is_pan
from fabula.media.film.shot import Shot
from fabula.media.film.subtitles import CaptionTrack


class Compositor:
    """Makes any frame of a shot. What it prepares of the last two picture files is kept for the next compositor."""

    def __init__(self, shot: Shot, film: FilmFormat) -> None:
        self._shot, self._film = shot, film
        self._sampler = _sampler(shot, film)
        side = caption_side(shot.move, film, shot.faces)
        self._captions = CaptionTrack(shot.captions, film, side, shot.style)
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
    pan = is_pan(shot.move)
    layers = shot.layers if pan and len(shot.layers) > 1 else (Layer(shot.picture, 0.0),)
    files = tuple((x.picture, x.depth, _version(x.picture)) for x in layers if isinstance(x.picture, Path))
    return _kept(files, film, pan) if len(files) == len(layers) else _made(layers, film, pan)


@lru_cache(maxsize=2)
def _kept(files: tuple[tuple[Path, float, tuple[int, int]], ...], film: FilmFormat, pan: bool) -> Sampler:
    # A page's body and its transitions are made one after the other: decoding its picture once saves a tenth.
    return _made([Layer(path, depth) for path, depth, _ in files], film, pan)


def _made(layers: Sequence[Layer], film: FilmFormat, pan: bool) -> Sampler:
    if len(layers) > 1:
        return Parallax(layers, film)
    planes = planes_of_rgb(load_picture(layers[0].picture, film))
    return Panned(planes, film) if pan else Zoomed(planes, film)


def _version(path: Path) -> tuple[int, int]:
    """What changes when a file does; a file that is not there is reported by who reads it."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size
