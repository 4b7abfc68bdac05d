"""Stories as a kind of production."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from fabula.pipelines.products import Named
from fabula.pipelines.steps import Engines
from fabula.pipelines.story.product import StoryProduct
from fabula.pipelines.story.settling import spec_check, spec_settled
from fabula.pipelines.story.spec import STORY_FILE, StorySpec, spec_of
from fabula.pipelines.story.steps import STEPS

_LONGEST_TITLE = 80


class StoryKind:
    """Story films."""

    name = "story"
    file = STORY_FILE
    shown = "movie.mp4"
    words = "script.json"
    capabilities: tuple[Named, ...] = ("text", "image", "speech", "music")
    final = StoryProduct.final
    steps = STEPS
    about = "A narrated, illustrated, captioned film of a topic or of one's own text."

    def spec_schema(self) -> dict[str, Any]:
        """The JSON schema of its spec."""
        return TypeAdapter(StorySpec).json_schema()

    def settled(self, values: Mapping[str, Any], engines: Engines) -> dict[str, Any]:
        """The spec with its language decided. Raises `InputError` that names the field."""
        spec = spec_settled(spec_of(dict(values)))
        spec_check(spec, engines)
        return asdict(spec)

    def product(self, values: Mapping[str, Any]) -> StoryProduct:
        """The story film of a settled spec."""
        return StoryProduct(spec_of(dict(values)))

    def title(self, values: Mapping[str, Any]) -> str:
        """The topic, or the beginning of the user's own text."""
        story = values["story"]
        return " ".join((story["topic"] or story["text"]).split())[:_LONGEST_TITLE]
