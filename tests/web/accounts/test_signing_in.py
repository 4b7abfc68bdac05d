"""Signing in: by any name, slower and slower for who guesses, the same for who does not exist."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from fabula.web.accounts.models import LoginFailures, RefreshToken, User
from fabula.web.accounts.sessions import login
from fabula.web.accounts.throttling import LOGIN_BY_ADDRESS, LOGIN_BY_NAME, Attempt, address_network
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.database
LOGIN = "/api/studio/auth/login"


def wrong(api: Api, name: str = "mira", **headers: Any) -> Any:
    """A failed attempt."""
    return api("POST", LOGIN, {"name": name, "password": "wrong"}, **headers)


def later(seconds: float) -> None:
    """Let time go by for whoever is locked out."""
    for row in LoginFailures.objects.exclude(locked_until=None):
        row.locked_until = row.locked_until and row.locked_until - timedelta(seconds=seconds)
        row.save()


@pytest.mark.parametrize("name", ["mira", "MIRA", "Mira@Example.com", "+491701234567", "+49 (170) 123-4567"])
def test_any_name_signs_in(api: Api, name: str) -> None:
    made = api.register(email="mira@example.com", phone="+49 170 1234567")
    session = api.login(name)
    assert session["token_type"] == "Bearer"
    assert session["expires_in"] == 1800
    assert session["user"]["id"] == made["id"]
    assert api("GET", "/api/studio/account").json()["last_login"]


def test_only_digests_of_secrets_are_kept(api: Api) -> None:
    api.register()
    session = api.login()
    token = RefreshToken.objects.get()
    assert session["refresh_token"] not in str(vars(token))
    assert len(token.digest) == 64


def test_full_width_keys_make_the_same_password(api: Api) -> None:
    api.register(password="pass-word-2048")
    api.login(password="ｐａｓｓ-ｗｏｒｄ-２０４８")


def test_a_wrong_password_and_an_unknown_name_look_the_same(api: Api) -> None:
    api.register()
    answers = [wrong(api, name) for name in ("mira", "nobody", "nobody@example.com")]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1


def test_a_switched_off_account_is_told_so_only_with_its_password(api: Api) -> None:
    api.register()
    User.objects.update(is_active=False)
    assert wrong(api).status_code == 401
    answer = api("POST", LOGIN, {"name": "mira", "password": PASSWORD})
    assert (answer.status_code, answer.json()["code"]) == (403, "account_disabled")


def test_a_service_account_has_no_password(api: Api) -> None:
    machine = User(username="machine", role="service")
    machine.set_unusable_password()
    machine.save()
    for password in ("", "!", machine.password):
        assert api("POST", LOGIN, {"name": "machine", "password": password}).status_code in (401, 422)


def test_who_guesses_waits_longer_each_time(api: Api) -> None:
    api.register(email="mira@example.com")
    names = ["mira", "MIRA", "mira@example.com", "mira", "mira"]
    assert [wrong(api, name).status_code for name in names] == [401] * LOGIN_BY_NAME.free
    locked = wrong(api)
    assert (locked.status_code, locked.json()["code"]) == (429, "too_many_attempts")
    assert 25 <= int(locked["Retry-After"]) <= 30
    right = api("POST", LOGIN, {"name": "mira@example.com", "password": PASSWORD})
    assert right.status_code == 429, "even the right password waits"
    later(31)
    assert wrong(api).status_code == 401
    assert 55 <= int(wrong(api)["Retry-After"]) <= 60
    later(61)
    api.login()
    assert wrong(api).status_code == 401, "and the count began anew"


def test_no_wait_is_longer_than_the_longest() -> None:
    assert LOGIN_BY_NAME.wait(LOGIN_BY_NAME.free + 1000) == timedelta(minutes=15)


def test_attempts_are_forgotten_after_a_day(api: Api) -> None:
    for _ in range(LOGIN_BY_NAME.free - 1):
        wrong(api, "nobody")
    LoginFailures.objects.update(updated=timezone.now() - timedelta(days=2))
    wrong(api, "nobody")
    assert wrong(api, "nobody").status_code == 401


def test_who_tries_many_names_waits_too(api: Api) -> None:
    subject = Attempt(LOGIN_BY_ADDRESS, "127.0.0.1").digest
    LoginFailures.objects.create(subject=subject, count=LOGIN_BY_ADDRESS.free - 1)
    assert wrong(api, "somebody").status_code == 401
    assert wrong(api, "somebody else").status_code == 429
    elsewhere = api.client.post(LOGIN, {"name": "a", "password": "b"}, "application/json", REMOTE_ADDR="192.0.2.1")
    assert elsewhere.status_code == 401


def test_signing_in_rightly_costs_an_address_nothing(api: Api) -> None:
    api.register()
    for _ in range(3):
        api.login()
    assert LoginFailures.objects.get(subject=Attempt(LOGIN_BY_ADDRESS, "127.0.0.1").digest).count == 0


def test_an_ipv6_customer_is_one_address() -> None:
    assert address_network("2001:db8::1") == address_network("2001:db8::ffff:1") == "2001:db8::/64"
    assert address_network("2001:db8:0:1::1") == "2001:db8:0:1::/64"
    assert (address_network("192.0.2.1"), address_network("unix")) == ("192.0.2.1", "unix")


def test_nothing_is_counted_where_throttling_is_off(api: Api, settings: Any) -> None:
    settings.FABULA = settings.FABULA.model_copy(update={"throttle": False})
    assert {wrong(api, "nobody").status_code for _ in range(LOGIN_BY_NAME.free + 2)} == {401}
    assert not LoginFailures.objects.exists()


def test_many_guesses_at_once_gain_nothing(transactional_db: None) -> None:
    User.objects.create_user("mira", PASSWORD)
    ended: list[str] = []

    def guess() -> None:
        try:
            login("mira", password="wrong")
        except ApiError as error:
            ended.append(error.code)
        finally:
            connection.close()

    threads = [threading.Thread(target=guess) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ended.count("bad_credentials") == LOGIN_BY_NAME.free
    assert ended.count("too_many_attempts") == 12 - LOGIN_BY_NAME.free


def test_the_admin_is_under_the_same_limits(client: Client, db: None) -> None:
    User.objects.create_superuser("root", PASSWORD, email="root@example.com")
    for _ in range(LOGIN_BY_NAME.free):
        client.post("/admin/login/", {"username": "root", "password": "wrong"})
    assert not client.login(username="root", password=PASSWORD)
    later(31)
    assert client.login(username="Root@Example.com", password=PASSWORD)
