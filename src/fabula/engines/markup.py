"""What a text to speak says beside its words: pauses, in SSML or as `[pause 0.8]`."""

import html
import re
from dataclasses import dataclass

_PAUSE = re.compile(r"\[pause\s+(?P<seconds>\d+(?:\.\d+)?)\s*\]", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_BREAK_TIME = re.compile(r"""<break\b[^>]*\btime\s*=\s*["']\s*(\d+(?:\.\d+)?)\s*(ms|s)""", re.IGNORECASE)
_BREAK = re.compile(r"<break\b", re.IGNORECASE)
_DEFAULT_BREAK = 0.5
LONGEST_PAUSE = 30.0


@dataclass(frozen=True)
class Spoken:
    """A stretch of words: `text[begin:end]` of the request as it stands there, and `words` with entities resolved."""

    begin: int
    end: int
    words: str


@dataclass(frozen=True)
class Pause:
    """Silence of so many seconds."""

    seconds: float


def is_ssml(text: str) -> bool:
    """Whether a text to speak is SSML."""
    return text.lstrip().lower().startswith("<speak")


def has_words(text: str) -> bool:
    """Whether there is anything to speak beside pauses and marks."""
    return any(isinstance(part, Spoken) for part in spoken_parts(text))


def spoken_parts(text: str) -> tuple[Spoken | Pause, ...]:
    """The words and pauses of a request's text, in order; stretches without a letter or digit are left out."""
    ssml = is_ssml(text)
    parts: list[Spoken | Pause] = []
    begin = 0
    for mark in (_TAG if ssml else _PAUSE).finditer(text):
        parts += _words(text, begin, mark.start(), ssml=ssml)
        if seconds := _pause_of(mark):
            parts.append(Pause(min(seconds, LONGEST_PAUSE)))
        begin = mark.end()
    return (*parts, *_words(text, begin, len(text), ssml=ssml))


def _words(text: str, begin: int, end: int, *, ssml: bool) -> list[Spoken | Pause]:
    words = html.unescape(text[begin:end]) if ssml else text[begin:end]
    return [Spoken(begin, end, words)] if any(char.isalnum() for char in words) else []


def _pause_of(mark: re.Match[str]) -> float:
    if mark.re is _PAUSE:
        return float(mark["seconds"])
    if timed := _BREAK_TIME.match(mark[0]):
        return float(timed[1]) / (1000.0 if timed[2].lower() == "ms" else 1.0)
    return _DEFAULT_BREAK if _BREAK.match(mark[0]) else 0.0
