"""API keys: what a key was given it may do, and no more."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from fabula.web.accounts.auth import TokenAuth, token_user
from fabula.web.accounts.keys import SCOPES, api_key_create, scope_granted
from fabula.web.accounts.models import ApiKey, User
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import Api

pytestmark = pytest.mark.database
KEYS = "/api/studio/api-keys"


def made(api: Api, *scopes: str, **more: Any) -> dict[str, Any]:
    """A new key of the caller's."""
    answer = api("POST", KEYS, {"name": "robot", "scopes": list(scopes), **more})
    assert answer.status_code == 201, answer.content
    return dict(answer.json())


def test_the_secret_is_shown_once(signed_in: Api) -> None:
    key = made(signed_in, "productions:write")
    assert key["secret"].startswith(key["prefix"])
    listed = signed_in("GET", KEYS).json()
    assert key["secret"] not in str(listed)
    assert [item["id"] for item in listed["items"]] == [key["id"]]
    assert key["secret"] not in str(vars(ApiKey.objects.get()))


@pytest.mark.parametrize("header", ["Authorization", "X-API-Key"])
def test_it_lets_in_by_either_header(signed_in: Api, header: str) -> None:
    secret = made(signed_in, "account:read")["secret"]
    signed_in.token = ""
    value = f"Bearer {secret}" if header == "Authorization" else secret
    assert signed_in("GET", "/api/studio/account", **{header: value}).json()["username"] == "mira"


@pytest.mark.parametrize(
    ("scopes", "wanted", "granted"),
    [
        (["productions:write"], "productions:write", True),
        (["productions:write"], "productions:read", True),
        (["productions:read"], "productions:write", False),
        (["productions:write"], "files:read", False),
        (["productions:write"], "*", False),
        (["*"], "files:write", True),
        (["*"], "*", True),
        ([], "files:read", False),
    ],
)
def test_scopes(scopes: list[str], wanted: str, granted: bool) -> None:
    assert scope_granted(scopes, wanted) is granted


def test_a_scope_by_area_is_read_for_get_and_write_for_the_rest(user: User, rf: Any) -> None:
    _, secret = api_key_create(user, name="reader", scopes=["files:read"])
    auth = TokenAuth(scope="files")
    assert auth.authenticate(rf.get("/"), secret) == user
    for method in (rf.post, rf.put, rf.patch, rf.delete):
        with pytest.raises(ApiError, match="files:write"):
            auth.authenticate(method("/"), secret)


def test_a_key_without_the_scope_is_told_which(signed_in: Api) -> None:
    signed_in.token = made(signed_in, "files:read")["secret"]
    answer = signed_in("GET", "/api/studio/account")
    assert (answer.status_code, answer.json()["code"]) == (403, "insufficient_scope")
    assert "account:read" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", KEYS),
        ("POST", KEYS),
        ("GET", "/api/studio/account/export"),
        ("POST", "/api/studio/account/delete"),
        ("PATCH", "/api/studio/account"),
        ("POST", "/api/studio/auth/logout"),
        ("POST", "/api/studio/auth/password/change"),
    ],
)
def test_what_is_for_people_no_key_may(signed_in: Api, method: str, path: str) -> None:
    signed_in.token = made(signed_in, "*")["secret"]
    answer = signed_in(method, path, {} if method != "GET" else None)
    assert (answer.status_code, answer.json()["code"]) == (403, "key_not_allowed")


def test_a_revoked_key_is_void(signed_in: Api) -> None:
    key = made(signed_in, "*")
    assert signed_in("DELETE", f"{KEYS}/{key['id']}").status_code == 204
    assert signed_in("DELETE", f"{KEYS}/{key['id']}").status_code == 404
    assert token_user(key["secret"]) is None
    assert signed_in("GET", KEYS).json()["items"] == []


def test_nobody_revokes_anothers(signed_in: Api, other_user: User) -> None:
    key, secret = api_key_create(other_user, name="hers", scopes=["*"])
    for number in (key.pk, 0, 2**70):
        assert signed_in("DELETE", f"{KEYS}/{number}").status_code == 404
    assert token_user(secret) == other_user


def test_an_expired_key_is_void(user: User) -> None:
    key, secret = api_key_create(user, name="brief", scopes=["*"], expires=timezone.now() + timedelta(hours=1))
    assert token_user(secret) == user
    ApiKey.objects.filter(pk=key.pk).update(expires=timezone.now())
    assert token_user(secret) is None


def test_a_key_of_a_switched_off_account_is_void(user: User) -> None:
    _, secret = api_key_create(user, name="robot", scopes=["*"])
    User.objects.update(is_active=False)
    assert token_user(secret) is None


def test_its_use_is_noted_once_a_minute(user: User) -> None:
    key, secret = api_key_create(user, name="robot", scopes=["*"])
    token_user(secret)
    key.refresh_from_db()
    first = key.last_used
    assert first is not None
    token_user(secret)
    key.refresh_from_db()
    assert key.last_used == first
    ApiKey.objects.update(last_used=first - timedelta(minutes=2))
    token_user(secret)
    key.refresh_from_db()
    assert key.last_used is not None
    assert key.last_used > first


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "r", "scopes": ["fly"]}, "scopes"),
        ({"name": "r", "scopes": []}, "scopes"),
        ({"name": "r", "scopes": "*"}, "scopes"),
        ({"name": "", "scopes": ["*"]}, "name"),
        ({"name": "r" * 101, "scopes": ["*"]}, "name"),
        ({"name": "r", "scopes": ["*"], "expires": "2001-01-01T00:00:00Z"}, "expires"),
        ({"name": "r", "scopes": ["*"], "expires": "2001-01-01T00:00:00"}, "expires"),
        ({"name": "r", "scopes": ["*"], "expires": 10**18}, "expires"),
    ],
)
def test_a_key_that_makes_no_sense_is_refused(signed_in: Api, body: dict[str, Any], field: str) -> None:
    answer = signed_in("POST", KEYS, body)
    assert (answer.status_code, answer.json()["field"].partition(".")[0]) == (422, field)


def test_there_are_only_so_many(signed_in: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fabula.web.accounts.keys.MOST_KEYS", 1)
    made(signed_in, *SCOPES)
    assert signed_in("POST", KEYS, {"name": "r", "scopes": ["*"]}).status_code == 409


@pytest.mark.parametrize("secret", ["fab_", "fab_x", "fab_" + "x" * 10_000, "fab_\ud800"])
def test_rubbish_is_no_key(db: None, secret: str) -> None:
    assert token_user(secret) is None
