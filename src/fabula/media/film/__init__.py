"""Pages as film: pictures, slow camera moves, captions and transitions, encoded as segments that join by copy."""

from fabula.media.film.camera import CameraMove, Rect, Window, caption_side, plan_move
from fabula.media.film.compositor import frame_at, poster
from fabula.media.film.encode import encode_span, encode_transition
from fabula.media.film.format import FilmFormat, caption_band, picture_size, quiet_bottom
from fabula.media.film.lettering import missing_glyphs
from fabula.media.film.mark import ai_mark
from fabula.media.film.parallax import Layer, depth_pair
from fabula.media.film.picture import load_picture
from fabula.media.film.shot import Shot
from fabula.media.film.subtitles import LYRICS
from fabula.media.film.title import letter_title
from fabula.media.film.transition import Transition

__all__ = [
    "LYRICS",
    "CameraMove",
    "FilmFormat",
    "Layer",
    "Rect",
    "Shot",
    "Transition",
    "Window",
    "ai_mark",
    "caption_band",
    "caption_side",
    "depth_pair",
    "encode_span",
    "encode_transition",
    "frame_at",
    "letter_title",
    "load_picture",
    "missing_glyphs",
    "picture_size",
    "plan_move",
    "poster",
    "quiet_bottom",
]
