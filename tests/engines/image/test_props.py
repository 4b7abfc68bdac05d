"""Props show just what they are called, as large as it is, or are not drawn."""

import pytest

from fabula.engines.embedded.image.artwork import has_icon
from fabula.engines.embedded.image.handmade import MAKERS
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS, ICON_PROPS, NOT_DRAWN
from fabula.engines.embedded.image.props import prop_figure


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


@pytest.mark.parametrize("name", MAKERS)
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
