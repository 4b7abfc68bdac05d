"""Telling webhooks: a delivery per event, written with it, sent after the commit, tried again for a day.

Each is sent at least once; a receiver knows one that it has by the event's `id`.
"""

import time
from collections.abc import Sequence
from datetime import timedelta

import structlog
from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from kombu.exceptions import OperationalError

from fabula.domain.errors import FabulaError
from fabula.web.events.messages import Payload, message_text
from fabula.web.events.models import Delivery, Webhook
from fabula.web.events.sending import Outcome, request_send

# Seconds until the next attempt; together a little more than a day.
BACKOFF = (10, 60, 300, 1800, 7200, 21600, 57600)
# A sender that vanished midway is taken for dead after this, and somebody else sends again.
_CLAIM = timedelta(minutes=2)
# New events for a webhook that fails right now do not knock at once: they wait with the rest.
_WHILE_FAILING = timedelta(minutes=5)
_OFF_AFTER = timedelta(days=3)
_DUE_AT_ONCE = 100

_log = structlog.get_logger(__name__)


def deliveries_add(user_id: int, messages: Sequence[Payload]) -> None:
    """Write a delivery of each message for each of the user's webhooks that asked for its type."""
    now = timezone.now()
    written = Delivery.objects.bulk_create(
        Delivery(
            webhook=webhook,
            number=message["id"],
            payload=message,
            next_attempt=now + _WHILE_FAILING if webhook.failing_since else now,
        )
        for webhook in Webhook.objects.filter(owner_id=user_id, active=True)
        for message in messages
        if not webhook.types or message["type"] in webhook.types
    )
    if any(delivery.next_attempt == now for delivery in written):
        transaction.on_commit(deliveries_wake, robust=True)


def delivery_ping(webhook: Webhook) -> Delivery:
    """Send a test message to a webhook, right away."""
    payload = {"type": "ping", "webhook": webhook.pk}
    return _deliver_soon(Delivery(webhook=webhook, payload=payload))


def delivery_again(delivery: Delivery) -> Delivery:
    """Send a delivery once more, as if it were new."""
    delivery.attempts = 0
    delivery.delivered = None
    return _deliver_soon(delivery)


def deliveries_give_up(webhook_id: int) -> None:
    """What still waits for a webhook that is switched off is not sent any more."""
    Delivery.objects.filter(webhook=webhook_id, next_attempt__isnull=False).update(
        next_attempt=None, error="The webhook was switched off."
    )


def deliveries_wake() -> None:
    """Have a worker send what is due. Where the queue is away, the clock does it later."""
    from fabula.web.events.tasks import deliver

    try:
        deliver.delay()
    except OperationalError as error:
        _log.info("Webhooks wait for the queue.", error=str(error))


def deliveries_due() -> bool:
    """Whether any delivery is waiting to be sent now."""
    return Delivery.objects.filter(next_attempt__lte=timezone.now(), webhook__active=True).exists()


def deliveries_send(limit: int = _DUE_AT_ONCE) -> int:
    """Send what is due, oldest first; how many were tried."""
    due = Delivery.objects.filter(next_attempt__lte=timezone.now(), webhook__active=True).order_by("id")
    return sum(delivery_send(delivery_id) for delivery_id in list(due.values_list("id", flat=True)[:limit]))


def delivery_send(delivery_id: int) -> bool:
    """Send one delivery, if it is due and nobody else does; whether it was tried. No lock is held meanwhile."""
    now = timezone.now()
    claimed = Delivery.objects.filter(id=delivery_id, next_attempt__lte=now).update(
        next_attempt=now + _CLAIM, attempts=F("attempts") + 1
    )
    if not claimed:
        return False
    delivery = Delivery.objects.select_related("webhook").get(id=delivery_id)
    _settle(delivery, _tried(delivery))
    return True


def _tried(delivery: Delivery) -> Outcome:
    try:
        return request_send(
            delivery.webhook.url,
            message_text(delivery.payload).encode(),
            secret=delivery.webhook.secret,
            at=int(time.time()),
            delivery_id=delivery.pk,
            private=settings.FABULA.webhook_private_addresses,
        )
    except FabulaError as error:
        return Outcome(error=str(error))


def _settle(delivery: Delivery, outcome: Outcome) -> None:
    """Record what came of an attempt: delivered, to be tried again, or given up."""
    now = timezone.now()
    delivery.status_code = outcome.status_code
    delivery.error = outcome.error[:300]
    if outcome.delivered:
        delivery.delivered, delivery.next_attempt = now, None
    elif delivery.attempts > len(BACKOFF):
        delivery.next_attempt = None
    else:
        delivery.next_attempt = now + timedelta(seconds=BACKOFF[delivery.attempts - 1])
    delivery.save(update_fields=["status_code", "error", "delivered", "next_attempt"])
    _webhook_note(delivery, outcome)


def _webhook_note(delivery: Delivery, outcome: Outcome) -> None:
    """Remember since when a webhook fails, and switch one off that has for days."""
    webhooks = Webhook.objects.filter(id=delivery.webhook_id)
    now = timezone.now()
    if outcome.delivered:
        if webhooks.exclude(failing_since=None).update(failing_since=None):
            Delivery.objects.filter(webhook=delivery.webhook_id, next_attempt__gt=now).update(next_attempt=now)
        return
    webhooks.filter(failing_since=None).update(failing_since=now)
    # One that does not answer takes long to say so; what else is due for it would keep the others waiting.
    pending = Delivery.objects.filter(webhook=delivery.webhook_id, next_attempt__isnull=False)
    pending.filter(next_attempt__lte=now).update(next_attempt=now + _WHILE_FAILING)
    fault = f"Every delivery failed for {_OFF_AFTER.days} days: {outcome.error}"[:300]
    if webhooks.filter(active=True, failing_since__lt=now - _OFF_AFTER).update(active=False, fault=fault):
        deliveries_give_up(delivery.webhook_id)


def _deliver_soon(delivery: Delivery) -> Delivery:
    delivery.next_attempt = timezone.now()
    with transaction.atomic():
        delivery.save()
        transaction.on_commit(deliveries_wake, robust=True)
    return delivery
