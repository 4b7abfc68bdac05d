"""Settings of the studio server, on top of those that every command has."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field, SecretStr
from pydantic_settings import NoDecode

from fabula.runtime.settings import PREFIX, Settings


def _listed(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return tuple(part.strip() for part in value.split(",") if part.strip())


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]


def _known_as(*names: str) -> AliasChoices:
    """Names that operators know; ours, where it is another, comes first and wins."""
    return AliasChoices(*names)


class StudioSettings(Settings):
    """What a studio can be told, by our names and by those that operators of the systems we answer know."""

    data: Path = Field(Path("fabula-data"), description="Folder of the studio: database, files, queue, logs.")
    database_url: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "DATABASE_URL", "DATABASE_URL"),
        description="postgres://… or mysql://…; empty: SQLite in the data folder.",
    )
    redis_url: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "REDIS_URL", "REDIS_URL", "CELERY_BROKER_URL"),
        description="redis://…; empty: `fabula up` runs the bundled Valkey.",
    )
    secret_key: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "SECRET_KEY", "DJANGO_SECRET_KEY", "SECRET_KEY"),
        description="Signs tokens and links; empty: one is made in the data folder.",
    )
    production: bool = Field(False, description="Refuse weak secrets, send cookies over HTTPS only.")
    web_port: int = Field(
        8025,
        ge=0,
        le=65535,
        validation_alias=_known_as(PREFIX + "WEB_PORT", "WEB_PORT"),
        description="Port of the web.",
    )
    allowed_hosts: Names = Field(
        ("localhost", "127.0.0.1", "[::1]"),
        validation_alias=_known_as(PREFIX + "ALLOWED_HOSTS", "DJANGO_ALLOWED_HOSTS"),
        description="Host names that the studio answers to.",
    )
    cors_origins: Names = Field(
        (),
        validation_alias=_known_as(PREFIX + "CORS_ORIGINS", "CORS_ALLOWED_ORIGINS", "CORS_ORIGINS"),
        description="Origins of front ends elsewhere, such as https://app.example.com.",
    )
    access_minutes: int = Field(30, ge=1, description="How long an access token is good.")
    refresh_days: int = Field(30, ge=1, description="How long a refresh token is good.")
    throttle: bool = Field(True, description="Slow down and lock out who guesses passwords or floods the studio.")
    storage_quota: int = Field(20_000_000_000, ge=0, description="Bytes that a user may keep; 0 is no limit.")
    productions_at_once: int = Field(1000, ge=0, description="Unfinished productions of a user; 0 is no limit.")
    monthly_spend: float = Field(0.0, ge=0, description="Money that a user's engines may cost in a month; 0: no limit.")
    upload_limit: int = Field(100_000_000, ge=1, description="Bytes of one uploaded file.")
    lease_seconds: float = Field(10.0, gt=0, description="How long a worker that says nothing keeps its target.")
    s3_bucket: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "S3_BUCKET", "S3_BUCKET_NAME", "OSS_BUCKET_NAME"),
        description="Keep files in this bucket; empty: in the data folder.",
    )
    s3_endpoint: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "S3_ENDPOINT", "AWS_ENDPOINT_URL", "OSS_ENDPOINT"),
        description="Address of the object store, where it is not Amazon's.",
    )
    s3_region: str = Field(
        "us-east-1",
        validation_alias=_known_as(PREFIX + "S3_REGION", "AWS_DEFAULT_REGION", "AWS_REGION"),
        description="Its region.",
    )
    s3_access_key: str = Field(
        "",
        validation_alias=_known_as(PREFIX + "S3_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "OSS_ACCESS_KEY_ID"),
        description="Its access key.",
    )
    s3_secret_key: SecretStr = Field(
        SecretStr(""),
        validation_alias=_known_as(PREFIX + "S3_SECRET_KEY", "AWS_SECRET_ACCESS_KEY", "OSS_ACCESS_KEY_SECRET"),
        description="Its secret key.",
    )
    x_accel: bool = Field(False, description="Let nginx send files (X-Accel-Redirect under /protected/).")
