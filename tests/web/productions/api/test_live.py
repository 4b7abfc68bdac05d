"""The native API on a running studio: real processes, a real queue, films by fake engines."""

import threading
from typing import Any

import pytest

from tests.support.studio import Studio
from tests.web.productions.api.conftest import SPEC

PRODUCTIONS = "/api/studio/productions"


def _ended(studio: Studio, client: Any, address: str) -> Any:
    def ended() -> Any:
        shown = client.get(address).json()
        return shown if shown["status"] in ("completed", "failed", "cancelled") else None

    return studio.wait_for(ended, timeout=120)


@pytest.mark.parametrize("topic", ["a fox who counts the stars", "一只数星星的狐狸"])
def test_one_call_makes_a_film_that_can_be_watched_and_shared(studio: Studio, topic: str) -> None:
    story = {"topic": topic, "pages": 3}
    with studio.client(studio.register(f"maker-{len(topic)}")) as client, studio.client() as anybody:
        made = client.post(PRODUCTIONS, json={"spec": SPEC | {"story": story}, "build": True})
        assert made.status_code == 201, made.text
        shown = _ended(studio, client, made.headers["Location"])
        assert (shown["status"], shown["progress"]["fraction"]) == ("completed", 1.0), shown["error"]
        assert shown["title"] == topic
        part = client.get(shown["results"]["movie.mp4"], headers={"Range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, b"ftyp")
        head = client.head(shown["results"]["movie.mp4"])
        assert int(head.headers["Content-Length"]) > 10_000 and head.content == b""
        link = client.post(f"{made.headers['Location']}/share", json={"hours": 1}).json()["url"]
        film = anybody.get(anybody.get(link).json()["files"]["movie.mp4"])
        assert film.status_code == 200 and film.content[4:8] == b"ftyp"
        assert client.delete(made.headers["Location"]).status_code == 204
        assert anybody.get(link).status_code == 404


def test_two_browsers_never_swallow_each_others_edits(studio: Studio) -> None:
    account = studio.register("two-browsers")
    with studio.client(account) as client:
        address = client.post(PRODUCTIONS, json={"spec": SPEC}).headers["Location"]
        etag = client.get(address).headers["ETag"]

    statuses: list[int] = []
    barrier = threading.Barrier(6)

    def edit(number: int) -> None:
        with studio.client(account) as browser:
            barrier.wait()
            patch = {"title": f"By {number}"}
            statuses.append(browser.patch(address, json=patch, headers={"If-Match": etag}).status_code)

    threads = [threading.Thread(target=edit, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 412, 412, 412, 412, 412]


def test_a_creation_sent_many_times_at_once_creates_once(studio: Studio) -> None:
    account = studio.register("impatient")
    answers: list[Any] = []
    barrier = threading.Barrier(6)

    def create() -> None:
        with studio.client(account) as client:
            barrier.wait()
            answers.append(client.post(PRODUCTIONS, json={"spec": SPEC}, headers={"Idempotency-Key": "once"}))

    threads = [threading.Thread(target=create) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.status_code for answer in answers} == {201}
    with studio.client(account) as client:
        assert len(client.get(PRODUCTIONS).json()["items"]) == 1


def test_products_engines_and_voices_are_told(studio: Studio) -> None:
    with studio.client(studio.register("curious"), timeout=120.0) as client:
        products = {
            each["name"]: each["spec"]["properties"] for each in client.get("/api/studio/products").json()["items"]
        }
        assert products.keys() == {"story", "song"}
        assert all(name in properties for name, properties in products.items())
        engines = client.get("/api/studio/engines").json()["items"]
        assert {"text", "image", "speech", "music"} <= {engine["capability"] for engine in engines}
        voices = client.get("/api/studio/voices?engine=embedded&language=zh").json()["items"]
        assert voices and {voice["language"] for voice in voices} == {"zh"}
        assert client.get("/api/studio/voices?engine=nobody").status_code == 422
