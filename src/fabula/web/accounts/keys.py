"""API keys: how machines come in, with the scopes that a key was given."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from fabula.web.accounts.models import ApiKey, User
from fabula.web.accounts.tokens import secret_digest, secret_made
from fabula.web.api.problems import ApiError, not_found

KEY_PREFIX = "fab_"
EVERYTHING = "*"
AREAS = ("account", "events", "files", "productions", "users", "webhooks")
SCOPES = (EVERYTHING, *(f"{area}:{right}" for area in AREAS for right in ("read", "write")))
MOST_KEYS = 100
_SHOWN = 12
_LONGEST = timedelta(days=36_500)
_USE_NOTED_EACH = timedelta(minutes=1)


def api_key_create(
    user: User, *, name: str, scopes: Sequence[str], expires: datetime | None = None
) -> tuple[ApiKey, str]:
    """A new key and its secret, which is shown this once."""
    if unknown := sorted(set(scopes) - set(SCOPES)):
        raise _refused("scopes", f"There is no scope called {unknown[0]}.", f"Use some of {', '.join(SCOPES)}.")
    if expires is not None and not timedelta(0) < expires - timezone.now() < _LONGEST:
        raise _refused("expires", "The key would expire at once, or never.", "Give a time within 100 years.")
    if api_keys_of(user).count() >= MOST_KEYS:
        raise ApiError(
            f"There are {MOST_KEYS} keys already.", status=409, code="too_many_keys", remedy="Revoke one first."
        )
    secret = secret_made(KEY_PREFIX)
    key = ApiKey.objects.create(
        user=user,
        name=name,
        prefix=secret[:_SHOWN],
        digest=secret_digest(secret),
        scopes=sorted(set(scopes)),
        expires=expires,
    )
    return key, secret


def api_keys_of(user: User) -> QuerySet[ApiKey]:
    """The user's keys that were not revoked, newest first."""
    return ApiKey.objects.filter(user=user, revoked=None).order_by("-id")


def api_key_revoke(user: User, key_id: int) -> None:
    """Void a key of the user's, at once and for good."""
    if not api_keys_of(user).filter(id=key_id).update(revoked=timezone.now()):
        raise not_found("The key")


def api_keys_revoke(keys: QuerySet[ApiKey]) -> None:
    """Void some keys."""
    keys.filter(revoked=None).update(revoked=timezone.now())


def api_keys_good() -> QuerySet[ApiKey]:
    """The keys that let somebody in now: neither revoked nor expired, of an active user."""
    return ApiKey.objects.filter(Q(expires=None) | Q(expires__gt=timezone.now()), revoked=None, user__is_active=True)


def api_key_find(secret: str) -> ApiKey | None:
    """The live key that has this secret, its user loaded; its use is noted, at most once a minute."""
    now = timezone.now()
    key = api_keys_good().select_related("user").filter(digest=secret_digest(secret)).first()
    if key is not None and (key.last_used is None or key.last_used < now - _USE_NOTED_EACH):
        ApiKey.objects.filter(pk=key.pk).update(last_used=now)
    return key


def scope_granted(scopes: Sequence[str], wanted: str) -> bool:
    """Whether a key with `scopes` may do what needs `wanted`; who may write an area may read it."""
    if EVERYTHING in scopes or wanted in scopes:
        return True
    area, _, right = wanted.partition(":")
    return right == "read" and f"{area}:write" in scopes


def _refused(field: str, message: str, remedy: str) -> ApiError:
    return ApiError(message, status=422, code="bad_input", remedy=remedy, field=field)
