"""Fields that bodies of several services share, checked as they come in."""

import re
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def printable(text: str) -> str:
    """The same text. Raises `ValueError` for control characters and for what no encoding can hold."""
    if any(ord(char) < 32 and char not in "\n\r\t" for char in text):
        raise ValueError("must not hold control characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("must be valid Unicode") from None
    return text


class Body(BaseModel):
    """A body; strings lose the space around them before they are measured."""

    model_config = ConfigDict(str_strip_whitespace=True, extra="ignore", frozen=True)


SHORTEST_DESCRIPTION = 5
"""Characters of a description of lyrics, of a song or of a cover."""
Description = Annotated[str, Field(min_length=SHORTEST_DESCRIPTION, max_length=1000), AfterValidator(printable)]
Word = Annotated[str, Field(max_length=200), AfterValidator(printable)]
# What people say that is no name of the language in the tables.
_ALSO_SAID = {"mandarin": "zh", "中文": "zh", "汉语": "zh", "普通话": "zh", "英文": "en"}


@cache
def _names() -> dict[str, str]:
    """Languages by their English and Chinese names, in small letters."""
    from babel import Locale

    told = [(str(name).lower(), code) for said in ("zh", "en") for code, name in Locale(said).languages.items()]
    return {**{name: code for name, code in told if "_" not in code}, **_ALSO_SAID}


def _language_code(name: str) -> str:
    if not name:
        return ""
    code = _names().get(name.lower(), name.lower().replace("_", "-"))
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", code):
        raise ValueError("must be a language such as english, chinese, en or zh-CN")
    primary = code.partition("-")[0]
    return primary if primary in ("en", "zh") else code


Language = Annotated[Word, AfterValidator(_language_code)]
"""A language's English name or code; becomes its code."""
