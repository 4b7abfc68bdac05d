"""Events in a whole studio: a webhook called by a real worker, a socket that outlives the web, no token in a log."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from fabula.web.events.signing import signature_holds
from tests.support.studio import Account, Studio

Got = list[tuple[dict[str, str], bytes]]


@pytest.fixture(scope="module")
def receiver() -> Iterator[tuple[str, Got]]:
    """An HTTP server on loopback: its address, and what it got."""
    got: Got = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/hook", got
    server.shutdown()


@pytest.fixture(scope="module")
def studio(studios: Callable[..., Studio]) -> Studio:
    """A studio whose webhooks may call this machine."""
    return studios(environment={"FABULA_WEBHOOK_PRIVATE_ADDRESSES": "true"})


@pytest.fixture(scope="module")
def ada(studio: Studio) -> Account:
    """An account of it."""
    return studio.register("ada")


def test_a_worker_delivers_signed(studio: Studio, ada: Account, receiver: tuple[str, Got]) -> None:
    url, got = receiver
    with studio.client(ada) as client:
        made = client.post("/api/studio/webhooks", json={"url": url}).json()
        assert client.post(f"/api/studio/webhooks/{made['id']}/ping").status_code == 202
        studio.wait_for(lambda: got)
        headers, body = got[0]
        assert json.loads(body) == {"type": "ping", "webhook": made["id"]}
        assert signature_holds(headers["Fabula-Signature"], body, secret=made["secret"], now=time.time())
        deliveries = f"/api/studio/webhooks/{made['id']}/deliveries"
        studio.wait_for(lambda: client.get(deliveries).json()["items"][0]["delivered"])


def test_a_delivery_outlives_the_queue(studio: Studio, ada: Account, receiver: tuple[str, Got]) -> None:
    """Its wake-up is lost with Valkey; the clock sends it."""
    url, got = receiver
    with studio.client(ada) as client:
        made = client.post("/api/studio/webhooks", json={"url": url}).json()
        before = len(got)
        studio.kill("valkey")
        assert client.post(f"/api/studio/webhooks/{made['id']}/ping").status_code == 202
        studio.restart("valkey")
        studio.valkey.flush()
        studio.wait_for(lambda: len(got) > before, timeout=60)


def test_events_of_a_production_reach_socket_and_list_alike(studio: Studio, ada: Account) -> None:
    """Killed web, lost connection: what the socket missed comes after `since`, and the list agrees."""
    spec = {"spec": {"story": {"topic": "A fox finds a lamp"}}}
    with studio.client(ada) as client:
        with studio.websocket(ada) as socket:
            assert client.post("/api/studio/productions", json=spec).status_code == 201
            heard = [json.loads(socket.recv(timeout=20))]
            while "id" not in heard[-1]:
                heard.append(json.loads(socket.recv(timeout=20)))
        studio.kill("web")
        studio.restart("web")
        with studio.websocket(ada, since=heard[-1]["id"]) as socket:
            assert client.post("/api/studio/productions", json=spec).status_code == 201
            numbered = [heard[-1]]
            while numbered[-1]["type"] != "production_created" or len(numbered) < 2:
                message = json.loads(socket.recv(timeout=20))
                if "id" in message:
                    numbered.append(message)
        listed = client.get("/api/events", params={"since": numbered[0]["id"] - 1}).json()["items"]
    assert [event["id"] for event in numbered] == list(range(numbered[0]["id"], numbered[-1]["id"] + 1))
    assert listed[: len(numbered)] == numbered


def test_no_log_holds_a_token(studio: Studio, ada: Account) -> None:
    with studio.websocket(ada):
        pass
    assert ada.token not in "".join(studio.logs().values())
