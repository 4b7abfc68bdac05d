"""Titles: fitted, balanced, inside, whatever they are made of."""

import numpy as np
import pytest

from fabula.engines.embedded.image.type_setting import fitted, printable_in_type, shape
from tests.engines.image.conftest import Draw, distance

TITLES = [
    "A",
    "The Fox Who Was Afraid of the Dark",
    "怕黑的小狐狸",
    "小机器人 Bolt 学画画",
    "龘靐齉",
    "很久很久以前，在一座遥远的山上，住着一条喜欢讲故事的小龙",
    "Supercalifragilisticexpialidocious",
    "Word " * 40,
]


@pytest.mark.parametrize("title", TITLES)
def test_every_line_fits_the_measure(title: str) -> None:
    block = fitted(printable_in_type(title), 600, 200, 140)
    assert 1 <= len(block.lines) <= 3 and block.size <= 140
    assert all(line.width * block.size <= 600.01 for line in block.lines)
    assert block.height <= 200.01


def test_lines_are_balanced() -> None:
    block = fitted("The Fox Who Was Afraid of the Dark", 500, 260, 140)
    widths = [line.width for line in block.lines]
    assert len(widths) > 1 and max(widths) < 1.7 * min(widths)


def test_a_comma_never_begins_a_line() -> None:
    block = fitted("很久很久以前，在山上，住着小龙", 300, 300, 140)
    assert all(line.pieces for line in block.lines)


def test_characters_without_a_font_are_left_out() -> None:
    assert printable_in_type("Fox 😀 狐狸") == "Fox 狐狸"


def test_kerning_is_used() -> None:
    assert shape("AVAVAV").width < 6 * max(shape("A").width, shape("V").width)


@pytest.mark.parametrize("title", [title for title in TITLES if title != "A"])
@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
def test_a_title_is_never_out_of_the_frame(draw: Draw, title: str, size: tuple[int, int]) -> None:
    _, pixels = draw((), place="meadow", title=title, subtitle="副标题 and more", width=size[0], height=size[1])
    _, plain = draw((), place="meadow", title="", width=size[0], height=size[1])
    changed = np.abs(pixels.astype(int) - plain).max(axis=2) > 110
    assert changed.sum() > 60
    assert not changed[:2].any() and not changed[:, :2].any() and not changed[:, -2:].any()


@pytest.mark.parametrize("style", ["picture-book", "watercolour", "paper-cut", "synthwave", "ink-wash"])
def test_a_title_is_legible_in_every_style(draw: Draw, style: str) -> None:
    """Faces and outlines of the type differ strongly in brightness."""
    _, pixels = draw((), place="sky", title="Fox 狐狸", style=style)
    grey = pixels[10:70].astype(float).mean(axis=2)
    assert np.percentile(grey, 97) - np.percentile(grey, 3) > 110


def test_an_unprintable_title_is_no_title(draw: Draw) -> None:
    assert distance(draw(title="😀😀")[1], draw()[1]) == 0
