"""Captions: what is shown while it is spoken."""

from dataclasses import dataclass, replace
from typing import Any

from fabula.domain.sound import WordTiming


@dataclass(frozen=True)
class Caption:
    """A piece of text on screen from `start` to `stop` (seconds), lighting up word by word.

    `words` index into `text` by code point; empty where the engine gave no timings.
    """

    text: str
    start: float
    stop: float
    words: tuple[WordTiming, ...] = ()


def caption_load(raw: dict[str, Any]) -> Caption:
    """A caption from plain values, as `asdict` makes them."""
    words = tuple(WordTiming(**word) for word in raw["words"])
    return Caption(raw["text"], raw["start"], raw["stop"], words)


def shifted(caption: Caption, seconds: float) -> Caption:
    """A caption, later by so many seconds."""
    words = tuple(replace(word, start=word.start + seconds, stop=word.stop + seconds) for word in caption.words)
    return replace(caption, start=caption.start + seconds, stop=caption.stop + seconds, words=words)
