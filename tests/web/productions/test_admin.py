"""Productions in the admin: every page opens, every action does what it says, and only for who may."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from fabula.web.accounts.models import User
from fabula.web.productions.models import Production, Target
from fabula.web.productions.services import target_cancel
from fabula.web.productions.sharing import share_create

Begin = Callable[..., Production]


def _signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def admin(transactional_db: None) -> Client:
    """An administrator's browser."""
    return _signed_in(User.objects.create_superuser("root"))


def _act(admin: Client, model: str, action: str, *rows: Any) -> None:
    body = {"action": action, "_selected_action": [str(row.pk) for row in rows]}
    assert admin.post(f"/admin/productions/{model}/", body, follow=True).status_code == 200


def test_every_page_opens(admin: Client, begin: Begin) -> None:
    production = begin()
    share, _ = share_create(production, hours=1)
    target = production.targets.get()
    pages = [
        "production/", f"production/{production.pk}/change/", "production/?q=fox", "production/?status__exact=pending",
        "target/", f"target/{target.pk}/change/", "target/?q=script", "revision/", "sharelink/",
        f"sharelink/{share.pk}/delete/",
    ]  # fmt: skip
    for page in pages:
        answer = admin.get(f"/admin/productions/{page}")
        assert answer.status_code == 200, page
        assert b"script" in answer.content or "target" not in page


def test_engines_show_their_state_and_their_work(admin: Client, begin: Begin) -> None:
    begin()
    page = admin.get("/admin/productions/target/engines/").content.decode()
    rows = [re.sub(r"<[^>]*>|\s+", " ", row).split() for row in re.findall(r"<tr.*?</tr>", page, re.DOTALL)]
    assert ["text", "fake", "1", "works", "✓", "0", "1", "0"] in rows, rows
    assert any(row[:3] == ["speech", "openai", "1"] and "FABULA_OPENAI_API_KEY." in row for row in rows)
    stranger = _signed_in(User.objects.create_user("eve", is_staff=True))
    assert stranger.get("/admin/productions/target/engines/").status_code in (302, 403)


def test_a_production_is_cancelled_and_looked_at_again(admin: Client, begin: Begin) -> None:
    production = begin()
    _act(admin, "production", "cancel", production)
    production.refresh_from_db()
    assert production.status == "cancelled"
    _act(admin, "production", "look_again", production)
    production.refresh_from_db()
    assert production.status == "cancelled"


def test_a_target_is_cancelled_and_tried_again(admin: Client, begin: Begin) -> None:
    target = begin().targets.get()
    _act(admin, "target", "cancel", target)
    assert Target.objects.get(pk=target.pk).status == "cancelled"
    _act(admin, "target", "retry", target)
    assert Target.objects.get(pk=target.pk).status == "ready"


def test_what_cannot_be_done_is_said(admin: Client, begin: Begin) -> None:
    target = begin().targets.get()
    body = {"action": "retry", "_selected_action": [str(target.pk)]}
    answer = admin.post("/admin/productions/target/", body, follow=True)
    assert b"has not failed" in answer.content


def test_who_may_only_look_does_nothing(begin: Begin) -> None:
    watcher = User.objects.create_user("watcher", role="staff", is_staff=True)
    watcher.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    target = begin().targets.get()
    browser = _signed_in(watcher)
    assert browser.get("/admin/productions/target/").status_code == 200
    _act(browser, "target", "cancel", target)
    assert Target.objects.get(pk=target.pk).status == "ready"
    target_cancel(target.production, target.name)
    _act(browser, "target", "retry", target)
    assert Target.objects.get(pk=target.pk).status == "cancelled"
