"""The Chinese lyrics: hand-written stanzas by theme in modern words and in 古风, rhymed by the thirteen 辙."""

from fabula.engines.embedded.text.lyrics.frame import LyricPack
from fabula.engines.embedded.text.lyrics.zh.pack import ChineseLyrics

PACK: LyricPack = ChineseLyrics()
