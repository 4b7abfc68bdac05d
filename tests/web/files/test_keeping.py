"""Which bytes are kept: nothing that is named goes, all else does, whoever does what at the same time."""

import io
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections
from django.utils import timezone

from fabula.domain.artifact import Artifact, digest_of
from fabula.domain.errors import BlobCorrupt
from fabula.web.accounts.models import User
from fabula.web.files.keeping import blob_record, blobs_collect, blobs_kept, blobs_release
from fabula.web.files.models import Blob, Upload
from fabula.web.files.services import upload_create
from fabula.web.files.stores import user_blobs
from fabula.web.transactions import committed, repeated

pytestmark = pytest.mark.database


def kept(owner: User, data: bytes, *, age: timedelta = timedelta()) -> Blob:
    blob = blob_record(owner.pk, user_blobs(owner.pk).put(data, "text/plain"))
    Blob.objects.filter(pk=blob.pk).update(created=timezone.now() - age)
    return blob


def stored(owner: User) -> set[str]:
    return set(user_blobs(owner.pk).digests())


def test_rows_for_bytes_are_made_once(user: User, other_user: User) -> None:
    artifacts = [user_blobs(user.pk).put(data, "text/plain") for data in (b"one", b"two", b"one")]
    found = blobs_kept(user.pk, artifacts)
    assert found == blobs_kept(user.pk, artifacts) and len(found) == 2
    user_blobs(other_user.pk).put(b"one", "text/plain")
    assert blobs_kept(other_user.pk, artifacts[:1])[artifacts[0].digest] not in found.values()


def test_bytes_that_are_gone_cannot_be_held(user: User) -> None:
    with pytest.raises(BlobCorrupt, match="cleared away"):
        blobs_kept(user.pk, [Artifact(digest_of(b"gone"), "text/plain", 4)])


def test_what_nothing_names_goes_after_its_grace(user: User) -> None:
    upload = upload_create(user, "a.txt", io.BytesIO(b"named"))
    Blob.objects.update(created=timezone.now() - timedelta(days=9))
    old = kept(user, b"old", age=timedelta(hours=2))
    new = kept(user, b"new")
    assert blobs_collect(user.pk, 3600) == 1
    assert stored(user) == {upload.blob.digest, new.digest}
    assert not Blob.objects.filter(pk=old.pk).exists()
    assert blobs_collect(user.pk, -1) == 1 and stored(user) == {upload.blob.digest}


def test_bytes_without_a_row_go_too_and_only_the_owners(user: User, other_user: User) -> None:
    for owner in (user, other_user):
        user_blobs(owner.pk).put(b"stray", "text/plain")
    assert blobs_collect(user.pk, 3600) == 0
    assert blobs_collect(user.pk, -1) == 1
    assert stored(user) == set() and len(stored(other_user)) == 1 and not Blob.objects.exists()


def test_only_what_is_not_named_is_released(user: User) -> None:
    upload = upload_create(user, "a.txt", io.BytesIO(b"named"))
    loose = [kept(user, str(number).encode()).pk for number in range(120)]
    assert blobs_release(user.pk, [*loose, upload.blob_id]) == 120
    assert stored(user) == {upload.blob.digest}


@pytest.mark.django_db(transaction=True)
def test_a_result_and_the_clearing_away_never_miss_each_other() -> None:
    """Makers put the same few bytes and hold them, while collectors clear away all that nobody holds."""
    owner = User.objects.create_user("ada", "correct horse battery staple")
    held: list[str] = []
    failures: list[BaseException] = []
    made = threading.Event()

    def make(number: int) -> None:
        for turn in range(25):
            artifact = user_blobs(owner.pk).put(b"%d" % (turn % 5), "text/plain")

            def hold(artifact: Artifact = artifact, name: str = f"{number}-{turn}") -> Upload:
                return Upload.objects.create(owner=owner, blob=blob_record(owner.pk, artifact), name=name)

            try:
                upload = committed(hold)
            except BlobCorrupt:
                # Cleared away in between: a real maker makes it again.
                continue
            held.append(upload.blob.digest)
            assert user_blobs(owner.pk).read(upload.blob.digest)
            repeated(upload.delete)

    def collect(_number: int) -> None:
        while not made.is_set():
            blobs_collect(owner.pk, -1)

    def guarded(work: Callable[[int], None], number: int) -> None:
        try:
            work(number)
        except BaseException as error:
            failures.append(error)
        finally:
            connections.close_all()

    makers: list[Any] = [threading.Thread(target=guarded, args=(make, number)) for number in range(3)]
    collectors = [threading.Thread(target=guarded, args=(collect, number)) for number in range(2)]
    for thread in makers + collectors:
        thread.start()
    for thread in makers:
        thread.join()
    made.set()
    for thread in collectors:
        thread.join()
    assert not failures, failures
    assert held, "nothing came through"
    blobs_collect(owner.pk, -1)
    assert stored(owner) == set() and not Blob.objects.exists()
