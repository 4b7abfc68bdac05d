"""Labels in WAV: entries of the RIFF information list."""

from collections.abc import Iterator

from fabula.domain.errors import InputError
from fabula.media.labels.label import LABEL_KEY, LINEAGE_KEY, Labelled, to_metadata

SIGNATURE = b"RIFF"
# Names of our own are written in lower case, as the RIFF specification asks; AIGC is the standard's.
_NAMES = {LABEL_KEY: b"AIGC", LINEAGE_KEY: b"fabl"}
_KEYS = {name: key for key, name in _NAMES.items()}


Chunk = tuple[bytes, bytes]


def label_wav(data: bytes, labelled: Labelled) -> bytes:
    """The same sound, samples untouched, with this label instead of any it had."""
    chunks = list(_chunks(data[12:], whole=True))
    if b"data" not in dict(chunks):
        raise _cut_short()
    information = [entry for chunk in chunks for entry in _information(chunk) if entry[0] not in _KEYS]
    information += [(_NAMES[key], text.encode() + b"\0") for key, text in to_metadata(labelled).items()]
    kept = [chunk for chunk in chunks if not _is_information(chunk)]
    body = b"".join(_packed(*chunk) for chunk in kept)
    body += _packed(b"LIST", b"INFO" + b"".join(_packed(*entry) for entry in information))
    return SIGNATURE + (len(body) + 4).to_bytes(4, "little") + b"WAVE" + body


def wav_metadata(data: bytes) -> dict[str, str]:
    """What the information list says of the label."""
    entries = (entry for chunk in _chunks(data[12:], whole=False) for entry in _information(chunk))
    return {_KEYS[name]: body.rstrip(b"\0").decode("utf-8", "replace") for name, body in entries if name in _KEYS}


def _chunks(data: bytes, *, whole: bool) -> Iterator[Chunk]:
    position = 0
    while position + 8 <= len(data):
        name, size = data[position : position + 4], int.from_bytes(data[position + 4 : position + 8], "little")
        body = data[position + 8 : position + 8 + size]
        if len(body) < size and whole:
            raise _cut_short()
        yield name, body
        position += 8 + size + size % 2


def _packed(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


def _is_information(chunk: Chunk) -> bool:
    return chunk[0] == b"LIST" and chunk[1].startswith(b"INFO")


def _information(chunk: Chunk) -> Iterator[Chunk]:
    if _is_information(chunk):
        yield from _chunks(chunk[1][4:], whole=False)


def _cut_short() -> InputError:
    return InputError("The WAV sound is cut short.", remedy="Save it again.")
