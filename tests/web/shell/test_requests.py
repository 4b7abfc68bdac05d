"""What happens to every request: either slash, problems in one shape, ids, policies, limits, languages."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx2
import pytest
from django.test import Client, RequestFactory
from django.urls import URLResolver, get_resolver

from fabula.web.asgi import application
from fabula.web.metrics import metrics_view

pytestmark = pytest.mark.usefixtures("db")
PROBLEM = {"status", "title", "detail", "code", "remedy", "field"}


def asked(method: str, path: str, **options: object) -> httpx2.Response:
    """A request through the whole ASGI application."""

    async def ask() -> httpx2.Response:
        transport = httpx2.ASGITransport(application)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, **options)  # type: ignore[arg-type]

    return asyncio.run(ask())


@pytest.mark.parametrize("path", ["/health", "/health/", "/api/openapi.json", "/api/openapi.json/", "/api/docs"])
def test_an_address_answers_with_and_without_its_slash(client: Client, path: str) -> None:
    assert client.get(path).status_code == 200


def test_a_slash_more_keeps_method_and_body(client: Client) -> None:
    body = {"username": "ada", "password": "correct horse battery staple"}
    answers = [
        client.post(path, {**body, "username": f"ada{number}"}, content_type="application/json")
        for number, path in enumerate(("/api/register", "/api/register/"))
    ]
    assert [answer.status_code for answer in answers] == [answers[0].status_code] * 2
    assert answers[0].status_code < 300, answers[0].content


def test_every_address_is_there_under_both_forms() -> None:
    """No two routes differ by a slash alone, so that the other form of one never means another."""
    found = [str(each.pattern) for each in _patterns(get_resolver())]
    forms = [path.rstrip("/") for path in found]
    assert len(set(forms)) == len(set(found))


def _patterns(resolver: URLResolver) -> list[object]:
    nested = (each for each in resolver.url_patterns if isinstance(each, URLResolver) and "admin" not in str(each))
    own = [each for each in resolver.url_patterns if not isinstance(each, URLResolver)]
    return [*own, *(found for each in nested for found in _patterns(each))]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/nothing", 404),
        ("POST", "/api/nothing/", 404),
        ("GET", "/nothing", 404),
        ("DELETE", "/api/health", 405),
        ("PUT", "/api/login", 405),
    ],
)
def test_what_nobody_offers_is_answered_as_a_problem(client: Client, method: str, path: str, status: int) -> None:
    answer = client.generic(method, path)
    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    assert set(answer.json()) == PROBLEM
    if status == 405:
        assert answer["Allow"]


def test_a_browser_that_is_lost_sees_a_page(client: Client) -> None:
    answer = client.get("/nothing", headers={"Accept": "text/html,*/*"})
    assert answer.status_code == 404
    assert answer["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"[1, 2"])
def test_broken_json_is_the_callers_mistake(client: Client, body: bytes) -> None:
    answer = client.post("/api/login", body, content_type="application/json")
    assert answer.status_code in (400, 422)
    assert set(answer.json()) >= {"detail", "code"}


def test_a_strange_host_is_refused_as_a_problem(client: Client) -> None:
    answer = client.get("/api/health", headers={"Host": "evil.example"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_a_body_that_says_it_is_too_large_is_not_read() -> None:
    answer = asked("POST", "/api/login", content=b"x", headers={"Content-Length": "9000000"})
    assert (answer.status_code, set(answer.json())) == (413, PROBLEM)


def test_a_file_that_is_put_without_a_type_may_be_large() -> None:
    for method, status in (("PUT", 405), ("POST", 413)):
        assert asked(method, "/api/login", content=bytes(9_000_000)).status_code == status


def test_what_is_refused_before_django_is_refused_in_chinese_too() -> None:
    headers = {"Content-Length": "9000000", "Accept-Language": "zh-CN"}
    answer = asked("POST", "/api/login", content=b"x", headers=headers)
    assert (answer.json()["detail"], answer.headers["Content-Language"]) == ("请求太大。", "zh-Hans")


def test_a_body_that_turns_out_too_large_is_not_read_on() -> None:
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield b" " * 1_000_000

    answer = asked("POST", "/api/login", content=endless(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert given < 20


def test_an_id_comes_back_and_a_forged_one_does_not(client: Client) -> None:
    assert client.get("/health", headers={"X-Request-ID": "abc-123"})["X-Request-ID"] == "abc-123"
    assert client.get("/health", headers={"X-Request-ID": "a b<script>"})["X-Request-ID"] != "a b<script>"
    assert len({client.get("/health")["X-Request-ID"] for _ in range(3)}) == 3


def test_pages_are_held_to_a_policy(client: Client) -> None:
    answer = client.get("/")
    assert "script-src 'self';" in answer["Content-Security-Policy"]
    assert (answer["X-Frame-Options"], answer["X-Content-Type-Options"]) == ("DENY", "nosniff")
    assert "unsafe-eval" in client.get("/admin/login/")["Content-Security-Policy"]


def test_front_ends_elsewhere_call_where_they_are_named(client: Client, settings: object) -> None:
    ask = {"Origin": "https://app.example.com", "Access-Control-Request-Method": "POST"}
    assert "Access-Control-Allow-Origin" not in client.options("/api/login", headers=ask)
    settings.CORS_ALLOWED_ORIGINS = ["https://app.example.com"]  # type: ignore[attr-defined]
    answer = client.options("/api/login", headers=ask)
    assert answer["Access-Control-Allow-Origin"] == "https://app.example.com"
    assert "idempotency-key" in answer["Access-Control-Allow-Headers"]


@pytest.mark.parametrize(("language", "words"), [("zh-CN,zh;q=0.9", "工作室正在运行"), ("fr", "It is running")])
def test_the_first_page_speaks_the_browsers_language(client: Client, language: str, words: str) -> None:
    page = client.get("/", headers={"Accept-Language": language}).content.decode()
    assert words in page
    assert "/api/docs/" in page


@pytest.mark.parametrize(
    "path", ["/static/ninja/swagger-ui-bundle.js", "/static/admin/css/base.css", "/static/unfold/css/styles.css"]
)
def test_static_files_come_from_where_they_are_installed(path: str) -> None:
    answer = asked("GET", path)
    assert answer.status_code == 200
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert asked("GET", path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert int(answer.headers["Content-Length"]) == len(answer.content)


@pytest.mark.parametrize("path", ["/static/../settings.py", "/static/%2e%2e/settings.py", "/static//etc/passwd"])
def test_nothing_else_comes_with_them(path: str) -> None:
    assert asked("GET", path).status_code == 404


def test_the_document_needs_nothing_from_elsewhere(client: Client) -> None:
    page = client.get("/api/docs/").content.decode()
    assert "/static/ninja/swagger-ui-bundle.js" in page
    assert "https://" not in page
    assert json.loads(client.get("/api/openapi.json").content)["info"]["title"] == "Fabula"


def test_metrics_are_for_this_machine_or_who_knows_the_token(settings: object) -> None:
    ask = RequestFactory()
    assert b"fabula_http_requests_total" in metrics_view(ask.get("/metrics")).content
    assert metrics_view(ask.get("/metrics", REMOTE_ADDR="192.0.2.7")).status_code == 403
    fabula = settings.FABULA  # type: ignore[attr-defined]
    token = type(fabula.metrics_token)("s3cret")
    settings.FABULA = fabula.model_copy(update={"metrics_token": token})  # type: ignore[attr-defined]
    assert metrics_view(ask.get("/metrics")).status_code == 403
    given = ask.get("/metrics", REMOTE_ADDR="192.0.2.7", headers={"Authorization": "Bearer s3cret"})
    assert metrics_view(given).status_code == 200


def test_metrics_tell_of_the_work(client: Client) -> None:
    client.get("/api/openapi.json")
    page = client.get("/metrics").content.decode()
    assert 'fabula_http_requests_total{method="GET",route="api/openapi.json",status="200"}' in page
    assert "fabula_database_up 1.0" in page
