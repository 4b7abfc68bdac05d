"""Accounts over real HTTP: a browser that stays signed in, a letter in the log, everything taken along."""

import io
import re
import zipfile
from typing import Any

import httpx2
import pytest

from tests.support.studio import PASSWORD, Studio

NEW = "a wholly new password"


@pytest.fixture
def http(studio: Studio) -> Any:
    """A browser with an empty jar of cookies."""
    with httpx2.Client(base_url=studio.url, timeout=30) as client:
        yield client


def test_a_browser_stays_signed_in_by_its_cookie(http: Any) -> None:
    made = http.post("/api/register", json={"username": "晴天", "password": PASSWORD})
    assert (made.status_code, made.json()["username"]) == (201, "晴天")
    assert http.post("/api/refresh").status_code == 401
    token = http.post("/api/login/", json={"username": "晴天", "password": PASSWORD}).json()["access_token"]
    again = http.post("/api/refresh").json()
    assert again["token_type"] == "Bearer"
    for access in (token, again["access_token"]):
        found = http.get("/api/studio/account", headers={"Authorization": f"Bearer {access}"})
        assert found.json()["id"] == made.json()["id"]


def test_a_lost_password_is_set_by_the_letter_in_the_log(http: Any, studio: Studio) -> None:
    fields = {"username": "rosa", "password": PASSWORD, "email": "rosa@example.com"}
    http.post("/api/studio/auth/register", json=fields)
    assert http.post("/api/studio/auth/password/reset", json={"name": "Rosa@example.com"}).status_code == 202
    path = studio.wait_for(lambda: re.search(r"http://\S+?(/reset\?token=[\w-]+)", studio.logs()["web"]), timeout=20)[1]
    page = http.get(path, headers={"Accept": "text/html"})
    csrf = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)[1]  # type: ignore[index]
    form = {"password": NEW, "again": NEW, "csrfmiddlewaretoken": csrf}
    assert http.post(path, data=form, headers={"Accept": "text/html"}).status_code == 200
    assert http.post("/api/login", json={"username": "rosa", "password": PASSWORD}).status_code == 401
    assert http.post("/api/login", json={"username": "rosa", "password": NEW}).status_code == 200


def test_everything_is_taken_along_and_then_gone(http: Any, studio: Studio) -> None:
    account = studio.register("tom")
    with studio.client(account) as client:
        answer = client.get("/api/studio/account/export")
        assert answer.headers["content-type"] == "application/zip"
        with zipfile.ZipFile(io.BytesIO(answer.content)) as files:
            assert files.testzip() is None
            assert b'"tom"' in files.read("account.json")
        assert client.post("/api/studio/account/delete", json={"password": PASSWORD}).status_code == 204
        assert client.get("/api/studio/account").status_code == 401
    assert http.post("/api/login", json={"username": "tom", "password": PASSWORD}).status_code == 401


def test_no_secret_is_logged(http: Any, studio: Studio) -> None:
    http.post("/api/studio/auth/register", json={"username": "una", "password": PASSWORD})
    session = http.post("/api/studio/auth/login", json={"name": "una", "password": PASSWORD}).json()
    logged = "".join(studio.logs().values())
    assert not any(secret in logged for secret in (PASSWORD, session["access_token"], session["refresh_token"]))
