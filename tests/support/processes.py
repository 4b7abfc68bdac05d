"""Child processes of the tests: each leads a group of its own, and none outlives the test run, whatever happens."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path


class ProcessFailed(AssertionError):
    """A child ended, or did not get ready in time; the message holds the end of its log."""


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Process:
    """A child with its log. `kill` ends the one process, `close` its whole group."""

    def __init__(
        self,
        command: Sequence[str | Path],
        log: Path,
        *,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        user: int | None = None,
    ) -> None:
        self.command = [str(part) for part in command]
        self.log = log
        with log.open("ab") as stream:
            self.popen = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                env=dict(environment) if environment is not None else None,
                cwd=folder,
                start_new_session=True,
                **({} if user is None else {"user": user, "group": user, "extra_groups": []}),
            )
        _reaper().tell("+", self.pid)

    @property
    def pid(self) -> int:
        """Its process id, which is its group's as well."""
        return self.popen.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.popen.poll() is None

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process alone."""
        self.popen.send_signal(number)

    def kill(self) -> None:
        """`kill -9` the process alone; what it started is left to find out by itself."""
        self.popen.kill()
        self.popen.wait()

    def wait(self, timeout: float) -> int:
        """Its exit code, once it ended."""
        return self.popen.wait(timeout)

    def close(self, *, patience: float = 0.0) -> None:
        """End its group: politely first where `patience` (seconds) is given, then for sure."""
        if patience and self.running:
            self.signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                self.popen.wait(patience)
        _group_killed(self.pid)
        self.popen.wait()
        _reaper().tell("-", self.pid)

    def until(self, ready: Callable[[], bool], *, timeout: float = 30.0) -> None:
        """Wait until `ready()`. Raises `ProcessFailed` with the log where the process ends first, or never is."""
        end = time.monotonic() + timeout
        while not ready():
            if not self.running:
                raise ProcessFailed(f"{self.command[0]} ended with {self.popen.returncode}:\n{self.tail()}")
            if time.monotonic() > end:
                raise ProcessFailed(f"{self.command[0]} was not ready after {timeout:g} s:\n{self.tail()}")
            time.sleep(0.02)

    def tail(self, characters: int = 4000) -> str:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8", errors="replace")[-characters:]


def listening(port: int) -> bool:
    """Whether somebody accepts connections on a loopback port."""
    with socket.socket() as caller:
        caller.settimeout(1.0)
        return caller.connect_ex(("127.0.0.1", port)) == 0


def _group_killed(group: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


class _Reaper:
    """A process that kills every group it was told of once we are gone: its standard input closes with us."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", __file__], stdin=subprocess.PIPE, text=True, start_new_session=True
        )

    def tell(self, sign: str, pid: int) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{sign}{pid}\n")
        self._process.stdin.flush()


@cache
def _reaper() -> _Reaper:
    return _Reaper()


def _reap() -> None:
    alive: set[int] = set()
    for line in sys.stdin:
        (alive.add if line[0] == "+" else alive.discard)(int(line[1:]))
    for group in alive:
        _group_killed(group)


if __name__ == "__main__":
    _reap()
