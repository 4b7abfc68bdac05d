"""What workers and the clock do for events."""

from celery import shared_task

from fabula.web.events.deliveries import deliveries_due, deliveries_send, deliveries_wake
from fabula.web.events.services import events_cleanup


@shared_task(name="events.deliver")  # type: ignore[untyped-decorator]
def deliver() -> None:
    """Send the deliveries that are due."""
    deliveries_send()
    if deliveries_due():
        deliveries_wake()


@shared_task(name="events.deliver_due")  # type: ignore[untyped-decorator]
def deliver_due() -> None:
    """Send what waited for its next attempt, or whose wake-up was lost."""
    deliver()


@shared_task(name="events.cleanup")  # type: ignore[untyped-decorator]
def cleanup() -> None:
    """Forget old events."""
    events_cleanup()
