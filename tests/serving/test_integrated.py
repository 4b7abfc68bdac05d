"""The integrated service over real HTTP, with the other three as real processes, and with engines of its own."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest
import soundfile
from PIL import Image

from fabula.domain.music_services.answers import SongAnswer
from tests.serving.conftest import Starter
from tests.support.services import RunningService

ABOUT = "happy electronic music about sunshine"
AUDIO: dict[str, Any] = {"audio_duration": 10, "seed": 5}
DESCRIBED = {"full_described_song": ABOUT, **AUDIO}
OWN = {"prompt": "calm piano", "lyrics": "[verse]\nlight on the water\n[chorus]\nhome again", **AUDIO}
FIELDS = {
    "audio_file_path", "cover_image_file_path", "categories", "storage_mode", "generation_metadata", "service_status",
    "errors", "correlation_id", "s3_key", "cover_image_s3_key",
}  # fmt: skip

House = dict[str, RunningService]


@pytest.fixture(scope="module")
def house(start: Starter) -> House:
    """All four, the integrated one pointed at the others; and others of its kind that differ in a part."""
    parts = {kind: start(kind, FABULA_TEXT_ENGINE="embedded") for kind in ("lyrics", "music", "image")}
    parts["slow music"] = start("music", FABULA_MUSIC_ENGINE="fake:slow")
    parts["short of time"] = start("music", FABULA_MUSIC_ENGINE="fake:slow", MAX_RUNTIME_SECONDS="0.5")
    parts["short of memory"] = start("music", FABULA_MUSIC_ENGINE="fake:hungry")
    urls = {f"{kind.upper()}_SERVICE_URL": parts[kind].url for kind in ("lyrics", "music", "image")}
    musics = ("slow music", "short of time", "short of memory")
    ours = {f"with {music}": {**urls, "MUSIC_SERVICE_URL": parts[music].url} for music in musics}
    ours["integrated"] = urls
    without_cover = {**urls, "IMAGE_SERVICE_URL": ""}
    ours["with a writer of its own"] = {**urls, "LYRICS_SERVICE_URL": "", "FABULA_TEXT_ENGINE": "embedded"}
    ours["with broken covers"] = {**without_cover, "FABULA_IMAGE_ENGINE": "fake:broken"}
    ours["with slow covers"] = {**without_cover, "FABULA_IMAGE_ENGINE": "fake:slow", "MAX_RUNTIME_SECONDS": "5"}
    parts |= {name: start("integrated", FABULA_ATTEMPTS="2", **settings) for name, settings in ours.items()}
    return {name: service.ready() for name, service in parts.items()}


def test_a_description_becomes_a_song_with_cover_and_categories(house: House) -> None:
    told = house["integrated"].post("/generate_from_description", DESCRIBED).json()
    assert set(told) == FIELDS, told
    answered = SongAnswer.model_validate(told)
    assert answered.errors is None
    assert soundfile.info(answered.audio_file_path).duration == 10.0
    with Image.open(str(answered.cover_image_file_path)) as cover:
        assert cover.size == (1024, 1024)
    assert answered.categories[0] == "electronic"
    assert told["service_status"] == {"lyrics": True, "music": True, "image": True}
    assert (answered.storage_mode, answered.s3_key, answered.cover_image_s3_key) == ("local", None, None)
    metadata = answered.generation_metadata
    assert {"generation_time", "model_info", "gpu_type", "estimated_cost", "operation_id"} <= set(metadata)
    assert "[chorus]" in metadata["lyrics"]
    assert metadata["model_info"]["music"] == {"engine": "fabula_http", "version": "1 fake 1", "seed": 5}


def test_the_work_is_done_in_order_under_one_id_in_every_log(house: House) -> None:
    house["integrated"].post("/generate_from_description", DESCRIBED, headers={"X-Correlation-ID": "walk-7"})
    calls = [
        (line.split()[0], action)
        for kind in ("lyrics", "music", "image")
        for line in house[kind].logged().splitlines()
        if "walk-7" in line
        for action in ("lyrics", "prompt", "music", "cover", "categories")
        if f"Generate {action}: begun" in line
    ]
    assert [action for _, action in sorted(calls)] == ["prompt", "lyrics", "music", "cover", "categories"]


def test_own_lyrics_stay_as_they_are(house: House) -> None:
    told = house["integrated"].post("/generate_with_lyrics", OWN).json()
    assert told["errors"] is None, told
    assert told["generation_metadata"]["lyrics"] == OWN["lyrics"]
    assert told["generation_metadata"]["prompt"] == "calm piano"
    assert told["generation_metadata"]["audio_duration"] == 10.0


@pytest.mark.parametrize(("prompt", "category"), [("民谣", "folk"), ("pop", "pop"), ("乐", ""), ("摇滚吉他", "rock")])
def test_a_prompt_of_a_word_gets_cover_and_categories_too(house: House, prompt: str, category: str) -> None:
    for more in ({}, {"instrumental": True}):
        told = house["integrated"].post("/generate_with_lyrics", {**OWN, "prompt": prompt, **more}).json()
        assert told["errors"] is None, told
        assert told["cover_image_file_path"]
        assert category in ("", *told["categories"])


def test_described_lyrics_are_written(house: House) -> None:
    body = {"prompt": "calm piano", "described_lyrics": "a lighthouse keeper who waits", **AUDIO}
    told = house["integrated"].post("/generate_with_described_lyrics", body).json()
    assert told["errors"] is None, told
    assert "lighthouse" in told["generation_metadata"]["lyrics"].lower()
    silent = house["integrated"].post("/generate_with_described_lyrics", {**body, "instrumental": True}).json()
    assert silent["generation_metadata"]["lyrics"] == ""


@pytest.mark.parametrize(
    ("call", "body", "field", "values"),
    [
        ("from_description", DESCRIBED, "full_described_song", ["four", "x" * 1001, None, "!!!!!!!!"]),
        ("with_lyrics", OWN, "prompt", ["", None]),
        ("with_lyrics", OWN, "lyrics", ["", None, 5]),
        ("with_described_lyrics", {**OWN, "described_lyrics": "a long road"}, "described_lyrics", ["four", "!!!!!!!!"]),
        ("from_description", DESCRIBED, "audio_duration", [9, 301]),
        ("from_description", DESCRIBED, "inference_steps", [9, 101]),
        ("from_description", DESCRIBED, "guidance_scale", [0, 31]),
        ("from_description", DESCRIBED, "seed", [-2, "x"]),
        ("from_description", DESCRIBED, "instrumental", ["perhaps"]),
    ],
)
def test_a_bad_field_is_refused_by_its_name(
    house: House, call: str, body: dict[str, Any], field: str, values: list[Any]
) -> None:
    for value in values:
        answered = house["integrated"].post(f"/generate_{call}", {**body, field: value})
        assert answered.status_code == answered.json()["status_code"] == 400, (field, value)
        assert answered.json()["detail"].startswith(f"{field}: ")
        assert answered.json()["service"] == "integrated-music"


@pytest.mark.parametrize("service", ["integrated", "with a writer of its own"])
def test_what_a_part_finds_wrong_is_told_in_the_callers_words(house: House, service: str) -> None:
    words = {"prompt": "calm piano", **AUDIO}
    for call, body, field in (
        ("from_description", {"full_described_song": "!!!!!!!!", **AUDIO}, "full_described_song"),
        ("with_described_lyrics", {**words, "described_lyrics": "!!!!!!!!"}, "described_lyrics"),
        ("with_described_lyrics", {**words, "described_lyrics": "ひとりぼっちの夜"}, "described_lyrics"),
    ):
        answered = house[service].post(f"/generate_{call}", body)
        assert answered.status_code == 400
        assert answered.json()["detail"].startswith(f"{field}: The "), answered.text
        assert "--" not in answered.text


def test_null_says_no_more_than_nothing(house: House) -> None:
    nulls = dict.fromkeys(("infer_step", "inference_steps", "guidance_scale", "instrumental"))
    told = house["integrated"].post("/generate_with_lyrics", {**OWN, **nulls}).json()
    assert told["errors"] is None, told


def test_alone_it_makes_songs_with_engines_of_its_own(start: Starter) -> None:
    alone = start("integrated").ready()
    assert alone.get("/service_info").json()["model"] == {"lyrics": "fake", "music": "fake", "image": "fake"}
    told = alone.post("/generate_from_description", DESCRIBED).json()
    assert set(told) == FIELDS and told["errors"] is None
    assert Path(told["audio_file_path"]).is_file() and Path(told["cover_image_file_path"]).is_file()


def test_a_failed_cover_does_not_lose_the_song(house: House) -> None:
    answered = house["with broken covers"].post("/generate_from_description", DESCRIBED)
    told = answered.json()
    assert answered.status_code == 200
    assert set(told) == FIELDS
    assert told["errors"] == ["image: The fake engine was told to fail. Choose another engine."]
    assert told["cover_image_file_path"] is None
    assert Path(told["audio_file_path"]).is_file()
    assert told["categories"]
    assert told["service_status"] == {"lyrics": True, "music": True, "image": False}


def test_a_cover_that_takes_too_long_does_not_lose_the_song(house: House) -> None:
    answered = house["with slow covers"].post("/generate_with_lyrics", OWN)
    told = answered.json()
    assert answered.status_code == 200, told
    assert told["errors"][0] == "image: There was no time left for it."
    assert Path(told["audio_file_path"]).is_file()


def test_music_killed_while_it_works_fails_the_song_and_the_error_says_which(house: House) -> None:
    music, integrated = house["slow music"], house["with slow music"]
    found: list[Any] = []
    asking = threading.Thread(target=lambda: found.append(integrated.post("/generate_from_description", DESCRIBED)))
    asking.start()
    end = time.monotonic() + 30
    while not music.health()["active_operations"] and time.monotonic() < end:
        time.sleep(0.02)
    music.process.kill()
    asking.join()
    told = found[0].json()
    assert found[0].status_code == told["status_code"] == 500
    assert told["service"] == "integrated-music"
    assert [error.partition(":")[0] for error in told["errors"]] == ["music"]
    assert told["service_status"] == {"lyrics": True, "music": False, "image": True}


@pytest.mark.parametrize(("music", "status"), [("short of time", 408), ("short of memory", 507)])
def test_what_the_music_service_has_too_little_of_is_told_by_its_status(house: House, music: str, status: int) -> None:
    answered = house[f"with {music}"].post("/generate_with_lyrics", OWN)
    told = answered.json()
    assert answered.status_code == told["status_code"] == status, told
    assert told["errors"][0].startswith("music: ")


def test_cover_and_categories_killed_leave_the_song(house: House) -> None:
    house["image"].process.kill()
    house["lyrics"].process.kill()
    answered = house["integrated"].post("/generate_with_lyrics", OWN)
    told = answered.json()
    assert answered.status_code == 200
    assert sorted(error.partition(":")[0] for error in told["errors"]) == ["image", "lyrics"]
    assert told["categories"] == [] and told["cover_image_file_path"] is None
    assert Path(told["audio_file_path"]).is_file()
    assert told["service_status"] == {"lyrics": False, "music": True, "image": False}
    without_words = house["integrated"].post("/generate_from_description", DESCRIBED)
    assert without_words.status_code == 500
    assert [error.partition(":")[0] for error in without_words.json()["errors"]] == ["lyrics"]
