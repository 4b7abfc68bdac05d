"""Changing a password, and setting one anew by a letter."""

import re
import time
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from fabula.web.accounts import letters
from fabula.web.accounts.auth import token_user
from fabula.web.accounts.models import PasswordReset, User
from fabula.web.accounts.passwords import password_reset_finish, reset_token
from fabula.web.accounts.throttling import RESET_BY_NAME
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.database
CHANGE = "/api/studio/auth/password/change"
RESET = "/api/studio/auth/password/reset"
FINISH = "/api/studio/auth/password/finish"
NEW = "a wholly new password"


def letter() -> Any:
    """The letter that is on its way."""
    for _ in range(500):
        if mail.outbox:
            return mail.outbox[0]
        time.sleep(0.01)
    raise AssertionError("no letter came")


def test_a_password_is_changed_with_the_old_one(signed_in: Api) -> None:
    before = signed_in.token
    answer = signed_in("POST", CHANGE, {"old_password": PASSWORD, "new_password": NEW})
    assert answer.status_code == 200
    assert token_user(before) is None, "every earlier token is void"
    signed_in.token = answer.json()["access_token"]
    assert signed_in("GET", "/api/studio/account").status_code == 200
    signed_in.login(password=NEW)


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        ({"old_password": "wrong", "new_password": NEW}, 403, "wrong_password", "old_password"),
        ({"old_password": PASSWORD, "new_password": "short"}, 422, "weak_password", "new_password"),
        ({"old_password": PASSWORD}, 422, "bad_input", "new_password"),
    ],
)
def test_or_not(signed_in: Api, body: dict[str, str], status: int, code: str, field: str) -> None:
    answer = signed_in("POST", CHANGE, body)
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (status, code, field)
    assert signed_in("GET", "/api/studio/account").status_code == 200


def test_guessing_the_old_one_is_limited(signed_in: Api) -> None:
    codes = [signed_in("POST", CHANGE, {"old_password": "x", "new_password": NEW}).status_code for _ in range(6)]
    assert codes == [403] * 5 + [429]


@pytest.mark.parametrize(("language", "word"), [("en", "Hello mira"), ("zh", "mira，你好")])
def test_a_letter_sets_a_lost_one_anew(api: Api, language: str, word: str) -> None:
    api.register(email="mira@example.com", language=language)
    session = api.login()
    assert api("POST", RESET, {"name": "mira"}).status_code == 202
    sent = letter()
    assert sent.to == ["mira@example.com"]
    assert word in sent.body
    token = re.search(r"http://\S+/reset\?token=(\S+)", sent.body)[1]  # type: ignore[index]
    assert PasswordReset.objects.filter(digest__contains=token).count() == 0
    assert api("POST", FINISH, {"token": token, "password": "short"}).status_code == 422
    assert api("POST", FINISH, {"token": token, "password": NEW}).status_code == 204
    assert api("POST", FINISH, {"token": token, "password": NEW}).status_code == 403, "once"
    assert token_user(session["access_token"]) is None
    api.login(password=NEW)


def test_who_has_no_account_or_address_gets_the_same_answer(api: Api) -> None:
    api.register()
    User.objects.create_user("off", email="off@example.com", is_active=False)
    answers = [api("POST", RESET, {"name": name}) for name in ("mira", "nobody", "no@example.com", "off")]
    assert {(answer.status_code, answer.content) for answer in answers} == {(202, b"")}
    time.sleep(0.05)
    assert not mail.outbox


def test_nobody_is_sent_letters_without_end(api: Api) -> None:
    codes = [api("POST", RESET, {"name": "nobody"}).status_code for _ in range(RESET_BY_NAME.free + 1)]
    assert codes == [202] * RESET_BY_NAME.free + [429]


def test_a_mail_server_that_is_away_breaks_nothing(settings: Any, user: User) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    thread = letters.reset_letter_send(user, link="http://localhost/")
    thread.join(timeout=30)
    assert not thread.is_alive()


def test_links_expire_and_later_ones_void_earlier(user: User) -> None:
    first, second = reset_token(user), reset_token(user)
    with pytest.raises(ApiError):
        password_reset_finish(first, password=NEW)
    PasswordReset.objects.update(expires=timezone.now() - timedelta(seconds=1))
    with pytest.raises(ApiError):
        password_reset_finish(second, password=NEW)
    user.refresh_from_db()
    assert not user.check_password(NEW)


@pytest.mark.parametrize("token", ["x", "\ud800", "é" * 500])
def test_rubbish_is_no_token(db: None, token: str) -> None:
    with pytest.raises(ApiError) as caught:
        password_reset_finish(token, password=NEW)
    assert caught.value.status == 403


def test_the_page_of_the_link_sets_it(api: Api, user: User) -> None:
    page = f"/reset?token={reset_token(user)}"
    shown = api.client.get(page, headers={"Accept-Language": "zh"})
    assert "设置新密码" in shown.content.decode()
    assert shown["Referrer-Policy"] == "no-referrer"
    for again, status in (("another", 400), (NEW, 200), (NEW, 400)):
        answer = api.client.post(page, {"password": NEW, "again": again}, headers={"Accept": "text/html"})
        assert answer.status_code == status
    user.refresh_from_db()
    assert user.check_password(NEW)


@pytest.mark.parametrize("query", ["", "?token=", "?token=x", "?token=%00", "?token=%ed%a0%80"])
def test_the_page_without_a_good_token_says_so(api: Api, query: str) -> None:
    answer = api.client.post(f"/reset{query}", {"password": NEW, "again": NEW}, headers={"Accept": "text/html"})
    assert (answer.status_code, "not good any more" in answer.content.decode()) == (400, True)


def test_a_password_set_by_command_ends_sessions_too(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    api.register()
    session = api.login()
    monkeypatch.setattr("getpass.getpass", lambda **_: NEW)
    call_command("changepassword", "mira", verbosity=0)
    assert token_user(session["access_token"]) is None
    api.login(password=NEW)
