"""What `fabula up` costs while nobody asks anything of it."""

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.studio_seen import pss_megabytes
from tests.support.environment import FAKE_ENGINES, studio_environment
from tests.support.processes import Process

_SETTLING = 5.0


@dataclass(frozen=True)
class Idle:
    """Memory in megabytes (PSS), and CPU in per cent of a core, of so many processes."""

    processes: int
    megabytes: float
    cpu: float


def idle_measured(folder: Path, *, seconds: float) -> Idle:
    """A studio as nothing but its defaults make it, with one worker."""
    given = studio_environment(folder / "data", redis_url="")
    environment = {name: value for name, value in given.items() if name not in FAKE_ENGINES}
    command = [sys.executable, "-m", "fabula", "up", "--json", "--port", "0", "--workers", "1"]
    up = Process(command, folder / "up.log", environment=environment, folder=folder)
    try:
        up.until(lambda: _is_ready(up), timeout=120)
        time.sleep(_SETTLING)
        root = psutil.Process(up.pid)
        family = [root, *root.children(recursive=True)]
        used = _cpu_seconds(family)
        time.sleep(seconds)
        return Idle(len(family), pss_megabytes(family), (_cpu_seconds(family) - used) / seconds * 100)
    finally:
        up.close(patience=20)


def _is_ready(up: Process) -> bool:
    lines = up.log.read_text("utf-8").splitlines()
    return any(json.loads(line)["event"] == "ready" for line in lines if line.startswith('{"event"'))


def _cpu_seconds(family: Sequence[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in family)
