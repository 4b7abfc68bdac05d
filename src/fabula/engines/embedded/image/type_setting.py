"""Titles in display type: fonts by script, balanced lines, outlines as vector paths."""

import re
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz  # type: ignore[import-untyped]
from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped]

from fabula.domain.language import is_cjk, is_han
from fabula.engines.embedded.image.svg import Drawing, num
from fabula.runtime.assets import asset

LATIN, CHINESE, FALLBACK = "Baloo2-ExtraBold.ttf", "ZCOOLKuaiLe-Regular.ttf", "NotoSansSC-Bold.ttf"
MAX_LINES = 3


@lru_cache(maxsize=4)
def _font(file: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(asset(f"fonts/{file}")))))


def _file_for(char: str) -> str:
    """The first font, in the order for the character's script, that has it; empty where none has."""
    order = (CHINESE, FALLBACK, LATIN) if is_cjk(char) else (LATIN, FALLBACK, CHINESE)
    return next((file for file in order if _font(file).get_nominal_glyph(ord(char))), "")


def printable_in_type(text: str) -> str:
    """The text without the characters that no font has."""
    return " ".join("".join(char for char in text if char.isspace() or _file_for(char)).split())


def _runs(line: str) -> list[tuple[str, str]]:
    """The line as (font file, text), a space going with what stands before it."""
    runs: list[tuple[str, str]] = []
    for char in line:
        file = runs[-1][0] if runs and char.isspace() else _file_for(char) or LATIN
        if runs and runs[-1][0] == file:
            runs[-1] = (file, runs[-1][1] + char)
        else:
            runs.append((file, char))
    return runs


@dataclass(frozen=True)
class Line:
    """A line at size 1: SVG path pieces as (x, scale, data), and its width."""

    pieces: tuple[tuple[float, float, str], ...]
    width: float


@lru_cache(maxsize=64)
def shape(line: str, spacing: float = 0.0) -> Line:
    """Shape a line of text (kerning and all) into outlines, one unit being the font size."""
    pieces: list[tuple[float, float, str]] = []
    x = 0.0
    for file, text in _runs(line):
        font = _font(file)
        scale = 1 / font.face.upem
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            pen = SVGPathPen(None)
            font.draw_glyph_with_pen(info.codepoint, pen)
            if data := pen.getCommands():
                pieces.append((x + position.x_offset * scale, scale, data))
            x += position.x_advance * scale + spacing
    return Line(tuple(pieces), max(0.0, x - spacing))


@dataclass(frozen=True)
class Block:
    """Set lines with their size in units: every line fits the measure that was asked for."""

    lines: tuple[Line, ...]
    size: float
    leading: float

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last."""
        return self.size * (1 + self.leading * (len(self.lines) - 1))


def fitted(text: str, measure: float, height: float, largest: float, *, max_lines: int = MAX_LINES) -> Block:
    """The text in as many lines (1 to `max_lines`) as let it be largest within `measure` × `height` units."""
    best: Block | None = None
    for count in range(1, max_lines + 1):
        lines = tuple(shape(part) for part in _balanced(text, count))
        leading = 1.06
        widest = max(line.width for line in lines)
        size = min(largest, measure / max(0.1, widest), height / (1 + leading * (len(lines) - 1)))
        if best is None or size > best.size * 1.12:
            best = Block(lines, size, leading)
    assert best is not None
    return best


def _balanced(text: str, count: int) -> list[str]:
    """Break into at most `count` lines of about the same width, at spaces or between Chinese characters."""
    parts = re.findall(r"[^\s\u3000-\u9fff\uff00-\uffef]+\s*|[\u3000-\u9fff\uff00-\uffef]\s*", text) or [text]
    parts = _closed_up(parts)
    goal = sum(map(_weight, parts)) / count
    lines, filled = [""], 0.0
    for part in parts:
        weight = _weight(part)
        if lines[-1] and len(lines) < count and filled + weight / 2 > goal:
            lines.append("")
            filled = 0.0
        lines[-1] += part
        filled += weight
    return [line.strip() for line in lines if line.strip()]


def _closed_up(parts: list[str]) -> list[str]:
    """Punctuation never begins a line."""
    joined: list[str] = []
    for part in parts:
        if joined and part.strip() in "，。！？、：；”’》）·…,.!?:;":
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _weight(part: str) -> float:
    return sum(1.0 if is_han(char) or is_cjk(char) else 0.55 for char in part)


def line_path(line: Line, left: float, baseline: float, size: float) -> str:
    """The line's outlines as markup (no fill of its own) with its left end on the baseline."""
    glyphs = "".join(
        f'<path transform="translate({num(left + x * size)} {num(baseline)}) '
        f'scale({scale * size:.6f} {-scale * size:.6f})"'
        f' d="{data}"/>'
        for x, scale, data in line.pieces
    )
    return f"<g>{glyphs}</g>"


@dataclass(frozen=True)
class Colours:
    """How type is painted: fill from top to foot, outline, shadow."""

    top: str = "#ffffff"
    foot: str = "#ffe9b8"
    outline: str = "#3a2350"
    glow: str = ""


def set_block(drawing: Drawing, block: Block, centre: float, top: float, colours: Colours, name: str) -> None:
    """Draw a block of centred lines with outline and shadow, its top at `top`."""
    size = block.size
    for index, line in enumerate(block.lines):
        baseline = top + size * (0.86 + block.leading * index)
        glyphs = line_path(line, centre - line.width * size / 2, baseline, size)
        width = size * 0.15
        if colours.glow:
            for grow, opacity in ((3.4, 0.12), (2.4, 0.18), (1.6, 0.3)):
                drawing.raw(_stroked(glyphs, colours.glow, width * grow, opacity))
        else:
            drawing.raw(
                f'<g transform="translate(0 {num(size * 0.055)})">{_stroked(glyphs, "#120a26", width * 1.25, 0.35)}</g>'
            )
        drawing.raw(_stroked(glyphs, colours.outline, width, 1.0))
        drawing.raw(_filled(line, glyphs, colours, (baseline - size * 0.86, baseline + size * 0.1), f"{name}{index}"))


def _stroked(glyphs: str, colour: str, width: float, opacity: float) -> str:
    """The glyphs with a line around them; each is drawn in font units, so the line is widened to match."""

    def widened(match: re.Match[str]) -> str:
        scale = float(match[1])
        return f'{match[0]} stroke-width="{width / scale:.1f}"'

    wide = re.sub(r'scale\(([\d.]+) -[\d.]+\)"', widened, glyphs)
    return f'<g fill="{colour}" stroke="{colour}" stroke-linejoin="round" opacity="{opacity:g}">{wide}</g>'


def _filled(line: Line, glyphs: str, colours: Colours, span: tuple[float, float], name: str) -> str:
    """The glyphs' faces, each with the gradient mapped to its own font units."""
    if not line.pieces:
        return ""
    top, foot = span
    defs, body = [], glyphs
    for number, match in enumerate(
        list(re.finditer(r"translate\([-\d.]+ ([-\d.]+)\) scale\(([\d.]+) -[\d.]+\)\"", glyphs))
    ):
        baseline, scale = float(match[1]), float(match[2])
        key = f"{name}_{number}"
        defs.append(
            f'<linearGradient id="{key}" gradientUnits="userSpaceOnUse" x1="0" x2="0"'
            f' y1="{(baseline - top) / scale:.1f}"'
            f' y2="{(baseline - foot) / scale:.1f}"><stop stop-color="{colours.top}"/>'
            f'<stop offset="1" stop-color="{colours.foot}"/>'
            "</linearGradient>"
        )
        body = body.replace(match[0] + " d=", f'{match[0]} fill="url(#{key})" d=', 1)
    return f"<defs>{''.join(defs)}</defs>{body}"
