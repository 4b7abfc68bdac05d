"""Ties between processes: a child that ends with its parent, a lock that one process at a time holds."""

import ctypes
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import IO

_PR_SET_PDEATHSIG = 1
_GLANCE = 1.0

# Looked up before any fork: between fork and exec nothing may be loaded.
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def die_with_parent() -> None:
    """Have the system kill this process when the thread that started it ends, even by `kill -9`; prctl(2).

    Call it first thing in a child. It survives exec, not fork. Linux only: elsewhere it does nothing, and the child
    is to `follow_parent`.
    """
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def follow_parent(parent: int) -> None:
    """End this process once `parent`, its parent's number, is no longer that. May be called when it already died."""
    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)
    if _libc is None:
        threading.Thread(target=_watch, args=(parent,), name="parent-watch", daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


class Lock:
    """A file that one process at a time can hold; the system lets go of it however that process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: IO[str] | None = None

    def acquire(self) -> int:
        """Take it: 0. Where another process holds it: its process id."""
        import fcntl

        stream = self._path.open("a+", encoding="utf-8")
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            stream.seek(0)
            holder = stream.read().strip()
            stream.close()
            return int(holder) if holder.isdigit() else -1
        stream.truncate(0)
        stream.write(str(os.getpid()))
        stream.flush()
        self._stream = stream
        return 0

    def release(self) -> None:
        """Let it go."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None
