"""Voices by name, and who they are."""

from dataclasses import dataclass
from typing import Literal

from fabula.domain.scene import Age, Gender

VoiceRole = Literal["narrator", "person", "creature"]


@dataclass(frozen=True)
class Voice:
    """A voice that an engine offers. `name` is unique within the engine and language ("ada", "old-oak")."""

    name: str
    language: str
    gender: Gender
    age: Age
    role: VoiceRole
    description: str = ""
