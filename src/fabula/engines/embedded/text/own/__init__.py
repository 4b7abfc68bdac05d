"""The user's own text: kept word for word, laid onto pages, its speakers and scenes found. No language owns this."""

from fabula.engines.embedded.text.own.script import read_own_text

__all__ = ["read_own_text"]
