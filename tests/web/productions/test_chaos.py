"""Chaos: targets over four workers while workers, the queue, the database's connections and the web are killed.

Whatever dies, every production ends, nothing is lost, nothing finishes twice, no event is missed or repeated.
"""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2
import psutil
import pytest

from tests.support.inspection import Inspection
from tests.support.report import SoakReport
from tests.support.studio import Account, Studio

Studios = Callable[..., Studio]

WORKERS = 4
# Of each story the script, the casting, the pictures and cuts of the cover and four pages, and what they say: 21.
STORY = {"pages": 4, "topic": "a fox who counts"}
FILM = {"width": 320, "height": 240, "fps": 24}
WANTED = ["*/picture", "*/speech-*"]
TARGETS = 21
BRISK = {f"FABULA_{each}_ENGINE": "fake:brisk" for each in ("TEXT", "IMAGE", "SPEECH", "MUSIC")}


@dataclass
class Havoc:
    """Breaks one thing after another until told to stop; counts what."""

    studio: Studio
    chance: random.Random = field(default_factory=lambda: random.Random(7))
    done: Counter[str] = field(default_factory=Counter)
    failure: Exception | None = None
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Havoc":
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        assert self.failure is None, self.failure

    def _run(self) -> None:
        try:
            self._wreak()
        except Exception as error:
            self.failure = error

    def _wreak(self) -> None:
        ways = [self._kill_child, self._kill_queue, self._flush, self._kill_worker, self._kill_web, self._kill_child]
        if self.studio.database.kind != "sqlite":
            ways.insert(1, self._cut)
        while not self._over.wait(self.chance.uniform(0.4, 1.2)):
            way = ways[self.done.total()] if self.done.total() < len(ways) else self.chance.choice(ways)
            self.done[way.__name__.removeprefix("_")] += 1
            way()

    def _kill_child(self) -> None:
        """The process that makes targets; its parent lives."""
        parent = self.studio.processes[f"worker-{self.chance.randint(1, WORKERS)}"]
        children = psutil.Process(parent.pid).children() if parent.running else []
        for child in children[:1]:
            child.kill()

    def _kill_worker(self) -> None:
        name = f"worker-{self.chance.randint(1, WORKERS)}"
        self.studio.kill(name)
        self.studio.restart(name)

    def _kill_queue(self) -> None:
        self.studio.kill("valkey")
        time.sleep(0.3)
        self.studio.restart("valkey")

    def _flush(self) -> None:
        self.studio.valkey.flush()

    def _kill_web(self) -> None:
        self.studio.kill("web")
        self.studio.restart("web")

    def _cut(self) -> None:
        self.studio.database.cut()


class Reader(threading.Thread):
    """Somebody who follows the events over HTTP, however often the web goes away."""

    def __init__(self, studio: Studio, account: Account) -> None:
        super().__init__()
        self._studio, self._account = studio, account
        self.over = threading.Event()
        self.numbers: list[int] = []

    def run(self) -> None:
        """Ask again and again from the last number seen."""
        with self._studio.client(self._account, timeout=5.0) as client:
            while not self.over.wait(0.2):
                self.look(client)
            while self.look(client):
                pass

    def look(self, client: httpx2.Client) -> bool:
        """One page; whether there was anything in it."""
        try:
            answer = client.get("/api/events", params={"since": self.numbers[-1] if self.numbers else 0})
        except httpx2.HTTPError:
            return True
        found = [event["id"] for event in answer.json()["items"]] if answer.status_code == 200 else []
        self.numbers += found
        return bool(found) or answer.status_code != 200


def begun(studio: Studio, account: Account, number: int) -> None:
    """Begin a story; a call whose answer was lost is sent again under its key."""
    spec = {"story": {**STORY, "topic": f"{STORY['topic']} to {number}"}, "film": FILM}
    body = {"spec": spec, "build": WANTED}
    with studio.client(account) as client:
        answer = client.post("/api/studio/productions", json=body, headers={"Idempotency-Key": f"story-{number}"})
        assert answer.status_code == 201, answer.text


def havoc_survived(studio: Studio, *, productions: int, timeout: float) -> dict[str, Any]:
    """Have stories made by two users while things break; what there was at the end, checked."""
    accounts = [studio.register("ada"), studio.register("ben")]
    readers = [Reader(studio, account) for account in accounts]
    begin = time.monotonic()
    for number in range(productions):
        begun(studio, accounts[number % 2], number)
    for reader in readers:
        reader.start()
    inspection = Inspection(studio)
    with Havoc(studio) as havoc:
        studio.wait_for(lambda: not inspection.unfinished(), timeout=timeout, every=0.2)
    seconds = time.monotonic() - begin
    for reader in readers:
        reader.over.set()
        reader.join()
    found = inspection.account()
    inspection.close()
    assert found.productions == {"completed": productions}
    assert found.targets == {"done": productions * TARGETS} | {k: v for k, v in found.targets.items() if k == "waiting"}
    assert found.outcomes == found.finished.total() == productions * TARGETS
    assert found.finished_twice == found.numbers_missing == 0
    assert found.production_events == {"production_created": productions, "production_finished": productions}
    read = [reader.numbers for reader in readers]
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in read)
    assert sum(map(len, read)) == found.events
    return {"targets": found.outcomes, "seconds": round(seconds, 1), "events": found.events,
            "runs lost to deaths": found.crashes, **havoc.done}  # fmt: skip


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_chaos(studios: Studios, django_db_blocker: Any, database: str, capsys: pytest.CaptureFixture[str]) -> None:
    studio = studios(database=database, workers=WORKERS, environment=BRISK)
    with django_db_blocker.unblock():
        counts = havoc_survived(studio, productions=2, timeout=150)
    with capsys.disabled():
        print(f"\nchaos on {database}: {counts}")  # noqa: T201 - the counts are to be seen


@pytest.mark.soak
@pytest.mark.parametrize("database", ["sqlite", "postgres", "mariadb"])
def test_long_chaos(studios: Studios, django_db_blocker: Any, database: str, soak_report: SoakReport) -> None:
    studio = studios(database=database, workers=WORKERS, environment=BRISK)
    with django_db_blocker.unblock():
        counts = havoc_survived(studio, productions=10, timeout=500)
    told = ", ".join(f"{count} {what.replace('_', ' ')}" for what, count in counts.items())
    soak_report.say("The studio while everything is killed", f"- {database}, {WORKERS} workers: {told}.")
