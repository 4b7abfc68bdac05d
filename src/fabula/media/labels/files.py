"""Writing a label into a file of any kind, and reading it back."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from fabula.domain.errors import InputError, StorageError
from fabula.media.containers.remux import SUFFIXES, add_metadata, read_metadata
from fabula.media.labels import jpeg, png, wav
from fabula.media.labels.label import Labelled, from_metadata, to_metadata
from fabula.runtime.files import storage_errors, write_bytes

_Result = TypeVar("_Result")
_WRITERS: dict[bytes, Callable[[bytes, Labelled], bytes]] = {
    png.SIGNATURE: png.label_png,
    jpeg.SIGNATURE: jpeg.label_jpeg,
    wav.SIGNATURE: wav.label_wav,
}
_READERS: dict[bytes, Callable[[bytes], dict[str, str]]] = {
    png.SIGNATURE: png.png_metadata,
    jpeg.SIGNATURE: jpeg.jpeg_metadata,
    wav.SIGNATURE: wav.wav_metadata,
}


def write_label(path: Path, labelled: Labelled) -> None:
    """Label a PNG, JPEG, WAV, MP3, FLAC, Ogg, M4A, MP4, MOV, MKV or WebM, wholly or not at all.

    Samples and pixels stay as they are; a label that is there is replaced. Raises `InputError` for a broken
    file and for a kind that has no place for a label.
    """
    if signature := _signature(path):
        with storage_errors(path):
            data = path.read_bytes()
        write_bytes(path, _named(path, lambda: _WRITERS[signature](data, labelled)))
    elif path.suffix.lower() in SUFFIXES:
        add_metadata(path, to_metadata(labelled))
    else:
        raise InputError(
            f"{path} is of a kind that has no place for a label.",
            remedy="Use PNG, JPEG, WAV, MP3, FLAC, Ogg, M4A or MP4.",
        )


def read_label(path: Path) -> Labelled | None:
    """The label of a file and its lineage, `None` where it has none. Raises `InputError` for a broken file."""
    if signature := _signature(path):
        data = path.read_bytes()
        return from_metadata(_named(path, lambda: _READERS[signature](data)))
    return from_metadata(read_metadata(path))


def _signature(path: Path) -> bytes:
    try:
        with storage_errors(path), path.open("rb") as file:
            head = file.read(16)
    except StorageError as error:
        raise InputError(f"The file {path} cannot be read.", remedy="Check its name and rights.") from error
    return next((signature for signature in _WRITERS if head.startswith(signature)), b"")


def _named(path: Path, work: Callable[[], _Result]) -> _Result:
    try:
        return work()
    except InputError as error:
        raise InputError(f"{path}: {error.message}", remedy=error.remedy) from error
