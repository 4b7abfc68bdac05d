"""The visible mark that says a machine made this."""

import numpy as np

from fabula.media.film.camera import Side
from fabula.media.film.format import FilmFormat
from fabula.media.film.lettering import TypeFace
from fabula.media.film.overlay import Overlay, overlay_of
from fabula.media.film.planes import yuv_of_colour
from fabula.media.film.subtitles import INK, PLATE, rounded_rectangle

AI_MARK = {"zh": "AI生成"}
"""The mark's text by language."""

SHARE = 0.055
"""Height of its type in the frame's shorter side; GB 45438-2025 asks for 5 % at least."""


def ai_mark(language: str) -> str:
    """The text of the mark in a language."""
    return AI_MARK.get(language, "AI")


def mark_overlay(text: str, film: FilmFormat, *, captions: Side = "bottom") -> Overlay:
    """The mark in the right corner that the captions are not at."""
    face = TypeFace(max(round(min(film.width, film.height) * SHARE), 8))
    pad = round(face.pixels * 0.35)
    width = (round(face.width(text)) + 2 * pad + 1) & ~1
    height = (face.ascent + face.descent + pad) & ~1
    margin = round(min(film.width, film.height) * 0.035)
    top = margin if captions == "bottom" else film.height - margin - height
    left, top = (film.width - margin - width) & ~1, top & ~1
    letters = face.mask((width, height), [(text, (float(pad), float(pad // 2 + face.ascent)))])
    shade = np.zeros_like(letters)
    rounded_rectangle(shade, (0, 0, width, height), radius=round(face.pixels * 0.3))
    return overlay_of(
        (left, top), text=letters * 0.92, shade=shade * 0.4, ink=yuv_of_colour(INK), plate=yuv_of_colour(PLATE)
    )
