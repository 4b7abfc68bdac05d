"""A real S3 server of the tests' own: moto's, in its own process, on a loopback port."""

import sys
from pathlib import Path

import httpx2
import obstore

from fabula.runtime.object_blobs import Bucket, object_store
from tests.support.processes import Process, free_port, listening


class ObjectStoreServer:
    """An S3 server; `bucket(name)` makes a bucket. It keeps everything in its memory."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)]
        self.process = Process(command, folder / "s3.log", folder=folder)
        self.process.until(lambda: listening(self.port), timeout=60)

    def bucket(self, name: str) -> Bucket:
        """A new bucket, with keys that open it."""
        bucket = Bucket(name, endpoint=self.url, access_key="key-of-tests", secret_key="secret-of-tests")
        made = httpx2.put(f"{self.url}/{name}", timeout=30.0)
        assert made.status_code == 200, made.text
        return bucket

    def environment(self, bucket: Bucket) -> dict[str, str]:
        """Settings of a studio that keeps its files in a bucket."""
        return {
            "FABULA_S3_BUCKET": bucket.name,
            "FABULA_S3_ENDPOINT": bucket.endpoint,
            "FABULA_S3_ACCESS_KEY": bucket.access_key,
            "FABULA_S3_SECRET_KEY": bucket.secret_key,
        }

    def overwrite(self, bucket: Bucket, key: str, data: bytes) -> None:
        """Put other bytes in an object's place, as a failing store would."""
        obstore.put(object_store(bucket), key, data)

    def close(self) -> None:
        """End it."""
        self.process.close()
