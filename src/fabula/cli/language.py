"""In which language a person is spoken to, and the words for it.

English stands in the code and is the key of the catalogue. An error is made in English wherever it happens; here
its words are recognised by the template they were made from, and said again in the reader's language.
"""

import re
from collections.abc import Mapping
from contextvars import ContextVar
from functools import cache
from typing import Literal

from fabula.domain.errors import FabulaError, TargetFailed

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
    if current_language() == "en":
        return " ".join(str(error).split())
    message = recognised(error.message)
    if isinstance(error, TargetFailed) and isinstance(error.__cause__, FabulaError):
        message = f"{error.target}：{recognised(error.__cause__.message)}"
    return "".join(" ".join(part.split()) for part in (message, recognised(error.remedy)) if part)


def recognised(text: str) -> str:
    """A message rendered in English said in the current language, whatever values its placeholders hold."""
    if current_language() == "en":
        return text
    return _matched(text) or _matched_in_two(text) or text


def _matched(text: str) -> str:
    for pattern, translation in _patterns():
        if match := pattern.fullmatch(text):
            return translation.format(*map(_recognised_within, match.groups()))
    return ""


def _matched_in_two(text: str) -> str:
    """A message with its remedy behind it, as `str(error)` gives them."""
    for end in re.finditer(r"(?<=[.?]) ", text):
        message, remedy = _matched(text[: end.start()]), _matched(text[end.end() :])
        if message and remedy:
            return message + remedy
    return ""


def _recognised_within(value: str) -> str:
    """A value of a message may be a message itself: a cause, or what an engine says of its health."""
    return recognised(value) if value.endswith(".") and " " in value else value


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The templates of error messages, the one with most words of its own first."""
    from fabula.cli.chinese_errors import ERRORS

    ordered = sorted(ERRORS.items(), key=lambda item: len(re.sub(r"\{\d+\}", "", item[0])), reverse=True)
    return [(template_pattern(template), translation) for template, translation in ordered]


def template_pattern(template: str) -> re.Pattern[str]:
    """What a template such as `{0} is a file.` may have become."""
    pieces = re.split(r"\{\d+\}", template)
    return re.compile("(.*?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
