"""One service as a process: its socket, its logs, its server, its end."""

import asyncio
import logging
import socket

import uvicorn

from fabula.domain.errors import SettingsError
from fabula.runtime.logs import logs_configure
from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.catalogue import application

# How long operations that have begun may take once the service is told to end.
_GRACE = 10
_BACKLOG = 512
# Uvicorn looks ten times a second whether it is to end; a service that only waits need not.
_LOOK_SECONDS = 0.25


class _Server(uvicorn.Server):
    """Uvicorn's server with a calmer pulse."""

    async def main_loop(self) -> None:
        while not await self.on_tick(0):
            await asyncio.sleep(_LOOK_SECONDS)


def listening_socket(host: str, port: int, *, name: str) -> socket.socket:
    """A socket that a service listens on. Raises `SettingsError` where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        raise SettingsError(
            f"Port {port} on {host}, which the service {name} is to have, cannot be used: {error.strerror}.",
            remedy=f"Stop what uses it, or choose another with {name.upper()}_PORT (0 picks a free one).",
        ) from error
    return listening


def service_logs(settings: ServiceSettings) -> None:
    """Begin to log. What the HTTP client would say of every call, the operations say already."""
    logs_configure(level=settings.log_level, style=settings.log_format)
    logging.getLogger("httpx2").setLevel(logging.WARNING)


def service_run(kind: ServiceKind, settings: ServiceSettings, *, listening: socket.socket | None = None) -> None:
    """Serve until told to end, on a socket that listens already or on the service's own port."""
    service_logs(settings)
    listening = listening or listening_socket(settings.service_host, settings.port(kind), name=kind)
    config = uvicorn.Config(
        application(kind, settings),
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
    )
    with listening:
        _Server(config).run(sockets=[listening])
