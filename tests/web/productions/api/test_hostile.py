"""What is sent wrongly is refused with a reason: never a defect of ours, whatever it is."""

import json
from typing import Any

import pytest
from django.conf import settings

from fabula.web.productions.models import Production
from tests.web.productions.api.conftest import SPEC, Caller

_HUGE = 10**400


@pytest.mark.parametrize(
    "body",
    [
        {}, [], 5, "x", None, {"spec": None}, {"spec": []}, {"spec": {}}, {"spec": {"story": 5}},
        {"spec": {"story": {"topic": ""}}}, {"spec": {"story": {"topic": 5}}},
        {"spec": {"story": {"topic": "x", "pages": 2}}},
        {"spec": {"story": {"topic": "x", "seed": _HUGE}}}, {"spec": {"story": {"topic": "x", "seed": -1}}},
        {"spec": {"story": {"topic": "x\0y"}}}, {"spec": {"story": {"topic": "\ud800"}}},
        {"spec": {"story": {"topic": "x"}, "film": {"width": _HUGE}}}, {"spec": {"story": {"topic": "x"}, "self": 1}},
        {"spec": {"story": {"topic": "x"}, "engines": {"text": "nobody:x"}}},
        {"spec": {"story": {"topic": "x"}, "engines": {"text": "../../etc/passwd"}}},
        {"spec": {"story": {"topic": "x"}, "engines": 5}},
        {"spec": {"story": {"topic": "x"}, "engines": {"text": ","}}}, {"spec": SPEC, "product": "song"},
        {"spec": SPEC, "product": "x" * 5000}, {"spec": SPEC, "title": "x" * 301}, {"spec": SPEC, "title": "a\0b"},
        {"spec": SPEC, "priority": 10**9}, {"spec": SPEC, "priority": 1.5}, {"spec": SPEC, "build": 5},
        {"spec": SPEC, "build": ["x" * 129]}, {"spec": SPEC, "build": ["x"] * 1000}, {"spec": SPEC, "surprise": 1},
        {"spec": {"story": {"topic": "x", "language": "xx"}}}, {"spec": {"story": {"topic": "ᚠᚢᚦ"}}},
    ],
)  # fmt: skip
def test_a_production_that_cannot_be_is_not_begun(api: Caller, body: Any) -> None:
    answer = api.post("", body)
    assert answer.status_code == 422, answer.content
    problem = answer.json()
    assert problem["detail"] and problem["code"]
    assert Production.objects.count() == 0


def test_the_field_at_fault_is_named(api: Caller) -> None:
    fields = {
        "story.pages": {"story": {"topic": "x", "pages": 2}},
        "film.width": {"story": {"topic": "x"}, "film": {"width": 7}},
        "style": {"story": {"topic": "x"}, "film": {"style": "no such"}},
        "story": {},
    }
    for field, spec in fields.items():
        problem = api.post("", {"spec": spec}).json()
        assert (problem["field"], problem["code"]) == (field, "bad_input") and problem["remedy"]
    assert api.post("", {"spec": SPEC, "priority": "high"}).json()["field"] == "priority"


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"", 422), (b"{", 400), (b"\xff\xfe", 400), (b'{"spec": NaN}', 400), (b"[" * 50_000, 400), (b"1" * 10_000, 400),
     (b'{"spec": ' + b'{"a": ' * 90 + b"1" + b"}" * 91, 422), (b'{"spec": {"a": 1e999}}', 422),
     (b"x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1), 413)],
)  # fmt: skip
def test_a_body_that_is_no_json_is_refused(api: Caller, body: bytes, status: int) -> None:
    answer = api.call("POST", "", body)
    assert answer.status_code == status, answer.content[:300]
    assert answer["Content-Type"].startswith("application/problem+json")


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=201", "limit=x", "limit=" + "9" * 5000, "after=x", "after=%00", "q=%00", "q=" + "x" * 201,
     "order=spec", "order=owner__password", "order=id;drop", "status=nothing", "product=%00"],
)  # fmt: skip
def test_a_query_that_makes_no_sense_is_refused(api: Caller, query: str) -> None:
    assert api.get(f"?{query}").status_code == 422


@pytest.mark.database
@pytest.mark.parametrize("words", ["%25", "_", "'", '"', "\\", "%ED%A0%80", "é ß 狐", " ", "a " * 99])
def test_words_are_words_whatever_they_are(api: Caller, words: str) -> None:
    api.begin(build=False)
    assert api.get(f"?q={words}").status_code == 200


@pytest.mark.parametrize(
    "value", ["", '"', "\xff", "x" * 5000, '"-1"', "bytes=9-1", "W/", ",,,", '"1-' + "0" * 4000 + '"']
)
def test_a_header_that_makes_no_sense_breaks_nothing(api: Caller, value: str) -> None:
    made = api.begin(build=False)
    headers = dict.fromkeys(("If_Match", "If_None_Match", "Idempotency_Key", "Range"), value)
    assert api.post("", {"spec": SPEC}, **headers).status_code in (201, 422)
    assert api.get(f"/{made['id']}", **headers).status_code in (200, 304)
    assert api.call("PATCH", f"/{made['id']}", {"title": "x"}, **headers).status_code in (200, 412, 428)
    assert api.get(f"/{made['id']}/files/script.json", **headers).status_code == 404


def test_a_spec_is_kept_as_it_was_meant(api: Caller) -> None:
    topic = "一只狐狸 🦊 “quoted” \\ 'and' {braces} %s <b>&amp;</b> \u202e"
    made = api.post("", {"spec": {"story": {"topic": topic}}})
    assert made.status_code in (201, 422)
    if made.status_code == 201:
        assert json.loads(made.content)["spec"]["story"]["topic"] == topic
