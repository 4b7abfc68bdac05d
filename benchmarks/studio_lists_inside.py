"""Inside a process with Django: the studio's list of productions, and the same list by Django REST framework.

Both are asked as ASGI applications, behind the same middleware, with the same token, for the same rows and fields.
"""

import asyncio
import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import django

django.setup()

import rest_framework  # noqa: E402 - Django comes first
from django.test import override_settings  # noqa: E402
from django.urls import path  # noqa: E402
from django.utils import timezone  # noqa: E402
from django.utils.dateparse import parse_datetime  # noqa: E402
from rest_framework.authentication import BaseAuthentication  # noqa: E402
from rest_framework.generics import ListAPIView  # noqa: E402
from rest_framework.pagination import CursorPagination  # noqa: E402
from rest_framework.permissions import IsAuthenticated  # noqa: E402
from rest_framework.renderers import JSONRenderer  # noqa: E402
from rest_framework.serializers import ModelSerializer, SerializerMethodField  # noqa: E402

from fabula.web import urls as ours  # noqa: E402
from fabula.web.accounts.auth import token_user  # noqa: E402
from fabula.web.accounts.models import User  # noqa: E402
from fabula.web.accounts.sessions import session_begin  # noqa: E402
from fabula.web.api.pages import PageQuery, page_of  # noqa: E402
from fabula.web.asgi import application  # noqa: E402
from fabula.web.productions.models import Production, Target  # noqa: E402
from fabula.web.productions.selectors import productions_of, standings  # noqa: E402

PAGE = 50
_OURS, _PEER = "/api/studio/productions", "/api/peer/productions"
_REQUESTS = 20
_STEPS = ("script", *(f"page-{page}/{part}" for page in range(1, 7) for part in ("prompt", "picture", "body")), "movie")


class PeerToken(BaseAuthentication):
    """The studio's own tokens."""

    def authenticate(self, request: Any) -> tuple[User, str] | None:
        """Who is calling."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        user = token_user(token, scope="productions:read")
        return (user, token) if user else None


class PeerProduction(ModelSerializer[Production]):
    """A production as the studio's list shows it."""

    progress = SerializerMethodField()

    class Meta:
        model = Production
        fields = ("id", "product", "title", "status", "priority", "revision", "wanted", "building", "progress",
                  "error", "created", "updated", "completed")  # fmt: skip

    def get_progress(self, production: Production) -> dict[str, Any]:
        """How far it is."""
        standing = self.context["standings"][production.pk]
        return {"fraction": standing.fraction, "targets": standing.counts, "running": standing.running}


class PeerPages(CursorPagination):
    """As many a page as the studio gives."""

    page_size = PAGE
    ordering = "-id"


class PeerProductions(ListAPIView[Production]):
    """The list, as the framework's own documentation would have it made."""

    authentication_classes = (PeerToken,)
    permission_classes = (IsAuthenticated,)
    renderer_classes = (JSONRenderer,)
    pagination_class = PeerPages
    serializer_class = PeerProduction

    def get_queryset(self) -> Any:
        """The caller's."""
        return productions_of(self.request.user)

    def get_serializer(self, *arguments: Any, **options: Any) -> Any:
        """With how far each of the page is, asked for all of them at once."""
        context = {**self.get_serializer_context(), "standings": standings(arguments[0])}
        return self.serializer_class(*arguments, context=context, **options)


urlpatterns = [path(_PEER.lstrip("/"), PeerProductions.as_view()), *ours.urlpatterns]


def rows_made(owner: User, count: int = 200) -> None:
    """Productions half made, with their targets."""
    film = {"width": 1280, "height": 720, "fps": 30}
    productions = Production.objects.bulk_create(
        Production(owner=owner, product="story", title=f"A fox who counts to {number}", wanted=["*"], building=True,
                   spec={"story": {"topic": "a fox who counts", "pages": 6}, "film": film}, status="running")
        for number in range(count)
    )  # fmt: skip
    half, now = len(_STEPS) // 2, timezone.now()
    Target.objects.bulk_create(
        Target(production=production, owner=owner, name=name, position=position, step="story/step", queue="cpu",
               status="done" if position < half else "running" if position == half else "waiting", started=now)
        for production in productions
        for position, name in enumerate(_STEPS)
    )  # fmt: skip


async def answered(address: str, token: str) -> bytes:
    """The body that an address gives; fails where it is refused."""
    headers = [(b"host", b"localhost"), (b"authorization", f"Bearer {token}".encode()), (b"accept", b"*/*")]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": address, "raw_path": address.encode(), "query_string": b"", "root_path": "", "headers": headers,
        "client": ("127.0.0.1", 1), "server": ("localhost", 80),
    }  # fmt: skip
    asked, over, body = False, asyncio.Event(), bytearray()

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if asked:
            # As a connection that stays open: nothing more comes.
            await over.wait()
            return {"type": "http.disconnect"}
        asked = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message
        body.extend(message.get("body", b""))

    await application(scope, receive, send)  # type: ignore[arg-type]
    return bytes(body)


def same(left: Any, right: Any) -> bool:
    """Whether two lists say the same, times to the millisecond."""
    return bool(_plain(left) == _plain(right))


def _plain(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    times = ("created", "updated", "completed")
    return [
        {name: _milliseconds(value) if name in times and value else value for name, value in item.items()}
        for item in items
    ]


def _milliseconds(text: str) -> str:
    moment = parse_datetime(text)
    assert moment
    return moment.isoformat(timespec="milliseconds")


async def measured(token: str, rounds: int) -> dict[str, Any]:
    """CPU milliseconds per request of either, in turns."""
    found = json.loads(await answered(_OURS, token)), json.loads(await answered(_PEER, token))
    assert same(found[0]["items"], found[1]["results"]), "The two lists differ."
    assert len(found[0]["items"]) == PAGE
    assert found[0]["next"]
    assert found[1]["next"]
    times: dict[str, list[float]] = {_OURS: [], _PEER: []}
    for _ in range(rounds):
        for address, spent in times.items():
            gc.collect()
            begin = time.process_time()
            for _ in range(_REQUESTS):
                await answered(address, token)
            spent.append((time.process_time() - begin) / _REQUESTS * 1000)
    return {"fabula": statistics.median(times[_OURS]), "peer": statistics.median(times[_PEER])}


def rows_alone(owner: User) -> Callable[[], object]:
    """What the database is asked, without a word of it being written."""
    return lambda: standings(page_of(productions_of(owner), query=PageQuery())[0])


def cpu_milliseconds(work: Callable[[], object], rounds: int) -> float:
    """The median CPU time of a call."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        for _ in range(_REQUESTS):
            work()
        times.append((time.process_time() - begin) / _REQUESTS * 1000)
    return statistics.median(times)


def main(rounds: int) -> dict[str, Any]:
    """Measure both."""
    ada = User.objects.create(username="ada")
    rows_made(ada)
    with override_settings(ROOT_URLCONF=__name__):
        found = asyncio.run(measured(session_begin(ada).access, rounds))
    return found | {"rows": cpu_milliseconds(rows_alone(ada), rounds), "version": rest_framework.VERSION}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
