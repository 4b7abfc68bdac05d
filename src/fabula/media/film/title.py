"""A title set in type over a picture, for engines that draw pictures but set no type."""

import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from fabula.domain.language import is_cjk
from fabula.media.film.layout import break_points
from fabula.media.film.lettering import caption_font
from fabula.runtime.assets import asset

_LATIN = "fonts/Baloo2-ExtraBold.ttf"
_WIDEST, _TALLEST = 0.84, 0.34
"""How much of the picture's width and height a title may take."""
_LARGEST = 0.13
_MOST_LINES = 3
_INK, _OUTLINE = (255, 250, 235), (38, 30, 58)


def letter_title(png: bytes, title: str) -> bytes:
    """The picture with a title in its upper part: as large as fits, on one to three lines, outlined to be legible."""
    with Image.open(io.BytesIO(png)) as picture:
        image = picture.convert("RGB")
    size, lines = _fitted(title, image.width, image.height)
    font = _font(title, size)
    stroke, pitch = max(2, size // 12), round(size * 1.12)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        place = (image.width / 2, image.height * 0.07 + (number + 0.5) * pitch)
        draw.text(place, line, fill=_INK, font=font, anchor="mm", stroke_width=stroke, stroke_fill=_OUTLINE)
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=4)
    return stream.getvalue()


def _fitted(title: str, width: int, height: int) -> tuple[int, list[str]]:
    """The largest size in pixels, and the lines, with which a title fits; the smallest where none does."""
    smallest = max(8, round(min(width, height) * 0.03))
    for size in range(round(min(width, height) * _LARGEST), smallest, -2):
        font = _font(title, size)
        for count in range(1, _MOST_LINES + 1):
            lines = _balanced(title, count)
            widest = max(font.getlength(line) for line in lines)
            if widest <= width * _WIDEST and size * 1.12 * len(lines) <= height * _TALLEST:
                return size, lines
    return smallest, _balanced(title, _MOST_LINES)


def _balanced(title: str, count: int) -> list[str]:
    """A title on `count` lines of about the same length, broken where lines may be."""
    points, cuts = break_points(title), [0]
    for number in range(1, count):
        left = [point for point in points if point > cuts[-1]]
        if left:
            cuts.append(min(left, key=lambda point: abs(point - len(title) * number / count)))
    ends = [*cuts[1:], len(title)]
    return [title[begin:end].strip() for begin, end in zip(cuts, ends, strict=True)]


@lru_cache(maxsize=64)
def _font(title: str, size: int) -> ImageFont.FreeTypeFont:
    latin = all(char.isascii() or not is_cjk(char) for char in title)
    return ImageFont.truetype(str(asset(_LATIN) if latin else caption_font()), size)
