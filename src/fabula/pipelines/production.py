"""A production in a folder: readable copies outside, the store in `.fabula/`, and a user's edits noticed."""

import fcntl
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from fabula.domain.artifact import Outcome
from fabula.domain.errors import InputError, ProductionBusy, StorageError
from fabula.domain.event import Event
from fabula.pipelines.build import Builder, Product
from fabula.pipelines.executor import Executor
from fabula.pipelines.graph import Node, Plan, Progress
from fabula.pipelines.ledger import FolderLedger
from fabula.pipelines.steps import Engines
from fabula.runtime.blobs import Blobs, FolderBlobs, file_digest
from fabula.runtime.files import storage_errors, writing

STORE = ".fabula"
_TAKES_KEPT = 3
_GRACE_SECONDS = 3600.0


@dataclass(frozen=True)
class Readable:
    """A target's output that lies readable in the folder. `also` are suffixes under which a user may drop his own."""

    path: str
    target: str
    output: str
    also: tuple[str, ...] = ()


class FolderProduct(Product, Protocol):
    """A product that shows its results in a folder and takes a user's edits from there."""

    def readables(self, progress: Progress) -> Sequence[Readable]:
        """What lies readable, of the targets known so far."""

    def adopt(self, readable: Readable, file: Path, *, blobs: Blobs, current: Outcome | None) -> Outcome | None:
        """A user's file as the outcome of its target, or `None` where this file is only a result.

        Raises `InputError` that names the file where it cannot be used.
        """


def blobs_of(folder: Path) -> Path:
    """Where a production folder keeps its blobs."""
    return folder / STORE / "blobs"


def scratch_of(folder: Path) -> Path:
    """Where a production folder's work under way lies; emptied whenever the store is opened."""
    return folder / STORE / "tmp"


class FolderStore:
    """The store of one production folder: ledger, blobs, scratch; one process at a time may hold it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        root = folder / STORE
        with storage_errors(folder):
            root.mkdir(parents=True, exist_ok=True)
            self._lock: IO[str] = (root / "lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._lock.close()
            raise ProductionBusy(
                f"Another process is working in {folder}.", remedy="Wait until it is done, or stop it."
            ) from error
        self.scratch = scratch_of(folder)
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.blobs = FolderBlobs(blobs_of(folder))
        self.ledger = FolderLedger(root / "ledger.sqlite")

    def close(self) -> None:
        """Let others work here."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.ledger.close()
        self._lock.close()

    def __enter__(self) -> "FolderStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class FolderProduction:
    """A product being made in a folder."""

    def __init__(self, product: FolderProduct, store: FolderStore, engines: Engines) -> None:
        self.product = product
        self.store = store
        self.builder = Builder(product, store.ledger, store.blobs, engines, store.scratch)

    def plan(self) -> Plan:
        """What a build would make now, a user's edits included."""
        self.notice_edits()
        return self.builder.plan()

    def build(
        self, executor: Executor, *, until: str = "", on_event: Callable[[Event], None] = lambda _: None
    ) -> Progress:
        """Notice edits, make what is stale, and lay readable copies out as they come."""
        for path in self.notice_edits():
            on_event(Event("edit_noticed" if (self.store.folder / path).exists() else "edit_taken_back", target=path))
        progress = self.builder.build(executor, until=until, on_event=on_event, on_made=self._show)
        if not until:
            self._clear_away(progress)
        return progress

    def again(self, target: str) -> None:
        """Ask for another take of a target: what it gave stays, the next build makes a new one."""
        ledger = self.store.ledger
        ledger.unpin(target)
        ledger.set_take(target, ledger.takes().get(target, 0) + 1)

    def notice_edits(self) -> list[str]:
        """Pin what a user changed or dropped in, unpin what he took back; the files' paths come back.

        Raises `InputError` where a file cannot be used; nothing else is touched then.
        """
        noticed: list[str] = []
        # An edit of the script may bring pages that bring files of their own: look until nothing new is seen.
        while found := self._notice_once():
            noticed += found
        return noticed

    def _notice_once(self) -> list[str]:
        progress = self.builder.progress()
        noticed: list[str] = []
        for readable in self.product.readables(progress):
            for path in (readable.path, *(str(Path(readable.path).with_suffix(suffix)) for suffix in readable.also)):
                if self._notice(path, readable, progress):
                    noticed.append(path)
        return noticed

    def _notice(self, path: str, readable: Readable, progress: Progress) -> bool:
        """Whether a file says something new about its target."""
        ledger, file = self.store.ledger, self.store.folder / path
        copy = ledger.copies().get(path)
        if not _lies_there(file):
            if copy:
                ledger.forget_copy(path)
            if ledger.pin_sources().get(readable.target) == path:
                ledger.unpin(readable.target)
                return True
            return False
        if not file.is_file():
            raise InputError(f"{file} is not a file.", remedy="Move it away and run the same again.")
        digest = file_digest(file)
        if copy and digest in (copy.digest, copy.coming):
            return False
        outcome = self.product.adopt(readable, file, blobs=self.store.blobs, current=progress.outcome(readable.target))
        if outcome is None:
            return False
        self._pin(readable.target, outcome, source=path)
        ledger.copy_ends(path, digest)
        return True

    def _pin(self, target: str, outcome: Outcome, *, source: str) -> None:
        """Pin an outcome, or drop the pin where it is just what the target gives by itself."""
        ledger = self.store.ledger
        ledger.unpin(target)
        if self.builder.progress().outcome(target) != outcome:
            ledger.pin(target, outcome, source=source)

    def _show(self, node: Node) -> None:
        """Lay out the readable copies of a finished target, but never over the file that a user gave for it."""
        source = self.store.ledger.pin_sources().get(node.target.name)
        progress = Progress({node.target.name: node})
        for readable in self.product.readables(progress):
            if readable.target == node.target.name and readable.path != source and node.outcome:
                self._copy(readable.path, node.outcome.outputs[readable.output].digest)

    def _copy(self, path: str, digest: str) -> None:
        ledger, file = self.store.ledger, self.store.folder / path
        known = ledger.copies().get(path)
        if known and known.digest == digest and file.exists():
            return
        source = self.store.blobs.path(digest)
        if file.exists() and not (known and file_digest(file) in (known.digest, known.coming, digest)):
            _put_aside(file)
        ledger.copy_begins(path, digest)
        with writing(file) as temporary:
            shutil.copyfile(source, temporary)
        ledger.copy_ends(path, digest)

    def _clear_away(self, progress: Progress) -> None:
        """Remove copies of targets that are no more; what a user changed stays."""
        wanted = {readable.path for readable in self.product.readables(progress)}
        for path, copy in self.store.ledger.copies().items():
            file = self.store.folder / path
            if path in wanted or path in self.store.ledger.pin_sources().values():
                continue
            if file.exists() and file_digest(file) == copy.digest:
                file.unlink()
            self.store.ledger.forget_copy(path)


def _lies_there(file: Path) -> bool:
    """Whether a file of just this name is there: where capitals do not count, `2.PNG` would be `2.png` as well."""
    return file.exists() and (file.suffix.islower() or file in file.parent.iterdir())


def _put_aside(file: Path) -> None:
    """Keep a file that is in the way of a result: `captions.srt` becomes `captions.yours.srt`."""
    with storage_errors(file):
        file.replace(file.with_suffix(f".yours{file.suffix}"))


def repair(store: FolderStore) -> list[str]:
    """Forget results whose bytes are damaged or gone, so that the next build makes them; their targets come back.

    What a user gave still lies in the folder: it is looked at again, as if it were new.
    """
    kept = set(store.blobs.digests())
    damaged = set(store.blobs.damaged())
    for digest in damaged:
        store.blobs.delete(digest)
    sources = store.ledger.pin_sources()
    forgotten = store.ledger.forget(damaged | (store.ledger.digests() - kept))
    for target in sources.keys() - store.ledger.pin_sources().keys():
        store.ledger.forget_copy(sources[target])
    return forgotten


@dataclass(frozen=True)
class Collected:
    """What a collection freed."""

    blobs: int
    bytes: int


def collect(store: FolderStore, progress: Progress, *, grace_seconds: float = _GRACE_SECONDS) -> Collected:
    """Delete what nobody needs: current and pinned outcomes stay, the last three takes of every target,
    and whatever is younger than `grace_seconds`."""
    keys = {node.key for node in progress.nodes.values() if node.key}
    for made in store.ledger.keys_by_target().values():
        keys.update(made[:_TAKES_KEPT])
    for made in store.ledger.keys_by_target().values():
        for key in made:
            if key not in keys:
                store.ledger.drop(key)
    return _sweep(store, store.ledger.digests(), time.time() - grace_seconds)


def _sweep(store: FolderStore, needed: Iterable[str], before: float) -> Collected:
    roots, count, size = set(needed), 0, 0
    for digest in list(store.blobs.digests()):
        if digest in roots:
            continue
        facts = store.blobs.place(digest).stat()
        if facts.st_mtime <= before:
            store.blobs.delete(digest)
            count, size = count + 1, size + facts.st_size
    return Collected(count, size)


def folder_ready(folder: Path) -> None:
    """Make a production folder. Raises `StorageError` where it is a file, or cannot be written."""
    if folder.exists() and not folder.is_dir():
        raise StorageError(f"{folder} is a file.", remedy="Choose another folder with --out.")
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".fabula-probe-{time.time_ns()}"
        probe.write_bytes(b"")
        probe.unlink()
