"""Pages stay right while rows come and go, and a strange cursor is refused."""

import base64
import json

import pytest

from fabula.domain.errors import InputError
from fabula.web.accounts.models import User
from fabula.web.api.pages import PageQuery, page_of
from fabula.web.productions.models import Production

pytestmark = pytest.mark.database


def _made(user: User, titles: str) -> list[Production]:
    return [Production.objects.create(owner=user, product="story", title=title, spec={}) for title in titles]


def _titles(order: str, limit: int) -> list[str]:
    found, after = [], ""
    while True:
        items, cursor = page_of(Production.objects.all(), query=PageQuery(limit=limit, after=after), order=order)
        assert len(items) <= limit
        found += [item.title for item in items]
        if cursor is None:
            return found
        after = cursor


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
@pytest.mark.parametrize(
    ("order", "expected"),
    [("id", "bacabca"), ("-id", "acbacab"), ("title", "aaabbcc"), ("-title", "ccbbaaa"), ("-created", "acbacab")],
)
def test_pages_hold_every_row_once_in_order(user: User, limit: int, order: str, expected: str) -> None:
    _made(user, "bacabca")
    assert "".join(_titles(order, limit)) == expected


def test_rows_that_come_and_go_do_not_shift_the_next_page(user: User) -> None:
    rows = _made(user, "abcdef")
    first, cursor = page_of(Production.objects.all(), query=PageQuery(limit=2))
    assert cursor
    rows[5].delete()
    _made(user, "g")
    second, _ = page_of(Production.objects.all(), query=PageQuery(limit=2, after=cursor))
    assert [row.title for row in first + second] == ["f", "e", "d", "c"]


def _cursor(*place: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("order", "cursor"),
    [
        ("-id", "é"), ("-id", "!!!"), ("-id", "AAAA"), ("-id", _cursor("id", 3)), ("-id", _cursor("-id", "x")),
        ("-id", _cursor("-id", 1, 2)), ("-id", _cursor("-id", None)), ("-id", _cursor("-id", [3])),
        ("-id", _cursor()), ("-id", _cursor({})), ("-id", base64.b64encode(b"[" * 700).decode()),
        ("-created", _cursor("-created", "yesterday", 3)), ("-created", _cursor("-created", 5, 3)),
        ("title", _cursor("title", "a\0b", 3)), ("title", _cursor("title", "\ud800", 3)),
    ],
)  # fmt: skip
def test_a_strange_cursor_is_refused(db: None, order: str, cursor: str) -> None:
    with pytest.raises(InputError, match="not of this list"):
        page_of(Production.objects.all(), query=PageQuery(after=cursor), order=order)


def test_a_cursor_past_all_integers_finds_nothing_or_everything(user: User) -> None:
    _made(user, "ab")
    items, _ = page_of(Production.objects.all(), query=PageQuery(after=_cursor("-id", 2**80)))
    assert len(items) == 2
