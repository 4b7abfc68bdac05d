"""The studio's queue: how soon a target starts, what scheduling costs, a thousand waiting, idle processes."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.table import Row
from tests.support.databases import database_migrated
from tests.support.environment import studio_environment
from tests.support.processes import Process
from tests.support.valkey import Valkey


def run() -> list[Row]:
    """The rows."""
    found = measure()
    return [
        Row("dispatch: from ready to started, an idle worker", _delays(found["woken"]), goal="p50 ≤ 5 ms"),
        Row("… from a target's end to the next one's start, all bookkeeping in between", _delays(found["next"])),
        Row("scheduling a story of 20 pages (152 targets), CPU", f"{found['schedule']:.1f} ms", goal="≤ 50 ms"),
        Row("1,000 productions begun by one user", f"{found['submitted']:.0f} a second"),
        Row("… memory that this adds to the process", f"{found['memory']:.1f} MB"),
        Row("… claiming one of them, CPU", f"{found['claim']:.1f} ms"),
        Row("… of the first 20 claims, those of a user who came last with 10", str(found["fair"]), goal="10"),
        Row("idle for 20 s: the clock", f"{found['idle']['beat']:.2f} % of a core", goal="≤ 0.3 %"),
        Row("… a worker and its child", f"{found['idle']['worker']:.2f} % of a core", goal="all: ≤ 1 %"),
    ]


def measure() -> dict[str, Any]:
    """What `benchmarks.queue_inside` measured in a studio of its own: a clock, one worker, SQLite."""
    with tempfile.TemporaryDirectory(prefix="fabula-bench-") as folder:
        valkey = Valkey(Path(folder) / "valkey")
        try:
            return _measure(Path(folder), valkey)
        finally:
            valkey.close()


def _measure(folder: Path, valkey: Valkey) -> dict[str, Any]:
    data = folder / "data"
    data.mkdir()
    database_migrated("sqlite", data)
    environment = studio_environment(
        data, redis_url=valkey.url, FABULA_SECRET_KEY="of the benchmark " * 4, FABULA_LOG_LEVEL="warning",
        FABULA_PRODUCTIONS_AT_ONCE="0",
    )  # fmt: skip
    commands = {"beat": ["beat"], "worker": ["worker", "-c", "1"]}
    processes = {
        name: Process([sys.executable, "-m", "fabula.web.manage", *command], folder / f"{name}.log",
                      environment=environment, folder=folder)
        for name, command in commands.items()
    }  # fmt: skip
    numbers = [str(process.pid) for process in processes.values()]
    command = [sys.executable, "-m", "benchmarks.queue_inside", *numbers]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=True)
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found
    finally:
        for process in processes.values():
            process.close()


def _delays(delays: list[float]) -> str:
    ordered = sorted(delays)
    p50, p99 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    return f"p50 {p50 * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms"
