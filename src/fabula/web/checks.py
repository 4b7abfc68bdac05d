"""What a studio in production must not be: Django checks, run by `fabula web` and `fabula manage check --deploy`."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from fabula.runtime.studio_settings import StudioSettings

_SHORTEST_KEY = 32
_FEWEST_CHARACTERS = 10
_SHORTEST_PASSWORD = 8
_WEAK = ("insecure", "change", "secret", "example", "default", "password")
_WEAK_PASSWORDS = {"", "postgres", "password", "root", "admin", "fabula", "mysql", "changeme", "secret", "12345678"}


@register(Tags.security, deploy=True)
def production_checks(**_options: Any) -> list[CheckMessage]:
    """Errors that FABULA_PRODUCTION=true turns into a refusal to start."""
    fabula: StudioSettings = settings.FABULA
    if not fabula.production:
        return [
            Warning("FABULA_PRODUCTION is not true.", hint="Set it before others can reach this.", id="fabula.W001")
        ]
    return [*_key(), *_openness(fabula), *_database(), *_queue(fabula)]


def _key() -> list[CheckMessage]:
    key = str(settings.SECRET_KEY)
    is_weak = len(key) < _SHORTEST_KEY or len(set(key)) < _FEWEST_CHARACTERS or any(w in key.lower() for w in _WEAK)
    hint = "Leave FABULA_SECRET_KEY empty on one machine; on many, give all of them the same 50 random characters."
    return [Error("The secret key is weak.", hint=hint, id="fabula.E001")] if is_weak else []


def _openness(fabula: StudioSettings) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    if any(host in ("*", ".") for host in fabula.allowed_hosts):
        found.append(
            Error("Any host name is answered to.", hint="Name them in FABULA_ALLOWED_HOSTS.", id="fabula.E002")
        )
    if "*" in fabula.cors_origins:
        hint = "Name the front ends in FABULA_CORS_ORIGINS."
        found.append(Error("Any web page may call the studio.", hint=hint, id="fabula.E003"))
    if settings.DEBUG:
        found.append(Error("Tracebacks are shown to anybody.", hint="Unset FABULA_DEBUG.", id="fabula.E004"))
    if not fabula.throttle:
        hint = "Unset FABULA_THROTTLE."
        found.append(Error("Passwords can be guessed without end.", hint=hint, id="fabula.E005"))
    return found


def _database() -> list[CheckMessage]:
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3") or str(database.get("HOST", "")).startswith("/"):
        return []
    password = str(database.get("PASSWORD") or "")
    if len(password) >= _SHORTEST_PASSWORD and password.lower() not in _WEAK_PASSWORDS:
        return []
    return [Error("The database's password is weak.", hint="Give its user a long random one.", id="fabula.E006")]


def _queue(fabula: StudioSettings) -> list[CheckMessage]:
    url = fabula.redis_url.get_secret_value()
    if not url or "@" in url or "//localhost" in url or "//127.0.0.1" in url or "+socket" in url or "unix:" in url:
        return []
    hint = "Write redis://:PASSWORD@host:6379/0, or let nobody else reach its network."
    return [Warning("The queue on another machine has no password.", hint=hint, id="fabula.W002")]
