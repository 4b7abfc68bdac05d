"""A story: what is asked for, and the script that an engine or a user writes."""

from dataclasses import dataclass, field
from typing import Literal

from fabula.domain.scene import Character, Scene

NARRATOR = "narrator"

Tone = Literal["auto", "warm", "funny", "adventurous", "mysterious", "quiet"]
ReaderAge = Literal["4", "8", "12", "adult"]


@dataclass(frozen=True)
class StoryRequest:
    """What a story is asked to be about.

    `topic` is a sentence or a word; with `text`, the user's own story, `topic` may be empty and the text is
    kept word for word. `pages` is 3–20, or 0 to let the engine choose. `hero` and `scene` override what the topic says.
    """

    topic: str
    language: str
    text: str = ""
    pages: int = 0
    hero: str = ""
    scene: str = ""
    tone: Tone = "auto"
    age: ReaderAge = "8"
    seed: int = 0


@dataclass(frozen=True)
class Line:
    """A run of text by one speaker: a character's id, or `narrator`. The lines of a page joined are its text."""

    speaker: str
    text: str


@dataclass(frozen=True)
class Page:
    """One page: its text, the same text by speaker, and its picture in facts and in words."""

    text: str
    lines: tuple[Line, ...]
    scene: Scene
    image_prompt: str = ""


@dataclass(frozen=True)
class Script:
    """A whole story, ready to be drawn and voiced. `tier` says how well a spine fitted (1 best, 0 unknown)."""

    title: str
    language: str
    characters: tuple[Character, ...]
    pages: tuple[Page, ...]
    topic: str = ""
    tier: int = 0
    spine: str = ""
    notes: dict[str, str] = field(default_factory=dict)
