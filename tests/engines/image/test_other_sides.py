"""Places where many pages play are seen from another side after every second page, and only they."""

import pytest

from fabula.domain.scene import Place
from fabula.engines.embedded.image.camera import is_turned
from fabula.engines.embedded.image.places.scenery import OTHER_SIDES
from tests.engines.image.conftest import FOX, Draw, distance


def test_the_camera_turns_after_every_second_page() -> None:
    assert [is_turned(number) for number in range(6)] == [False, False, True, True, False, False]


@pytest.mark.parametrize("place", sorted(OTHER_SIDES))
@pytest.mark.parametrize("time", ["day", "night"])
def test_the_other_side_is_another_picture_of_the_place(draw: Draw, place: Place, time: str) -> None:
    first, other = (draw((FOX,), place=place, time=time, variation=number)[1] for number in (0, 2))
    assert distance(first, other) > 3


def test_a_cover_shows_the_side_that_readers_know(draw: Draw) -> None:
    covers = [draw((FOX,), place="harbour", title="The Fox", variation=number)[1] for number in (0, 2)]
    assert distance(*covers) < 12
