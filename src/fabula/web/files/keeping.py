"""Which bytes are kept: rows that hold them, and the clearing away of what nothing names any more.

Whoever locked a blob's row decides over its bytes. Who lets something hold a blob locks the row and then looks that
the bytes are there; who clears away locks the row, looks that nothing names it, and deletes bytes and row before
letting go. So a result that is put in the moment its bytes are cleared away is noticed, whatever dies when.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import TypeVar

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from fabula.domain.artifact import Artifact
from fabula.domain.errors import BlobCorrupt
from fabula.runtime.blobs import Blobs
from fabula.web.files.models import Blob
from fabula.web.files.stores import user_blobs
from fabula.web.transactions import committed

_BATCH = 50

Thing = TypeVar("Thing")


def blobs_kept(owner_id: int, artifacts: Iterable[Artifact]) -> dict[str, int]:
    """Rows for a user's bytes, locked until the transaction ends; their ids by digest.

    To be called in the transaction that lets something hold them. Raises `BlobCorrupt` where bytes are gone: they
    were cleared away in between, and whatever made them is to be run again.
    """
    wanted = {artifact.digest: artifact for artifact in artifacts}
    found: dict[str, int] = {}
    while missing := [digest for digest in sorted(wanted) if digest not in found]:
        _rows_made(owner_id, [wanted[digest] for digest in missing])
        # A row that is being cleared away is waited for here, and then is not there: so it is made anew.
        rows = Blob.objects.select_for_update().filter(owner_id=owner_id, digest__in=missing).order_by("id")
        found |= dict(rows.values_list("digest", "id"))
    _bytes_checked(user_blobs(owner_id), wanted)
    return found


def blob_record(owner_id: int, artifact: Artifact) -> Blob:
    """The row for some bytes of a user, locked; like `blobs_kept` for one. Raises `BlobCorrupt`."""
    return Blob.objects.get(pk=blobs_kept(owner_id, [artifact])[artifact.digest])


def blobs_release(owner_id: int, blob_ids: Collection[int]) -> int:
    """Delete those of a user's blobs that nothing names; how many. To be called after the commit that let them go.

    What is cut off here is found by `blobs_collect`.
    """
    return sum(_cleared(owner_id, batch) for batch in _batches(sorted(blob_ids)))


def blobs_collect(owner_id: int, grace_seconds: float) -> int:
    """Delete what nothing of a user names and is older than the grace, rows or not; how many.

    The grace covers work under way: bytes are put before the row that holds them is written.
    """
    before = timezone.now() - timedelta(seconds=grace_seconds)
    unnamed = Blob.objects.filter(_unnamed(), owner_id=owner_id, created__lt=before)
    gone = blobs_release(owner_id, list(unnamed.values_list("id", flat=True)))
    for batch in _batches(user_blobs(owner_id).digests(before=before)):
        gone += _strays_cleared(owner_id, batch)
    return gone


def _rows_made(owner_id: int, artifacts: Sequence[Artifact]) -> None:
    rows = (
        Blob(owner_id=owner_id, digest=artifact.digest, media_type=artifact.media_type, size=artifact.size)
        for artifact in artifacts
    )
    Blob.objects.bulk_create(rows, ignore_conflicts=True)


def _bytes_checked(blobs: Blobs, digests: Iterable[str]) -> None:
    for digest in digests:
        if not blobs.exists(digest):
            raise BlobCorrupt(
                f"The stored result {digest[:12]}… was cleared away.", remedy="Make it again.", digest=digest
            )


def _strays_cleared(owner_id: int, digests: Sequence[str]) -> int:
    """Clear away bytes without a row: give them one first, so that they are locked like all others."""
    known = set(Blob.objects.filter(owner_id=owner_id, digest__in=digests).values_list("digest", flat=True))
    strays = [digest for digest in digests if digest not in known]
    if not strays:
        return 0

    def clear() -> int:
        _rows_made(owner_id, [Artifact(digest, "application/octet-stream", 0) for digest in strays])
        ids = Blob.objects.filter(owner_id=owner_id, digest__in=strays).values_list("id", flat=True)
        return _cleared(owner_id, tuple(ids))

    return committed(clear)


def _cleared(owner_id: int, blob_ids: Sequence[int]) -> int:
    """Delete those blobs of a batch that nothing names, bytes and rows."""

    def clear() -> int:
        locked = list(Blob.objects.select_for_update().filter(owner_id=owner_id, id__in=blob_ids).order_by("id"))
        # A second statement, since the first one looked before it had the locks.
        unnamed = list(Blob.objects.filter(_unnamed(), id__in=[row.id for row in locked]))
        blobs = user_blobs(owner_id)
        for row in unnamed:
            blobs.delete(row.digest)
        Blob.objects.filter(id__in=[row.id for row in unnamed]).delete()
        return len(unnamed)

    return committed(clear)


def _unnamed() -> Q:
    """Nothing points at the blob: asked of every model that has a key to blobs, those of higher apps included."""
    asked = Q()
    for relation in Blob._meta.related_objects:
        asked &= ~Q(Exists(relation.related_model._default_manager.filter(**{relation.field.name: OuterRef("pk")})))
    return asked


def _batches(things: Iterable[Thing]) -> Iterator[list[Thing]]:
    source = iter(things)
    while batch := list(islice(source, _BATCH)):
        yield batch
