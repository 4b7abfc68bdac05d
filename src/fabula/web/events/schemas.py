"""What the API of events and webhooks takes and gives."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Field, Schema
from pydantic import StringConstraints, WithJsonSchema

from fabula.web.api.pages import Page

LARGEST_NUMBER = 2**63 - 1
EventType = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_.]{0,63}$")]


# An event has further fields, which its type decides; a model would drop them.
EventOut = Annotated[
    dict[str, Any],
    WithJsonSchema(
        {
            "type": "object",
            "title": "EventOut",
            "description": "An event, with the fields of its type besides these.",
            "properties": {
                "type": {"type": "string"},
                "id": {"type": "integer", "description": "Grows by one per user."},
                "at": {"type": "string", "format": "date-time", "description": "When, in UTC."},
            },
            "required": ["type", "id", "at"],
            "additionalProperties": True,
        }
    ),
]


class EventsOut(Schema):
    """Events, oldest first."""

    items: list[EventOut]
    last: int = Field(description="Give it as `since` next time; nothing is missed or repeated.")


class EventsQuery(Schema):
    """Which events."""

    since: int = Field(0, ge=0, le=LARGEST_NUMBER, description="Events after this number.")
    limit: int = Field(100, ge=1, le=1000)
    types: str = Field("", max_length=1000, description="Only these types, separated by commas.")


class StreamQuery(Schema):
    """Where a stream begins."""

    since: int | None = Field(None, ge=0, le=LARGEST_NUMBER, description="Events after this number; absent: from now.")


class WebhookIn(Schema):
    """A webhook to be."""

    url: str = Field(min_length=1, max_length=2000, description="http or https, reachable from the studio.")
    types: list[EventType] = Field(default_factory=list, max_length=50, description="Event types; none means all.")
    secret: str = Field("", max_length=128, description="Signs deliveries; left out, one is made.")


class WebhookChange(Schema):
    """What to change of a webhook; what is left out stays."""

    url: str | None = Field(None, min_length=1, max_length=2000)
    types: list[EventType] | None = Field(None, max_length=50)
    active: bool | None = Field(None, description="True switches one on again that failed for too long.")


class WebhookOut(Schema):
    """A webhook."""

    id: int
    url: str
    types: list[str]
    active: bool
    created: datetime
    failing_since: datetime | None = Field(description="Since when each delivery fails.")
    fault: str = Field(description="Why it was switched off, where it was.")


class WebhookMade(WebhookOut):
    """A new webhook, or one with a new secret; the secret is shown this once."""

    secret: str


class WebhooksOut(Page):
    """A page of webhooks."""

    items: list[WebhookOut]


class DeliveryOut(Schema):
    """A delivery: what was sent, how often, and what came of it."""

    id: int
    number: int | None = Field(description="The event's; null for a test ping.")
    payload: dict[str, Any]
    created: datetime
    attempts: int
    next_attempt: datetime | None = Field(description="Null once delivered or given up.")
    delivered: datetime | None
    status_code: int | None
    error: str


class DeliveriesOut(Page):
    """A page of deliveries."""

    items: list[DeliveryOut]
