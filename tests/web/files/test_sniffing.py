"""What a file is, by its bytes; and what is not let in."""

import struct
import zlib
from pathlib import Path

import pytest

from fabula.web.api.problems import ApiError
from fabula.web.files.services import name_safe
from fabula.web.files.sniffing import PIXELS, media_type_of
from tests.support.samples import archive, picture, recording, sound

TAKEN = {
    "image/png": picture("PNG"),
    "image/jpeg": picture("JPEG"),
    "image/webp": picture("WEBP"),
    "image/gif": picture("GIF"),
    "audio/wav": sound(),
    "audio/mpeg": recording("mp3", audio="libmp3lame"),
    "audio/flac": recording("flac", audio="flac"),
    "audio/ogg": recording("ogg", audio="libopus"),
    "audio/mp4": recording("mp4", audio="aac"),
    "video/mp4": recording("mp4", video="libx264", audio="aac"),
    "video/quicktime": recording("mov", video="libx264"),
    "video/webm": recording("webm", video="libvpx-vp9", audio="libopus"),
    "video/x-matroska": recording("matroska", video="libx264"),
    "application/zip": archive({"a.txt": b"a"}),
    "application/epub+zip": archive({"mimetype": b"application/epub+zip", "a.txt": b"a"}),
    "application/pdf": b"%PDF-1.7\n1 0 obj\n",
    "application/json": b'{"pages": []}',
    "text/vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n",
    "application/x-subrip": b"\xef\xbb\xbf1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n",
    "text/x-ssa": b"[Script Info]\nTitle: x\n",
    "text/plain": "从前有一只怕黑的狐狸。".encode(),
    "text/plain; charset=gb18030": "从前有一只怕黑的狐狸。".encode("gb18030"),
    "text/plain; charset=utf-16": "从前有一只怕黑的狐狸。".encode("utf-16"),
}


def sniffed(tmp_path: Path, data: bytes) -> str:
    file = tmp_path / "file"
    file.write_bytes(data)
    return media_type_of(file)


@pytest.mark.parametrize("kind", TAKEN)
def test_what_is_taken_is_known_by_its_bytes(kind: str, tmp_path: Path) -> None:
    assert sniffed(tmp_path, TAKEN[kind]) == kind


REFUSED = {
    "a page": b"<!DOCTYPE html><script>alert(1)</script>",
    "a page behind a comment": b"\n<!-- hi -->\n<HTML><body>",
    "a drawing": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "a drawing with a header": b"<?xml version='1.0'?><svg/>",
    "a program": b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200),
    "a Linux program": b"\x7fELF\x02\x01\x01" + bytes(200),
    "noise": bytes(range(256)) * 10,
    "a playlist of other files": b"#EXTM3U\n#EXT-X-VERSION:3\n" + b"\x00",
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_taken_is_refused(what: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError) as found:
        sniffed(tmp_path, REFUSED[what])
    assert (found.value.status, found.value.code) == (415, "unsupported_file")


DAMAGED = {
    "half a picture": picture("PNG", (300, 200))[:200],
    "half a photograph": picture("JPEG", (300, 200))[:200],
    "a picture in name only": b"GIF89a<script>alert(1)</script>",
    "half a film": recording("mp4", video="libx264")[:300],
    "a film without streams": recording("mp4", video="libx264")[:32],
    "an archive without its directory": archive({"a": b"x" * 1000})[:60],
}


@pytest.mark.parametrize("what", DAMAGED)
def test_what_is_damaged_is_refused(what: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError) as found:
        sniffed(tmp_path, DAMAGED[what])
    assert (found.value.status, found.value.code) == (422, "damaged_file")


def test_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ApiError) as found:
        sniffed(tmp_path, b"")
    assert found.value.code == "empty_file"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def picture_bomb(width: int, height: int) -> bytes:
    """A small file that says it is a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


BOMBS = {
    "a picture above the limit": picture_bomb(10_000, PIXELS // 10_000 + 1),
    "a picture far above it": picture_bomb(60_000, 60_000),
    "an archive of zeros": archive({"zeros": bytes(30_000_000)}),
    "an archive of very many": archive({str(number): b"" for number in range(10_001)}),
}


@pytest.mark.parametrize("what", BOMBS)
def test_bombs_are_known_before_they_are_unpacked(what: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError) as found:
        sniffed(tmp_path, BOMBS[what])
    assert (found.value.status, found.value.code) == (413, "file_too_large")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ada\\fox.png", "fox.png"),
        ("fox\r\nSet-Cookie: a=b.png", "foxSet-Cookie: a=b.png"),
        ("gpj.\u202eexe.png", "gpj.exe.png"),
        ("..", "file"),
        ("", "file"),
        ("狐狸 怕黑.png", "狐狸 怕黑.png"),
    ],
)
def test_names_lose_what_could_do_harm(given: str, kept: str) -> None:
    assert name_safe(given) == kept


def test_long_names_keep_their_ending() -> None:
    assert name_safe("f" * 400 + ".png") == "f" * 251 + ".png"
