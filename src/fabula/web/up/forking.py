"""A child made by fork alone: it begins at once, and shares the memory of what its parent has imported.

Three processes that import the same hundred megabytes on their own cost three hundred, and seconds to start again.
Safe only where the parent has no threads, and on Linux: the libraries of macOS do not bear it.
"""

import contextlib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from fabula.domain.errors import FabulaError
from fabula.runtime.processes import die_with_parent


def may_fork() -> bool:
    """Whether this process may make children this way."""
    return sys.platform == "linux" and threading.active_count() == 1


class Forked:
    """A child that runs a function; with the part of `subprocess.Popen`'s face that the supervisor looks at."""

    def __init__(self, call: Callable[[], None], *, name: str, output: bool = False) -> None:
        self.returncode: int | None = None
        self.stdout = None
        reading, writing = os.pipe() if output else (-1, -1)
        parent = os.getpid()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            _become(call, name, parent, writing)
        if output:
            os.close(writing)
            self.stdout = os.fdopen(reading, encoding="utf-8")

    def poll(self) -> int | None:
        """Its status where it has ended: the exit code, or a signal's number with a minus."""
        return self.returncode if self.returncode is not None else self._reap(os.WNOHANG)

    def wait(self) -> int | None:
        """Its status, once it ended."""
        return self.returncode if self.returncode is not None else self._reap(0)

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def _reap(self, options: int) -> int | None:
        pid, status = os.waitpid(self.pid, options)
        if pid:
            self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode


def _become(call: Callable[[], None], name: str, parent: int, output: int) -> None:
    """What a child does until its end; it never comes back from here."""
    status = 1
    try:
        _on_its_own(parent, output)
        # What `ps` and `top` call it.
        Path("/proc/self/comm").write_text(f"fabula-{name}", encoding="utf-8")
        call()
        status = 0
    except SystemExit as ending:
        status = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    except FabulaError as error:
        sys.stderr.write(f"fabula: {error}\n")
        status = error.exit_code
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _on_its_own(parent: int, output: int) -> None:
    """A session of its own, no terminal, the usual signals, and an end with the supervisor's."""
    os.setsid()
    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    if output >= 0:
        os.dup2(output, 1)
