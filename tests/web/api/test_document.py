"""The OpenAPI document: its types are the ones that the routes answer with."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from fabula.web.api.root import api
from fabula.web.productions.models import Production, Target


def _models() -> Iterator[type[BaseModel]]:
    """What the routes take and answer."""
    for _prefix, router in api._routers:
        for path in router.path_operations.values():
            for operation in path.operations:
                known = (*operation.models, *operation.response_models.values())
                yield from (model for model in known if isinstance(model, type) and issubclass(model, BaseModel))


def test_no_two_types_share_a_name() -> None:
    """The document knows types by their names: of two with one name, one would be told in the other's place."""
    found: dict[str, str] = {}
    for model in _models():
        for mode in ("validation", "serialization"):
            types = model.model_json_schema(mode=mode).get("$defs", {})  # type: ignore[arg-type]
            for name, described in types.items():
                text = json.dumps(described, sort_keys=True)
                assert found.setdefault(f"{name} ({mode})", text) == text, name
    assert len(found) > 50


def test_a_status_is_of_its_own_kind() -> None:
    types: dict[str, Any] = api.get_openapi_schema()["components"]["schemas"]
    assert types["ProductionStatus"]["enum"] == Production.Status.values
    assert types["TargetStatus"]["enum"] == Target.Status.values
