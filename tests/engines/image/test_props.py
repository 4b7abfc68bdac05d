"""Props show just what they are called, as large as it is, or are not drawn."""

from random import Random

import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.arranging import is_small, prop_places
from fabula.engines.embedded.image.artwork import has_icon
from fabula.engines.embedded.image.composition import cast_places, frame_for
from fabula.engines.embedded.image.handmade import MAKERS
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS, ICON_PROPS, NOT_DRAWN
from fabula.engines.embedded.image.props import FLYING, prop_figure, resting_place


def _tall(noun: str) -> float:
    figure = prop_figure(noun)
    assert figure is not None
    return figure.stature * figure.tall


def test_every_word_of_the_tables_has_its_picture() -> None:
    assert all(picture.name in MAKERS for picture in HANDMADE_PROPS.values())
    assert all(has_icon(picture.name) for picture in ICON_PROPS.values())
    assert not NOT_DRAWN & (HANDMADE_PROPS.keys() | ICON_PROPS.keys())


@pytest.mark.parametrize("noun", ["wall", "the window", "steps", "counter", "墙", "窗户", "楼梯", "silence"])
def test_architecture_and_what_has_no_shape_is_left_out(noun: str) -> None:
    assert prop_figure(noun) is None


@pytest.mark.parametrize("noun", ["red-hot poker", "sewing kit", "flux capacitor", "磨刀石"])
def test_no_loose_tag_stands_for_a_thing(noun: str) -> None:
    assert prop_figure(noun) is None


@pytest.mark.parametrize(
    ("small", "large"), [("cookie", "parcel"), ("parcel", "table"), ("粉笔", "缝纫机"), ("半块饼干", "摇椅")]
)
def test_sizes_are_real(small: str, large: str) -> None:
    assert _tall(small) * 1.4 < _tall(large)


def test_a_colour_in_the_words_is_the_colour_of_the_thing() -> None:
    green, plain = prop_figure("green pencil"), prop_figure("pencil")
    assert green is not None and plain is not None
    assert "#3f9b57" in green.markup and "#3f9b57" not in plain.markup


@pytest.mark.parametrize("name", sorted(MAKERS.keys() - FLYING.keys()))
def test_handmade_things_stand_on_the_ground(name: str) -> None:
    (noun, *_) = [word for word, picture in HANDMADE_PROPS.items() if picture.name == name]
    figure = prop_figure(noun)
    assert figure is not None and figure.rigid and figure.floats == 0
    assert figure.extent[1] < -40 and 0 <= figure.extent[1] + figure.extent[3] <= 5


def test_a_boat_floats_on_water_and_is_being_built_on_land() -> None:
    afloat, ashore = prop_figure("boat", "river"), prop_figure("boat", "workshop")
    assert afloat is not None and ashore is not None
    assert afloat.swims and not ashore.swims and afloat.markup != ashore.markup


def test_a_door_outside_has_its_house() -> None:
    inside, outside = prop_figure("yellow door", "livingroom"), prop_figure("yellow door", "street")
    assert inside is not None and outside is not None and inside.behind and outside.behind
    assert outside.extent[2] > 1.5 * inside.extent[2]


def test_things_can_be_held_or_stand() -> None:
    held, standing = prop_figure("red balloon"), prop_figure("sewing machine")
    assert held is not None and held.grip is not None and "#d9433f" in held.markup
    assert standing is not None and standing.grip is None


def test_small_things_have_something_to_lie_upon_wherever_there_is_ground() -> None:
    for place in ("forest", "street", "livingroom"):
        rest = resting_place(Scene(place))
        assert rest is not None and rest.shelf is not None and not is_small(rest)
    assert resting_place(Scene("underwater")) is None


def test_buttons_are_small_and_tables_are_not() -> None:
    button, table = prop_figure("button"), prop_figure("table")
    assert button is not None and table is not None
    assert is_small(button) and not is_small(table)


def test_what_lies_on_a_table_is_on_its_top() -> None:
    frame = frame_for(1280, 720, "livingroom", 0.2)
    standing = cast_places([figure_of(Character("g", "G", "girl"), "calm")], frame, "calm", Random(1))
    table, button = prop_figure("table"), prop_figure("button")
    assert table is not None and button is not None
    below, above = prop_places([table, button], standing, frame, Random(1), corner=(1100, 1280))
    assert below.span[0] < above.span[0] and above.span[1] < below.span[1] < 1100
    assert above.y < below.y - 0.8 * table.tall * below.scale and above.nearness > below.nearness
