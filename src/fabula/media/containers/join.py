"""Joining a film: picture segments and soundtrack by stream copy, subtitles, chapters and metadata beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
from itertools import chain
from pathlib import Path
from typing import Any, Literal

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.video.stream import VideoStream

from fabula.domain.errors import InputError
from fabula.media.containers.mp4 import mp4_writer
from fabula.media.containers.subtitle_track import (
    SubtitleTrack,
    add_subtitle_stream,
    iso_639_2,
    subtitle_packets,
)


@dataclass(frozen=True)
class Chapter:
    """A titled stretch of the film, in seconds."""

    title: str
    start: float
    stop: float


def join_film(
    path: Path,
    *,
    segments: Sequence[Path],
    fps: Fraction | int,
    soundtrack: Path,
    subtitles: Sequence[SubtitleTrack] = (),
    chapters: Sequence[Chapter] = (),
    metadata: Mapping[str, str] | None = None,
    language: str = "",
) -> None:
    """Write the film as a fast-start MP4, wholly or not at all; the same inputs give the same bytes.

    `segments` are closed-GOP H.264 files of constant frame rate `fps`, all made with the same encoder options;
    they and the soundtrack (see `write_soundtrack`) are copied, not encoded again. `metadata` may hold any
    keys, such as `title`, `comment` and those of `fabula.media.labels`; `language` is what is spoken.
    Raises `InputError` where a part is broken, or a segment does not fit the first.
    """
    if not segments:
        raise InputError("A film needs at least one segment.", remedy="Build its pages first.")
    timings = _timings(segments, Fraction(fps))
    with _open(soundtrack, kind="audio") as sound, mp4_writer(path, metadata=metadata) as film:
        _set_chapters(film, chapters)
        picture, voice = _add_picture_stream(film, timings), _add_sound_stream(film, sound, language)
        tracks = [(add_subtitle_stream(film, track), track.cues) for track in subtitles]
        packets: Iterator[av.Packet[Any]] = merge(
            _picture_packets(timings, picture),
            _sound_packets(sound, voice),
            *(subtitle_packets(stream, cues) for stream, cues in tracks),
            key=_decoded_at,
        )
        for packet in packets:
            film.mux_one(packet)


@dataclass(frozen=True)
class _Timing:
    """A segment's place in the film, in frames; `order` holds the display index of each packet within it."""

    path: Path
    start: int
    order: tuple[int, ...]


@dataclass(frozen=True)
class _Timings:
    segments: tuple[_Timing, ...]
    fps: Fraction
    delay: int
    """By how many frames decoding runs ahead of display, the same for the whole film."""


def _timings(segments: Sequence[Path], fps: Fraction) -> _Timings:
    placed, start, delay, first = [], 0, 0, None
    for path in segments:
        order, extradata = _scan(path, fps)
        if first is not None and extradata != first:
            raise InputError(
                f"The segment {path} was made with other encoder options than the first.",
                remedy="Build all pages at the same size and frame rate.",
            )
        first = extradata
        placed.append(_Timing(path, start, order))
        delay = max(delay, *(decoded - shown for decoded, shown in enumerate(order)))
        start += len(order)
    return _Timings(tuple(placed), fps, delay)


def _scan(path: Path, fps: Fraction) -> tuple[tuple[int, ...], bytes]:
    with _open(path) as container:
        stream = container.streams.video[0]
        shown = [round(p.pts * p.time_base * fps) for p in container.demux(stream) if p.size and p.pts is not None]
        extradata = bytes(stream.codec_context.extradata or b"")
    # A segment may begin a little after zero (B-frames): what counts is the order.
    first = min(shown, default=0)
    order = tuple(index - first for index in shown)
    if sorted(order) != list(range(len(order))) or not order:
        raise InputError(
            f"The segment {path} is broken: frames are missing or not at {fps} a second.",
            remedy="Remove it and build again.",
        )
    return order, extradata


def _open(path: Path, *, kind: Literal["video", "audio"] = "video") -> InputContainer:
    try:
        container = av.open(str(path))
    except (av.FFmpegError, OSError) as error:
        raise _unreadable(path) from error
    if not any(stream.type == kind for stream in container.streams):
        container.close()
        raise _unreadable(path)
    return container


def _unreadable(path: Path) -> InputError:
    return InputError(f"{path} cannot be read as a part of a film.", remedy="Remove it and build again.")


def _set_chapters(film: OutputContainer, chapters: Sequence[Chapter]) -> None:
    film.set_chapters(
        [
            {
                "id": index,
                "start": round(chapter.start * 1000),
                "end": round(chapter.stop * 1000),
                "time_base": Fraction(1, 1000),
                "metadata": {"title": chapter.title},
            }
            for index, chapter in enumerate(chapters, start=1)
        ]
    )


def _decoded_at(packet: "av.Packet[Any]") -> Fraction:
    assert packet.dts is not None
    return packet.dts * packet.time_base


def _add_picture_stream(film: OutputContainer, timings: _Timings) -> VideoStream:
    with _open(timings.segments[0].path) as first:
        stream = film.add_stream_from_template(first.streams.video[0])
    stream.time_base = 1 / timings.fps
    stream.metadata.clear()
    return stream


def _add_sound_stream(film: OutputContainer, sound: InputContainer, language: str) -> AudioStream:
    stream = film.add_stream_from_template(sound.streams.audio[0])
    if language:
        stream.metadata["language"] = iso_639_2(language)
    return stream


def _picture_packets(timings: _Timings, stream: VideoStream) -> "Iterator[av.Packet[Any]]":
    return chain.from_iterable(_segment_packets(segment, timings, stream) for segment in timings.segments)


def _segment_packets(segment: _Timing, timings: _Timings, stream: VideoStream) -> "Iterator[av.Packet[Any]]":
    with _open(segment.path) as container:
        packets = (packet for packet in container.demux(container.streams.video[0]) if packet.size)
        for decoded, (packet, shown) in enumerate(zip(packets, segment.order, strict=True)):
            packet.stream, packet.time_base = stream, 1 / timings.fps
            packet.pts, packet.dts = segment.start + shown, segment.start + decoded - timings.delay
            packet.duration = 1
            yield packet


def _sound_packets(sound: InputContainer, stream: AudioStream) -> "Iterator[av.Packet[Any]]":
    for packet in sound.demux(sound.streams.audio[0]):
        if packet.size:
            packet.stream = stream
            yield packet
