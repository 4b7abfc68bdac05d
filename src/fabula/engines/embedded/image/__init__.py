"""The embedded picture engine: words to facts, facts to a composed vector scene, light, pixels."""

from fabula.engines.embedded.image.engine import EmbeddedImage

__all__ = ["EmbeddedImage"]
