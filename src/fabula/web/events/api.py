"""Events over HTTP: asked for by number, or as a stream."""

from typing import Annotated, Any

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Header, Query, Router

from fabula.domain.errors import InputError
from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.accounts.models import User
from fabula.web.events.schemas import EventsOut, EventsQuery, StreamQuery
from fabula.web.events.selectors import events_list
from fabula.web.events.stream import event_stream
from fabula.web.events.tickets import number_read, ticket_of

router = Router()

_STREAM_DOCUMENT = {
    "responses": {
        200: {
            "description": "Events as they happen, until the client leaves.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        }
    }
}


class StreamAuth(TokenAuth):
    """As TokenAuth, or `?token=`: a browser's EventSource cannot send headers."""

    def __call__(self, request: HttpRequest) -> User | None:
        """The caller, with what let him in as `request.ticket`."""
        if token := request.GET.get("token"):
            return self.authenticate(request, token)
        return super().__call__(request)

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        """The caller that `token` stands for."""
        request.ticket = ticket_of(token)  # type: ignore[attr-defined]
        return super().authenticate(request, token)


@router.get("", response=EventsOut, auth=TokenAuth(scope="events"), summary="Events since a number")
def events_since(request: HttpRequest, query: Query[EventsQuery]) -> dict[str, Any]:
    """Events after `since`, oldest first. Ask again with `last` as `since`."""
    types = [part.strip() for part in query.types.split(",") if part.strip()]
    items, last = events_list(caller(request).pk, since=query.since, limit=query.limit, types=types)
    return {"items": items, "last": last}


@router.get("/stream", auth=StreamAuth(scope="events"), summary="Events as they happen", openapi_extra=_STREAM_DOCUMENT)
async def events_stream(
    request: HttpRequest,
    query: Query[StreamQuery],
    last_event_id: Annotated[
        str, Header(alias="Last-Event-ID", max_length=20, description="Goes before `since`.")
    ] = "",
) -> StreamingHttpResponse:
    """Server-sent events: what came after `since`, then everything as it happens."""
    chunks = event_stream(caller(request).pk, request.ticket, since=_since(query, last_event_id))  # type: ignore[attr-defined]
    return StreamingHttpResponse(
        chunks,
        content_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


def _since(query: StreamQuery, last_event_id: str) -> int | None:
    if not last_event_id:
        return query.since
    try:
        return number_read(last_event_id)
    except ValueError as error:
        raise InputError(
            "Last-Event-ID is not a number.", remedy="Send the last `id:` of the stream.", field="Last-Event-ID"
        ) from error
