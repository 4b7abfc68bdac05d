"""The database of a studio as Django wants it said: SQLite, PostgreSQL or MariaDB, from one address or from parts."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import dj_database_url

from fabula.domain.errors import SettingsError
from fabula.runtime.studio_settings import StudioSettings
from fabula.web.folder import StudioFolder

_POOL_SIZE = 16
_BACKENDS = {"postgres": "django.db.backends.postgresql", "mysql": "django.db.backends.mysql"}
_DRIVERS = {
    "django.db.backends.postgresql": ("postgres", ("psycopg", "psycopg_pool")),
    "django.db.backends.mysql": ("mysql", ("pymysql",)),
}


def database_of(settings: StudioSettings, folder: StudioFolder) -> dict[str, Any]:
    """Django's settings of the database. Raises `SettingsError` for an address that cannot be understood."""
    found = _from_url(settings.database_url.get_secret_value()) or _from_parts(settings, folder)
    _driver_check(found["ENGINE"])
    return found | _behaviour(found["ENGINE"], found.get("OPTIONS", {}))


def _from_url(url: str) -> dict[str, Any]:
    try:
        return dict(dj_database_url.parse(url)) if url else {}
    except (ValueError, KeyError) as error:
        # The address holds a password, so it is not repeated here.
        raise SettingsError(
            "The address of the database is not understood.",
            remedy="Write FABULA_DATABASE_URL=postgres://user:password@host:5432/name.",
        ) from error


def _from_parts(settings: StudioSettings, folder: StudioFolder) -> dict[str, Any]:
    if settings.database_type == "sqlite":
        # A bare name is what the other databases call themselves; a file has an ending.
        named = Path(settings.db_name) if Path(settings.db_name).suffix else folder.database
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder.root / named)}
    return {
        "ENGINE": _BACKENDS[settings.database_type],
        "NAME": settings.db_name or "fabula",
        "USER": settings.db_user,
        "PASSWORD": settings.db_password.get_secret_value(),
        "HOST": settings.db_host,
        "PORT": settings.db_port or "",
    }


def _driver_check(engine: str) -> None:
    """Raise `SettingsError` where the database's driver is not installed."""
    extra, modules = _DRIVERS.get(engine, ("", ()))
    if any(find_spec(module) is None for module in modules):
        raise SettingsError(
            f"The database is {extra}, but its driver is not installed.", remedy=f"Install fabula[{extra}]."
        )


def _behaviour(engine: str, options: dict[str, Any]) -> dict[str, Any]:
    """How we use each kind. Persistent connections under ASGI leak one per thread: none, or psycopg's pool."""
    match engine.rpartition(".")[2]:
        case "sqlite3":
            begin = {
                "timeout": 30,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=67108864",
            }
            return {"CONN_MAX_AGE": 0, "OPTIONS": {**begin, **options}}
        case "postgresql":
            return {"CONN_MAX_AGE": 0, "OPTIONS": {"pool": {"min_size": 0, "max_size": _POOL_SIZE}, **options}}
        case "mysql":
            _mysql_by_pymysql()
            strict = {"charset": "utf8mb4", "isolation_level": "read committed", "sql_mode": "STRICT_TRANS_TABLES"}
            return {"CONN_MAX_AGE": 0, "OPTIONS": {**strict, **options}}
    return {}


def _mysql_by_pymysql() -> None:
    """Django asks for mysqlclient, which has no wheel; PyMySQL answers to its name."""
    import pymysql  # type: ignore[import-untyped]

    pymysql.install_as_MySQLdb()
