"""English: its pack for the frame."""

from fabula.engines.embedded.text.en.pack import PACK

__all__ = ["PACK"]
