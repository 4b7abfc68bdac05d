"""What all services share, over real HTTP: limits of time and number, memory, idle unloading, tokens, the end."""

import signal
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.serving.conftest import Starter
from tests.support.services import RunningService

BODY: dict[str, Any] = {"prompt": "calm piano", "lyrics": "", "audio_duration": 10, "seed": 1}


@pytest.fixture(scope="module")
def services(start: Starter) -> dict[str, RunningService]:
    """Music services that differ in one thing each, started together."""
    told: dict[str, dict[str, str]] = {
        "brisk": {"FABULA_MUSIC_ENGINE": "fake:brisk", "GPU_TYPE": "CPU,music=A100", "SERVICE_NAME": "music=my-music"},
        "slow": {"FABULA_MUSIC_ENGINE": "fake:slow", "MAX_RUNTIME_SECONDS": "0.5"},
        "hungry": {"FABULA_MUSIC_ENGINE": "fake:hungry"},
        "broken": {"FABULA_MUSIC_ENGINE": "fake:broken", "SERVICE_TOKEN": "a-token"},
        "tired": {"SCALEDOWN_WINDOW": "0.4", "MAX_CONCURRENT_REQUESTS": "2"},
    }
    started = {name: start("music", **settings) for name, settings in told.items()}
    return {name: service.ready() for name, service in started.items()}


def test_eight_callers_at_once_queue_and_all_are_answered(services: dict[str, RunningService]) -> None:
    service = services["brisk"]
    before = service.health()["total_operations"]
    with ThreadPoolExecutor(8) as callers:
        answers = [callers.submit(service.post, "/generate_music", BODY) for _ in range(8)]
        seen = []
        while not all(each.done() for each in answers):
            seen.append(service.health()["active_operations"])
            time.sleep(0.05)
    told = [each.result() for each in answers]
    assert [each.status_code for each in told] == [200] * 8
    assert len({each.json()["metadata"]["operation_id"] for each in told}) == 8
    assert max(seen) == 8
    after = service.health()
    assert (after["active_operations"], after["total_operations"]) == (0, before + 8)


def test_the_machine_has_a_name_and_its_price(services: dict[str, RunningService]) -> None:
    service = services["brisk"]
    health = service.health()
    assert (health["service_name"], health["gpu_type"]) == ("my-music", "A100")
    metadata = service.post("/generate_music", BODY).json()["metadata"]
    assert metadata["gpu_type"] == "A100"
    assert metadata["estimated_cost"] == pytest.approx(metadata["generation_time"] * 2.5 / 3600, rel=0.01)


def test_what_runs_over_its_limit_is_stopped_and_answers_408(services: dict[str, RunningService]) -> None:
    service = services["slow"]
    answered = service.post("/generate_music", BODY)
    told = answered.json()
    assert answered.status_code == told["status_code"] == 408
    assert "0.5 s" in told["detail"]
    assert service.health()["active_operations"] == 0
    # Had the work gone on, the next caller would wait for its five seconds, and be stopped much later.
    began = time.monotonic()
    assert service.post("/generate_music", BODY).status_code == 408
    assert time.monotonic() - began < 4.0
    assert f"[{told['operation_id']}] Generate music: failed (408)" in service.logged()


def test_a_caller_who_goes_stops_his_work(services: dict[str, RunningService]) -> None:
    service = services["brisk"]
    with pytest.raises(httpx2.ReadTimeout):
        service.post("/generate_music", BODY, timeout=0.2)
    end = time.monotonic() + 10
    while service.health()["active_operations"] and time.monotonic() < end:
        time.sleep(0.05)
    assert "failed (499)" in service.logged()


def test_out_of_memory_the_model_is_unloaded_and_asked_once_more(services: dict[str, RunningService]) -> None:
    service = services["hungry"]
    answered = service.post("/generate_music", BODY)
    assert answered.status_code == answered.json()["status_code"] == 507
    log = service.logged()
    assert log.count("Load: the engine is ready") == 2
    assert "asked once more" in log
    assert service.health()["model_loaded"] is False


def test_a_failing_engine_is_an_internal_error_that_says_why(services: dict[str, RunningService]) -> None:
    service = services["broken"]
    answered = service.post("/generate_music", BODY, headers={"Authorization": "Bearer a-token"})
    assert answered.status_code == 500
    assert answered.json()["detail"] == "The fake engine was told to fail. Choose another engine."


def test_a_token_is_asked_for_where_one_is_set(services: dict[str, RunningService]) -> None:
    service = services["broken"]
    assert service.get("/health_check").status_code == 200
    for headers in ({}, {"Authorization": "Bearer another"}, {"Authorization": "a-token"}):
        answered = service.post("/generate_music", BODY, headers=headers)
        assert answered.status_code == answered.json()["status_code"] == 401


@pytest.mark.parametrize(
    ("token", "encodings"),
    [("töken", ["utf-8", "latin-1"]), ("一个令牌", ["utf-8"])],  # curl sends UTF-8, urllib and requests Latin-1.
)
def test_a_token_may_be_of_any_letters(start: Starter, token: str, encodings: list[str]) -> None:
    service = start("music", SERVICE_TOKEN=token).ready()
    sent = {encoding: f"Bearer {token}".encode(encoding) for encoding in encodings}
    sent["wrong"] = f"Bearer {'?' * len(token)}".encode()
    statuses = {
        how: service.post("/generate_music", BODY, headers={b"Authorization": header}).status_code
        for how, header in sent.items()
    }
    assert statuses == {**dict.fromkeys(encodings, 200), "wrong": 401}


def test_a_model_is_loaded_at_first_use_and_unloaded_when_idle(services: dict[str, RunningService]) -> None:
    service = services["tired"]
    assert service.health()["model_loaded"] is False
    for _ in range(2):
        assert service.post("/generate_music", BODY).status_code == 200
        assert service.health()["model_loaded"] is True
        end = time.monotonic() + 15
        while service.health()["model_loaded"] and time.monotonic() < end:
            time.sleep(0.05)
        assert service.health()["model_loaded"] is False


def test_a_body_beyond_all_measure_is_refused(services: dict[str, RunningService]) -> None:
    answered = services["tired"].post("/generate_music", {**BODY, "lyrics": "x" * 2_000_000})
    assert answered.status_code == answered.json()["status_code"] == 413


def test_a_taken_port_is_told(start: Starter, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        service = start("lyrics", FABULA_SERVICE_HOST="127.0.0.1", LYRICS_PORT="1", FABULA_LYRICS_PORT=str(port))
        assert service.process.wait(30) == 3
    assert f"Port {port} on 127.0.0.1, which the service lyrics is to have, cannot be used" in service.logged()


def test_told_to_end_a_service_finishes_what_it_began(services: dict[str, RunningService]) -> None:
    service = services["brisk"]
    with ThreadPoolExecutor(1) as caller:
        answer = caller.submit(service.post, "/generate_music", BODY)
        while not service.health()["active_operations"]:
            time.sleep(0.01)
        service.process.signal(signal.SIGTERM)
        assert answer.result().status_code == 200
    assert service.process.wait(20) == 0
