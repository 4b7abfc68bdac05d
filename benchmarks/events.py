"""Live events: 3,000 WebSockets on one web process - their memory, how fast messages come, and a reconnect storm."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.table import Row
from tests.support.databases import database_migrated
from tests.support.environment import studio_environment
from tests.support.processes import Process, free_port, listening
from tests.support.valkey import Valkey

SOCKETS = 3000


def run() -> list[Row]:
    """The rows."""
    found = measure(SOCKETS)
    steady, burst, event = found["steady"], found["burst"], found["event"]
    return [
        Row(
            f"{SOCKETS} sockets on one process, memory of each",
            f"{found['memory'] / 1024:.1f} kB",
            beside="prototype: 20 kB",
        ),
        Row("… let in (each with its token)", _seconds(found, "connect")),
        Row("… delivery of a message, 200 a second", _delays(steady), goal="p99 ≤ 100 ms"),
        Row("… 1,000 messages to all at one instant", _delays(burst)),
        Row("… an event, from before its transaction", _delays(event)),
        Row("… all reconnect after kill -9 and have what they missed", _seconds(found, "storm")),
        Row("… sockets with a missed, repeated or misplaced event", str(found["wrong"]), goal="0"),
    ]


def measure(sockets: int) -> dict[str, Any]:
    """What `benchmarks.event_clients` measured against a web process of its own."""
    with tempfile.TemporaryDirectory(prefix="fabula-bench-") as folder:
        valkey = Valkey(Path(folder) / "valkey")
        try:
            return _measure(Path(folder), valkey, sockets)
        finally:
            valkey.close()


def _measure(folder: Path, valkey: Valkey, sockets: int) -> dict[str, Any]:
    data = folder / "data"
    data.mkdir()
    database = database_migrated("sqlite", data)
    environment = studio_environment(data, redis_url=valkey.url, FABULA_SECRET_KEY="of the benchmark " * 4)
    port = free_port()
    web = _web(folder, port, environment)
    command = [sys.executable, "-m", "benchmarks.event_clients", str(port), str(web.pid), str(sockets)]
    try:
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as clients:
            assert clients.stdin and clients.stdout
            for line in clients.stdout:
                if line == "killed\n":
                    web.close()
                    web = _web(folder, port, environment)
                    clients.stdin.write(f"{web.pid}\n")
                    clients.stdin.flush()
                elif line.startswith("{"):
                    found: dict[str, Any] = json.loads(line)
                    return found
        raise RuntimeError("The clients of the benchmark failed; see above.")
    finally:
        web.close()
        database.close()


def _web(folder: Path, port: int, environment: dict[str, str]) -> Process:
    # Hard limits on open files differ; three thousand sockets need more than the usual soft one.
    code = (
        "import resource as r; m = r.getrlimit(r.RLIMIT_NOFILE)[1]; "
        "r.setrlimit(r.RLIMIT_NOFILE, (min(m, 65536) if m > 0 else 65536, m)); "
        "from fabula.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "web", "--port", str(port)]
    web = Process(command, folder / "web.log", environment=environment)
    web.until(lambda: listening(port), timeout=60)
    return web


def _delays(found: dict[str, float]) -> str:
    return f"p50 {found['p50'] * 1000:.1f} ms, p99 {found['p99'] * 1000:.1f} ms"


def _seconds(found: dict[str, Any], name: str) -> str:
    return f"{found[name]:.1f} s, {found[name + '_cpu']:.1f} CPU-s"
