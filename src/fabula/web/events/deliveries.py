"""Telling webhooks: a delivery per event, written with it and sent after the commit."""

from collections.abc import Sequence

from fabula.web.events.messages import Payload


def deliveries_add(user_id: int, messages: Sequence[Payload]) -> None:
    """Write a delivery of each message for each of the user's webhooks that asked for its type."""
