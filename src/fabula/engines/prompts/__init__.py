"""Prompts for engines that are asked in words, natively in English and in Chinese: one TOML file a language."""

import tomllib
from functools import cache
from importlib.resources import files
from string import Template
from typing import Any

from babel import Locale, UnknownLocaleError

from fabula.domain.language import CHINESE, ENGLISH

_NATIVE = (ENGLISH, CHINESE)


@cache
def _load(language: str) -> dict[str, Any]:
    text = files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


class Prompts:
    """The prompts to use for a language: its own where they are written, else the English ones, which then name it."""

    def __init__(self, language: str) -> None:
        self._native = language if language in _NATIVE else ENGLISH
        self._texts = _load(self._native)
        self.language_name = _name(language, self._native)

    def fill(self, key: str, **values: object) -> str:
        """The text at a dotted key, with `$name` replaced by values; every name must be given."""
        text = self.value(key)
        return Template(text).substitute(values, language=self.language_name).strip()

    def value(self, key: str, default: str = "") -> str:
        """The text at a dotted key as it stands, or the default."""
        node: Any = self._texts
        for part in key.split("."):
            node = node.get(part, default) if isinstance(node, dict) else default
        return str(node)

    def word(self, group: str, name: str) -> str:
        """A word of a vocabulary, such as a place; the identifier itself where the file has none."""
        return self.value(f"{group}.{name}", name)


def _name(language: str, native: str) -> str:
    try:
        return Locale.parse(language, sep="-").get_display_name(native) or language
    except (UnknownLocaleError, ValueError):
        return language
