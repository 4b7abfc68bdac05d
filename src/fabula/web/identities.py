"""Who a process of the studio is, so that another can tell whether it still lives."""

import functools
import os
import socket
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Identity:
    """A process: its machine, its parent, its number, and when it began, since numbers come back."""

    host: str
    parent: int
    pid: int
    began: str

    def __str__(self) -> str:
        return f"{self.host}:{self.parent}:{self.pid}:{self.began}"

    @classmethod
    def parse(cls, text: str) -> "Identity":
        """From what `str` made of it; `ValueError` for anything else."""
        host, parent, pid, began = text.rsplit(":", 3)
        return cls(host, int(parent), int(pid), began)


def this_process() -> Identity:
    """Who we are; another one after a fork."""
    return _identity(os.getpid(), os.getppid())


@functools.cache
def this_host() -> str:
    """The machine, and the process namespace on it: containers may share a name and not their processes."""
    namespace = Path("/proc/self/ns/pid")
    number = namespace.stat().st_ino if namespace.exists() else 0
    return f"{socket.gethostname()[:64]}.{number}"


def is_gone(text: str) -> bool:
    """Whether a process of this machine, by its identity's text, has ended. Of another machine's nobody can tell."""
    try:
        identity = Identity.parse(text)
    except ValueError:
        return False
    if identity.host != this_host():
        return False
    try:
        os.kill(identity.pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    state, began = _facts(identity.pid)
    return state == "Z" or began != identity.began


@functools.lru_cache(maxsize=4)
def _identity(pid: int, parent: int) -> Identity:
    return Identity(this_host(), parent, pid, _facts(pid)[1])


def _facts(pid: int) -> tuple[str, str]:
    """A process's state and start time (clock ticks since boot), where the system has a /proc; see proc(5)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return "", ""
    return fields[0], fields[19]
