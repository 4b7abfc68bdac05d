"""contracts/music-services.md on the studio's own port: real HTTP, real workers, every row of it."""

import base64
import io
import threading
import wave
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from PIL import Image

from fabula.domain.lyrics import lyrics_of
from fabula.domain.music_services.answers import (
    CategoriesAnswer,
    CoverAnswer,
    DownloadAnswer,
    Failure,
    Health,
    Info,
    LyricsAnswer,
    MusicAnswer,
    PromptAnswer,
    SongAnswer,
)
from tests.support.studio import Account, Studio

ABOUT = "a quiet song about the rain over the harbour"
AUDIO = {"audio_duration": 30, "seed": 5}
WORDS = "[verse]\nRain is on the harbour wall\nNobody is here at all\n[chorus]\nCome back home\n"


@pytest.fixture(scope="module")
def studio(studios: Callable[..., Studio]) -> Studio:
    """A studio of its own, whose lyrics may take three seconds and all else as long as it needs."""
    return studios(environment={"MAX_RUNTIME_SECONDS": "120,lyrics=3"})


@pytest.fixture(scope="module")
def ada(studio: Studio) -> Account:
    return studio.register("ada")


@pytest.fixture
def client(studio: Studio, ada: Account) -> Iterator[httpx2.Client]:
    with studio.client(ada, timeout=120.0) as client:
        yield client


def asked(client: httpx2.Client, call: str, body: Any = None, **query: str) -> dict[str, Any]:
    answer = client.post(f"/{call}", json=body, params=query)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def refused(client: httpx2.Client, call: str, body: Any, **headers: str) -> Failure:
    answer = client.post(f"/{call}", json=body, headers=headers)
    assert answer.status_code >= 400, answer.text
    told = Failure.model_validate(answer.json())
    assert told.status_code == answer.status_code
    return told


def frames(wav: bytes) -> tuple[int, int]:
    with wave.open(io.BytesIO(wav)) as sound:
        return sound.getnframes(), sound.getframerate()


def test_lyrics(client: httpx2.Client) -> None:
    told = LyricsAnswer.model_validate(asked(client, "generate_lyrics", {"description": ABOUT, "style": "ballad"}))
    read = lyrics_of(told.lyrics, language="en")
    assert told.structure_tags == [f"[{section.kind}]" for section in read.sections]
    assert told.word_count == sum(len(line.split()) for line in read.lines)
    assert told.metadata.model_info["engine"] == "fake"
    assert told.metadata.operation_id


def test_prompt(client: httpx2.Client) -> None:
    body = {"description": ABOUT, "genre": "jazz", "instruments": ["cello"], "tempo": "slow"}
    told = PromptAnswer.model_validate(asked(client, "generate_prompt", body))
    assert told.tag_count == len(told.prompt.split(", "))
    assert told.detected_genre == "jazz"
    assert "cello" in told.prompt


def test_categories(client: httpx2.Client) -> None:
    body = {"description": ABOUT, "max_categories": 2}
    told = CategoriesAnswer.model_validate(asked(client, "generate_categories", body))
    assert 0 < len(told.categories) <= 2
    assert list(told.confidence_scores) == told.categories
    assert told.primary_genre


def test_music(client: httpx2.Client) -> None:
    told = MusicAnswer.model_validate(asked(client, "generate_music", {"prompt": ABOUT, "lyrics": WORDS, **AUDIO}))
    wav = base64.b64decode(told.audio_data)
    count, rate = frames(wav)
    assert count == 30 * rate
    assert told.audio_duration == 30
    assert told.metadata.model_info["seed"] == 5
    assert told.file_path is not None
    assert client.get(told.file_path).content == wav


def test_a_song_from_a_description(client: httpx2.Client) -> None:
    body = {"full_described_song": ABOUT, **AUDIO}
    told = SongAnswer.model_validate(asked(client, "generate_from_description", body))
    count, rate = frames(client.get(told.audio_file_path).content)
    assert count == 30 * rate
    assert told.cover_image_file_path is not None
    assert client.get(told.cover_image_file_path).content.startswith(b"\x89PNG")
    assert told.categories
    assert (told.storage_mode, told.errors, told.s3_key) == ("local", None, None)
    assert told.service_status.model_dump() == {"lyrics": True, "music": True, "image": True}
    assert told.generation_metadata["lyrics"]
    assert told.generation_metadata["operation_id"] == told.correlation_id
