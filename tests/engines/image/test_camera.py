"""The pages of one place: staged anew each time, with all faces in sight, and never by chance."""

from itertools import pairwise

import pytest

from fabula.domain.scene import Place
from fabula.engines.base import Call, ImageRequest
from fabula.engines.embedded.image import EmbeddedImage
from fabula.engines.embedded.image.camera import SHOTS, Camera, aim, shot_of
from tests.engines.image.conftest import FOX, GIRL, ROBOT, Draw, distance

VARIATIONS = range(len(SHOTS) + 1)


@pytest.mark.parametrize("place", ["livingroom", "forest", "street", "harbour"])
def test_neighbouring_pages_of_a_place_differ(draw: Draw, place: Place) -> None:
    pages = [draw((FOX, GIRL), place=place, variation=number)[1] for number in VARIATIONS]
    assert all(distance(before, after) > 5 for before, after in pairwise(pages))


@pytest.mark.parametrize("variation", VARIATIONS)
@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
def test_all_faces_stay_in_sight(draw: Draw, variation: int, size: tuple[int, int]) -> None:
    for cast in ((FOX,), (FOX, GIRL), (GIRL, ROBOT, FOX)):
        result, _ = draw(cast, variation=variation, width=size[0], height=size[1], props=("lantern", "table"))
        for face in result.faces:
            assert face.width > 0.02 and face.left >= 0 and face.left + face.width <= 1
            assert face.top >= 0 and face.top + face.height <= 0.8 + 1e-6


def test_a_cover_is_seen_plainly() -> None:
    assert shot_of(3, cover=True) == shot_of(0, cover=False)


def test_the_camera_goes_no_nearer_than_who_must_be_seen_allows() -> None:
    whole = Camera(1280, 720)
    near = aim(whole, SHOTS[0], [(500, 700)], (250, 400), 0.8)
    wide = aim(whole, SHOTS[0], [(100, 1180)], (250, 400), 0.8)
    assert near.zoom == SHOTS[0].zoom and 1.0 <= wide.zoom < 1.2
    left, top, width, height = near.view
    assert left <= 500 and left + width >= 700 and top <= 250 and top + 0.8 * height >= 400


def test_the_same_variation_gives_the_same_bytes(engine: EmbeddedImage) -> None:
    request = ImageRequest("a fox with a red balloon in the park", 160, 90, variation=2)
    assert engine.draw(request, Call()).png == engine.draw(request, Call()).png
