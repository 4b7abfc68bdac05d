"""An error made in English is recognised by its template and said in Chinese."""

import pytest

from fabula.domain.errors import InputError
from fabula.runtime.messages.matching import error_in_chinese, in_chinese, template_of


@pytest.mark.parametrize(
    ("template", "text", "values"),
    [
        ("Name a file.", "Name a file.", ()),
        ("Name a file.", "Name a file. Now.", None),
        ("{0} is a file.", "a.wav is a file.", ("a.wav",)),
        ("{0} is a file.", " is a file.", ("",)),
        ("There are: {0}.", "There are: a, b.", ("a, b",)),
        ("There are: {0}.", "There are: ", None),
        ("{0}: {1} (it is {2}).", "size: too: large (it is (it is) 9).", ("size", "too: large", "(it is) 9")),
        ("{0} failed: {1}", "page: failed", None),
        ("aa{0}aa", "aaa", None),
    ],
)
def test_values_are_found_again(template: str, text: str, values: tuple[str, ...] | None) -> None:
    assert template_of(template).values_in(text) == values


def test_the_template_with_more_words_goes_first() -> None:
    assert error_in_chinese(InputError("The text is empty.")) == "文字是空的。"
    assert error_in_chinese(InputError("The hero is empty.")) == "hero 是空的。"


def test_a_value_that_looks_like_a_template_is_left_alone() -> None:
    assert in_chinese("{0} {nothing} is a file.") == "{0} {nothing} 是文件。"


@pytest.mark.parametrize("text", ["", "Nobody foresaw this.", "a. " * 300, "x" * 100_000, "x" * 2000 + " is a file."])
def test_what_is_not_known_stays_as_it_is(text: str) -> None:
    assert in_chinese(text) == text


def test_a_cause_within_is_said_too() -> None:
    assert in_chinese("page-3/speech-1 failed: The text is empty.") == "page-3/speech-1 失败：文字是空的。"


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("title: Field required.", "title：必须填写。"),
        ("film.fps: must be one of 24, 25, 30 (it is 23).", "film.fps：应为其中之一：24, 25, 30（现在是 23）。"),
        ("script.json: pages.0.text: Field required.", "script.json：pages.0.text：必须填写。"),
        ("a: Input should be greater than or equal to 1.", "a：应大于或等于 1。"),
        ("a: b.", "a: b."),
    ],
)
def test_what_is_wrong_with_a_field(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese
