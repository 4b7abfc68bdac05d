"""A studio under measurement: begun over HTTP, its targets read from its own database, its processes weighed."""

import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import psutil

from tests.support.studio import Account, Studio

FILM = {"width": 320, "height": 240, "fps": 24}
_COLUMNS = "owner_id, name, status, worker, ready_since, started, finished"


@dataclass(frozen=True)
class SeenTarget:
    """A row of the queue; times are seconds since 1970."""

    owner: int
    name: str
    status: str
    worker: str
    ready_since: float | None
    started: float | None
    finished: float | None

    @property
    def process(self) -> tuple[int, int]:
        """Who runs it: the worker's number, and its child's."""
        _host, parent, child, _began = self.worker.rsplit(":", 3)
        return int(parent), int(child)


class SeenStudio:
    """A studio of real processes with one worker and fake engines, warmed up, and a user of it."""

    def __init__(self, folder: Path) -> None:
        self._studio = Studio(folder, environment={"FABULA_LOG_LEVEL": "warning"})
        try:
            self._studio.start()
            self.ada = self.register("ada")
            self._client = self._studio.client()
            self.finished(self.begin(self.ada, ["script"]))
        except BaseException:
            self._studio.close()
            raise

    def register(self, name: str) -> Account:
        """A new user."""
        return self._studio.register(name)

    def begin(self, account: Account, wanted: Sequence[str], *, seed: int = 0, pages: int = 3, engine: str = "") -> int:
        """Begin a story on the one connection that is kept; its id."""
        story = {"topic": "a fox who counts", "seed": seed, "pages": pages}
        spec = {"story": story, "film": FILM} | ({"engines": {"text": engine}} if engine else {})
        answer = self._client.post(
            "/api/studio/productions",
            json={"spec": spec, "build": list(wanted)},
            headers={"Authorization": f"Bearer {account.token}"},
        )
        assert answer.status_code == 201, answer.text
        return int(answer.json()["id"])

    def cancel(self, account: Account, production: int) -> None:
        """Stop what runs of it."""
        answer: httpx2.Response = self._client.post(
            f"/api/studio/productions/{production}/cancel", headers={"Authorization": f"Bearer {account.token}"}
        )
        assert answer.status_code == 202, answer.text

    def targets(self, production: int) -> list[SeenTarget]:
        """Its targets in the order in which they were started; last those that were not."""
        rows = self._asked(
            f"SELECT {_COLUMNS} FROM productions_target WHERE production_id = ? ORDER BY started IS NULL, started",
            production,
        )
        return [_target(row) for row in rows]

    def first_targets(self, count: int, *, since: float) -> list[SeenTarget]:
        """The targets that were started first after a time, and are made; so many are waited for."""
        query = (
            f"SELECT {_COLUMNS} FROM productions_target WHERE started > ? AND status = 'done' ORDER BY started LIMIT ?"
        )
        begin = str(datetime.fromtimestamp(since, UTC).replace(tzinfo=None))

        def found() -> list[Any]:
            rows = self._asked(query, begin, count)
            return rows if len(rows) == count else []

        return [_target(row) for row in self._studio.wait_for(found, timeout=300)]

    def finished(self, production: int) -> None:
        """Wait until it is made."""
        query = "SELECT building FROM productions_production WHERE id = ?"
        self._studio.wait_for(lambda: not self._asked(query, production)[0][0], timeout=120, every=0.02)

    def running(self, production: int, *, since: float = 0.0) -> SeenTarget:
        """A target of it that runs and was started after a time, waited for."""

        def found() -> list[SeenTarget]:
            rows = self.targets(production)
            return [row for row in rows if row.status == "running" and (row.started or 0.0) > since]

        return self._studio.wait_for(found, timeout=60, every=0.02)[0]

    def released(self) -> None:
        """Wait until nobody holds a target."""
        query = "SELECT COUNT(*) FROM productions_target WHERE lease NOT NULL"
        self._studio.wait_for(lambda: not self._asked(query)[0][0])

    def workers(self, count: int) -> None:
        """Have so many workers, all at their queue; those above are killed with all that is theirs."""
        names = [f"worker-{number + 1}" for number in range(count)]
        for name in [name for name in self._studio.processes if name.startswith("worker-") and name not in names]:
            self._studio.processes.pop(name).close()
        for name in names:
            if name not in self._studio.processes or not self._studio.processes[name].running:
                self._studio.restart(name)
        for name in names:
            self._studio.wait_for(lambda name=name: self._children(name), timeout=120)

    def kill_worker(self, number: int) -> None:
        """`kill -9` a worker by its process, with its child."""
        name = next(name for name, process in self._studio.processes.items() if process.pid == number)
        self._studio.processes.pop(name).close()

    def megabytes(self, *names: str) -> float:
        """Memory (PSS) of processes by their names, with their children."""
        processes = {**self._studio.processes, "valkey": self._studio.valkey.process}
        roots = [psutil.Process(processes[name].pid) for name in names]
        return pss_megabytes([each for root in roots for each in (root, *root.children(recursive=True))])

    def close(self) -> None:
        """End everything."""
        self._client.close()
        self._studio.close()

    def _children(self, name: str) -> list[psutil.Process]:
        return psutil.Process(self._studio.processes[name].pid).children()

    def _asked(self, query: str, *values: Any) -> list[Any]:
        database = f"file:{self._studio.data / 'studio.sqlite3'}?mode=ro"
        with closing(sqlite3.connect(database, uri=True, timeout=30)) as connection:
            return connection.execute(query, values).fetchall()


def pss_megabytes(processes: Iterable[psutil.Process]) -> float:
    """What processes take together; what they share counts once."""
    return sum(process.memory_full_info().pss for process in processes) / 1e6


def now() -> float:
    """As the rows tell time."""
    return time.time()


def _target(row: Sequence[Any]) -> SeenTarget:
    return SeenTarget(*row[:4], *map(_time, row[4:]))


def _time(text: str | None) -> float | None:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() if text else None
