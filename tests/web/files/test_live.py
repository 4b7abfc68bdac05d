"""Files through a real web process: streams, parts, a web that is killed, paths that try to leave."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import psutil
import pytest

from tests.support.samples import picture
from tests.support.studio import Account, Studio

UPLOADS = "/api/studio/uploads"
LIMIT = 30_000_000
# Text that no archive packs, so that it is taken as it is.
LARGE = os.urandom(14_000_000).hex().encode()


@pytest.fixture(scope="module")
def studio(studios: Callable[..., Studio]) -> Studio:
    return studios(workers=0, beat=False, environment={"FABULA_UPLOAD_LIMIT": str(LIMIT)})


@pytest.fixture(scope="module")
def ada(studio: Studio) -> Account:
    return studio.register("ada")


@pytest.fixture
def client(studio: Studio, ada: Account) -> Iterator[httpx2.Client]:
    with studio.client(ada) as client:
        yield client


def raw(client: httpx2.Client, data: bytes, name: str = "large.txt") -> httpx2.Response:
    return client.post(f"{UPLOADS}?name={name}", content=data, headers={"Content-Type": "application/octet-stream"})


def files_below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def test_a_large_file_streams_in_and_out_in_parts(studio: Studio, client: httpx2.Client) -> None:
    raw(client, b"warm up")
    web = psutil.Process(studio.processes["web"].pid)
    before = web.memory_info().rss
    answer = raw(client, LARGE)
    assert answer.status_code == 201, answer.text
    content = f"{UPLOADS}/{answer.json()['id']}/content"
    assert client.get(content).content == LARGE
    for start, end in ((0, 0), (262_143, 262_145), (10_000_000, 20_000_000), (27_999_999, 28_000_000)):
        part = client.get(content, headers={"Range": f"bytes={start}-{end}"})
        assert (part.status_code, part.content) == (206, LARGE[start : end + 1])
    assert client.head(content).headers["content-length"] == str(len(LARGE))
    assert client.get(content, headers={"If-None-Match": part.headers["etag"]}).status_code == 304
    assert web.memory_info().rss - before < len(LARGE) // 2, "it was held in memory"


def test_a_reader_who_dawdles_holds_nobody_up(studio: Studio, client: httpx2.Client) -> None:
    link = raw(client, LARGE).json()["url"]
    with studio.client() as slow, slow.stream("GET", link) as response:
        pieces = response.iter_bytes(100_000)
        next(pieces)
        with studio.client() as other:
            assert other.get(link, headers={"Range": "bytes=0-9"}).content == LARGE[:10]
        assert sum(map(len, pieces)) == len(LARGE) - 100_000


def test_a_body_that_never_ends_is_cut_off(studio: Studio, client: httpx2.Client) -> None:
    before = files_below(studio.data)

    def endless() -> Iterator[bytes]:
        for _ in range(60):
            yield bytes(1_000_000)

    try:
        answer = client.post(UPLOADS, content=endless(), headers={"Content-Type": "application/octet-stream"})
        assert answer.status_code == 413
    except httpx2.HTTPError:
        # The server may hang up before all is sent.
        pass
    assert files_below(studio.data) - before == set()
    assert raw(client, b"x" * (LIMIT + 1)).status_code == 413


def test_a_web_that_is_killed_while_a_file_comes_in_leaves_nothing_of_it(studio: Studio, ada: Account) -> None:
    half_way = threading.Event()
    before = files_below(studio.data)

    def dying() -> Iterator[bytes]:
        yield LARGE[:8_000_000]
        half_way.set()
        studio.processes["web"].popen.wait()
        yield LARGE[8_000_000:]

    def send() -> None:
        with studio.client(ada) as client, pytest.raises(httpx2.HTTPError):
            client.post(f"{UPLOADS}?name=dying", content=dying(), headers={"Content-Type": "application/octet-stream"})

    sender = threading.Thread(target=send)
    sender.start()
    assert half_way.wait(20)
    studio.kill("web")
    sender.join(20)
    studio.restart("web")
    with studio.client(ada) as client:
        assert "dying" not in {item["name"] for item in client.get(UPLOADS).json()["items"]}
        assert raw(client, picture(), "fox.png").status_code == 201
    new = {
        path
        for path in files_below(studio.data) - before
        if path.name.startswith("upload-") or "incoming" in path.parts
    }
    assert new == set()


@pytest.mark.parametrize(
    "path",
    [
        "/api/studio/files/../../../../../../etc/passwd",
        "/api/studio/files/..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/api/studio/files/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/api/studio/files//etc/passwd",
        "/api/studio/uploads/..%2f..%2fsecret_key/content",
        "/protected/blobs/users/1/",
        "/static/../secret_key",
        "/static/..%2f..%2fsecret_key",
        "/static/%2e%2e/%2e%2e/etc/passwd",
    ],
)
def test_no_path_leads_out(studio: Studio, path: str) -> None:
    with socket.create_connection(("127.0.0.1", studio.port), timeout=20) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    status = int(answer.split()[1])
    assert 400 <= status < 500, answer[:500]
    assert b"root:" not in answer and (studio.data / "secret_key").read_bytes() not in answer
