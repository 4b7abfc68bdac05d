"""What a user types, checked and turned into values."""

import re
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from fabula.domain.errors import InputError
from fabula.domain.language import language_of

MOST_CHARACTERS = 20_000
NAMED_SIZES = {"720p": (1280, 720), "1080p": (1920, 1080), "1440p": (2560, 1440), "4k": (3840, 2160)}

Makes = Literal["text", "image", "speech", "music"]
CAPABILITIES: tuple[Makes, ...] = ("text", "image", "speech", "music")

# A file from another system may say nothing of its encoding; GB 18030 is what Chinese ones have where not UTF-8.
_ENCODINGS = ("utf-8-sig", "gb18030")
_MOST_BYTES = 8 << 20
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def words_of(text: str, *, most: int = MOST_CHARACTERS) -> str:
    """A text to speak or draw, stripped. Raises `InputError` for one that is empty, too long, or no words."""
    if not text.strip():
        raise InputError("The text is empty.", remedy="Say in a few words what you want.", field="text")
    if len(text) > most:
        raise InputError(
            f"The text has {len(text):,} characters; {most:,} are the most.", remedy="Split it.", field="text"
        )
    if any(unicodedata.category(char) == "Cc" and char not in "\n\r\t" for char in text):
        raise InputError("The text holds control characters.", remedy="Remove them and give plain text.", field="text")
    if not any(char.isalnum() for char in text):
        raise InputError("The text has no words in it.", remedy="Say in a few words what you want.", field="text")
    return text.strip()


def text_given(text: str | None, file: Path | None = None) -> str:
    """The text of an argument (`-` is stdin) or of `--text FILE`. Raises `InputError` unless exactly one is given."""
    if (text is None) == (file is None):
        raise InputError("Give either a text or --text FILE.", remedy="Try --help for examples.", field="text")
    if file is not None:
        return file_text(file)
    return sys.stdin.read() if text == "-" else str(text)


def file_text(path: Path) -> str:
    """A text file in UTF-8, UTF-16 (with its mark) or GB 18030. Raises `InputError` where it cannot be read."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}.", remedy="Check its name and rights.", field="text"
        ) from error
    if len(data) > _MOST_BYTES:
        raise InputError(f"{path} is larger than {_MOST_BYTES >> 20} MB.", remedy="Split it.", field="text")
    if data.startswith(_UTF_16_MARKS):
        return data.decode("utf-16", errors="replace")
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(f"{path} is not a text file.", remedy="Save it as UTF-8 text.", field="text")


def language_given(language: str, text: str = "") -> str:
    """A language tag as `--language` names it (`zh-CN` becomes `zh`), or that of the text for `auto`."""
    if language == "auto":
        return language_of(text)
    if not re.fullmatch(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*", language):
        raise InputError(
            f"{language!r} is not a language code.",
            remedy="Use auto or a code such as en, zh or ja.",
            field="language",
        )
    primary, *rest = re.split("[-_]", language.lower())
    return "-".join([primary, *rest]) if primary not in ("en", "zh", "ja") else primary


def size_given(size: str) -> tuple[int, int]:
    """Width and height in pixels from `1920x1080`, or a name such as `1080p`."""
    if size.lower() in NAMED_SIZES:
        return NAMED_SIZES[size.lower()]
    match = re.fullmatch(r"\s*([1-9]\d{0,4})\s*[xX×*]\s*([1-9]\d{0,4})\s*", size)
    if not match:
        raise InputError(
            f"{size!r} is not a size.",
            remedy=f"Write width x height in pixels, such as 1920x1080, or one of {', '.join(NAMED_SIZES)}.",
            field="size",
        )
    return int(match[1]), int(match[2])


def engines_given(choices: Sequence[str]) -> dict[Makes, str]:
    """Engine names by capability from `image=openai:gpt-image-1` and the like."""
    chosen: dict[Makes, str] = {}
    for choice in choices:
        capability, equals, name = (part.strip() for part in choice.partition("="))
        known = next((each for each in CAPABILITIES if each == capability), None)
        if known is None or not equals or not name:
            raise InputError(
                f"--engine {choice!r} is not understood.",
                remedy=f"Write capability=name, such as image=openai; capabilities: {', '.join(CAPABILITIES)}.",
                field="engine",
            )
        chosen[known] = name
    return chosen


def output_given(path: Path, *, suffixes: Sequence[str]) -> Path:
    """A file to write. Raises `InputError` for an ending that is not offered or a folder in its place."""
    if path.suffix.lower() not in suffixes:
        raise InputError(
            f"{path} has an ending that cannot be made here.",
            remedy=f"Use one of {', '.join(suffixes)}.",
            field="output",
        )
    if path.is_dir():
        raise InputError(f"{path} is a folder.", remedy="Name a file.", field="output")
    return path


def style_given(name: str, known: Sequence[str]) -> str:
    """A style out of those that an engine offers; one that offers no list takes any."""
    if known and name not in known:
        raise InputError(f"There is no style called {name!r}.", remedy=f"There are: {', '.join(known)}.", field="style")
    return name
