"""A whole studio under test: real processes, a real queue and a real database, on free loopback ports.

    studio = Studio(folder, database="postgres", workers=4).start()
    ada = studio.register("ada")                     # Account: id, name, password, token
    studio.client(ada).get("/api/studio/…")          # httpx2 client with the token; client() has none
    with studio.websocket(ada, since=3) as socket:   # a websockets connection to /ws/notifications
        socket.recv(timeout=5)
    studio.kill("worker-1"); studio.restart("worker-1"); studio.kill("valkey"); studio.valkey.flush()
    studio.database.cut()                            # drop every connection (PostgreSQL, MariaDB)
    studio.wait_for(lambda: …, timeout=30)           # gives what the predicate gave; fails with the logs' ends

Processes are called web, beat, worker-1 … worker-N; `studio.processes[name]` is the `Process` (pid, signal, log).
Everything is killed when the tests end, even when they crash (tests/support/processes.py).
"""

import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

import httpx2
from websockets.sync.client import ClientConnection, connect

from fabula.web.folder import StudioFolder
from tests.support.databases import Database, Kind, database_migrated
from tests.support.environment import studio_environment
from tests.support.processes import Process, free_port, listening
from tests.support.valkey import Valkey

PASSWORD = "correct horse battery staple"
Found = TypeVar("Found")


@dataclass(frozen=True)
class Account:
    """Somebody who has registered and signed in."""

    id: int
    name: str
    token: str
    password: str = PASSWORD


class Studio:
    """A studio in a folder of its own. `environment` are further settings, by their variable."""

    def __init__(
        self,
        folder: Path,
        *,
        database: Kind = "sqlite",
        workers: int = 1,
        beat: bool = True,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.data = folder / "data"
        StudioFolder(self.data).prepare()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.valkey = Valkey(folder / "valkey")
        self.database: Database = database_migrated(database, self.data)
        settings = {"FABULA_THROTTLE": "false", "FABULA_LOG_LEVEL": "info", **(environment or {})}
        self.environment = studio_environment(
            self.data, redis_url=self.valkey.url, database_url=self.database.url, **settings
        )
        self.processes: dict[str, Process] = {}
        self._names = ["web", *(["beat"] if beat else []), *(f"worker-{number + 1}" for number in range(workers))]

    def start(self) -> "Studio":
        """Start every process, and wait until the web answers."""
        for name in self._names:
            self._launch(name)
        self._web_answers()
        return self

    def restart(self, name: str) -> Process:
        """Start a process anew, ending it first where it runs; gives it. A further worker is started by its name."""
        if name == "valkey":
            self.valkey.restart()
            return self.valkey.process
        if name in self.processes:
            self.processes[name].close()
        process = self._launch(name)
        if name == "web":
            self._web_answers()
        return process

    def kill(self, name: str) -> None:
        """`kill -9` a process by its name (web, beat, worker-1 …, valkey), alone."""
        (self.valkey.process if name == "valkey" else self.processes[name]).kill()

    def client(self, account: Account | None = None, **options: Any) -> httpx2.Client:
        """An HTTP client of the studio, signed in where an account is given."""
        headers = {"Authorization": f"Bearer {account.token}"} if account else {}
        return httpx2.Client(base_url=self.url, headers=headers, **{"timeout": 30.0, **options})

    def register(self, name: str, password: str = PASSWORD) -> Account:
        """Make an account over HTTP, and sign it in."""
        with self.client() as client:
            made = client.post("/api/register", json={"username": name, "password": password})
            assert made.status_code in (200, 201), made.text
            return Account(made.json()["id"], name, self._token(client, name, password), password)

    def login(self, name: str, password: str = PASSWORD) -> str:
        """A fresh access token."""
        with self.client() as client:
            return self._token(client, name, password)

    def websocket(
        self, account: Account | None = None, *, since: int | None = None, **options: Any
    ) -> AbstractContextManager[ClientConnection]:
        """A connection to `/ws/notifications` that takes all it is sent, also while the test is busy elsewhere.

        With a bounded queue, the client would stop reading, and with that stop answering pings.
        """
        given = {"token": account.token if account else None, "since": since}
        query = {name: value for name, value in given.items() if value is not None}
        address = f"ws://127.0.0.1:{self.port}/ws/notifications?{urlencode(query)}"
        return connect(address, max_queue=None, **options)

    def wait_for(self, found: Callable[[], Found], *, timeout: float = 30.0, every: float = 0.05) -> Found:
        """Ask until the answer is true, and give it; fails with the ends of the logs."""
        end = time.monotonic() + timeout
        while not (answer := found()):
            assert time.monotonic() < end, f"Nothing came within {timeout:g} s.\n{self._logs_as_text()}"
            time.sleep(every)
        return answer

    def logs(self) -> dict[str, str]:
        """The end of every process's log."""
        everybody = {**self.processes, "valkey": self.valkey.process}
        return {name: process.tail() for name, process in everybody.items()}

    def close(self) -> None:
        """End everything."""
        for process in self.processes.values():
            process.close()
        self.valkey.close()
        self.database.close()

    def _launch(self, name: str) -> Process:
        log = self.folder / f"{name}.log"
        self.processes[name] = Process(self._command(name), log, environment=self.environment, folder=self.folder)
        return self.processes[name]

    def _web_answers(self) -> None:
        self.processes["web"].until(lambda: listening(self.port), timeout=120)

    def _token(self, client: httpx2.Client, name: str, password: str) -> str:
        answer = client.post("/api/login", json={"username": name, "password": password})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])

    def _command(self, name: str) -> list[str]:
        program = [sys.executable, "-m", "fabula.web.manage"]
        match name:
            case "web":
                return [*program, "web", "--host", "127.0.0.1", "--port", str(self.port)]
            case "beat":
                return [*program, "beat"]
            case _:
                return [*program, "worker", "-c", "1", "-n", f"{name}@%h"]

    def _logs_as_text(self) -> str:
        return "\n".join(f"--- {name} ---\n{text}" for name, text in self.logs().items())
