"""Every service by its kind: how its application is made. One is imported when it is asked for."""

from collections.abc import Callable
from dataclasses import replace

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


def _integrated(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.integrated.app import integrated_app

    own, elsewhere = engines_of(settings), settings.urls()
    engines = replace(
        own,
        text="fabula_http" if "lyrics" in elsewhere else own.text,
        music="fabula_http" if "music" in elsewhere else own.music,
        image="fabula_http" if "image" in elsewhere else own.image,
    )
    return integrated_app(service_config("integrated", settings), engines, kept_at(settings))


_MAKERS: dict[ServiceKind, Callable[[ServiceSettings], FastAPI]] = {
    "lyrics": _lyrics, "music": _music, "image": _image, "integrated": _integrated,
}  # fmt: skip
