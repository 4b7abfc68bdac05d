"""The OpenAPI document: what every route can answer is in it, whether or not the route says so."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from fabula.web.api.problems import Problem

PROBLEM_TYPE = "application/problem+json"
_PROBLEM_REF = "#/components/schemas/Problem"


class StudioAPI(NinjaAPI):
    """Ninja's API with a document that tells of problems: in their own media type, the usual ones on every route."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """The document."""
        document = super().get_openapi_schema(**options)
        document["components"]["schemas"].setdefault("Problem", Problem.model_json_schema())
        for operation in _operations(document):
            for status in _usual(operation):
                operation["responses"].setdefault(status, {"description": HTTPStatus(status).phrase, "content": {}})
            for status, answer in operation["responses"].items():
                if int(status) >= 400 and _is_problem(answer):
                    answer["content"] = {PROBLEM_TYPE: {"schema": {"$ref": _PROBLEM_REF}}}
        return document


def _operations(document: OpenAPISchema) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from {id(operation): operation for operation in methods.values()}.values()


def _usual(operation: dict[str, Any]) -> Iterator[int]:
    """What can always go wrong: no token, a token without the right, a parameter or a body that is wrong."""
    if "security" in operation:
        yield from (401, 403)
    if operation["parameters"] or "requestBody" in operation:
        yield 422
    if "requestBody" in operation:
        yield from (400, 413)


def _is_problem(answer: dict[str, Any]) -> bool:
    content = answer.get("content")
    return not content or content.get("application/json", {}).get("schema") == {"$ref": _PROBLEM_REF}
