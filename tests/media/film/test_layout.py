"""Captions are set in at most two lines that fit, by the rules of each language, and lose no character."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.domain.captions import Caption
from fabula.media.film.layout import NO_END, NO_START, Screen, Setting, break_points, screens
from fabula.media.film.lettering import ems

SETTING = Setting(24.0)
NARROW = Setting(14.0)

ENGLISH = "The little fox looked up at the lighthouse, and for the first time that night she was not afraid."
CHINESE = (
    "小狐狸抬头望着灯塔，那天夜里她第一次不再害怕黑暗，因为她知道，海的另一边，"
    "有一个人正在等她回家，带着一盏小小的灯，还有一碗热腾腾的汤，和一个讲不完的长长的故事。"
)
NASTY = [
    ENGLISH,
    CHINESE,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "A" * 120,
    "“你好！”她说……“真的吗？！”他问：“（为什么）？”",
    "Mixed 中文 and English 混排 text，with numbers 1,234.56 和 100% 的标点。",
    "。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p",
    "One\nline\tand   many   spaces",
    "字" * 80,
    "!",
]


def lines_of(found: tuple[Screen, ...]) -> list[str]:
    return [screen.caption.text[begin:end] for screen in found for begin, end in screen.lines]


@pytest.mark.parametrize("setting", [SETTING, NARROW])
@pytest.mark.parametrize("text", NASTY)
def test_every_line_fits_and_nothing_is_lost(text: str, setting: Setting) -> None:
    found = screens(Caption(text, 0.0, 5.0), setting, ems)
    for screen in found:
        assert len(screen.lines) in (1, 2)
        assert screen.size in setting.sizes
        for begin, end in screen.lines:
            assert ems(screen.caption.text[begin:end]) * screen.size <= setting.ems + 1e-6
    assert _plain("".join(lines_of(found))) == _plain(text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab 中文，。“”（）!?-1", max_size=120))
def test_any_text_is_set_whole(text: str) -> None:
    found = screens(Caption(text, 0.0, 5.0), NARROW, ems)
    assert _plain("".join(lines_of(found))) == _plain(text)


@pytest.mark.parametrize("text", [CHINESE, ENGLISH, NASTY[4], NASTY[5]])
def test_no_line_starts_or_ends_against_the_rules(text: str) -> None:
    for line in lines_of(screens(Caption(text, 0.0, 9.0), NARROW, ems)):
        assert line[0] not in NO_START
        assert line[-1] not in NO_END


def test_english_breaks_only_at_words() -> None:
    assert break_points("don't stop-gap 3.5%") == [6, 11, 15]
    assert " ".join(lines_of(screens(Caption(ENGLISH, 0, 5), SETTING, ems))) == ENGLISH


def test_two_lines_are_balanced() -> None:
    (screen,) = screens(Caption(ENGLISH[:70], 0, 5), SETTING, ems)
    upper, lower = (ems(screen.caption.text[b:e]) for b, e in screen.lines)
    assert abs(upper - lower) < 6


def test_chinese_words_are_not_torn_apart(spoken: Callable[..., Caption]) -> None:
    words = ["小狐狸", "抬头", "望着", "灯塔", "夜里", "害怕", "黑暗"]
    text = "".join(words)
    (screen,) = screens(spoken(text, words), Setting(9.0), ems)
    assert screen.caption.text[slice(*screen.lines[0])] in {"小狐狸抬头望着", "小狐狸抬头", "小狐狸抬头望着灯塔"}


def test_a_long_caption_goes_on_with_the_words_that_are_spoken(spoken: Callable[..., Caption]) -> None:
    words = ENGLISH.replace(",", "").replace(".", "").split()
    found = screens(spoken(ENGLISH, words, 1.0, 7.0), NARROW, ems)
    assert len(found) > 1
    assert found[0].caption.start == 1.0
    assert found[-1].caption.stop == 7.0
    for before, after in itertools.pairwise(found):
        assert before.caption.stop == after.caption.start == after.caption.words[0].start
    spoken_words = [s.caption.text[w.begin : w.end] for s in found for w in s.caption.words]
    assert spoken_words == words


def test_without_timings_screens_share_the_time_by_length() -> None:
    found = screens(Caption(CHINESE, 0.0, 8.0), NARROW, ems)
    lengths = [s.caption.stop - s.caption.start for s in found]
    assert sum(lengths) == pytest.approx(8.0)
    assert max(lengths) < 2.5 * min(lengths)


def test_blank_captions_show_nothing() -> None:
    assert screens(Caption(" \n ", 0, 1), SETTING, ems) == ()


def _plain(text: str) -> str:
    """Without spaces, all quotation marks straight: which of them is set is another test's."""
    return "".join(text.split()).translate(str.maketrans("‘’“”", "''\"\""))


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("“Dear dark,” she wrote, ‘go.’ It’s late", "\"Dear dark,\" she wrote, 'go.' It's late"),
        ("“你好！”狐狸说。", "“你好！”狐狸说。"),
        ("他问：“Why?”她说：“不知道。”", '他问："Why?"她说：“不知道。”'),
    ],
)
def test_quotation_marks_are_narrow_in_latin_text_and_wide_in_chinese(text: str, set_as: str) -> None:
    shown = screens(Caption(text, 0.0, 3.0), Setting(60), lambda t: float(len(t)))
    assert "".join(screen.caption.text for screen in shown) == set_as
