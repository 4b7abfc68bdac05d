"""Every service by its kind: how its application is made. One is imported when it is asked for."""

from collections.abc import Callable

from fastapi import FastAPI

from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.base.config import engines_of, service_config
from fabula.serving.base.storage import keeps, kept_at


def application(kind: ServiceKind, settings: ServiceSettings) -> FastAPI:
    """The application of one service, as the settings say."""
    return _MAKERS[kind](settings)


def _lyrics(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.lyrics.app import lyrics_app

    return lyrics_app(service_config("lyrics", settings), engines_of(settings))


def _music(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.music.app import music_app

    return music_app(
        service_config("music", settings), engines_of(settings), kept_at(settings) if keeps(settings) else None
    )


def _image(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.image.app import image_app

    return image_app(service_config("image", settings), engines_of(settings), kept_at(settings))


_MAKERS: dict[ServiceKind, Callable[[ServiceSettings], FastAPI]] = {
    "lyrics": _lyrics, "music": _music, "image": _image,
}  # fmt: skip
