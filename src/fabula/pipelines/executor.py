"""Running targets: the executor's port, and worker processes of one machine."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Protocol

from fabula.domain.errors import FabulaError
from fabula.engines.base import Call, CancelToken
from fabula.pipelines.steps import Engines, Job, Made, Step, run_target
from fabula.runtime.blobs import FolderBlobs


@dataclass(frozen=True)
class Started:
    """A worker began a job."""

    target: str


@dataclass(frozen=True)
class Progressed:
    """A worker got on with a job; `fraction` 0…1."""

    target: str
    fraction: float
    message: str


@dataclass(frozen=True)
class Finished:
    """A job is done."""

    target: str
    made: Made


@dataclass(frozen=True)
class Failed:
    """A job failed."""

    target: str
    error: FabulaError


Report = Started | Progressed | Finished | Failed


class Executor(Protocol):
    """Somewhere targets run. Each submitted job ends in exactly one `Finished` or `Failed`."""

    @property
    def slots(self) -> int:
        """How many jobs run at the same time; more may be submitted, and wait."""

    def submit(self, job: Job) -> None:
        """Run a job as soon as there is room."""

    def reports(self, timeout: float) -> Sequence[Report]:
        """What happened since the last call; waits up to `timeout` seconds for something to happen."""

    def close(self) -> None:
        """Stop everything. Jobs under way are given up."""


@dataclass(frozen=True)
class Workshop:
    """What a worker process needs to run jobs. Pickled to it, so `engines` is a function at module level."""

    steps: Callable[[], Mapping[str, Step]]
    engines: Callable[[], Engines]
    blobs: Path
    scratch: Path


_CRASHES_ALLOWED = 2
_GRACE_SECONDS = 2.0


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    job: Job | None = None


class ProcessExecutor:
    """Worker processes on this machine, started when first needed, replaced when they die."""

    def __init__(self, workshop: Workshop, *, slots: int) -> None:
        self._workshop = workshop
        self._slots = max(1, slots)
        self._workers: list[_Worker] = []
        self._waiting: list[Job] = []
        self._crashes: dict[str, int] = {}
        # "spawn": forking a process that has run OpenCV or Skia threads can deadlock the child.
        self._context = multiprocessing.get_context("spawn")

    @property
    def slots(self) -> int:
        """How many jobs run at the same time."""
        return self._slots

    def submit(self, job: Job) -> None:
        """Run a job as soon as a worker is free."""
        self._waiting.append(job)
        self._hand_out()

    def reports(self, timeout: float) -> Sequence[Report]:
        """What happened since the last call; waits up to `timeout` seconds for something to happen."""
        busy = {worker.connection: worker for worker in self._workers if worker.job}
        found: list[Report] = []
        for connection in wait(list(busy), timeout):
            worker = busy[connection]  # type: ignore[index]
            try:
                report: Report = worker.connection.recv()
            except (EOFError, OSError):
                found.extend(self._bury(worker))
                continue
            found.append(report)
            if isinstance(report, Finished | Failed):
                worker.job = None
        self._hand_out()
        return found

    def close(self) -> None:
        """Stop the workers: idle ones end by themselves, the others are ended within two seconds."""
        for worker in self._workers:
            worker.connection.close()
            if worker.job:
                worker.process.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for worker in self._workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()
        self._waiting.clear()

    def _hand_out(self) -> None:
        while self._waiting:
            worker = next((worker for worker in self._workers if worker.job is None), None)
            if worker is None:
                if len(self._workers) >= self._slots:
                    return
                worker = self._hire()
            worker.job = self._waiting.pop(0)
            try:
                worker.connection.send(worker.job)
            except OSError:
                # It died while idle: its job goes to another.
                self._waiting.insert(0, worker.job)
                worker.job = None
                self._dismiss(worker)

    def _hire(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(self._workshop, theirs, os.getpid()), daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _bury(self, worker: _Worker) -> Sequence[Report]:
        job = worker.job
        self._dismiss(worker)
        if job is None:
            return ()
        self._crashes[job.key] = self._crashes.get(job.key, 0) + 1
        if self._crashes[job.key] <= _CRASHES_ALLOWED:
            self._waiting.insert(0, job)
            return ()
        error = FabulaError(
            f"The process that made {job.target.name} died {self._crashes[job.key]} times.",
            remedy="The machine may be short of memory: try --jobs 1 or a smaller --size, and run the same again.",
        )
        return (Failed(job.target.name, error),)

    def _dismiss(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.join(_GRACE_SECONDS)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


def _work(workshop: Workshop, connection: Connection, parent: int) -> None:
    """The life of a worker process: job after job until the other end of the pipe is gone."""
    # Ctrl-C reaches the whole group; the parent decides when workers stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    steps, engines = workshop.steps(), workshop.engines()
    blobs = FolderBlobs(workshop.blobs)
    while True:
        try:
            job: Job = connection.recv()
            connection.send(Started(job.target.name))
            connection.send(_report(job, workshop, steps, engines, blobs, connection))
        except (EOFError, OSError):
            return


def _report(
    job: Job,
    workshop: Workshop,
    steps: Mapping[str, Step],
    engines: Engines,
    blobs: FolderBlobs,
    connection: Connection,
) -> Report:
    name = job.target.name

    def progress(fraction: float, message: str) -> None:
        connection.send(Progressed(name, fraction, message))

    call = Call(CancelToken(), _no_more_often_than(0.1, progress))
    try:
        made = run_target(job, steps=steps, blobs=blobs, engines=engines, scratch=workshop.scratch, call=call)
    except FabulaError as error:
        return Failed(name, error)
    except Exception as error:  # A defect of ours: it must not take the other targets down.
        return Failed(name, defect(name, error))
    return Finished(name, made)


def defect(target: str, error: BaseException) -> FabulaError:
    """An unexpected exception as an error of ours that says where it came from."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f" ({Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno})" if frame else ""
    return FabulaError(
        f"{target} failed: {type(error).__name__}: {error}{where}.",
        remedy="This is a defect in Fabula; please report it with this line.",
    )


def _no_more_often_than(seconds: float, progress: Callable[[float, str], None]) -> Callable[[float, str], None]:
    last = 0.0

    def limited(fraction: float, message: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= seconds:
            last = now
            progress(fraction, message)

    return limited


def _die_with(parent: int) -> None:
    """End this process when its parent is gone: a killed build leaves no orphan."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
