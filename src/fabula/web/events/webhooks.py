"""Webhooks of a user: making, changing, finding them, and their deliveries."""

import secrets
from collections.abc import Sequence

from django.conf import settings
from django.db.models import QuerySet

from fabula.domain.errors import InputError
from fabula.web.api.problems import ApiError, not_found
from fabula.web.events.addresses import address_check
from fabula.web.events.deliveries import deliveries_give_up
from fabula.web.events.models import Delivery, Webhook

MOST_WEBHOOKS = 20
_SHORTEST_SECRET = 16


def webhook_create(owner_id: int, *, url: str, types: Sequence[str] = (), secret: str = "") -> Webhook:
    """A new webhook. Raises InputError for an address or secret that will not do, ApiError (409) for one too many."""
    if webhooks_of(owner_id).count() >= MOST_WEBHOOKS:
        raise ApiError(
            f"There are {MOST_WEBHOOKS} webhooks already.", status=409, code="too_many", remedy="Delete one first."
        )
    if secret and len(secret) < _SHORTEST_SECRET:
        raise InputError(
            f"The secret is shorter than {_SHORTEST_SECRET} characters.",
            remedy="Give a longer one, or none to have one made.",
            field="secret",
        )
    _url_check(url)
    return Webhook.objects.create(
        owner_id=owner_id, url=url, types=sorted(set(types)), secret=secret or webhook_secret_made()
    )


def webhook_update(
    webhook: Webhook, *, url: str | None = None, types: Sequence[str] | None = None, active: bool | None = None
) -> Webhook:
    """Change what is given. Switched on again, it starts anew, with the events of then."""
    if url is not None:
        _url_check(url)
        webhook.url = url
    if types is not None:
        webhook.types = sorted(set(types))
    if active is not None:
        webhook.active = active
    if active:
        webhook.failing_since, webhook.fault = None, ""
    webhook.save()
    if active is False:
        deliveries_give_up(webhook.pk)
    return webhook


def webhook_secret_renew(webhook: Webhook) -> Webhook:
    """Give a webhook a new secret; the old one signs nothing from now on."""
    webhook.secret = webhook_secret_made()
    webhook.save(update_fields=["secret"])
    return webhook


def webhook_secret_made() -> str:
    """A fresh secret of 256 bits."""
    return "whsec_" + secrets.token_urlsafe(32)


def webhooks_of(owner_id: int) -> QuerySet[Webhook]:
    """The user's webhooks."""
    return Webhook.objects.filter(owner_id=owner_id)


def webhook_of(owner_id: int, webhook_id: int) -> Webhook:
    """One of the user's webhooks. Raises ApiError (404)."""
    found = webhooks_of(owner_id).filter(id=webhook_id).first()
    if found is None:
        raise not_found("The webhook")
    return found


def delivery_of(webhook: Webhook, delivery_id: int) -> Delivery:
    """One of the webhook's deliveries. Raises ApiError (404)."""
    found = Delivery.objects.filter(webhook=webhook, id=delivery_id).first()
    if found is None:
        raise not_found("The delivery")
    return found


def _url_check(url: str) -> None:
    address_check(url, private=settings.FABULA.webhook_private_addresses)
