"""What an endpoint can do wrong, over real HTTP, and what becomes of it."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Event, Thread, Timer
from typing import Any

import pytest

from fabula.domain.errors import (
    Cancelled,
    EngineError,
    EngineMisanswered,
    EngineRefused,
    EngineUnavailable,
    FabulaError,
    SettingsError,
)
from fabula.domain.story import StoryRequest
from fabula.engines.base import Call, CancelToken, ImageRequest, SpeechRequest
from fabula.engines.registry import Registry
from tests.support.openai_server import KEY, Fault, Handler, OpenAIServer, body_of, hang, reset, status

Make = Callable[..., Registry]


def _tell(registry: Registry, call: Call) -> None:
    registry.text("openai").write_story(StoryRequest("a fox", "en", pages=3), call)


def _draw(registry: Registry, call: Call) -> None:
    registry.image("openai").draw(ImageRequest("a fox", 320, 180), call)


def _speak(registry: Registry, call: Call) -> None:
    registry.speech("openai").synthesize(SpeechRequest("Hello there.", "en"), call)


JOBS: dict[str, Callable[[Registry, Call], None]] = {
    "/chat/completions": _tell,
    "/images/generations": _draw,
    "/audio/speech": _speak,
}


@pytest.fixture(params=JOBS)
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _no_secrets(error: FabulaError, server: OpenAIServer) -> None:
    told = f"{error} {error.__cause__!r}"
    assert KEY not in told and "http" not in told and "127.0.0.1" not in told and server.base_url not in told


@pytest.mark.parametrize(
    ("fault", "kind", "told"),
    [
        (status(401, "Incorrect API key"), EngineRefused, "FABULA_OPENAI_API_KEY"),
        (status(403, "Country not supported"), EngineRefused, "FABULA_OPENAI_API_KEY"),
        (status(404, "The model does not exist"), EngineRefused, "model's name"),
        (status(400, "Your request was rejected", "content_policy_violation"), EngineRefused, "Word it differently"),
        (status(413, "Too large"), EngineRefused, "It said: Too large"),
        (status(429, "No quota", "insufficient_quota"), EngineRefused, "no quota left"),
        (status(429, "Slow down"), EngineUnavailable, "status 429"),
        (status(500), EngineUnavailable, "status 500"),
        (status(503), EngineUnavailable, "status 503"),
        (status(418), EngineMisanswered, "status 418"),
        (reset, EngineUnavailable, "broke off"),
        (body_of(b'{"choices": [{"mess'), EngineMisanswered, "answer"),
        (body_of(b"[]"), EngineMisanswered, "answer"),
        (body_of(b""), EngineMisanswered, "answer"),
    ],
)
def test_every_fault_becomes_an_error_of_ours(
    server: OpenAIServer, registry: Make, path: str, fault: Fault, kind: type[EngineError], told: str
) -> None:
    server.fail(path, fault)
    with pytest.raises(kind, match=told) as caught:
        JOBS[path](registry(), Call())
    assert caught.value.engine.startswith("openai:")
    assert caught.value.retryable == (kind is not EngineRefused)
    _no_secrets(caught.value, server)


def test_a_wrong_key_is_not_shown(server: OpenAIServer, registry: Make, path: str) -> None:
    with pytest.raises(EngineRefused, match="Check the setting FABULA_OPENAI_API_KEY") as caught:
        JOBS[path](registry(api_key="sk-wrong-and-secret"), Call())
    assert "sk-" not in str(caught.value)


def test_what_the_vendor_says_is_quoted_without_addresses_and_keys(server: OpenAIServer, registry: Make) -> None:
    server.fail(
        "/images/generations", status(422, f"Key {KEY} or sk-other-key-123 at https://x.test/y?z is\nbad " + "x" * 400)
    )
    with pytest.raises(EngineRefused) as caught:
        _draw(registry(), Call())
    _no_secrets(caught.value, server)
    assert "sk-" not in str(caught.value) and "\n" not in str(caught.value) and len(str(caught.value)) < 450


def test_a_server_error_is_tried_again(server: OpenAIServer, registry: Make, path: str) -> None:
    server.fail(path, status(500), reset, status(429, Retry_After="0"))
    JOBS[path](registry(attempts=4), Call())
    assert len(server.state.seen) == 4


def test_a_refusal_is_not_tried_again(server: OpenAIServer, registry: Make, path: str) -> None:
    server.fail(path, status(404))
    with pytest.raises(EngineRefused):
        JOBS[path](registry(attempts=4), Call())
    assert len(server.state.seen) == 1


@pytest.mark.parametrize("date", [False, True])
def test_retry_after_is_handed_on(server: OpenAIServer, registry: Make, date: bool) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
    server.fail("/images/generations", status(429, Retry_After=moment if date else "120"))
    with pytest.raises(EngineUnavailable) as caught:
        _draw(registry(attempts=3), Call())
    assert caught.value.retry_after == pytest.approx(120, abs=5)
    assert len(server.state.seen) == 1  # Two minutes are longer than the backoff waits.


def test_a_server_that_hangs_times_out(server: OpenAIServer, registry: Make, path: str) -> None:
    server.fail(path, hang)
    limits: dict[str, Any] = dict.fromkeys(("text_timeout", "image_timeout", "speech_timeout"), 1.0)
    with pytest.raises(EngineUnavailable, match="did not answer within 1 s") as caught:
        JOBS[path](registry(**limits), Call())
    _no_secrets(caught.value, server)


def test_a_cancel_drops_the_connection(server: OpenAIServer, registry: Make, path: str) -> None:
    server.fail(path, hang)
    cancel = CancelToken()
    Thread(target=lambda: server.state.hanging.wait(10) and cancel.cancel()).start()
    with pytest.raises(Cancelled):
        JOBS[path](registry(), Call(cancel=cancel))
    assert server.state.hung_up.wait(10)


def test_a_cancel_does_not_stay_for_a_name_that_is_never_found(
    registry: Make, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, cancel = Event(), CancelToken()
    real = socket.getaddrinfo

    def lookup(host: str | bytes, *rest: Any, **named: Any) -> Any:
        if host in {"slow.invalid", b"slow.invalid"}:
            cancel.cancel()
            assert answered.wait(30)
        return real("127.0.0.1", *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(Cancelled):
        JOBS[path](registry(base_url="http://slow.invalid/v1"), Call(cancel=cancel))
    assert not answered.is_set()
    answered.set()


def test_a_cancel_ends_the_wait_for_another_try(server: OpenAIServer, registry: Make, path: str) -> None:
    cancel = CancelToken()

    def busy(handler: Handler) -> None:
        status(429, Retry_After="15")(handler)
        Timer(0.2, cancel.cancel).start()

    server.fail(path, busy)
    with pytest.raises(Cancelled):
        JOBS[path](registry(attempts=3), Call(cancel=cancel))
    assert len(server.state.seen) == 1


def test_nobody_at_the_address(registry: Make, path: str) -> None:
    with pytest.raises(EngineUnavailable, match="cannot be reached"):
        JOBS[path](registry(base_url="http://127.0.0.1:1/v1"), Call())


@pytest.mark.parametrize("base_url", ["nonsense", "ftp://host/v1", "http://[::1/v1", ""])
def test_an_address_that_is_none(registry: Make, path: str, base_url: str) -> None:
    with pytest.raises(SettingsError, match="not a web address"):
        JOBS[path](registry(base_url=base_url), Call())


@pytest.mark.parametrize("key", ["line\nbreak", "clé", "two words"])
def test_a_key_that_cannot_be_one(registry: Make, path: str, key: str) -> None:
    with pytest.raises(SettingsError, match="FABULA_OPENAI_API_KEY") as caught:
        JOBS[path](registry(api_key=key), Call())
    assert key not in str(caught.value)


def test_health(server: OpenAIServer, registry: Make) -> None:
    assert registry().text("openai").health().ok
    wrong = registry(api_key="sk-wrong").image("openai").health()
    assert not wrong.ok and "FABULA_OPENAI_API_KEY" in wrong.message
    nobody = registry(base_url="http://127.0.0.1:1/v1").speech("openai").health()
    assert not nobody.ok and "cannot be reached" in nobody.message
    unset = registry(api_key="", base_url="https://api.openai.com/v1").text("openai").health()
    assert not unset.ok and "No key is set" in unset.message
    server.fail("/models", status(404))
    assert registry().text("openai").health().ok


def test_a_dead_endpoint_falls_back(server: OpenAIServer, registry: Make) -> None:
    server.fail("/images/generations", status(500), status(500))
    engine = registry(attempts=2).image("openai,fake")
    result = engine.draw(ImageRequest("a fox", 320, 180), Call())
    assert result.facts.engine == "fake"
    assert engine.identity.name == "openai:gpt-image-1,fake"
