"""One's own account: looking, changing, taking everything along, going for good."""

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

from fabula.web.accounts import erasing, exporting, quotas
from fabula.web.accounts.auth import token_user
from fabula.web.accounts.cleanup import accounts_cleanup
from fabula.web.accounts.erasing import eraser, user_erase
from fabula.web.accounts.exporting import ExportFile, account_export, exporter, json_file
from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import LoginName, RefreshToken, User
from fabula.web.accounts.quotas import meter
from fabula.web.api.problems import ApiError
from tests.web.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.database
ACCOUNT = "/api/studio/account"


@pytest.fixture
def registries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Registries of a test's own."""
    monkeypatch.setattr(erasing, "_ERASERS", {})
    monkeypatch.setattr(exporting, "_EXPORTERS", {})
    monkeypatch.setattr(quotas, "_METERS", {})


def unpacked(archive: bytes) -> dict[str, bytes]:
    """The files of a ZIP that is sound."""
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        assert files.testzip() is None
        return {name: files.read(name) for name in files.namelist()}


def test_it_says_what_may_be_used_and_is(signed_in: Api, registries: None) -> None:
    meter("storage", lambda user: 12.0 if user.username == "mira" else 0.0)
    found = signed_in("GET", ACCOUNT).json()
    assert found["quota"] == {"storage": 20_000_000_000, "productions_at_once": 1000, "monthly_spend": None}
    assert found["usage"] == {"storage": 12.0}
    assert (found["username"], found["email"], found["phone"]) == ("mira", "mira@example.com", "+491701234567")


def test_names_change_with_the_password(signed_in: Api) -> None:
    change = {"username": "Mira2", "email": None, "phone": "123456", "language": "zh", "password": PASSWORD}
    answer = signed_in("PATCH", ACCOUNT, change)
    assert answer.status_code == 200
    assert answer.json()["email"] is None
    assert set(LoginName.objects.values_list("name", flat=True)) == {"mira2", "123456"}
    signed_in.login("MIRA2")


def test_and_not_without(signed_in: Api) -> None:
    for password in ({}, {"password": "wrong"}, {"password": None}):
        answer = signed_in("PATCH", ACCOUNT, {"email": "thief@example.com", **password})
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    assert signed_in("PATCH", ACCOUNT, {"language": "zh"}).json()["language"] == "zh"


@pytest.mark.parametrize(
    ("change", "status", "field"),
    [
        ({"username": None}, 422, "username"),
        ({"username": "a b"}, 422, "username"),
        ({"username": "ADA"}, 409, "username"),
        ({"email": "ada@example.com"}, 409, "email"),
        ({"phone": []}, 422, "phone"),
    ],
)
def test_nor_to_what_is_none_or_anothers(
    signed_in: Api, user: User, change: dict[str, Any], status: int, field: str
) -> None:
    answer = signed_in("PATCH", ACCOUNT, {"password": PASSWORD, **change})
    assert (answer.status_code, answer.json()["field"]) == (status, field)
    assert signed_in("GET", ACCOUNT).json()["username"] == "mira"


@pytest.mark.filterwarnings("ignore:StreamingHttpResponse must consume asynchronous iterators")
def test_everything_is_taken_along(signed_in: Api, registries: None, other_user: User) -> None:
    exporter(
        "stories", lambda user: [json_file(f"{user.username}.json", {"一": 1}), ExportFile("a/b.png", [b"p", b"q"])]
    )
    key, secret = api_key_create(User.objects.get(username="mira"), name="robot", scopes=["*"])
    answer = signed_in("GET", f"{ACCOUNT}/export")
    content = b"".join(answer)
    files = unpacked(content)
    facts = json.loads(files["account.json"])
    assert len(content) == int(answer["Content-Length"])
    assert (facts["username"], facts["email"], facts["api_keys"][0]["name"]) == ("mira", "mira@example.com", "robot")
    assert json.loads(files["stories/mira.json"]) == {"一": 1}
    assert files["stories/a/b.png"] == b"pq"
    told = b"".join(files.values())
    assert not any(hidden.encode() in told for hidden in (secret, key.digest, "argon2", other_user.username))


def test_no_path_leads_out_of_the_folder(user: User, registries: None) -> None:
    exporter("odd", lambda _user: [ExportFile(path, [b""]) for path in ("../../etc/x", "/abs", "a\x00:b/./c", "..")])
    target = io.BytesIO()
    account_export(user, target)
    assert set(unpacked(target.getvalue())) - {"account.json"} == {"odd/etc/x", "odd/abs", "odd/a__b/c", "odd"}


def test_large_files_are_never_held_whole(user: User, registries: None) -> None:
    made = 0

    def pieces() -> Iterator[bytes]:
        nonlocal made
        for _ in range(16):
            made += 1
            yield bytes(1 << 20)
            assert target.tell() > 0

    target = io.BytesIO()
    exporter("films", lambda _user: [ExportFile("film.mp4", pieces(), packed=True)])
    account_export(user, target)
    assert made == 16
    assert len(target.getvalue()) > 16 << 20


def test_going_takes_everything(signed_in: Api, registries: None) -> None:
    gone: list[str] = []
    user = User.objects.get(username="mira")
    _, secret = api_key_create(user, name="robot", scopes=["*"])
    for name in ("events", "files", "productions"):
        eraser(name, lambda user, name=name: gone.append(f"{name} of {user.pk}"))  # type: ignore[misc]
    assert signed_in("POST", f"{ACCOUNT}/delete", {"password": "wrong"}).status_code == 403
    assert not gone
    token = signed_in.token
    assert signed_in("POST", f"{ACCOUNT}/delete", {"password": PASSWORD}).status_code == 204
    assert gone == [f"{name} of {user.pk}" for name in ("productions", "files", "events")]
    assert (token_user(token), token_user(secret)) == (None, None)
    assert not User.objects.exists()
    assert not LoginName.objects.exists()
    assert not RefreshToken.objects.exists()
    signed_in.register()


def test_what_was_cut_off_is_finished_later(user: User, registries: None) -> None:
    trouble = [OSError("the disk is away"), None]

    def fail_once(_user: User) -> None:
        if error := trouble.pop(0):
            raise error

    eraser("files", fail_once)
    with pytest.raises(OSError, match="disk"):
        user_erase(user)
    assert not User.objects.get().is_active
    assert not LoginName.objects.exists(), "nobody signs in any more, and the names are free"
    assert accounts_cleanup()["erasures"] == 1
    assert not User.objects.exists()


def test_one_that_fails_again_keeps_no_other(user: User, other_user: User, registries: None) -> None:
    def fail_for_ada(erased: User) -> None:
        if erased == user:
            raise OSError("the disk is away")

    eraser("files", fail_for_ada)
    User.objects.update(erasing=user.date_joined)
    assert accounts_cleanup()["erasures"] == 1
    assert list(User.objects.all()) == [user]


def test_the_last_admin_stays(db: None) -> None:
    admin = User.objects.create_superuser("root", PASSWORD)
    with pytest.raises(ApiError) as caught:
        user_erase(admin)
    assert caught.value.code == "last_admin"
    User.objects.create_superuser("root2", PASSWORD)
    user_erase(admin)
    assert [user.username for user in User.objects.all()] == ["root2"]
