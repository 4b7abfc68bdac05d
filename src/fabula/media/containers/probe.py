"""What is in a media file, and whether it decodes without complaint."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.subtitles.stream import SubtitleStream
from av.video.stream import VideoStream

from fabula.domain.errors import InputError
from fabula.media.containers.join import Chapter


@dataclass(frozen=True)
class PictureFacts:
    """The video stream. `frames` is what the container says, 0 where it does not."""

    codec: str
    width: int
    height: int
    pix_fmt: str
    fps: Fraction
    frames: int
    seconds: float


@dataclass(frozen=True)
class AudioFacts:
    """The audio stream; how loud it is, `measure_sound` tells."""

    codec: str
    rate: int
    channels: int
    seconds: float


@dataclass(frozen=True)
class SubtitleFacts:
    """A subtitle track: its language as the container writes it (ISO 639-2), and how many cues it shows."""

    codec: str
    language: str
    cues: int


@dataclass(frozen=True)
class MediaFacts:
    """What a player would find in a file. `faststart` is None for files that are not MP4."""

    format: str
    seconds: float
    size: int
    picture: PictureFacts | None = None
    audio: AudioFacts | None = None
    subtitles: tuple[SubtitleFacts, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    faststart: bool | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)


def probe(path: Path) -> MediaFacts:
    """Open a sound or film and say what is in it, without decoding. Raises `InputError` where it cannot be read."""
    try:
        with av.open(str(path)) as container:
            facts = _facts(path, container)
    except (av.FFmpegError, OSError, UnicodeError) as error:
        raise _unreadable(path) from error
    if facts.picture is None and facts.audio is None:
        raise _unreadable(path)
    return facts


def _unreadable(path: Path) -> InputError:
    return InputError(f"{path} is not a sound or film that can be read.", remedy="Check the file.")


def _facts(path: Path, container: InputContainer) -> MediaFacts:
    streams = container.streams
    return MediaFacts(
        format=container.format.name,
        seconds=(container.duration or 0) / av.time_base,
        size=path.stat().st_size,
        picture=_picture(streams.video[0]) if streams.video else None,
        audio=_audio(streams.audio[0]) if streams.audio else None,
        chapters=tuple(
            Chapter(
                entry["metadata"].get("title", ""),
                float(entry["start"] * (entry["time_base"] or 1)),
                float(entry["end"] * (entry["time_base"] or 1)),
            )
            for entry in container.chapters()
        ),
        faststart=_faststart(path) if "mp4" in container.format.name else None,
        metadata=dict(container.metadata),
        subtitles=tuple(_subtitles(container, stream) for stream in streams.subtitles),
    )


def _picture(stream: VideoStream) -> PictureFacts:
    context = stream.codec_context
    return PictureFacts(
        codec=context.name,
        width=context.width,
        height=context.height,
        pix_fmt=context.pix_fmt or "",
        fps=stream.average_rate or Fraction(0),
        frames=stream.frames,
        seconds=_seconds(stream),
    )


def _audio(stream: AudioStream) -> AudioFacts:
    return AudioFacts(stream.codec_context.name, stream.rate, stream.channels, _seconds(stream))


def _seconds(stream: VideoStream | AudioStream) -> float:
    return float((stream.duration or 0) * (stream.time_base or 0))


def _subtitles(container: InputContainer, stream: SubtitleStream) -> SubtitleFacts:
    container.seek(0)
    # A packet of two zero bytes is a gap between cues.
    cues = sum(packet.size > 2 for packet in container.demux(stream))
    return SubtitleFacts(stream.codec_context.name, stream.language or "", cues)


def _faststart(path: Path) -> bool:
    """Whether the index lies before the samples, so that playing can begin before all is loaded."""
    with path.open("rb") as file:
        while len(header := file.read(16)) >= 8:
            size, kind = int.from_bytes(header[:4]), header[4:8]
            if kind in {b"moov", b"mdat"}:
                return kind == b"moov"
            size = int.from_bytes(header[8:16]) if size == 1 else size
            if size < 8:
                return False
            file.seek(size - len(header), 1)
    return False


def decode_warnings(path: Path) -> list[str]:
    """Decode every picture and sound of a file; what the decoder complained of, each once, in order."""
    level = av.logging.get_level()
    av.logging.set_level(av.logging.WARNING)
    try:
        with av.logging.Capture(local=False) as lines:
            failure = _decode_all(path)
    finally:
        av.logging.set_level(level)
    said = [f"{source}: {text.strip()}" for _, source, text in lines]
    return list(dict.fromkeys([*said, *failure]))


def _decode_all(path: Path) -> list[str]:
    try:
        with av.open(str(path)) as container:
            wanted = [s for s in container.streams if s.type in {"video", "audio"}]
            for packet in container.demux(wanted):
                packet.decode()
    except av.FFmpegError as error:
        return [str(error)]
    return []
