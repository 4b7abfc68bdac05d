"""Bodies and queries are read strictly, and what is wrong is said."""

import json

import pytest
from django.http import QueryDict
from django.test import RequestFactory

from fabula.domain.errors import InputError
from fabula.web.api.parsing import StrictParser, json_read
from fabula.web.api.problems import ApiError


def test_ordinary_json_is_read() -> None:
    value = {"a": [1, 2.5, None, True, "灯塔 🐋", -(2**63) + 1], "b": {"c": "\n\t"}}
    assert json_read(json.dumps(value).encode()) == value
    assert json_read(json.dumps(value, ensure_ascii=False).encode()) == value


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"nonsense", b"\xff\xfe\x00", b'{"a": NaN}', b"[Infinity]", b"[-Infinity]", b"[" * 100_000,
     b"1" * 5000, b'{"a" 1}'],
)  # fmt: skip
def test_what_is_no_json_is_a_bad_request(body: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        json_read(body)
    assert refused.value.status == 400


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b'{"a": "x\\u0000y"}', "NUL"),
        (b'{"x\\u0000y": 1}', "NUL"),
        (b'["\\ud83d"]', "surrogate"),
        (b'{"\\udc00": 1}', "surrogate"),
        (b"[9223372036854775808]", "64 bits"),
        (b"[1e999]", "too large"),
        (b"[" * 80 + b"]" * 80, "deep"),
    ],
)
def test_what_no_database_keeps_is_refused(body: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        json_read(body)


def test_queries_are_checked_too() -> None:
    request = RequestFactory().get("/")
    parser = StrictParser()
    assert parser.parse_querydict(QueryDict("a=1&b=2&b=3"), ["b"], request) == {"a": "1", "b": ["2", "3"]}
    for query in ("a=%00", "b=x&b=%00", "%00=1"):
        with pytest.raises(InputError, match="NUL"):
            parser.parse_querydict(QueryDict(query), ["b"], request)
