"""Blobs in a bucket: large files in parts, a bounded cache, and a store's failures in our words."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import boto3
import httpx2
import obstore
import pytest
from botocore.config import Config

from fabula.domain.errors import StorageError
from fabula.runtime.object_blobs import Bucket, LocalCache, ObjectBlobs, object_store
from fabula.runtime.object_links import object_link
from tests.support.object_store import ObjectStoreServer
from tests.support.processes import free_port


@pytest.fixture
def bucket(object_store_server: ObjectStoreServer, request: pytest.FixtureRequest) -> Bucket:
    return object_store_server.bucket(f"b{abs(hash(request.node.name))}")


def blobs_of(bucket: Bucket, folder: Path, *, limit: int = 10**9, keep: float = 3600.0) -> ObjectBlobs:
    return ObjectBlobs(object_store(bucket), "users/7", LocalCache(folder, limit=limit, keep=keep))


def test_a_large_file_goes_in_parts_and_comes_back(bucket: Bucket, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(20_000_001))
    digest = blobs_of(bucket, tmp_path / "here").put_file(film, "video/mp4").digest
    facts = obstore.head(object_store(bucket), f"users/7/{digest[:2]}/{digest}")
    # An ETag with a dash is that of an object put together from parts.
    assert facts["size"] == 20_000_001 and "-" in str(facts["e_tag"])
    found = obstore.get(object_store(bucket), f"users/7/{digest[:2]}/{digest}")
    assert found.attributes["Content-Type"] == "video/mp4"
    assert blobs_of(bucket, tmp_path / "there").path(digest).stat().st_size == 20_000_001


_UPLOADER = """
import sys
from pathlib import Path
from fabula.runtime.object_blobs import *
bucket = Bucket(sys.argv[1], endpoint=sys.argv[2], access_key="a", secret_key="b")
print("sending", flush=True)
ObjectBlobs(object_store(bucket), "users/7", LocalCache(Path(sys.argv[4]), limit=10**9)).put_file(
    Path(sys.argv[3]), "video/mp4"
)
"""


def test_a_process_killed_while_it_sends_leaves_no_half_object(bucket: Bucket, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(60_000_000))
    arguments = [bucket.name, bucket.endpoint, str(film), str(tmp_path / "cache")]
    sender = subprocess.Popen([sys.executable, "-c", _UPLOADER, *arguments], stdout=subprocess.PIPE)
    assert sender.stdout
    sender.stdout.readline()
    time.sleep(0.15)
    sender.send_signal(signal.SIGKILL)
    sender.wait()
    sender.stdout.close()
    blobs = blobs_of(bucket, tmp_path / "cache")
    assert film.exists()
    for digest in blobs.digests():
        # It was fast enough after all: then the object is whole.
        assert blobs.path(digest).stat().st_size == 60_000_000


def test_the_cache_keeps_to_its_limit_and_spares_what_is_in_use(bucket: Bucket, tmp_path: Path) -> None:
    blobs = blobs_of(bucket, tmp_path, limit=2_500, keep=60.0)
    digests = [blobs.put(bytes([number]) * 1000, "text/plain").digest for number in range(4)]
    cache = LocalCache(tmp_path, limit=2_500, keep=60.0)
    cache.trim(now=True)
    assert len(copies(tmp_path)) == 4, "all of it was used just now"
    for age, digest in enumerate(reversed(digests)):
        place = blobs.path(digest)
        os.utime(place, (time.time() - 100 - age, place.stat().st_mtime))
    blobs.path(digests[0])
    cache.trim(now=True)
    assert copies(tmp_path) == {digests[0], digests[3]}
    assert blobs.read(digests[1]) == b"\x01" * 1000


def copies(folder: Path) -> set[str]:
    return {place.name for place in folder.rglob("*") if place.is_file()}


def test_what_is_kept_already_is_not_sent_again(bucket: Bucket, tmp_path: Path) -> None:
    first = blobs_of(bucket, tmp_path / "here").put(b"once", "text/plain")
    key = f"users/7/{first.digest[:2]}/{first.digest}"
    before = obstore.head(object_store(bucket), key)["last_modified"]
    time.sleep(1.1)
    blobs_of(bucket, tmp_path / "there").put(b"once", "text/plain")
    assert obstore.head(object_store(bucket), key)["last_modified"] == before


def test_a_store_that_is_away_or_has_no_such_bucket_is_said_so_without_address_or_key(
    bucket: Bucket, tmp_path: Path
) -> None:
    away = replace(bucket, endpoint=f"http://127.0.0.1:{free_port()}")
    strange = replace(bucket, name="no-such-bucket")
    for other, words in ((away, "did not answer"), (strange, "bucket does not exist")):
        with pytest.raises(StorageError, match=words) as found:
            blobs_of(other, tmp_path).put(b"x", "text/plain")
        assert found.value.remedy
        for secret in (other.endpoint, other.secret_key, other.access_key):
            assert secret not in repr(found.value)
        assert found.value.__cause__ is None and found.value.__suppress_context__


def test_the_buckets_name_goes_where_the_store_wants_it() -> None:
    assert Bucket("b", region="eu-west-1").address == "https://b.s3.eu-west-1.amazonaws.com"
    assert (
        Bucket("b", endpoint="https://oss-cn-hangzhou.aliyuncs.com").address == "https://b.oss-cn-hangzhou.aliyuncs.com"
    )
    assert Bucket("b", endpoint="http://minio:9000").address == "http://minio:9000/b"
    assert Bucket("b", endpoint="http://minio:9000", addressing="virtual").address == "http://b.minio:9000"
    assert "secret" not in repr(Bucket("b", secret_key="secret"))


def test_a_link_is_signed_as_amazons_own_client_signs_it(bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 11, 22, 1, 2, 3, tzinfo=UTC)
    client = boto3.client(
        "s3", region_name="us-east-1", endpoint_url=bucket.endpoint, aws_access_key_id=bucket.access_key,
        aws_secret_access_key=bucket.secret_key,
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
    )  # fmt: skip
    disposition = "attachment; filename*=utf-8''%E7%8B%90%20%26.mp4"
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda: moment)
    theirs = client.generate_presigned_url(
        "get_object", ExpiresIn=300,
        Params={"Bucket": bucket.name, "Key": "users/7/ab/abc", "ResponseContentDisposition": disposition},
    )  # fmt: skip
    ours = object_link(bucket, "users/7/ab/abc", seconds=300, headers={"content-disposition": disposition}, now=moment)
    assert parse_qs(urlsplit(ours).query) == parse_qs(urlsplit(theirs).query)
    assert urlsplit(ours).path == urlsplit(theirs).path


def test_a_link_gives_the_bytes_under_the_name_that_was_asked_for(bucket: Bucket, tmp_path: Path) -> None:
    kept = blobs_of(bucket, tmp_path).put(b"0123456789", "video/mp4")
    headers = {"content-disposition": 'attachment; filename="film.mp4"'}
    link = object_link(bucket, f"users/7/{kept.digest[:2]}/{kept.digest}", seconds=60, headers=headers)
    answer = httpx2.get(link, headers={"Range": "bytes=2-4"})
    assert (answer.status_code, answer.content) == (206, b"234")
    assert answer.headers["content-disposition"] == 'attachment; filename="film.mp4"'
    assert answer.headers["content-type"] == "video/mp4"
