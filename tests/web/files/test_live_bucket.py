"""A studio that keeps its files in a bucket: workers put them there, callers fetch them from there."""

from collections.abc import Callable, Iterator

import httpx2
import obstore
import pytest

from fabula.runtime.object_blobs import object_store
from tests.support.object_store import ObjectStoreServer
from tests.support.studio import Studio

SPEC = {"story": {"topic": "a fox who counts", "pages": 3}, "film": {"width": 320, "height": 240, "fps": 24}}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectStoreServer]:
    running = ObjectStoreServer(tmp_path_factory.mktemp("s3"))
    yield running
    running.close()


def test_a_story_is_made_into_a_bucket_and_deleted_from_it(
    studios: Callable[..., Studio], server: ObjectStoreServer
) -> None:
    bucket = server.bucket("studio")
    studio = studios(environment=server.environment(bucket))
    ada = studio.register("ada")
    with studio.client(ada) as client:
        body = {"spec": SPEC, "build": ["script", "*/picture"]}
        made = client.post("/api/studio/productions", json=body)
        assert made.status_code == 201, made.text
        address = f"/api/studio/productions/{made.json()['id']}"
        studio.wait_for(lambda: client.get(address).json()["status"] in ("completed", "failed"), timeout=120)
        assert client.get(address).json()["status"] == "completed"
        kept = keys(bucket)
        assert kept and all(key.startswith(f"users/{ada.id}/") for key in kept)
        assert not [path for path in (studio.data / "blobs").rglob("*") if path.is_file() and "cache" not in path.parts]
        link = client.get(f"{address}/files/pages/1.png")
        assert link.status_code == 302, link.text
        picture = httpx2.get(link.headers["location"])
        assert picture.content.startswith(b"\x89PNG") and picture.headers["content-type"] == "image/png"
        assert client.delete(address, headers={"If-Match": "*"}).status_code == 204
        studio.wait_for(lambda: not keys(bucket), timeout=20)


def keys(bucket: object) -> list[str]:
    return [found["path"] for page in obstore.list(object_store(bucket)) for found in page]  # type: ignore[arg-type]
