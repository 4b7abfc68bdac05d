"""A user's events and webhooks for the export of an account, and their end with it."""

from collections.abc import Iterable, Iterator

from fabula.web.accounts.exporting import ExportFile, json_file
from fabula.web.accounts.models import User
from fabula.web.events.models import Delivery, Event, EventCounter, Webhook
from fabula.web.events.selectors import events_page


def events_export(user: User) -> Iterable[ExportFile]:
    """All events, one JSON a line, and the webhooks without their secrets."""
    webhooks = Webhook.objects.filter(owner=user).order_by("id")
    yield json_file("webhooks.json", list(webhooks.values("id", "url", "types", "active", "created")))
    yield ExportFile("events.jsonl", _lines(user.pk))


def events_erase(user: User) -> None:
    """Forget everything; may be called again."""
    Delivery.objects.filter(webhook__owner=user).delete()
    Webhook.objects.filter(owner=user).delete()
    Event.objects.filter(user=user).delete()
    EventCounter.objects.filter(user=user).delete()


def _lines(user_id: int) -> Iterator[bytes]:
    since = 0
    while page := events_page(user_id, since):
        yield "".join(f"{text}\n" for _, text in page).encode()
        since = page[-1][0]
