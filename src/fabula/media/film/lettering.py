"""The caption font: which characters it has, how wide they are, and text as coverage masks."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import uharfbuzz  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from fabula.runtime.assets import asset

FONT = "fonts/NotoSansSC-Bold.ttf"

_INVISIBLE = frozenset("\ufe0e\ufe0f\u200b\u200c\u200d\u2060\ufeff")
_FULL_WIDTH_STOPS = ("，", "。", "、", "；", "：")
_MEASURING_SIZE = 100

Mask = NDArray[np.float32]


def caption_font() -> Path:
    """The font file that captions are set in. Raises `SettingsError` where the assets were not built."""
    return asset(FONT)


def missing_glyphs(text: str) -> str:
    """The characters of a text that the caption font lacks, each once, in order; empty where it has them all."""
    known = _characters(caption_font())
    missing = (c for c in text if not c.isspace() and c not in _INVISIBLE and ord(c) not in known)
    return "".join(dict.fromkeys(missing))


def ems(text: str) -> float:
    """The width of a text in ems: the sum of its advances, which kerning only makes smaller."""
    return sum(_advance(character) for character in text)


@dataclass(frozen=True)
class TypeFace:
    """The caption font at one size in pixels."""

    pixels: int

    @property
    def line_height(self) -> int:
        """Baseline to baseline."""
        return round(self.pixels * 1.34)

    @property
    def ascent(self) -> int:
        """From the baseline to the top of the tallest letters."""
        return round(self.pixels * 0.92)

    @property
    def descent(self) -> int:
        """From the baseline to the bottom of the lowest letters."""
        return round(self.pixels * 0.26)

    def width(self, text: str) -> float:
        """The width of a set text in pixels."""
        return float(self._font().getlength(text))

    def seen_width(self, text: str) -> float:
        """The same without the blank half of a full-width stop at the end, for centring by eye."""
        return self.width(text) - (self.pixels / 2 if text.endswith(_FULL_WIDTH_STOPS) else 0)

    def mask(self, size: tuple[int, int], lines: list[tuple[str, tuple[float, float]]]) -> Mask:
        """Coverage 0…1 of lines of text in an area of `size` (width, height); each with its baseline's left end."""
        image = Image.new("L", size)
        draw = ImageDraw.Draw(image)
        for text, position in lines:
            draw.text(position, text, fill=255, font=self._font(), anchor="ls")
        return np.asarray(image, np.float32) / np.float32(255)

    def _font(self) -> ImageFont.FreeTypeFont:
        return _font(caption_font(), self.pixels)


@lru_cache(maxsize=16)
def _font(path: Path, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), pixels)


@lru_cache(maxsize=2)
def _characters(path: Path) -> frozenset[int]:
    return frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))).unicodes)


@lru_cache(maxsize=20_000)
def _advance(character: str) -> float:
    return float(_font(caption_font(), _MEASURING_SIZE).getlength(character)) / _MEASURING_SIZE
