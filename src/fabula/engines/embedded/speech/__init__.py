"""The embedded speech engine: offline, repeatable, with sixteen voices in each of English, Mandarin and Japanese."""

from fabula.engines.embedded.speech.engine import EmbeddedSpeech

__all__ = ["EmbeddedSpeech"]
