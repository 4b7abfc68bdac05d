"""Events, webhooks and deliveries in the admin, and in the export and the end of an account."""

import io
import json
import zipfile

import pytest
from django.test import Client

from fabula.web.accounts.erasing import user_erase
from fabula.web.accounts.exporting import account_export
from fabula.web.accounts.models import User
from fabula.web.events.models import Delivery, Event, EventCounter, Webhook
from fabula.web.events.services import event_add

pytestmark = pytest.mark.database
SECRET = "whsec_which_nobody_is_shown"


@pytest.fixture
def admin(db: None, client: Client) -> Client:
    """An administrator's browser."""
    client.force_login(User.objects.create_superuser("root"))
    return client


@pytest.fixture
def webhook(user: User) -> Webhook:
    """A webhook with a delivery that was given up."""
    made = Webhook.objects.create(owner=user, url="https://example.com/hook", secret=SECRET)
    event_add(user.pk, "production_finished", {"production": 1})
    Delivery.objects.update(next_attempt=None, attempts=8, status_code=500)
    return made


def act(admin: Client, model: str, action: str, number: int) -> None:
    """Run an action on one line."""
    body = {"action": action, "_selected_action": [str(number)]}
    assert admin.post(f"/admin/events/{model}/", body, follow=True).status_code == 200


def test_every_page_opens_and_shows_no_secret(admin: Client, webhook: Webhook) -> None:
    event, delivery = Event.objects.get(), Delivery.objects.get()
    pages = ["event/", f"event/{event.pk}/change/", "event/?q=ada", "webhook/", f"webhook/{webhook.pk}/change/"]
    pages += ["webhook/?q=example", "delivery/", f"delivery/{delivery.pk}/change/"]
    for page in pages:
        answer = admin.get(f"/admin/events/{page}")
        assert answer.status_code == 200, page
        assert SECRET not in answer.content.decode(), page
    assert admin.get("/admin/events/event/add/").status_code == 403


def test_a_delivery_is_sent_again(admin: Client, webhook: Webhook) -> None:
    act(admin, "delivery", "send_again", Delivery.objects.get().pk)
    delivery = Delivery.objects.get()
    assert delivery.attempts == 0
    assert delivery.next_attempt is not None


def test_a_webhook_is_switched_off_and_on(admin: Client, webhook: Webhook) -> None:
    act(admin, "webhook", "switch_off", webhook.pk)
    assert not Webhook.objects.get().active
    Webhook.objects.update(fault="failed")
    act(admin, "webhook", "switch_on", webhook.pk)
    assert (Webhook.objects.get().active, Webhook.objects.get().fault) == (True, "")


def test_an_account_takes_its_events_along_and_leaves_none(user: User, webhook: Webhook) -> None:
    packed = io.BytesIO()
    account_export(user, packed)
    with zipfile.ZipFile(packed) as archive:
        (event,) = [json.loads(line) for line in archive.read("events/events.jsonl").splitlines()]
        assert event.items() >= {"type": "production_finished", "production": 1, "id": 1}.items()
        assert json.loads(archive.read("events/webhooks.json"))[0]["url"] == "https://example.com/hook"
        assert SECRET.encode() not in b"".join(archive.read(name) for name in archive.namelist())
    user_erase(user)
    for model in (Event, EventCounter, Webhook, Delivery):
        assert not model.objects.exists()
