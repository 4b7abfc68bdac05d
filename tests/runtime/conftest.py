"""What tests of storage share: a real S3 server."""

from collections.abc import Iterator

import pytest

from tests.support.object_store import ObjectStoreServer


@pytest.fixture(scope="session")
def object_store_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectStoreServer]:
    """A running S3 server."""
    server = ObjectStoreServer(tmp_path_factory.mktemp("object-store"))
    yield server
    server.close()
