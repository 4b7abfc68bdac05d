"""Props of stories: breakfast is a laid table, a strip is tied to a machine, a pencil lies on a bench in the park."""

from random import Random

import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.arranging import holders_of, is_small, prop_places
from fabula.engines.embedded.image.composition import cast_places, frame_for
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.props import prop_figure, resting_place

MACHINE = figure_of(Character("s", "S", "缝纫机"), "calm")
WOMAN = figure_of(Character("w", "W", "woman", "female"), "calm")


def _prop(noun: str) -> Figure:
    figure = prop_figure(noun, "kitchen")
    assert figure is not None
    return figure


@pytest.mark.parametrize("noun", ["breakfast", "早饭", "supper"])
def test_a_meal_is_a_laid_table(noun: str) -> None:
    meal = _prop(noun)
    assert meal.grip is None and meal.stature * meal.tall / 100 > 0.6


def test_a_watch_has_a_chain_and_no_strap() -> None:
    watch = _prop("怀表")
    assert watch.grip is not None and watch.extent == _prop("pocket watch").extent == _prop("watch").extent


def test_a_strip_is_tied_to_who_has_no_hands() -> None:
    strip = _prop("蓝布条")
    assert holders_of([strip], [WOMAN, MACHINE]) == [(1, strip)]
    assert holders_of([strip], [WOMAN]) == [(0, strip)]
    frame = frame_for(640, 360, "shop", 0.2)
    standing = cast_places([WOMAN, MACHINE], frame, "calm", Random(1))
    (tied,) = prop_places([strip], standing, frame, Random(1), [(1, strip)])
    low, high = standing[1].span
    assert low < tied.x < high and tied.y < frame.ground


def test_what_a_page_is_about_stands_behind_a_crowded_row() -> None:
    frame = frame_for(360, 640, "kitchen", 0.2)
    standing = cast_places([WOMAN] * 4, frame, "calm", Random(1))
    (table,) = prop_places([_prop("table")], standing, frame, Random(1))
    assert all(table.nearness < one.nearness for one in standing)


def test_small_things_lie_on_a_bench_in_the_park_and_on_a_stump_in_the_wood() -> None:
    places = [resting_place(Scene(place)) for place in ("park", "forest", "street", "kitchen")]
    assert all(place is not None and place.shelf for place in places)
    assert len({place.markup for place in places if place is not None}) == 4
    assert resting_place(Scene("sea")) is None


def test_a_stool_stands_on_the_floor() -> None:
    assert not is_small(_prop("小板凳")) and is_small(_prop("jug"))


def test_a_glad_whale_smiles_and_a_sad_one_does_not() -> None:
    whale = Character("w", "W", "whale")
    glad, sad = (figure_of(whale, mood).markup for mood in ("happy", "sad"))
    assert "Q8.4 22.4" in glad and "Q8.6 17.4" in sad
