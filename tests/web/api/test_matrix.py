"""Every route of the document with no token, a bad one, and another user's ids: a new route is covered unasked."""

import json
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from io import BytesIO
from typing import Any

import jwt
import pytest
from django.test import Client
from django.utils import timezone

from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import ALGORITHM, access_issued, purpose_key
from fabula.web.api.root import api
from fabula.web.events.models import Delivery, Webhook
from fabula.web.files.services import upload_create
from fabula.web.productions.services import production_create
from fabula.web.productions.sharing import share_create

# What anybody may call: to come in, to open a link that he was given, to see whether the studio lives.
OPEN = {
    "GET /api/health",
    "GET /api/studio/files/{token}", "HEAD /api/studio/files/{token}",
    "GET /api/studio/shared/{token}",
    "GET /api/studio/shared/{token}/files/{path}", "HEAD /api/studio/shared/{token}/files/{path}",
    "POST /api/studio/auth/register", "POST /api/studio/auth/login", "POST /api/studio/auth/refresh",
    "POST /api/studio/auth/password/reset", "POST /api/studio/auth/password/finish",
    "POST /api/register", "POST /api/login", "POST /api/refresh",
}  # fmt: skip
SPEC = {
    "story": {"topic": "a fox who counts", "pages": 3},
    "engines": dict.fromkeys(("text", "image", "speech"), "fake"),
}
# Values for parameters in paths that name a place within what an id names.
PLACES = {"name": "script", "path": "script.json", "number": "1"}


@cache
def _document() -> dict[str, Any]:
    return json.loads(json.dumps(api.get_openapi_schema()))


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in _document()["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


GUARDED = [
    pytest.param(method, path, operation, id=f"{method} {path}")
    for method, path, operation in _operations()
    if f"{method} {path}" not in OPEN
]
OWNED = [each for each in GUARDED if any(part["in"] == "path" for part in each.values[2]["parameters"])]


def test_only_what_is_meant_to_be_open_is_open() -> None:
    unguarded = {f"{method} {path}" for method, path, operation in _operations() if not operation.get("security")}
    assert unguarded == OPEN


def test_every_route_says_what_it_answers() -> None:
    for method, path, operation in _operations():
        assert operation.get("summary") and operation.get("description"), f"{method} {path}"
        for status, answer in operation["responses"].items():
            if int(status) >= 400 and int(status) != 503:
                kinds = answer.get("content", {})
                assert "application/problem+json" in kinds, f"{method} {path} {status}"


def _claims(user: User, **changed: object) -> dict[str, object]:
    now = timezone.now()
    told = {"sub": str(user.pk), "gen": user.token_generation, "iat": now, "exp": now + timedelta(minutes=5)}
    return told | {"jti": "x", "aud": "fabula", "iss": "fabula"} | changed


def _bad_tokens(user: User) -> dict[str, str]:
    good = access_issued(user.pk, generation=user.token_generation)
    head, body, signature = good.split(".")
    other_body = jwt.encode(_claims(user, sub=str(user.pk + 1)), "k" * 32, algorithm=ALGORITHM).split(".")[1]
    past = timezone.now() - timedelta(hours=1)
    return {
        "none at all": "",
        "nonsense": "Bearer nonsense",
        "another scheme": f"Basic {good}",
        "no token": "Bearer ",
        "a very long one": "Bearer " + "x" * 20_000,
        "expired": "Bearer " + jwt.encode(_claims(user, exp=past), purpose_key("access"), algorithm=ALGORITHM),
        "alg none": "Bearer " + jwt.encode(_claims(user), None, algorithm="none"),
        "wrong key": "Bearer " + jwt.encode(_claims(user), "k" * 32, algorithm=ALGORITHM),
        "of another purpose": "Bearer " + jwt.encode(_claims(user), purpose_key("reset"), algorithm=ALGORITHM),
        "another body": f"Bearer {head}.{other_body}.{signature}",
        "another signature": f"Bearer {head}.{body}.{signature[:-4]}AAAA",
        "without an end": "Bearer " + jwt.encode(
            {k: v for k, v in _claims(user).items() if k != "exp"}, purpose_key("access"), algorithm=ALGORITHM),
        "voided": "Bearer " + access_issued(user.pk, generation=user.token_generation + 1),
        "of nobody": "Bearer " + access_issued(user.pk + 1000, generation=0),
    }  # fmt: skip


def _example(schema: dict[str, Any]) -> Any:
    """A body that fits a schema: its example, or the least that is required."""
    if "$ref" in schema:
        return _example(_document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    if "example" in schema:
        return schema["example"]
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return _example(schema[several][0])
    if "enum" in schema or "const" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "default" in schema:
        return schema["default"]
    match schema.get("type"):
        case "object":
            properties = schema.get("properties", {})
            return {name: _example(properties[name]) for name in schema.get("required", ())}
        case "array":
            return [_example(schema["items"])] * schema.get("minItems", 0)
        case "string":
            return "a@example.com" if schema.get("format") == "email" else "x" * max(8, schema.get("minLength", 0))
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
    return {}


def _called(method: str, path: str, operation: dict[str, Any], ids: dict[str, Any], **headers: str) -> Any:
    names = {part["name"] for part in operation["parameters"] if part["in"] == "path"}
    assert names <= set(ids) | set(PLACES), f"Teach this test what {names} of {path} are."
    for name in names:
        path = path.replace(f"{{{name}}}", str(ids.get(name, PLACES.get(name))))
    query = "&".join(
        f"{part['name']}={part['schema'].get('default', 1)}"
        for part in operation["parameters"]
        if part["in"] == "query" and part["required"]
    )
    bodies = operation.get("requestBody", {}).get("content", {})
    body = json.dumps(_example(bodies["application/json"]["schema"])) if "application/json" in bodies else ""
    kind = next(iter(bodies), "application/json")
    data: Any = body.encode() if "json" in kind else b"x"
    kind = "application/octet-stream" if "multipart" in kind else kind
    return Client(headers=headers).generic(method, f"{path}?{query}", data, content_type=kind)


@pytest.fixture(scope="module")
def nobodys_ids() -> dict[str, int]:
    return dict.fromkeys(
        ("production_id", "task_id", "upload_id", "webhook_id", "delivery_id", "key_id", "link_id", "user_id"), 1
    )


@pytest.mark.parametrize(("method", "path", "operation"), GUARDED)
def test_a_caller_whom_nobody_knows_is_refused(
    user: User, nobodys_ids: dict[str, int], method: str, path: str, operation: dict[str, Any]
) -> None:
    for why, token in _bad_tokens(user).items():
        headers = {"Authorization": token} if token else {}
        answer = _called(method, path, operation, nobodys_ids, **headers)
        assert answer.status_code == 401, f"{why}: {answer.status_code} {answer.content!r}"
        assert answer["Content-Type"].startswith("application/problem+json"), why
    # Some routes take no keys at all, and say so before they look at one.
    for headers in ({"X-API-Key": "fab_nobody"}, {"Authorization": "Bearer fab_nobody"}):
        assert _called(method, path, operation, nobodys_ids, **headers).status_code in (401, 403)


@pytest.fixture
def others(other_user: User) -> dict[str, Any]:
    """The ids of everything that another user owns."""
    production = production_create(other_user, product="story", spec=SPEC)
    task = production_create(other_user, product="story", spec=SPEC, door="story-tasks")
    webhook = Webhook.objects.create(owner=other_user, url="https://example.com/", secret="s")
    return {
        "production_id": production.pk,
        "task_id": task.pk,
        "upload_id": upload_create(other_user, "a.txt", BytesIO(b"a text")).pk,
        "webhook_id": webhook.pk,
        "delivery_id": Delivery.objects.create(webhook=webhook, number=1, payload={}).pk,
        "key_id": api_key_create(other_user, name="k", scopes=["*"])[0].pk,
        "link_id": share_create(production, hours=1)[0].pk,
        "user_id": other_user.pk,
    }


@pytest.mark.parametrize(("method", "path", "operation"), OWNED)
def test_what_is_anothers_is_not_there(
    user: User, others: dict[str, Any], method: str, path: str, operation: dict[str, Any]
) -> None:
    token = access_issued(user.pk, generation=user.token_generation)
    answer = _called(method, path, operation, others, Authorization=f"Bearer {token}", **{"If-Match": "*"})
    # What only staff may call says so before it looks for anything.
    expected = 403 if path.startswith("/api/studio/users/") else 404
    assert answer.status_code == expected, answer.content


@pytest.mark.parametrize(("method", "path", "operation"), [each for each in OWNED if each.values[0] == "GET"])
def test_an_id_that_cannot_be_is_not_there(user: User, method: str, path: str, operation: dict[str, Any]) -> None:
    token = access_issued(user.pk, generation=user.token_generation)
    names = {part["name"] for part in operation["parameters"] if part["in"] == "path"} - set(PLACES)
    for value in (2**63 - 1, 2**63, 2**200, -1, "0x1", "1e3", "%00", "é", "a" * 500):
        answer = _called(method, path, operation, dict.fromkeys(names, value), Authorization=f"Bearer {token}")
        assert answer.status_code in (403, 404, 422), f"{value}: {answer.content!r}"
