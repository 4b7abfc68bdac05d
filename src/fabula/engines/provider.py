"""What a provider brings to the registry, and the options a shell fills for all of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fabula.engines.base import Capability, Engine
from fabula.engines.openai.options import OpenAIOptions
from fabula.engines.wrappers.routes import Backoff


@dataclass(frozen=True)
class EngineOptions:
    """Constructor values of all engines, filled once by a shell from its settings.

    `prices` is the text of a TOML price table that goes before the one in the package (see `pricing`). `backoff`,
    `at_once` and `per_minute` govern calls to remote providers, per provider and process. `extra` holds the options
    of third parties by provider name.
    """

    openai: OpenAIOptions = field(default_factory=OpenAIOptions)
    prices: str = ""
    backoff: Backoff = field(default_factory=Backoff)
    at_once: int | None = 4
    per_minute: int | None = None
    extra: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


Maker = Callable[[str], Engine]
"""Makes an engine for a model name; the empty name means the provider's default model.

Raises `InputError` for a model the provider cannot have."""


@dataclass(frozen=True)
class Provider:
    """One provider: a maker for every capability it has, and the `models` it names to users, its default first."""

    name: str
    makers: Mapping[Capability, Maker]
    models: Mapping[Capability, tuple[str, ...]] = field(default_factory=dict)


ProviderFactory = Callable[[EngineOptions], Provider]
"""What a third party registers under the entry point group `fabula.engines`."""
