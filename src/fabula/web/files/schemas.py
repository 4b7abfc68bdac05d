"""What the API of files takes and gives."""

from datetime import datetime

from ninja import Field, Schema

from fabula.web.api.pages import Page
from fabula.web.files.links import link_path
from fabula.web.files.models import Upload


class UploadQuery(Schema):
    """What a file that is sent is called."""

    name: str = Field("", max_length=1000, description="Its name, where the body is the file itself.")


class UploadShown(Schema):
    """A file that a user sent."""

    id: int
    name: str
    media_type: str = Field(description="By its content, whatever it was called.")
    size: int = Field(description="Bytes.")
    digest: str = Field(description="SHA-256 of its bytes, in hex.")
    created: datetime
    url: str = Field(description="A path that works without signing in for an hour.")


class UploadPage(Page):
    """Some of them."""

    items: list[UploadShown]


def upload_shown(upload: Upload) -> UploadShown:
    """An upload as callers see it."""
    blob = upload.blob
    return UploadShown(
        id=upload.pk,
        name=upload.name,
        media_type=blob.media_type,
        size=blob.size,
        digest=blob.digest,
        created=upload.created,
        url=link_path(blob, upload.name),
    )
