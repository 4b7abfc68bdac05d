"""Real workers: killed, told to stop, cancelled in the middle of a film; what they held goes on or is gone."""

import random
import signal
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from fabula.web.productions.models import Production, Target
from tests.support.inspection import Inspection
from tests.support.studio import Account, Studio

FILM = {"width": 320, "height": 240, "fps": 24}
# A page of this takes a worker many seconds.
LONG_FILM = {
    "film": {"width": 2560, "height": 1440, "fps": 60},
    "story": {"text": "The fox counted the stars, one by one, and lost her place again. " * 24, "pages": 3},
}


@pytest.fixture(scope="module")
def busy(studios: Callable[..., Studio]) -> Studio:
    """A studio with two workers."""
    return studios(workers=2)


@pytest.fixture
def looked(busy: Studio, django_db_blocker: Any) -> Iterator[Inspection]:
    """Its rows."""
    with django_db_blocker.unblock():
        inspection = Inspection(busy)
        yield inspection
        inspection.close()


@pytest.fixture(scope="module")
def ada(busy: Studio) -> Account:
    """Somebody in it."""
    return busy.register("ada")


def begun(studio: Studio, account: Account, wanted: list[str], **spec: Any) -> int:
    """Begin a story; its id."""
    story = {"topic": f"a fox who counts to {random.randint(0, 10**9)}", "pages": 3}
    body = {"spec": {"story": story, "film": FILM, **spec}, "build": wanted}
    with studio.client(account) as client:
        answer = client.post("/api/studio/productions", json=body)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["id"])


def running(looked: Inspection, production: int, step: str = "") -> Target | None:
    """A target of it that runs."""
    rows = looked.rows(Target).filter(production_id=production, status="running", step__startswith=step)
    return rows.first()


def test_what_a_killed_child_held_runs_again(
    busy: Studio, ada: Account, looked: Inspection, capsys: pytest.CaptureFixture[str]
) -> None:
    seconds = []
    for _ in range(3):
        production = begun(busy, ada, ["script"], engines={"text": "fake:slow"})
        target = busy.wait_for(lambda production=production: running(looked, production))
        psutil.Process(int(target.worker.split(":")[2])).kill()
        killed = time.monotonic()

        def again(production: int = production, token: object = target.lease) -> bool:
            row = running(looked, production)
            return row is not None and row.lease != token

        busy.wait_for(again, timeout=30, every=0.01)
        seconds.append(time.monotonic() - killed)
        busy.wait_for(lambda production=production: _status(looked, production) == "completed")
    with capsys.disabled():
        print(f"\nruns again after a kill: {', '.join(f'{each:.2f} s' for each in seconds)}")  # noqa: T201
    assert looked.rows(Target).filter(crashes=1).count() == len(seconds)
    assert statistics.median(seconds) < 10


def test_a_cancelled_film_stops_and_leaves_nothing_half_made(
    busy: Studio, ada: Account, looked: Inspection, capsys: pytest.CaptureFixture[str]
) -> None:
    production = begun(busy, ada, ["page-1/body"], **LONG_FILM)
    worker = busy.wait_for(lambda: running(looked, production, "story/body"), timeout=120).worker
    busy.wait_for(lambda: _scratch(busy, worker), timeout=30)
    with busy.client(ada) as client:
        assert client.post(f"/api/studio/productions/{production}/cancel").status_code == 202
    cancelled = time.monotonic()
    assert not running(looked, production)
    busy.wait_for(lambda: not _scratch(busy, worker), timeout=30, every=0.01)
    with capsys.disabled():
        print(f"\na running film is stopped after {time.monotonic() - cancelled:.2f} s")  # noqa: T201
    assert _status(looked, production) == "cancelled"
    assert looked.rows(Target).get(production_id=production, name="page-1/body").status == "cancelled"
    assert not list((busy.data / "blobs").rglob(".*"))


def test_a_worker_that_is_to_stop_hands_back_what_it_cannot_finish(
    busy: Studio, ada: Account, looked: Inspection, capsys: pytest.CaptureFixture[str]
) -> None:
    production = begun(busy, ada, ["page-1/body"], **LONG_FILM)
    first = busy.wait_for(lambda: running(looked, production, "story/body"), timeout=120)
    parents = {str(busy.processes[name].pid): name for name in ("worker-1", "worker-2")}
    name = parents[first.worker.split(":")[1]]
    busy.processes[name].signal(signal.SIGTERM)
    told = time.monotonic()
    busy.processes[name].wait(timeout=60)
    with capsys.disabled():
        print(f"\na worker told to stop is gone after {time.monotonic() - told:.2f} s")  # noqa: T201
    row = looked.rows(Target).get(id=first.id)
    assert row.lease != first.lease
    assert (row.crashes, row.attempts) == (0, 0)
    busy.restart(name)
    with busy.client(ada) as client:
        client.post(f"/api/studio/productions/{production}/cancel")


def _status(looked: Inspection, production: int) -> str:
    return looked.rows(Production).values_list("status", flat=True).get(id=production)


def _scratch(studio: Studio, worker: str) -> list[Path]:
    """What lies half made in a worker's scratch folder."""
    return list((studio.data / "scratch" / worker).glob("*/*"))
