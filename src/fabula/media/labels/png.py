"""Labels in PNG: international text chunks, and an XMP packet for readers who know only that."""

import zlib
from collections.abc import Iterator

from fabula.domain.errors import InputError
from fabula.media.labels.label import LABEL_KEY, LINEAGE_KEY, Labelled, to_metadata
from fabula.media.labels.xmp import labelled_xmp, metadata_in_xmp

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP = "XML:com.adobe.xmp"
_OURS = {LABEL_KEY, LINEAGE_KEY, _XMP}

Chunk = tuple[bytes, bytes]


def label_png(data: bytes, labelled: Labelled) -> bytes:
    """The same picture, pixel data untouched, with this label instead of any it had."""
    chunks = list(_chunks(data))
    xmp = dict(_texts(chunks)).get(_XMP, "")
    metadata = to_metadata(labelled)
    texts = {**metadata, _XMP: labelled_xmp(xmp, {LABEL_KEY: metadata[LABEL_KEY]})}
    kept = [chunk for chunk in chunks if _keyword(chunk) not in _OURS]
    # Right after the header, so that a reader need not go through the picture.
    labels = [(b"iTXt", _itxt(keyword, text)) for keyword, text in texts.items()]
    return SIGNATURE + b"".join(_packed(*chunk) for chunk in [kept[0], *labels, *kept[1:]])


def png_metadata(data: bytes) -> dict[str, str]:
    """All text of a PNG by keyword, and what its XMP says of the label."""
    texts = dict(_texts(list(_chunks(data))))
    return metadata_in_xmp(texts.get(_XMP, "")) | texts


def _chunks(data: bytes) -> Iterator[Chunk]:
    position, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        body = data[position + 8 : position + 8 + length]
        if len(kind) < 4 or len(body) < length:
            raise InputError("The PNG picture is cut short.", remedy="Save it again.")
        yield kind, body
        position += length + 12


def _packed(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


def _keyword(chunk: Chunk) -> str:
    kind, body = chunk
    return body.partition(b"\0")[0].decode("latin-1") if kind in {b"iTXt", b"tEXt", b"zTXt"} else ""


def _itxt(keyword: str, text: str) -> bytes:
    return keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode()


def _texts(chunks: list[Chunk]) -> Iterator[tuple[str, str]]:
    for chunk in chunks:
        if keyword := _keyword(chunk):
            body = chunk[1].partition(b"\0")[2]
            if chunk[0] == b"tEXt":
                yield keyword, body.decode("latin-1")
            elif chunk[0] == b"iTXt" and len(body) >= 2:
                yield keyword, _international(body)


def _international(body: bytes) -> str:
    compressed, text = body[0], body[2:].partition(b"\0")[2].partition(b"\0")[2]
    try:
        # At most what a label can be: a hostile picture must not unpack to gigabytes.
        return (zlib.decompressobj().decompress(text, 1 << 24) if compressed else text).decode("utf-8", "replace")
    except zlib.error:
        return ""
