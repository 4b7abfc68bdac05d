"""What all services answer beside their results."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict

from fabula.domain.artifact import EngineFacts


class Metadata(BaseModel):
    """How a result came about: seconds, who made it, on what machine, at what cost (US dollars)."""

    model_config = ConfigDict(protected_namespaces=())

    generation_time: float
    model_info: dict[str, Any]
    gpu_type: str
    estimated_cost: float
    operation_id: str


class Health(BaseModel):
    """The answer of `/health_check`."""

    model_config = ConfigDict(protected_namespaces=())

    status: str
    model_loaded: bool
    service_name: str
    gpu_type: str
    uptime: float
    active_operations: int
    total_operations: int


class Info(BaseModel):
    """The answer of `/service_info`."""

    name: str
    model: dict[str, str]
    capabilities: list[str]
    limits: dict[str, Any]
    version: str


class Failure(BaseModel):
    """Every failure."""

    detail: str
    status_code: int
    operation_id: str
    service: str


@dataclass(frozen=True)
class Made:
    """A result: the fields of the answer, and who made it. `more` goes to the metadata's `model_info`."""

    fields: Mapping[str, Any]
    facts: EngineFacts
    more: Mapping[str, Any] = field(default_factory=dict)
