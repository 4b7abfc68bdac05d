"""What a command stands on: settings, logs, engines, and somewhere to say what happens."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from fabula.cli.language import choose_language
from fabula.cli.output import Output
from fabula.cli.values import CAPABILITIES, Makes, engines_given
from fabula.domain.errors import SettingsError
from fabula.engines.configured import engine_options
from fabula.engines.options import EngineOptions
from fabula.engines.registry import Registry
from fabula.runtime.logs import logs_configure, operation_begin
from fabula.runtime.settings import Settings, settings_read


@dataclass
class Shell:
    """One command's surroundings. `names` says which engine does what."""

    settings: Settings
    output: Output
    options: EngineOptions
    registry: Registry
    names: dict[Makes, str]

    @property
    def make_registry(self) -> "partial[Registry]":
        """How a worker process makes a registry of its own."""
        return partial(Registry, self.options)

    def check_engines(self, *capabilities: Makes) -> None:
        """Raise `SettingsError` where a chosen engine says by itself that it cannot work, before anything is made."""
        for capability in capabilities:
            health = self.registry.engine(capability, self.names[capability]).health()
            if not health.ok:
                raise SettingsError(
                    f"The engine {self.names[capability]} is not ready: {health.message}",
                    remedy="See `fabula engines`.",
                )


@contextmanager
def shell(*, as_json: bool, engines: Sequence[str] | None = None) -> Iterator[Shell]:
    """Read the settings, begin to log, and close the engines at the end."""
    settings = settings_read(Settings)
    if settings.language != "auto":
        choose_language(settings.language)
    logs_configure(level=settings.log_level, style=settings.log_format)
    operation_begin()
    chosen = engines_given(engines or ())
    options = engine_options(settings)
    with Registry(options) as registry:
        names = {capability: chosen.get(capability) or settings.engine(capability) for capability in CAPABILITIES}
        yield Shell(settings, Output(as_json=as_json), options, registry, names)
