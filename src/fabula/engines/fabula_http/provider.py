"""The provider `fabula_http`: Fabula's own services, on this machine or another, retried and limited."""

from typing import TypeVar

from fabula.domain.errors import InputError
from fabula.engines.base import Engine, ImageEngine, MusicEngine, TextEngine
from fabula.engines.fabula_http.service import NAME, Service
from fabula.engines.options import EngineOptions
from fabula.engines.provider import Provider
from fabula.engines.wrappers.routed import RoutedImage, RoutedMusic, RoutedText
from fabula.engines.wrappers.routes import Direct, Gate, Limit, Retry, Route

E = TypeVar("E", bound=Engine)


class _Maker:
    """Makes the engines. Each service has a gate of its own, and is imported when it is made."""

    def __init__(self, options: EngineOptions) -> None:
        self._options = options

    def text(self, model: str) -> TextEngine:
        from fabula.engines.fabula_http.text import HttpText

        engine: TextEngine = HttpText(self._service(model, self._options.fabula_http.lyrics_url, "LYRICS_SERVICE_URL"))
        return RoutedText(self._route(engine))

    def music(self, model: str) -> MusicEngine:
        from fabula.engines.fabula_http.music import HttpMusic

        engine: MusicEngine = HttpMusic(self._service(model, self._options.fabula_http.music_url, "MUSIC_SERVICE_URL"))
        return RoutedMusic(self._route(engine))

    def image(self, model: str) -> ImageEngine:
        from fabula.engines.fabula_http.image import HttpImage

        engine: ImageEngine = HttpImage(self._service(model, self._options.fabula_http.image_url, "IMAGE_SERVICE_URL"))
        return RoutedImage(self._route(engine))

    def _service(self, model: str, url: str, setting: str) -> Service:
        if model:
            raise InputError(
                f"The services have no model {model!r} to choose.", remedy=f"Write just `{NAME}`.", field="engine"
            )
        return Service(url, self._options.fabula_http, setting=setting)

    def _route(self, engine: E) -> Route[E]:
        gate = Gate(at_once=self._options.at_once, per_minute=self._options.per_minute)
        # A seat is not held while waiting to try again.
        return Retry(Limit(Direct(engine), gate), backoff=self._options.backoff)


def provider(options: EngineOptions) -> Provider:
    """The services, as configured."""
    maker = _Maker(options)
    return Provider(name=NAME, makers={"text": maker.text, "music": maker.music, "image": maker.image})
