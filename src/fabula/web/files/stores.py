"""Where users' bytes lie: a folder for each user in the data folder, or a prefix of the bucket that settings name."""

import functools
import os
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from fabula.domain.errors import SettingsError
from fabula.runtime.blobs import Blobs, FolderBlobs

if TYPE_CHECKING:
    from obstore.store import S3Store

    from fabula.runtime.object_blobs import Bucket, LocalCache, ObjectBlobs


def user_blobs(user_id: int) -> Blobs:
    """A user's blobs. Raises `SettingsError` where a bucket is named and obstore is not installed."""
    return _object_blobs(os.getpid(), user_id) if settings.FABULA.s3_bucket else _folder_blobs(user_id)


def user_prefix(user_id: int) -> str:
    """The part of the path of a user's bytes that is his, in the folder as in the bucket."""
    return f"users/{user_id}"


def blobs_folder() -> Path:
    """The local folder that all users' bytes lie in."""
    return Path(settings.DATA) / "blobs"


def temporary_folder() -> Path:
    """Where files lie while they come in."""
    folder = Path(settings.DATA) / "incoming"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def bucket() -> "Bucket":
    """The bucket that settings name."""
    from fabula.runtime.object_blobs import Bucket

    house = settings.FABULA
    return Bucket(
        house.s3_bucket,
        endpoint=house.s3_endpoint,
        region=house.s3_region,
        access_key=house.s3_access_key,
        secret_key=house.s3_secret_key.get_secret_value(),
        addressing=house.s3_addressing,
    )


@functools.lru_cache(maxsize=256)
def _folder_blobs(user_id: int) -> FolderBlobs:
    return FolderBlobs(blobs_folder() / user_prefix(user_id))


@functools.lru_cache(maxsize=256)
def _object_blobs(process: int, user_id: int) -> "ObjectBlobs":
    store, cache = _store(process)
    from fabula.runtime.object_blobs import ObjectBlobs

    return ObjectBlobs(store, user_prefix(user_id), cache)


@functools.lru_cache(maxsize=1)
def _store(_process: int) -> "tuple[S3Store, LocalCache]":
    """One client for all users; by process, since its threads do not survive a fork."""
    try:
        from fabula.runtime.object_blobs import LocalCache, object_store
    except ImportError as error:
        raise SettingsError(
            "A bucket is set, but the client of object stores is not installed.",
            remedy="Install fabula[s3], or unset FABULA_S3_BUCKET.",
        ) from error
    return object_store(bucket()), LocalCache(blobs_folder() / "cache", limit=settings.FABULA.s3_cache_size)
