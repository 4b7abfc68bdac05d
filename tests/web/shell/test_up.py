"""`fabula up` with nothing set up: it starts, keeps and ends a whole studio of real processes."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import psutil
import pytest

from tests.support.environment import studio_environment
from tests.support.processes import Process

MEBIBYTE = 2**20


class Up:
    """A running `fabula up --json` with its log."""

    def __init__(self, folder: Path, log: Path, *options: str) -> None:
        self.folder = folder
        self.environment = bare_environment(folder)
        command = [sys.executable, "-m", "fabula", "up", "--json", "--port", "0", "--workers", "1", *options]
        self.process = Process(command, log, environment=self.environment, folder=log.parent)

    def events(self, kind: str) -> list[dict[str, Any]]:
        """What it told of a kind so far."""
        lines = (line for line in self.process.log.read_text("utf-8").splitlines() if line.startswith('{"event"'))
        return [event for event in map(json.loads, lines) if event["event"] == kind]

    def told(self, kind: str, *, count: int = 1) -> dict[str, Any]:
        """The event of a kind, waited for."""
        self.process.until(lambda: len(self.events(kind)) >= count, timeout=120)
        return self.events(kind)[count - 1]

    def tree(self) -> list[psutil.Process]:
        """It and everything it started."""
        root = psutil.Process(self.process.pid)
        return [root, *root.children(recursive=True)]

    def child(self, name: str) -> psutil.Process:
        """The child that was started last as `name`."""
        begun = [*self.events("starting"), *self.events("restarted")]
        return psutil.Process([event["pid"] for event in begun if event["name"] == name][-1])


def bare_environment(folder: Path) -> dict[str, str]:
    """What somebody has who set nothing up, except where the data lies."""
    environment = studio_environment(folder, redis_url="")
    return {name: value for name, value in environment.items() if name not in ("FABULA_REDIS_URL", "FABULA_THROTTLE")}


def fabula(*arguments: str, environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [sys.executable, "-m", "fabula", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=folder, timeout=120, check=False
    )


def ended(processes: list[psutil.Process], *, within: float) -> bool:
    """Whether all of them are gone after a while."""
    return not psutil.wait_procs(processes, timeout=within)[1]


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    """A studio in an empty folder, ready."""
    folder = tmp_path_factory.mktemp("up")
    studio = Up(folder / "data", folder / "log")
    studio.told("ready")
    yield studio
    studio.process.close(patience=20)


@pytest.fixture
def url(up: Up) -> str:
    """Where it answers."""
    return str(up.told("ready")["url"])


def test_it_answers_and_all_is_well(up: Up, url: str) -> None:
    assert httpx2.get(f"{url}/health").json() == {"status": "ok"}
    health = httpx2.get(f"{url}/api/health", timeout=60)
    assert health.status_code == 200, health.text
    assert (health.json()["workers"]["count"], health.json()["workers"]["at_once"]) == (1, 1)
    assert not up.events("unwell")


def test_its_first_admin_signs_in_with_the_password_that_was_shown(up: Up, url: str) -> None:
    admin = up.told("admin")
    answer = httpx2.post(f"{url}/api/login", json={"username": admin["username"], "password": admin["password"]})
    assert answer.status_code == 200, answer.text
    assert len(up.events("admin")) == 1


def test_its_data_are_for_its_owner_alone(up: Up) -> None:
    modes = {path: stat.S_IMODE((up.folder / path).stat().st_mode) for path in ("", "secret_key", "valkey/url")}
    assert modes == {"": 0o700, "secret_key": 0o600, "valkey/url": 0o600}


def test_its_queue_asks_for_a_password(up: Up) -> None:
    port = int((up.folder / "valkey/url").read_text().rpartition(":")[2].partition("/")[0])
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(b"PING\r\n")
        assert connection.recv(100).startswith(b"-NOAUTH")


def test_a_second_one_on_the_same_folder_says_so(up: Up) -> None:
    second = fabula("up", "--port", "0", environment=up.environment, folder=up.folder.parent)
    assert second.returncode == 3
    assert f"(process {up.process.pid})" in second.stderr
    assert "--data" in second.stderr


def test_a_port_in_use_is_told_with_the_remedy(up: Up, url: str, tmp_path: Path) -> None:
    port = url.rpartition(":")[2]
    second = fabula("up", "--port", port, environment=bare_environment(tmp_path / "data"), folder=tmp_path)
    assert second.returncode == 3
    assert f"Port {port}" in second.stderr
    assert "--port" in second.stderr
    assert second.stderr.count("\n") == 1


def test_idle_it_is_small(up: Up, capsys: pytest.CaptureFixture[str]) -> None:
    sizes = [process.memory_full_info().pss / MEBIBYTE for process in up.tree()]
    with capsys.disabled():
        print(f"\nidle studio: {sum(sizes):.0f} MiB (PSS) in {len(sizes)} processes")  # noqa: T201 - a figure to be seen
    assert sum(sizes) <= 350


@pytest.mark.parametrize("name", ["web", "worker", "beat", "valkey"])
def test_what_dies_is_started_again(up: Up, url: str, name: str) -> None:
    before = len(up.events("restarted"))
    child = up.child(name)
    family = [child, *child.children(recursive=True)]
    child.kill()
    assert ended(family, within=10), "its own children outlived it"
    assert up.told("restarted", count=before + 1)["name"] == name
    assert up.events("died")[-1]["status"] == -signal.SIGKILL
    # The supervisor holds the socket: whoever calls meanwhile waits, and is not refused.
    assert httpx2.get(f"{url}/health", timeout=60).status_code == 200


def test_djangos_verbs_work_beside_it(up: Up) -> None:
    verbs = fabula("manage", "showmigrations", "accounts", environment=up.environment, folder=up.folder.parent)
    assert "[X] 0001_initial" in verbs.stdout, verbs.stderr


def test_ctrl_c_ends_everything_in_order(up: Up) -> None:
    family = up.tree()
    up.process.signal(signal.SIGINT)
    assert up.process.wait(30) == 0
    assert ended(family[1:], within=1)
    assert up.events("stopping")
    assert up.events("stopped")
    assert not up.events("killed")
    assert "Traceback" not in up.process.log.read_text("utf-8").partition('{"event": "stopping"')[2]


@pytest.fixture
def again(up: Up, tmp_path: Path) -> Iterator[Up]:
    """The same studio, started once more with a new password for the admin."""
    studio = Up(up.folder, tmp_path / "log", "--reset-admin")
    studio.told("ready")
    yield studio
    studio.process.close()


def test_started_again_it_knows_what_it_knew_and_kill_9_leaves_no_orphan(up: Up, again: Up) -> None:
    old, new = up.told("admin"), again.told("admin")
    assert new["username"] == old["username"]
    address = f"{again.told('ready')['url']}/api/login"
    statuses = [httpx2.post(address, json={"username": who["username"], "password": who["password"]}).status_code
                for who in (old, new)]  # fmt: skip
    assert statuses == [401, 200]
    family = again.tree()
    assert len(family) >= 6
    again.process.kill()
    assert ended(family[1:], within=10)


def test_a_queue_whose_files_are_damaged_is_started_without_them(tmp_path: Path) -> None:
    from fabula.runtime.studio_settings import StudioSettings
    from fabula.web.up.launch import Launch
    from fabula.web.up.notices import Notice
    from fabula.web.up.supervisor import supervising

    log = tmp_path / "valkey/appendonlydir"
    log.mkdir(parents=True)
    (log / "appendonly.aof.manifest").write_text("no manifest\n")
    told: list[Notice] = []
    launch = Launch(StudioSettings.model_construct(data=tmp_path, redis_port=0), told.append, workers=1)
    with supervising(told.append, last="valkey") as supervisor:
        launch._start_queue(supervisor)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(0.1)
        supervisor.watch()
    assert "mended" in [notice.kind for notice in told]
    assert list((tmp_path / "valkey").glob("*.damaged-*"))


def test_where_it_may_not_fork_its_children_are_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fabula.web.folder import StudioFolder
    from fabula.web.up import staff
    from fabula.web.up.notices import Notice
    from fabula.web.up.supervisor import supervising

    monkeypatch.setattr(staff, "may_fork", lambda: False)
    for name in ("FABULA_REDIS_URL", "FABULA_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    told: list[Notice] = []
    folder = StudioFolder(tmp_path / "data")
    folder.prepare()
    with socket.create_server(("127.0.0.1", 0)) as listening, supervising(told.append, last="") as supervisor:
        port = listening.getsockname()[1]
        programs = staff.Staff(folder, port)
        assert json.loads(supervisor.output_of(programs.spec("prepare", "--json", output=True)))["username"] == "admin"
        descriptor = listening.fileno()
        web = supervisor.start(programs.spec("web", "--fd", str(descriptor), descriptors=(descriptor,)))
        assert httpx2.get(f"http://127.0.0.1:{port}/health", timeout=60).json() == {"status": "ok"}
    assert web.process.returncode == -signal.SIGTERM
    assert "killed" not in [notice.kind for notice in told]
