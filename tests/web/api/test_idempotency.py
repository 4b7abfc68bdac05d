"""The same key gets the same answer: one after another, and at the same time."""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.http import HttpRequest
from django.test import RequestFactory
from django.utils import timezone

from fabula.domain.errors import InputError
from fabula.web.accounts.models import User
from fabula.web.api.idempotency import Answer, answered_once, idempotent_calls_forget
from fabula.web.api.problems import ApiError
from fabula.web.productions.models import Production

pytestmark = pytest.mark.database


def _post(key: str = "", path: str = "/things") -> HttpRequest:
    return RequestFactory().post(path, headers={"Idempotency-Key": key} if key else {})


def _creating(user: User, *, seconds: float = 0.0) -> Answer:
    production = Production.objects.create(owner=user, product="story", title="One", spec={})
    time.sleep(seconds)
    return Answer(201, {"id": production.pk}, {"Location": f"/things/{production.pk}"})


def test_without_a_key_every_call_creates(user: User) -> None:
    ids = {answered_once(_post(), user, {}, lambda: _creating(user)).body["id"] for _ in range(2)}
    assert len(ids) == 2


def test_the_same_key_gets_the_same_answer(user: User) -> None:
    first = answered_once(_post("k"), user, {"a": 1, "b": 2}, lambda: _creating(user))
    again = answered_once(_post("k"), user, {"b": 2, "a": 1}, lambda: _creating(user))
    assert (again.status, again.body, again.headers) == (first.status, first.body, first.headers)
    assert again.replayed and not first.replayed
    assert Production.objects.count() == 1


def test_a_key_is_good_for_one_request_of_one_user(user: User, other_user: User) -> None:
    answered_once(_post("k"), user, {"a": 1}, lambda: _creating(user))
    for request, payload in ((_post("k"), {"a": 2}), (_post("k", "/others"), {"a": 1})):
        with pytest.raises(ApiError) as refused:
            answered_once(request, user, payload, lambda: _creating(user))
        assert refused.value.status == 422
    answered_once(_post("k"), other_user, {"a": 2}, lambda: _creating(other_user))
    assert Production.objects.count() == 2


def test_a_failure_keeps_nothing_and_frees_the_key(transactional_db: None) -> None:
    user = User.objects.create_user("unlucky")

    def fails() -> Answer:
        _creating(user)
        raise InputError("Not like this.")

    with pytest.raises(InputError):
        answered_once(_post("k"), user, {}, fails)
    assert Production.objects.count() == 0
    assert not answered_once(_post("k"), user, {}, lambda: _creating(user)).replayed


@pytest.mark.parametrize("key", ["x" * 201, "ключ", "a\tb"])
def test_a_strange_key_is_refused(user: User, key: str) -> None:
    with pytest.raises(InputError):
        answered_once(_post(key), user, {}, lambda: _creating(user))


def test_calls_at_the_same_time_create_once(transactional_db: None) -> None:
    user = User.objects.create_user("racer")
    answers: list[Answer] = []
    barrier = threading.Barrier(8)

    def call() -> None:
        barrier.wait()
        answers.append(answered_once(_post("race"), user, {"a": 1}, lambda: _creating(user, seconds=0.02)))
        connection.close()

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8
    assert len({answer.body["id"] for answer in answers}) == 1
    assert sum(not answer.replayed for answer in answers) == 1
    assert Production.objects.count() == 1


def test_old_answers_are_forgotten(user: User) -> None:
    answered_once(_post("k"), user, {}, lambda: _creating(user))
    assert idempotent_calls_forget(timezone.now() - timedelta(hours=1)) == 0
    assert idempotent_calls_forget(timezone.now() + timedelta(seconds=1)) == 1
