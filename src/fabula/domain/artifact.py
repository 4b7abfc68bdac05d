"""What targets make: content-addressed artifacts, outcomes, and manifests that say where they came from."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Artifact:
    """Bytes by digest (SHA-256, hex), with their media type and size in bytes."""

    digest: str
    media_type: str
    size: int


@dataclass(frozen=True)
class Price:
    """Money: `amount` of `currency` (ISO 4217)."""

    amount: float
    currency: str = "USD"


FREE = Price(0.0)


@dataclass(frozen=True)
class Estimate:
    """What something would take; `None` is unknown, which is not zero."""

    seconds: float | None = None
    price: Price | None = None


@dataclass(frozen=True)
class EngineFacts:
    """Who really made a result, and at what cost: the engine's name, version, seconds, seed, usage, price."""

    engine: str
    version: str
    seconds: float = 0.0
    seed: int | None = None
    usage: Mapping[str, float] = field(default_factory=dict)
    price: Price | None = FREE


@dataclass(frozen=True)
class Outcome:
    """What a target gave: named artifacts, and a small JSON value that the product may look at."""

    outputs: Mapping[str, Artifact]
    value: Any = None


@dataclass(frozen=True)
class Manifest:
    """Where an outcome came from: what made it, from what, by which engine and version, how long it took."""

    target: str
    step: str
    version: int
    inputs: Mapping[str, str]
    parameters: Mapping[str, Any]
    take: int
    seconds: float
    weight: float = 1.0
    engines: tuple[EngineFacts, ...] = ()


def canonical_json(value: Any) -> bytes:
    """The one way a JSON value is written where its digest matters: sorted keys, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
