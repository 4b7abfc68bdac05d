"""Accounts in the admin: every page opens, every action does what it says."""

from typing import Any

import pytest
from django.test import Client

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import ApiKey, LoginFailures, User
from fabula.web.accounts.sessions import login, session_begin
from fabula.web.accounts.throttling import LOGIN_BY_NAME, Attempt
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import PASSWORD

pytestmark = pytest.mark.database
USERS = "/admin/accounts/user/"


@pytest.fixture
def admin(db: None, client: Client) -> Client:
    """An administrator's browser."""
    client.force_login(User.objects.create_superuser("root"))
    return client


def act(admin: Client, model: str, action: str, *ids: Any) -> None:
    """Run an action on some lines."""
    body = {"action": action, "_selected_action": [str(number) for number in ids], "post": "yes"}
    answer = admin.post(f"/admin/accounts/{model}/", body, follow=True)
    assert answer.status_code == 200


def test_every_page_opens(admin: Client, user: User) -> None:
    key, _ = api_key_create(user, name="robot", scopes=["*"])
    LoginFailures.objects.create(subject="x")
    pages = ["user", "user/add", f"user/{user.pk}/change", f"user/{user.pk}/password", f"user/{user.pk}/delete"]
    pages += ["apikey", f"apikey/{key.pk}/change", "loginfailures", "loginfailures/x/change", "user/?q=ADA"]
    for page in pages:
        answer = admin.get(f"/admin/accounts/{page}" + ("" if "?" in page else "/"))
        assert answer.status_code == 200, page
        assert user.password not in answer.content.decode(), page
        assert key.digest not in answer.content.decode(), page


def test_a_user_is_made(admin: Client) -> None:
    fields = {"username": "Zoe", "email": "", "role": "staff", "password1": PASSWORD, "password2": PASSWORD}
    assert admin.post(f"{USERS}add/", fields).status_code == 302
    made = User.objects.get(username="Zoe")
    assert (made.is_staff, made.email) == (True, None)
    assert login("ZOE", password=PASSWORD).user == made


@pytest.mark.parametrize("name", ["ADA", "ada@example.com", "a b"])
def test_a_name_that_is_none_or_anothers_is_refused(admin: Client, user: User, name: str) -> None:
    fields = {"username": name, "email": "", "role": "user", "password1": PASSWORD, "password2": PASSWORD}
    assert admin.post(f"{USERS}add/", fields).status_code == 200
    assert User.objects.count() == 2


def test_a_new_password_ends_sessions(admin: Client, user: User) -> None:
    session = session_begin(user)
    fields = {"password1": "a wholly new one", "password2": "a wholly new one", "usable_password": "true"}
    assert admin.post(f"{USERS}{user.pk}/password/", fields).status_code == 302
    assert token_user(session.access) is None
    login("ada", password="a wholly new one")


def test_signing_out_everywhere(admin: Client, user: User) -> None:
    session = session_begin(user)
    act(admin, "user", "sign_out", user.pk)
    assert token_user(session.access) is None


def test_switching_off_and_on_leaves_oneself_alone(admin: Client, user: User) -> None:
    session = session_begin(user)
    root = User.objects.get(username="root")
    act(admin, "user", "switch_off", user.pk, root.pk)
    assert set(User.objects.filter(is_active=True)) == {root}
    assert token_user(session.access) is None
    act(admin, "user", "switch_on", user.pk)
    assert User.objects.filter(is_active=True).count() == 2


def test_letting_in_who_is_locked_out(admin: Client, user: User) -> None:
    for _ in range(LOGIN_BY_NAME.free):
        with pytest.raises(ApiError):
            login("ada", password="wrong")
    with pytest.raises(ApiError) as caught:
        login("ada", password=PASSWORD)
    assert caught.value.status == 429
    act(admin, "user", "let_in", user.pk)
    login("ada", password=PASSWORD)
    assert not LoginFailures.objects.filter(subject=Attempt(LOGIN_BY_NAME, f"#{user.pk}").digest).exists()


def test_revoking_a_key(admin: Client, user: User) -> None:
    key, secret = api_key_create(user, name="robot", scopes=["*"])
    act(admin, "apikey", "revoke", key.pk)
    assert token_user(secret) is None
    assert ApiKey.objects.get().revoked


def test_deleting_goes_the_way_of_the_account(admin: Client, user: User, other_user: User) -> None:
    admin.post(f"{USERS}{user.pk}/delete/", {"post": "yes"})
    act(admin, "user", "delete_selected", other_user.pk, User.objects.get(username="root").pk)
    assert [found.username for found in User.objects.all()] == ["root"], "the last administrator stays"
