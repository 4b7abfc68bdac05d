"""Results as files over HTTP, and a user's own in their place."""

import io
import json
import wave
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from fabula.web.productions.models import Production
from tests.web.productions.api.conftest import Caller

Work = Callable[[], int]


@pytest.fixture
def told(api: Caller, work: Work) -> int:
    """A story with its first page drawn and spoken."""
    made = api.begin(build=["page-1/picture", "page-1/narration"])
    work()
    return int(made["id"])


def _sound() -> bytes:
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(b"\0\1" * 8000)
    return stream.getvalue()


def _script(api: Caller, production: int) -> Any:
    return json.loads(b"".join(api.get(f"/{production}/files/script.json")))


def test_results_are_listed_with_links_that_need_no_token(api: Caller, nobody: Caller, told: int) -> None:
    items = {item["path"]: item for item in api.get(f"/{told}/files").json()["items"]}
    assert {"script.json", "pages/1.png", "speech/1_1.wav"} <= set(items)
    page = items["pages/1.png"]
    assert (page["media_type"], page["target"], page["pinned"]) == ("image/png", "page-1/picture", False)
    for caller, address in ((api, page["href"]), (nobody, page["link"])):
        answer = caller.get(address)
        assert answer.status_code == 200
        assert len(b"".join(answer)) == page["size"]
    assert nobody.get(page["href"]).status_code == 401


def test_a_part_of_a_file_is_a_part(api: Caller, told: int) -> None:
    whole = b"".join(api.get(f"/{told}/files/speech/1_1.wav"))
    part = api.get(f"/{told}/files/speech/1_1.wav", Range="bytes=10-19")
    assert (part.status_code, b"".join(part)) == (206, whole[10:20])
    assert part["Content-Range"] == f"bytes 10-19/{len(whole)}"
    assert api.get(f"/{told}/files/speech/1_1.wav", Range=f"bytes={len(whole)}-").status_code == 416
    assert api.get(f"/{told}/files/speech/1_1.wav", If_None_Match=part["ETag"]).status_code == 304


def test_an_edited_script_makes_stale_only_the_pages_it_changes(api: Caller, told: int) -> None:
    script = _script(api, told)
    script["pages"][1] = {"text": "Then it rained on everybody."}
    answer = api.call("PUT", f"/{told}/script", script, etag=api.etag(told))
    assert answer.status_code == 200, answer.content
    assert answer.json()["revision"] == 2
    assert _script(api, told)["pages"][1]["text"] == "Then it rained on everybody."
    stale = {entry["target"] for entry in api.get(f"/{told}/plan?until=page-1&until=page-2").json()["entries"]}
    assert "page-1/picture" not in stale and "page-1/narration" not in stale
    assert any(name.startswith("page-2/speech") for name in stale)


def test_a_picture_and_a_recording_take_the_place_of_results(api: Caller, told: int, picture: bytes) -> None:
    put = api.call("PUT", f"/{told}/files/pages/1.jpg", picture, etag=api.etag(told))
    assert put.status_code == 200, put.content
    put = api.call("PUT", f"/{told}/files/speech/1_1.wav", _sound(), etag=put["ETag"])
    assert put.status_code == 200, put.content
    items = {item["path"]: item for item in api.get(f"/{told}/files").json()["items"]}
    assert items["pages/1.png"]["pinned"] and items["speech/1_1.wav"]["pinned"]
    shown = Image.open(io.BytesIO(b"".join(api.get(f"/{told}/files/pages/1.png"))))
    assert shown.getpixel((shown.width // 2, shown.height // 2)) == (200, 30, 60)
    back = api.call("DELETE", f"/{told}/files/pages/1.png", etag=put["ETag"])
    assert back.status_code == 200
    assert not {item["path"]: item for item in api.get(f"/{told}/files").json()["items"]}["pages/1.png"]["pinned"]
    assert api.call("DELETE", f"/{told}/files/pages/1.png", etag=back["ETag"]).status_code == 404


def test_the_result_itself_is_no_edit(api: Caller, told: int) -> None:
    script = b"".join(api.get(f"/{told}/files/script.json"))
    answer = api.call("PUT", f"/{told}/files/script.json", script, etag=api.etag(told))
    assert (answer.status_code, answer.json()["revision"]) == (200, 1)


NO_SUCH_FILES = [
    ("pages/1.png", b"", 422), ("pages/1.png", b"no picture", 422),
    ("pages/1.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, 422),
    ("speech/1_1.wav", b"RIFF....WAVE", 422), ("speech/1_1.wav", b"#EXTM3U\nfile:///etc/hostname\n", 422),
    ("script.json", b'{"title": ', 422), ("script.json", b"[" * 100_000, 422), ("script.json", b"\xff\xfe", 422),
    ("script.json", b'{"title": "T", "pages": [{"text": "\\ud800"}]}', 422),
    ("script.json", b'{"title": "T", "pages": []}', 422), ("pages/1.png", b"<svg onload='x()'/>", 415),
    ("movie.mp4", b"text", 409), ("pages/99.png", b"x", 404),
    ("../../secret_key", b"x", 404), ("pages/../script.json", b"x", 404), ("pages/1.exe", b"x", 404),
]  # fmt: skip


def test_what_is_no_such_file_changes_nothing(api: Caller, told: int) -> None:
    for path, body, status in NO_SUCH_FILES:
        answer = api.call("PUT", f"/{told}/files/{path}", body, etag="*")
        assert answer.status_code == status, f"{path} {body[:20]!r}: {answer.content!r}"
        assert "/tmp" not in answer.json()["detail"] and "scratch" not in answer.json()["detail"]
        assert Production.objects.get(pk=told).revision == 1


def test_a_result_only_cannot_be_replaced(api: Caller, work: Work) -> None:
    made = api.begin(build="captions")
    work()
    answer = api.call("PUT", f"/{made['id']}/files/captions.srt", b"1\n00:00:01,000 --> 00:00:02,000\nHi\n", etag="*")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_replaceable")


@pytest.mark.parametrize(
    "path", ["movie.mp4", "nothing", "../../../etc/passwd", "..%2f..%2fsecret_key", "script.json%00"]
)
def test_a_path_that_is_no_result_is_not_there(api: Caller, told: int, path: str) -> None:
    assert api.get(f"/{told}/files/{path}").status_code in (404, 422)


def test_a_file_beyond_the_quota_is_refused(api: Caller, told: int, picture: bytes) -> None:
    assert api.user
    api.user.storage_quota = 1
    api.user.save()
    answer = api.call("PUT", f"/{told}/files/pages/1.png", picture, etag="*")
    assert (answer.status_code, answer.json()["code"]) == (403, "quota_exceeded")


def test_a_file_beyond_the_limit_is_refused(api: Caller, told: int, settings: Any) -> None:
    settings.FABULA = settings.FABULA.model_copy(update={"upload_limit": 1000})
    assert api.call("PUT", f"/{told}/files/pages/1.png", b"x" * 1001, etag="*").status_code == 413
