"""Fields that bodies of several services share, checked as they come in."""

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


Description = Annotated[str, Field(min_length=5, max_length=1000), AfterValidator(printable)]
Word = Annotated[str, Field(max_length=200), AfterValidator(printable)]
LANGUAGES = {"english": "en", "chinese": "zh", "mandarin": "zh", "中文": "zh", "汉语": "zh", "英文": "en", "英语": "en"}


def _language_code(name: str) -> str:
    if not name:
        return ""
    known = LANGUAGES.get(name.lower(), name.lower())
    if not known.isascii() or not known.replace("-", "").replace("_", "").isalnum() or len(known) > 20:
        raise ValueError("must be a language such as english, chinese, en or zh-CN")
    primary = known.replace("_", "-").partition("-")[0]
    return primary if primary in ("en", "zh") else known


Language = Annotated[Word, AfterValidator(_language_code)]
"""A language's English name or code; becomes its code."""
