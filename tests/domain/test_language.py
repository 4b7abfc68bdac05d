"""Texts as they are read and set."""

import pytest

from fabula.domain.language import without_pictographs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a fox 🦊 who learns to sail ⛵", "a fox who learns to sail"),
        ("一只小猫🐱学会飞✨", "一只小猫学会飞"),
        ("👩‍🚀 and 👍🏽 and 🇨🇳 and ❤️", "and and and"),
        ("40° at 5 o’clock — “café” №7 ©", "40° at 5 o’clock — “café” №7 ©"),
        ("first line 🌧️\nsecond", "first line\nsecond"),
    ],
)
def test_pictographs_are_not_read_aloud(text: str, said: str) -> None:
    assert without_pictographs(text) == said
