"""Share links: anybody may look, until they expire or are taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from fabula.web.productions.models import ShareLink
from fabula.web.productions.sharing import share_links_forget
from tests.web.productions.api.conftest import Caller


@pytest.fixture
def drawn(api: Caller, work: Callable[[], int]) -> int:
    """A story with a picture."""
    made = api.begin(build="page-1/picture", title="For all")
    work()
    return int(made["id"])


def _shared(api: Caller, production: int, **body: float) -> str:
    answer = api.post(f"/{production}/share", body or None)
    assert answer.status_code == 201, answer.content
    return str(answer.json()["token"])


def test_anybody_sees_what_is_shared_and_no_more(api: Caller, nobody: Caller, drawn: int) -> None:
    answer = api.post(f"/{drawn}/share", {"hours": 2}).json()
    assert answer["url"] == f"http://testserver/api/studio/shared/{answer['token']}"
    shown = nobody.get(f"/api/studio/shared/{answer['token']}").json()
    assert shown["title"] == "For all" and set(shown) == {"title", "product", "status", "expires", "files"}
    picture = nobody.get(shown["files"]["pages/1.png"])
    assert (picture.status_code, picture["Content-Type"]) == (200, "image/png")
    assert nobody.get(shown["files"]["pages/1.png"], Range="bytes=0-7").status_code == 206
    assert nobody.get(f"/api/studio/shared/{answer['token']}/files/movie.mp4").status_code == 404


def test_only_a_digest_of_the_token_is_kept(api: Caller, drawn: int) -> None:
    token = _shared(api, drawn)
    assert token not in {link.digest for link in ShareLink.objects.all()}
    assert "token" not in api.get(f"/{drawn}/share").json()["items"][0]


def test_links_expire(api: Caller, nobody: Caller, drawn: int) -> None:
    token = _shared(api, drawn)
    assert nobody.get(f"/api/studio/shared/{token}").status_code == 200
    ShareLink.objects.update(expires=timezone.now() - timedelta(seconds=1))
    for path in ("", "/files/pages/1.png"):
        assert nobody.get(f"/api/studio/shared/{token}{path}").status_code == 404
    assert api.get(f"/{drawn}/share").json()["items"] == []
    assert share_links_forget() == 1


def test_links_are_taken_back(api: Caller, nobody: Caller, ben: Caller, drawn: int) -> None:
    tokens = [_shared(api, drawn) for _ in range(3)]
    links = [link["id"] for link in api.get(f"/{drawn}/share").json()["items"]]
    assert ben.call("DELETE", f"/{drawn}/share/{links[0]}").status_code == 404
    assert api.call("DELETE", f"/{drawn}/share/{links[0]}").status_code == 204
    assert api.call("DELETE", f"/{drawn}/share/{links[0]}").status_code == 404
    assert [nobody.get(f"/api/studio/shared/{token}").status_code for token in tokens] == [200, 200, 404]
    assert api.call("DELETE", f"/{drawn}/share").status_code == 204
    assert {nobody.get(f"/api/studio/shared/{token}").status_code for token in tokens} == {404}


@pytest.mark.parametrize("hours", [0, -1, 9000, "soon", None])
def test_hours_that_make_no_sense_are_refused(api: Caller, drawn: int, hours: object) -> None:
    assert api.post(f"/{drawn}/share", {"hours": hours}).status_code == 422


@pytest.mark.parametrize("token", ["nothing", "a" * 101, "a%00b", "..", "é"])
def test_a_made_up_token_opens_nothing(nobody: Caller, token: str) -> None:
    assert nobody.get(f"/api/studio/shared/{token}").status_code in (404, 422)


def test_nothing_of_a_closed_account_is_shared(api: Caller, nobody: Caller, drawn: int) -> None:
    token = _shared(api, drawn)
    assert api.user
    api.user.is_active = False
    api.user.save()
    assert nobody.get(f"/api/studio/shared/{token}").status_code == 404
