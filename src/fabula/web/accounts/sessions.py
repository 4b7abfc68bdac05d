"""Signing in, staying in, and signing out."""

import hmac
import uuid
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import update_last_login
from django.db import transaction
from django.utils import timezone

from fabula.web.accounts.models import RefreshToken, User, tokens_revoke
from fabula.web.accounts.names import login_name
from fabula.web.accounts.selectors import user_by_name
from fabula.web.accounts.throttling import (
    LOGIN_BY_ADDRESS,
    LOGIN_BY_NAME,
    Attempt,
    address_network,
    attempts_count,
    attempts_forget,
    attempts_forgive,
)
from fabula.web.accounts.tokens import access_issued, access_lifetime, purpose_key, secret_digest, secret_made
from fabula.web.api.problems import ApiError
from fabula.web.transactions import committed

# Two tabs that share a cookie, or a client whose answer got lost, send the same token twice within moments.
GRACE = timedelta(seconds=10)


@dataclass(frozen=True)
class Session:
    """What a signed-in client holds: an access token for `expires_in` seconds, and the next refresh token."""

    user: User
    access: str
    refresh: str

    @property
    def expires_in(self) -> int:
        """Seconds that the access token is good."""
        return int(access_lifetime().total_seconds())


def refresh_lifetime() -> timedelta:
    """How long a refresh token waits for its use."""
    return timedelta(days=settings.FABULA.refresh_days)


def login(name: str, *, password: str, address: str = "") -> Session:
    """A new session for whoever signs in by username, e-mail address or phone number.

    Raises ApiError: 401 (the same for a wrong name and a wrong password), 403 where the account is switched off, 429.
    """
    user = credentials_check(name, password=password, address=address)
    update_last_login(User, user)
    return session_begin(user)


def credentials_check(name: str, *, password: str, address: str = "") -> User:
    """The active user of this name and password. Raises like `login`.

    The attempt is counted before the password is looked at: many at once gain nothing.
    """
    user = user_by_name(name)
    # An account has one count, whichever of its names is tried.
    by_name = Attempt(LOGIN_BY_NAME, f"#{user.pk}" if user else login_name(name))
    by_address = Attempt(LOGIN_BY_ADDRESS, address_network(address))
    attempts_count(by_name, by_address)
    if user is None:
        # Costs what a wrong password costs, so that time does not tell who exists.
        make_password(password)
    if user is None or not user.check_password(password):
        raise _refused()
    attempts_forget(by_name)
    attempts_forgive(by_address)
    if not user.is_active:
        raise ApiError(
            "This account is switched off.", status=403, code="account_disabled", remedy="Ask an administrator."
        )
    return user


def password_confirm(user: User, password: str, *, field: str = "password") -> None:
    """Ask a signed-in user for his password again. Raises 403 where it is wrong, 429 after too many."""
    attempt = Attempt(LOGIN_BY_NAME, f"#{user.pk}")
    attempts_count(attempt)
    if not user.check_password(password):
        raise ApiError("The password is wrong.", status=403, code="wrong_password", remedy="Try again.", field=field)
    attempts_forget(attempt)


def session_begin(user: User) -> Session:
    """A session of a new family."""
    secret = secret_made()
    token = _kept(user, secret, family=uuid.uuid4())
    return _session(user, token, secret)


def token_refresh(secret: str) -> Session:
    """The next access and refresh token for a refresh token, which is used up by it.

    A used token that comes back was copied: its whole family is void, and with it the access tokens. Within `GRACE`
    of its use it gets the same successor again instead. Raises ApiError (401).
    """
    session = committed(lambda: _rotated(secret))
    if session is None:
        raise _expired()
    return session


def sessions_end(user: User, *, family: uuid.UUID | None = None) -> None:
    """Sign a user out: of one session, or of all, and then void every access token too."""
    with transaction.atomic():
        _held(user.pk)
        if family is None:
            user.sessions_void()
        else:
            tokens_revoke(user.refresh_tokens.filter(family=family))


def _rotated(secret: str) -> Session | None:
    digest = secret_digest(secret)
    owner_id = RefreshToken.objects.filter(digest=digest).values_list("user_id", flat=True).first()
    if owner_id is None or not _held(owner_id):
        return None
    token = RefreshToken.objects.select_for_update().filter(digest=digest).first()
    session = _next(token, secret) if token else None
    if token and session is None and token.used:
        tokens_revoke(RefreshToken.objects.filter(family=token.family))
    return session


def _held(user_id: int) -> bool:
    """Have a user's sessions to oneself until the transaction ends; False where the user is no more.

    Otherwise a token that is being made would outlive the end of its session: who ends it cannot see the row yet.
    """
    return User.objects.select_for_update().filter(pk=user_id).values_list("pk", flat=True).first() is not None


def _next(token: RefreshToken, secret: str) -> Session | None:
    now = timezone.now()
    user = User.objects.filter(pk=token.user_id, is_active=True).first()
    if user is None or token.revoked or token.expires <= now or (token.used and token.used < now - GRACE):
        return None
    successor = _successor(secret)
    if token.used:
        return _session(user, token, successor)
    RefreshToken.objects.filter(pk=token.pk).update(used=now)
    return _session(user, _kept(user, successor, family=token.family), successor)


def _successor(secret: str) -> str:
    """The token after this one. Only we can tell it, and always the same, so that no family ever has two branches."""
    return urlsafe_b64encode(hmac.digest(purpose_key("refresh"), secret.encode(), "sha256")).decode().rstrip("=")


def _kept(user: User, secret: str, *, family: uuid.UUID) -> RefreshToken:
    expires = timezone.now() + refresh_lifetime()
    return RefreshToken.objects.create(user=user, family=family, digest=secret_digest(secret), expires=expires)


def _session(user: User, token: RefreshToken, secret: str) -> Session:
    access = access_issued(user.pk, generation=user.token_generation, family=token.family)
    return Session(user=user, access=access, refresh=secret)


def _refused() -> ApiError:
    return ApiError("The name or the password is wrong.", status=401, code="bad_credentials", remedy="Try again.")


def _expired() -> ApiError:
    return ApiError("The refresh token is not good.", status=401, code="bad_refresh_token", remedy="Sign in again.")
