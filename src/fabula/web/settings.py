"""Django's settings, from Fabula's: the environment is read here, once for every studio process."""

from pathlib import Path
from typing import Any

import dj_database_url
from django.core.management.utils import get_random_secret_key

from fabula.runtime.settings import settings_read
from fabula.runtime.studio_settings import StudioSettings

FABULA: StudioSettings = settings_read(StudioSettings)

DATA = FABULA.data.absolute()
DATA.mkdir(parents=True, exist_ok=True)


def _secret_key() -> str:
    """The key from the environment, or the data folder's own, made at first start."""
    if given := FABULA.secret_key.get_secret_value():
        return given
    file = DATA / "secret_key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(get_random_secret_key(), encoding="utf-8")
    return file.read_text(encoding="utf-8")


def _database() -> dict[str, Any]:
    if not FABULA.database_url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA / "studio.sqlite3",
            "OPTIONS": {
                "timeout": 30,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=67108864",
            },
        }
    found: dict[str, Any] = dict(dj_database_url.parse(FABULA.database_url))
    if found["ENGINE"].endswith("postgresql"):
        # Persistent connections under ASGI leak one per thread: psycopg's pool instead.
        found |= {"CONN_MAX_AGE": 0, "OPTIONS": {**found.get("OPTIONS", {}), "pool": {"min_size": 0, "max_size": 16}}}
    return found


SECRET_KEY = _secret_key()
DEBUG = False
ALLOWED_HOSTS = list(FABULA.allowed_hosts)
DATABASES = {"default": _database()}
REDIS_URL = FABULA.redis_url or "redis://localhost:6379/0"

INSTALLED_APPS = [
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "fabula.web.accounts",
    "fabula.web.events",
    "fabula.web.files",
    "fabula.web.productions",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "fabula.web.urls"
APPEND_SLASH = False
AUTH_USER_MODEL = "accounts.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
USE_TZ = True
TIME_ZONE = "UTC"
STATIC_URL = "static/"
STATIC_ROOT = Path(DATA / "static")
WHITENOISE_USE_FINDERS = True
LOGGING_CONFIG = None

CELERY_BROKER_URL = REDIS_URL
CELERY_TASK_IGNORE_RESULT = True
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
