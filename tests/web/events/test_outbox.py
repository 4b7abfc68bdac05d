"""Events are numbered per user in the order of their commits, whoever writes them at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connections, transaction
from django.utils import timezone
from redis import Redis

from fabula.web.accounts.models import User
from fabula.web.events.models import Event, EventCounter
from fabula.web.events.selectors import events_list
from fabula.web.events.services import event_add, event_publish_transient, events_add, events_cleanup

pytestmark = pytest.mark.database


def numbers(user: User) -> list[int]:
    return list(Event.objects.filter(user=user).order_by("number").values_list("number", flat=True))


def test_each_user_counts_for_himself(user: User, other_user: User) -> None:
    assert [event_add(user.pk, "a", {}).number, event_add(user.pk, "b", {}).number] == [1, 2]
    assert event_add(other_user.pk, "a", {}).number == 1


def test_several_events_get_numbers_in_a_row(user: User) -> None:
    event_add(user.pk, "a", {})
    written = events_add(user.pk, [("b", {"n": 1}), ("c", {"n": 2})])
    assert [(event.number, event.type) for event in written] == [(2, "b"), (3, "c")]
    assert events_add(user.pk, []) == []
    assert numbers(user) == [1, 2, 3]


def test_a_transaction_that_fails_leaves_no_event_and_no_gap(transactional_db: None, redis: Redis) -> None:
    user = User.objects.create(username="ada")
    heard = redis.pubsub(ignore_subscribe_messages=True)
    heard.psubscribe("user:*")
    heard.get_message(timeout=1)
    with pytest.raises(RuntimeError), transaction.atomic():
        event_add(user.pk, "a", {})
        raise RuntimeError
    assert event_add(user.pk, "b", {}).number == 1
    assert numbers(user) == [1]
    message = heard.get_message(timeout=5)
    assert message
    assert '"type":"b"' in message["data"]
    assert heard.get_message(timeout=0.1) is None


def test_writers_at_once_make_one_row_of_numbers(transactional_db: None) -> None:
    """Eight writers, new users: every number once, and whoever reads n finds all before it."""
    users = [User.objects.create(username=f"user{n}") for n in range(2)]
    gaps: list[list[int]] = []

    def write(turn: int) -> None:
        user = users[turn % 2]
        with transaction.atomic():
            event_add(user.pk, "turn", {"turn": turn})
        seen = numbers(user)
        if seen != list(range(1, len(seen) + 1)):
            gaps.append(seen)
        connections.close_all()

    with ThreadPoolExecutor(8) as writers:
        list(writers.map(write, range(80)))
    assert gaps == []
    for user in users:
        assert numbers(user) == list(range(1, 41))
        assert EventCounter.objects.get(user=user).last == 40


def test_a_reader_by_number_never_misses_and_never_repeats(transactional_db: None) -> None:
    """The test that a global id fails on PostgreSQL: reading since the last one while many write."""
    user = User.objects.create(username="ada")
    read: list[int] = []

    def write(turn: int) -> None:
        with transaction.atomic():
            event_add(user.pk, "turn", {"turn": turn})
        connections.close_all()

    def read_on(since: int) -> int:
        items, last = events_list(user.pk, since=since, limit=7)
        read.extend(item["id"] for item in items)
        return last

    with ThreadPoolExecutor(6) as writers:
        writing = [writers.submit(write, turn) for turn in range(60)]
        last = 0
        while not all(task.done() for task in writing):
            last = read_on(last)
    for task in writing:
        task.result()
    while last < 60:
        last = read_on(last)
    assert read == list(range(1, 61))


def test_a_list_of_some_types_goes_on_behind_the_others(user: User) -> None:
    events_add(user.pk, [("a", {}), ("b", {"n": 1}), ("a", {}), ("a", {})])
    items, last = events_list(user.pk, since=0, limit=10, types=["b"])
    assert [item["id"] for item in items] == [2]
    assert last == 4
    items, last = events_list(user.pk, since=0, limit=2, types=["a"])
    assert [item["id"] for item in items] == [1, 3]
    assert last == 3
    assert events_list(user.pk, since=99, limit=10) == ([], 99)


def test_a_message_holds_the_fields_of_its_type(user: User) -> None:
    event_add(user.pk, "segment_finished", {"task_id": 101, "status": "completed"})
    (message,) = events_list(user.pk, since=0, limit=1)[0]
    assert message.items() >= {"type": "segment_finished", "task_id": 101, "status": "completed", "id": 1}.items()
    assert message["at"].endswith("Z")


def test_progress_is_told_but_not_kept(user: User, redis: Redis) -> None:
    heard = redis.pubsub(ignore_subscribe_messages=True)
    heard.subscribe(f"user:{user.pk}")
    heard.get_message(timeout=1)
    event_publish_transient(user.pk, {"type": "target_progress", "fraction": 0.5})
    message = heard.get_message(timeout=5)
    assert message
    assert message["data"] == '{"type":"target_progress","fraction":0.5}'
    assert numbers(user) == []


def test_old_events_go_and_numbers_go_on(user: User) -> None:
    events_add(user.pk, [("a", {}), ("b", {})])
    Event.objects.filter(number=1).update(created=timezone.now() - timedelta(days=91))
    assert events_cleanup(90) == 1
    assert numbers(user) == [2]
    assert event_add(user.pk, "c", {}).number == 3
