"""Two renderers: the fallback gives nearly the same picture, and is chosen where skia cannot be loaded."""

import sys

import numpy as np
import pytest

from fabula.domain.errors import InputError
from fabula.engines.embedded.image import EmbeddedImage
from tests.engines.image.conftest import FOX, GIRL, Draw, distance


def _has_skia() -> bool:
    return EmbeddedImage().identity.options["renderer"] == "skia"


@pytest.mark.parametrize(("place", "time"), [("forest", "night"), ("kitchen", "morning"), ("lighthouse", "dusk")])
def test_both_renderers_draw_nearly_the_same(draw: Draw, place: str, time: str) -> None:
    if not _has_skia():
        pytest.skip("libEGL or libGL is missing here: only one renderer can run")
    first = draw((FOX, GIRL), place=place, time=time, painter=EmbeddedImage("skia", layers=False))
    second = draw((FOX, GIRL), place=place, time=time, painter=EmbeddedImage("resvg", layers=False))
    assert distance(first[1], second[1]) < 1.5
    assert np.abs(first[1].astype(int) - second[1]).mean() < 4
    assert first[0].faces == second[0].faces


def test_without_skia_it_falls_back(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "skia", None)
    engine = EmbeddedImage(layers=False)
    assert engine.identity.options == {"renderer": "resvg"}
    assert engine.health().ok
    _, pixels = draw((FOX,), painter=engine)
    assert pixels.shape == (180, 320, 3) and pixels.std() > 20
    with pytest.raises(InputError, match="libEGL"):
        EmbeddedImage("skia")


def test_an_unknown_renderer_is_refused() -> None:
    with pytest.raises(InputError, match="resvg"):
        EmbeddedImage("opengl")
