"""The WebSocket over real uvicorn, Valkey and database: order, resuming, other publishers, losses, endings."""

import json
import socket as sockets
from collections.abc import Callable
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest
from django.db import connections, transaction
from django.utils import timezone
from redis import Redis
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import ApiKey, RefreshToken, User
from fabula.web.accounts.tokens import access_issued
from fabula.web.events import followers, hub
from fabula.web.events.models import Event
from fabula.web.events.services import event_add, event_publish_transient, events_add
from tests.support.valkey import Valkey
from tests.web.events.conftest import Server, received

Token = Callable[[User], str]


@pytest.fixture
def quick_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the hub, faster than the studio's."""
    monkeypatch.setattr(hub, "SWEEP_SECONDS", 0.3)
    monkeypatch.setattr(hub, "SWEEPS_A_TICKET_CHECK", 1)


def closed_with(socket: ClientConnection) -> int:
    """The close code that the client gets to see."""
    with pytest.raises(ConnectionClosed) as ended:
        while True:
            socket.recv(timeout=10)
    assert ended.value.rcvd is not None
    return ended.value.rcvd.code


def ids(messages: list[dict[str, Any]]) -> list[int]:
    return [message["id"] for message in messages]


def test_events_arrive_in_order(server: Server, ada: User, ben: User, token: Token) -> None:
    with server.socket(token(ada)) as one, server.socket(token(ada)) as other, server.socket(token(ben)) as bens:
        event_add(ada.pk, "first", {"task_id": 7})
        events_add(ada.pk, [("second", {}), ("third", {})])
        event_add(ben.pk, "his", {})
        for socket in (one, other):
            messages = received(socket, 3)
            assert ids(messages) == [1, 2, 3]
            assert messages[0]["type"] == "first"
            assert messages[0]["task_id"] == 7
        assert received(bens, 1)[0]["type"] == "his"


def test_a_client_that_was_away_misses_nothing(server: Server, ada: User, token: Token) -> None:
    events_add(ada.pk, [("before", {"n": n}) for n in range(5)])
    with server.socket(token(ada), since=2) as socket:
        assert ids(received(socket, 3)) == [3, 4, 5]
        event_add(ada.pk, "after", {})
        assert ids(received(socket, 1)) == [6]
    with server.socket(token(ada)) as socket:
        event_add(ada.pk, "now", {})
        assert ids(received(socket, 1)) == [7]
    with server.socket(token(ada), since=10**9) as socket:
        event_add(ada.pk, "later", {})
        assert ids(received(socket, 1)) == [8]


def test_a_long_backlog_meets_live_events_without_gap_or_repeat(server: Server, ada: User, token: Token) -> None:
    """450 events wait, and 150 more are written while sockets connect and reconnect from where they were."""
    events_add(ada.pk, [("old", {"n": n}) for n in range(450)])

    def write() -> None:
        for n in range(150):
            event_add(ada.pk, "new", {"n": n})
        connections.close_all()

    writer = Thread(target=write)
    writer.start()
    got: list[int] = []
    while len(got) < 600:
        with server.socket(token(ada), since=got[-1] if got else 0, close_timeout=0.1) as socket:
            got += ids(received(socket, min(97, 600 - len(got))))
    writer.join()
    assert got == list(range(1, 601))


def test_what_others_publish_is_forwarded_verbatim(server: Server, ada: User, token: Token, redis: Redis) -> None:
    odd = ['{"type":"x","id":1,  "n": 1.0}', "not JSON at all", '{"id": "abc"}', '["列表"]', '{"id": 999999}', ""]
    with server.socket(token(ada)) as socket:
        for text in odd:
            redis.publish(f"user:{ada.pk}", text)
        event_publish_transient(ada.pk, {"type": "target_progress", "fraction": 0.25})
        event_add(ada.pk, "ours", {})
        assert [socket.recv(timeout=10) for _ in odd] == odd
        assert received(socket, 1)[0] == {"type": "target_progress", "fraction": 0.25}
        assert ids(received(socket, 1)) == [1]


def test_the_channel_carries_the_same_json(server: Server, ada: User, token: Token, redis: Redis) -> None:
    debugging = redis.pubsub(ignore_subscribe_messages=True)
    debugging.subscribe(f"user:{ada.pk}")
    debugging.get_message(timeout=1)
    with server.socket(token(ada)) as socket:
        event_add(ada.pk, "segment_failed", {"task_id": 1, "error": "出错了"})
        message = debugging.get_message(timeout=5)
        assert message
        assert json.loads(message["data"]) == received(socket, 1)[0]


@pytest.mark.parametrize("given", [None, "", "nonsense", "a.b.c", "fab_nonsense"])
def test_no_or_a_bad_token_closes_with_4401(server: Server, given: str | None) -> None:
    with server.socket(given) as socket:
        assert closed_with(socket) == 4401


def test_an_inactive_user_gets_in_nowhere(server: Server, ada: User, token: Token) -> None:
    good = token(ada)
    User.objects.filter(pk=ada.pk).update(is_active=False)
    with server.socket(good) as socket:
        assert closed_with(socket) == 4401


def test_a_since_that_is_no_number_closes_with_4400(server: Server, ada: User, token: Token) -> None:
    for since in ("-1", "x", "1e3", "9" * 40):
        with server.socket(token(ada), since=since) as socket:
            assert closed_with(socket) == 4400


def test_the_token_may_come_in_a_header_or_as_subprotocol(server: Server, ada: User, token: Token) -> None:
    ways: list[dict[str, Any]] = [
        {"additional_headers": {"Authorization": f"Bearer {token(ada)}"}},
        {"subprotocols": ["bearer", token(ada)]},
    ]
    with server.socket(**ways[0]) as one, server.socket(**ways[1]) as other:
        event_add(ada.pk, "hello", {})
        assert ids(received(one, 1)) == ids(received(other, 1)) == [1]
        assert other.subprotocol == "bearer"


def test_the_address_with_a_slash_and_an_address_that_is_none(server: Server, ada: User, token: Token) -> None:
    address = f"ws://127.0.0.1:{server.port}/ws"
    with connect(f"{address}/notifications/?token={token(ada)}", proxy=None) as socket:
        event_add(ada.pk, "hello", {})
        assert ids(received(socket, 1)) == [1]
    with connect(f"{address}/nowhere?token={token(ada)}", proxy=None) as socket:
        assert closed_with(socket) == 4404


def test_valkey_killed_and_started_again(server: Server, ada: User, token: Token, valkey: Valkey) -> None:
    with server.socket(token(ada)) as socket:
        event_add(ada.pk, "before", {})
        assert ids(received(socket, 1)) == [1]
        valkey.kill()
        event_add(ada.pk, "meanwhile", {})
        with server.socket(token(ada), since=0) as newcomer:
            assert ids(received(newcomer, 2)) == [1, 2]
            valkey.restart()
            event_add(ada.pk, "after", {})
            assert ids(received(newcomer, 1)) == [3]
        assert ids(received(socket, 2)) == [2, 3]


def test_valkey_flushed(server: Server, ada: User, token: Token, redis: Redis) -> None:
    with server.socket(token(ada)) as socket:
        redis.flushall()
        event_add(ada.pk, "after", {})
        assert ids(received(socket, 1)) == [1]


def test_a_lost_publish_is_made_good_by_the_next_or_by_the_clock(
    quick_sweeps: None, server: Server, ada: User, token: Token
) -> None:
    """Rows written as if their publishing had been lost."""
    with server.socket(token(ada)) as socket:
        lost_event(ada)
        event_add(ada.pk, "next", {})
        assert ids(received(socket, 2)) == [1, 2]
        lost_event(ada)
        assert ids(received(socket, 1, timeout=15)) == [3]


def lost_event(user: User) -> None:
    with transaction.atomic():
        event_add(user.pk, "lost", {})
        # The hooks of this transaction never run, as when a process dies right after its commit.
        transaction.get_connection().run_on_commit.clear()


def test_a_slow_client_is_dropped_and_the_others_are_not(
    server: Server, ada: User, token: Token, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that stops reading is cut off once its queue is full; it resumes by number and has everything."""
    monkeypatch.setattr(followers, "LIMIT", 4)
    raw = sockets.create_connection(("127.0.0.1", server.port))
    raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 65536)
    with server.socket(token(ada), sock=raw, max_queue=1, close_timeout=0.1) as slow:
        with server.socket(token(ada)) as quick:
            filler = "x" * 400_000
            for number in range(1, 41):
                event_add(ada.pk, "large", {"filler": filler})
                assert ids(received(quick, 1)) == [number]
        with pytest.raises(ConnectionClosed):
            while True:
                slow.recv(timeout=15)
    with server.socket(token(ada), since=30, max_size=None) as again:
        assert ids(received(again, 10)) == list(range(31, 41))


def test_signing_out_everywhere_and_a_locked_account_end_open_sockets(
    quick_sweeps: None, server: Server, ada: User, ben: User, token: Token
) -> None:
    with server.socket(token(ada)) as adas, server.socket(token(ben)) as bens:
        User.objects.filter(pk=ada.pk).update(token_generation=1)
        User.objects.filter(pk=ben.pk).update(is_active=False)
        assert closed_with(adas) == 4401
        assert closed_with(bens) == 4401


def test_signing_out_ends_the_sockets_of_that_sign_in_alone(quick_sweeps: None, server: Server, ada: User) -> None:
    here, there = (
        RefreshToken.objects.create(user=ada, digest=name, expires=timezone.now() + timedelta(days=1))
        for name in ("here", "there")
    )
    signed_in = [access_issued(ada.pk, generation=0, family=link.family) for link in (here, there)]
    with server.socket(signed_in[0]) as left, server.socket(signed_in[1]) as stays:
        RefreshToken.objects.filter(pk=here.pk).update(revoked=timezone.now())
        assert closed_with(left) == 4401
        event_add(ada.pk, "hello", {})
        assert ids(received(stays, 1)) == [1]


def test_a_revoked_or_expired_key_ends_its_sockets_alone(quick_sweeps: None, server: Server, ada: User) -> None:
    made = [api_key_create(ada, name=str(number), scopes=["events:read"]) for number in range(3)]
    secrets = [secret for _key, secret in made]
    with server.socket(secrets[0]) as revoked, server.socket(secrets[1]) as expired, server.socket(secrets[2]) as stays:
        ApiKey.objects.filter(pk=made[0][0].pk).update(revoked=timezone.now())
        ApiKey.objects.filter(pk=made[1][0].pk).update(expires=timezone.now())
        assert closed_with(revoked) == 4401
        assert closed_with(expired) == 4401
        event_add(ada.pk, "hello", {})
        assert ids(received(stays, 1)) == [1]


def test_what_a_client_says_is_ignored(server: Server, ada: User, token: Token) -> None:
    with server.socket(token(ada)) as socket:
        socket.send('{"type":"hello"}')
        socket.send(b"\x00\x01")
        event_add(ada.pk, "hello", {})
        assert ids(received(socket, 1)) == [1]
    assert Event.objects.count() == 1
