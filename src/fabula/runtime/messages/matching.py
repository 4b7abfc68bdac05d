"""Recognises an error sentence by the template it was made from, and says it in Chinese with the same values.

English stands in the code and is the key of the catalogue, which is loaded when the first Chinese reader comes.
"""

import re
from functools import cache
from typing import NamedTuple

from fabula.domain.errors import FabulaError, TargetFailed

# No sentence of ours is longer, and a stranger's text must not keep the matching busy.
_LONGEST = 1000
# `film.fps: must be one of 24, 25, 30 (it is 23).`
_OF_FIELD = re.compile(r"((?:[\w.-]+: )*[\w.-]+): (.*?)(?: \(it is (.*)\))?\.", re.DOTALL)


class Template(NamedTuple):
    """A template such as `{0} is a file.`, as the words between its placeholders, and its translation."""

    words: tuple[str, ...]
    translation: str

    def values_in(self, text: str) -> tuple[str, ...] | None:
        """The values that make `text` of this template, each as short as can be; `None` where none do.

        Takes the nearest place for every word, which never backtracks: the time is linear, whatever the text.
        """
        if len(self.words) == 1:
            return () if text == self.words[0] else None
        first, *middle, last = self.words
        if not (text.startswith(first) and text.endswith(last)):
            return None
        values, at, end = [], len(first), len(text) - len(last)
        for word in middle:
            found = text.find(word, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(word)
        return (*values, text[at:end]) if at <= end else None


def template_of(english: str, *, translation: str = "") -> Template:
    """A template from how the catalogue writes it, `{0}`, `{1}` … standing for its values in order."""
    return Template(tuple(re.split(r"\{\d+\}", english)), translation)


def error_in_chinese(error: FabulaError) -> str:
    """The one line of an error in Chinese; English where the catalogue lacks it."""
    message = in_chinese(error.message)
    if isinstance(error, TargetFailed) and isinstance(error.__cause__, FabulaError):
        message = f"{error.target}：{in_chinese(error.__cause__.message)}"
    return "".join(" ".join(part.split()) for part in (message, in_chinese(error.remedy)) if part)


def in_chinese(text: str) -> str:
    """A message rendered in English said in Chinese, whatever values its placeholders hold."""
    if len(text) > _LONGEST:
        return text
    return _matched_of_field(text) or _matched(text) or _matched_in_two(text) or text


def _matched(text: str) -> str:
    for template in _templates():
        values = template.values_in(text)
        if values is not None:
            return template.translation.format(*map(_said_within, values))
    return ""


def _matched_of_field(text: str) -> str:
    """What is wrong with a field, where that is known."""
    found = _OF_FIELD.fullmatch(text)
    reason = _matched(found[2]) if found else ""
    if not (found and reason):
        return ""
    now = f"（现在是 {found[3]}）" if found[3] else ""
    return f"{found[1].replace(': ', '：')}：{reason}{now}。"


def _matched_in_two(text: str) -> str:
    """A message with its remedy behind it, as `str(error)` gives them."""
    for end in re.finditer(r"(?<=[.?]) ", text):
        message, remedy = _matched(text[: end.start()]), _matched(text[end.end() :])
        if message and remedy:
            return message + remedy
    return ""


def _said_within(value: str) -> str:
    """A value of a message may be a message itself: a cause, or what an engine says of its health."""
    return in_chinese(value) if value.endswith(".") and " " in value else value


@cache
def _templates() -> list[Template]:
    """The templates of error messages, the one with most words of its own first."""
    from fabula.runtime.messages.chinese import ERRORS

    found = [template_of(english, translation=chinese) for english, chinese in ERRORS.items()]
    return sorted(found, key=lambda template: sum(map(len, template.words)), reverse=True)
