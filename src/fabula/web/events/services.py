"""What writes events: into the outbox in the caller's transaction, onto Redis after it."""

from collections.abc import Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from fabula.web.accounts.models import User
from fabula.web.events.deliveries import deliveries_add
from fabula.web.events.messages import Payload, channel, event_message, message_text
from fabula.web.events.models import Delivery, Event, EventCounter
from fabula.web.redis import published

_CLEANUP_BATCH = 5000


def event_add(user_id: int, type: str, payload: Payload) -> Event:
    """Write an event of a user, and publish it once the transaction is through.

    Call it last in the transaction: the counter's row stays locked until commit, so that numbers appear in their
    order and a reader who has seen number n will never find a smaller one later.
    """
    return events_add(user_id, [(type, payload)])[0]


def events_add(user_id: int, news: Sequence[tuple[str, Payload]]) -> list[Event]:
    """Write several events (type, payload) of a user with numbers in a row; as `event_add`."""
    if not news:
        return []
    with transaction.atomic(savepoint=False):
        first = _numbers_taken(user_id, len(news))
        written = Event.objects.bulk_create(
            Event(user_id=user_id, number=first + place, type=kind, payload=payload)
            for place, (kind, payload) in enumerate(news)
        )
        messages = [event_message(event.number, event.type, event.created, event.payload) for event in written]
        deliveries_add(user_id, messages)
        texts = [message_text(message) for message in messages]
        transaction.on_commit(lambda: _publish(user_id, texts), robust=True)
    return written


def counter_begun(*, instance: User, created: bool, raw: bool, **_signal: object) -> None:
    """Start a new user's numbers together with him.

    Were the row made by his first event, two first events at once would deadlock on MariaDB: both who lost the race
    to insert share a lock on the row, and neither can go on to change it.
    """
    if created and not raw:
        EventCounter.objects.create(user=instance)


def event_publish_transient(user_id: int, payload: Payload) -> None:
    """Tell those who listen right now, such as of progress. Has no number and is not kept."""
    published(channel(user_id), [message_text(payload)])


def events_cleanup(days: int = 90) -> int:
    """Forget events and deliveries older than `days`; how many rows went. Numbers never start again."""
    before = timezone.now() - timedelta(days=days)
    gone = 0
    while ids := list(Event.objects.filter(created__lt=before).values_list("id", flat=True)[:_CLEANUP_BATCH]):
        gone += Event.objects.filter(id__in=ids).delete()[0]
    gone += Delivery.objects.filter(created__lt=before).delete()[0]
    return gone


def _numbers_taken(user_id: int, count: int) -> int:
    """The first of `count` numbers. The counter's row is locked from here until the transaction ends."""
    counter = EventCounter.objects.filter(user_id=user_id)
    if not counter.update(last=F("last") + count):
        # Users who were loaded in bulk. A racing creator waits for the other's commit, on all three databases.
        EventCounter.objects.bulk_create([EventCounter(user_id=user_id)], ignore_conflicts=True)
        counter.update(last=F("last") + count)
    return counter.values_list("last", flat=True).get() - count + 1


def _publish(user_id: int, texts: Sequence[str]) -> None:
    published(channel(user_id), texts)
