"""The contract of image engines."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image

from fabula.domain.errors import FabulaError, InputError
from fabula.domain.scene import Character, Scene
from fabula.engines.base import Call, Capability, Engine, ImageEngine, ImageRequest, ImageResult
from tests.engines.contract.conftest import (
    check_cancel,
    check_estimate,
    check_facts,
    check_health,
    check_identity,
    check_progress,
)

SCENE = Scene("forest", "dusk", "fog", "wonder", actors=("hero",), props=("lamp",))
CAST = (Character("hero", "Ada", "fox", "female", "child", "red scarf"),)
REQUEST = ImageRequest("A fox holds up a lamp.", 480, 270, seed=3, scene=SCENE, cast=CAST, quiet_bottom=0.2)


@pytest.fixture
def engine(made: Callable[[Capability], Engine]) -> ImageEngine:
    engine = made("image")
    assert isinstance(engine, ImageEngine)
    return engine


def _picture(png: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(png))
    assert picture.format == "PNG"
    return picture


def _check(result: ImageResult, request: ImageRequest, engine: ImageEngine) -> None:
    flat = _picture(result.png)
    assert flat.size == (request.width, request.height) and flat.mode == "RGB"
    assert any(low < high for low, high in flat.getextrema())
    depths = [layer.depth for layer in result.layers]
    assert depths == sorted(depths) and all(0.0 <= depth <= 1.0 for depth in depths)
    for layer in result.layers:
        assert _picture(layer.png).mode == "RGBA" and _picture(layer.png).size == flat.size
    for face in result.faces:
        assert face.left >= 0 and face.top >= 0 and face.width > 0 and face.height > 0
        assert face.left + face.width <= 1.001 and face.top + face.height <= 1.001
    if engine.capabilities.layers and request.style == engine.capabilities.styles[0]:
        assert len(result.layers) >= 2
    assert not (engine.capabilities.faces and not result.faces)
    check_facts(result.facts, engine)


@pytest.mark.parametrize("size", [(480, 270), (270, 480), (256, 256), (321, 241)])
def test_a_picture_has_exactly_the_size_asked(engine: ImageEngine, size: tuple[int, int]) -> None:
    request = replace(REQUEST, width=size[0], height=size[1])
    _check(engine.draw(request, Call()), request, engine)


def test_every_style_is_drawn(engine: ImageEngine) -> None:
    assert engine.capabilities.styles
    for style in engine.capabilities.styles:
        request = replace(REQUEST, style=style, width=240, height=135)
        _check(engine.draw(request, Call()), request, engine)


def test_words_alone_will_do(engine: ImageEngine) -> None:
    request = replace(REQUEST, scene=None, cast=(), prompt="一只狐狸", language="zh")
    assert _picture(engine.draw(request, Call()).png).size == (480, 270)


def test_a_cover_is_drawn(engine: ImageEngine) -> None:
    request = replace(REQUEST, title="The Fox and the Dark", subtitle="A story")
    assert _picture(engine.draw(request, Call()).png).size == (480, 270)


def test_a_seed_repeats_where_that_is_promised(engine: ImageEngine) -> None:
    if engine.capabilities.repeatable:
        first, again = engine.draw(REQUEST, Call()), engine.draw(REQUEST, Call())
        assert first.png == again.png
        assert [layer.png for layer in first.layers] == [layer.png for layer in again.layers]


@pytest.mark.parametrize("changes", [{"width": 0}, {"height": -5}, {"style": "no-such-style"}])
def test_what_no_engine_could_do_is_bad_input(engine: ImageEngine, changes: dict[str, object]) -> None:
    with pytest.raises(InputError) as caught:
        engine.draw(replace(REQUEST, **changes), Call())  # type: ignore[arg-type]
    assert caught.value.remedy


def test_too_large_is_an_error_of_ours(engine: ImageEngine) -> None:
    with pytest.raises(FabulaError):
        engine.draw(replace(REQUEST, width=engine.capabilities.max_side + 1), Call())


def test_the_rest_of_the_contract(engine: ImageEngine, subject: str) -> None:
    check_identity(engine, subject)
    check_health(engine)
    check_estimate(engine.estimate(REQUEST))
    check_progress(lambda call: engine.draw(REQUEST, call))
    check_cancel(lambda call: engine.draw(REQUEST, call))
    check_identity(engine, subject)


def test_close_may_come_twice(engine: ImageEngine) -> None:
    engine.close()
    engine.close()
