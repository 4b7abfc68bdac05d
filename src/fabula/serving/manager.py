"""The service manager: starts services in the order of their dependencies, keeps them running, ends them together."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from types import FrameType

from fabula.domain.errors import InputError, SettingsError
from fabula.runtime.processes import die_with_parent
from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.base.config import ALIASES, DEPENDENCIES, ORDER
from fabula.serving.listing import is_healthy, reached_at
from fabula.serving.process import listening_socket

_PATIENCE = 120.0
_GRACE = 15.0
_LOOK_SECONDS = 0.2
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
# Who lived so long did not die of how it was started.
_STEADY = 30.0


@dataclass(frozen=True)
class Notice:
    """Something that the manager did or saw."""

    kind: str
    facts: Mapping[str, object] = field(default_factory=dict)


Tell = Callable[[Notice], None]


def kind_of(name: str) -> ServiceKind:
    """The service of that name or alias. Raises `InputError`."""
    known = ALIASES.get(name) or next((kind for kind in ORDER if kind == name), None)
    if known is None:
        raise InputError(
            f"There is no service called {name!r}.", remedy=f"There are: {', '.join((*ORDER, *ALIASES))}.", field="name"
        )
    return known


class Manager:
    """Runs services as children of this process until it is told to end.

    A child ends with this process whatever happens: when told to, by its own hand, or, where this process is killed,
    by the system (Linux). One that dies by itself is started again. Only from the main thread.
    """

    def __init__(self, settings: ServiceSettings, tell: Tell) -> None:
        self._settings = settings
        self._tell = tell
        self._children: list[_Child] = []
        self._ending = False

    def run(self, kinds: Sequence[ServiceKind] = ORDER) -> None:
        """Start what does not run elsewhere, each after it depends on is healthy, and watch until told to end.

        Raises `SettingsError` where a port is taken, or a service ends or does not get healthy at its start.
        """
        elsewhere = self._settings.urls()
        for kind, url in elsewhere.items():
            self._tell(Notice("elsewhere", {"name": kind, "url": url}))
        own = [kind for kind in kinds if kind not in elsewhere]
        with _told_to_end(self._end), self._listening(own) as sockets:
            try:
                self._start_all(own, sockets)
                self._watch()
            finally:
                self._stop()

    @contextmanager
    def _listening(self, kinds: Sequence[ServiceKind]) -> Iterator[dict[ServiceKind, socket.socket]]:
        """Every socket, before anything starts. They outlive a child that dies: its callers wait meanwhile."""
        sockets: dict[ServiceKind, socket.socket] = {}
        try:
            for kind in kinds:
                sockets[kind] = listening_socket(self._settings.service_host, self._settings.port(kind), name=kind)
            yield sockets
        finally:
            for listening in sockets.values():
                listening.close()

    def _start_all(self, kinds: Sequence[ServiceKind], sockets: Mapping[ServiceKind, socket.socket]) -> None:
        urls = {kind: reached_at(*listening.getsockname()[:2]) for kind, listening in sockets.items()}
        began = time.monotonic()
        for kind in kinds:
            if self._ending:
                return
            child = _Child(kind, urls[kind], sockets[kind], self._environment(kind, urls))
            child.start()
            self._children.append(child)
            self._tell(Notice("starting", {"name": kind, "url": urls[kind], "pid": child.process.pid}))
            self._await(child)
        if not self._ending:
            seconds = round(time.monotonic() - began, 1)
            self._tell(Notice("ready", {"urls": urls, "seconds": seconds}))

    def _environment(self, kind: ServiceKind, urls: Mapping[ServiceKind, str]) -> dict[str, str]:
        """What a child sees: as this process, and where what it depends on runs."""
        found = {other: urls[other] for other in DEPENDENCIES[kind] if other in urls}
        return {**os.environ, **{f"FABULA_{other.upper()}_SERVICE_URL": url for other, url in found.items()}}

    def _await(self, child: "_Child") -> None:
        end = time.monotonic() + _PATIENCE
        while not self._ending:
            if not child.running:
                raise SettingsError(
                    f"The service {child.kind} ended at its start (status {child.process.returncode}).",
                    remedy="What it wrote above says why.",
                )
            if is_healthy(child.url):
                self._tell(Notice("healthy", {"name": child.kind}))
                return
            if time.monotonic() > end:
                raise SettingsError(
                    f"The service {child.kind} did not get healthy within {_PATIENCE:g} s.",
                    remedy="What it wrote above says why.",
                )
            time.sleep(_LOOK_SECONDS)

    def _watch(self) -> None:
        """Start again what dies by itself, until told to end."""
        while not self._ending:
            time.sleep(_LOOK_SECONDS)
            for child in self._children:
                if self._ending or child.running:
                    continue
                if child.due is None:
                    facts = {"name": child.kind, "status": child.process.returncode, "seconds": child.postpone()}
                    self._tell(Notice("died", facts))
                elif time.monotonic() >= child.due:
                    child.start()
                    self._tell(Notice("restarted", {"name": child.kind, "pid": child.process.pid}))

    def _end(self) -> None:
        self._ending = True

    def _stop(self) -> None:
        """End every child, the last one started first asked; whoever does not end in time is killed."""
        self._tell(Notice("stopping"))
        for child in reversed(self._children):
            child.ask_to_end()
        end = time.monotonic() + _GRACE
        for child in self._children:
            with suppress(subprocess.TimeoutExpired):
                child.process.wait(max(0.0, end - time.monotonic()))
            if child.running:
                self._tell(Notice("killed", {"name": child.kind}))
            child.kill()
        self._tell(Notice("stopped"))


@dataclass
class _Child:
    """A service in a process of its own."""

    kind: ServiceKind
    url: str
    listening: socket.socket
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes] = field(init=False)
    due: float | None = None
    pause: float = 0.0
    begun: float = 0.0

    def start(self) -> None:
        """Start it in a session of its own: Ctrl-C in the terminal is for the manager alone."""
        self.due = None
        self.begun = time.monotonic()
        descriptor = self.listening.fileno()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "fabula.serving", self.kind, "--fd", str(descriptor)],
            stdin=subprocess.DEVNULL,
            env=dict(self.environment),
            pass_fds=(descriptor,),
            start_new_session=True,
            # The manager has no threads.
            preexec_fn=partial(_tie, os.getpid()),  # noqa: PLW1509
        )

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    def postpone(self) -> float:
        """Say when it may be started again, later each time it dies young; seconds from now."""
        now = time.monotonic()
        young = now - self.begun < _STEADY
        self.pause = min(max(_FIRST_PAUSE, self.pause * 2), _LONGEST_PAUSE) if young else _FIRST_PAUSE
        self.due = now + self.pause
        return self.pause

    def ask_to_end(self) -> None:
        """Send SIGTERM."""
        if self.running:
            self.process.terminate()

    def kill(self) -> None:
        """End it and whatever it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def _tie(parent: int) -> None:
    """Between fork and exec: end with the manager, also where it died in between."""
    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)


@contextmanager
def _told_to_end(end: Callable[[], None]) -> Iterator[None]:
    """Within, Ctrl-C and SIGTERM ask for an end in order."""

    def asked(_signal: int, _frame: FrameType | None) -> None:
        end()

    heard = [signal.SIGINT, signal.SIGTERM]
    # Under nohup the end of the terminal is not to end anything.
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
        heard.append(signal.SIGHUP)
    before = {number: signal.signal(number, asked) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
