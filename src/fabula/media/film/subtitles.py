"""Captions on a frame: where they stand, how they look, and the spoken word alight."""

from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np

from fabula.domain.captions import Caption
from fabula.domain.sound import WordTiming
from fabula.media.film.camera import Side
from fabula.media.film.format import FilmFormat, caption_band
from fabula.media.film.layout import Screen, Setting, screens
from fabula.media.film.lettering import TypeFace, ems
from fabula.media.film.overlay import Floats, Overlay, half, overlay_of, rounded
from fabula.media.film.planes import yuv_of_colour

INK = (255, 250, 240)
LIT = (255, 205, 84)
PLATE = (14, 12, 18)

PLATE_OPACITY = 0.54
SHADOW_OPACITY = 0.75

FADE = 0.13
GLOW_IN, GLOW_OUT = 0.07, 0.14
"""Seconds in which a caption appears, and in which a word lights up and dims."""

LONGEST_LINE = 24.0
"""Ems; a longer line is hard to read at a glance (about 42 Latin letters)."""


@dataclass(frozen=True)
class CaptionStyle:
    """How captions look: `scale` of the usual type, how dense their plate is (0…1), in the caption band or in the
    middle of the frame, and whether a word stays alight once it was heard."""

    scale: float = 1.0
    plate: float = PLATE_OPACITY
    middle: bool = False
    stays_lit: bool = False


SUBTITLES = CaptionStyle()
LYRICS = CaptionStyle(scale=1.6, plate=0.3, middle=True, stays_lit=True)

_INK_YUV, _LIT_YUV, _PLATE_YUV = (yuv_of_colour(colour) for colour in (INK, LIT, PLATE))


@dataclass(frozen=True)
class Placed:
    """A line of a caption, set: its text range, and its baseline's left end in pixels of the frame."""

    begin: int
    end: int
    x: float
    baseline: int


@dataclass(frozen=True)
class Block:
    """A screen of captions set on the frame: type, lines, and the box of its plate (left, top, width, height)."""

    face: TypeFace
    lines: tuple[Placed, ...]
    box: tuple[int, int, int, int]


def type_size(film: FilmFormat, style: CaptionStyle = SUBTITLES) -> float:
    """The size of caption type in pixels."""
    usual = film.width * 0.053 if film.portrait else min(film.height * 0.0445, film.width * 0.036)
    return usual * style.scale


def caption_screens(
    captions: tuple[Caption, ...], film: FilmFormat, style: CaptionStyle = SUBTITLES
) -> tuple[Screen, ...]:
    """All captions of a shot as successive screens."""
    setting = Setting(min(film.width * 0.86 / type_size(film, style), LONGEST_LINE))
    return tuple(screen for caption in captions for screen in screens(caption, setting, ems))


def place(screen: Screen, film: FilmFormat, side: Side, style: CaptionStyle = SUBTITLES) -> Block:
    """Set a screen on the frame, centred, its plate wholly within the caption band or in the frame's middle."""
    face = TypeFace(max(round(type_size(film, style) * screen.size), 4))
    texts = [screen.caption.text[begin:end] for begin, end in screen.lines]
    widths = [face.width(text) for text in texts]
    pad_x, pad_y = round(face.pixels * 0.62), round(face.pixels * 0.24)
    height = face.ascent + face.descent + face.line_height * (len(texts) - 1) + 2 * pad_y
    top = (film.height - height) // 2 if style.middle else _top(height, film, side)
    width = min(round(max(widths)) + 2 * pad_x, film.width)
    lines = tuple(
        Placed(*extent, (film.width - seen) / 2, top + pad_y + face.ascent + row * face.line_height)
        for row, (extent, seen) in enumerate(zip(screen.lines, map(face.seen_width, texts), strict=True))
    )
    return Block(face, lines, ((film.width - width) // 2, top, width, height))


def _top(height: int, film: FilmFormat, side: Side) -> int:
    band = caption_band(film) * film.height
    margin = min(film.height * 0.05, max(0.0, (band - height) * 0.7))
    return round(margin if side == "top" else film.height - margin - height)


class Lettered:
    """One screen, rendered: its overlay, and the boxes of its words for the highlight."""

    def __init__(self, screen: Screen, film: FilmFormat, side: Side, style: CaptionStyle) -> None:
        self._block = place(screen, film, side, style)
        self._style = style
        self._screen = screen
        self._region = _region(self._block, film)
        left, top, width, height = self._region
        lines = [
            (screen.caption.text[line.begin : line.end], (line.x - left, float(line.baseline - top)))
            for line in self._block.lines
        ]
        self._text: Floats = self._block.face.mask((width, height), lines)
        self._small_text = half(self._text)
        shade = _shade(self._text, self._block, (left, top), style.plate)
        self._plain = overlay_of((left, top), text=self._text, shade=shade, ink=_INK_YUV, plate=_PLATE_YUV)
        self._boxes = tuple(self._word_boxes(word) for word in screen.caption.words)
        self._lit = lru_cache(maxsize=4)(self._with_words_lit)

    def at(self, seconds: float) -> Overlay:
        """The overlay at a moment of the shot."""
        glows = tuple(round(_glow(word, seconds, self._style), 2) for word in self._screen.caption.words)
        return self._lit(glows) if any(glows) else self._plain

    def _with_words_lit(self, glows: tuple[float, ...]) -> Overlay:
        luma, chroma = self._plain.ink_luma.copy(), self._plain.ink_chroma.copy()
        for glow, boxes in zip(glows, self._boxes, strict=True):
            if not glow:
                continue
            for rows, columns in boxes:
                self._light(luma, chroma, rows, columns, glow)
        return replace(self._plain, ink_luma=luma, ink_chroma=chroma)

    def _light(self, luma: np.ndarray, chroma: np.ndarray, rows: slice, columns: slice, glow: float) -> None:
        shift = [glow * (lit - ink) for lit, ink in zip(_LIT_YUV, _INK_YUV, strict=True)]
        luma[rows, columns] = rounded(luma[rows, columns] + self._text[rows, columns] * shift[0])
        rows, columns = _halved(rows), _halved(columns)
        change = self._small_text[rows, columns, None] * np.array(shift[1:], np.float32)
        chroma[rows, columns] = rounded(chroma[rows, columns] + change)

    def _word_boxes(self, word: WordTiming) -> tuple[tuple[slice, slice], ...]:
        """Rows and columns of the region that a word fills: one pair on each line it stands on."""
        left, top, width, _ = self._region
        face, text = self._block.face, self._screen.caption.text
        boxes = []
        for line in self._block.lines:
            begin, end = max(word.begin, line.begin), min(word.end, line.end)
            if begin >= end:
                continue
            first = line.x - left + face.width(text[line.begin : begin])
            last = line.x - left + face.width(text[line.begin : end])
            rows = slice(line.baseline - top - face.ascent, line.baseline - top + face.descent)
            boxes.append((rows, slice(max(round(first), 0), min(round(last), width))))
        return tuple(boxes)


class CaptionTrack:
    """The captions of a shot over its time. Renders a screen when it is first needed and keeps the last two."""

    def __init__(
        self, captions: tuple[Caption, ...], film: FilmFormat, side: Side, style: CaptionStyle = SUBTITLES
    ) -> None:
        self._screens = caption_screens(captions, film, style)
        self._lettered = lru_cache(maxsize=2)(lambda index: Lettered(self._screens[index], film, side, style))

    def at(self, seconds: float) -> Overlay | None:
        """What lies over the frame at a moment of the shot, or nothing."""
        for index, screen in enumerate(self._screens):
            if screen.caption.start <= seconds < screen.caption.stop:
                overlay = self._lettered(index).at(seconds)
                opacity = self._opacity(index, seconds)
                return overlay.faded(opacity) if opacity < 1 else overlay
        return None

    def _opacity(self, index: int, seconds: float) -> float:
        """Fades at both ends, except towards a neighbour that follows at once."""
        caption = self._screens[index].caption
        rising = 1.0 if self._touches(index - 1, index) else (seconds - caption.start) / FADE + 0.25
        falling = 1.0 if self._touches(index, index + 1) else (caption.stop - seconds) / FADE
        return min(rising, falling, 1.0)

    def _touches(self, first: int, second: int) -> bool:
        if first < 0 or second >= len(self._screens):
            return False
        return self._screens[second].caption.start - self._screens[first].caption.stop < 2 * FADE


def _glow(word: WordTiming, seconds: float, style: CaptionStyle) -> float:
    """How brightly a word is lit, 0…1."""
    rising = (seconds - word.start) / GLOW_IN + 0.5
    if style.stays_lit:
        return max(0.0, min(1.0, rising))
    falling = (word.stop + GLOW_OUT - seconds) / GLOW_OUT
    return max(0.0, min(1.0, rising, falling))


def _region(block: Block, film: FilmFormat) -> tuple[int, int, int, int]:
    """The plate's box with room for its soft edge, on even pixels, within the frame."""
    left, top, width, height = block.box
    soft = round(block.face.pixels * 0.4)
    x0, y0 = max(left - soft, 0) & ~1, max(top - soft, 0) & ~1
    x1, y1 = min(left + width + soft + 1, film.width) & ~1, min(top + height + soft + 1, film.height) & ~1
    return x0, y0, x1 - x0, y1 - y0


def _shade(text: Floats, block: Block, corner: tuple[int, int], opacity: float) -> Floats:
    """The plate with soft edges, and a shadow close round the letters."""
    size = block.face.pixels
    left, top, width, height = block.box
    plate = np.zeros_like(text)
    x, y = left - corner[0], top - corner[1]
    rounded_rectangle(plate, (x, y, width, height), radius=round(size * 0.42))
    plate = _blurred(plate, size * 0.13) * opacity
    drop = np.roll(_blurred(text, size * 0.075), round(size * 0.04), axis=0)
    shadow = np.minimum(drop * 1.6, 1) * SHADOW_OPACITY
    return np.asarray(1 - (1 - plate) * (1 - shadow), np.float32)


def rounded_rectangle(plane: Floats, box: tuple[int, int, int, int], *, radius: int) -> None:
    """Fill a rectangle (left, top, width, height) with round corners with ones."""
    left, top, width, height = box
    radius = min(radius, width // 2, height // 2)
    right, bottom = left + width - 1, top + height - 1
    cv2.rectangle(plane, (left + radius, top), (right - radius, bottom), 1.0, -1)
    cv2.rectangle(plane, (left, top + radius), (right, bottom - radius), 1.0, -1)
    for x in (left + radius, right - radius):
        for y in (top + radius, bottom - radius):
            cv2.circle(plane, (x, y), radius, 1.0, -1, cv2.LINE_8)


def _blurred(plane: Floats, sigma: float) -> Floats:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), max(sigma, 0.3)))


def _halved(pixels: slice) -> slice:
    return slice(pixels.start // 2, (pixels.stop + 1) // 2)
