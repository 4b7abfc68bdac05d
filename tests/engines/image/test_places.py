"""Every place has a drawing of its own, never black, never flat."""

from itertools import combinations

import pytest

from fabula.domain.scene import PLACES, Place
from fabula.engines.embedded.image.places.scenery import PLACES as DRAWN
from tests.engines.image.conftest import FOX, Draw, Pixels, distance, luma


@pytest.fixture(scope="module")
def by_day(draw: Draw) -> dict[Place, Pixels]:
    return {place: draw((), place=place, width=256, height=144)[1] for place in PLACES}


def test_every_place_is_drawn() -> None:
    assert set(DRAWN) == set(PLACES)


def test_places_differ_from_one_another(by_day: dict[Place, Pixels]) -> None:
    alike = [(a, b) for a, b in combinations(PLACES, 2) if distance(by_day[a], by_day[b]) < 4]
    assert not alike


@pytest.mark.parametrize("place", PLACES)
def test_a_night_is_never_black_and_never_flat(draw: Draw, place: Place) -> None:
    _, pixels = draw((FOX,), place=place, time="night", width=256, height=144)
    assert luma(pixels) >= 30
    assert pixels.astype(float).std() > 18


def test_a_day_is_bright(by_day: dict[Place, Pixels]) -> None:
    assert all(luma(pixels) > 55 for pixels in by_day.values())
    assert sum(luma(pixels) > 110 for pixels in by_day.values()) > 35


@pytest.mark.parametrize("place", PLACES)
def test_a_place_fits_every_shape(draw: Draw, place: Place) -> None:
    _, pixels = draw((FOX,), place=place, width=90, height=160, weather="storm", time="dusk")
    assert pixels.shape == (160, 90, 3) and luma(pixels) >= 30
