"""Workers and clock tell that they live, and health listens."""

from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client

from fabula.web import pulse

if TYPE_CHECKING:
    from redis import Redis


@pytest.fixture
def heart(redis: "Redis") -> pulse.Heart:
    return pulse.Heart("worker", queues=["text", "cpu"], concurrency=3)


def test_who_beats_is_heard_until_it_stops(heart: pulse.Heart) -> None:
    heart._beat()
    (heard,) = pulse.pulses()
    assert (heard.kind, heard.queues, heard.concurrency, heard.alive) == ("worker", ("text", "cpu"), 3, True)
    heart.stop()
    assert pulse.pulses() == []


def test_who_is_silent_for_long_is_forgotten(
    heart: pulse.Heart, redis: "Redis", monkeypatch: pytest.MonkeyPatch
) -> None:
    heart._beat()
    now = pulse._now()
    monkeypatch.setattr(pulse, "_now", lambda: now + pulse.SILENT + 1)
    assert [each.alive for each in pulse.pulses()] == [False]
    monkeypatch.setattr(pulse, "_now", lambda: now + 21 * pulse.SILENT)
    assert pulse.pulses() == []
    assert redis.hlen("fabula:pulse") == 0


@pytest.mark.usefixtures("db")
def test_without_workers_the_studio_is_failing(client: Client, redis: "Redis", settings: Any) -> None:
    settings.FOLDER.prepare()
    answer = client.get("/api/health")
    assert answer.status_code == 503
    found = answer.json()
    assert (found["status"], found["workers"]["ok"], found["workers"]["count"]) == ("failing", False, 0)
    assert found["database"]["ok"] and found["queue"]["ok"] and found["storage"]["ok"]
    chosen = {engine["capability"] for engine in found["engines"] if engine["chosen"]}
    assert chosen == {"text", "image", "speech", "music"}
    for kind in ("worker", "beat"):
        pulse.Heart(kind, queues=["cpu"])._beat()  # type: ignore[arg-type]
        redis.hset("fabula:pulse", kind, redis.hgetall("fabula:pulse").popitem()[1])  # type: ignore[union-attr]
    assert client.get("/api/health").status_code == 200
