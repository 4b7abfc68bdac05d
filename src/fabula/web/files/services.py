"""What users send and take away: uploads, and all bytes of a user who goes."""

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import structlog
from django.conf import settings

from fabula.domain.artifact import Artifact
from fabula.domain.errors import StorageError
from fabula.runtime.files import storage_errors
from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import quota_check_storage
from fabula.web.api.problems import ApiError
from fabula.web.files.keeping import blob_record, blobs_collect, blobs_release
from fabula.web.files.models import Blob, Upload
from fabula.web.files.selectors import storage_used
from fabula.web.files.stores import temporary_folder, user_blobs
from fabula.web.transactions import committed

GRACE = 6 * 3600.0
LONGEST_NAME = 255

_log = structlog.get_logger(__name__)

_PIECE = 1_048_576
_UNFIT = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Stream(Protocol):
    """Anything that gives its bytes in pieces."""

    def read(self, size: int, /) -> bytes:
        """The next bytes; none at the end."""


def upload_create(owner: User, name: str, stream: Stream) -> Upload:
    """Keep a file that a user sends. Raises what `upload_receive` and `upload_keep` do."""
    return upload_keep(owner, name, upload_receive(owner, stream))


def upload_receive(owner: User, stream: Stream) -> Artifact:
    """Store the bytes that a user sends: streamed to the disk, sniffed, and counted against the quota.

    What is not kept then by `upload_keep` is cleared away after a while. Raises `ApiError`: 413 where it is too
    large, 403 beyond the quota, 415 and 422 as `media_type_of` does.
    """
    # The readers of pictures and films are heavy: a process that takes no uploads does without.
    from fabula.web.files.sniffing import media_type_of

    used = storage_used(owner.pk)
    quota_check_storage(owner, used=used)
    with _incoming() as path:
        size = _received(stream, path)
        quota_check_storage(owner, used=used, adding=size)
        return user_blobs(owner.pk).put_file(path, media_type_of(path))


def upload_keep(owner: User, name: str, artifact: Artifact) -> Upload:
    """Give stored bytes a name. Raises `ApiError` (403) beyond the quota, `BlobCorrupt` where they are gone again."""

    def keep() -> Upload:
        # Two uploads at once must not both get the last free bytes.
        User.objects.select_for_update().get(pk=owner.pk)
        if not Blob.objects.filter(owner=owner, digest=artifact.digest).exists():
            quota_check_storage(owner, used=storage_used(owner.pk), adding=artifact.size)
        return Upload.objects.create(owner=owner, blob=blob_record(owner.pk, artifact), name=name_safe(name))

    return committed(keep)


def upload_delete(upload: Upload) -> None:
    """Forget an upload, and its bytes where nothing else names them."""
    owner_id, blob_id = upload.owner_id, upload.blob_id
    upload.delete()
    blobs_release(owner_id, [blob_id])


def owner_erase(owner: User) -> None:
    """Forget every file of a user, rows and bytes. Whatever of other apps names blobs must be gone before."""
    Upload.objects.filter(owner=owner).delete()
    Blob.objects.filter(owner=owner).delete()
    user_blobs(owner.pk).clear()


def files_cleanup(grace_seconds: float = GRACE) -> dict[str, int]:
    """Clear away blobs that nothing names, and what was left of uploads that were cut off; how many of each."""
    owners = list(User.objects.values_list("pk", flat=True))
    return {
        "blobs": sum(_collected(owner_id, grace_seconds) for owner_id in owners),
        "incoming": _leftovers_removed(grace_seconds),
    }


def name_safe(name: str) -> str:
    """A file's name without folders, control characters and marks that turn writing round; never empty."""
    plain = _UNFIT.sub("", re.split(r"[/\\]", name)[-1]).strip(". ")
    if len(plain) <= LONGEST_NAME:
        return plain or "file"
    stem, dot, ending = plain.rpartition(".")
    return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}" if dot and len(ending) < 20 else plain[:LONGEST_NAME]


@contextmanager
def _incoming() -> Iterator[Path]:
    """A file for what comes in; gone afterwards unless it was moved away."""
    folder = temporary_folder()
    with storage_errors(folder):
        handle, name = tempfile.mkstemp(prefix="upload-", dir=folder)
        os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _received(stream: Stream, path: Path) -> int:
    """Write a stream into a file, no more of it than is allowed; its size."""
    limit = settings.FABULA.upload_limit
    size = 0
    with storage_errors(path), path.open("wb") as target:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > limit:
                raise ApiError(
                    f"The file is too large: {limit / 1_000_000:g} MB at most.",
                    status=413,
                    code="file_too_large",
                    remedy="Send a smaller one.",
                )
            target.write(piece)
    return size


def _collected(owner_id: int, grace_seconds: float) -> int:
    try:
        return blobs_collect(owner_id, grace_seconds)
    except StorageError as error:
        # A store that is away today must not keep the rest; the clock comes again.
        _log.warning("Files were not cleared away.", user=owner_id, error=str(error))
        return 0


def _leftovers_removed(older_than: float) -> int:
    gone = 0
    for path in temporary_folder().iterdir():
        if path.is_file() and path.stat().st_mtime < time.time() - older_than:
            path.unlink(missing_ok=True)
            gone += 1
    return gone
