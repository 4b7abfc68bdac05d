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
    """A result: the fields of the answer; who made it, for its metadata; what engines charged, in US dollars.

    `metadata` is what the metadata is called, `details` stand in it beside what every service tells.
    """

    fields: Mapping[str, Any]
    model_info: Mapping[str, Any]
    charged: float = 0.0
    metadata: str = "metadata"
    details: Mapping[str, Any] = field(default_factory=dict)


def made(fields: Mapping[str, Any], facts: EngineFacts, **more: Any) -> Made:
    """A result of one engine; `more` is what else there is to say of how it made it."""
    return Made(fields, {**engine_info(facts), **more}, charged(facts))


def engine_info(facts: EngineFacts) -> dict[str, Any]:
    """Which engine made something, and from what seed."""
    return {"engine": facts.engine, "version": facts.version, "seed": facts.seed}


def charged(*facts: EngineFacts) -> float:
    """What engines charged in US dollars, as far as they say."""
    return sum(each.price.amount for each in facts if each.price and each.price.currency == "USD")
