"""The harness itself: databases in process, threads on them, and a studio of real processes."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from django.db.models import F
from redis import Redis

from fabula.web.accounts.models import User
from fabula.web.events.models import EventCounter
from tests.support.studio import Studio


@pytest.mark.database
def test_threads_share_a_transactional_database(transactional_db: None) -> None:
    user = User.objects.create(username="ada")
    EventCounter.objects.create(user=user)

    def count(_turn: int) -> None:
        EventCounter.objects.filter(user=user).update(last=F("last") + 1)
        connections.close_all()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count, range(20)))
    assert EventCounter.objects.get(user=user).last == 20


@pytest.mark.database
def test_nothing_is_left_of_the_test_before(db: None, redis: Redis) -> None:
    assert not User.objects.exists()
    assert redis.dbsize() == 0
    assert connection.vendor in ("sqlite", "postgresql", "mysql")


def test_a_studio_answers(studio: Studio) -> None:
    with studio.client() as client:
        assert client.get("/api/openapi.json").status_code == 200
    assert set(studio.processes) == {"web", "beat", "worker-1"}
    studio.kill("web")
    studio.restart("web")
    with studio.client() as client:
        assert client.get("/api/openapi.json").status_code == 200
