"""The embedded singer."""

from fabula.engines.embedded.music.singing.singer import EmbeddedSinger

__all__ = ["EmbeddedSinger"]
