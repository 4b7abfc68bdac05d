"""What a picture shows: the facts given, and what the words of the prompt add."""

from fabula.domain.scene import Character, Scene
from fabula.engines.base import ImageRequest


def facts_of(request: ImageRequest) -> tuple[Scene, tuple[Character, ...]]:
    """The scene and its actors, the most important first."""
    return request.scene or Scene("forest"), request.cast
