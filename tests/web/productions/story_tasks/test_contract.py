"""contracts/story-tasks.md from end to end: real HTTP, a real WebSocket, real workers."""

import io
import json
import wave
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from websockets.sync.client import ClientConnection

from tests.support.studio import Account, Studio

SEGMENTS = ["Story", "Image", "Split", "Speech", "Video"]


@pytest.fixture(scope="module")
def studio(studios: Callable[..., Studio]) -> Studio:
    """A studio of its own, whose films are small."""
    return studios(environment={"FABULA_STORY_TASK_SIZE": "426x240"})


@pytest.fixture(scope="module")
def ada(studio: Studio) -> Account:
    return studio.register("ada")


@pytest.fixture
def client(studio: Studio, ada: Account) -> Iterator[httpx2.Client]:
    with studio.client(ada) as client:
        yield client


def begun(client: httpx2.Client, topic: str = "a fox who is afraid of the dark", **facts: str) -> int:
    answer = client.post("/api/task/new", json={"topic": topic, **facts})
    assert answer.status_code == 200, answer.text
    return int(answer.json()["task_id"])


def executed(studio: Studio, client: httpx2.Client, task: int, segment: int, *, redo: bool = False) -> None:
    answer = client.post(f"/api/task/{task}/execute/{segment}", params={"redo": "true"} if redo else {})
    assert answer.status_code == 202, answer.text
    assert answer.json()["accepted"] is True
    assert answer.json()["celery_task_id"]
    studio.wait_for(lambda: standing(client, task)["status"] != "running", timeout=90, every=0.3)
    assert standing(client, task)["current_segment"] == segment, standing(client, task)


def standing(client: httpx2.Client, task: int) -> dict[str, Any]:
    return dict(client.get(f"/api/task/{task}/progress").json())


def urls(client: httpx2.Client, task: int, segment: int) -> list[str]:
    answer = client.get(f"/api/task/{task}/resource", params={"segmentId": segment})
    assert answer.status_code == 200, answer.text
    assert answer.json()["segmentId"] == segment
    return list(answer.json()["urls"])


def file(client: httpx2.Client, url: str, **headers: str) -> httpx2.Response:
    return client.get("/api/resource", params={"url": url}, headers=headers)


def script(client: httpx2.Client, task: int) -> dict[str, Any]:
    return dict(file(client, f"generated_stories/{task}/script_data.json").json())


def heard(socket: ClientConnection, until: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    """Messages up to the one that is waited for."""
    messages: list[dict[str, Any]] = []
    while not messages or not until(messages[-1]):
        messages.append(json.loads(socket.recv(timeout=60)))
    return messages


def is_end_of(task: int, segment: int) -> Callable[[dict[str, Any]], bool]:
    return lambda message: (message.get("task_id"), message.get("segment_id")) == (task, segment)


def test_a_story_in_five_calls(studio: Studio, ada: Account, client: httpx2.Client) -> None:
    workflow = client.get("/api/task/workflow").json()
    assert workflow == [{"id": number, "name": name} for number, name in enumerate(SEGMENTS, start=1)]
    with studio.websocket(ada) as socket:
        task = begun(client, main_role="Reni", scene="a forest", description="She has a lantern.")
        assert task in client.get("/api/task/mytasks").json()["task_ids"]
        assert standing(client, task) == {
            "current_segment": 0, "status": "pending", "workflow_version": "default", "total_segments": 5,
            "segment_names": SEGMENTS,
        }  # fmt: skip
        for segment in range(1, 6):
            executed(studio, client, task, segment)
            told = heard(socket, is_end_of(task, segment))[-1]
            assert (told["type"], told["status"]) == ("segment_finished", "completed")
            assert told["resources"] == urls(client, task, segment)
    assert client.get(f"/api/task/{task}/info").json() == {"id": task, **standing(client, task)}
    assert standing(client, task)["status"] == "completed"
    told = script(client, task)
    pages = len(told["pages"])
    assert all(page["story"] and page["image_prompt"] for page in told["pages"])
    assert len(told["segmented_pages"]) == pages
    for page, pieces in zip(told["pages"], told["segmented_pages"], strict=True):
        assert "".join(pieces) == page["story"]
    root = f"generated_stories/{task}"
    assert urls(client, task, 2) == [f"{root}/image/p{number}.png" for number in range(1, pages + 1)]
    assert urls(client, task, 4) == [
        f"{root}/speech/s{page}_{piece}.wav"
        for page, pieces in enumerate(told["segmented_pages"], start=1)
        for piece in range(1, len(pieces) + 1)
    ]
    assert file(client, f"{root}/image/p1.png").content.startswith(b"\x89PNG")
    with wave.open(io.BytesIO(file(client, f"{root}/speech/s1_1.wav").content)) as spoken:
        assert spoken.getnframes() > 0
    film = file(client, f"{root}/output.mp4")
    assert film.headers["content-type"] == "video/mp4"
    part = file(client, f"{root}/output.mp4", Range="bytes=4-11")
    assert (part.status_code, part.content) == (206, film.content[4:12])


def test_the_order_of_segments(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client)
    for segment in (2, 3, 4, 5):
        answer = client.post(f"/api/task/{task}/execute/{segment}")
        assert (answer.status_code, "detail" in answer.json()) == (400, True)
    assert client.get(f"/api/task/{task}/resource", params={"segmentId": 1}).status_code == 404
    assert client.post(f"/api/task/{task}/execute/6").status_code == 404
    executed(studio, client, task, 1)
    assert client.post(f"/api/task/{task}/execute/1").status_code == 409
    assert client.post(f"/api/task/{task}/execute/4").status_code == 400
    executed(studio, client, task, 2)
    executed(studio, client, task, 3)
    assert client.post(f"/api/task/{task}/execute/5").status_code == 400


def test_a_segment_that_runs_is_not_run_twice(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client)
    studio.kill("worker-1")
    try:
        assert client.post(f"/api/task/{task}/execute/1").status_code == 202
        assert standing(client, task)["status"] == "running"
        assert client.post(f"/api/task/{task}/execute/1").status_code == 409
        assert client.post(f"/api/task/{task}/execute/1", params={"redo": "true"}).status_code == 409
        own = {"pages": [{"story": "Mine."}]}
        assert client.put(f"/api/task/{task}/myresource/1", json=own).status_code in (400, 409)
    finally:
        studio.restart("worker-1")
    studio.wait_for(lambda: standing(client, task)["status"] == "pending")
    assert standing(client, task)["current_segment"] == 1


def test_redo_makes_another_take_and_what_follows_is_stale(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client)
    executed(studio, client, task, 1)
    executed(studio, client, task, 2)
    executed(studio, client, task, 1, redo=True)
    executed(studio, client, task, 2)


def test_own_pages_replace_the_story(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client)
    executed(studio, client, task, 1)
    executed(studio, client, task, 3)
    own = ["The fox lit a lamp.", "Nobody else was awake.", "In the morning she slept.", "So did the lamp."]
    answer = client.put(f"/api/task/{task}/myresource/1", json={"pages": [{"story": text} for text in own]})
    assert answer.status_code == 200, answer.text
    told = script(client, task)
    assert [page["story"] for page in told["pages"]] == own
    assert told["segmented_pages"] == []
    assert client.get(f"/api/task/{task}/resource", params={"segmentId": 3}).status_code == 404
    assert client.post(f"/api/task/{task}/execute/4").status_code == 400
    executed(studio, client, task, 2)
    assert len(urls(client, task, 2)) == len(own)
    executed(studio, client, task, 3)
    assert ["".join(pieces) for pieces in script(client, task)["segmented_pages"]] == own


def test_own_pieces_replace_the_cut(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client)
    executed(studio, client, task, 1)
    executed(studio, client, task, 3)
    cut = script(client, task)["segmented_pages"]
    cut[0] = ["One thing.", "And another."]
    answer = client.put(f"/api/task/{task}/myresource/3", json={"segmented_pages": cut})
    assert answer.status_code == 200, answer.text
    assert script(client, task)["segmented_pages"] == cut
    executed(studio, client, task, 4)
    assert f"generated_stories/{task}/speech/s1_2.wav" in urls(client, task, 4)


@pytest.mark.parametrize(
    ("segment", "body", "status"),
    [
        (1, {"pages": []}, 422),
        (1, {"pages": [{"story": ""}]}, 422),
        (1, {"pages": [{"story": "…"}]}, 422),
        (1, {"segmented_pages": [["x"]]}, 422),
        (1, {"pages": "text"}, 422),
        (3, {"segmented_pages": [["One piece only."]]}, 422),
        (3, {"segmented_pages": [[]] * 6}, 422),
        (2, {"pages": [{"story": "No."}]}, 404),
    ],
)
def test_wrong_texts_are_refused(
    studio: Studio, client: httpx2.Client, task: int, segment: int, body: dict[str, Any], status: int
) -> None:
    before = script(client, task)
    answer = client.put(f"/api/task/{task}/myresource/{segment}", json=body)
    assert answer.status_code == status, answer.text
    assert answer.json()["detail"]
    assert script(client, task) == before


@pytest.fixture(scope="module")
def task(studio: Studio, ada: Account) -> int:
    """A task whose first segment is done."""
    with studio.client(ada) as client:
        task = begun(client)
        executed(studio, client, task, 1)
        return task


@pytest.mark.parametrize("topic", [None, "", "  ", 7, "…", "x" * 3000])
def test_a_topic_that_is_none(client: httpx2.Client, topic: object) -> None:
    answer = client.post("/api/task/new", json={"topic": topic})
    assert answer.status_code == 422, answer.text
    assert "topic" in answer.json()["detail"] or answer.json()["field"] == "topic"


def test_what_is_not_known_is_ignored(client: httpx2.Client) -> None:
    answer = client.post("/api/task/new", json={"topic": "rain", "workflow_version": "videogen", "colour": "blue"})
    assert standing(client, answer.json()["task_id"])["workflow_version"] == "videogen"


@pytest.mark.parametrize(
    "path",
    [
        "image/../output.mp4",
        "../../secret_key",
        "image/p99.png",
        "speech/s1_1.wav",
        "",
        "image/p1.png%00",
        "script.json",
    ],
)
def test_other_paths_are_not_found(client: httpx2.Client, task: int, path: str) -> None:
    assert file(client, f"generated_stories/{task}/{path}").status_code == 404


@pytest.mark.parametrize("url", ["/etc/passwd", "generated_stories/0/output.mp4", "generated_stories/x/output.mp4",
                                 "http://127.0.0.1/", f"generated_stories/{10**30}/output.mp4"])  # fmt: skip
def test_paths_outside_are_not_found(client: httpx2.Client, url: str) -> None:
    assert file(client, url).status_code == 404


def test_others_see_nothing_of_a_task(studio: Studio, client: httpx2.Client, task: int) -> None:
    with studio.client(studio.register("ben")) as other, studio.client() as stranger:
        for method, path in (
            ("GET", f"/api/task/{task}/progress"),
            ("GET", f"/api/task/{task}/info"),
            ("GET", f"/api/task/{task}/resource?segmentId=1"),
            ("GET", f"/api/resource?url=generated_stories/{task}/script_data.json"),
            ("POST", f"/api/task/{task}/execute/1"),
            ("DELETE", f"/api/task/{task}"),
        ):
            assert other.request(method, path).status_code == 404, path
            assert stranger.request(method, path).status_code == 401, path
        assert task not in other.get("/api/task/mytasks").json()["task_ids"]
    assert standing(client, task)["current_segment"] == 1


def test_a_slash_at_the_end_makes_no_difference(client: httpx2.Client, task: int) -> None:
    assert client.get(f"/api/task/{task}/progress/").json() == standing(client, task)
    assert client.post("/api/task/new/", json={"topic": "snow"}).status_code == 200


def test_who_was_away_misses_nothing(studio: Studio, client: httpx2.Client, ada: Account) -> None:
    with studio.websocket(ada) as socket:
        task = begun(client)
        executed(studio, client, task, 1)
        last = heard(socket, is_end_of(task, 1))[-1]["id"]
    executed(studio, client, task, 2)
    executed(studio, client, task, 3)
    with studio.websocket(ada, since=last) as socket:
        numbers = [message["id"] for message in heard(socket, is_end_of(task, 3)) if "id" in message]
    assert numbers == list(range(last + 1, last + 1 + len(numbers)))
    kept = client.get("/api/events", params={"since": last}).json()["items"]
    assert [event["id"] for event in kept][: len(numbers)] == numbers


def test_a_deleted_task_is_gone_with_its_files(studio: Studio, client: httpx2.Client) -> None:
    task = begun(client, topic="a story that no other test tells")
    executed(studio, client, task, 1)
    executed(studio, client, task, 2)
    before = {path for path in (studio.data / "blobs").rglob("*") if path.is_file()}
    assert client.delete(f"/api/task/{task}").json() == {"deleted": True}
    assert client.get(f"/api/task/{task}/progress").status_code == 404
    assert file(client, f"generated_stories/{task}/image/p1.png").status_code == 404
    assert {path for path in (studio.data / "blobs").rglob("*") if path.is_file()} < before
