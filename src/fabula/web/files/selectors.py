"""What is kept for whom."""

from django.db.models import QuerySet, Sum

from fabula.web.accounts.models import User
from fabula.web.api.problems import not_found
from fabula.web.files.models import Blob, Upload


def storage_used(owner_id: int) -> int:
    """Bytes that are kept for a user."""
    return Blob.objects.filter(owner_id=owner_id).aggregate(used=Sum("size"))["used"] or 0


def uploads_of(owner: User) -> QuerySet[Upload]:
    """The files that a user sent."""
    return Upload.objects.filter(owner=owner).select_related("blob")


def upload_get(owner: User, upload_id: int) -> Upload:
    """One of them. Raises `ApiError` (404) where it is another's or nobody's."""
    found = uploads_of(owner).filter(pk=upload_id).first()
    if found is None:
        raise not_found("The upload")
    return found
