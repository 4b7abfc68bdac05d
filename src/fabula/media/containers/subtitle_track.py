"""Soft subtitles in an MP4 (3GPP timed text)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
from av.container import OutputContainer
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import SubtitleSet

from fabula.domain.captions import Caption

# The encoder refuses to open without a style of this name.
_ASS_HEADER = b"""[Script Info]
ScriptType: v4.00+
PlayResX: 384
PlayResY: 288

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_MILLISECOND = Fraction(1, 1000)
_ISO_639_2 = {"en": "eng", "zh": "zho", "ja": "jpn", "ko": "kor", "fr": "fra", "de": "deu", "es": "spa",
              "it": "ita", "pt": "por", "ru": "rus", "ar": "ara", "hi": "hin"}  # fmt: skip


@dataclass(frozen=True)
class SubtitleTrack:
    """Captions in one language (BCP 47 primary tag), in order and not overlapping."""

    language: str
    cues: Sequence[Caption]


def add_subtitle_stream(film: OutputContainer, track: SubtitleTrack) -> SubtitleStream:
    """A new track of the film for `track`'s cues."""
    stream = film.add_stream("mov_text")
    stream.codec_context.subtitle_header = _ASS_HEADER
    stream.codec_context.time_base = stream.time_base = _MILLISECOND
    stream.metadata["language"] = iso_639_2(track.language)
    return stream


def iso_639_2(language: str) -> str:
    """A language as MP4 has room for it: three letters."""
    return _ISO_639_2.get(language, language if len(language) == 3 else "und")


def subtitle_packets(stream: SubtitleStream, cues: Sequence[Caption]) -> "Iterator[av.Packet[Any]]":
    """The cues as packets; the muxer fills the gaps between them."""
    for index, cue in enumerate(cues):
        start, stop = round(cue.start * 1000), round(cue.stop * 1000)
        event = f"{index},0,Default,,0,0,0,,{_escaped(cue.text)}"
        subtitle = SubtitleSet.create(event.encode(), 0, stop - start, pts=start)
        packet = stream.codec_context.encode_subtitle(subtitle)
        packet.stream, packet.time_base = stream, _MILLISECOND
        packet.pts = packet.dts = start
        packet.duration = stop - start
        yield packet


def _escaped(text: str) -> str:
    # Braces open style overrides in ASS.
    return text.replace("{", "(").replace("}", ")").replace("\r", "").replace("\n", r"\N")
