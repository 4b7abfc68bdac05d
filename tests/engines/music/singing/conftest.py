"""A singer for all tests of this room."""

from collections.abc import Iterator

import pytest

from fabula.engines.embedded.music.singing import EmbeddedSinger


@pytest.fixture(scope="session")
def singer() -> Iterator[EmbeddedSinger]:
    engine = EmbeddedSinger()
    yield engine
    engine.close()
