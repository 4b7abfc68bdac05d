"""Webhooks: signed requests to a real receiver, tried again, given up, switched off, and their API."""

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import access_issued
from fabula.web.events import sending
from fabula.web.events.deliveries import BACKOFF, deliveries_send, delivery_again
from fabula.web.events.models import Delivery, Webhook
from fabula.web.events.services import event_add
from fabula.web.events.signing import signature, signature_holds
from fabula.web.events.webhooks import webhook_create, webhook_update

pytestmark = pytest.mark.database

SECRET = "a secret of enough characters"


class Receiver:
    """An HTTP server that keeps what it got, and answers `status`."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.status = 200
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.append((dict(self.headers), body))
                self.send_response(receiver.status)
                self.send_header("Location", "/elsewhere")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver on loopback."""
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def private_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a network of one's own."""
    monkeypatch.setattr(settings, "FABULA", settings.FABULA.model_copy(update={"webhook_private_addresses": True}))


@pytest.fixture
def webhook(user: User, receiver: Receiver, private_allowed: None) -> Webhook:
    """A webhook of the user's to the receiver."""
    return webhook_create(user.pk, url=f"http://127.0.0.1:{receiver.port}/hook", secret=SECRET)


def due_now() -> None:
    Delivery.objects.exclude(next_attempt=None).update(next_attempt=timezone.now())


def test_an_event_is_delivered_once_and_signed(user: User, webhook: Webhook, receiver: Receiver) -> None:
    event_add(user.pk, "production_finished", {"production": 7, "title": "雨夜"})
    assert deliveries_send() == 1
    assert deliveries_send() == 0
    ((headers, body),) = receiver.got
    assert json.loads(body).items() >= {"type": "production_finished", "production": 7, "id": 1}.items()
    assert headers["Host"] == f"127.0.0.1:{receiver.port}"
    assert signature_holds(headers["Fabula-Signature"], body, secret=SECRET, now=time.time())
    delivery = Delivery.objects.get()
    assert (delivery.status_code, delivery.attempts, delivery.next_attempt) == (200, 1, None)
    assert delivery.delivered is not None


def test_a_signature_holds_for_its_body_secret_and_time_only() -> None:
    header = signature(b"{}", secret=SECRET, at=1000)
    assert header == "t=1000,v1=" + header.partition("v1=")[2]
    assert signature_holds(header, b"{}", secret=SECRET, now=1100)
    assert not signature_holds(header, b"{ }", secret=SECRET, now=1100)
    assert not signature_holds(header, b"{}", secret="another", now=1100)
    assert not signature_holds(header, b"{}", secret=SECRET, now=2000)
    assert not signature_holds(header.replace("t=1000", "t=1001"), b"{}", secret=SECRET, now=1100)
    assert not signature_holds("nonsense", b"{}", secret=SECRET, now=1100)


def test_only_the_asked_types_are_delivered(user: User, webhook: Webhook, receiver: Receiver) -> None:
    Webhook.objects.filter(pk=webhook.pk).update(types=["a"])
    event_add(user.pk, "a", {})
    event_add(user.pk, "b", {})
    assert deliveries_send() == 1


@pytest.mark.parametrize("status", [500, 404, 302])
def test_a_refused_delivery_is_tried_again_and_recovers(
    user: User, webhook: Webhook, receiver: Receiver, status: int
) -> None:
    receiver.status = status
    event_add(user.pk, "a", {})
    deliveries_send()
    delivery = Delivery.objects.get()
    assert (delivery.status_code, delivery.attempts, delivery.delivered) == (status, 1, None)
    assert delivery.next_attempt is not None
    assert delivery.next_attempt > timezone.now()
    webhook.refresh_from_db()
    assert webhook.failing_since is not None
    assert len(receiver.got) == 1, "a redirect is not followed"
    receiver.status = 204
    due_now()
    deliveries_send()
    webhook.refresh_from_db()
    assert webhook.failing_since is None
    assert Delivery.objects.get().delivered is not None


def test_a_delivery_is_given_up_after_a_day(user: User, webhook: Webhook, receiver: Receiver) -> None:
    assert 24 * 3600 <= sum(BACKOFF) <= 36 * 3600
    receiver.status = 500
    event_add(user.pk, "a", {})
    for _ in range(len(BACKOFF) + 3):
        due_now()
        deliveries_send()
    delivery = Delivery.objects.get()
    assert (delivery.attempts, delivery.next_attempt, delivery.delivered) == (len(BACKOFF) + 1, None, None)
    receiver.status = 200
    delivery_again(delivery)
    assert deliveries_send() == 1
    assert Delivery.objects.get().delivered is not None


def test_a_webhook_that_fails_for_days_is_switched_off(user: User, webhook: Webhook, receiver: Receiver) -> None:
    receiver.status = 500
    Webhook.objects.filter(pk=webhook.pk).update(failing_since=timezone.now() - timedelta(days=4))
    event_add(user.pk, "a", {})
    due_now()
    deliveries_send()
    webhook.refresh_from_db()
    assert not webhook.active
    assert "HTTP 500" in webhook.fault
    event_add(user.pk, "b", {})
    assert Delivery.objects.count() == 1


def test_a_webhook_that_fails_does_not_hold_up_the_others(
    user: User, webhook: Webhook, receiver: Receiver, private_allowed: None
) -> None:
    """Of three events due for a dead address one is tried, and both of the living one's arrive."""
    dead = webhook_create(user.pk, url="http://127.0.0.1:1/", secret=SECRET)
    for _ in range(3):
        event_add(user.pk, "a", {})
    assert deliveries_send() == 4
    assert len(receiver.got) == 3
    assert [row.attempts for row in Delivery.objects.filter(webhook=dead).order_by("id")] == [1, 0, 0]
    webhook_update(dead, active=False)
    assert not Delivery.objects.filter(webhook=dead).exclude(next_attempt=None).exists()


def test_a_receiver_that_dribbles_is_cut_off(
    user: User, private_allowed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A byte now and then would satisfy any timeout of reading."""
    monkeypatch.setattr(sending, "_DEADLINE", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=dribble, args=(listening,), daemon=True).start()
        webhook_create(user.pk, url=f"http://127.0.0.1:{listening.getsockname()[1]}/", secret=SECRET)
        event_add(user.pk, "a", {})
        deliveries_send()
    assert Delivery.objects.get().error == "TimeoutError"


def dribble(listening: socket.socket) -> None:
    connection, _ = listening.accept()
    with connection, contextlib.suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"X: y\r\n")
            time.sleep(0.1)


def test_a_receiver_that_is_gone_is_a_failure_without_its_details(user: User, webhook: Webhook) -> None:
    Webhook.objects.filter(pk=webhook.pk).update(url="http://127.0.0.1:1/")
    event_add(user.pk, "a", {})
    deliveries_send()
    assert Delivery.objects.get().error == "ConnectError"


def test_an_address_that_turned_inward_is_never_called(user: User, receiver: Receiver) -> None:
    """The guard is asked at each sending: a row from before, or a name that now leads elsewhere, changes nothing."""
    Webhook.objects.create(owner=user, url=f"http://127.0.0.1:{receiver.port}/", secret=SECRET)
    event_add(user.pk, "a", {})
    deliveries_send()
    assert receiver.got == []
    assert "public internet" in Delivery.objects.get().error


class Api:
    """The webhooks' API as one user sees it."""

    def __init__(self, user: User) -> None:
        self.client = Client(headers={"Authorization": f"Bearer {access_issued(user.pk, generation=0)}"})

    def call(self, method: str, path: str = "", body: Any = None) -> tuple[int, Any]:
        answer = self.client.generic(
            method,
            f"/api/studio/webhooks{path}",
            data=json.dumps(body) if body is not None else "",
            content_type="application/json",
        )
        return answer.status_code, json.loads(answer.content) if answer.content else None


def test_the_api_from_making_to_deleting(user: User, receiver: Receiver, private_allowed: None) -> None:
    api = Api(user)
    url = f"http://127.0.0.1:{receiver.port}/hook"
    status, made = api.call("POST", body={"url": url, "types": ["a"]})
    assert status == 201
    assert made["secret"].startswith("whsec_")
    path = f"/{made['id']}"
    status, listed = api.call("GET")
    assert [item["id"] for item in listed["items"]] == [made["id"]]
    assert "secret" not in listed["items"][0]
    assert api.call("PATCH", path, {"active": False})[1]["active"] is False
    assert api.call("PATCH", path, {"active": True, "types": []})[1]["types"] == []
    status, renewed = api.call("POST", f"{path}/secret")
    assert (status, renewed["secret"] == made["secret"]) == (200, False)
    status, ping = api.call("POST", f"{path}/ping")
    assert (status, ping["number"]) == (202, None)
    deliveries_send()
    headers, body = receiver.got[0]
    assert json.loads(body) == {"type": "ping", "webhook": made["id"]}
    assert signature_holds(headers["Fabula-Signature"], body, secret=renewed["secret"], now=time.time())
    status, deliveries = api.call("GET", f"{path}/deliveries")
    assert [item["status_code"] for item in deliveries["items"]] == [200]
    status, again = api.call("POST", f"{path}/deliveries/{ping['id']}/again")
    assert (status, again["delivered"]) == (202, None)
    assert api.call("DELETE", path)[0] == 204
    assert api.call("GET", path)[0] == 404
    assert not Delivery.objects.exists()


def test_anothers_webhook_does_not_exist(user: User, other_user: User, webhook: Webhook) -> None:
    event_add(user.pk, "a", {})
    path, delivery = f"/{webhook.pk}", Delivery.objects.get()
    api = Api(other_user)
    for method, tail, body in [
        ("GET", "", None), ("PATCH", "", {"active": False}), ("DELETE", "", None), ("POST", "/ping", None),
        ("POST", "/secret", None), ("GET", "/deliveries", None), ("POST", f"/deliveries/{delivery.pk}/again", None),
    ]:  # fmt: skip
        assert api.call(method, path + tail, body)[0] == 404, (method, tail)
    assert Webhook.objects.filter(pk=webhook.pk, active=True, secret=SECRET).exists()


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"url": "http://127.0.0.1/"},
        {"url": "http://169.254.169.254/"},
        {"url": "nonsense"},
        {"url": "https://example.com/", "secret": "short"},
        {"url": "https://example.com/", "types": ["Bad Type"]},
        {"url": "https://example.com/" + "x" * 2000},
    ],
)
def test_a_bad_webhook_is_answered_422(user: User, body: dict[str, Any]) -> None:
    status, problem = Api(user).call("POST", body=body)
    assert status == 422
    assert problem["field"]
    assert not Webhook.objects.exists()
