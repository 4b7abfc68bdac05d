"""Every service by its kind: how its application is made. One is imported when it is asked for."""

from collections.abc import Callable

from fastapi import FastAPI

from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.base.config import engines_of, service_config
from fabula.serving.base.storage import storage_of


def application(kind: ServiceKind, settings: ServiceSettings) -> FastAPI:
    """The application of one service, as the settings say."""
    return _MAKERS[kind](settings)


def _lyrics(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.lyrics.app import lyrics_app

    return lyrics_app(service_config("lyrics", settings), engines_of(settings))


def _music(settings: ServiceSettings) -> FastAPI:
    from fabula.serving.music.app import music_app

    return music_app(service_config("music", settings), engines_of(settings), storage_of(settings, usual=False))


_MAKERS: dict[ServiceKind, Callable[[ServiceSettings], FastAPI]] = {"lyrics": _lyrics, "music": _music}
