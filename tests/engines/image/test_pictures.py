"""Sizes, styles, seeds, layers, light."""

import io

import numpy as np
import pytest
from PIL import Image

from fabula.domain.errors import Cancelled, InputError
from fabula.domain.scene import TIMES, WEATHERS, Scene
from fabula.engines.base import Call, CancelToken, ImageRequest
from fabula.engines.embedded.image import EmbeddedImage
from tests.engines.image.conftest import FOX, GIRL, ROBOT, Draw, decoded, distance, luma

SIZES = [(320, 180), (180, 320), (200, 200), (240, 180), (64, 64), (333, 111)]
STYLES = ["picture-book", "night", "watercolour", "paper-cut", "synthwave", "ink-wash"]
COVERS = ["album-cover-art", "vintage", "modern", "abstract", "photorealistic", "illustration", "grunge", "electronic"]


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_is_exactly_as_large_as_asked(draw: Draw, size: tuple[int, int]) -> None:
    _, pixels = draw((FOX, GIRL), width=size[0], height=size[1])
    assert pixels.shape == (size[1], size[0], 3)


@pytest.mark.parametrize("size", [(3840, 2160), (2160, 3840)])
def test_four_k_is_drawn_in_both_shapes(draw: Draw, size: tuple[int, int]) -> None:
    result, pixels = draw(width=size[0], height=size[1])
    assert pixels.shape == (size[1], size[0], 3) and len(result.faces) == 1


def test_portrait_is_composed_and_not_cropped(draw: Draw) -> None:
    wide = draw(width=320, height=180)[0].faces[0]
    high = draw(width=180, height=320)[0].faces[0]
    # The actor takes more of a narrow picture's width, and stands well inside.
    assert high.width > 1.5 * wide.width
    assert high.left > 0.03 and high.left + high.width < 0.97


def test_styles_are_really_different(draw: Draw) -> None:
    pictures = [draw((GIRL,), style=style, place="village", time="day")[1] for style in STYLES]
    for index, first in enumerate(pictures):
        for second in pictures[index + 1 :]:
            assert distance(first, second) > 2.5


def test_styles_are_those_of_the_capabilities(engine: EmbeddedImage) -> None:
    assert list(engine.capabilities.styles) == [*STYLES, *COVERS]


@pytest.mark.parametrize("style", STYLES)
def test_the_same_request_gives_the_same_bytes(draw: Draw, style: str) -> None:
    first, again = (draw((FOX,), style=style, seed=5, time="dusk", weather="wind")[0] for _ in range(2))
    assert first.png == again.png and first.faces == again.faces


@pytest.mark.parametrize("style", COVERS)
def test_a_cover_is_in_its_style_and_shows_no_talking_thing(engine: EmbeddedImage, style: str) -> None:
    """The song may be about a lighthouse: it has no face there, and no notes hang in the air."""
    request = ImageRequest("a slow song about a lighthouse", 320, 320, style=style, title="Last Light", seed=3)
    first, again = engine.draw(request, Call()), engine.draw(request, Call())
    assert first.png == again.png
    assert first.faces == ()
    with Image.open(io.BytesIO(first.png)) as picture:
        assert picture.size == (320, 320)
        assert len(set(picture.convert("P").tobytes())) > 8


def test_a_new_engine_gives_the_same_bytes(draw: Draw) -> None:
    assert draw((ROBOT,), seed=2)[0].png == draw((ROBOT,), seed=2, painter=EmbeddedImage(layers=False))[0].png


def test_a_seed_changes_the_composition(draw: Draw) -> None:
    assert distance(draw(seed=1)[1], draw(seed=2)[1]) > 2


@pytest.mark.parametrize("style", ["picture-book", "night", "paper-cut", "synthwave"])
def test_layers_lie_over_one_another_as_the_picture(draw: Draw, style: str) -> None:
    result, flat = draw((FOX, GIRL), style=style, painter=EmbeddedImage(), time="day")
    assert len(result.layers) >= 3
    depths = [layer.depth for layer in result.layers]
    assert depths == sorted(depths) and depths[0] == 0
    canvas = np.zeros(flat.shape, np.float32)
    for layer in result.layers:
        pixels = decoded(layer.png).astype(np.float32)
        alpha = pixels[..., 3:] / 255
        canvas = canvas * (1 - alpha) + pixels[..., :3] * alpha
    assert decoded(result.layers[0].png)[..., 3].min() == 255
    # The flat picture has bloom on top.
    assert np.abs(canvas - flat).mean() < 14


def test_times_of_day_differ(draw: Draw) -> None:
    pictures = [draw(time=time, place="hills")[1] for time in TIMES]
    for index, first in enumerate(pictures):
        for second in pictures[index + 1 :]:
            assert distance(first, second) > 2
    assert luma(pictures[TIMES.index("night")]) < 0.6 * luma(pictures[TIMES.index("day")])


@pytest.mark.parametrize("time", ["day", "night"])
def test_weathers_differ(draw: Draw, time: str) -> None:
    pictures = [draw(time=time, weather=weather, place="meadow")[1] for weather in WEATHERS]
    for index, first in enumerate(pictures):
        for second in pictures[index + 1 :]:
            assert np.abs(first.astype(int) - second).mean() > 2


def test_rain_snow_and_lightning_are_drawn(draw: Draw) -> None:
    clear, snow, storm = (
        draw(place="hills", time="night", weather=weather)[1] for weather in ("clear", "snow", "storm")
    )

    def specks(pixels: np.ndarray) -> int:
        return int((pixels[90:150].min(axis=2) > 190).sum())

    assert specks(snow) > specks(clear) + 25
    # A bolt is the only thing in a storm's sky as bright as this.
    assert (storm[:80].min(axis=2) > 200).sum() > 25


def test_moods_change_the_light(draw: Draw) -> None:
    happy, sad = (draw(mood=mood, place="meadow")[1].astype(int) for mood in ("happy", "sad"))

    def colourful(pixels: np.ndarray) -> float:
        return float((pixels.max(axis=2) - pixels.min(axis=2)).mean())

    assert colourful(happy) > 1.15 * colourful(sad)


@pytest.mark.parametrize(
    "changes",
    [{"width": 0}, {"height": -1}, {"width": 3841}, {"style": "oil"}, {"quiet_bottom": 0.9}, {"quiet_bottom": -0.1}],
)
def test_bad_requests_say_what_to_do(engine: EmbeddedImage, changes: dict[str, object]) -> None:
    asked: dict[str, object] = {"prompt": "a fox", "width": 128, "height": 128} | changes
    with pytest.raises(InputError) as caught:
        engine.draw(ImageRequest(**asked), Call())  # type: ignore[arg-type]
    assert caught.value.remedy and caught.value.field in {"size", "style", "quiet_bottom"}


def test_an_unknown_style_names_those_there_are(engine: EmbeddedImage) -> None:
    with pytest.raises(InputError, match="watercolour"):
        engine.draw(ImageRequest("a fox", 128, 128, style="oil"), Call())


def test_it_stops_when_asked(engine: EmbeddedImage) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        engine.draw(ImageRequest("a fox", 128, 128), Call(cancel=token))


def test_it_tells_what_it_would_take(engine: EmbeddedImage) -> None:
    small, large = (engine.estimate(ImageRequest("a fox", side, side)) for side in (256, 2048))
    assert small.seconds and large.seconds and large.seconds > 10 * small.seconds
    assert small.price and small.price.amount == 0
    assert engine.health().ok


def test_nobody_and_nothing_is_still_a_picture(engine: EmbeddedImage) -> None:
    result = engine.draw(ImageRequest("", 160, 90, scene=Scene("sea")), Call())
    assert result.faces == () and luma(decoded(result.png)) > 60
