"""Settings of a bucket where files are kept, for every shell that keeps files."""

from typing import Literal

from pydantic import AliasChoices, Field, SecretStr

from fabula.runtime.settings import PREFIX, Settings


class ObjectStoreSettings(Settings):
    """Where the bucket is, by our names and by those that operators know."""

    s3_bucket: str = Field(
        "",
        validation_alias=AliasChoices(PREFIX + "S3_BUCKET", "S3_BUCKET_NAME", "OSS_BUCKET_NAME"),
        description="Keep files in this bucket; empty: in the data folder.",
    )
    s3_endpoint: str = Field(
        "",
        validation_alias=AliasChoices(PREFIX + "S3_ENDPOINT", "AWS_ENDPOINT_URL", "OSS_ENDPOINT"),
        description="Address of the object store, where it is not Amazon's.",
    )
    s3_region: str = Field(
        "us-east-1",
        validation_alias=AliasChoices(PREFIX + "S3_REGION", "AWS_DEFAULT_REGION", "AWS_REGION"),
        description="Its region.",
    )
    s3_access_key: str = Field(
        "",
        validation_alias=AliasChoices(PREFIX + "S3_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "OSS_ACCESS_KEY_ID"),
        description="Its access key.",
    )
    s3_secret_key: SecretStr = Field(
        SecretStr(""),
        validation_alias=AliasChoices(PREFIX + "S3_SECRET_KEY", "AWS_SECRET_ACCESS_KEY", "OSS_ACCESS_KEY_SECRET"),
        description="Its secret key.",
    )
    s3_addressing: Literal["auto", "path", "virtual"] = Field(
        "auto", description="Where the bucket's name goes: into the path, or before the host (virtual)."
    )
