"""Edits from two browsers, undo and redo."""

import threading
from typing import Any

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from fabula.web.productions.history import REDO, UNDO, position_of
from tests.web.productions.api.conftest import Caller


def _fps(api: Caller, production: int) -> Any:
    return api.get(f"/{production}").json()["spec"]["film"]["fps"]


def _change(api: Caller, production: int, fps: int) -> None:
    answer = api.call("PATCH", f"/{production}", {"spec": {"film": {"fps": fps}}}, etag=api.etag(production))
    assert answer.status_code == 200, answer.content


def _go(api: Caller, production: int, what: str) -> int:
    return int(api.call("POST", f"/{production}/{what}", etag=api.etag(production)).status_code)


@pytest.mark.database
def test_edits_are_undone_and_redone_one_by_one(api: Caller) -> None:
    made = api.begin(build=False)["id"]
    assert _go(api, made, UNDO) == 409
    _change(api, made, 25)
    _change(api, made, 30)
    assert (_go(api, made, UNDO), _fps(api, made)) == (200, 25)
    assert (_go(api, made, UNDO), _fps(api, made)) == (200, 24)
    assert _go(api, made, UNDO) == 409
    assert (_go(api, made, REDO), _fps(api, made)) == (200, 25)
    _change(api, made, 50)
    assert _go(api, made, REDO) == 409
    assert (_go(api, made, UNDO), _fps(api, made)) == (200, 25)
    history = api.get(f"/{made}/history?limit=3").json()
    assert [item["what"] for item in history["items"]] == ["undo", "edit spec", "redo"]
    assert (history["can_undo"], history["can_redo"]) == (True, True)
    rest = api.get(f"/{made}/history?after={history['next']}").json()
    assert [item["number"] for item in rest["items"]] == [5, 4, 3, 2, 1]
    assert [item["number"] for item in rest["items"] if item["current"]] == [2]
    assert {item["author"] for item in rest["items"]} == {"ada"}


@pytest.mark.database
def test_undo_brings_back_takes_and_pins(api: Caller) -> None:
    made = api.begin(build=False)["id"]
    script = {"title": "Mine", "pages": [{"text": "It rained."}]}
    api.call("PUT", f"/{made}/script", script, etag=api.etag(made))
    api.post(f"/{made}/targets/script/again", {"build": False})
    assert not api.get(f"/{made}/targets/script").json()["pinned"]
    assert _go(api, made, UNDO) == 200
    target = api.get(f"/{made}/targets/script").json()
    assert (target["pinned"], target["take"], target["status"]) == (True, 0, "done")
    assert _go(api, made, UNDO) == 200
    assert not api.get(f"/{made}/targets/script").json()["pinned"]


@pytest.mark.database
def test_a_title_is_no_step_of_the_history(api: Caller) -> None:
    made = api.begin(build=False)["id"]
    _change(api, made, 30)
    api.call("PATCH", f"/{made}", {"title": "Named"}, etag="*")
    assert (_go(api, made, UNDO), _fps(api, made)) == (200, 24)
    assert api.get(f"/{made}").json()["title"] == "Named"


@pytest.mark.database
def test_of_two_editors_at_once_one_hears_that_he_was_late(api: Caller) -> None:
    made = api.begin(build=False)["id"]
    for _round in range(3):
        etag, answers = api.etag(made), []
        barrier = threading.Barrier(4)

        def edit(number: int) -> None:
            barrier.wait()  # noqa: B023
            patch = {"title": f"By {number}"}
            answers.append((number, Caller(api.user).call("PATCH", f"/{made}", patch, etag=etag)))  # noqa: B023
            connection.close()

        threads = [threading.Thread(target=edit, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        won = [number for number, answer in answers if answer.status_code == 200]
        assert sorted(answer.status_code for _, answer in answers) == [200, 412, 412, 412]
        assert api.get(f"/{made}").json()["title"] == f"By {won[0]}"


@given(st.lists(st.sampled_from(["edit", UNDO, REDO]), max_size=30))
def test_a_history_is_a_line_that_undo_walks_back(steps: list[str]) -> None:
    known, past, future = [(1, "created")], [1], list[int]()
    for number, step in enumerate(steps, start=2):
        if (step == UNDO and len(past) == 1) or (step == REDO and not future):
            continue  # Refused, so it is no revision.
        known.append((number, step))
        if step == UNDO:
            future.append(past.pop())
        elif step == REDO:
            past.append(future.pop())
        else:
            past.append(number)
            future.clear()
    position = position_of(known)
    assert position.present == past[-1]
    assert position.undo == (past[-2] if len(past) > 1 else None)
    assert position.redo == (future[-1] if future else None)
