"""Scores for people and machines: MIDI, MusicXML, the engraved page."""

from fabula.media.score.engraving import engraved_png, engraved_svgs
from fabula.media.score.midi import midi_bytes
from fabula.media.score.musicxml import musicxml_text

__all__ = ["engraved_png", "engraved_svgs", "midi_bytes", "musicxml_text"]
