"""The supervisor: starts children, starts those again that die, ends all of them in order."""

import os
import select
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from fabula.domain.errors import SettingsError
from fabula.web.up.child import Child, Spec
from fabula.web.up.notices import Notice, Tell

# A worker has ten seconds to finish or hand back what it makes.
GRACE = 12.0
_INIT = 1
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StopAsked(Exception):
    """Somebody wants the studio to end."""


class Supervisor:
    """Use `with supervising(tell) as supervisor`: its end is the end of every child.

    It sleeps until a signal comes or a child is to be started again; it never looks around in vain.
    """

    def __init__(self, tell: Tell, *, wake: int) -> None:
        self._tell = tell
        self._wake = wake
        self._children: list[Child] = []
        self._asked = 0

    def ask_to_stop(self, _signal: int, _frame: FrameType | None) -> None:
        """A signal's handler: the first one ends the studio in order, the second at once."""
        self._asked += 1

    def start(self, spec: Spec) -> Child:
        """Start a child and watch over it from now on."""
        child = Child(spec)
        child.start()
        self._children.append(child)
        self._tell(Notice("starting", {"name": spec.name, "pid": child.process.pid}))
        return child

    def output_of(self, spec: Spec) -> str:
        """Run something that ends by itself, and give what it printed. Raises `SettingsError` where it fails."""
        child = self.start(spec)
        self.until(lambda: not child.running, spec.name, seconds=600, among=())
        self._children.remove(child)
        printed = child.process.stdout.read() if child.process.stdout else ""
        if child.process.returncode:
            raise _failed(child)
        return printed

    def until(
        self, ready: Callable[[], bool], name: str, *, seconds: float, among: Sequence[Child] | None = None
    ) -> None:
        """Wait for something. Raises `SettingsError` where a child ends before, or it takes longer."""
        end = time.monotonic() + seconds
        while not ready():
            for child in self._children if among is None else among:
                if not child.running:
                    raise _failed(child)
            if time.monotonic() > end:
                raise SettingsError(f"{name} was not ready after {seconds:g} seconds.",
                                    remedy="The lines above may say why.")  # fmt: skip
            self._sleep(0.1)

    def watch(self) -> None:
        """Start again whoever dies, until somebody asks to stop."""
        while True:
            self._sleep(self._next_due())
            for child in self._children:
                if child.due is None and not child.running:
                    status, pause = child.process.returncode, child.postpone()
                    facts = {"name": child.spec.name, "status": status, "seconds": pause}
                    self._tell(Notice("died", facts))
                if child.due is not None and time.monotonic() >= child.due:
                    child.start()
                    self._tell(Notice("restarted", {"name": child.spec.name, "pid": child.process.pid}))
            if os.getpid() == _INIT:
                self._bury_strangers()

    def _bury_strangers(self) -> None:
        """As the first process of a container we inherit the dead of others, which nobody else takes away."""
        known = {child.process.pid for child in self._children}
        while dead := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            if dead.si_pid in known:
                return
            os.waitpid(dead.si_pid, 0)

    def end(self, *, last: str) -> None:
        """End everybody, `last` after the others, who may need it to the end."""
        self._end([child for child in self._children if child.spec.name != last])
        self._end([child for child in self._children if child.spec.name == last])

    def _end(self, children: Sequence[Child]) -> None:
        asked = self._asked
        for child in children:
            child.ask_to_end()
        end = time.monotonic() + GRACE
        while any(child.running for child in children) and time.monotonic() < end and self._asked <= max(asked, 1):
            self._doze(0.2)
        for child in children:
            if child.running:
                self._tell(Notice("killed", {"name": child.spec.name}))
            child.kill()

    def _next_due(self) -> float | None:
        dues = [child.due - time.monotonic() for child in self._children if child.due is not None]
        return max(0.0, min(dues)) if dues else None

    def _sleep(self, seconds: float | None) -> None:
        self._doze(seconds)
        if self._asked:
            raise StopAsked

    def _doze(self, seconds: float | None) -> None:
        """Until a signal, or for so long."""
        if select.select([self._wake], [], [], seconds)[0]:
            os.read(self._wake, 4096)


@contextmanager
def supervising(tell: Tell, *, last: str) -> Iterator[Supervisor]:
    """A supervisor that hears this process's signals; in the end every child is gone, `last` after the others."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    supervisor = Supervisor(tell, wake=reading)
    # Under `nohup` a terminal that closes is to end nothing.
    heard = [number for number in _ENDING if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN]
    handlers = {number: signal.signal(number, supervisor.ask_to_stop) for number in heard}
    handlers[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda _signal, _frame: None)
    before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    try:
        yield supervisor
    except StopAsked:
        tell(Notice("stopping"))
    finally:
        supervisor.end(last=last)
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        os.close(reading)
        os.close(writing)


def _failed(child: Child) -> SettingsError:
    status = child.process.returncode
    remedy = f"{child.spec.log} says why." if child.spec.log else "The lines above say why."
    return SettingsError(f"{child.spec.name} ended with status {status}.", remedy=remedy)
