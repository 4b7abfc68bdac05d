"""Tags in each format's own way: ID3 in MP3, Vorbis comments in FLAC and Opus, iTunes' atoms in M4A."""

# The library says that it is typed, and its constructors are not.
# mypy: disable-error-code="no-untyped-call"

import base64
from collections.abc import Callable, Mapping
from pathlib import Path

from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3
from mutagen.id3 import _frames as id3
from mutagen.mp4 import MP4, MP4Cover, MP4FreeForm
from mutagen.oggopus import OggOpus

from fabula.media.releases.tags import MAKER, SongTags, timed_texts

_FRONT_COVER = 3
_UTF8, _UTF16 = 3, 1
_MILLISECONDS, _LYRICS = 2, 1
_FREE = "----:com.apple.iTunes:"
_PNG = b"\x89PNG"


def tag(path: Path, tags: SongTags, cover: bytes, metadata: Mapping[str, str]) -> None:
    """Write tags, a cover (PNG or JPEG; empty: none) and further texts by their keys into a song's file."""
    _WRITERS[path.suffix](path, tags, cover, metadata)


def _tag_mp3(path: Path, tags: SongTags, cover: bytes, metadata: Mapping[str, str]) -> None:
    frames = ID3()
    texts = {"TIT2": tags.title, "TPE1": MAKER, "TCON": tags.genre, "TKEY": tags.short_key, "TLAN": tags.language_code}
    texts["TBPM"] = f"{tags.bpm:.0f}" if tags.bpm else ""
    for name, text in texts.items():
        if text:
            frames.add(getattr(id3, name)(encoding=_UTF8, text=[text]))
    if tags.lyrics:
        frames.add(id3.USLT(encoding=_UTF8, lang=tags.language_code, desc="", text=tags.lyrics))
    if tags.captions:
        words = [(each.text, each.milliseconds) for each in timed_texts(tags.captions)]
        # Players read this frame in UTF-16 more surely than in UTF-8.
        frames.add(
            id3.SYLT(encoding=_UTF16, lang=tags.language_code, format=_MILLISECONDS, type=_LYRICS, desc="", text=words)
        )
    if cover:
        frames.add(id3.APIC(encoding=_UTF8, mime=_mime(cover), type=_FRONT_COVER, desc="", data=cover))
    for key, text in metadata.items():
        frames.add(id3.TXXX(encoding=_UTF8, desc=key, text=[text]))
    frames.save(path, v2_version=4)


def _tag_flac(path: Path, tags: SongTags, cover: bytes, metadata: Mapping[str, str]) -> None:
    file = FLAC(path)
    file.update(_comments(tags, metadata))
    if cover:
        file.add_picture(_picture(cover))
    file.save()


def _tag_opus(path: Path, tags: SongTags, cover: bytes, metadata: Mapping[str, str]) -> None:
    file = OggOpus(path)
    file.update(_comments(tags, metadata))
    if cover:
        file["METADATA_BLOCK_PICTURE"] = [base64.b64encode(_picture(cover).write()).decode("ascii")]
    file.save()


def _tag_m4a(path: Path, tags: SongTags, cover: bytes, metadata: Mapping[str, str]) -> None:
    file = MP4(path)
    file["\xa9nam"], file["\xa9ART"] = [tags.title], [MAKER]
    if tags.genre:
        file["\xa9gen"] = [tags.genre]
    if tags.bpm:
        file["tmpo"] = [round(tags.bpm)]
    if words := tags.lrc or tags.lyrics:
        # There is no atom of its own for words in time: players look for LRC here.
        file["\xa9lyr"] = [words]
    if cover:
        kind = MP4Cover.FORMAT_PNG if cover.startswith(_PNG) else MP4Cover.FORMAT_JPEG
        file["covr"] = [MP4Cover(cover, imageformat=kind)]
    free = {"initialkey": tags.short_key, "LANGUAGE": tags.language_code, "LYRICS": tags.lyrics, **metadata}
    for key, text in free.items():
        if text:
            file[_FREE + key] = [MP4FreeForm(text.encode())]
    file.save()


def _comments(tags: SongTags, metadata: Mapping[str, str]) -> dict[str, list[str]]:
    """Vorbis comments. Players take `LYRICS` for LRC where times stand in it, and the plain words for themselves."""
    found = {
        "TITLE": tags.title, "ARTIST": MAKER, "GENRE": tags.genre, "BPM": f"{tags.bpm:g}" if tags.bpm else "",
        "INITIALKEY": tags.short_key, "LANGUAGE": tags.language_code, "LYRICS": tags.lrc or tags.lyrics,
        "UNSYNCEDLYRICS": tags.lyrics, **metadata,
    }  # fmt: skip
    return {key: [text] for key, text in found.items() if text}


def _picture(cover: bytes) -> Picture:
    picture = Picture()
    picture.type, picture.mime, picture.data = _FRONT_COVER, _mime(cover), cover
    return picture


def _mime(picture: bytes) -> str:
    return "image/png" if picture.startswith(_PNG) else "image/jpeg"


_WRITERS: Mapping[str, Callable[[Path, SongTags, bytes, Mapping[str, str]], None]] = {
    ".mp3": _tag_mp3, ".flac": _tag_flac, ".opus": _tag_opus, ".m4a": _tag_m4a,
}  # fmt: skip
