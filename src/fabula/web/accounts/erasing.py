"""Deleting an account with all that it made: each app erases what it has of a user, files included."""

from collections.abc import Callable

import structlog
from django.db import transaction
from django.utils import timezone

from fabula.web.accounts.models import LoginName, User
from fabula.web.accounts.sessions import password_confirm, sessions_end
from fabula.web.api.problems import ApiError

Eraser = Callable[[User], None]
_ERASERS: dict[str, Eraser] = {}
_log = structlog.get_logger(__name__)


def eraser(name: str, function: Eraser) -> None:
    """Register what erases an app's part of a user. It must bear being called again after half of it was done.

    Apps do so in `AppConfig.ready`; they are called in the opposite order, so that who builds on others goes first.
    """
    _ERASERS[name] = function


def account_delete(user: User, *, password: str) -> None:
    """Delete an account for good, asked for with its password. Raises ApiError: 403, 409 for the last admin, 429."""
    password_confirm(user, password)
    user_erase(user)


def user_erase(user: User) -> None:
    """Delete an account for good: nobody signs in any more from here on, then everything of it goes.

    Where that fails half-way, `erasures_finish` goes on with it. Raises ApiError (409) for the last administrator.
    """
    if user.is_superuser and not _other_admins(user):
        raise ApiError(
            "This is the last administrator.", status=409, code="last_admin", remedy="Make another one first."
        )
    with transaction.atomic():
        User.objects.filter(pk=user.pk).update(is_active=False, erasing=timezone.now())
        LoginName.objects.filter(user=user).delete()
        sessions_end(user)
    _finish(user)


def erasures_finish() -> int:
    """Go on with deletions that were cut off; how many were finished."""
    finished = 0
    for user in User.objects.filter(erasing__isnull=False):
        try:
            _finish(user)
            finished += 1
        except Exception:  # another app's or the storage's failure must not keep the others
            _log.exception("account not erased", user=user.pk)
    return finished


def _finish(user: User) -> None:
    for name, function in reversed(_ERASERS.items()):
        _log.info("erasing", user=user.pk, part=name)
        function(user)
    user.delete()


def _other_admins(user: User) -> bool:
    return User.objects.filter(is_superuser=True, is_active=True).exclude(pk=user.pk).exists()
