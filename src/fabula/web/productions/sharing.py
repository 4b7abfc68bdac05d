"""Links under which anybody may see a production's results, until they expire or are taken back."""

import hashlib
import secrets
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from fabula.web.api.problems import ApiError, not_found
from fabula.web.productions.models import Production, ShareLink

_TOKEN_BYTES = 24
_MOST_LINKS = 100


def share_create(production: Production, *, hours: float) -> tuple[ShareLink, str]:
    """A new link and its token, which is kept nowhere."""
    if share_links(production).count() >= _MOST_LINKS:
        raise ApiError(
            f"There are {_MOST_LINKS} links to it already.", status=409, code="too_many", remedy="Take some back first."
        )
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    expires = timezone.now() + timedelta(hours=hours)
    return ShareLink.objects.create(production=production, digest=_digest(token), expires=expires), token


def share_links(production: Production) -> QuerySet[ShareLink]:
    """The links that are good, newest first."""
    return production.share_links.filter(revoked=None, expires__gt=timezone.now()).order_by("-id")


def share_revoke(production: Production, link_id: int | None = None) -> None:
    """Take one link back, or all. Raises `ApiError` (404) where there is no such link."""
    links = share_links(production)
    if link_id is not None:
        links = links.filter(id=link_id)
    if not links.update(revoked=timezone.now()) and link_id is not None:
        raise not_found("The link")


def shared_find(token: str) -> ShareLink:
    """The link of a token. Raises `ApiError` (404), the same for unknown, expired and revoked ones."""
    links = ShareLink.objects.select_related("production__owner")
    link = links.filter(digest=_digest(token), revoked=None, expires__gt=timezone.now()).first()
    if link is None or not link.production.owner.is_active:
        raise not_found("The shared production")
    return link


def share_links_forget() -> int:
    """Forget links that are good no more; how many they were."""
    return ShareLink.objects.filter(expires__lt=timezone.now()).delete()[0]


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
