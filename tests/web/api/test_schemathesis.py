"""The whole document tried with generated requests on a running studio: no defect, no answer that it does not tell."""

import json
import random
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from fabula.web.api.root import api
from tests.support.studio import Account, Studio

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
SPEC = {"story": {"topic": "a fox who counts", "pages": 3}, "film": {"width": 320, "height": 240, "fps": 24}}
# Streams without an end, which tests of their own read.
ENDLESS = {"/api/events/stream"}

_SCHEMA = schemathesis.openapi.from_dict(json.loads(json.dumps(api.get_openapi_schema())))
OPERATIONS = [
    pytest.param(found.ok(), id=f"{found.ok().method.upper()} {found.ok().path}")
    for found in _SCHEMA.get_all_operations()
    if found.ok().path not in ENDLESS
]


@pytest.fixture(scope="module")
def caller(studio: Studio) -> Account:
    """Whoever sends them."""
    return studio.register("fuzzer")


@pytest.fixture(scope="module")
def ids(studio: Studio, caller: Account) -> dict[str, Any]:
    """The ids of what he owns, so that requests get past the first door."""
    with studio.client(caller) as client:
        upload = {"file": ("a.txt", b"a text", "text/plain")}
        return {
            "production_id": client.post("/api/studio/productions", json={"spec": SPEC, "build": "script"}).json()[
                "id"
            ],
            "task_id": client.post("/api/task/new", json={"topic": "a fox"}).json()["task_id"],
            "upload_id": client.post("/api/studio/uploads", files=upload).json()["id"],
            "webhook_id": client.post("/api/studio/webhooks", json={"url": "https://example.com/hook"}).json()["id"],
            "name": "script",
            "path": "script.json",
        }


def _tried(studio: Studio, caller: Account, ids: dict[str, Any], operation: Any, *, examples: int) -> None:
    # Some requests end the session that they come in: each such operation has one of its own.
    token = studio.login(caller.name) if "auth" in operation.path or "account" in operation.path else caller.token
    chance = random.Random(operation.path)

    @settings(max_examples=examples, deadline=None, database=None, derandomize=True,
              phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(case=operation.as_strategy())
    def tried(case: Any) -> None:
        for name in set(case.path_parameters or {}) & set(ids):
            if chance.random() < 0.7:
                case.path_parameters[name] = ids[name]
        answer = case.call(base_url=studio.url, headers={"Authorization": f"Bearer {token}"}, timeout=60)
        # A part of a JSON file is no JSON.
        checks = [not_a_server_error, status_code_conformance] if answer.status_code == 206 else CHECKS
        case.validate_response(answer, checks=checks)

    tried()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_is_told(studio: Studio, caller: Account, ids: dict[str, Any], operation: Any) -> None:
    _tried(studio, caller, ids, operation, examples=5)


@pytest.mark.soak
@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_to_many_requests_is_told(
    studio: Studio, caller: Account, ids: dict[str, Any], operation: Any
) -> None:
    _tried(studio, caller, ids, operation, examples=200)
