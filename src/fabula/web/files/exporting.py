"""The files app's part in a user's export, and in his account page."""

from collections.abc import Iterable, Iterator

from fabula.domain.errors import StorageError
from fabula.web.accounts.exporting import ExportFile, json_file
from fabula.web.accounts.models import User
from fabula.web.files.models import Blob
from fabula.web.files.selectors import storage_used, uploads_of
from fabula.web.files.stores import user_blobs

_PIECE = 1_048_576
# What no packing makes smaller.
_PACKED = ("image/", "audio/mp", "audio/ogg", "video/", "application/zip", "application/epub")


def files_export(owner: User) -> Iterable[ExportFile]:
    """What a user sent: a list, and the files themselves."""
    uploads = list(uploads_of(owner).order_by("id"))
    facts = [
        {"id": row.pk, "name": row.name, "media_type": row.blob.media_type, "size": row.blob.size,
         "digest": row.blob.digest, "created": row.created}
        for row in uploads
    ]  # fmt: skip
    yield json_file("uploads.json", facts)
    for upload in uploads:
        yield blob_file(f"uploads/{upload.pk}/{upload.name}", upload.blob)


def blob_file(path: str, blob: Blob) -> ExportFile:
    """A blob as a file of the export; empty where its bytes are lost, so that the rest can still be had."""
    return ExportFile(path, _pieces(blob), packed=blob.media_type.startswith(_PACKED))


def storage_metered(owner: User) -> float:
    """Bytes kept, for the account page."""
    return storage_used(owner.pk)


def _pieces(blob: Blob) -> Iterator[bytes]:
    try:
        path = user_blobs(blob.owner_id).path(blob.digest)
    except StorageError:
        return
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            yield piece
