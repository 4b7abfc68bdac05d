"""Results kept in a folder and in a bucket of a real S3 server, by the storage itself and by running services."""

from collections.abc import Iterator
from pathlib import Path

import obstore
import pytest

from fabula.domain.errors import InputError, StorageError
from fabula.runtime.object_blobs import Bucket, object_store
from fabula.serving.base.storage import BucketStorage, FolderStorage
from tests.serving.conftest import Starter
from tests.support.object_store import ObjectStoreServer


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectStoreServer]:
    server = ObjectStoreServer(tmp_path_factory.mktemp("s3"))
    yield server
    server.close()


def test_a_folder_keeps_the_same_bytes_once(tmp_path: Path) -> None:
    storage = FolderStorage(tmp_path)
    kept = storage.keep("songs", b"sound", "wav")
    assert storage.keep("songs", b"sound", "wav") == kept
    assert (kept.key, kept.size) == (None, 5)
    assert storage.read(kept.path) == storage.read(f"songs/{Path(kept.path).name}") == b"sound"
    assert len([file for file in tmp_path.rglob("*") if file.is_file()]) == 1


def test_a_full_or_closed_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "songs").write_text("in the way")
    with pytest.raises(StorageError, match="in the way"):
        FolderStorage(tmp_path).keep("songs", b"sound", "wav")


def test_a_bucket_keeps_and_gives_back(server: ObjectStoreServer) -> None:
    bucket = server.bucket("kept")
    storage = BucketStorage(bucket)
    kept = storage.keep("covers", b"picture", "png")
    assert kept.path == f"s3://kept/{kept.key}"
    assert storage.read(kept.path) == b"picture"
    for path in (
        "s3://other/" + str(kept.key),
        "services/songs/x.wav",
        "s3://kept/services/covers/" + "0" * 32 + ".png",
    ):
        with pytest.raises(InputError, match="keeps no such file"):
            storage.read(path)


def test_a_bucket_that_is_not_there_is_told(server: ObjectStoreServer) -> None:
    gone = Bucket("never-made", endpoint=server.url, access_key="a", secret_key="b")
    with pytest.raises(StorageError, match="bucket does not exist"):
        BucketStorage(gone).keep("covers", b"picture", "png")


def test_services_keep_songs_and_covers_in_the_bucket(server: ObjectStoreServer, start: Starter) -> None:
    bucket = server.bucket("songs")
    settings = {**server.environment(bucket), "FABULA_S3_BUCKET": "", "S3_BUCKET_NAME": "songs"}
    integrated, image = start("integrated", **settings), start("image", **settings)
    integrated.ready(), image.ready()
    body = {"prompt": "calm piano", "lyrics": "la la la", "audio_duration": 10, "seed": 3}
    told = integrated.post("/generate_with_lyrics", body).json()
    assert told["storage_mode"] == "s3", told
    assert told["audio_file_path"] == f"s3://songs/{told['s3_key']}"
    store = object_store(bucket)
    assert bytes(obstore.get(store, told["s3_key"]).bytes()).startswith(b"RIFF")
    assert bytes(obstore.get(store, told["cover_image_s3_key"]).bytes()).startswith(b"\x89PNG")
    path = image.post("/generate_cover_image", {"prompt": "a lighthouse", "seed": 2}).json()["file_path"]
    assert image.get("/download_image", params={"file_path": path}).status_code == 200
    assert image.get("/download_image", params={"file_path": "s3://songs/../secret"}).status_code == 400
