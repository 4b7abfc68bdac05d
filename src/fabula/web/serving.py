"""The web server as the studio wants it: one process of uvicorn, for as many callers as the system lets it have."""

import asyncio
import socket

import structlog
import uvicorn
from django.conf import settings

from fabula.web.events.gateway import SOCKETS

# How long answers that have begun may take once the web is told to end.
_GRACE = 5
# How often it looks whether it is to end. Uvicorn does ten times a second: a third of what an idle studio takes.
_LOOK_SECONDS = 0.5

_log = structlog.get_logger("fabula.web")


class _Server(uvicorn.Server):
    """Uvicorn's server with a calmer pulse."""

    async def main_loop(self) -> None:
        """Wait to be told to end; each look, a tick of a whole second, also sets the time of the answers."""
        while not await self.on_tick(0):
            await asyncio.sleep(_LOOK_SECONDS)


def web_served(*, host: str, port: int, listening: socket.socket | None = None) -> bool:
    """Serve until told to end, on a socket that listens already or on one of its own; whether it ever began."""
    _files_allowed()
    server = _Server(
        uvicorn.Config(
            "fabula.web.asgi:application",
            host=host,
            port=port,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=True,
            forwarded_allow_ips=list(settings.FABULA.trusted_proxies),
            timeout_graceful_shutdown=_GRACE,
            **SOCKETS,
        )
    )
    if listening is not None:
        host, port = listening.getsockname()[:2]
    _log.info("web begins", host=host, port=port)
    server.run(sockets=[listening] if listening else None)
    return server.started


def _files_allowed() -> None:
    """Raise the limit of open files as far as may be: each WebSocket is one, and the usual limit is a thousand."""
    try:
        import resource
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
