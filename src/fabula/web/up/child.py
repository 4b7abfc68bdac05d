"""A supervised child: how it is started so that it cannot be left behind, and how it ends."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from fabula.runtime.processes import die_with_parent
from fabula.web.up.forking import Forked

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
# Who lived so long did not die of how it was started.
_STEADY = 30.0


@dataclass(frozen=True)
class Spec:
    """What to run: a command, or `call` in a fork of this process.

    `descriptors` are handed down to a command; `output` says whether the supervisor reads what it prints; `log` is
    the file that says why it failed, where that is not the terminal.
    """

    name: str
    command: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    call: Callable[[], None] | None = None
    folder: Path | None = None
    descriptors: tuple[int, ...] = ()
    output: bool = False
    log: Path | None = None


@dataclass
class Child:
    """A process by its spec, and when it may be started again."""

    spec: Spec
    process: subprocess.Popen[str] | Forked = field(init=False)
    begun: float = field(init=False, default=0.0)
    pause: float = 0.0
    due: float | None = None

    def start(self) -> None:
        """Start it in a session of its own: Ctrl-C in the terminal is for the supervisor alone.

        Only from the main thread: on Linux the child is killed when the thread that started it ends.
        """
        self.due = None
        self.begun = time.monotonic()
        call = self.spec.call
        self.process = Forked(call, name=self.spec.name, output=self.spec.output) if call else self._opened()

    def _opened(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.spec.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if self.spec.output else None,
            env=dict(self.spec.environment),
            cwd=self.spec.folder,
            pass_fds=self.spec.descriptors,
            start_new_session=True,
            # The supervisor has no threads.
            preexec_fn=partial(_tie, os.getpid()),  # noqa: PLW1509
            text=True,
        )

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    def postpone(self) -> float:
        """Say when it may be started again, later each time it dies young; seconds from now."""
        now = time.monotonic()
        lived = now - self.begun
        self.pause = 0.0 if lived > _STEADY else min(max(_FIRST_PAUSE, self.pause * 2), _LONGEST_PAUSE)
        self.due = now + self.pause
        return self.pause

    def ask_to_end(self) -> None:
        """Send SIGTERM."""
        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """End it and whatever it started within its session."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self._send(signal.SIGKILL)
        self.process.wait()

    def _send(self, number: signal.Signals) -> None:
        if self.running:
            self.process.send_signal(number)


def _tie(parent: int) -> None:
    """Between fork and exec: end with the supervisor, also where it died in between."""
    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)
