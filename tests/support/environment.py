"""The environment of a studio under test: the machine's own variables do not reach it."""

import os
from pathlib import Path

_OURS = ("FABULA_", "DJANGO_", "CELERY_", "S3_", "AWS_", "OSS_", "OPENAI_", "CORS_")
_NAMES = {"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "WEB_PORT"}

FAKE_ENGINES = {
    "FABULA_TEXT_ENGINE": "fake",
    "FABULA_IMAGE_ENGINE": "fake",
    "FABULA_SPEECH_ENGINE": "fake",
    "FABULA_MUSIC_ENGINE": "fake",
}


def studio_environment(data: Path, *, redis_url: str, database_url: str = "", **more: str) -> dict[str, str]:
    """What the processes of a studio in the folder `data` get to see; `more` are settings by their variable."""
    kept = {name: value for name, value in os.environ.items() if name not in _NAMES and not name.startswith(_OURS)}
    ours = {
        "DJANGO_SETTINGS_MODULE": "fabula.web.settings",
        "FABULA_DATA": str(data),
        "FABULA_REDIS_URL": redis_url,
        "FABULA_LANGUAGE": "en",
        "PYTHONUNBUFFERED": "1",
    }
    if database_url:
        ours["FABULA_DATABASE_URL"] = database_url
    return {**kept, **ours, **FAKE_ENGINES, **more}
