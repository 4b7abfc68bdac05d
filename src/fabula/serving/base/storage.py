"""Where services keep what they make: a local folder, or a bucket of an object store."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from fabula.domain.artifact import digest_of
from fabula.domain.errors import InputError, SettingsError
from fabula.runtime.files import storage_errors, write_bytes

if TYPE_CHECKING:
    from fabula.runtime.object_blobs import Bucket
    from fabula.runtime.service_settings import ServiceSettings

Mode = Literal["local", "s3"]
Shelf = Literal["songs", "covers"]

USUAL_FOLDER = Path("fabula-data/services")
_PREFIX = "services"
_KEY = re.compile(r"(songs|covers)/[0-9a-f]{32}\.(wav|png)")
_KINDS = {"wav": "audio/wav", "png": "image/png"}
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Kept:
    """A file that was kept: `path` is what callers name it by, `key` its name in the bucket, where it is in one."""

    path: str
    key: str | None
    size: int

    @property
    def megabytes(self) -> float:
        """Its size in millions of bytes."""
        return round(self.size / _MEGABYTE, 4)


class Storage(Protocol):
    """A place for songs and covers. The same bytes lie there once."""

    @property
    def mode(self) -> Mode:
        """Which kind it is."""

    def keep(self, shelf: Shelf, data: bytes, suffix: str) -> Kept:
        """Keep a file. Raises `StorageError`."""

    def read(self, path: str) -> bytes:
        """A file that was kept, by its `path`. Raises `InputError` for every other path, `StorageError`."""


class FolderStorage:
    """Files in a folder; their paths are absolute."""

    mode: Mode = "local"

    def __init__(self, root: Path) -> None:
        self._root = root.absolute()

    def keep(self, shelf: Shelf, data: bytes, suffix: str) -> Kept:
        place = self._root / key_of(shelf, data, suffix)
        write_bytes(place, data)
        return Kept(str(place), None, len(data))

    def read(self, path: str) -> bytes:
        key = path.removeprefix(f"{self._root}/")
        place = self._root / key
        # The name's form leaves no way out of the folder; a link in it might.
        if not _KEY.fullmatch(key) or not place.is_file() or not place.resolve().is_relative_to(self._root.resolve()):
            raise unknown_file()
        with storage_errors(place):
            return place.read_bytes()


class BucketStorage:
    """Objects of a bucket under `services/`; their paths are `s3://bucket/key`."""

    mode: Mode = "s3"

    def __init__(self, bucket: Bucket) -> None:
        from fabula.runtime.object_blobs import object_store

        self._name = bucket.name
        self._store = object_store(bucket)

    def keep(self, shelf: Shelf, data: bytes, suffix: str) -> Kept:
        import obstore

        from fabula.runtime.object_blobs import object_errors

        key = f"{_PREFIX}/{key_of(shelf, data, suffix)}"
        with object_errors():
            obstore.put(self._store, key, data, attributes={"Content-Type": _KINDS[suffix]})
        return Kept(f"s3://{self._name}/{key}", key, len(data))

    def read(self, path: str) -> bytes:
        import obstore

        from fabula.runtime.object_blobs import NOT_FOUND, object_errors

        key = path.removeprefix(f"s3://{self._name}/").removeprefix(f"{_PREFIX}/")
        if not _KEY.fullmatch(key):
            raise unknown_file()
        with object_errors():
            try:
                return bytes(obstore.get(self._store, f"{_PREFIX}/{key}").bytes())
            except NOT_FOUND:
                raise unknown_file() from None


def key_of(shelf: Shelf, data: bytes, suffix: str) -> str:
    """The name of a file, by its bytes."""
    return f"{shelf}/{digest_of(data)[:32]}.{suffix}"


def unknown_file() -> InputError:
    """No such file was kept here."""
    return InputError(
        "This service keeps no such file.", remedy="Give a path that it answered with.", field="file_path"
    )


def keeps(settings: ServiceSettings) -> bool:
    """Whether the settings name a storage."""
    return bool(settings.s3_bucket) or settings.service_folder is not None


def kept_at(settings: ServiceSettings) -> Storage:
    """The storage that the settings name, or the usual folder."""
    return _bucket_storage(settings) if settings.s3_bucket else FolderStorage(settings.service_folder or USUAL_FOLDER)


def _bucket_storage(settings: ServiceSettings) -> BucketStorage:
    try:
        from fabula.runtime.object_blobs import Bucket
    except ImportError as error:
        raise SettingsError(
            "A bucket is set, but the client of object stores is not installed.",
            remedy="Install fabula[s3], or unset FABULA_S3_BUCKET.",
        ) from error
    return BucketStorage(
        Bucket(
            settings.s3_bucket,
            endpoint=settings.s3_endpoint,
            region=settings.s3_region,
            access_key=settings.s3_access_key,
            secret_key=settings.s3_secret_key.get_secret_value(),
            addressing=settings.s3_addressing,
        )
    )
