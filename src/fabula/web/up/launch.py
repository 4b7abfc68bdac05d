"""From settings to a running studio: what is started with what, in which order, and when it counts as ready."""

import http.client
import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from fabula.domain.errors import SettingsError
from fabula.runtime.processes import Lock
from fabula.runtime.studio_settings import StudioSettings
from fabula.web.folder import StudioFolder
from fabula.web.up import valkey
from fabula.web.up.notices import Notice, Tell
from fabula.web.up.staff import Staff
from fabula.web.up.supervisor import Supervisor, supervising

# Loopback, and every address: the names under which a browser on this machine finds either.
_LOCAL = ("127.0.0.1", "0.0.0.0", "localhost", "::1", "::")
_BACKLOG = 2048
_WELL_AFTER = 30.0


class Launch:
    """One studio: its settings, its folder, the socket it listens on."""

    def __init__(self, settings: StudioSettings, tell: Tell, *, workers: int) -> None:
        self._settings = settings
        self._tell = tell
        self._workers = workers
        self._folder = StudioFolder(settings.data.absolute())
        self._begun = time.monotonic()

    def run(self, *, reset_admin: bool = False) -> None:
        """Run the studio until somebody asks to stop. Raises `SettingsError` where it cannot be started."""
        self._folder.prepare()
        with self._alone(), self._listening() as listening, supervising(self._tell, last=valkey.NAME) as supervisor:
            port = listening.getsockname()[1]
            if not self._settings.redis_url.get_secret_value():
                self._start_queue(supervisor)
            staff = Staff(self._folder, port)
            options = ("--reset-admin",) if reset_admin else ()
            if made := json.loads(supervisor.output_of(staff.spec("prepare", "--json", *options, output=True))):
                self._tell(Notice("admin", made))
            descriptor = listening.fileno()
            supervisor.start(staff.spec("web", "--fd", str(descriptor), descriptors=(descriptor,)))
            supervisor.start(staff.spec("worker", "-c", str(self._workers)))
            supervisor.start(staff.spec("beat"))
            self._wait_for_health(supervisor, port)
            supervisor.watch()
        self._tell(Notice("stopped"))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock = Lock(self._folder.lock_file)
        if holder := lock.acquire():
            raise SettingsError(
                f"A studio already runs on {self._folder.root} (process {holder}).",
                remedy="Use that one, stop it, or choose another folder with --data.",
            )
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def _listening(self) -> Iterator[socket.socket]:
        """The web's socket. It outlives a web process that dies: callers wait instead of being refused."""
        host, port = self._settings.web_host, self._settings.web_port
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listening.bind((host, port))
                listening.listen(_BACKLOG)
            except OSError as error:
                raise SettingsError(
                    f"Port {port} on {host} cannot be used: {error.strerror}.",
                    remedy="Stop what uses it, or choose another with --port (0 picks a free one).",
                ) from error
            yield listening

    def _start_queue(self, supervisor: Supervisor) -> None:
        queue = valkey.Valkey(self._folder, port=self._settings.redis_port)
        spec = queue.spec()
        child = supervisor.start(spec)
        try:
            supervisor.until(queue.answers, spec.name, seconds=60)
        except SettingsError:
            if child.running or not queue.set_data_aside():
                raise
            self._tell(Notice("mended", {"name": spec.name}))
            child.start()
            supervisor.until(queue.answers, spec.name, seconds=60)

    def _wait_for_health(self, supervisor: Supervisor, port: int) -> None:
        supervisor.until(lambda: self._asked(port, "/health") is not None, "web", seconds=120)
        url = f"http://{_shown(self._settings.web_host)}:{port}"
        failing = ["…"]
        end = time.monotonic() + _WELL_AFTER

        def is_well() -> bool:
            failing[:] = _failing(self._asked(port, "/api/health") or {})
            return not failing or time.monotonic() > end

        supervisor.until(is_well, "studio", seconds=2 * _WELL_AFTER)
        seconds = round(time.monotonic() - self._begun, 1)
        self._tell(Notice("ready", {"url": url, "seconds": seconds}))
        if failing:
            self._tell(Notice("unwell", {"failing": ", ".join(failing), "url": f"{url}/api/health"}))

    def _asked(self, port: int, path: str) -> dict[str, object] | None:
        """The JSON at a path of the web, whatever its status; nothing where it does not answer."""
        host = self._settings.web_host
        connection = http.client.HTTPConnection("127.0.0.1" if host in _LOCAL[:2] else host, port, timeout=20)
        try:
            connection.request("GET", path, headers={"Host": _host(self._settings)})
            answer = json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError):
            return None
        finally:
            connection.close()
        return answer if isinstance(answer, dict) else None


def _failing(health: Mapping[str, object]) -> list[str]:
    """The names of what does not work."""
    if not health:
        return ["web"]
    return [name for name, check in health.items() if isinstance(check, dict) and not check.get("ok")]


def _host(settings: StudioSettings) -> str:
    """A name that the studio answers to."""
    names = [host.removeprefix(".") for host in settings.allowed_hosts if host != "*"]
    return names[0] if names else "localhost"


def _shown(host: str) -> str:
    if host in _LOCAL:
        return "localhost"
    return f"[{host}]" if ":" in host else host
