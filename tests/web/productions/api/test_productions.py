"""Productions over HTTP: begun once, listed, looked at, changed, planned, built, cancelled, deleted."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from fabula.web.productions.models import Production, Target
from tests.web.productions.api.conftest import SPEC, Caller

Work = Callable[[], int]


def test_one_call_makes_a_whole_film(api: Caller, work: Work) -> None:
    answer = api.post("", {"product": "story", "spec": SPEC, "build": True})
    assert answer.status_code == 201
    made = answer.json()
    assert answer["Location"] == f"/api/studio/productions/{made['id']}"
    assert (made["status"], made["building"], made["wanted"], made["revision"]) == ("pending", True, ["*"], 1)
    assert made["progress"]["fraction"] is None
    work()
    done = api.get(f"/{made['id']}").json()
    assert (done["status"], done["progress"]["fraction"], done["error"]) == ("completed", 1.0, None)
    assert {"script.json", "pages/1.png", "speech/1_1.wav", "movie.mp4", "captions.srt"} <= set(done["results"])
    assert done["spec"]["story"]["language"] == "en"
    film = api.get(done["results"]["movie.mp4"])
    assert (film.status_code, film["Content-Type"]) == (200, "video/mp4")


@pytest.mark.parametrize(("build", "wanted"), [(False, []), (True, ["*"]), ("script", ["script"]),
                                               (["script", "page-1"], ["script", "page-1"])])  # fmt: skip
def test_what_is_built_is_what_was_asked_for(api: Caller, build: Any, wanted: list[str]) -> None:
    assert api.begin(build=build)["wanted"] == wanted


def test_only_what_is_wanted_is_made(api: Caller, work: Work) -> None:
    made = api.begin(build="script")
    work()
    shown = api.get(f"/{made['id']}").json()
    assert shown["status"] == "completed"
    assert set(shown["results"]) == {"script.json"}
    assert shown["progress"]["targets"]["waiting"] > 0


@pytest.mark.database
def test_the_same_key_begins_one(api: Caller) -> None:
    body = {"spec": SPEC, "title": "Once"}
    first = api.post("", body, Idempotency_Key="k")
    again = api.post("", body, Idempotency_Key="k")
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert (again["Location"], again["ETag"]) == (first["Location"], first["ETag"])
    assert again["Idempotency-Replayed"] == "true" and "Idempotency-Replayed" not in first
    other = api.post("", body | {"title": "Twice"}, Idempotency_Key="k")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert Production.objects.count() == 1


@pytest.mark.database
def test_the_same_key_at_the_same_time_begins_one(api: Caller) -> None:
    answers: list[Any] = []
    barrier = threading.Barrier(6)

    def call() -> None:
        barrier.wait()
        answers.append(Caller(api.user).post("", {"spec": SPEC}, Idempotency_Key="race"))
        connection.close()

    threads = [threading.Thread(target=call) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.status_code for answer in answers] == [201] * 6
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert Production.objects.count() == 1


def test_whoever_holds_it_need_not_get_it_again(api: Caller, work: Work) -> None:
    made = api.begin(build="script")
    etag = api.etag(made["id"])
    same = api.get(f"/{made['id']}", If_None_Match=etag)
    assert (same.status_code, same.content, same["ETag"]) == (304, b"", etag)
    work()
    changed = api.get(f"/{made['id']}", If_None_Match=etag)
    assert changed.status_code == 200 and changed["ETag"] != etag


def test_the_answer_of_a_creation_has_the_etag_of_what_was_created(api: Caller) -> None:
    created = api.post("", {"spec": SPEC})
    assert api.get(f"/{created.json()['id']}", If_None_Match=created["ETag"]).status_code == 304


@pytest.mark.database
def test_lists_are_paged_filtered_and_ordered(api: Caller, ben: Caller, work: Work) -> None:
    ben.begin(build=False, title="Another's")
    ids = [api.begin(build=number == 2 and "script", title=f"Tale {number}")["id"] for number in range(5)]
    work()
    first = api.get("?limit=2").json()
    assert [item["id"] for item in first["items"]] == ids[:2:-1]
    second = api.get(f"?limit=2&after={first['next']}").json()
    third = api.get(f"?limit=2&after={second['next']}").json()
    assert [item["id"] for item in second["items"] + third["items"]] == ids[2::-1]
    assert third["next"] is None
    assert [item["id"] for item in api.get("?status=completed").json()["items"]] == [ids[2]]
    assert [item["id"] for item in api.get("?status=completed&status=pending&order=id").json()["items"]] == ids
    assert [item["id"] for item in api.get("?q=tale+3").json()["items"]] == [ids[3]]
    assert api.get("?product=song").json()["items"] == []
    assert [item["id"] for item in api.get("?order=-title&limit=1").json()["items"]] == [ids[4]]


@pytest.mark.database
def test_a_change_says_which_state_it_is_meant_for(api: Caller) -> None:
    made = api.begin(build=False)
    etag = api.etag(made["id"])
    late = api.call("PATCH", f"/{made['id']}", {"title": "Mine"})
    assert (late.status_code, late.json()["code"]) == (428, "precondition_required")
    changed = api.call("PATCH", f"/{made['id']}", {"title": "Mine", "priority": 5}, etag=etag)
    assert (changed.status_code, changed.json()["title"], changed.json()["priority"]) == (200, "Mine", 5)
    assert changed["ETag"] != etag
    other = api.call("PATCH", f"/{made['id']}", {"title": "No, mine"}, etag=etag)
    assert (other.status_code, other.json()["code"]) == (412, "edited_meanwhile")
    assert api.call("PATCH", f"/{made['id']}", {"title": "No, mine"}, etag=changed["ETag"]).status_code == 200
    assert api.call("PATCH", f"/{made['id']}", {"title": "Whatever"}, etag="*").status_code == 200


@pytest.mark.database
def test_a_changed_spec_makes_stale_what_depends_on_it(api: Caller, work: Work) -> None:
    made = api.begin(build=["*/narration", "*/picture"])
    work()
    path = f"/{made['id']}"
    changed = api.call("PATCH", path, {"spec": {"film": {"speed": 1.5}}}, etag=api.etag(made["id"])).json()
    assert (changed["status"], changed["revision"]) == ("pending", 2)
    assert changed["spec"]["film"] == made["spec"]["film"] | {"speed": 1.5}
    planned = [entry["target"] for entry in api.get(f"{path}/plan").json()["entries"]]
    assert any(name.startswith("page-1/speech") for name in planned)
    assert "script" not in planned and not any(name.endswith("/picture") for name in planned)
    assert api.post(f"{path}/build", {"until": ["page-1/narration"]}).status_code == 202
    work()
    assert api.get(path).json()["status"] == "completed"
    left = [entry["target"] for entry in api.get(f"{path}/plan").json()["entries"]]
    assert set(planned) - set(left) >= {"page-1/narration", "page-1/speech-1"}


@pytest.mark.parametrize(
    "patch",
    [{"spec": {"film": {"width": 7}}}, {"spec": {"film": {"size": 7}}}, {"spec": {"story": None}}, {"spec": []},
     {"spec": {"film": {"style": "no such style"}}}, {"spec": {"engines": {"text": "nobody"}}}, {"title": 5},
     {"priority": 101}, {"what": 1}, []],
)  # fmt: skip
def test_what_cannot_be_made_changes_nothing(api: Caller, patch: Any) -> None:
    made = api.begin(build=False)
    assert api.call("PATCH", f"/{made['id']}", patch, etag="*").status_code == 422
    assert api.get(f"/{made['id']}").json() == made


def test_a_plan_says_what_and_how_long(api: Caller, work: Work) -> None:
    made = api.begin(build="script")
    before = api.get(f"/{made['id']}/plan").json()
    assert [entry["target"] for entry in before["entries"]] == ["script"]
    assert before["forecast"]["seconds"] > 0 and before["within_budget"]
    work()
    after = api.get(f"/{made['id']}/plan").json()
    assert after["forecast"] is None and after["seconds"] > 0
    assert after["entries"][-1]["target"] == "film" and after["entries"][-1]["maybe"]
    one = api.get(f"/{made['id']}/plan?until=page-2/picture").json()
    assert [entry["target"] for entry in one["entries"]] == ["page-2/picture"]
    assert api.get(f"/{made['id']}/plan?until=page-99").status_code == 422


def test_a_build_of_some_targets_makes_those(api: Caller, work: Work) -> None:
    made = api.begin(build=False)
    assert api.post(f"/{made['id']}/build", {"until": ["page-1/picture"]}).status_code == 202
    work()
    results = api.get(f"/{made['id']}").json()["results"]
    assert set(results) == {"script.json", "pages/1.png"}


def test_what_is_cancelled_can_be_built_later(api: Caller, work: Work) -> None:
    made = api.begin(build="page-1/picture")
    cancelled = api.post(f"/{made['id']}/cancel")
    assert (cancelled.status_code, cancelled.json()["status"]) == (202, "cancelled")
    assert work() == 0
    api.post(f"/{made['id']}/build", {"until": ["page-1/picture"]})
    work()
    assert api.get(f"/{made['id']}").json()["status"] == "completed"


def test_what_is_deleted_is_gone(api: Caller, work: Work) -> None:
    made = api.begin(build="script")
    work()
    assert api.call("DELETE", f"/{made['id']}", etag='"7"').status_code == 412
    gone = api.call("DELETE", f"/{made['id']}", etag=api.etag(made["id"]))
    assert (gone.status_code, gone.content) == (204, b"")
    assert api.get(f"/{made['id']}").status_code == 404
    assert api.call("DELETE", f"/{made['id']}").status_code == 404


def test_a_quota_of_productions_holds(api: Caller) -> None:
    assert api.user
    api.user.productions_at_once = 1
    api.user.save()
    made = api.begin()
    refused = api.post("", {"spec": SPEC, "build": True})
    assert (refused.status_code, refused.json()["code"]) == (409, "quota_exceeded")
    api.post(f"/{made['id']}/cancel")
    api.begin()


def test_a_failure_says_why_and_what_to_do(api: Caller, work: Work) -> None:
    broken = SPEC | {"engines": {"image": "fake:broken"}}
    made = api.post("", {"spec": broken, "build": "page-1/picture"}).json()
    while api.get(f"/{made['id']}").json()["status"] != "failed":
        work()
        Target.objects.update(not_before=None)  # It would wait a little between attempts.
    shown = api.get(f"/{made['id']}").json()
    assert shown["error"]["target"] == "page-1/picture"
    assert "told to fail" in shown["error"]["message"] and shown["error"]["remedy"]
    failed = api.get(f"/{made['id']}/targets?status=failed").json()["items"]
    assert [(item["name"], item["error"]["code"]) for item in failed] == [("page-1/picture", "engine_unavailable")]
    retried = api.post(f"/{made['id']}/targets/page-1/picture/retry")
    assert (retried.status_code, retried.json()["status"], retried.json()["error"]) == (202, "ready", None)
