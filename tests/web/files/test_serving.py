"""Files over HTTP: ranges against slices, conditions, headers, nginx."""

import io
import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import signing
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.test import Client, RequestFactory
from django.utils.http import http_date
from pytest_django import Settings

from fabula.domain.errors import BlobCorrupt
from fabula.runtime.blobs import FolderBlobs
from fabula.web.accounts.models import User
from fabula.web.api.problems import ApiError
from fabula.web.files.links import link_path, link_read, link_token
from fabula.web.files.models import Upload
from fabula.web.files.services import upload_create
from fabula.web.files.serving import file_response
from fabula.web.files.stores import user_blobs

DATA = bytes(random.Random(7).choices(range(32, 127), k=700_001))
Served = Callable[..., HttpResponseBase]


@pytest.fixture
def upload(user: User) -> Upload:
    return upload_create(user, "text.txt", io.BytesIO(DATA))


@pytest.fixture
def served(upload: Upload, rf: RequestFactory) -> Served:
    def serve(method: str = "GET", name: str = "text.txt", download: bool = False, **headers: str) -> HttpResponseBase:
        request: HttpRequest = rf.generic(
            method, "/", headers={key.replace("_", "-"): value for key, value in headers.items()}
        )
        return file_response(request, upload.blob, name, download=download)

    return serve


def body(response: HttpResponseBase) -> bytes:
    return b"".join(response) if response.streaming else response.content  # type: ignore[attr-defined]


def test_the_whole_file(served: Served) -> None:
    response = served()
    assert (response.status_code, body(response)) == (200, DATA)
    assert response["Content-Length"] == str(len(DATA)) and response["Accept-Ranges"] == "bytes"
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_ranges_are_slices(served: Served) -> None:
    size = len(DATA)
    pick = random.Random(3)
    spans = [(pick.randrange(size), pick.randrange(size)) for _ in range(30)]
    cases: dict[str, bytes] = {f"bytes={a}-{b}": DATA[a : b + 1] for a, b in spans if a <= b}
    cases |= {f"bytes={a}-": DATA[a:] for a, _b in spans[:5]} | {f"bytes=-{b}": DATA[-b:] for _a, b in spans[:5] if b}
    cases |= {"bytes=0-0": DATA[:1], f"bytes=0-{size * 2}": DATA, f"bytes=-{size * 2}": DATA, "BYTES=1-2": DATA[1:3]}
    for asked, wanted in cases.items():
        response = served(Range=asked)
        assert (response.status_code, body(response)) == (206, wanted), asked
        start = DATA.index(wanted) if len(wanted) > 100 else None
        if start is not None:
            assert response["Content-Range"] == f"bytes {start}-{start + len(wanted) - 1}/{size}"


@pytest.mark.parametrize("asked", [f"bytes={len(DATA)}-", f"bytes={10**17}-{10**17 + 1}", "bytes=-0"])
def test_a_range_outside_of_the_file(served: Served, asked: str) -> None:
    response = served(Range=asked)
    assert (response.status_code, body(response)) == (416, b"")
    assert response["Content-Range"] == f"bytes */{len(DATA)}"


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "bytes=5-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=1", "x"])
def test_what_is_no_single_range_gets_the_whole_file(served: Served, asked: str) -> None:
    assert served(Range=asked).status_code == 200


def test_a_range_only_of_the_state_that_is_meant(served: Served, upload: Upload) -> None:
    etag, written = served()["ETag"], served()["Last-Modified"]
    earlier = http_date((upload.blob.created - timedelta(days=1)).timestamp())
    for condition, status in ((etag, 206), (written, 206), ('"other"', 200), (earlier, 200), (f"W/{etag}", 200)):
        assert served(Range="bytes=0-9", If_Range=condition).status_code == status, condition


def test_what_the_caller_holds_is_not_sent(served: Served, upload: Upload) -> None:
    etag, written = served()["ETag"], served()["Last-Modified"]
    assert etag == f'"{upload.blob.digest}"'
    for headers in ({"If_None_Match": etag}, {"If_None_Match": f'"x", W/{etag}'}, {"If_None_Match": "*"},
                    {"If_Modified_Since": written}):  # fmt: skip
        response = served(**headers)
        assert (response.status_code, body(response)) == (304, b"") and response["ETag"] == etag
    assert served(If_None_Match='"other"', If_Modified_Since=written).status_code == 200


def test_head_tells_all_but_the_bytes(served: Served) -> None:
    response = served("HEAD")
    assert (response.status_code, body(response)) == (200, b"")
    assert response["Content-Length"] == str(len(DATA)) and "ETag" in response


def test_names_in_any_language_and_of_any_malice(served: Served) -> None:
    assert served(name="fox.txt")["Content-Disposition"] == 'inline; filename="fox.txt"'
    assert (
        served(name="狐狸.txt", download=True)["Content-Disposition"]
        == "attachment; filename*=utf-8''%E7%8B%90%E7%8B%B8.txt"
    )
    evil = served(name='a"\r\nX-Evil: 1; filename="b.exe', download=True)
    assert "X-Evil" not in evil.headers and "\n" not in evil["Content-Disposition"]


def test_what_a_browser_would_run_is_shut_in(upload: Upload, served: Served) -> None:
    upload.blob.media_type = "text/html"
    assert served()["Content-Security-Policy"].startswith("sandbox")


def test_nginx_sends_the_file_where_it_can(served: Served, upload: Upload, settings: Settings) -> None:
    settings.FABULA = settings.FABULA.model_copy(update={"x_accel": True})
    response = served(Range="bytes=0-3")
    blob = upload.blob
    place = f"blobs/users/{blob.owner_id}/{blob.digest[:2]}/{blob.digest}"
    assert response["X-Accel-Redirect"] == f"/protected/{place}" and body(response) == b""
    assert (settings.DATA / place).read_bytes() == DATA
    assert response["Content-Type"].startswith("text/plain")


def test_damaged_bytes_are_not_sent(served: Served, upload: Upload) -> None:
    blobs = user_blobs(upload.owner_id)
    assert isinstance(blobs, FolderBlobs)
    blobs.place(upload.blob.digest).write_bytes(b"other")
    with pytest.raises(BlobCorrupt):
        served()


def test_links_are_for_one_file_one_purpose_and_a_while(upload: Upload, monkeypatch: pytest.MonkeyPatch) -> None:
    token = link_token(upload.blob, "a.txt", seconds=60, purpose="share")
    assert link_read(token, purpose="share").blob == upload.blob
    refused(link_read, token, 403)
    refused(link_read, token[:-2] + "xx", 403)
    refused(link_read, signing.dumps([1], salt="fabula.files.view"), 403)
    old = link_token(upload.blob, "a.txt", seconds=-1)
    refused(link_read, old, 410)


def test_a_link_dies_with_its_file_and_its_owner(upload: Upload, user: User) -> None:
    path = link_path(upload.blob, "a.txt")
    assert Client().get(path).status_code == 200
    assert Client().head(path).status_code == 200
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert Client().get(path).status_code == 404
    User.objects.filter(pk=user.pk).update(is_active=True)
    upload.delete()
    upload.blob.delete()
    assert Client().get(path).status_code == 404
    assert Client().get("/api/studio/files/nonsense").status_code == 403


def refused(read: Callable[[str], object], token: str, status: int) -> None:
    with pytest.raises(ApiError) as found:
        read(token)
    assert found.value.status == status
