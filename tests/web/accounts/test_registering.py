"""Making an account: names that nobody else has, passwords that nobody guesses."""

import threading
from itertools import product
from typing import Any

import pytest
from django.db import connection

from fabula.web.accounts.models import LoginName, User
from fabula.web.accounts.services import user_register
from fabula.web.accounts.throttling import REGISTER_BY_ADDRESS
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.database
REGISTER = "/api/studio/auth/register"


def test_an_account_is_made(api: Api) -> None:
    made = api.register("李明", email="Li@Example.com", phone="+86 138 0013 8000", language="zh")
    user = User.objects.get(pk=made["id"])
    assert made["username"] == user.username == "李明"
    assert (user.email, user.phone, user.language) == ("Li@Example.com", "+8613800138000", "zh")
    assert user.names == {"李明", "li@example.com", "+8613800138000"}
    assert PASSWORD not in str(made) and "password" not in made


def test_the_language_is_the_browsers(api: Api) -> None:
    body = {"username": "mira", "password": PASSWORD}
    assert api("POST", REGISTER, body, **{"Accept-Language": "zh-CN,zh;q=0.9"}).json()["language"] == "zh-hans"


@pytest.mark.parametrize(
    "other",
    [
        {"username": "MIRA"},
        {"username": "ｍｉｒａ"},
        {"username": "mira@example.com"},
        {"username": "+491701234567"},
        {"username": "other", "email": "MIRA@example.com"},
        {"username": "other", "phone": "+49 (170) 1234567"},
        {"username": "other", "phone": "123456"},
    ],
    ids=str,
)
def test_a_name_of_another_is_taken_whatever_its_kind(api: Api, other: dict[str, str]) -> None:
    User.objects.create_user("mira", email="mira@example.com", phone="+491701234567")
    User.objects.create_user("123456")
    answer = api("POST", REGISTER, {"password": PASSWORD, **other})
    assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    assert User.objects.count() == 2


@pytest.mark.parametrize("password", ["short", "password123", "mira2024", "mira@example.com"])
def test_a_weak_password_is_refused(api: Api, password: str) -> None:
    answer = api("POST", REGISTER, {"username": "mira2024", "password": password, "email": "mira@example.com"})
    assert (answer.status_code, answer.json()["code"]) == (422, "weak_password")
    assert answer.json()["field"] == "password"


ODD: list[tuple[Any, str]] = [
    ({"password": PASSWORD}, "username"),
    ({"username": "mira"}, "password"),
    ({"username": None, "password": PASSWORD}, "username"),
    ({"username": "mira", "password": None}, "password"),
    ({"username": 7, "password": PASSWORD}, "username"),
    ({"username": ["mira"], "password": PASSWORD}, "username"),
    ({"username": "mira", "password": {}}, "password"),
    ({"username": "", "password": PASSWORD}, "username"),
    ({"username": "m" * 100_000, "password": PASSWORD}, "username"),
    ({"username": "mira", "password": "p" * 100_000}, "password"),
    ({"username": "mi ra", "password": PASSWORD}, "username"),
    ({"username": "👩‍🚀", "password": PASSWORD}, "username"),
    ({"username": "mira", "password": PASSWORD, "email": "nobody"}, "email"),
    ({"username": "mira", "password": PASSWORD, "email": 5}, "email"),
    ({"username": "mira", "password": PASSWORD, "phone": "call me"}, "phone"),
    ({"username": "mira", "password": PASSWORD, "language": "<script>"}, "language"),
]


@pytest.mark.parametrize(("body", "field"), ODD, ids=lambda value: str(value)[:60])
def test_what_is_wrong_is_named(api: Api, body: Any, field: str) -> None:
    answer = api("POST", REGISTER, body)
    assert (answer.status_code, answer.json()["field"]) == (422, field)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"mira"',
        b"17",
        b"{",
        b"\xff\xfe",
        b'{"username":"a\\u0000","password":"x"}',
        b'{"username":"\\ud800","password":"x"}',
        b'{"username":"a","password":"\\udfff"}',
        b"[" * 100_000,
        b'{"username":' + b"9" * 5000 + b"}",
        b'{"username":NaN,"password":Infinity}',
    ],
    ids=lambda body: repr(body[:24]),
)
def test_no_body_breaks_it(api: Api, body: bytes) -> None:
    paths = (REGISTER, "/api/studio/auth/login", "/api/register", "/api/login")
    for path, kind in product(paths, ("application/json", "text/plain", "multipart/form-data", "")):
        answer = api.client.generic("POST", path, body, content_type=kind)
        assert 400 <= answer.status_code < 500, (path, kind, answer.content)
        assert answer.json()["detail"]


def test_more_fields_are_ignored(api: Api) -> None:
    body = {"username": "mira", "password": PASSWORD, "is_staff": True, "role": "staff", "id": 1, "x": [None]}
    assert api("POST", REGISTER, body).json()["role"] == "user"


def test_registration_can_be_closed(api: Api, settings: Any) -> None:
    settings.FABULA = settings.FABULA.model_copy(update={"registration": False})
    for path in (REGISTER, "/api/register"):
        answer = api("POST", path, {"username": "mira", "password": PASSWORD})
        assert (answer.status_code, answer.json()["code"]) == (403, "registration_closed")
    assert not User.objects.exists()


def test_whoever_makes_many_accounts_waits(api: Api) -> None:
    for number in range(REGISTER_BY_ADDRESS.free):
        api("POST", REGISTER, {"username": f"mira{number}", "password": "x"})
    answer = api("POST", REGISTER, {"username": "mira", "password": PASSWORD})
    assert answer.status_code == 429
    assert 1 <= int(answer["Retry-After"]) <= 30


def test_of_many_who_want_a_name_at_once_one_gets_it(transactional_db: None) -> None:
    ended: list[str] = []

    def want(name: str) -> None:
        try:
            user_register(name, password=PASSWORD)
            ended.append("made")
        except ApiError as error:
            ended.append(error.code)
        finally:
            connection.close()

    threads = [threading.Thread(target=want, args=(name,)) for name in ("mira", "Mira", "MIRA", "ｍira")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ended) == ["made", "name_taken", "name_taken", "name_taken"]
    assert LoginName.objects.count() == User.objects.count() == 1
