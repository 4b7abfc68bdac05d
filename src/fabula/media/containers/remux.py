"""The same sound and picture in the same kind of container, with other metadata."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer, OutputContainer
from av.stream import Stream

from fabula.domain.errors import InputError
from fabula.media.containers.mp4 import MP4_OPTIONS
from fabula.runtime.files import writing

_BITEXACT = {"fflags": "+bitexact"}
_MUXERS = {
    ".mp4": ("mp4", MP4_OPTIONS),
    ".m4a": ("mp4", MP4_OPTIONS),
    ".mov": ("mov", MP4_OPTIONS),
    ".mp3": ("mp3", _BITEXACT),
    ".flac": ("flac", _BITEXACT),
    ".ogg": ("ogg", _BITEXACT),
    ".opus": ("opus", _BITEXACT),
    ".mkv": ("matroska", _BITEXACT),
    ".webm": ("webm", _BITEXACT),
}
SUFFIXES = frozenset(_MUXERS)


def read_metadata(path: Path) -> dict[str, str]:
    """The metadata of a sound or film. Raises `InputError` where it cannot be read."""
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            _check(path, container)
            # Ogg keeps its comments with the stream.
            return {**container.streams[0].metadata, **container.metadata}
    except (av.FFmpegError, OSError) as error:
        raise _unreadable(path) from error


def add_metadata(path: Path, metadata: Mapping[str, str]) -> None:
    """Rewrite the file with `metadata` added to what it has, by stream copy, wholly or not at all."""
    name, options = _MUXERS[path.suffix.lower()]
    try:
        with (
            av.open(str(path), metadata_errors="replace") as source,
            writing(path) as temporary,
            av.open(str(temporary), "w", format=name, options=options) as target,
        ):
            _check(path, source)
            target.metadata.update({**source.metadata, **metadata})
            target.set_chapters(source.chapters())
            for packet in _copied(source, target, metadata if name in {"ogg", "opus"} else {}):
                target.mux_one(packet)
    except (av.FFmpegError, ValueError) as error:
        raise _unreadable(path) from error


def _copied(
    source: InputContainer, target: OutputContainer, stream_metadata: Mapping[str, str]
) -> "Iterator[av.Packet[Any]]":
    wanted = [stream for stream in source.streams if stream.type in {"video", "audio", "subtitle"}]
    copies: dict[int, Stream] = {}
    for stream in wanted:
        copy = target.add_stream_from_template(stream)
        copy.metadata.update(stream_metadata)
        copy.disposition = stream.disposition
        copies[stream.index] = copy
    for packet in source.demux(wanted):
        if packet.size:
            packet.stream = copies[packet.stream_index]
            yield packet


def _check(path: Path, container: InputContainer) -> None:
    # A file that was cut within its head opens, but as nothing.
    if not container.streams:
        raise _unreadable(path)


def _unreadable(path: Path) -> InputError:
    return InputError(f"{path} is not a sound or film that can be read.", remedy="Save it again or remove it.")
