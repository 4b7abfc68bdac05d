"""A song of which a part fails: what succeeded is answered, and which part it was."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from django.test import AsyncClient

from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import access_issued
from fabula.web.productions.models import Production
from fabula.web.wiring import engines
from tests.support.services import RunningService

pytestmark = pytest.mark.database

BODY = {"full_described_song": "a quiet song about the rain over the harbour", "audio_duration": 21, "seed": 1}


@pytest.fixture
def working(transactional_db: None, work: Callable[[], int]) -> Iterator[None]:
    """A worker, in a thread of its own."""
    is_over = threading.Event()

    def shifts() -> None:
        while not is_over.wait(0.05):
            work()
        connections.close_all()

    worker = threading.Thread(target=shifts)
    worker.start()
    yield
    is_over.set()
    worker.join()


@pytest.fixture
def called(transactional_db: None, user: User, settings: Any) -> Callable[..., tuple[int, dict[str, Any]]]:
    """Makes a song where some engines are others than the fake ones; its status and answer."""
    headers = {"Authorization": f"Bearer {access_issued(user.pk, generation=user.token_generation)}"}

    def call(path: str = "generate_from_description", body: Any = BODY, **house: str) -> tuple[int, dict[str, Any]]:
        settings.FABULA = settings.FABULA.model_copy(update={"attempts": 1, **house})
        asking = AsyncClient().post(f"/{path}", data=json.dumps(body), content_type="application/json", headers=headers)
        answer = asyncio.run(asking)
        return answer.status_code, answer.json()

    return call


@pytest.mark.usefixtures("working")
def test_a_failed_cover_does_not_lose_the_song(called: Callable[..., tuple[int, dict[str, Any]]]) -> None:
    status, told = called(image_engine="fake:broken")
    assert status == 200, told
    assert told["cover_image_file_path"] is None
    assert told["categories"]
    assert told["service_status"] == {"lyrics": True, "music": True, "image": False}
    assert [error.partition(":")[0] for error in told["errors"]] == ["image"]
    assert Production.objects.get().status == "completed"


@pytest.mark.usefixtures("working")
@pytest.mark.parametrize(("engine", "part"), [("text_engine", "lyrics"), ("music_engine", "music")])
def test_a_failed_song_is_an_error(called: Callable[..., tuple[int, dict[str, Any]]], engine: str, part: str) -> None:
    status, told = called(**{engine: "fake:broken"})
    assert status == 500, told
    assert {"detail", "status_code", "operation_id", "service"} < set(told)
    assert told["service"] == "integrated-music"
    assert part in {error.partition(":")[0] for error in told["errors"]}
    assert told["service_status"][part] is False


@pytest.mark.usefixtures("working")
@pytest.mark.parametrize(("engine", "limit", "expected"), [("fake:slow", "0.5", 408), ("fake:hungry", "0", 507)])
def test_what_a_service_has_too_little_of_is_told_by_its_status(
    called: Callable[..., tuple[int, dict[str, Any]]], tmp_path: Path, engine: str, limit: str, expected: int
) -> None:
    music = RunningService("music", tmp_path, FABULA_MUSIC_ENGINE=engine, MAX_RUNTIME_SECONDS=limit)
    engines.cache_clear()
    try:
        status, told = called(music_engine="fabula_http", music_service_url=music.ready().url)
    finally:
        music.close()
        engines.cache_clear()
    assert status == told["status_code"] == expected, told
    assert told["service_status"]["music"] is False


@pytest.mark.usefixtures("working")
def test_what_is_wrong_with_described_lyrics_is_said_of_them(called: Callable[..., tuple[int, dict[str, Any]]]) -> None:
    body = {"prompt": "slow folk", "described_lyrics": "!!!!!!!!", "audio_duration": 21, "seed": 1}
    status, told = called("generate_with_described_lyrics", body, text_engine="embedded")
    assert status == 400, told
    assert told["detail"].startswith("described_lyrics: "), told
