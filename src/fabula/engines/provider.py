"""What a provider brings to the registry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fabula.engines.base import Capability, Engine

Maker = Callable[[str], Engine]
"""Makes an engine for a model name; the empty name means the provider's default model.

Raises `InputError` for a model the provider cannot have."""


@dataclass(frozen=True)
class Provider:
    """One provider: a maker for every capability it has, and the `models` it names to users, its default first."""

    name: str
    makers: Mapping[Capability, Maker]
    models: Mapping[Capability, tuple[str, ...]] = field(default_factory=dict)
