"""In which language a person is spoken to, and the words for it.

English stands in the code and is the key of the catalogue. Errors, which are made in English wherever they happen,
are recognised by `runtime.messages`.
"""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Literal

from fabula.domain.errors import FabulaError
from fabula.runtime.messages.matching import error_in_chinese, in_chinese

Language = Literal["en", "zh"]

_language: ContextVar[Language] = ContextVar("language", default="en")


def language_from(environment: Mapping[str, str]) -> Language:
    """The language of messages: `FABULA_LANGUAGE`, else the locale by the usual variables (gettext's order)."""
    for name in ("FABULA_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "").lower()
        if value and value != "auto":
            return "zh" if value.startswith("zh") else "en"
    return "en"


def choose_language(language: Language) -> None:
    """Speak this language from now on."""
    _language.set(language)


def current_language() -> Language:
    """The language being spoken."""
    return _language.get()


def t(text: str, **values: object) -> str:
    """A text in the current language, its `{placeholders}` filled."""
    said = text
    if current_language() == "zh":
        from fabula.cli.chinese import WORDS

        said = WORDS.get(text, text)
    return said.format(**values) if values else said


def translated_error(error: FabulaError) -> str:
    """The one line of an error in the current language; English where the catalogue lacks it."""
    return " ".join(str(error).split()) if current_language() == "en" else error_in_chinese(error)


def recognised(text: str) -> str:
    """A message rendered in English said in the current language, whatever values its placeholders hold."""
    return text if current_language() == "en" else in_chinese(text)
