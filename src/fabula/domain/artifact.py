"""What targets make: content-addressed artifacts, and the manifest that says where they came from."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any




@dataclass(frozen=True)
class Artifact:
    """Bytes by digest (`sha256` hex), with their media type and size in bytes."""

    digest: str
    media_type: str
    size: int


@dataclass(frozen=True)
class Price:
    """Money: `amount` of `currency` (ISO 4217)."""

    amount: float
    currency: str = "USD"


@dataclass(frozen=True)
class Estimate:
    """What something would take; `None` is unknown, which is not zero."""

    seconds: float | None = None
    price: Price | None = None


FREE = Price(0.0)


@dataclass(frozen=True)
class EngineFacts:
    """Who really made a result, and at what cost: the engine's name, version, seconds, seed, usage, price."""

    engine: str
    version: str
    seconds: float = 0.0
    seed: int | None = None
    usage: Mapping[str, float] = field(default_factory=dict)
    price: Price | None = FREE


def canonical_json(value: Any) -> bytes:
    """The one way a JSON value is written where its digest matters: sorted keys, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
