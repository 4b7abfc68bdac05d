"""Events by plain HTTP: the list and the stream of server-sent events, over real uvicorn."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from fabula.web.accounts.models import User
from fabula.web.events.hub import followers_count
from fabula.web.events.services import event_add, event_publish_transient, events_add
from tests.web.events.conftest import Server

Token = Callable[[User], str]


@pytest.fixture
def client(server: Server, ada: User, token: Token) -> Iterator[httpx2.Client]:
    """Ada's HTTP client."""
    with httpx2.Client(
        base_url=server.url, headers={"Authorization": f"Bearer {token(ada)}"}, trust_env=False, timeout=20
    ) as made:
        yield made


def chunks(lines: Iterator[str]) -> Iterator[dict[str, str]]:
    """The events of a stream, each as its fields."""
    fields: dict[str, str] = {}
    for line in lines:
        if line:
            name, _, value = line.partition(": ")
            fields[name] = f"{fields[name]}\n{value}" if name in fields else value
        elif "data" in fields:
            yield fields
            fields = {}
        else:
            fields = {}


def test_the_list_goes_on_where_it_ended(client: httpx2.Client, ada: User, ben: User) -> None:
    events_add(ada.pk, [("a", {"n": n}) for n in range(5)])
    event_add(ben.pk, "his", {})
    first = client.get("/api/events", params={"limit": 3}).json()
    assert [item["id"] for item in first["items"]] == [1, 2, 3]
    assert first["items"][2].keys() == {"type", "id", "at", "n"}
    second = client.get("/api/events", params={"limit": 3, "since": first["last"]}).json()
    assert [item["id"] for item in second["items"]] == [4, 5]
    assert second["last"] == 5
    assert client.get("/api/events", params={"since": 5}).json() == {"items": [], "last": 5}


@pytest.mark.parametrize("query", [{"since": -1}, {"since": "x"}, {"since": 2**63}, {"limit": 0}, {"limit": 1001}])
def test_a_wrong_question_is_answered_422(client: httpx2.Client, query: dict[str, Any]) -> None:
    answer = client.get("/api/events", params=query)
    assert answer.status_code == 422
    assert answer.json()["code"] == "bad_input"


def test_nobody_gets_events_without_a_token(server: Server) -> None:
    for path in ("/api/events", "/api/events/stream", "/api/events/stream?token=x"):
        assert httpx2.get(server.url + path, trust_env=False).status_code == 401


def test_a_stream_resumes_and_goes_on(client: httpx2.Client, ada: User) -> None:
    events_add(ada.pk, [("old", {"n": n}) for n in range(4)])
    with client.stream("GET", "/api/events/stream", params={"since": 2}) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        found = chunks(answer.iter_lines())
        assert [next(found)["id"] for _ in range(2)] == ["3", "4"]
        event_add(ada.pk, "new", {"text": "多行\n文字"})
        chunk = next(found)
        assert chunk["id"] == "5"
        assert json.loads(chunk["data"])["text"] == "多行\n文字"
        event_publish_transient(ada.pk, {"type": "target_progress"})
        assert next(found) == {"data": '{"type":"target_progress"}'}


def test_last_event_id_goes_before_since(client: httpx2.Client, ada: User) -> None:
    events_add(ada.pk, [("old", {"n": n}) for n in range(4)])
    headers = {"Last-Event-ID": "3"}
    with client.stream("GET", "/api/events/stream", params={"since": 0}, headers=headers) as answer:
        assert next(chunks(answer.iter_lines()))["id"] == "4"
    assert client.get("/api/events/stream", headers={"Last-Event-ID": "x"}).status_code == 422


def test_a_browser_may_show_its_token_in_the_address(server: Server, ada: User, token: Token) -> None:
    event_add(ada.pk, "old", {})
    query = {"token": token(ada), "since": 0}
    with httpx2.stream("GET", f"{server.url}/api/events/stream", params=query, trust_env=False) as answer:
        assert next(chunks(answer.iter_lines()))["id"] == "1"


def test_a_client_that_leaves_is_forgotten(client: httpx2.Client, ada: User) -> None:
    before = followers_count()
    with client.stream("GET", "/api/events/stream") as answer:
        lines = answer.iter_lines()
        assert next(lines).startswith("retry:")
        assert followers_count() == before + 1
    event_add(ada.pk, "nobody", {})
    for _ in range(100):
        client.get("/api/events")
        if followers_count() == before:
            return
    pytest.fail("the follower stayed")
