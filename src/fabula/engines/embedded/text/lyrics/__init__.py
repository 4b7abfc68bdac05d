"""Lyrics with no model: a frame that picks and orders stanzas, and a pack of hand-written ones for each language."""
