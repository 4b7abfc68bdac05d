"""Bytes under their digest: whole or not there, and checked."""

from pathlib import Path

import pytest

from fabula.domain.artifact import digest_of
from fabula.domain.errors import BlobCorrupt, StorageError
from fabula.runtime.blobs import FolderBlobs
from fabula.runtime.files import storage_errors, writing


def test_bytes_come_back_and_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    kept = blobs.put(b"once", "text/plain")
    assert kept == blobs.put(b"once", "text/plain")
    assert blobs.read(kept.digest) == b"once"
    assert list(blobs.digests()) == [digest_of(b"once")]


def test_a_file_moves_in(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path / "blobs")
    for _ in range(2):
        file = tmp_path / "file"
        file.write_bytes(b"film")
        kept = blobs.put_file(file, "video/mp4")
        assert not file.exists()
    assert blobs.path(kept.digest).read_bytes() == b"film"
    assert kept.size == 4


def test_damage_is_noticed_and_putting_the_bytes_again_mends_it(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    kept = blobs.put(b"whole", "text/plain")
    assert blobs.read(kept.digest) == b"whole"
    blobs.place(kept.digest).write_bytes(b"wholf!")
    assert blobs.damaged() == [kept.digest]
    with pytest.raises(BlobCorrupt, match="damaged"):
        blobs.read(kept.digest)
    blobs.put(b"whole", "text/plain")
    assert blobs.read(kept.digest) == b"whole"
    blobs.delete(kept.digest)
    with pytest.raises(BlobCorrupt, match="missing"):
        blobs.path(kept.digest)


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
