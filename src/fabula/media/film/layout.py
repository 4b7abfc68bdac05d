"""Captions set into lines and screens: at most two balanced lines, Chinese and Latin line-break rules."""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from fabula.domain.captions import Caption
from fabula.domain.language import is_cjk

NO_START = frozenset("，。、；：！？…—～·）】》」』〉〕”’％‰℃,.;:!?)]}%")
NO_END = frozenset("（【《「『〈〔“‘([{#$￥")
SENTENCE_END = frozenset("。！？….!?")
PAUSE = frozenset("，、；：—,;:")

_CURLY = {"‘": "'", "’": "'", "“": '"', "”": '"'}

Measure = Callable[[str], float]
"""The width of a text in ems."""


@dataclass(frozen=True)
class Setting:
    """How wide a line may be, in ems at size 1, and by which factors the type may shrink before a text is split."""

    ems: float
    sizes: tuple[float, ...] = (1.0, 0.93)


@dataclass(frozen=True)
class Screen:
    """What stands on screen at once: a caption, where its one or two lines begin and end, and the size factor."""

    caption: Caption
    lines: tuple[tuple[int, int], ...]
    size: float


def screens(caption: Caption, setting: Setting, measure: Measure) -> tuple[Screen, ...]:
    """A caption as successive screens, each of at most two lines that fit; timed by its words where it has them."""
    caption = replace(caption, text=_typeset(caption.text))
    if not caption.text.strip():
        return ()
    fewest = math.ceil(measure(caption.text) * min(setting.sizes) / (2 * setting.ems))
    for count in range(max(fewest, 1), len(caption.text) + 1):
        parts = _timed(caption, _pieces(caption, count, measure))
        for size in setting.sizes:
            lines = [_lines(part, setting.ems / size, measure) for part in parts]
            if all(lines):
                return tuple(Screen(part, found, size) for part, found in zip(parts, lines, strict=True))
    raise AssertionError("unreachable: one character a screen always fits")


def _typeset(text: str) -> str:
    """The text as it is set, character for character: one kind of space, narrow quotation marks in Latin text.

    In a Chinese font curly quotation marks are as wide as a character, which tears Latin words apart.
    """
    return "".join(" " if c.isspace() else _quote(text, i) if c in _CURLY else c for i, c in enumerate(text))


def _quote(text: str, place: int) -> str:
    mark = text[place]
    inner = text[place + 1 : place + 2] if mark in "‘“" else text[place - 1 : place]
    return mark if is_cjk(inner) and inner not in _CURLY else _CURLY[mark]


def break_points(text: str) -> list[int]:
    """The positions before which a line may begin."""
    return [i for i in range(1, len(text)) if _may_break(text[i - 1], text[i])]


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in NO_START or before in NO_END:
        return False
    if before == " ":
        return True
    if before in "-–—/" and after.isalpha():
        return True
    return is_cjk(before) or is_cjk(after)


def _lines(caption: Caption, ems: float, measure: Measure) -> tuple[tuple[int, int], ...]:
    """The best one or two lines for a caption, or none where it does not fit."""
    begin, end = _trimmed(caption.text, 0, len(caption.text))
    if measure(caption.text[begin:end]) <= ems:
        return ((begin, end),)
    points = _points_within(caption.text, begin, end, ems, measure)
    choices = [(_trimmed(caption.text, begin, p), _trimmed(caption.text, p, end)) for p in points]
    costs = [(_split_cost(caption, pair, ems, measure), pair) for pair in choices]
    cost, best = min(costs, default=(_IMPOSSIBLE, ()))
    return best if cost < _IMPOSSIBLE else ()


_IMPOSSIBLE = 1e6


def _split_cost(caption: Caption, pair: tuple[tuple[int, int], tuple[int, int]], ems: float, measure: Measure) -> float:
    upper, lower = (measure(caption.text[begin:end]) for begin, end in pair)
    if max(upper, lower) > ems:
        return _IMPOSSIBLE
    # A slightly shorter upper line reads best; a break at a pause is worth a few ems of imbalance.
    return abs(lower - upper - 1) - _break_bonus(caption, pair[1][0])


def _break_bonus(caption: Caption, point: int) -> float:
    before = caption.text[:point].rstrip()[-1:]
    if before in SENTENCE_END:
        return 6.0
    if before in PAUSE:
        return 4.0
    # A Chinese word is not torn apart where the timings say where it ends.
    return -5.0 if any(word.begin < point < word.end for word in caption.words) else 0.0


def _points_within(text: str, begin: int, end: int, ems: float, measure: Measure) -> Iterator[int]:
    """Break points, and within a unit that is wider than a line every position."""
    edges = [begin, *(p for p in break_points(text) if begin < p < end), end]
    for left, right in itertools.pairwise(edges):
        if left > begin:
            yield left
        if measure(text[left:right].strip()) > ems:
            yield from range(left + 1, right)


def _pieces(caption: Caption, count: int, measure: Measure) -> list[tuple[int, int]]:
    """A text cut into `count` pieces of about the same width, at the best break points near."""
    text, total = caption.text, len(caption.text)
    if count == 1:
        return [(0, total)]
    widths = list(itertools.accumulate((measure(c) for c in text), initial=0.0))
    share = widths[-1] / count
    points = break_points(text) if count <= total // 4 else []
    cuts = [0]
    for k in range(1, count):
        near = [p for p in points if p > cuts[-1] and abs(widths[p] - k * share) < share * 0.3]
        cut = min(near or range(cuts[-1] + 1, total), key=lambda p: _cut_cost(caption, p, widths, k * share))
        cuts.append(cut)
        if cut >= total - 1:
            break
    return list(itertools.pairwise([*cuts, total]))


def _cut_cost(caption: Caption, point: int, widths: Sequence[float], target: float) -> float:
    return abs(widths[point] - target) - 1.5 * _break_bonus(caption, point)


def _timed(caption: Caption, pieces: list[tuple[int, int]]) -> list[Caption]:
    """The caption of each piece, its words re-indexed, shown from its first word to the next piece's."""
    starts = [caption.start, *(_moment(caption, begin) for begin, _ in pieces[1:]), caption.stop]
    timed = []
    for (begin, end), (start, stop) in zip(pieces, itertools.pairwise(starts), strict=True):
        words = tuple(
            replace(word, begin=max(word.begin, begin) - begin, end=min(word.end, end) - begin)
            for word in caption.words
            if word.begin < end and word.end > begin
        )
        timed.append(Caption(caption.text[begin:end], start, max(start, stop), words))
    return timed


def _moment(caption: Caption, point: int) -> float:
    for word in caption.words:
        if word.end > point:
            return word.start
    return caption.start + (caption.stop - caption.start) * point / len(caption.text)


def _leading(text: str) -> int:
    return len(text) - len(text.lstrip())


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    inner = text[begin:end]
    return begin + _leading(inner), end - (len(inner) - len(inner.rstrip()))
