"""The English lyrics."""

from fabula.engines.embedded.text.lyrics.en.pack import EnglishLyrics

PACK = EnglishLyrics()

__all__ = ["PACK"]
