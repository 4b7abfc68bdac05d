"""The options of all engines, which a shell fills from its settings; nothing below reads the environment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fabula.engines.openai.options import OpenAIOptions
from fabula.engines.provider import Provider
from fabula.engines.wrappers.routes import Backoff


@dataclass(frozen=True)
class EngineOptions:
    """Constructor values of all engines.

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


ProviderFactory = Callable[[EngineOptions], Provider]
"""What a third party registers under the entry point group `fabula.engines`."""
