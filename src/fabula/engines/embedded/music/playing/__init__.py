"""Playing: a score's parts, sampled or synthesised, balanced and shaped by genre, as stems in files."""

from fabula.engines.embedded.music.playing.player import CUE_RING_SECONDS, play

__all__ = ["CUE_RING_SECONDS", "play"]
