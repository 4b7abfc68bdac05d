"""Stories in Chinese: topic analysis, concept cards, spines and topic-proof frames, all written in Chinese."""

from fabula.engines.embedded.text.zh.pack import PACK

__all__ = ["PACK"]
