"""A studio, call by call."""

import time
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from fabula.client import calls, models
from fabula.client.session import Session

_ENDED = ("completed", "failed", "cancelled")


class Studio(calls.Calls):
    """All calls of a studio, by what they are about: `studio.productions`, `studio.events`, …"""

    def __init__(self, url: str, *, token: str = "", timeout: float = 60.0) -> None:
        super().__init__(Session(url, token=token, timeout=timeout))

    @classmethod
    def signed_in(cls, url: str, name: str, password: str, *, timeout: float = 60.0) -> "Studio":
        """A studio in the name of whoever signs in. Raises `Problem`."""
        studio = cls(url, timeout=timeout)
        session = studio.account.sign_in(models.LoginIn(name=name, password=password))
        studio.session.token = session.access_token
        return studio

    def wait(self, production_id: int, *, every: float = 0.5, timeout: float = 3600.0) -> models.ProductionDetail:
        """Wait until a production is completed, failed or cancelled. Raises `TimeoutError`."""
        end = time.monotonic() + timeout
        while True:
            found = self.productions.production(production_id)
            if found.status in _ENDED:
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"Production {production_id} is still {found.status}.")
            time.sleep(every)

    def download(self, production_id: int, path: str, file: Path) -> None:
        """Write a result of a production, such as `movie.mp4`, to a file. Raises `Problem`."""
        self.session.download(f"/api/studio/productions/{production_id}/files/{quote(path)}", file)

    def __enter__(self) -> "Studio":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.session.close()
