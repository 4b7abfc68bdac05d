"""Who opens a socket or stream, by the same tokens as everywhere."""

from collections.abc import Iterable
from urllib.parse import parse_qs

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.keys import api_key_find
from fabula.web.accounts.tokens import access_read
from fabula.web.api.problems import ApiError
from fabula.web.events.followers import Ticket

SCOPE = "events:read"
BEARER = "bearer"
_DIGITS = 18

Headers = Iterable[tuple[bytes, bytes]]


def ticket_checked(token: str) -> tuple[int, Ticket] | None:
    """Whose token that is and what it stands on; None of one that is void or may not read events."""
    try:
        user = token_user(token, scope=SCOPE)
    except ApiError:
        return None
    return None if user is None else (user.pk, ticket_of(token))


def ticket_of(token: str) -> Ticket:
    """What a good token stands on."""
    if access := access_read(token):
        return Ticket(access.generation, access.family)
    key = api_key_find(token)
    return Ticket(key_id=key.pk if key else None)


def token_shown(query: bytes, headers: Headers) -> str:
    """The token of a handshake: `?token=`, `Authorization: Bearer`, `X-API-Key`, or the subprotocol after `bearer`."""
    given = parse_qs(query.decode("latin-1")).get("token")
    if given:
        return given[0]
    by_name = {name.lower(): value.decode("latin-1") for name, value in headers}
    scheme, _, token = by_name.get(b"authorization", "").partition(" ")
    if scheme.lower() == BEARER:
        return token.strip()
    offered = [part.strip() for part in by_name.get(b"sec-websocket-protocol", "").split(",")]
    if len(offered) > 1 and offered[0] == BEARER:
        return offered[1]
    return by_name.get(b"x-api-key", "")


def since_asked(query: bytes) -> int | None:
    """The number in `?since=`; None where it is not there. Raises ValueError where it is none."""
    given = parse_qs(query.decode("latin-1")).get("since")
    return number_read(given[0]) if given else None


def number_read(text: str) -> int:
    """The number of an event from what a client sent. Raises ValueError."""
    if not text.isascii() or not text.isdecimal() or len(text) > _DIGITS:
        raise ValueError("not a number of an event")
    return int(text)
