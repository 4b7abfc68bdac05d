"""The ledger of a production folder: outcomes by key, takes, pins, and what lies readable outside, in SQLite."""

import errno
import json
import os
import sqlite3
import statistics
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from fabula.domain.artifact import Artifact, EngineFacts, Manifest, Outcome, Price
from fabula.domain.errors import StorageError
from fabula.runtime.files import storage_error

_MIGRATIONS = (
    """
    CREATE TABLE outcomes (
        key TEXT PRIMARY KEY, target TEXT NOT NULL, step TEXT NOT NULL, outcome TEXT NOT NULL,
        manifest TEXT NOT NULL, rate REAL NOT NULL, made REAL NOT NULL
    );
    CREATE INDEX outcomes_by_step ON outcomes (step, made);
    CREATE INDEX outcomes_by_target ON outcomes (target, made);
    CREATE TABLE takes (target TEXT PRIMARY KEY, take INTEGER NOT NULL);
    CREATE TABLE pins (target TEXT PRIMARY KEY, outcome TEXT NOT NULL, source TEXT NOT NULL);
    CREATE TABLE copies (path TEXT PRIMARY KEY, digest TEXT NOT NULL, coming TEXT NOT NULL);
    """,
)


# SQLite opens no longer ones: 512 bytes, of which its journal's ending takes some.
_LONGEST_PATH = 500


@dataclass(frozen=True)
class Copy:
    """A readable copy outside the store: the digest that lies there, and the one being written over it."""

    digest: str
    coming: str


class Ledger(Protocol):
    """What a scheduler keeps: outcomes with their manifests, and the user's takes and pins."""

    def get(self, key: str) -> Outcome | None:
        """The outcome under a key, where it was made."""

    def manifest(self, key: str) -> Manifest | None:
        """Where the outcome under a key came from."""

    def record(self, key: str, outcome: Outcome, manifest: Manifest) -> Outcome:
        """Keep an outcome. The first one under a key is the truth, and is what comes back."""

    def takes(self) -> dict[str, int]:
        """The take that a user chose, by target; others are at 0."""

    def pins(self) -> dict[str, Outcome]:
        """What a user made himself, by target."""

    def seconds_per_weight(self, step: str) -> float | None:
        """The median of what a unit of a step's weight took lately, where it ever ran."""


class FolderLedger:
    """A ledger in one SQLite file. One process writes; a kill at any instant loses at most the last record."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, timeout=10)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            self._migrate()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def get(self, key: str) -> Outcome | None:
        """The outcome under a key, where it was made."""
        row = self._one("SELECT outcome FROM outcomes WHERE key = ?", key)
        return outcome_load(json.loads(row[0])) if row else None

    def manifest(self, key: str) -> Manifest | None:
        """Where the outcome under a key came from."""
        row = self._one("SELECT manifest FROM outcomes WHERE key = ?", key)
        return manifest_load(json.loads(row[0])) if row else None

    def record(self, key: str, outcome: Outcome, manifest: Manifest) -> Outcome:
        """Keep an outcome. The first one under a key is the truth, and is what comes back."""
        rate = manifest.seconds / max(manifest.weight, 1e-9)
        self._do(
            "INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?)",
            key, manifest.target, manifest.step, json.dumps(asdict(outcome)), json.dumps(asdict(manifest)),
            rate, time.time(),
        )  # fmt: skip
        return self.get(key) or outcome

    def forget(self, digests: set[str]) -> list[str]:
        """Drop outcomes and pins that name any of these digests; their targets' names come back."""
        gone: list[str] = []
        for table, column in (("outcomes", "key"), ("pins", "target")):
            for name, target, text in self._all(f"SELECT {column}, target, outcome FROM {table}"):
                outcome = outcome_load(json.loads(text))
                if digests & {artifact.digest for artifact in outcome.outputs.values()}:
                    self._do(f"DELETE FROM {table} WHERE {column} = ?", name)
                    gone.append(target)
        return gone

    def digests(self) -> set[str]:
        """Every digest that an outcome or a pin names."""
        rows = self._all("SELECT outcome FROM outcomes UNION ALL SELECT outcome FROM pins")
        return {artifact.digest for (text,) in rows for artifact in outcome_load(json.loads(text)).outputs.values()}

    def takes(self) -> dict[str, int]:
        """The take that a user chose, by target; others are at 0."""
        return dict(self._all("SELECT target, take FROM takes"))

    def set_take(self, target: str, take: int) -> None:
        """Choose a take."""
        self._do("INSERT OR REPLACE INTO takes VALUES (?, ?)", target, take)

    def pins(self) -> dict[str, Outcome]:
        """What a user made himself, by target."""
        rows = self._all("SELECT target, outcome FROM pins")
        return {target: outcome_load(json.loads(text)) for target, text in rows}

    def pin(self, target: str, outcome: Outcome, *, source: str) -> None:
        """Let a user's own outcome stand in for a target's; `source` names the file it came from."""
        self._do("INSERT OR REPLACE INTO pins VALUES (?, ?, ?)", target, json.dumps(asdict(outcome)), source)

    def unpin(self, target: str) -> None:
        """Let the target stand for itself again."""
        self._do("DELETE FROM pins WHERE target = ?", target)

    def pin_sources(self) -> dict[str, str]:
        """The file each pin came from, by target."""
        return dict(self._all("SELECT target, source FROM pins"))

    def copies(self) -> dict[str, Copy]:
        """What lies readable outside the store, by path relative to the production folder."""
        return {path: Copy(old, new) for path, old, new in self._all("SELECT path, digest, coming FROM copies")}

    def copy_begins(self, path: str, digest: str) -> None:
        """Note that a readable copy is about to be replaced, so that a kill cannot make it look like an edit."""
        self._do(
            "INSERT INTO copies VALUES (?, '', ?) ON CONFLICT (path) DO UPDATE SET coming = excluded.coming",
            path, digest,
        )  # fmt: skip

    def copy_ends(self, path: str, digest: str) -> None:
        """Note that a readable copy lies there."""
        self._do("INSERT OR REPLACE INTO copies VALUES (?, ?, '')", path, digest)

    def forget_copy(self, path: str) -> None:
        """Note that no readable copy of ours lies there."""
        self._do("DELETE FROM copies WHERE path = ?", path)

    def seconds_per_weight(self, step: str) -> float | None:
        """The median of what a unit of a step's weight took in its last fifty runs, where it ever ran."""
        rows = self._all("SELECT rate FROM outcomes WHERE step = ? ORDER BY made DESC LIMIT 50", step)
        return statistics.median(rate for (rate,) in rows) if rows else None

    def keys_by_target(self) -> Mapping[str, list[str]]:
        """Every key ever made, by target, newest first."""
        found: dict[str, list[str]] = {}
        for target, key in self._all("SELECT target, key FROM outcomes ORDER BY made DESC"):
            found.setdefault(target, []).append(key)
        return found

    def drop(self, key: str) -> None:
        """Forget an outcome."""
        self._do("DELETE FROM outcomes WHERE key = ?", key)

    def _migrate(self) -> None:
        (version,) = self._one("PRAGMA user_version") or (0,)
        if version > len(_MIGRATIONS):
            raise StorageError(
                f"{self._path} was written by a newer Fabula.",
                remedy="Upgrade Fabula, or use another folder.",
            )
        for number, script in enumerate(_MIGRATIONS[version:], start=version + 1):
            self._db.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")

    def _one(self, sql: str, *arguments: Any) -> Any:
        with self._errors():
            return self._db.execute(sql, arguments).fetchone()

    def _all(self, sql: str, *arguments: Any) -> list[Any]:
        with self._errors():
            return self._db.execute(sql, arguments).fetchall()

    def _do(self, sql: str, *arguments: Any) -> None:
        with self._errors():
            self._db.execute(sql, arguments)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if len(os.fsencode(self._path.absolute())) > _LONGEST_PATH:
                raise storage_error(OSError(errno.ENAMETOOLONG, ""), self._path) from error
            raise StorageError(
                f"{self._path} could not be written: {error}.",
                remedy="Free some space or make the folder writable, and run the same again.",
            ) from error
        except sqlite3.DatabaseError as error:
            raise StorageError(
                f"{self._path} is damaged: {error}.",
                remedy="Move it away and build again: the texts, pictures and recordings in the folder stay.",
            ) from error
        except OSError as error:
            raise StorageError(
                f"{self._path}: {error.strerror}.", remedy="Choose another folder with --out."
            ) from error


def outcome_load(raw: Mapping[str, Any]) -> Outcome:
    """An outcome from what `asdict` made of it."""
    return Outcome({name: Artifact(**facts) for name, facts in raw["outputs"].items()}, raw["value"])


def manifest_load(raw: Mapping[str, Any]) -> Manifest:
    """A manifest from what `asdict` made of it."""
    engines = tuple(
        EngineFacts(**{**facts, "price": Price(**facts["price"]) if facts["price"] else None})
        for facts in raw["engines"]
    )
    return Manifest(**{**raw, "engines": engines})
