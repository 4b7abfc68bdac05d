"""The service manager with real processes: order, health, ends of every kind, and no orphan."""

import json
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from sys import executable
from typing import Any

import httpx2
import psutil
import pytest

from fabula.domain.errors import InputError
from fabula.serving.manager import kind_of
from tests.support.processes import Process, free_port
from tests.support.services import service_environment

KINDS = ("lyrics", "music", "image", "integrated")


class RunningManager:
    """`fabula services run-all` on ports of its own."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.ports = {kind: free_port() for kind in KINDS}
        ports = {f"{kind.upper()}_PORT": str(port) for kind, port in self.ports.items()}
        environment = service_environment(folder, **{**ports, **settings})
        command = [executable, "-m", "fabula", "services", "run-all", "--json"]
        self.process = Process(command, folder / "manager.log", environment=environment, folder=folder)

    def events(self) -> list[dict[str, Any]]:
        """What it said so far."""
        lines = self.process.log.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith('{"event"')]

    def saw(self, kind: str) -> bool:
        """Whether it said that."""
        return any(event["event"] == kind for event in self.events())

    def ready(self) -> "RunningManager":
        """Wait until all services are."""
        self.process.until(lambda: self.saw("ready"), timeout=120)
        return self

    def pids(self) -> list[int]:
        """The processes of its services, and of what they started."""
        own = psutil.Process(self.process.pid)
        return [child.pid for child in own.children(recursive=True)]

    def url(self, kind: str) -> str:
        return f"http://127.0.0.1:{self.ports[kind]}"


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[Callable[..., RunningManager]]:
    """Starts managers that end with the test."""
    managers: list[RunningManager] = []

    def begin(**settings: str) -> RunningManager:
        managers.append(RunningManager(tmp_path, **settings))
        return managers[-1]

    yield begin
    for manager in managers:
        for pid in manager.pids() if manager.process.running else []:
            psutil.Process(pid).kill()
        manager.process.close()


Begin = Callable[..., RunningManager]


def gone(pids: list[int], *, within: float) -> bool:
    end = time.monotonic() + within
    while time.monotonic() < end:
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids):
            return True
        time.sleep(0.05)
    return False


def test_services_start_in_order_make_a_song_and_end_with_ctrl_c(begun: Begin) -> None:
    manager = begun().ready()
    steps = [(event["event"], event.get("name")) for event in manager.events()]
    in_order = [(what, kind) for kind in KINDS for what in ("starting", "healthy")]
    assert steps == [*in_order, ("ready", None)]
    for kind in KINDS:
        assert httpx2.get(f"{manager.url(kind)}/health_check").json()["status"] == "healthy"
    about = httpx2.get(f"{manager.url('integrated')}/service_info").json()
    assert set(about["model"].values()) == {"fabula_http"}
    body = {"prompt": "calm piano", "lyrics": "la la la", "audio_duration": 10}
    song = httpx2.post(f"{manager.url('integrated')}/generate_with_lyrics", json=body, timeout=60).json()
    assert song["service_status"] == {"lyrics": True, "music": True, "image": True}, song
    pids = manager.pids()
    assert len(pids) >= 4
    manager.process.signal(signal.SIGINT)
    assert manager.process.wait(30) == 0
    assert gone(pids, within=1)
    assert manager.events()[-1]["event"] == "stopped"


def test_what_dies_is_started_again_and_a_killed_manager_leaves_no_orphan(begun: Begin) -> None:
    """Of those that run elsewhere none is started; fewer processes do for this."""
    far = "http://127.0.0.1:9"
    manager = begun(LYRICS_SERVICE_URL=far, MUSIC_SERVICE_URL=far).ready()
    started = {event["name"]: event["pid"] for event in manager.events() if event["event"] == "starting"}
    assert list(started) == ["image", "integrated"]
    assert [event["name"] for event in manager.events() if event["event"] == "elsewhere"] == ["lyrics", "music"]
    psutil.Process(started["image"]).kill()
    # The manager holds the socket: a caller who comes before the new process waits, and is answered.
    assert httpx2.get(f"{manager.url('image')}/health_check", timeout=60).status_code == 200
    assert manager.saw("died") and manager.saw("restarted")
    pids = manager.pids()
    assert len(pids) >= 2
    manager.process.kill()
    assert gone(pids, within=10)


def test_a_taken_port_is_told_before_anything_starts(begun: Begin) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        manager = begun(FABULA_IMAGE_PORT=str(port))
        assert manager.process.wait(30) == 3
    assert not manager.saw("starting")
    error = manager.events()[-1]
    assert f"Port {port} on 127.0.0.1, which the service image is to have, cannot be used" in error["message"]
    assert "IMAGE_PORT" in error["message"]


def test_told_to_end_while_it_starts_it_ends(begun: Begin) -> None:
    manager = begun()
    manager.process.until(lambda: manager.saw("starting"), timeout=60)
    pids = manager.pids()
    manager.process.signal(signal.SIGTERM)
    assert manager.process.wait(60) == 0
    assert gone(pids, within=1)
    assert not manager.saw("ready")


def test_a_cover_is_another_name_of_an_image() -> None:
    assert kind_of("cover") == kind_of("image") == "image"
    with pytest.raises(InputError, match="lyrics, music, image, integrated, cover"):
        kind_of("video")
