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

from fabula.domain.lyrics import LyricsRequest, PromptTagsRequest, lyrics_of
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
from fabula.domain.song import MusicBrief
from fabula.engines.base import Call, ImageRequest, MusicRequest
from fabula.engines.options import EngineOptions, FabulaHttpOptions
from fabula.engines.registry import Registry
from tests.support.studio import Account, Studio

SECONDS = 21
ABOUT = "a quiet song about the rain over the harbour"
AUDIO = {"audio_duration": SECONDS, "seed": 5}
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
    assert {"cello", "slow"} < set(told.prompt.split(", "))


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
    assert count == SECONDS * rate
    assert told.audio_duration == SECONDS
    assert told.metadata.model_info["seed"] == 5
    assert told.file_path is not None
    assert client.get(told.file_path).content == wav


def test_a_song_from_a_description(client: httpx2.Client) -> None:
    body = {"full_described_song": ABOUT, **AUDIO}
    told = SongAnswer.model_validate(asked(client, "generate_from_description", body))
    count, rate = frames(client.get(told.audio_file_path).content)
    assert count == SECONDS * rate
    assert told.cover_image_file_path is not None
    assert client.get(told.cover_image_file_path).content.startswith(b"\x89PNG")
    assert told.categories
    assert (told.storage_mode, told.errors, told.s3_key) == ("local", None, None)
    assert told.service_status.model_dump() == {"lyrics": True, "music": True, "image": True}
    assert told.generation_metadata["lyrics"]
    assert told.generation_metadata["operation_id"] == told.correlation_id


def test_a_song_to_ones_own_words(client: httpx2.Client) -> None:
    body = {"prompt": "slow folk", "lyrics": WORDS, "audio_duration": SECONDS, "infer_step": 20}
    told = SongAnswer.model_validate(asked(client, "generate_with_lyrics", body))
    assert lyrics_of(told.generation_metadata["lyrics"], language="en").lines == lyrics_of(WORDS, language="en").lines


def test_a_song_to_described_words_sings_of_them(client: httpx2.Client) -> None:
    body = {"prompt": "slow folk", "described_lyrics": "a kite over the sea", **AUDIO}
    told = SongAnswer.model_validate(asked(client, "generate_with_described_lyrics", body))
    assert "of the sea" in told.generation_metadata["lyrics"].lower()


def test_a_cover_is_kept_or_sent(client: httpx2.Client) -> None:
    body = {"prompt": "a whale above a city", "style": "vintage", "width": 300, "height": 520, "seed": 3}
    kept = CoverAnswer.model_validate(asked(client, "generate_cover_image", body))
    assert kept.image_dimensions == (320, 512)
    png = client.get(kept.file_path).content
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.size == (320, 512)
    sent = DownloadAnswer.model_validate(asked(client, "generate_cover_image", body, download="true"))
    assert (sent.file_type, sent.file_extension, sent.file_size) == (
        "image/png", ".png", len(base64.b64decode(sent.file_data)),
    )  # fmt: skip
    assert sent.image_dimensions == (320, 512)
    again = DownloadAnswer.model_validate(client.get("/download_image", params={"file_path": kept.file_path}).json())
    assert base64.b64decode(again.file_data) == png


@pytest.mark.parametrize("path", ["", "/etc/passwd", "/api/studio/productions/1/files/../secret_key",
                                  f"/api/studio/productions/{10**17}/files/cover.png"])  # fmt: skip
def test_other_files_are_not_sent(client: httpx2.Client, path: str) -> None:
    answer = client.get("/download_image", params={"file_path": path})
    assert (answer.status_code, answer.json()["status_code"]) == (400, 400)
    assert "file_path" in answer.json()["detail"]


def test_covers_of_others_are_not_sent(studio: Studio, client: httpx2.Client) -> None:
    kept = asked(client, "generate_cover_image", {"prompt": "a whale above a city", "width": 256, "height": 256})
    with studio.client(studio.register("ben")) as other:
        assert other.get("/download_image", params={"file_path": kept["file_path"]}).status_code == 400
        assert other.get(kept["file_path"]).status_code == 404


def test_what_it_says_of_itself(studio: Studio, client: httpx2.Client) -> None:
    assert len(client.get("/get_available_styles").json()["styles"]) == 8
    with studio.client() as stranger:
        health = Health.model_validate(stranger.get("/health_check").json())
        info = Info.model_validate(stranger.get("/service_info").json())
    assert (health.status, health.service_name, health.active_operations) == ("healthy", "integrated-music", 0)
    assert health.total_operations > 0
    assert info.model["music"] == "fake"
    assert "generate_music" in info.capabilities


@pytest.mark.parametrize(
    ("call", "body", "field"),
    [
        ("generate_lyrics", {}, "description"),
        ("generate_lyrics", {"description": "rain"}, "description"),
        ("generate_lyrics", {"description": "…………………"}, "description"),
        ("generate_lyrics", {"description": ABOUT, "language": "klingonish!"}, "language"),
        ("generate_categories", {"description": ABOUT, "max_categories": 11}, "max_categories"),
        ("generate_music", {"prompt": ABOUT, "lyrics": WORDS, "audio_duration": 301}, "audio_duration"),
        ("generate_music", {"prompt": ABOUT, "lyrics": WORDS, "inference_steps": 9}, "inference_steps"),
        ("generate_music", {"prompt": ABOUT, "lyrics": WORDS, "guidance_scale": 31}, "guidance_scale"),
        ("generate_music", {"prompt": ABOUT, "lyrics": WORDS, "bpm": 399}, "bpm"),
        ("generate_music", {"prompt": ABOUT, "lyrics": "[verse]"}, "lyrics"),
        ("generate_music", {"prompt": ABOUT}, "lyrics"),
        ("generate_cover_image", {"prompt": "a whale", "width": 200}, "width"),
        ("generate_cover_image", {"prompt": "a whale", "style": "crayon"}, "style"),
        ("generate_from_description", {"full_described_song": 7}, "full_described_song"),
        ("generate_with_lyrics", {"prompt": ABOUT, "lyrics": ""}, "lyrics"),
        ("generate_with_described_lyrics", {"prompt": ABOUT, "described_lyrics": "x"}, "described_lyrics"),
        (
            "generate_with_described_lyrics",
            {"prompt": "folk", "described_lyrics": "ひとりの夜"},
            "described_lyrics",
        ),
        ("generate_from_description", {"full_described_song": "!!!!!!!!"}, "full_described_song"),
        ("generate_from_description", {"full_described_song": "ひとりぼっちの夜の歌"}, "full_described_song"),
        ("generate_lyrics", [], "body"),
    ],
)
def test_a_bad_field_is_named(client: httpx2.Client, call: str, body: Any, field: str) -> None:
    told = refused(client, call, body)
    assert told.status_code == 400
    assert told.detail.startswith(f"{field}: "), told.detail
    assert "--" not in told.detail


def test_null_says_no_more_than_nothing(client: httpx2.Client) -> None:
    nulls = dict.fromkeys(("style", "language", "mood", "genre", "audio_duration", "seed"))
    assert LyricsAnswer.model_validate(asked(client, "generate_lyrics", {"description": ABOUT, **nulls})).lyrics


def test_a_refusal_in_chinese(client: httpx2.Client) -> None:
    told = refused(client, "generate_lyrics", {"description": ABOUT * 30}, **{"Accept-Language": "zh-CN"})
    assert told.detail.startswith("description：")


def test_strangers_are_sent_away(studio: Studio) -> None:
    with studio.client() as stranger:
        told = refused(stranger, "generate_lyrics", {"description": ABOUT})
        assert (told.status_code, told.service) == (401, "lyrics-generator")
        assert stranger.get("/get_available_styles").status_code == 401


def test_a_key_needs_the_scope(studio: Studio, client: httpx2.Client) -> None:
    for scopes, status in ((["events:read"], 403), (["productions:write"], 200)):
        made = client.post("/api/studio/api-keys", json={"name": scopes[0], "scopes": scopes})
        assert made.status_code == 201, made.text
        with studio.client() as machine:
            key = {"X-API-Key": made.json()["secret"]}
            assert machine.post("/generate_prompt", json={"description": ABOUT}, headers=key).status_code == status


def test_another_machine_uses_the_studio_as_its_engines(studio: Studio, client: httpx2.Client) -> None:
    made = client.post("/api/studio/api-keys", json={"name": "a machine", "scopes": ["productions:write"]}).json()
    place = FabulaHttpOptions(studio.url, studio.url, studio.url, token=made["secret"])
    registry = Registry(EngineOptions(fabula_http=place))
    try:
        text, music = registry.text("fabula_http"), registry.music("fabula_http")
        assert text.health().ok
        asked_for = LyricsRequest(ABOUT, "en", genre="electronic", seconds=60.0, seed=3)
        there, here = (registry.text(name).write_lyrics(asked_for, Call()).lyrics for name in ("fabula_http", "fake"))
        assert there == here
        tags = PromptTagsRequest(ABOUT, "electronic", ("piano",), "fast")
        assert {"electronic", "piano", "fast"} < set(text.prompt_tags(tags, Call()).tags.tags)
        played = music.generate(MusicRequest(MusicBrief("calm piano", seconds=12.0, seed=9)), Call())
        assert (played.sound.seconds, played.facts.seed) == (12.0, 9)
        picture = registry.image("fabula_http").draw(ImageRequest("a fox", 300, 200, seed=4), Call())
        with Image.open(io.BytesIO(picture.png)) as drawn:
            assert drawn.size == (300, 200)
    finally:
        registry.close()


def test_eight_at_once_all_finish_while_the_web_answers(studio: Studio, ada: Account) -> None:
    statuses: list[int] = []

    def ask(number: int) -> None:
        with studio.client(ada, timeout=120.0) as own:
            answer = own.post("/generate_lyrics", json={"description": f"{number} boats go out at dawn"})
            statuses.append(answer.status_code)

    askers = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for asker in askers:
        asker.start()
    with studio.client() as stranger:
        assert stranger.get("/health").status_code == 200
    for asker in askers:
        asker.join()
    assert statuses == [200] * 8


@pytest.fixture
def nobody_works(studio: Studio) -> Iterator[None]:
    """Nothing is made while the worker is away."""
    studio.kill("worker-1")
    yield
    studio.restart("worker-1")


def newest(client: httpx2.Client) -> dict[str, Any]:
    return dict(client.get("/api/studio/productions").json()["items"][0])


@pytest.mark.usefixtures("nobody_works")
def test_over_the_limit_it_is_stopped(client: httpx2.Client) -> None:
    told = refused(client, "generate_lyrics", {"description": "nobody hears of the sea"})
    assert told.status_code == 408
    assert (newest(client)["status"], newest(client)["building"]) == ("cancelled", False)


@pytest.mark.usefixtures("nobody_works")
def test_where_nobody_waits_any_more_it_is_stopped(studio: Studio, client: httpx2.Client, ada: Account) -> None:
    with studio.client(ada, timeout=1.0) as hasty, pytest.raises(httpx2.TimeoutException):
        hasty.post("/generate_music", json={"prompt": "a tune that nobody waits for", "lyrics": WORDS, **AUDIO})
    assert newest(client)["title"].startswith("A Tune That")
    studio.wait_for(lambda: newest(client)["status"] == "cancelled", timeout=5)
