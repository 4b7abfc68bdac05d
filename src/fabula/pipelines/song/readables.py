"""Which files of a song's folder show which output of which target."""

from collections.abc import Iterator

from fabula.pipelines.graph import Progress
from fabula.pipelines.production import Readable

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".webp", ".PNG", ".JPG", ".JPEG", ".WEBP")
_SUFFIX = {"flac": "flac", "mp3": "mp3", "m4a": "m4a", "opus": "opus"}


def song_readables(name: str) -> Iterator[Readable]:
    """The files of one target."""
    match name:
        case "lyrics":
            yield Readable("lyrics.txt", name, "lyrics")
        case "cover":
            yield Readable("cover.png", name, "shown", PICTURE_SUFFIXES)
        case "words":
            yield Readable("lyrics.lrc", name, "lrc")
            yield Readable("lyrics.srt", name, "srt")
        case "notation":
            yield Readable("score.mid", name, "midi")
            yield Readable("score.musicxml", name, "musicxml")
            yield Readable("score.png", name, "page")
        case "peaks":
            yield Readable("peaks.json", name, "peaks")
        case "song":
            yield Readable("song.wav", name, "song")
            yield Readable("song.json", name, "facts")
        case _ if name in _SUFFIX:
            yield Readable(f"song.{_SUFFIX[name]}", name, "song")
        case _ if name.startswith("video-"):
            shape = name.removeprefix("video-")
            yield Readable("lyric_video.mp4" if shape == "16x9" else f"lyric_video_{shape}.mp4", name, "film")


def stem_readables(progress: Progress) -> Iterator[Readable]:
    """The stems that are played, and the voices of all sections as one."""
    stems = progress.outcome("stems")
    for stem in sorted(stems.outputs) if stems else ():
        yield Readable(f"stems/{stem}.wav", "stems", stem)
    mixed = progress.outcome("master")
    if mixed and "voice" in mixed.outputs:
        yield Readable("stems/voice.wav", "master", "voice")
