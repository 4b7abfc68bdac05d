"""The harness itself: databases in process, threads on them, and a studio of real processes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from django.db import connection, connections
from django.db.models import F
from redis import Redis

from fabula.web.accounts.models import User
from fabula.web.events.models import EventCounter
from tests.support.studio import Studio


@pytest.mark.database
def test_threads_share_a_transactional_database(transactional_db: None) -> None:
    user = User.objects.create(username="ada")

    def count(_turn: int) -> None:
        EventCounter.objects.filter(user=user).update(last=F("last") + 1)
        connections.close_all()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count, range(20)))
    assert EventCounter.objects.get(user=user).last == 20


@pytest.mark.database
def test_nothing_is_left_of_the_test_before(db: None, redis: Redis) -> None:
    assert not User.objects.exists()
    assert redis.dbsize() == 0
    assert connection.vendor in ("sqlite", "postgresql", "mysql")


def test_a_studio_answers(studio: Studio) -> None:
    with studio.client() as client:
        assert client.get("/api/openapi.json").status_code == 200
    assert set(studio.processes) == {"web", "beat", "worker-1"}
    studio.kill("web")
    studio.restart("web")
    with studio.client() as client:
        assert client.get("/api/openapi.json").status_code == 200


_RUN = """
import sys, time
from pathlib import Path
from tests.support.processes import Process
PARENT = "import subprocess; child = subprocess.Popen(['sleep', '600']); print(child.pid, flush=True); child.wait()"
child = Process([sys.executable, "-c", PARENT], Path(sys.argv[1]))
child.until(lambda: child.tail().strip().isdigit())
print(child.pid, child.tail().strip(), flush=True)
time.sleep(600)
"""


def test_nothing_outlives_a_test_run_that_is_killed(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-c", _RUN, str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as run:
        assert run.stdout
        started = [psutil.Process(int(pid)) for pid in run.stdout.readline().split()]
        assert len(started) == 2 and all(process.is_running() for process in started)
        run.kill()
    _gone, alive = psutil.wait_procs(started, timeout=20)
    assert not [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]
