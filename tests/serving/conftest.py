"""Services that several tests ask; they are started together, since a process takes a second to come up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.services import RunningService

Starter = Callable[..., RunningService]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter]:
    """Starts a service that ends with the module; `.ready()` waits for it."""
    started: list[RunningService] = []

    def begin(kind: str, folder: Path | None = None, **settings: str) -> RunningService:
        service = RunningService(kind, folder or tmp_path_factory.mktemp(kind), **settings)
        started.append(service)
        return service

    yield begin
    for service in started:
        service.close()
