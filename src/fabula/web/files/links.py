"""Links to a file that work without signing in, for one purpose and for a while: for players, pictures, shares."""

import time
from dataclasses import dataclass

from django.core import signing

from fabula.web.api.problems import ApiError
from fabula.web.files.models import Blob

VIEW = "view"
LIFETIME = 3600

_SALT = "fabula.files."


@dataclass(frozen=True)
class LinkedFile:
    """What a link stands for."""

    blob: Blob
    filename: str
    download: bool


def link_token(
    blob: Blob, filename: str, *, purpose: str = VIEW, seconds: int = LIFETIME, download: bool = False
) -> str:
    """A signed token for a blob under a name. A token of one purpose is void for all others."""
    facts = [blob.pk, blob.owner_id, int(time.time()) + seconds, filename, int(download)]
    return signing.dumps(facts, salt=_SALT + purpose, compress=True)


def link_read(token: str, *, purpose: str = VIEW) -> LinkedFile:
    """What a token stands for. Raises `ApiError`: 403 where it is forged or of another purpose, 410 where it has
    expired, 404 where the file is gone or its owner's account is closed.
    """
    try:
        blob_id, owner_id, expires, filename, download = signing.loads(token, salt=_SALT + purpose)
    except (signing.BadSignature, ValueError, TypeError):
        raise ApiError("This link is not valid.", status=403, code="bad_link", remedy="Ask for a new one.") from None
    if expires < time.time():
        raise ApiError("This link has expired.", status=410, code="link_expired", remedy="Ask for a new one.")
    blob = Blob.objects.filter(pk=blob_id, owner_id=owner_id, owner__is_active=True).first()
    if blob is None:
        raise ApiError("This file is gone.", status=404, code="not_found")
    return LinkedFile(blob, filename, bool(download))


def link_path(blob: Blob, filename: str, *, seconds: int = LIFETIME, download: bool = False) -> str:
    """The path of a link to view a file: `/api/studio/files/{token}`."""
    return f"/api/studio/files/{link_token(blob, filename, seconds=seconds, download=download)}"
