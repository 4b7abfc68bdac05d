"""The story-task door's way in, in the very shapes of contracts/story-tasks.md."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.models import RefreshToken, User
from fabula.web.accounts.sessions import GRACE
from tests.web.accounts.conftest import PASSWORD, Api


def registered(api: Api, **body: Any) -> Any:
    """The answer to registering at the door."""
    return api("POST", "/api/register", {"username": "mira", "password": PASSWORD, **body})


def test_register(api: Api) -> None:
    answer = registered(api, email="mira@example.com", nickname="ignored")
    user = User.objects.get()
    assert (answer.status_code, answer.json()) == (201, {"id": user.pk, "username": "mira"})
    assert type(answer.json()["id"]) is int
    assert user.email == "mira@example.com"


def test_a_taken_name_is_a_400_with_a_detail(api: Api) -> None:
    registered(api)
    answer = registered(api, username="MIRA")
    assert answer.status_code == 400
    assert answer.json()["detail"] == "This username is taken."


@pytest.mark.parametrize("slash", ["", "/"])
def test_login(api: Api, slash: str) -> None:
    registered(api)
    answer = api("POST", f"/api/login{slash}", {"username": "mira", "password": PASSWORD})
    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "token_type"}
    assert answer.json()["token_type"] == "Bearer"
    assert token_user(answer.json()["access_token"]) == User.objects.get()
    cookie = answer.cookies["refresh_token"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["secure"]) == (True, "Lax", "/api/", "")
    assert cookie["max-age"] == 30 * 24 * 3600


def test_the_cookie_is_for_https_only_where_that_is(api: Api, settings: Any) -> None:
    registered(api)
    body = {"username": "mira", "password": PASSWORD}
    over_tls = api.client.post("/api/login", body, "application/json", secure=True)
    assert over_tls.cookies["refresh_token"]["secure"]
    settings.FABULA = settings.FABULA.model_copy(update={"production": True})
    assert api("POST", "/api/login", body).cookies["refresh_token"]["secure"]


def test_a_wrong_login_is_a_401_with_a_detail(api: Api) -> None:
    answer = api("POST", "/api/login", {"username": "mira", "password": "wrong"})
    assert answer.status_code == 401
    assert answer.json()["detail"]
    assert "refresh_token" not in answer.cookies


def test_refresh_rotates_the_cookie(api: Api) -> None:
    registered(api)
    first = api("POST", "/api/login", {"username": "mira", "password": PASSWORD}).cookies["refresh_token"].value
    answer = api("POST", "/api/refresh")
    second = answer.cookies["refresh_token"].value
    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "token_type"}
    assert second != first
    RefreshToken.objects.exclude(used=None).update(used=timezone.now() - GRACE - timedelta(seconds=1))
    api.client.cookies["refresh_token"] = first
    assert api("POST", "/api/refresh").status_code == 401
    api.client.cookies["refresh_token"] = second
    assert api("POST", "/api/refresh").status_code == 401, "a copied cookie ends the session"


@pytest.mark.parametrize("cookie", [None, "", "x", "é", "x" * 20_000, "\x00"])
def test_no_or_a_bad_cookie_is_a_401(api: Api, cookie: str | None) -> None:
    header = {} if cookie is None else {"HTTP_COOKIE": f"refresh_token={cookie}"}
    answer = api.client.post("/api/refresh", **header)  # type: ignore[arg-type]
    assert answer.status_code == 401
    assert answer.json()["detail"]


def test_a_token_of_one_door_is_good_at_the_others(api: Api) -> None:
    registered(api, email="mira@example.com")
    native = api.login("mira@example.com")
    door = api("POST", "/api/login", {"username": "mira@example.com", "password": PASSWORD})
    for token in (native["access_token"], door.json()["access_token"]):
        api.token = token
        assert api("GET", "/api/studio/account").json()["username"] == "mira"
    body = {"refresh_token": door.cookies["refresh_token"].value}
    assert api("POST", "/api/studio/auth/refresh", body).status_code == 200
