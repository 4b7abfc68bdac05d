"""The ASGI application that every service is: health, information, errors in one shape, a token where one is set."""

import hmac
from contextlib import suppress
from typing import Any

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fabula.domain.music_services.answers import Failure, Health, Info
from fabula.serving.base.errors import TOO_LARGE, add_error_answers
from fabula.serving.base.host import Host

LARGEST_BODY = 1 << 20
"""Bytes: of the longest lyrics there are, a hundred times as much."""

FAILURES: dict[int | str, dict[str, Any]] = {status: {"model": Failure} for status in (400, 408, 500, 507)}


def service_app(host: Host[Any], routes: APIRouter, *, title: str) -> FastAPI:
    """The application of a service."""
    app = FastAPI(title=title, version=host.info().version, lifespan=host.lifespan, redoc_url=None)
    add_error_answers(app, service=host.config.service_name)
    app.include_router(_about(host))
    app.include_router(routes, dependencies=[Depends(_token_asked(host.config.token))], responses=FAILURES)
    app.add_middleware(BodyLimit)
    return app


def _about(host: Host[Any]) -> APIRouter:
    routes = APIRouter(tags=["about"])

    @routes.get("/health_check")
    async def health_check() -> Health:
        """How the service is. It answers during work as well."""
        return host.health()

    @routes.get("/service_info")
    async def service_info() -> Info:
        """What the service is and can do."""
        return host.info()

    return routes


def _token_asked(token: str) -> Any:
    """What refuses callers without the token, where there is one."""

    accepted = _bytes_sent(f"Bearer {token}")

    async def check(request: Request) -> None:
        # A server hands headers on as Latin-1: one character for each byte that came.
        given = request.headers.get("authorization", "").encode("latin-1")
        if token and not any(hmac.compare_digest(given, each) for each in accepted):
            raise HTTPException(401, "The service's token is missing or wrong.", {"WWW-Authenticate": "Bearer"})

    return check


def _bytes_sent(header: str) -> list[bytes]:
    """What clients make of a header: curl and others send UTF-8, some of Python's Latin-1 where it can say it."""
    sent = [header.encode()]
    with suppress(UnicodeEncodeError):
        sent.append(header.encode("latin-1"))
    return sent


class BodyLimit:
    """Refuses bodies larger than any that could be meant, in the one shape of errors; Starlette's own says but text."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > LARGEST_BODY:
                raise HTTPException(TOO_LARGE, f"The body is larger than {LARGEST_BODY >> 20} MB.")
            return message

        await self._app(scope, counted if scope["type"] == "http" else receive, send)
