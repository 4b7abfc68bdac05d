"""The studio's settings: by our names and by those that operators know; importing them makes nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fabula.domain.errors import SettingsError
from fabula.runtime.settings import settings_read
from fabula.runtime.studio_settings import StudioSettings
from fabula.web import databases
from fabula.web.databases import database_of
from fabula.web.folder import StudioFolder
from fabula.web.origins import trusted_origins

FOLDER = StudioFolder(Path("/data"))


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    for name in list(os.environ):
        monkeypatch.delenv(name)
    for name, value in kept.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)


def read(monkeypatch: pytest.MonkeyPatch, **variables: str) -> StudioSettings:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return settings_read(StudioSettings)


@pytest.mark.parametrize(
    ("field", "theirs", "value", "expected"),
    [
        ("redis_url", "REDIS_URL", "redis://a:1/0", "redis://a:1/0"),
        ("redis_url", "CELERY_BROKER_URL", "redis://a:1/0", "redis://a:1/0"),
        ("secret_key", "DJANGO_SECRET_KEY", "abc", "abc"),
        ("secret_key", "SECRET_KEY", "abc", "abc"),
        ("database_url", "DATABASE_URL", "postgres://a/b", "postgres://a/b"),
        ("database_type", "DATABASE_TYPE", "postgres", "postgres"),
        ("database_type", "DB_ENGINE", "django.db.backends.postgresql", "postgres"),
        ("database_type", "DB_ENGINE", "django.db.backends.mysql", "mysql"),
        ("db_name", "POSTGRES_DB", "studio", "studio"),
        ("db_user", "POSTGRES_USER", "eva", "eva"),
        ("db_password", "POSTGRES_PASSWORD", "pw", "pw"),
        ("db_host", "DB_HOST", "db", "db"),
        ("db_port", "DB_PORT", "5433", 5433),
        ("web_port", "WEB_PORT", "9000", 9000),
        ("web_port", "BACKEND_PORT", "9000", 9000),
        ("https_port", "HTTPS_PORT", "443", 443),
        ("https_port", "NGINX_HTTPS_PORT", "443", 443),
        ("http_port", "NGINX_HTTP_PORT", "8080", 8080),
        ("redis_port", "REDIS_PORT", "6380", 6380),
        ("debug", "DJANGO_DEBUG", "True", True),
        ("debug", "DEBUG", "1", True),
        ("debug", "DEBUG", "express:*", False),
        ("allowed_hosts", "DJANGO_ALLOWED_HOSTS", "a.example, b.example", ("a.example", "b.example")),
        ("cors_origins", "CORS_ALLOWED_ORIGINS", "https://a.example", ("https://a.example",)),
        ("log_level", "LOG_LEVEL", "INFO", "info"),
        ("s3_bucket", "S3_BUCKET_NAME", "films", "films"),
        ("s3_bucket", "OSS_BUCKET_NAME", "films", "films"),
        ("s3_access_key", "AWS_ACCESS_KEY_ID", "k", "k"),
        ("s3_secret_key", "OSS_ACCESS_KEY_SECRET", "s", "s"),
        ("s3_endpoint", "OSS_ENDPOINT", "https://oss.example", "https://oss.example"),
    ],
)
def test_operators_names_are_known_and_ours_win(
    monkeypatch: pytest.MonkeyPatch, field: str, theirs: str, value: str, expected: object
) -> None:
    def plain(settings: StudioSettings) -> object:
        found = getattr(settings, field)
        return found.get_secret_value() if hasattr(found, "get_secret_value") else found

    assert plain(read(monkeypatch, **{theirs: value})) == expected
    default = plain(StudioSettings.model_construct())
    ours = {tuple: "x.example", int: "7777", bool: "true", str: "ours"}[type(default)]
    ours = {"database_type": "mysql", "log_level": "error"}.get(field, ours)
    settings = read(monkeypatch, **{f"FABULA_{field.upper()}": ours})
    assert plain(settings) == {"x.example": ("x.example",), "7777": 7777, "true": True}.get(ours, ours)


def test_without_any_the_database_is_a_file_in_the_data_folder() -> None:
    database = database_of(settings_read(StudioSettings), FOLDER)
    assert (database["ENGINE"], database["NAME"]) == ("django.db.backends.sqlite3", "/data/studio.sqlite3")
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_a_database_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(monkeypatch, DATABASE_TYPE="postgres", POSTGRES_DB="s", POSTGRES_USER="u", POSTGRES_PASSWORD="p",
                    DB_HOST="db", DB_PORT="5433")  # fmt: skip
    database = database_of(settings, FOLDER)
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert [database[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == ["s", "u", "p", "db", 5433]
    assert (database["CONN_MAX_AGE"], database["OPTIONS"]["pool"]["min_size"]) == (0, 0)


def test_an_address_goes_before_the_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(monkeypatch, DATABASE_TYPE="postgres", DATABASE_URL="mysql://u:p@m:3307/films")
    database = database_of(settings, FOLDER)
    assert [database[name] for name in ("ENGINE", "NAME", "HOST", "PORT")] == [
        "django.db.backends.mysql", "films", "m", 3307,
    ]  # fmt: skip
    assert database["OPTIONS"]["isolation_level"] == "read committed"
    assert database["OPTIONS"]["charset"] == "utf8mb4"


def test_an_address_nobody_understands_is_refused_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(monkeypatch, DATABASE_URL="gopher://user:very-secret@host/name")
    with pytest.raises(SettingsError) as caught:
        database_of(settings, FOLDER)
    assert "very-secret" not in str(caught.value)


@pytest.mark.parametrize("kind", ["postgres", "mysql"])
def test_a_driver_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(databases, "find_spec", lambda _name: None)
    with pytest.raises(SettingsError, match=rf"fabula\[{kind}\]"):
        database_of(read(monkeypatch, DATABASE_TYPE=kind), FOLDER)


def test_a_wrong_password_setting_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as caught:
        read(monkeypatch, DATABASE_TYPE="oracle")
    assert "DATABASE_TYPE" in str(caught.value)
    assert "very-secret" not in repr(read(monkeypatch, DATABASE_TYPE="sqlite", DB_PASSWORD="very-secret"))


def test_trusted_origins_follow_from_hosts_and_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(monkeypatch, DJANGO_ALLOWED_HOSTS="studio.example,.films.example,*", WEB_PORT="8025",
                    HTTPS_PORT="8443", CORS_ORIGINS="https://app.example")  # fmt: skip
    assert trusted_origins(settings) == [
        "http://studio.example:8025", "http://studio.example", "https://studio.example:8443", "https://studio.example",
        "http://*.films.example:8025", "http://*.films.example", "https://*.films.example:8443",
        "https://*.films.example", "https://app.example",
    ]  # fmt: skip


def test_importing_the_settings_makes_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from django.conf import settings; settings.SECRET_KEY"],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "fabula.web.settings", "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_prepared_folder_keeps_its_key(tmp_path: Path) -> None:
    folder = StudioFolder(tmp_path / "new/data")
    assert folder.secret_key() == ""
    folder.prepare()
    key = folder.secret_key()
    folder.prepare()
    assert (folder.secret_key(), len(key) >= 50) == (key, True)
    assert [path.name for path in folder.root.iterdir()] == ["secret_key"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="--data"):
        StudioFolder(tmp_path / "file/data").prepare()
