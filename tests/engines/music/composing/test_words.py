"""Lines are taken apart into the syllables that are sung."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.engines.embedded.music.composing.words import syllables_of, weight_of


def parts(line: str) -> list[str]:
    return [line[each.begin : each.end] for each in syllables_of(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sunshine, carry me home!", ["Sun", "shine", "car", "ry", "me", "home"]),
        ("I'm not alone", ["I'm", "not", "a", "lone"]),
        ("without lighthouses", ["with", "out", "light", "hou", "ses"]),
        ("rhythm and love", ["rhy", "thm", "and", "love"]),
        ("故乡的雨，轻轻地下", list("故乡的雨轻轻地下")),
        ("我爱 baby 你", ["我", "爱", "ba", "by", "你"]),
        ("DJ", ["D", "J"]),
        ("(oh) — yeah…", ["oh", "yeah"]),
        ("さくら", ["さ", "く", "ら"]),
        ("사랑해", ["사", "랑", "해"]),
        ("déjà vu", ["dé", "jà", "vu"]),
    ],
)
def test_syllables(line: str, expected: list[str]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("24 hours", 5),
        ("in 1999", 6),
        ("我等了100年", 7),
        ("2024年的夏天", 8),
        ("goin' home", 3),
        ("strawberry fields", 4),
        ("zxqj", 1),
        ("♪ … !", 0),
        ("", 0),
    ],
)
def test_how_many_syllables(line: str, count: int) -> None:
    assert len(syllables_of(line)) == count


def test_stress_and_tone() -> None:
    assert [each.stress > 0.5 for each in syllables_of("the morning")] == [False, True, False]
    assert [each.tone for each in syllables_of("妈麻马骂吗")] == [1, 2, 3, 4, 5]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_every_letter_of_any_line_belongs_to_a_syllable(line: str) -> None:
    found = syllables_of(line)
    covered = {place for each in found for place in range(each.begin, each.end)}
    assert all(0 <= each.begin < each.end <= len(line) for each in found)
    assert [each.begin for each in found] == sorted(each.begin for each in found)
    assert {place for place, letter in enumerate(line) if letter.isalpha()} <= covered


def test_a_word_more_does_not_change_a_line_s_weight() -> None:
    assert weight_of("the morning light") == weight_of("the early morning light") == weight_of("晨光落在窗台") == 1
    assert weight_of("word " * 20) == 2
