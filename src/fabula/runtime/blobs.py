"""Content-addressed storage: bytes under their SHA-256, written whole or not at all, checked when read."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from fabula.domain.artifact import Artifact, digest_of
from fabula.domain.errors import BlobCorrupt, StorageError
from fabula.runtime.files import storage_errors, writing


class Blobs(Protocol):
    """A place for bytes. Putting the same bytes twice costs nothing."""

    def put(self, data: bytes, media_type: str) -> Artifact:
        """Keep some bytes."""

    def put_file(self, path: Path, media_type: str) -> Artifact:
        """Keep a file's bytes; the file may be moved away."""

    def path(self, digest: str) -> Path:
        """A local file with these bytes, to read only. Raises `BlobCorrupt` where they are damaged or gone."""

    def read(self, digest: str) -> bytes:
        """The bytes. Raises `BlobCorrupt` where they are damaged or gone."""

    def delete(self, digest: str) -> None:
        """Forget these bytes; nothing happens where there are none."""

    def exists(self, digest: str) -> bool:
        """Whether there are bytes under this digest; they are not checked."""

    def digests(self, *, before: datetime | None = None) -> Iterator[str]:
        """Everything kept, or what was written before a moment."""

    def clear(self) -> None:
        """Forget everything."""


class FolderBlobs:
    """Blobs in a local folder, `ab/abcdef…`, each checked once by every process that reads it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._checked: dict[str, tuple[int, int]] = {}

    def put(self, data: bytes, media_type: str) -> Artifact:
        """Keep some bytes."""
        digest = digest_of(data)
        place = self.place(digest)
        if not self._intact(digest):
            with writing(place) as temporary:
                temporary.write_bytes(data)
        return Artifact(digest, media_type, len(data))

    def put_file(self, path: Path, media_type: str) -> Artifact:
        """Keep a file's bytes; the file is moved away."""
        size = path.stat().st_size
        digest = file_digest(path)
        place = self.place(digest)
        with storage_errors(place):
            if self._intact(digest):
                path.unlink()
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(path, place)
        return Artifact(digest, media_type, size)

    def path(self, digest: str) -> Path:
        """The file with these bytes, checked. Raises `BlobCorrupt`."""
        place = self.place(digest)
        if not self._intact(digest):
            state = "damaged" if place.exists() else "missing"
            raise BlobCorrupt(
                f"The stored result {place} is {state}.",
                remedy="Run `fabula build DIR --repair` to make it again; nothing else is lost.",
                digest=digest,
            )
        return place

    def read(self, digest: str) -> bytes:
        """The bytes. Raises `BlobCorrupt`."""
        with storage_errors(self.place(digest)):
            return self.path(digest).read_bytes()

    def delete(self, digest: str) -> None:
        """Forget these bytes; nothing happens where there are none."""
        with storage_errors(self.root):
            self.place(digest).unlink(missing_ok=True)
        self._checked.pop(digest, None)

    def exists(self, digest: str) -> bool:
        """Whether there are bytes under this digest; they are not checked."""
        return self.place(digest).exists()

    def digests(self, *, before: datetime | None = None) -> Iterator[str]:
        """Everything kept, or what was written before a moment; temporary files are left out."""
        for place in self.root.glob("??/*"):
            if not place.name.startswith(".") and (before is None or _written_before(place, before)):
                yield place.name

    def clear(self) -> None:
        """Forget everything, and the folder with it."""
        with storage_errors(self.root):
            shutil.rmtree(self.root, ignore_errors=not self.root.exists())
        self._checked.clear()

    def damaged(self) -> list[str]:
        """The digests whose bytes are not what they should be."""
        return [digest for digest in self.digests() if not self._intact(digest)]

    def place(self, digest: str) -> Path:
        """Where these bytes lie, or would."""
        return self.root / digest[:2] / digest

    def _intact(self, digest: str) -> bool:
        place = self.place(digest)
        try:
            facts = place.stat()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise StorageError(f"{place}: {error.strerror}.", remedy="Check the disk.") from error
        mark = (facts.st_mtime_ns, facts.st_size)
        if self._checked.get(digest) != mark:
            if file_digest(place) != digest:
                return False
            self._checked[digest] = mark
        return True


def _written_before(place: Path, moment: datetime) -> bool:
    try:
        return place.stat().st_mtime < moment.timestamp()
    except FileNotFoundError:
        return False


def file_digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex. Raises `StorageError` where it cannot be read."""
    with storage_errors(path), path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
