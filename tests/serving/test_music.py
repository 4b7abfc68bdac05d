"""The music service over real HTTP: every row of the contract, from a real process."""

import base64
import io
from pathlib import Path
from typing import Any

import pytest
import soundfile

from fabula.domain.music_services.answers import MusicAnswer
from fabula.media.labels import read_label
from tests.serving.conftest import Starter
from tests.support.services import RunningService

BODY: dict[str, Any] = {"prompt": "calm piano", "lyrics": "[verse]\nlight on the water", "audio_duration": 10}


@pytest.fixture(scope="module")
def music(start: Starter) -> RunningService:
    return start("music").ready()


def sound_of(answered: dict[str, Any]) -> tuple[Any, int]:
    samples, rate = soundfile.read(io.BytesIO(base64.b64decode(answered["audio_data"])), always_2d=True)
    return samples, rate


def test_music_is_a_labelled_wav_of_the_length_that_was_asked(music: RunningService, tmp_path: Path) -> None:
    answered = music.post("/generate_music", {**BODY, "audio_duration": 12.5, "seed": 4}).json()
    MusicAnswer.model_validate(answered)
    data = base64.b64decode(answered["audio_data"])
    facts = soundfile.info(io.BytesIO(data))
    assert (facts.samplerate, facts.subtype, facts.channels) == (48_000, "PCM_16", 2)
    assert facts.frames == 12.5 * 48_000
    assert answered["audio_duration"] == 12.5
    file = tmp_path / "song.wav"
    file.write_bytes(data)
    labelled = read_label(file)
    assert labelled and labelled.lineage["asked"]["prompt"] == "calm piano"


def test_where_storage_is_configured_the_file_is_kept_as_well(music: RunningService) -> None:
    answered = music.post("/generate_music", BODY).json()
    data = base64.b64decode(answered["audio_data"])
    assert Path(answered["file_path"]).read_bytes() == data
    assert answered["file_size_mb"] == round(len(data) / 1e6, 4)


def test_metadata_says_how_it_came_about(music: RunningService) -> None:
    metadata = music.post("/generate_music", {**BODY, "seed": 4}).json()["metadata"]
    assert set(metadata) == {"generation_time", "model_info", "gpu_type", "estimated_cost", "operation_id"}
    assert metadata["model_info"] == {"engine": "fake", "version": "1", "seed": 4}
    assert f"[{metadata['operation_id']}] Generate music: done" in music.logged()


def test_one_seed_is_one_song_and_a_random_one_is_told(music: RunningService) -> None:
    first, second = (music.post("/generate_music", {**BODY, "seed": 4}).json() for _ in range(2))
    assert first["audio_data"] == second["audio_data"]
    seeds = {music.post("/generate_music", BODY).json()["metadata"]["model_info"]["seed"] for _ in range(3)}
    assert len(seeds) == 3


def test_the_demo_needs_nothing(music: RunningService) -> None:
    answered = music.post("/generate_demo_music")
    assert answered.status_code == 200
    samples, rate = sound_of(answered.json())
    assert len(samples) / rate == 30.0


def test_instrumental_music_takes_no_lyrics(music: RunningService) -> None:
    with_words = music.post("/generate_music", {**BODY, "seed": 1, "instrumental": True}).json()
    without = music.post("/generate_music", {**BODY, "seed": 1, "lyrics": ""}).json()
    assert sound_of(with_words)[0].tolist() == sound_of(without)[0].tolist()


def test_null_says_no_more_than_nothing(music: RunningService) -> None:
    nulls = dict.fromkeys(("inference_steps", "guidance_scale", "instrumental", "genre", "bpm", "instruments"))
    told = music.post("/generate_music", {**BODY, "seed": None, **nulls})
    assert told.status_code == 200, told.text
    assert music.post("/generate_music", {**BODY, "audio_duration": None}).json()["audio_duration"] == 180.0


def test_the_older_name_of_the_steps_is_taken(music: RunningService) -> None:
    assert music.post("/generate_music", {**BODY, "infer_step": 20}).status_code == 200
    refused = music.post("/generate_music", {**BODY, "infer_step": 5})
    assert refused.status_code == 400
    assert "infer_step" in refused.json()["detail"]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("prompt", ["", 5, None, "bad\x00prompt"]),
        ("lyrics", [7, None, ["a"]]),
        ("audio_duration", [9, 301, "long"]),
        ("inference_steps", [9, 101, 20.5]),
        ("guidance_scale", [0.5, 31]),
        ("seed", [-2, "x", 1.5]),
        ("instrumental", ["maybe", 3]),
    ],
)
def test_a_bad_field_is_refused_by_its_name(music: RunningService, field: str, values: list[Any]) -> None:
    for value in values:
        answered = music.post("/generate_music", {**BODY, field: value})
        told = answered.json()
        assert answered.status_code == told["status_code"] == 400, (field, value, told)
        assert told["detail"].startswith(f"{field}: "), told
        assert told["service"] == "music-generator"
        assert set(told) == {"detail", "status_code", "operation_id", "service"}


def test_every_bad_field_is_named(music: RunningService) -> None:
    told = music.post("/generate_music", {"lyrics": "", "seed": -9}).json()["detail"]
    assert "prompt: " in told and "seed: " in told


def test_what_is_no_json_is_refused(music: RunningService) -> None:
    for sent in (b"{", b"[]", b""):
        answered = music.post("/generate_music", content=sent, headers={"Content-Type": "application/json"})
        assert answered.status_code == 400, sent
    nothing = music.get("/generate_nothing")
    assert nothing.status_code == nothing.json()["status_code"] == 404
    assert music.get("/generate_music").status_code == 405


def test_a_chinese_caller_is_told_in_chinese(music: RunningService) -> None:
    answered = music.post("/generate_music", {**BODY, "seed": -9}, headers={"Accept-Language": "zh-CN,zh;q=0.9"})
    assert answered.json()["detail"] == "seed：应大于或等于 -1"


def test_health_and_information(music: RunningService) -> None:
    health = music.health()
    assert health["status"] == "healthy"
    assert health["service_name"] == "music-generator"
    assert health["gpu_type"] == "CPU"
    assert set(health) == {
        "status", "model_loaded", "service_name", "gpu_type", "uptime", "active_operations", "total_operations",
    }  # fmt: skip
    assert health["active_operations"] == 0
    info = music.get("/service_info").json()
    assert set(info) == {"name", "model", "capabilities", "limits", "version"}
    assert info["capabilities"] == ["generate_music", "generate_demo_music"]
    assert info["limits"]["audio_duration"] == [10, 300]
