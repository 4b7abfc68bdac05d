"""Uploads over the API, in process."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from fabula.web.accounts.exporting import account_export
from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import User
from fabula.web.files.models import Blob, Upload
from fabula.web.files.selectors import storage_used
from fabula.web.files.services import files_cleanup, owner_erase, upload_create
from fabula.web.files.stores import temporary_folder, user_blobs
from tests.support.samples import picture

pytestmark = pytest.mark.database
UPLOADS = "/api/studio/uploads"
CallerOf = Callable[[User], Client]


@pytest.fixture
def caller(user: User, caller_of: CallerOf) -> Client:
    return caller_of(user)


def send(caller: Client, data: bytes, name: str = "fox.png") -> dict[str, object]:
    answer = caller.post(UPLOADS, {"file": SimpleUploadedFile(name, data, content_type="text/html")})
    assert answer.status_code == 201, answer.content
    return dict(answer.json())


def test_a_file_goes_in_as_a_form_and_comes_out(caller: Client, user: User) -> None:
    shown = send(caller, picture())
    assert (shown["name"], shown["media_type"], shown["size"]) == ("fox.png", "image/png", len(picture()))
    assert caller.get(f"{UPLOADS}/{shown['id']}").json() | {"url": ""} == shown | {"url": ""}
    got = caller.get(f"{UPLOADS}/{shown['id']}/content")
    assert b"".join(got.streaming_content) == picture()  # type: ignore[attr-defined]
    by_link = Client().get(str(shown["url"]))
    assert b"".join(by_link.streaming_content) == picture()  # type: ignore[attr-defined]
    assert storage_used(user.pk) == len(picture())


def test_a_file_goes_in_as_the_body(caller: Client) -> None:
    answer = caller.post(f"{UPLOADS}?name=狐狸.txt", "从前".encode(), content_type="application/octet-stream")
    assert answer.status_code == 201, answer.content
    assert (answer.json()["name"], answer.json()["media_type"]) == ("狐狸.txt", "text/plain")


def test_a_file_that_is_sent_again_under_its_key_is_kept_once(caller: Client) -> None:
    def send_again(data: bytes) -> HttpResponse:
        form = {"file": SimpleUploadedFile("fox.png", data)}
        return caller.post(UPLOADS, form, headers={"Idempotency-Key": "fox"})  # type: ignore[return-value]

    first, second = send_again(picture()), send_again(picture())
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["id"] == second.json()["id"] and second["Idempotency-Replayed"] == "true"  # type: ignore[attr-defined]
    assert first["Location"] == f"{UPLOADS}/{first.json()['id']}"  # type: ignore[attr-defined]
    assert send_again(picture("GIF")).status_code == 422
    assert Upload.objects.count() == 1


def test_a_key_of_files_is_enough(user: User) -> None:
    def caller_with(scopes: list[str]) -> Client:
        _key, secret = api_key_create(user, name="ci", scopes=scopes)
        return Client(headers={"X-API-Key": secret})

    assert caller_with(["files:read"]).get(UPLOADS).status_code == 200
    assert caller_with(["productions:write"]).get(UPLOADS).status_code == 403
    form = {"file": SimpleUploadedFile("fox.png", picture())}
    assert caller_with(["files:read"]).post(UPLOADS, form).status_code == 403


def test_uploads_are_listed_by_the_page_newest_first(caller: Client) -> None:
    ids = [send(caller, picture(size=(4, 4 + number)))["id"] for number in range(3)]
    first = caller.get(f"{UPLOADS}?limit=2").json()
    assert [item["id"] for item in first["items"]] == ids[:0:-1]
    second = caller.get(f"{UPLOADS}?limit=2&after={first['next']}").json()
    assert [item["id"] for item in second["items"]] == ids[:1] and second["next"] is None


def test_the_same_bytes_are_kept_and_counted_once(caller: Client, user: User) -> None:
    one, two = send(caller, picture(), "one.png"), send(caller, picture(), "two.png")
    assert storage_used(user.pk) == len(picture())
    assert caller.delete(f"{UPLOADS}/{one['id']}").status_code == 204
    assert user_blobs(user.pk).exists(str(two["digest"]))
    assert caller.delete(f"{UPLOADS}/{two['id']}").status_code == 204
    assert not user_blobs(user.pk).exists(str(two["digest"])) and storage_used(user.pk) == 0
    assert caller.delete(f"{UPLOADS}/{two['id']}").status_code == 404


def test_anothers_files_do_not_exist(caller: Client, other_user: User, caller_of: CallerOf) -> None:
    shown = send(caller, picture())
    other = caller_of(other_user)
    for path in (f"{UPLOADS}/{shown['id']}", f"{UPLOADS}/{shown['id']}/content"):
        assert other.get(path).status_code == 404
        assert Client().get(path).status_code == 401
    assert other.delete(f"{UPLOADS}/{shown['id']}").status_code == 404
    assert other.get(UPLOADS).json()["items"] == []
    send(other, picture())
    caller.delete(f"{UPLOADS}/{shown['id']}")
    assert user_blobs(other_user.pk).exists(str(shown["digest"])), "the same bytes of another are another's"


def test_too_much_is_refused_and_nothing_is_left(caller: Client, settings: Settings) -> None:
    settings.FABULA = settings.FABULA.model_copy(update={"upload_limit": 50})
    answer = caller.post(UPLOADS, {"file": SimpleUploadedFile("fox.png", picture())})
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")
    assert not list(temporary_folder().iterdir()) and not Upload.objects.exists()


def test_the_quota_holds(caller: Client, user: User) -> None:
    user.storage_quota = len(picture()) + 10
    user.save(update_fields=["storage_quota"])
    send(caller, picture())
    answer = caller.post(UPLOADS, {"file": SimpleUploadedFile("b.png", picture(size=(9, 9)))})
    assert (answer.status_code, answer.json()["code"]) == (403, "quota_exceeded")
    assert Upload.objects.count() == 1 and not list(temporary_folder().iterdir())
    assert len(list(user_blobs(user.pk).digests())) == 1


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "unsupported_file"),
        (picture(size=(300, 200))[:99], 422, "damaged_file"),
    ],
    ids=["a drawing", "half a picture"],
)
def test_what_cannot_be_used_is_refused(caller: Client, data: bytes, status: int, code: str) -> None:
    answer = caller.post(UPLOADS, {"file": SimpleUploadedFile("fox.png", data, content_type="image/png")})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["remedy"]


def test_a_form_without_a_file_says_so(caller: Client) -> None:
    answer = caller.post(UPLOADS, {"other": "x"})
    assert (answer.status_code, answer.json()["field"]) == (422, "file")


def test_a_name_cannot_leave_the_folder_nor_break_a_header(caller: Client, user: User, settings: Settings) -> None:
    for name in ("../../../../../../tmp/fabula-traversal.png", "..\\..\\x.png", "a\r\nX-Evil: 1.png"):
        answer = caller.post(f"{UPLOADS}?name={name}", picture(), content_type="application/octet-stream")
        got = caller.get(f"{UPLOADS}/{answer.json()['id']}/content?download=true")
        assert "X-Evil" not in got.headers and ".." not in got["Content-Disposition"]
    outside = [path for path in Path(settings.DATA).rglob("*.png") if path.is_file()]
    assert not outside and not Path("/tmp/fabula-traversal.png").exists()


def test_leftovers_of_uploads_that_were_cut_off_go_in_the_end(user: User) -> None:
    (temporary_folder() / "upload-x").write_bytes(b"half")
    assert files_cleanup()["incoming"] == 0
    assert files_cleanup(grace_seconds=-1)["incoming"] == 1


def test_files_leave_with_their_owner(user: User, other_user: User) -> None:
    for owner in (user, other_user):
        upload_create(owner, "fox.png", io.BytesIO(picture()))
    target = io.BytesIO()
    account_export(user, target)
    with zipfile.ZipFile(target) as exported:
        path = next(name for name in exported.namelist() if name.endswith("fox.png"))
        assert path.startswith("files/uploads/") and exported.read(path) == picture()
    for _ in range(2):
        owner_erase(user)
    assert list(user_blobs(user.pk).digests()) == []
    assert [blob.owner_id for blob in Blob.objects.all()] == [other_user.pk]
    assert len(list(user_blobs(other_user.pk).digests())) == 1
