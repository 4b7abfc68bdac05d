"""Bytes under their digest: whole or not there, and checked."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import obstore
import pytest

from fabula.domain.artifact import digest_of
from fabula.domain.errors import BlobCorrupt, StorageError
from fabula.runtime.blobs import Blobs, FolderBlobs
from fabula.runtime.files import storage_errors, writing
from fabula.runtime.object_blobs import Bucket, LocalCache, ObjectBlobs, object_store
from tests.support.object_store import ObjectStoreServer


class Place:
    """A folder or a bucket under test. `blobs()` is what another process of another machine would have."""

    def __init__(self, tmp_path: Path, bucket: Bucket | None) -> None:
        self._folder = tmp_path
        self._bucket = bucket
        self._machines = count()

    def blobs(self) -> Blobs:
        if self._bucket is None:
            return FolderBlobs(self._folder / "blobs")
        cache = LocalCache(self._folder / f"machine-{next(self._machines)}", limit=1_000_000)
        return ObjectBlobs(object_store(self._bucket), "users/1", cache)

    def damage(self, digest: str, data: bytes) -> None:
        blobs = self.blobs()
        if isinstance(blobs, ObjectBlobs):
            assert self._bucket
            obstore.put(object_store(self._bucket), blobs.key(digest), data)
        else:
            assert isinstance(blobs, FolderBlobs)
            blobs.place(digest).write_bytes(data)


@pytest.fixture(params=["folder", "bucket"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "folder":
        return Place(tmp_path, None)
    server: ObjectStoreServer = request.getfixturevalue("object_store_server")
    return Place(tmp_path, server.bucket(f"blobs-{tmp_path.name.replace('_', '-')[:50].strip('-')}"))


def test_bytes_come_back_and_the_same_bytes_are_kept_once(place: Place) -> None:
    blobs = place.blobs()
    kept = blobs.put(b"once", "text/plain")
    assert kept == blobs.put(b"once", "text/plain")
    assert place.blobs().read(kept.digest) == b"once"
    assert list(blobs.digests()) == [digest_of(b"once")]


def test_a_file_moves_in(place: Place, tmp_path: Path) -> None:
    blobs = place.blobs()
    for _ in range(2):
        file = tmp_path / "file"
        file.write_bytes(b"film")
        kept = blobs.put_file(file, "video/mp4")
        assert not file.exists()
    assert place.blobs().path(kept.digest).read_bytes() == b"film"
    assert kept.size == 4


@pytest.mark.parametrize("damaged", [b"wholf", b"whole, and more"])
def test_damage_is_noticed_and_putting_the_bytes_again_mends_it(place: Place, damaged: bytes) -> None:
    kept = place.blobs().put(b"whole", "text/plain")
    place.damage(kept.digest, damaged)
    reader = place.blobs()
    with pytest.raises(BlobCorrupt, match="damaged") as found:
        reader.read(kept.digest)
    assert found.value.digest == kept.digest
    place.blobs().put(b"whole", "text/plain")
    assert reader.read(kept.digest) == b"whole"


def test_damage_after_a_first_look_is_noticed(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    kept = blobs.put(b"whole", "text/plain")
    assert blobs.read(kept.digest) == b"whole"
    blobs.place(kept.digest).write_bytes(b"wholf!")
    assert blobs.damaged() == [kept.digest]


def test_what_is_deleted_is_missing(place: Place) -> None:
    blobs = place.blobs()
    kept, other = blobs.put(b"one", "text/plain"), blobs.put(b"other", "text/plain")
    assert blobs.exists(kept.digest)
    for _ in range(2):
        blobs.delete(kept.digest)
    assert not blobs.exists(kept.digest)
    for reader in (blobs, place.blobs()):
        with pytest.raises(BlobCorrupt, match="missing"):
            reader.path(kept.digest)
    assert list(blobs.digests()) == [other.digest]
    blobs.clear()
    assert list(place.blobs().digests()) == []
    place.blobs().clear()


def test_what_was_written_before_a_moment_is_told(place: Place) -> None:
    blobs = place.blobs()
    kept = blobs.put(b"old", "text/plain")
    now = datetime.now(UTC)
    assert list(blobs.digests(before=now - timedelta(minutes=1))) == []
    assert list(blobs.digests(before=now + timedelta(minutes=1))) == [kept.digest]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "file.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), writing(target) as temporary:
        temporary.write_text("half")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file.txt"]


def test_a_full_disk_is_said_so() -> None:
    # Every write to this device fails as on a full disk.
    with pytest.raises(StorageError, match=r"disk is full.*Free some space"), storage_errors(Path("film.mp4")):
        Path("/dev/full").write_bytes(b"x" * 100_000)
