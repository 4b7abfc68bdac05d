"""Labels in JPEG: an XMP packet in its APP1 segment."""

from fabula.domain.errors import InputError
from fabula.media.labels.label import Labelled, to_metadata
from fabula.media.labels.xmp import labelled_xmp, metadata_in_xmp

SIGNATURE = b"\xff\xd8\xff"
_SCAN = b"\xff\xda"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
# A segment holds 64 kB, and somebody else's XMP may want its part.
_LINEAGE_LIMIT = 32 * 1024

Segment = tuple[int, bytes]


def label_jpeg(data: bytes, labelled: Labelled) -> bytes:
    """The same picture, pixel data untouched, with this label instead of any it had."""
    segments, picture = _split(data)
    packet = labelled_xmp(_xmp(segments), to_metadata(labelled, limit=_LINEAGE_LIMIT)).encode()
    if len(_XMP + packet) > 65_533:
        packet = labelled_xmp("", to_metadata(labelled, limit=_LINEAGE_LIMIT)).encode()
    kept = [segment for segment in segments if not _is_xmp(segment)]
    # JFIF and Exif readers want theirs first.
    place = sum(marker in {0xE0, 0xE1} for marker, _ in kept)
    kept.insert(place, (0xE1, _XMP + packet))
    return b"\xff\xd8" + b"".join(_packed(*segment) for segment in kept) + picture


def jpeg_metadata(data: bytes) -> dict[str, str]:
    """What a JPEG's XMP says of the label."""
    return metadata_in_xmp(_xmp(_split(data)[0]))


def _split(data: bytes) -> tuple[list[Segment], bytes]:
    """The segments before the picture's scan, and all the rest."""
    position, segments = 2, list[Segment]()
    while data[position : position + 2] != _SCAN:
        size = int.from_bytes(data[position + 2 : position + 4])
        if data[position : position + 1] != b"\xff" or size < 2 or position + 2 + size > len(data):
            raise InputError("The JPEG picture is cut short.", remedy="Save it again.")
        segments.append((data[position + 1], data[position + 4 : position + 2 + size]))
        position += 2 + size
    return segments, data[position:]


def _packed(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2) + body


def _is_xmp(segment: Segment) -> bool:
    return segment[0] == 0xE1 and segment[1].startswith(_XMP)


def _xmp(segments: list[Segment]) -> str:
    packets = (body.removeprefix(_XMP) for marker, body in segments if _is_xmp((marker, body)))
    return next(packets, b"").decode("utf-8", "replace")
