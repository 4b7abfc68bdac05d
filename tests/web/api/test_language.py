"""What the studio refuses it refuses in the caller's language: English, or Chinese where that is preferred."""

import re
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory

from fabula.runtime.messages.chinese import ERRORS
from fabula.web.accounts.models import User
from fabula.web.languages import language_of
from fabula.web.refusals import REFUSALS
from tests.support.samples import picture

CHINESE = {"Accept-Language": "zh-CN,zh;q=0.9"}
PRODUCTIONS = "/api/studio/productions"
SPEC = {"story": {"topic": "A lighthouse", "pages": 3}}
STORY = {"product": "story", "spec": SPEC}
CallerOf = Callable[[User], Client]


@pytest.fixture
def caller(user: User, caller_of: CallerOf) -> Client:
    return caller_of(user)


@pytest.fixture
def address(caller: Client) -> str:
    """Where a production is."""
    answer = caller.post(PRODUCTIONS, STORY, content_type="application/json")
    assert answer.status_code == 201, answer.content
    return f"{PRODUCTIONS}/{answer.json()['id']}"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("", "en"),
        ("*", "en"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("en;q=0.5, zh-CN;q=0.9", "zh-Hans"),
        ("en-GB, zh;q=0.9", "en"),
        ("ja, zh;q=0.1", "zh-Hans"),
        ("fr", "en"),
        ("zh;q=x, \x00", "en"),
    ],
)
def test_quality_values_decide(asked: str, language: str) -> None:
    assert language_of(RequestFactory().get("/", headers={"Accept-Language": asked})) == language


def test_who_is_not_signed_in_hears_so_in_either_language(db: None) -> None:
    for headers, language, detail, remedy in (
        ({}, "en", "Not signed in.", "Sign in and send the access token."),
        ({"Accept-Language": "en;q=0.5, zh-CN;q=0.9"}, "zh-Hans", "没有登录。", "请登录，并带上访问令牌。"),
    ):
        answer = Client().get(PRODUCTIONS, headers=headers)
        assert (answer.status_code, answer["Content-Language"]) == (401, language)
        assert (answer.json()["detail"], answer.json()["remedy"]) == (detail, remedy)
        assert answer.json()["code"] == "unauthenticated"
        assert "Accept-Language" in answer["Vary"]


def test_what_does_not_exist(caller: Client) -> None:
    assert caller.get(f"{PRODUCTIONS}/999999").json()["detail"] == "The production does not exist."
    assert caller.get(f"{PRODUCTIONS}/999999", headers=CHINESE).json()["detail"] == "这个作品不存在。"


def test_an_edit_of_another_state(caller: Client, address: str) -> None:
    def patched(**headers: str) -> dict[str, str]:
        answer = caller.patch(
            address, {"title": "Lamp"}, content_type="application/json", headers={**CHINESE, **headers}
        )
        return dict(answer.json())

    needed, meanwhile = patched(), patched(**{"If-Match": '"99"'})
    assert (needed["status"], needed["detail"]) == (428, "这次修改没有说明针对哪个状态。")
    assert meanwhile["status"] == 412
    assert re.fullmatch(r"你看过之后，它已被修改，现在是第 \d+ 版。", meanwhile["detail"])
    assert meanwhile["remedy"] == "请重新读取，再在新的内容上修改。"


@pytest.mark.parametrize(
    ("body", "english", "chinese"),
    [
        ({}, "spec: Field required.", "spec：必须填写。"),
        ({"product": "nothing", "spec": {}}, "Unknown product 'nothing'.", "未知的作品种类：'nothing'。"),
        ({"product": "story", "spec": {}}, "story: Field required.", "story：必须填写。"),
        (
            {"spec": {**SPEC, "film": {"fps": 23}}},
            "film.fps: must be one of 24, 25, 30, 50, 60 (it is 23).",
            "film.fps：应为其中之一：24, 25, 30, 50, 60（现在是 23）。",
        ),
        ({"spec": {"story": {"topic": " "}}}, "The topic has no words in it.", "题目里没有任何字词。"),
        ({**STORY, "title": 7}, "title: Input should be a valid string.", "title：应为文字。"),
        (
            {**STORY, "priority": "high"},
            "priority: Input should be a valid integer, unable to parse string as an integer.",
            "priority：应为整数。",
        ),
    ],
)
def test_what_cannot_be_made(caller: Client, body: dict[str, object], english: str, chinese: str) -> None:
    for headers, expected in (({}, english), (CHINESE, chinese)):
        answer = caller.post(PRODUCTIONS, body, content_type="application/json", headers=headers)
        assert (answer.status_code, answer.json()["detail"]) == (422, expected)
        assert _is_chinese(answer.json()["remedy"]) == (headers == CHINESE)


def test_a_quota(caller: Client, user: User) -> None:
    user.storage_quota = 2_000_000
    user.save(update_fields=["storage_quota"])
    data = picture() + bytes(2_000_000)
    answer = caller.post("/api/studio/uploads", {"file": SimpleUploadedFile("a.png", data)}, headers=CHINESE)
    assert (answer.status_code, answer.json()["detail"]) == (403, "超出了你的存储配额 2 MB。")
    assert answer.json()["remedy"] == "请删除一些作品或上传的文件，或请管理员提高配额。"


def test_an_address_that_is_none(db: None) -> None:
    answer = Client().get("/api/nowhere", headers=CHINESE)
    assert (answer.status_code, answer["Content-Language"]) == (404, "zh-Hans")
    assert answer.json()["detail"] == "这个地址什么也没有。"
    assert "Accept-Language" in answer["Vary"]
    assert Client().get("/api/nowhere").json()["detail"] == "There is nothing at this address."


def test_every_refusal_is_in_the_catalogue() -> None:
    assert {text for _, *texts in REFUSALS.values() for text in texts} <= set(ERRORS)


def _is_chinese(text: str) -> bool:
    return bool(re.search(r"[\u4e00-\u9fff]", text))
