"""Staying signed in: refresh tokens rotate, and a copied one ends the session."""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.models import RefreshToken, User
from fabula.web.accounts.sessions import GRACE, session_begin, sessions_end, token_refresh
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import Api

pytestmark = pytest.mark.database


def used_long_ago() -> None:
    """Let the grace for a token that comes twice go by."""
    RefreshToken.objects.exclude(used=None).update(used=timezone.now() - GRACE - timedelta(seconds=1))


def refused(secret: str) -> bool:
    """Whether a refresh token is not good."""
    with pytest.raises(ApiError) as caught:
        token_refresh(secret)
    return caught.value.status == 401


def test_each_refresh_gives_new_tokens(user: User) -> None:
    first = session_begin(user)
    second = token_refresh(first.refresh)
    third = token_refresh(second.refresh)
    assert len({first.refresh, second.refresh, third.refresh}) == 3
    assert token_user(third.access) == user
    assert RefreshToken.objects.values("family").distinct().count() == 1


def test_a_used_token_that_comes_back_ends_the_session(user: User) -> None:
    stolen, other = session_begin(user), session_begin(user)
    latest = token_refresh(stolen.refresh)
    used_long_ago()
    assert refused(stolen.refresh)
    assert refused(latest.refresh), "the rightful owner's and the thief's are both void"
    assert token_user(latest.access) is None, "and so are the access tokens"
    assert token_user(token_refresh(other.refresh).access) == user, "the other session goes on"


def test_two_tabs_get_the_same_successor(user: User) -> None:
    session = session_begin(user)
    one, other = token_refresh(session.refresh), token_refresh(session.refresh)
    assert one.refresh == other.refresh
    assert RefreshToken.objects.count() == 2


def test_many_tabs_at_once_too(transactional_db: None) -> None:
    session = session_begin(User.objects.create_user("mira"))
    successors: list[str] = []

    def tab() -> None:
        successors.append(token_refresh(session.refresh).refresh)
        connection.close()

    threads = [threading.Thread(target=tab) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(successors) == 8
    assert len(set(successors)) == 1
    assert RefreshToken.objects.filter(used=None).count() == 1


def test_a_session_that_ends_while_it_is_refreshed_has_ended(transactional_db: None) -> None:
    user = User.objects.create_user("mira")
    session = session_begin(user)
    family = RefreshToken.objects.get().family
    held: list[str] = []

    def refresh_on() -> None:
        secret = session.refresh
        for _ in range(20):
            try:
                secret = token_refresh(secret).refresh
            except ApiError:
                break
            held.append(secret)
        connection.close()

    thread = threading.Thread(target=refresh_on)
    thread.start()
    while not held:
        time.sleep(0.001)
    sessions_end(user, family=family)
    thread.join()
    assert refused(held[-1])
    assert not RefreshToken.objects.filter(revoked=None).exists()


@pytest.mark.parametrize("secret", ["", "x", "é", "x" * 10_000])
def test_rubbish_is_refused(db: None, secret: str) -> None:
    assert refused(secret)


def test_an_expired_one_is_refused(user: User) -> None:
    session = session_begin(user)
    RefreshToken.objects.update(expires=timezone.now() - timedelta(seconds=1))
    assert refused(session.refresh)


def test_one_of_a_switched_off_account_is_refused(user: User) -> None:
    session = session_begin(user)
    User.objects.update(is_active=False)
    assert refused(session.refresh)


def test_an_access_token_is_no_refresh_token(user: User) -> None:
    session = session_begin(user)
    assert refused(session.access)
    assert token_user(session.refresh) is None


def test_signing_out_ends_this_session(signed_in: Api) -> None:
    here = signed_in.token
    elsewhere = signed_in.login()
    signed_in.token = here
    assert signed_in("POST", "/api/studio/auth/logout", {}).status_code == 204
    assert signed_in("GET", "/api/studio/account").status_code == 401
    signed_in.token = elsewhere["access_token"]
    assert signed_in("GET", "/api/studio/account").status_code == 200


def test_signing_out_everywhere_ends_all(signed_in: Api) -> None:
    first = signed_in.token
    second = signed_in.login()
    assert signed_in("POST", "/api/studio/auth/logout", {"everywhere": True}).status_code == 204
    for token in (first, second["access_token"]):
        signed_in.token = token
        answer = signed_in("GET", "/api/studio/account")
        assert answer.status_code == 401
        assert answer["WWW-Authenticate"] == "Bearer"
    assert refused(second["refresh_token"])


def test_ending_one_session_leaves_the_generation(user: User) -> None:
    session_begin(user)
    sessions_end(user, family=RefreshToken.objects.get().family)
    user.refresh_from_db()
    assert user.token_generation == 0


def test_the_native_api_refreshes_in_the_body(api: Api) -> None:
    api.register()
    session = api.login()
    answer = api("POST", "/api/studio/auth/refresh", {"refresh_token": session["refresh_token"]})
    assert answer.status_code == 200
    assert answer.json()["refresh_token"] != session["refresh_token"]
    used_long_ago()
    again = api("POST", "/api/studio/auth/refresh", {"refresh_token": session["refresh_token"]})
    assert (again.status_code, again.json()["code"]) == (401, "bad_refresh_token")
