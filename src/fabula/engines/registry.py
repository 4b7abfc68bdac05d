"""Engines by name: `provider`, `provider:model`, or a comma list of them that falls back from left to right.

The only place that names concrete providers. A provider is imported when it is first asked for. Third parties add
theirs by an entry point of the group `fabula.engines`: its name is the provider's, its object a `ProviderFactory`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from threading import RLock
from typing import Any, cast, get_args

from fabula.domain.errors import FabulaError, InputError, SettingsError
from fabula.engines.base import (
    Capability,
    Embedder,
    Engine,
    Health,
    ImageEngine,
    MusicEngine,
    SpeechEngine,
    TextEngine,
    VideoEngine,
)
from fabula.engines.options import EngineOptions, ProviderFactory
from fabula.engines.provider import Provider
from fabula.engines.wrappers.routed import (
    Routed,
    RoutedEmbedder,
    RoutedImage,
    RoutedMusic,
    RoutedSpeech,
    RoutedText,
    RoutedVideo,
)
from fabula.engines.wrappers.routes import Direct, Fallback

GROUP = "fabula.engines"
DEFAULT = "embedded"
CAPABILITIES: tuple[Capability, ...] = get_args(Capability)


def _embedded(_options: EngineOptions) -> Provider:
    from fabula.engines.embedded.provider import provider

    return provider()


def _openai(options: EngineOptions) -> Provider:
    from fabula.engines.openai.provider import provider

    return provider(options)


def _fabula_http(options: EngineOptions) -> Provider:
    from fabula.engines.fabula_http.provider import provider

    return provider(options)


def _fake(_options: EngineOptions) -> Provider:
    from fabula.engines.fake.provider import provider

    return provider()


_BUILT_IN: Mapping[str, ProviderFactory] = {
    "embedded": _embedded,
    "openai": _openai,
    "fabula_http": _fabula_http,
    "fake": _fake,
}

_ROUTED: Mapping[Capability, Callable[[Any], Routed[Any]]] = {
    "text": RoutedText,
    "image": RoutedImage,
    "speech": RoutedSpeech,
    "music": RoutedMusic,
    "video": RoutedVideo,
    "embedding": RoutedEmbedder,
}


@dataclass(frozen=True)
class EngineEntry:
    """One engine that `fabula engines` lists: the `name` to ask for it by, and whether it can work now."""

    capability: Capability
    name: str
    version: str
    health: Health
    models: tuple[str, ...] = ()


class Registry:
    """Makes engines by name, keeps one of each, and closes them. May be asked from several threads."""

    def __init__(self, options: EngineOptions | None = None) -> None:
        self._options = options or EngineOptions()
        self._providers: dict[str, Provider] = {}
        self._engines: dict[tuple[Capability, str], Engine] = {}
        self._lock = RLock()

    def text(self, name: str = DEFAULT) -> TextEngine:
        """The text engine of that name.

        Raises `InputError` for a name nobody has, `SettingsError` where nobody has the capability or it cannot run.
        """
        return cast("TextEngine", self.engine("text", name))

    def image(self, name: str = DEFAULT) -> ImageEngine:
        """The image engine of that name; raises as `text` does."""
        return cast("ImageEngine", self.engine("image", name))

    def speech(self, name: str = DEFAULT) -> SpeechEngine:
        """The speech engine of that name; raises as `text` does."""
        return cast("SpeechEngine", self.engine("speech", name))

    def music(self, name: str = DEFAULT) -> MusicEngine:
        """The music engine of that name; raises as `text` does."""
        return cast("MusicEngine", self.engine("music", name))

    def video(self, name: str = DEFAULT) -> VideoEngine:
        """The video engine of that name; raises as `text` does."""
        return cast("VideoEngine", self.engine("video", name))

    def embedding(self, name: str = DEFAULT) -> Embedder:
        """The embedder of that name; raises as `text` does."""
        return cast("Embedder", self.engine("embedding", name))

    def engine(self, capability: Capability, name: str) -> Engine:
        """The engine of that name for a capability; a comma list makes a chain that falls back from left to right."""
        names = [part.strip() for part in name.split(",") if part.strip()]
        if not names:
            raise InputError(
                f"No {capability} engine is named.", remedy=f"Name one, such as {DEFAULT}.", field="engine"
            )
        with self._lock:
            engines = [self._single(capability, each) for each in dict.fromkeys(names)]
            if len(engines) == 1:
                return engines[0]
            return _ROUTED[capability](Fallback(*(Direct(engine) for engine in engines)))

    def describe(self) -> list[EngineEntry]:
        """Every engine there is, capability by capability, with its health. Never raises."""
        return [
            self._entry(capability, name)
            for capability in CAPABILITIES
            for name in self._names()
            if capability in self._makers_or_all(name)
        ]

    def close(self) -> None:
        """Close every engine that was made. Idempotent."""
        with self._lock:
            engines, self._engines = list(self._engines.values()), {}
        for engine in engines:
            engine.close()

    def __enter__(self) -> Registry:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _single(self, capability: Capability, name: str) -> Engine:
        key = (capability, name)
        if key not in self._engines:
            provider_name, _, model = name.partition(":")
            maker = self._provider(provider_name).makers.get(capability)
            if maker is None:
                raise self._cannot(capability, provider_name)
            with _imported(name):
                self._engines[key] = maker(model)
        return self._engines[key]

    def _provider(self, name: str) -> Provider:
        if name not in self._providers:
            if name in _BUILT_IN:
                with _imported(name):
                    self._providers[name] = _BUILT_IN[name](self._options)
            elif name in (third_parties := _third_parties()):
                self._providers[name] = _load(third_parties[name], self._options)
            else:
                raise self._unknown(name)
        return self._providers[name]

    def _names(self) -> list[str]:
        return [*_BUILT_IN, *sorted(set(_third_parties()) - set(_BUILT_IN))]

    def _unknown(self, name: str) -> InputError:
        names = self._names()
        near = get_close_matches(name.lower(), names, n=1)
        guess = f"Did you mean {near[0]}? " if near else ""
        return InputError(
            f"There is no engine provider called {name!r}.",
            remedy=f"{guess}There are: {', '.join(names)}.",
            field="engine",
        )

    def _cannot(self, capability: Capability, name: str) -> FabulaError:
        able = [other for other in self._names() if capability in self._makers(other)]
        if not able:
            return SettingsError(
                f"No installed provider makes {capability}.", remedy="Install one, or leave that part out."
            )
        return InputError(
            f"The provider {name} makes no {capability}.", remedy=f"These do: {', '.join(able)}.", field="engine"
        )

    def _makers(self, name: str) -> frozenset[Capability]:
        try:
            return frozenset(self._provider(name).makers)
        except FabulaError:
            return frozenset()

    def _makers_or_all(self, name: str) -> frozenset[Capability]:
        # A provider that does not load is listed once per core capability, so that its reason is seen.
        return self._makers(name) or frozenset[Capability]({"text", "image", "speech", "music"})

    def _entry(self, capability: Capability, name: str) -> EngineEntry:
        try:
            engine = self.engine(capability, name)
            models = self._provider(name).models.get(capability, ())
            return EngineEntry(capability, name, engine.identity.version, engine.health(), models)
        except FabulaError as error:
            return EngineEntry(capability, name, "", Health(False, str(error)))


@contextmanager
def _imported(name: str) -> Iterator[None]:
    """Turn a library that is missing or does not load on this machine into a `SettingsError`."""
    try:
        yield
    except ImportError as error:
        raise SettingsError(
            f"The engine {name} cannot be loaded: {error}.", remedy="Run `make setup` to repair the installation."
        ) from error


def _third_parties() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def _load(point: EntryPoint, options: EngineOptions) -> Provider:
    """Call a third party's factory; whatever goes wrong in its code is raised as `SettingsError`."""
    try:
        provider = point.load()(options)
    except FabulaError:
        raise
    except Exception as error:
        raise SettingsError(
            f"The engine provider {point.name} ({point.value}) could not be loaded: {error}.",
            remedy="Repair or uninstall its package.",
        ) from error
    if not isinstance(provider, Provider):
        raise SettingsError(
            f"The engine provider {point.name} ({point.value}) returned no Provider.",
            remedy="Ask its author for a version that fits this Fabula.",
        )
    return provider
