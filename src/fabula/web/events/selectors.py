"""What reads events: in the order of their numbers, from any one on."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from fabula.web.accounts.keys import api_keys_good
from fabula.web.accounts.models import RefreshToken, User
from fabula.web.events.messages import Payload, event_message, message_text
from fabula.web.events.models import Event, EventCounter

_PAGE = 200
_IDS_A_QUERY = 500


@dataclass(frozen=True)
class Standing:
    """Where a user stands: his last event's number, and what his access tokens must be of to be good."""

    last: int
    generation: int


def event_last(user_id: int) -> int:
    """The number of the user's last event; 0 where there was none."""
    return EventCounter.objects.filter(user_id=user_id).values_list("last", flat=True).first() or 0


def events_list(user_id: int, *, since: int, limit: int, types: Sequence[str] = ()) -> tuple[list[Payload], int]:
    """Messages after number `since`, oldest first, and the number to ask from next time."""
    last = event_last(user_id)
    events = Event.objects.filter(user_id=user_id, number__gt=since)
    if types:
        events = events.filter(type__in=types)
    found = [
        event_message(event.number, event.type, event.created, event.payload)
        for event in events.order_by("number")[:limit]
    ]
    if not found:
        return [], max(last, since)
    newest: int = found[-1]["id"]
    return found, newest if len(found) == limit else max(last, newest)


def events_page(user_id: int, since: int) -> list[tuple[int, str]]:
    """A page of (number, JSON text) after number `since`, oldest first."""
    events = Event.objects.filter(user_id=user_id, number__gt=since).order_by("number")[:_PAGE]
    return [
        (event.number, message_text(event_message(event.number, event.type, event.created, event.payload)))
        for event in events
    ]


def standings(user_ids: Sequence[int]) -> dict[int, Standing]:
    """Where each of these users stands; one who is gone or locked out is missing."""
    found: dict[int, Standing] = {}
    for start in range(0, len(user_ids), _IDS_A_QUERY):
        rows = User.objects.filter(id__in=user_ids[start : start + _IDS_A_QUERY], is_active=True)
        for user_id, last, generation in rows.values_list("id", "eventcounter__last", "token_generation"):
            found[user_id] = Standing(last or 0, generation)
    return found


def api_keys_live(key_ids: Sequence[int]) -> set[int]:
    """Which of these API keys are still good."""
    found: set[int] = set()
    for start in range(0, len(key_ids), _IDS_A_QUERY):
        rows = api_keys_good().filter(id__in=key_ids[start : start + _IDS_A_QUERY])
        found.update(rows.values_list("id", flat=True))
    return found


def families_revoked(families: Sequence[UUID]) -> set[UUID]:
    """Which of these families of refresh tokens were signed out."""
    found: set[UUID] = set()
    for start in range(0, len(families), _IDS_A_QUERY):
        rows = RefreshToken.objects.filter(family__in=families[start : start + _IDS_A_QUERY], revoked__isnull=False)
        found.update(rows.values_list("family", flat=True))
    return found
