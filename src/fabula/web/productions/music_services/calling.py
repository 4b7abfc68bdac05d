"""A call from its body to its answer: a production is begun, awaited without holding up anybody, and read."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from django.conf import settings

from fabula.domain.errors import FabulaError, InputError
from fabula.domain.music_services.fields import Body
from fabula.domain.music_services.styles import COVER_STYLES, drawn_style
from fabula.runtime.service_settings import ServiceKind
from fabula.web.accounts.models import User
from fabula.web.events.reading import Reader
from fabula.web.productions.models import Production
from fabula.web.productions.music_services.failures import ended_without, failed, timed_out
from fabula.web.productions.music_services.finished import Asking, Finished
from fabula.web.productions.music_services.wishes import COVER, Wish
from fabula.web.productions.services import production_cancel, production_create
from fabula.web.wiring import engines

DOOR = "music-services"
NAMES: dict[ServiceKind, str] = {
    "lyrics": "lyrics-generator",
    "music": "music-generator",
    "image": "cover-image-generator",
    "integrated": "integrated-music",
}
# Somebody waits for it on an open connection.
PRIORITY = 100

# Seconds between two looks: a tenth of what was waited, within these.
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.1, 1.0

P = ParamSpec("P")
R = TypeVar("R")

# Threads of the door's own: those who wait share them, and hold no connection to the database meanwhile.
_desk = Reader()


@dataclass(frozen=True)
class Call:
    """A call: the service that it is one of, its body, what it wishes for, what it answers."""

    kind: ServiceKind
    body: Callable[[Any], Body]
    wish: Callable[[Any], Wish]
    answer: Callable[[Finished], dict[str, Any]]


async def apart(work: Callable[P, R], *args: P.args, **named: P.kwargs) -> R:
    """What some work with the database gives, done in another thread, its log lines under the same operation."""
    context = copy_context()
    return await _desk.read(lambda: context.run(work, *args, **named))


async def call_answered(call: Call, body: Body, *, owner: User, operation: str, download: bool) -> dict[str, Any]:
    """What a call answers. Raises `CallFailed`. Where nobody waits any more, the production is stopped."""
    begun = time.monotonic()
    wish = call.wish(body)
    production = await apart(_begun, wish, owner)
    await _awaited(production, settings.FABULA.max_runtime_seconds.of(call.kind))
    asking = Asking(body, download, operation, time.monotonic() - begun)
    return await apart(_answered, call, wish, production, asking)


def _begun(wish: Wish, owner: User) -> Production:
    try:
        if wish.wanted == COVER:
            _style_checked(str(wish.release["cover"]))
        return production_create(
            owner, product="song", spec=wish.spec, wanted=(wish.wanted,), priority=PRIORITY, door=DOOR
        )
    except FabulaError as error:
        raise failed(error, fields=wish.fields) from error


def _style_checked(style: str) -> None:
    offered = engines().image(settings.FABULA.engine("image")).capabilities.styles
    if drawn_style(style, offered) is None:
        names = ", ".join(each.name for each in COVER_STYLES)
        raise InputError(f"There is no style called {style!r}.", remedy=f"There are: {names}.", field="style")


async def _awaited(production: Production, seconds: float) -> None:
    """Wait until nothing of it is being made. Raises `CallFailed` (408) where that takes longer; it is stopped then."""
    begun = time.monotonic()
    try:
        while await apart(_is_building, production.pk):
            waited = time.monotonic() - begun
            if seconds and waited > seconds:
                await apart(_stopped, production)
                raise timed_out(seconds)
            await asyncio.sleep(min(max(_SHORTEST_PAUSE, waited / 10), _LONGEST_PAUSE))
    except asyncio.CancelledError:
        await asyncio.shield(apart(_stopped, production))
        raise


def _is_building(production_id: int) -> bool:
    return Production.objects.filter(id=production_id, building=True).exists()


def _stopped(production: Production) -> None:
    # It may have been deleted meanwhile.
    with suppress(FabulaError):
        production_cancel(production)


def _answered(call: Call, wish: Wish, production: Production, asking: Asking) -> dict[str, Any]:
    with suppress(Production.DoesNotExist):
        production.refresh_from_db()
    finished = Finished(production, asking)
    if finished.result(wish.wanted) is None:
        raise ended_without(finished, wish.wanted, fields=wish.fields)
    return call.answer(finished)
