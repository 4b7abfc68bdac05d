"""What all engines share: identity, health, closing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

Capability = Literal["text", "image", "speech", "music", "video", "embedding"]


@dataclass(frozen=True)
class EngineIdentity:
    """What a result depends on: `name` (`provider` or `provider:model`) and the options that change it.

    `version` is recorded in manifests and never part of a key: a newer engine makes results outdated, not stale.
    """

    name: str
    version: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Health:
    """Whether an engine can work now, and if not, what to do."""

    ok: bool
    message: str = ""


class Engine(Protocol):
    """What all engines share."""

    @property
    def identity(self) -> EngineIdentity:
        """Name, version and options."""

    def health(self) -> Health:
        """Whether it can work now; cheap, never raises."""

    def close(self) -> None:
        """Let go of processes, connections, models. Idempotent."""
