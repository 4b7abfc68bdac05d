"""Blobs in a bucket of an S3 object store (Amazon's, MinIO, Aliyun OSS …), with a bounded cache on the local disk."""

import hashlib
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import obstore
from obstore import exceptions
from obstore.store import S3Store

from fabula.domain.artifact import Artifact, digest_of
from fabula.domain.errors import BlobCorrupt, StorageError
from fabula.runtime.blobs import FolderBlobs, file_digest
from fabula.runtime.files import storage_errors, writing

if TYPE_CHECKING:
    from obstore.store import S3Config

Addressing = Literal["auto", "path", "virtual"]

_CHUNK = 8 * 1024 * 1024
_TRIM_EVERY = 30.0
# obstore documents the second and raises the first.
NOT_FOUND = (FileNotFoundError, exceptions.NotFoundError)


@dataclass(frozen=True)
class Bucket:
    """A bucket and how to get at it. An empty `endpoint` is Amazon's; without keys, the machine's role is asked.

    `addressing` says where the bucket's name goes: into the path, or before the host ("virtual"). By itself it is the
    host for Amazon and Aliyun, who want it there, and the path for all others, who mostly have no such host names.
    """

    name: str
    endpoint: str = ""
    region: str = "us-east-1"
    access_key: str = ""
    secret_key: str = field(default="", repr=False)
    addressing: Addressing = "auto"

    @property
    def virtual(self) -> bool:
        """Whether the bucket's name is part of the host."""
        if self.addressing != "auto":
            return self.addressing == "virtual"
        host = urlsplit(self.endpoint).hostname or "amazonaws.com"
        return host.endswith((".amazonaws.com", ".aliyuncs.com")) or host == "amazonaws.com"

    @property
    def address(self) -> str:
        """Where the bucket's objects lie: an URL without a slash at its end."""
        parts = urlsplit(self.endpoint or f"https://s3.{self.region}.amazonaws.com")
        host = f"{self.name}.{parts.netloc}" if self.virtual else f"{parts.netloc}/{self.name}"
        return f"{parts.scheme}://{host}"


def object_store(bucket: Bucket) -> S3Store:
    """A client of the bucket. Each process makes its own: its threads do not survive a fork."""
    keys: S3Config = {}
    if bucket.access_key:
        keys = {"access_key_id": bucket.access_key, "secret_access_key": bucket.secret_key}
    return S3Store(
        bucket.name,
        endpoint=bucket.address if bucket.virtual else bucket.endpoint,
        region=bucket.region,
        virtual_hosted_style_request=bucket.virtual,
        client_options={"allow_http": True, "connect_timeout": timedelta(seconds=5), "timeout": timedelta(minutes=10)},
        retry_config={"max_retries": 4, "retry_timeout": timedelta(seconds=30)},
        config=keys,
    )


class LocalCache:
    """Copies of objects on the local disk, up to `limit` bytes: what was used longest ago goes first.

    What was used within `keep` seconds stays whatever the limit, since a step may be reading it by its path.
    """

    def __init__(self, root: Path, *, limit: int, keep: float = 3600.0) -> None:
        self.root = root
        self._limit = limit
        self._keep = keep
        self._trimmed = 0.0

    def used(self, place: Path) -> None:
        """Note that a copy was used just now; its time of writing stays, by which it is known to be checked."""
        with suppress(FileNotFoundError):
            written = place.stat().st_mtime_ns
            # The time of access: file systems are mostly mounted so that reading does not set it.
            os.utime(place, ns=(time.time_ns(), written))

    def trim(self, *, now: bool = False) -> None:
        """Delete copies beyond the limit; looks at most every half minute unless `now`."""
        if not now and time.monotonic() - self._trimmed < _TRIM_EVERY:
            return
        self._trimmed = time.monotonic()
        copies = sorted(self._copies())
        too_much = sum(size for _used, size, _place in copies) - self._limit
        for used, size, place in copies:
            if too_much <= 0 or used > time.time() - self._keep:
                return
            place.unlink(missing_ok=True)
            too_much -= size

    def _copies(self) -> Iterator[tuple[float, int, Path]]:
        for place in self.root.rglob("*"):
            with suppress(FileNotFoundError):
                if place.is_file() and not place.name.startswith("."):
                    facts = place.stat()
                    yield facts.st_atime, facts.st_size, place


class ObjectBlobs:
    """Blobs under a prefix of a bucket, as `prefix/ab/abcdef…`.

    An object is whole or not there: large ones are sent in parts that the store puts together at the end. What a
    killed process left of such parts is no object; a rule of the bucket clears it away. Bytes are checked as they
    come; a damaged object is deleted when that is noticed, so that what makes it again can put it there.
    """

    def __init__(self, store: S3Store, prefix: str, cache: LocalCache) -> None:
        self.prefix = prefix
        self._store = store
        self._cache = cache
        self._local = FolderBlobs(cache.root / prefix)

    def put(self, data: bytes, media_type: str) -> Artifact:
        """Keep some bytes."""
        digest = digest_of(data)
        if self._size(digest) != len(data):
            with object_errors():
                obstore.put(self._store, self.key(digest), data, attributes={"Content-Type": media_type})
        self._local.put(data, media_type)
        self._cache.trim()
        return Artifact(digest, media_type, len(data))

    def put_file(self, path: Path, media_type: str) -> Artifact:
        """Keep a file's bytes; the file is moved into the cache."""
        digest, size = file_digest(path), path.stat().st_size
        if self._size(digest) != size:
            with storage_errors(path), path.open("rb") as stream, object_errors():
                kind = {"Content-Type": media_type}
                obstore.put(self._store, self.key(digest), stream, attributes=kind, chunk_size=_CHUNK)
        kept = self._local.put_file(path, media_type)
        self._cache.trim()
        return kept

    def path(self, digest: str) -> Path:
        """A local copy, fetched where there is none. Raises `BlobCorrupt` where the bytes are damaged or gone."""
        try:
            place = self._local.path(digest)
        except BlobCorrupt:
            place = self._fetched(digest)
        self._cache.used(place)
        self._cache.trim()
        return place

    def read(self, digest: str) -> bytes:
        """The bytes. Raises `BlobCorrupt`."""
        place = self.path(digest)
        with storage_errors(place):
            return place.read_bytes()

    def delete(self, digest: str) -> None:
        """Forget these bytes here and in the bucket."""
        with object_errors():
            obstore.delete(self._store, self.key(digest))
        self._local.delete(digest)

    def exists(self, digest: str) -> bool:
        """Whether the bucket has an object under this digest."""
        return self._size(digest) is not None

    def digests(self, *, before: datetime | None = None) -> Iterator[str]:
        """Everything in the bucket under the prefix, or what was written before a moment."""
        with object_errors():
            for page in obstore.list(self._store, f"{self.prefix}/"):
                for found in page:
                    if before is None or found["last_modified"] < before:
                        yield found["path"].rpartition("/")[2]

    def clear(self) -> None:
        """Forget everything under the prefix, and its copies."""
        with object_errors():
            for page in obstore.list(self._store, f"{self.prefix}/"):
                obstore.delete(self._store, [found["path"] for found in page])
        shutil.rmtree(self._local.root, ignore_errors=True)

    def key(self, digest: str) -> str:
        """The name of the object with these bytes."""
        return f"{self.prefix}/{digest[:2]}/{digest}"

    def _size(self, digest: str) -> int | None:
        with object_errors():
            try:
                return obstore.head(self._store, self.key(digest))["size"]
            except NOT_FOUND:
                return None

    def _fetched(self, digest: str) -> Path:
        """Copy an object to the local disk piece by piece, and check it."""
        place = self._local.place(digest)
        with writing(place) as temporary:
            if self._download(digest, temporary) != digest:
                self.delete(digest)
                raise _corrupt("damaged", digest)
        return place

    def _download(self, digest: str, target: Path) -> str:
        """Write an object into a file; the digest of what came."""
        seen = hashlib.sha256()
        with object_errors(), target.open("wb") as stream:
            try:
                found = obstore.get(self._store, self.key(digest))
            except NOT_FOUND:
                raise _corrupt("missing", digest) from None
            for piece in found.stream(min_chunk_size=1024 * 1024):
                seen.update(piece)
                stream.write(piece)
        return seen.hexdigest()


def _corrupt(state: str, digest: str) -> BlobCorrupt:
    return BlobCorrupt(
        f"The stored result {digest[:12]}… is {state} in the object store.",
        remedy="Build the production again: what is missing is made anew.",
        digest=digest,
    )


@contextmanager
def object_errors() -> Iterator[None]:
    """Turn the store's errors into ours; theirs tell addresses and keys, so they are not chained."""
    try:
        yield
    except NOT_FOUND:
        raise StorageError("The bucket does not exist.", remedy="Make it, or correct FABULA_S3_BUCKET.") from None
    except (exceptions.PermissionDeniedError, exceptions.UnauthenticatedError):
        raise StorageError(
            "The object store refused the access key.",
            remedy="Check FABULA_S3_ACCESS_KEY and FABULA_S3_SECRET_KEY, and what that key may do with the bucket.",
        ) from None
    except exceptions.BaseError:
        raise StorageError(
            "The object store did not answer as it should.",
            remedy="Check FABULA_S3_ENDPOINT, FABULA_S3_REGION and FABULA_S3_BUCKET, and that the store runs.",
        ) from None
