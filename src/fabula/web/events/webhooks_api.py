"""The API of webhooks, under `/api/studio/webhooks`."""

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Status

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.api.pages import PageQuery, page_of
from fabula.web.api.problems import Problem
from fabula.web.events.deliveries import delivery_again, delivery_ping
from fabula.web.events.models import Delivery, Webhook
from fabula.web.events.schemas import (
    DeliveriesOut,
    DeliveryOut,
    WebhookChange,
    WebhookIn,
    WebhookMade,
    WebhookOut,
    WebhooksOut,
)
from fabula.web.events.webhooks import (
    delivery_of,
    webhook_create,
    webhook_of,
    webhook_secret_renew,
    webhook_update,
    webhooks_of,
)

router = Router(auth=TokenAuth(scope="webhooks"))

_MISSING = {404: Problem}


@router.get("", response=WebhooksOut, summary="Your webhooks")
def webhooks_list(request: HttpRequest, query: Query[PageQuery]) -> dict[str, Any]:
    """Webhooks, newest first."""
    items, following = page_of(webhooks_of(caller(request).pk), query=query)
    return {"items": items, "next": following}


@router.post("", response={201: WebhookMade, 409: Problem}, summary="Make a webhook")
def webhooks_create(request: HttpRequest, payload: WebhookIn) -> Status[Webhook]:
    """The answer shows the secret, this once. `Fabula-Signature` is `t=…,v1=HMAC-SHA256(secret, "t.body")`."""
    made = webhook_create(caller(request).pk, url=payload.url, types=payload.types, secret=payload.secret)
    return Status(201, made)


@router.get("/{webhook_id}", response={200: WebhookOut} | _MISSING, summary="A webhook")
def webhooks_get(request: HttpRequest, webhook_id: int) -> Webhook:
    """One webhook."""
    return webhook_of(caller(request).pk, webhook_id)


@router.patch("/{webhook_id}", response={200: WebhookOut} | _MISSING, summary="Change a webhook")
def webhooks_update(request: HttpRequest, webhook_id: int, payload: WebhookChange) -> Webhook:
    """Change its address or types, or switch it off and on."""
    webhook = webhook_of(caller(request).pk, webhook_id)
    return webhook_update(webhook, url=payload.url, types=payload.types, active=payload.active)


@router.delete("/{webhook_id}", response={204: None} | _MISSING, summary="Delete a webhook")
def webhooks_delete(request: HttpRequest, webhook_id: int) -> Status[None]:
    """Delete it with its deliveries."""
    webhook_of(caller(request).pk, webhook_id).delete()
    return Status(204, None)


@router.post("/{webhook_id}/secret", response={200: WebhookMade} | _MISSING, summary="Renew a webhook's secret")
def webhooks_secret(request: HttpRequest, webhook_id: int) -> Webhook:
    """A new secret, shown this once; the old one is void."""
    return webhook_secret_renew(webhook_of(caller(request).pk, webhook_id))


@router.post("/{webhook_id}/ping", response={202: DeliveryOut} | _MISSING, summary="Send a test message")
def webhooks_ping(request: HttpRequest, webhook_id: int) -> Status[Delivery]:
    """Sends `{"type": "ping"}`; its delivery tells how it went."""
    return Status(202, delivery_ping(webhook_of(caller(request).pk, webhook_id)))


@router.get("/{webhook_id}/deliveries", response={200: DeliveriesOut} | _MISSING, summary="Deliveries of a webhook")
def deliveries_list(request: HttpRequest, webhook_id: int, query: Query[PageQuery]) -> dict[str, Any]:
    """Deliveries, newest first."""
    webhook = webhook_of(caller(request).pk, webhook_id)
    items, following = page_of(Delivery.objects.filter(webhook=webhook), query=query)
    return {"items": items, "next": following}


@router.post(
    "/{webhook_id}/deliveries/{delivery_id}/again",
    response={202: DeliveryOut} | _MISSING,
    summary="Send a delivery again",
)
def deliveries_again(request: HttpRequest, webhook_id: int, delivery_id: int) -> Status[Delivery]:
    """Sends it once more, as if it were new."""
    webhook = webhook_of(caller(request).pk, webhook_id)
    return Status(202, delivery_again(delivery_of(webhook, delivery_id)))
