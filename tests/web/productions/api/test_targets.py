"""Targets over HTTP: what each gave, another take, and what stands in for it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from fabula.web.productions.models import Outcome, Production
from tests.web.productions.api.conftest import Caller

Work = Callable[[], int]


@pytest.fixture
def drawn(api: Caller, work: Work) -> int:
    """A story with its script and the picture of its first page made."""
    made = api.begin(build="page-1/picture")
    work()
    return int(made["id"])


def _target(api: Caller, production: int, name: str) -> Any:
    answer = api.get(f"/{production}/targets/{name}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_targets_are_listed_in_their_order(api: Caller, drawn: int) -> None:
    items = api.get(f"/{drawn}/targets").json()["items"]
    assert [item["name"] for item in items[:2]] == ["script", "casting"]
    assert {item["name"]: item["status"] for item in items}["page-1/picture"] == "done"
    page = api.get(f"/{drawn}/targets?prefix=page-2").json()["items"]
    assert {item["name"].split("/")[0] for item in page} == {"page-2"}
    done = api.get(f"/{drawn}/targets?status=done").json()["items"]
    assert {item["status"] for item in done} == {"done"} and len(done) < len(items)


def test_a_target_tells_what_it_gave_and_what_led_there(api: Caller, drawn: int) -> None:
    target = _target(api, drawn, "page-1/picture")
    (take,) = target["takes"]
    assert (take["made_by"], take["current"], take["pinned"]) == ("fabula", True, False)
    assert take["manifest"]["engines"][0]["engine"] == "fake"
    assert take["outputs"]["shown"]["media_type"] == "image/png"
    assert list(target["lineage"]) == ["script"]
    seen = api.get(take["outputs"]["shown"]["link"])
    assert (seen.status_code, seen["Content-Type"]) == (200, "image/png")


def test_another_take_is_made_and_the_first_can_be_pinned(api: Caller, drawn: int, work: Work) -> None:
    name = f"/{drawn}/targets/page-1/picture"
    first = _target(api, drawn, "page-1/picture")["takes"][0]["id"]
    again = api.post(f"{name}/again")
    assert (again.status_code, again.json()["status"], again.json()["take"]) == (202, "ready", 1)
    work()
    target = _target(api, drawn, "page-1/picture")
    assert [take["current"] for take in target["takes"]] == [True, False]
    pinned = api.call("PUT", f"{name}/pin", {"take": first}, etag=api.etag(drawn))
    assert pinned.status_code == 200
    target = _target(api, drawn, "page-1/picture")
    assert target["pinned"] and [take["pinned"] for take in target["takes"]] == [False, True]
    assert api.call("DELETE", f"{name}/pin", etag=api.etag(drawn)).status_code == 200
    assert [take["current"] for take in _target(api, drawn, "page-1/picture")["takes"]] == [True, False]
    assert api.call("DELETE", f"{name}/pin", etag=api.etag(drawn)).status_code == 404


def test_another_take_may_wait_for_a_build(api: Caller, drawn: int, work: Work) -> None:
    assert api.post(f"/{drawn}/targets/page-1/picture/again", {"build": False}).json()["status"] == "waiting"
    assert work() == 0


def test_a_text_stands_in_for_a_script(api: Caller, drawn: int) -> None:
    script = {"title": "Mine", "pages": [{"text": "It rained."}, {"text": "The sun came out."}]}
    answer = api.call("PUT", f"/{drawn}/targets/script/pin", {"content": script}, etag=api.etag(drawn))
    assert answer.status_code == 200
    names = {item["name"] for item in api.get(f"/{drawn}/targets").json()["items"]}
    assert "page-2/picture" in names and "page-3/picture" not in names
    as_text = api.call("PUT", f"/{drawn}/targets/script/pin", {"content": json.dumps(script)}, etag=api.etag(drawn))
    assert as_text.status_code == 200, as_text.content
    assert Outcome.objects.filter(production=drawn, target="script", made_by="user").count() == 1


def test_an_upload_stands_in_for_a_picture(api: Caller, drawn: int, picture: bytes) -> None:
    from io import BytesIO

    from fabula.web.files.services import upload_create

    assert api.user
    upload = upload_create(api.user, "mine.png", BytesIO(picture))
    answer = api.call("PUT", f"/{drawn}/targets/page-1/picture/pin", {"upload": upload.pk}, etag=api.etag(drawn))
    assert answer.status_code == 200, answer.content
    take = _target(api, drawn, "page-1/picture")["takes"][0]
    assert (take["made_by"], take["pinned"], take["current"]) == ("user", True, True)


NO_PINS: list[tuple[str, dict[str, Any], int]] = [
    ("script", {}, 422), ("script", {"take": 1, "content": "x"}, 422), ("script", {"take": 2**62}, 404),
    ("script", {"upload": 2**62}, 404), ("script", {"content": "no script"}, 422), ("script", {"content": 5}, 422),
    ("casting", {"content": "x"}, 409), ("page-99/picture", {"take": 1}, 404),
    ("page-1/picture", {"content": "no picture"}, 422), ("script", {"content": "a\0b"}, 422),
]  # fmt: skip


def test_what_cannot_be_pinned_changes_nothing(api: Caller, drawn: int) -> None:
    for name, body, status in NO_PINS:
        answer = api.call("PUT", f"/{drawn}/targets/{name}/pin", body, etag="*")
        assert answer.status_code == status, f"{name} {body}: {answer.content!r}"
        assert Production.objects.get(pk=drawn).revision == 1


def test_a_take_of_another_target_or_production_is_no_take(api: Caller, ben: Caller, drawn: int) -> None:
    script = _target(api, drawn, "script")["takes"][0]["id"]
    other = ben.begin(build=False)["id"]
    assert api.call("PUT", f"/{drawn}/targets/page-1/picture/pin", {"take": script}, etag="*").status_code == 404
    assert ben.call("PUT", f"/{other}/targets/script/pin", {"take": script}, etag="*").status_code == 404


def test_a_target_is_cancelled_alone(api: Caller, drawn: int, work: Work) -> None:
    api.post(f"/{drawn}/build", {"until": ["page-2/picture", "page-3/picture"]})
    assert api.post(f"/{drawn}/targets/page-2/picture/cancel").json()["status"] == "cancelled"
    work()
    assert _target(api, drawn, "page-3/picture")["status"] == "done"
    assert api.post(f"/{drawn}/targets/page-3/picture/cancel").status_code == 409
    assert api.post(f"/{drawn}/targets/page-3/picture/retry").status_code == 409
    assert api.post(f"/{drawn}/targets/page-2/picture/retry").json()["status"] == "ready"


@pytest.mark.parametrize("ending", ["again", "retry", "cancel"])
def test_an_unknown_target_is_not_there(api: Caller, drawn: int, ending: str) -> None:
    assert api.post(f"/{drawn}/targets/page-99/picture/{ending}").status_code == 404
    assert api.get(f"/{drawn}/targets/page-99/picture").status_code == 404
