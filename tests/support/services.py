"""A service of the tests' own: a real process on a loopback port, with engines of the test's choice."""

from collections.abc import Mapping
from pathlib import Path
from sys import executable
from typing import Any

import httpx2

from tests.support.environment import studio_environment
from tests.support.processes import Process, free_port

FAKE = {"FABULA_TEXT_ENGINE": "fake", "FABULA_MUSIC_ENGINE": "fake", "FABULA_IMAGE_ENGINE": "fake"}


def service_environment(folder: Path, **settings: str) -> dict[str, str]:
    """What a service's process gets to see: fake engines, results in `folder`, and `settings` by their variable."""
    environment = studio_environment(folder, redis_url="")
    return {**environment, **FAKE, "FABULA_SERVICE_FOLDER": str(folder / "kept"), **settings}


class RunningService:
    """One service until `close`."""

    def __init__(self, kind: str, folder: Path, **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        environment = service_environment(folder, **{f"FABULA_{kind.upper()}_PORT": str(self.port), **settings})
        command = [executable, "-m", "fabula.serving", kind]
        self.client = httpx2.Client(base_url=self.url, timeout=60.0, trust_env=False)
        self.log = folder / f"{kind}-{self.port}.log"
        self.process = Process(command, self.log, environment=environment, folder=folder)

    def ready(self) -> "RunningService":
        """Wait until it answers."""
        self.process.until(self._answers, timeout=60)
        return self

    def post(self, path: str, body: Any = None, *, timeout: float = 60.0, **more: Any) -> httpx2.Response:
        """The answer to a body sent as JSON."""
        return self.client.post(path, json=body, timeout=timeout, **more)

    def get(self, path: str, **more: Any) -> httpx2.Response:
        """The answer to a question."""
        return self.client.get(path, **more)

    def health(self) -> Mapping[str, Any]:
        """How it is."""
        answered = self.get("/health_check")
        assert answered.status_code == 200, answered.text
        return dict(answered.json())

    def logged(self) -> str:
        """Its log so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End it and what it started."""
        self.client.close()
        self.process.close()

    def _answers(self) -> bool:
        try:
            return self.get("/health_check").status_code == 200
        except httpx2.TransportError:
            return False
