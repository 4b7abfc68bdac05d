"""What the clock clears away, and what it leaves."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fabula.web.accounts.cleanup import accounts_cleanup
from fabula.web.accounts.keys import api_key_create, api_keys_revoke
from fabula.web.accounts.models import ApiKey, IdempotentCall, LoginFailures, PasswordReset, RefreshToken, User
from fabula.web.accounts.passwords import reset_token
from fabula.web.accounts.sessions import session_begin

pytestmark = pytest.mark.database
KINDS = (RefreshToken, PasswordReset, LoginFailures, IdempotentCall, ApiKey)


def filled(user: User) -> None:
    """One of everything."""
    session_begin(user)
    reset_token(user)
    api_key_create(user, name="robot", scopes=["*"])
    LoginFailures.objects.create(subject="x", count=3)
    IdempotentCall.objects.create(user=user, idempotency_key="x", request_digest="x")


def test_nothing_goes_before_its_time(user: User) -> None:
    filled(user)
    assert set(accounts_cleanup().values()) == {0}
    assert [kind.objects.count() for kind in KINDS] == [1] * len(KINDS)


def test_what_is_over_goes(user: User) -> None:
    filled(user)
    long_ago = timezone.now() - timedelta(days=100)
    RefreshToken.objects.update(expires=long_ago)
    PasswordReset.objects.update(expires=long_ago)
    LoginFailures.objects.update(updated=long_ago, locked_until=long_ago)
    IdempotentCall.objects.update(created=long_ago)
    api_keys_revoke(ApiKey.objects.all())
    ApiKey.objects.update(revoked=long_ago)
    names = ("refresh_tokens", "password_resets", "login_failures", "idempotent_calls", "api_keys")
    assert accounts_cleanup() == {**dict.fromkeys(names, 1), "erasures": 0}
    assert [kind.objects.count() for kind in KINDS] == [0] * len(KINDS)


def test_who_is_locked_out_stays_so(user: User) -> None:
    now = timezone.now()
    LoginFailures.objects.create(subject="x", count=9, locked_until=now + timedelta(minutes=1))
    LoginFailures.objects.update(updated=now - timedelta(days=2))
    assert accounts_cleanup()["login_failures"] == 0
