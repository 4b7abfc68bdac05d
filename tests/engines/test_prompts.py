"""Prompts: both languages say the same things, and every word of the domain's vocabularies has one."""

import re
import tomllib
from importlib.resources import files
from typing import Any, get_args

import pytest

from fabula.domain.scene import MOODS, PLACES, TIMES, WEATHERS
from fabula.domain.story import ReaderAge, Tone
from fabula.engines.prompts import Prompts
from fabula.engines.prompts.picture import STYLES


def _flat(node: Any, path: str = "") -> dict[str, str]:
    if isinstance(node, str):
        return {path.removeprefix("."): node}
    return {key: text for name, child in node.items() for key, text in _flat(child, f"{path}.{name}").items()}


def _texts(language: str) -> dict[str, str]:
    return _flat(
        tomllib.loads(files("fabula.engines.prompts").joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    )


def test_both_languages_take_the_same_values() -> None:
    english, chinese = _texts("en"), _texts("zh")
    # The English word of a vocabulary is mostly its identifier, and left out.
    words = ("places.", "moods.", "times.", "weathers.")
    assert {key for key in english if not key.startswith(words)} == {k for k in chinese if not k.startswith(words)}
    for key in english.keys() & chinese.keys():
        assert set(re.findall(r"\$[a-z_]+", english[key])) == set(re.findall(r"\$[a-z_]+", chinese[key])), key


def test_chinese_has_a_word_for_everything() -> None:
    chinese = Prompts("zh")
    for group, names in {"places": PLACES, "times": TIMES, "weathers": WEATHERS, "moods": MOODS}.items():
        assert all(re.search(r"[\u4e00-\u9fff]", chinese.word(group, name)) for name in names)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_style_tone_and_age_has_its_words(language: str) -> None:
    prompts = Prompts(language)
    assert all(prompts.value(f"styles.{style}") for style in STYLES)
    assert all(prompts.value(f"tones.{tone}") for tone in get_args(Tone) if tone != "auto")
    assert all(prompts.value(f"ages.{age}") for age in get_args(ReaderAge))


@pytest.mark.parametrize(("language", "name"), [("en", "English"), ("zh", "中文"), ("fr", "French"), ("qq-x", "qq-x")])
def test_a_language_is_named_in_the_language_of_the_prompt(language: str, name: str) -> None:
    assert Prompts(language).language_name == name


def test_a_dollar_in_what_the_user_says_is_no_placeholder() -> None:
    assert "$topic and $5" in Prompts("en").fill("story.user", topic="$topic and $5", wishes="")
