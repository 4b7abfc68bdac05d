"""Users' files in a bucket: uploads, redirects, clearing away, all against a real S3 server."""

import io
from collections.abc import Callable, Iterator

import httpx2
import pytest
from django.test import Client
from pytest_django import Settings

from fabula.runtime.object_blobs import Bucket, ObjectBlobs
from fabula.web.accounts.models import User
from fabula.web.files import stores
from fabula.web.files.keeping import blobs_collect
from fabula.web.files.services import owner_erase, upload_create, upload_delete
from fabula.web.files.stores import user_blobs
from tests.support.object_store import ObjectStoreServer
from tests.support.samples import picture


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectStoreServer]:
    running = ObjectStoreServer(tmp_path_factory.mktemp("s3"))
    yield running
    running.close()


@pytest.fixture
def bucket(server: ObjectStoreServer, settings: Settings, request: pytest.FixtureRequest) -> Iterator[Bucket]:
    made = server.bucket(f"files-{abs(hash(request.node.name))}")
    named = {
        "s3_bucket": made.name, "s3_endpoint": made.endpoint, "s3_access_key": made.access_key,
        "s3_secret_key": type(settings.FABULA.s3_secret_key)(made.secret_key),
    }  # fmt: skip
    settings.FABULA = settings.FABULA.model_copy(update=named)
    yield made
    stores._object_blobs.cache_clear()
    stores._store.cache_clear()


def test_files_lie_in_the_bucket_by_user_and_are_fetched_from_there(
    bucket: Bucket, user: User, caller_of: Callable[[User], Client]
) -> None:
    upload = upload_create(user, "狐狸.png", io.BytesIO(picture()))
    blobs = user_blobs(user.pk)
    assert isinstance(blobs, ObjectBlobs) and blobs.prefix == f"users/{user.pk}"
    caller = caller_of(user)
    answer = caller.get(f"/api/studio/uploads/{upload.pk}/content?download=true")
    assert answer.status_code == 302 and answer["Cache-Control"] == "private, no-store"
    fetched = httpx2.get(answer["Location"], headers={"Range": "bytes=0-7"})
    assert (fetched.status_code, fetched.content) == (206, picture()[:8])
    assert fetched.headers["content-type"] == "image/png"
    assert "attachment" in fetched.headers["content-disposition"]
    assert bucket.secret_key not in answer["Location"]
    head = caller.head(f"/api/studio/uploads/{upload.pk}/content")
    assert head.status_code == 200 and head["Content-Length"] == str(len(picture()))


def test_what_goes_is_gone_from_the_bucket(bucket: Bucket, user: User, other_user: User) -> None:
    upload = upload_create(user, "a.png", io.BytesIO(picture()))
    upload_create(other_user, "a.png", io.BytesIO(picture()))
    user_blobs(user.pk).put(b"stray", "text/plain")
    assert blobs_collect(user.pk, -1) == 1
    upload_delete(upload)
    assert list(user_blobs(user.pk).digests()) == []
    owner_erase(other_user)
    assert list(user_blobs(other_user.pk).digests()) == []
