"""The generated client against a running studio."""

from pathlib import Path

import pytest

from fabula.client import Problem, Studio
from fabula.client.models import ProductionNew, ProductionPatch
from fabula.media.containers import probe
from tests.support.studio import PASSWORD
from tests.support.studio import Studio as Running

SPEC = {"story": {"topic": "a fox who is afraid of the dark", "pages": 3}, "film": {"width": 426, "height": 240}}


@pytest.fixture
def ada(studio: Running) -> Studio:
    studio.register("ada-of-the-client")
    return Studio.signed_in(studio.url, "ada-of-the-client", PASSWORD)


def test_a_film_by_the_client(ada: Studio, tmp_path: Path) -> None:
    with ada:
        made = ada.productions.create(ProductionNew(product="story", spec=SPEC, build=True))
        ended = ada.wait(made.id, timeout=300)
        assert ended.status == "completed", ended.error
        ada.download(made.id, "movie.mp4", tmp_path / "movie.mp4")
        picture = probe(tmp_path / "movie.mp4").picture
        assert picture is not None
        assert (picture.width, picture.height) == (426, 240)
        changed = ada.productions.change(made.id, ProductionPatch(title="By machine"), if_match=ended.etag)
        assert changed.title == "By machine"
        with pytest.raises(Problem) as refused:
            ada.productions.change(made.id, ProductionPatch(title="Too late"), if_match=ended.etag)
        assert (refused.value.status, bool(refused.value.remedy)) == (412, True)
        ada.productions.delete(made.id)
        with pytest.raises(Problem, match="does not exist") as gone:
            ada.productions.production(made.id)
        assert gone.value.status == 404
