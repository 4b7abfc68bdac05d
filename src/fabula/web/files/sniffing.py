"""What a file really is, by its bytes: its name and what the sender says of it count for nothing.

Only what a studio works with is let in, and only where it can be opened. What a browser would run (HTML, SVG) is
not, whatever it is called. Pictures and archives are measured by their headers before anything is unpacked.
The libraries that look are imported when they are needed: an idle web process does without them.
"""

import codecs
import json
import re
import zipfile
from pathlib import Path

from fabula.web.api.problems import ApiError

PIXELS = 50_000_000
FRAMES = 500
UNPACKED = 1_000_000_000
PACKED_TO = 200
ENTRIES = 10_000

_HEAD = 65_536
_PICTURES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}
_PICTURE_ENDINGS = {".png", ".jfif", ".jpg", ".jpeg", ".jpe", ".webp", ".gif"}
# By ending: the container that is opened, and its media type with a picture and without.
_RECORDINGS = {
    ".mp4": ("mp4", "video/mp4", "audio/mp4"),
    ".m4a": ("mp4", "video/mp4", "audio/mp4"),
    ".mov": ("mov", "video/quicktime", "audio/mp4"),
    ".webm": ("matroska", "video/webm", "audio/webm"),
    ".mkv": ("matroska", "video/x-matroska", "audio/x-matroska"),
    ".mp3": ("mp3", "", "audio/mpeg"),
    ".ogg": ("ogg", "video/ogg", "audio/ogg"),
    ".flac": ("flac", "", "audio/flac"),
    ".wav": ("wav", "", "audio/wav"),
    ".aac": ("aac", "", "audio/aac"),
}
_ARCHIVES = {".epub", ".zip", ".docx"}
# What browsers run, or what may draw in other files.
_MARKUP = re.compile(r"\s*(<!--.*?-->\s*)*<(\?xml|!doctype|html|svg|head|body|script|iframe)\b", re.I | re.S)
_TEXTS = (
    (re.compile(r"\s*WEBVTT\b"), "text/vtt"),
    (re.compile(r"\s*\[Script Info\]", re.I), "text/x-ssa"),
    (re.compile(r"\s*\d+\s*\n\s*\d\d:\d\d:\d\d[,.]\d{1,3}\s*-->"), "application/x-subrip"),
)


def media_type_of(path: Path) -> str:
    """The media type of a file that was checked to be one.

    Raises `ApiError`: 415 for a kind that is not taken, 422 for a damaged file, 413 for one that unpacks to too much.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head:
        raise ApiError("The file is empty.", status=422, code="empty_file", remedy="Send a file with something in it.")
    ending = _ending(head)
    if ending in _PICTURE_ENDINGS:
        return _picture(path)
    if ending in _RECORDINGS:
        return _recording(path, ending)
    if ending in _ARCHIVES:
        return _archive(path)
    if ending == ".pdf":
        return "application/pdf"
    return _text(path)


def _ending(head: bytes) -> str:
    """The usual ending of files that begin like this, of those that are taken; "" where there is none."""
    import puremagic

    known = {*_PICTURE_ENDINGS, *_RECORDINGS, *_ARCHIVES, ".pdf"}
    try:
        found = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return ""
    return next((match.extension for match in found if match.extension in known), "")


def _picture(path: Path) -> str:
    """Measure a picture by its header, then decode it whole."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=list(_PICTURES)) as picture:
            frames = int(getattr(picture, "n_frames", 1))
            if picture.width * picture.height * max(frames, 1) > PIXELS * 4 or frames > FRAMES:
                raise _too_much("picture", f"{PIXELS // 1_000_000} megapixels")
            if picture.width * picture.height > PIXELS:
                raise _too_much("picture", f"{PIXELS // 1_000_000} megapixels")
            picture.load()
            return _PICTURES[str(picture.format)]
    except Image.DecompressionBombError:
        raise _too_much("picture", f"{PIXELS // 1_000_000} megapixels") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise _damaged("picture") from error


def _recording(path: Path, ending: str) -> str:
    """Open sound or video as the container it looks like and no other: some containers name further files."""
    import av

    container, with_picture, sound_only = _RECORDINGS[ending]
    try:
        with av.open(str(path), format=container, options={"protocol_whitelist": "file"}) as found:
            moving = [
                stream for stream in found.streams.video if not stream.disposition & av.stream.Disposition.attached_pic
            ]
            if moving and with_picture:
                return with_picture
            if found.streams.audio:
                return sound_only
    except (av.FFmpegError, ValueError) as error:
        raise _damaged("recording") from error
    raise _damaged("recording")


def _archive(path: Path) -> str:
    """Measure an archive by its directory; a book is known by its first entry (EPUB 3, 4.3)."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
            if len(entries) > ENTRIES or unpacked > min(UNPACKED, PACKED_TO * path.stat().st_size + _HEAD):
                raise _too_much("archive", f"{UNPACKED // 1_000_000} MB unpacked")
            return "application/epub+zip" if _is_book(archive, entries) else "application/zip"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise _damaged("archive") from error


def _is_book(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> bool:
    if not entries or entries[0].filename != "mimetype" or entries[0].file_size > 100:
        return False
    return archive.read(entries[0]).strip() == b"application/epub+zip"


def _text(path: Path) -> str:
    """Text in UTF-8, UTF-16 with its mark, or GB 18030; which subtitles it is, if any."""
    for charset in _charsets(path):
        if (text := _decoded(path, charset)) is None:
            continue
        if _MARKUP.match(text):
            break
        found = next((kind for pattern, kind in _TEXTS if pattern.match(text)), "")
        kind = found or ("application/json" if _is_json(path, text) else "text/plain")
        return kind if charset.startswith("utf-8") else f"{kind}; charset={charset}"
    raise ApiError(
        "This kind of file is not taken.",
        status=415,
        code="unsupported_file",
        remedy="Send a picture (PNG, JPEG, WebP, GIF), sound, video, text, subtitles, JSON, EPUB, PDF or ZIP.",
    )


def _charsets(path: Path) -> tuple[str, ...]:
    with path.open("rb") as stream:
        mark = stream.read(2)
    return ("utf-16",) if mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else ("utf-8-sig", "gb18030")


def _decoded(path: Path, charset: str) -> str | None:
    """The beginning of a text, where all of it is text in that charset; None where it is not."""
    decoder = codecs.getincrementaldecoder(charset)()
    beginning = ""
    try:
        with path.open("rb") as stream:
            while piece := stream.read(1_048_576):
                text = decoder.decode(piece)
                if any(char < " " and char not in "\t\n\r\f\x1b" for char in set(text)):
                    return None
                beginning = beginning or text[:_HEAD]
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return beginning


def _is_json(path: Path, beginning: str) -> bool:
    if not beginning.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return False
    return True


def _damaged(what: str) -> ApiError:
    return ApiError(
        f"The {what} is damaged, or is not what it looks like.",
        status=422,
        code="damaged_file",
        remedy="Open it on your machine, save it anew and send that.",
    )


def _too_much(what: str, limit: str) -> ApiError:
    return ApiError(
        f"The {what} is too large: {limit} at most.",
        status=413,
        code="file_too_large",
        remedy="Send a smaller one.",
    )
