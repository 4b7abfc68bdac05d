"""What the lyrics service is asked and answers. Fields after a blank line are Fabula's own; all have defaults."""

from typing import Annotated

from pydantic import BaseModel, Field

from fabula.serving.base.answers import Metadata
from fabula.serving.base.bodies import Body, Description, Language, Word

Seed = Annotated[int, Field(ge=0, le=2**63 - 1)]


class LyricsBody(Body):
    """`POST /generate_lyrics`."""

    description: Description
    style: Word = ""
    language: Language = "en"
    mood: Word = ""

    genre: Word = ""
    audio_duration: float = Field(0.0, ge=0, le=600, allow_inf_nan=False)
    seed: Seed = 0


class PromptBody(Body):
    """`POST /generate_prompt`."""

    description: Description
    genre: Word = ""
    instruments: list[Word] = Field(default_factory=list, max_length=20)
    tempo: Word = ""


class CategoriesBody(Body):
    """`POST /generate_categories`."""

    description: Description
    max_categories: int = Field(5, ge=1, le=10)
    include_subgenres: bool = True


class LyricsAnswer(BaseModel):
    """Lyrics with a tag before each section; `structure_tags` are those, in order."""

    lyrics: str
    word_count: int
    structure_tags: list[str]
    metadata: Metadata


class PromptAnswer(BaseModel):
    """Tags for a music model, weightiest first, in one line."""

    prompt: str
    tag_count: int
    detected_genre: str
    metadata: Metadata


class CategoriesAnswer(BaseModel):
    """Categories, surest first, and how sure each is (0…1)."""

    categories: list[str]
    primary_genre: str
    confidence_scores: dict[str, float]
    metadata: Metadata
