"""Results on their way to becoming answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fabula.domain.artifact import EngineFacts


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
