"""A real web server in this process, on the test's own database and Valkey, and clients of it."""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import uvicorn
from redis import Redis
from websockets.sync.client import ClientConnection, connect

from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import access_issued
from fabula.web.events.gateway import SOCKETS
from fabula.web.redis import redis_client


class Server:
    """Uvicorn in a thread, as the studio runs it."""

    def __init__(self) -> None:
        from fabula.web.asgi import application

        config = uvicorn.Config(application, port=0, log_level="warning", lifespan="off", **SOCKETS)  # type: ignore[arg-type]
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=lambda: asyncio.run(self._server.serve()))
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        self.port: int = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def socket(self, token: str | None = None, since: Any = None, **options: Any) -> ClientConnection:
        """A WebSocket to the gateway."""
        query = {name: value for name, value in {"token": token, "since": since}.items() if value is not None}
        return connect(f"ws://127.0.0.1:{self.port}/ws/notifications?{urlencode(query)}", proxy=None, **options)

    def close(self) -> None:
        """End it, and everything on it."""
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join()


@pytest.fixture
def server(transactional_db: None, redis: Redis) -> Iterator[Server]:
    """The studio's web, in this process."""
    redis_client.cache_clear()
    running = Server()
    yield running
    running.close()


@pytest.fixture
def ada(transactional_db: None) -> User:
    """A user."""
    return User.objects.create(username="ada")


@pytest.fixture
def ben(transactional_db: None) -> User:
    """Another one."""
    return User.objects.create(username="ben")


@pytest.fixture
def token() -> Callable[[User], str]:
    """Makes access tokens."""
    return lambda user: access_issued(user.pk, generation=user.token_generation)


def received(socket: ClientConnection, count: int, timeout: float = 10.0) -> list[dict[str, Any]]:
    """The next messages of a socket."""
    return [json.loads(socket.recv(timeout=timeout)) for _ in range(count)]
