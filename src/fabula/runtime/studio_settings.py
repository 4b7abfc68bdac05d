"""Settings of the studio server, on top of those that every command has."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AliasChoices, BeforeValidator, Field, SecretStr
from pydantic_settings import NoDecode

from fabula.runtime.object_store_settings import ObjectStoreSettings
from fabula.runtime.service_settings import Each, EachSeconds
from fabula.runtime.settings import PREFIX, listed


def _lowered(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _switched(value: Any) -> Any:
    """Other programs use `DEBUG` too, with values of their own: only what clearly says yes switches it on."""
    return value.strip().lower() in ("1", "true", "yes", "on") if isinstance(value, str) else value


def _engine_named(value: Any) -> Any:
    """`django.db.backends.postgresql`, `postgres` and the like as one of our three."""
    if not isinstance(value, str):
        return value
    last = value.strip().lower().rpartition(".")[2]
    return {"postgresql": "postgres", "sqlite3": "sqlite", "mariadb": "mysql"}.get(last, last)


def _counted(value: Any) -> Any:
    """Read `openai=2,fake:slow=1`."""
    if not isinstance(value, str):
        return value
    return dict(part.rsplit("=", 1) for part in listed(value))


Level = Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lowered)]
Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(listed)]
Limits = Annotated[dict[str, Annotated[int, Field(ge=0)]], NoDecode, BeforeValidator(_counted)]
Switch = Annotated[bool, BeforeValidator(_switched)]
DatabaseType = Annotated[Literal["sqlite", "postgres", "mysql"], BeforeValidator(_engine_named)]
Port = Annotated[int, Field(ge=0, le=65535)]


def _known_as(*names: str) -> AliasChoices:
    """Names that operators know, behind ours, which comes first and wins."""
    return AliasChoices(*names)


class StudioSettings(ObjectStoreSettings):
    """What a studio can be told, by our names and by those that operators of the systems we answer know."""

    log_level: Level = Field(
        "info",
        validation_alias=_known_as(PREFIX + "LOG_LEVEL", "LOG_LEVEL"),
        description="What the studio logs to stderr.",
    )
    debug: Switch = Field(
        False,
        validation_alias=_known_as(PREFIX + "DEBUG", "DJANGO_DEBUG", "DEBUG"),
        description="Show tracebacks of failures.",
    )

    data: Path = Field(Path("fabula-data"), description="Folder of the studio: database, files, queue.")
    database_url: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "DATABASE_URL", "DATABASE_URL"),
        description="postgres://… or mysql://…; empty: the next six say it.",
    )
    database_type: DatabaseType = Field(
        "sqlite",
        validation_alias=_known_as(PREFIX + "DATABASE_TYPE", "DATABASE_TYPE", "DB_ENGINE"),
        description="sqlite, postgres or mysql, where no URL is given.",
    )
    db_name: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "DB_NAME", "DB_NAME", "POSTGRES_DB"),
        description="Name of that database; of SQLite: its file, in the data folder.",
    )
    db_user: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "DB_USER", "DB_USER", "POSTGRES_USER"),
        description="Its user.",
    )
    db_password: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "DB_PASSWORD", "DB_PASSWORD", "POSTGRES_PASSWORD"),
        description="The user's password.",
    )
    db_host: str = Field(
        "localhost",
        validation_alias=_known_as(PREFIX + "DB_HOST", "DB_HOST", "POSTGRES_HOST"),
        description="Its machine.",
    )
    db_port: Port = Field(
        0,
        validation_alias=_known_as(PREFIX + "DB_PORT", "DB_PORT", "POSTGRES_PORT"),
        description="Its port; 0 is the usual one.",
    )
    redis_url: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "REDIS_URL", "REDIS_URL", "CELERY_BROKER_URL"),
        description="redis://…; empty: `fabula up` runs the bundled Valkey.",
    )
    redis_port: Port = Field(
        0,
        validation_alias=_known_as(PREFIX + "REDIS_PORT", "REDIS_PORT"),
        description="Port of the bundled Valkey; 0: a free one, found at first start and kept.",
    )

    secret_key: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "SECRET_KEY", "DJANGO_SECRET_KEY", "SECRET_KEY"),
        description="Signs tokens and links; empty: one is made in the data folder.",
    )
    production: Switch = Field(False, description="Refuse weak secrets, send cookies over HTTPS only.")
    web_host: str = Field("127.0.0.1", description="Address that the web listens on; 0.0.0.0 is every network.")
    web_port: Port = Field(
        8025,
        validation_alias=_known_as(PREFIX + "WEB_PORT", "WEB_PORT", "BACKEND_PORT"),
        description="Port of the web; 0 picks a free one.",
    )
    https_port: Port = Field(
        8443,
        validation_alias=_known_as(PREFIX + "HTTPS_PORT", "HTTPS_PORT", "NGINX_HTTPS_PORT"),
        description="Port under which a proxy offers the web over HTTPS.",
    )
    http_port: Port = Field(
        80,
        validation_alias=_known_as(PREFIX + "HTTP_PORT", "NGINX_HTTP_PORT"),
        description="Port under which a proxy offers the web over HTTP.",
    )
    trusted_proxies: Names = Field(
        ("127.0.0.1", "::1"), description="Addresses of proxies whose X-Forwarded-For and -Proto are believed."
    )
    allowed_hosts: Names = Field(
        ("localhost", "127.0.0.1", "[::1]"),
        validation_alias=_known_as(PREFIX + "ALLOWED_HOSTS", "DJANGO_ALLOWED_HOSTS"),
        description="Host names that the studio answers to.",
    )
    cors_origins: Names = Field(
        (),
        validation_alias=_known_as(PREFIX + "CORS_ORIGINS", "CORS_ALLOWED_ORIGINS", "CORS_ORIGINS"),
        description="Origins of front ends elsewhere, such as https://app.example.com; * is every one.",
    )
    metrics_token: SecretStr = Field(
        SecretStr(""), description="Who sends it as a bearer token may read /metrics; empty: only this machine may."
    )
    admin_username: str = Field(
        "admin",
        min_length=1,
        validation_alias=_known_as(PREFIX + "ADMIN_USERNAME", "DJANGO_SUPERUSER_USERNAME"),
        description="Name of the first admin.",
    )
    admin_password: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "ADMIN_PASSWORD", "DJANGO_SUPERUSER_PASSWORD"),
        description="The first admin's password; empty: one is made and shown once.",
    )

    registration: Switch = Field(True, description="Let anybody make an account; without it, only the staff does.")
    access_minutes: int = Field(30, ge=1, description="How long an access token is good.")
    refresh_days: int = Field(30, ge=1, description="How long a refresh token is good.")
    email_host: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "EMAIL_HOST", "EMAIL_HOST"),
        description="Mail server for password resets; empty: letters are printed to the log.",
    )
    email_port: Port = Field(
        587,
        validation_alias=_known_as(PREFIX + "EMAIL_PORT", "EMAIL_PORT"),
        description="Its port; 465 is TLS at once.",
    )
    email_user: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "EMAIL_USER", "EMAIL_HOST_USER"),
        description="Its user; empty: it asks for none, and no encryption either.",
    )
    email_password: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "EMAIL_PASSWORD", "EMAIL_HOST_PASSWORD"),
        description="The user's password.",
    )
    email_from: str = Field(
        "Fabula <fabula@localhost>",
        validation_alias=_known_as(PREFIX + "EMAIL_FROM", "DEFAULT_FROM_EMAIL"),
        description="Whom letters come from.",
    )
    throttle: bool = Field(True, description="Slow down and lock out who guesses passwords or floods the studio.")
    storage_quota: int = Field(20_000_000_000, ge=0, description="Bytes that a user may keep; 0 is no limit.")
    productions_at_once: int = Field(1000, ge=0, description="Unfinished productions of a user; 0 is no limit.")
    monthly_spend: float = Field(0.0, ge=0, description="Money that a user's engines may cost in a month; 0: no limit.")
    upload_limit: int = Field(100_000_000, ge=1, description="Bytes of one uploaded file.")
    webhook_private_addresses: bool = Field(
        False, description="Let webhooks call this machine and its own network, not only the public internet."
    )
    engine_limits: Limits = Field(
        {}, description="Targets at once on an engine or provider, over all workers, such as openai=2,fake:slow=1."
    )
    story_task_size: str = Field(
        "1920x1080",
        pattern=r"^\d{3,4}x\d{3,4}$",
        description="Size of films begun by story-task clients, who name none.",
    )
    max_runtime_seconds: EachSeconds = Field(
        Each(600.0),
        validation_alias=_known_as(PREFIX + "MAX_RUNTIME_SECONDS", "MAX_RUNTIME_SECONDS"),
        description="Seconds that a call of a music service may run; 0: no limit. Also such as 60,music=600.",
    )
    lease_seconds: float = Field(10.0, gt=0, description="How long a worker that says nothing keeps its target.")

    s3_cache_size: int = Field(10_000_000_000, ge=0, description="Bytes of local copies of its files.")
    x_accel: bool = Field(False, description="Let nginx send files (X-Accel-Redirect under /protected/).")
