"""Encoding of sound in the formats of releases."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.format import AudioFormat
from av.audio.stream import AudioStream
from numpy.typing import NDArray

from fabula.media.audio.programme import Programme, gathered
from fabula.media.containers import encode_aac

_BITEXACT = {"fflags": "+bitexact"}
_BLOCK = 1 << 14
_M4A_BITRATE = 256_000


@dataclass(frozen=True)
class _Coder:
    codec: str
    container: str
    sample_format: str
    bitrate: int = 0
    options: Mapping[str, str] = field(default_factory=dict)


_CODERS = {
    ".flac": _Coder("flac", "flac", "s16", options={"compression_level": "8"}),
    ".mp3": _Coder("libmp3lame", "mp3", "fltp", bitrate=256_000),
    ".opus": _Coder("libopus", "ogg", "flt", bitrate=160_000),
}


def encode(sound: Programme, path: Path) -> None:
    """Write stereo sound of 48 kHz in the format of the path's ending. The same sound gives the same bytes."""
    if path.suffix == ".m4a":
        encode_aac(sound, path, bitrate=_M4A_BITRATE)
        return
    coder = _CODERS[path.suffix]
    with av.open(str(path), "w", format=coder.container, options=_BITEXACT) as target:
        stream = target.add_stream(coder.codec, rate=sound.rate, layout="stereo", options=dict(coder.options))
        assert isinstance(stream, AudioStream)
        stream.codec_context.format = AudioFormat(coder.sample_format)
        if coder.bitrate:
            stream.bit_rate = coder.bitrate
        for frame in _frames(sound, coder.sample_format):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))


_SHAPES: Mapping[str, Callable[[NDArray[np.float32]], NDArray[np.generic]]] = {
    # Exactly the sixteen bits that a master of ours is made of.
    "s16": lambda block: np.rint(block * 32_768).clip(-32_768, 32_767).astype(np.int16).reshape(1, -1),
    "flt": lambda block: block.reshape(1, -1),
    "fltp": lambda block: block.T,
}


def _frames(sound: Programme, sample_format: str) -> Iterator[av.AudioFrame]:
    position = 0
    for block in gathered(sound.blocks(), _BLOCK):
        shaped = np.ascontiguousarray(_SHAPES[sample_format](block))
        frame = av.AudioFrame.from_ndarray(shaped, format=sample_format, layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = sound.rate, position, Fraction(1, sound.rate)
        position += len(block)
        yield frame
