"""Changing a password, and setting a new one where it was lost."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from fabula.web.accounts.letters import reset_letter_send
from fabula.web.accounts.models import PasswordReset, User
from fabula.web.accounts.names import login_name
from fabula.web.accounts.selectors import user_by_name
from fabula.web.accounts.services import admin_check, password_check
from fabula.web.accounts.sessions import Session, password_confirm, session_begin
from fabula.web.accounts.throttling import (
    LOGIN_BY_NAME,
    RESET_BY_ADDRESS,
    RESET_BY_NAME,
    Attempt,
    address_network,
    attempts_count,
    attempts_forget,
)
from fabula.web.accounts.tokens import secret_digest, secret_made
from fabula.web.api.problems import ApiError

RESET_LIFETIME = timedelta(hours=1)


def password_change(user: User, *, old: str, new: str) -> Session:
    """A new password, asked for with the old one. Every other session ends; the caller's goes on with this one.

    Raises ApiError: 403 where the old one is wrong, 422 where the new one is weak, 429.
    """
    password_confirm(user, old, field="old_password")
    password_check(new, user=user, field="new_password")
    password_set(user, new)
    return session_begin(user)


def password_set(user: User, password: str) -> None:
    """Set a password; sessions and reset links that were there are void."""
    user.set_password(password)
    with transaction.atomic():
        user.save(update_fields=["password"])
        PasswordReset.objects.filter(user=user).delete()
    attempts_forget(Attempt(LOGIN_BY_NAME, f"#{user.pk}"))


def password_reset_begin(name: str, *, address: str, link: Callable[[str], str]) -> None:
    """Send a reset link to the e-mail address of the account that `name` means. `link` makes one of a token.

    What is answered, and how soon, does not tell whether there is such an account. Raises ApiError (429).
    """
    attempts_count(Attempt(RESET_BY_NAME, login_name(name)), Attempt(RESET_BY_ADDRESS, address_network(address)))
    user = user_by_name(name)
    if user is not None and user.is_active and user.email:
        reset_letter_send(user, link=link(reset_token(user)))


def reset_link_make(user: User, *, by: User, link: Callable[[str], str]) -> tuple[str, datetime]:
    """A reset link that an administrator hands over himself, and until when it is good. Raises ApiError (403)."""
    admin_check(by)
    return link(reset_token(user)), timezone.now() + RESET_LIFETIME


def reset_token(user: User) -> str:
    """A token that sets a new password once, within `RESET_LIFETIME`; earlier ones are void."""
    secret = secret_made()
    with transaction.atomic():
        PasswordReset.objects.filter(user=user).delete()
        PasswordReset.objects.create(user=user, digest=secret_digest(secret), expires=timezone.now() + RESET_LIFETIME)
    return secret


def password_reset_finish(token: str, *, password: str) -> User:
    """Set a new password by the token of a reset link. Raises ApiError: 403 where it is void, 422 where it is weak."""
    digest = secret_digest(token)
    reset = PasswordReset.objects.filter(digest=digest).select_related("user").first()
    if reset is None or not _usable(reset):
        raise _void()
    password_check(password, user=reset.user, field="password")
    # Whoever deletes it has used it: two calls at once set one password.
    if not PasswordReset.objects.filter(digest=digest).delete()[0]:
        raise _void()
    password_set(reset.user, password)
    return reset.user


def _usable(reset: PasswordReset) -> bool:
    return reset.expires > timezone.now() and reset.user.is_active


def _void() -> ApiError:
    return ApiError("The reset link is not good.", status=403, code="bad_reset_token", remedy="Ask for a new one.")
