"""ETags tell one state from another, and edits must say which state they are meant for."""

import pytest
from django.http import HttpRequest
from django.test import RequestFactory

from fabula.web.api.preconditions import edited_meanwhile, etag_of, not_modified, revision_expected
from fabula.web.api.problems import ApiError


def _request(**headers: str) -> HttpRequest:
    return RequestFactory().get("/", headers={name.replace("_", "-"): value for name, value in headers.items()})


def test_an_etag_changes_with_the_revision_and_with_what_is_shown() -> None:
    tags = {etag_of(1, {"a": 1}), etag_of(2, {"a": 1}), etag_of(1, {"a": 2})}
    assert len(tags) == 3
    assert etag_of(1, {"a": 1, "b": 2}) == etag_of(1, {"b": 2, "a": 1})


@pytest.mark.parametrize("given", ["*", "{}", "W/{}", '"other", {}', 'W/"other" , W/{}'])
def test_who_holds_it_need_not_get_it_again(given: str) -> None:
    etag = etag_of(3, "x")
    assert not_modified(_request(If_None_Match=given.format(etag)), etag)


@pytest.mark.parametrize("given", ["", '"3"', "nonsense"])
def test_who_holds_another_gets_it(given: str) -> None:
    assert not not_modified(_request(If_None_Match=given), etag_of(3, "x"))


@pytest.mark.parametrize("given", [etag_of(12, "x"), f"W/{etag_of(12)}", '"12"', ' "12" '])
def test_the_revision_alone_decides_about_an_edit(given: str) -> None:
    assert revision_expected(_request(If_Match=given)) == 12


def test_a_star_overwrites_whatever_is_there() -> None:
    assert revision_expected(_request(If_Match="*")) is None


def test_an_edit_without_a_state_is_refused_where_one_is_required() -> None:
    with pytest.raises(ApiError) as refused:
        revision_expected(_request())
    assert refused.value.status == 428
    assert revision_expected(_request(), required=False) is None


@pytest.mark.parametrize("given", ["12", '"x"', '"99999999999999999999"', '"1" "2"', '""'])
def test_a_tag_that_is_none_of_ours_matches_nothing(given: str) -> None:
    with pytest.raises(ApiError) as refused:
        revision_expected(_request(If_Match=given))
    assert refused.value.status == 412


def test_a_late_editor_hears_where_it_stands() -> None:
    assert "revision 7" in edited_meanwhile(7).message
