"""Captions: what is shown while it is spoken."""

from dataclasses import dataclass

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
