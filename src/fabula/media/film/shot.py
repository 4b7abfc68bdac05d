"""A shot: one picture on screen, with its camera move, captions and mark."""

from dataclasses import dataclass

from fabula.domain.captions import Caption
from fabula.media.film.camera import CameraMove, Rect
from fabula.media.film.parallax import Layer
from fabula.media.film.picture import Source
from fabula.media.film.subtitles import SUBTITLES, CaptionStyle


@dataclass(frozen=True)
class Shot:
    """One picture on screen for `frames` frames, both transitions included.

    `picture` is RGB (H, W, 3) or a path to a PNG, JPEG or WebP; best `picture_size(film)` large, others are
    cropped to fill. `captions` are timed in seconds from the shot's first frame. `faces` are boxes in fractions
    of the picture.
    `layers`, back to front, the first opaque, give the picture when laid over one another; a pan then moves
    what is far less than what is near (a zoom is made from the flat picture).
    `style` says how captions look: `SUBTITLES` in their band, `LYRICS` large in the middle.
    `mark` is a visible label that it was made by a machine ("AI", "AI生成"), shown all through the shot.
    """

    picture: Source
    frames: int
    move: CameraMove
    captions: tuple[Caption, ...] = ()
    faces: tuple[Rect, ...] = ()
    mark: str = ""
    layers: tuple[Layer, ...] = ()
    style: CaptionStyle = SUBTITLES
