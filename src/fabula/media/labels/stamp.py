"""The visible mark on a picture that was generated."""

import io
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from fabula.runtime.assets import asset

_FONT = "fonts/NotoSansSC-Bold.ttf"
# By GB 45438-2025 the letters are at least 5 % as high as the picture's shorter side; their edges are soft.
_LETTER_HEIGHT = 0.054
_TEXTS = {"zh": "AI生成", "ja": "AI生成"}


def stamp(picture: NDArray[np.uint8], *, language: str) -> NDArray[np.uint8]:
    """A copy of an RGB picture (height, width, 3) with "AI" (in Chinese "AI生成") in its lower right corner.

    Titles stand at the top, so the mark never covers one.
    """
    height, width = picture.shape[:2]
    badge = np.asarray(_badge(_TEXTS.get(language, "AI"), min(height, width)), np.float32)
    margin = round(min(height, width) * 0.03)
    tall, wide = min(badge.shape[0], height - margin), min(badge.shape[1], width - margin)
    badge = badge[:tall, :wide]
    stamped = picture.copy()
    corner = stamped[height - margin - tall : height - margin, width - margin - wide : width - margin]
    opacity = badge[..., 3:] / 255
    corner[:] = np.rint(corner * (1 - opacity) + badge[..., :3] * opacity).astype(np.uint8)
    return stamped


def stamp_png(data: bytes, *, language: str) -> bytes:
    """`stamp` for a picture that is a file; the result is a PNG without other metadata."""
    with Image.open(io.BytesIO(data)) as picture:
        stamped = stamp(np.asarray(picture.convert("RGB")), language=language)
    stream = io.BytesIO()
    Image.fromarray(stamped).save(stream, "PNG", compress_level=4)
    return stream.getvalue()


@lru_cache(maxsize=8)
def _badge(text: str, side: int) -> Image.Image:
    """White letters on a dark, see-through pill."""
    font = _font(text, max(6, side * _LETTER_HEIGHT))
    left, top, right, bottom = font.getbbox(text)
    high = bottom - top
    across, down = round(high * 0.55), round(high * 0.38)
    size = (round(right - left + 2 * across), round(high + 2 * down))
    badge = Image.new("RGBA", size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(badge)
    draw.rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius=size[1] // 3, fill=(20, 18, 28, 120))
    draw.text((across - left, down - top), text, font=font, fill=(255, 255, 255, 235))
    return badge


def _font(text: str, height: float) -> ImageFont.FreeTypeFont:
    """The font at the size at which the text's letters are so many pixels high."""
    trial = ImageFont.truetype(str(asset(_FONT)), 200)
    _, top, _, bottom = trial.getbbox(text)
    return ImageFont.truetype(str(asset(_FONT)), height * 200 / (bottom - top))
