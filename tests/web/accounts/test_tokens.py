"""Access tokens: only ours, unchanged, in time, of this generation and of a living session let in."""

import json
from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Any

import jwt
import pytest
from django.conf import settings
from django.utils import timezone

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.models import User
from fabula.web.accounts.sessions import session_begin, sessions_end
from fabula.web.accounts.tokens import ALGORITHM, access_issued, access_read, purpose_key


def claims(user: User, **other: Any) -> dict[str, Any]:
    """What a good token of the user's says, but for `other`."""
    now = timezone.now()
    good = {"sub": str(user.pk), "gen": user.token_generation, "iat": now, "exp": now + timedelta(minutes=5)}
    given = {**good, "jti": "1", "aud": "fabula", "iss": "fabula", **other}
    return {name: value for name, value in given.items() if value is not None}


def signed(user: User, *, key: bytes | None = None, algorithm: str = ALGORITHM, **other: Any) -> str:
    """A token, signed as ours are but for what is given."""
    return jwt.encode(claims(user, **other), key or purpose_key("access"), algorithm=algorithm)


def unsigned(user: User) -> str:
    """A good token's claims under `alg: none`."""
    parts = [{"alg": "none", "typ": "JWT"}, claims(user, iat=0, exp=4_000_000_000)]
    return ".".join(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + "."


def test_a_good_token_lets_in(user: User) -> None:
    assert token_user(access_issued(user.pk, generation=0)) == user
    assert token_user(signed(user)) == user


@pytest.mark.parametrize(
    "other",
    [
        {"exp": timezone.now() - timedelta(seconds=5)},
        {"aud": "another"},
        {"iss": "another"},
        {"gen": 1},
        {"sub": "999999"},
        {"sub": "ada"},
        {"sid": "no uuid"},
        {"algorithm": "HS512"},
        {"key": b"another key of thirty-two bytes!!"},
        {"key": settings.SECRET_KEY.encode()},
        *({name: None} for name in ("sub", "gen", "iat", "exp", "jti", "aud", "iss")),
    ],
    ids="-".join,
)
def test_any_other_does_not(user: User, other: dict[str, Any]) -> None:
    assert token_user(signed(user, **other)) is None


@pytest.mark.parametrize("token", ["", ".", "a.b.c", "\ud800", "é" * 10, "x" * 100_000])
def test_rubbish_does_not(user: User, token: str) -> None:
    assert token_user(token) is None


def test_an_unsigned_one_does_not(user: User) -> None:
    assert token_user(unsigned(user)) is None


def test_one_with_a_changed_claim_does_not(user: User, other_user: User) -> None:
    head, body, seal = signed(user).split(".")
    changed = jwt.encode(claims(other_user), b"any key that is long enough here").split(".")[1]
    assert token_user(f"{head}.{changed}.{seal}") is None
    assert token_user(f"{head}.{body}.{seal[::-1]}") is None


def test_one_of_a_switched_off_account_does_not(user: User) -> None:
    token = access_issued(user.pk, generation=0)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert token_user(token) is None


def test_one_of_an_ended_session_does_not(user: User) -> None:
    ended, other = session_begin(user), session_begin(user)
    access = access_read(ended.access)
    assert access is not None
    sessions_end(user, family=access.family)
    assert (token_user(ended.access), token_user(other.access)) == (None, user)


def test_keys_differ_by_purpose() -> None:
    assert len({purpose_key(purpose) for purpose in ("access", "refresh", "links")}) == 3
    assert len(purpose_key("access")) == 32
