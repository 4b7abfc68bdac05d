"""Rooms without light: power cuts, lamps blown out, a candle, a shadow play; inns; doors set into walls."""

from random import Random

import pytest

from fabula.domain.scene import Character, Place, Scene
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.arranging import prop_places
from fabula.engines.embedded.image.composition import frame_for
from fabula.engines.embedded.image.crowd import is_audience
from fabula.engines.embedded.image.gloom import Gloom, gloom_of
from fabula.engines.embedded.image.places.inn import is_inn
from fabula.engines.embedded.image.props import prop_figure
from fabula.engines.embedded.image.swimming import at_home
from tests.engines.image.conftest import Draw, luma


@pytest.mark.parametrize(
    ("scene", "gloom"),
    [
        (Scene("livingroom", "night"), ""),
        (Scene("livingroom", "night", mood="afraid"), "dark"),
        (Scene("livingroom", "night", mood="afraid", props=("三盏灯",)), ""),
        (Scene("livingroom", "night", place_detail="灯都吹灭了"), "dark"),
        (Scene("stage", "night", place_detail="the lamp is out"), "dark"),
        (Scene("livingroom", "night", props=("蜡烛",), place_detail="停电"), "candle"),
        (Scene("livingroom", "night", props=("candle",)), "candle"),
        (Scene("livingroom", "day", props=("candle",)), ""),
        (Scene("stage", "night", props=("white cloth",)), "candle"),
    ],
)
def test_words_and_things_tell_how_dark_a_room_is(scene: Scene, gloom: Gloom) -> None:
    assert gloom_of(scene) == gloom


@pytest.mark.parametrize("place", ["livingroom", "kitchen", "stage"])
def test_no_fire_and_no_spotlight_shines_in_the_dark(draw: Draw, place: Place) -> None:
    _, lit = draw(place=place, time="night")
    _, dark = draw(place=place, time="night", place_detail="power cut")
    assert luma(dark) < 0.85 * luma(lit)
    warm = [int(((image[..., 0] > 235) & (image[..., 2] < 150)).sum()) for image in (lit, dark)]
    assert warm[1] <= warm[0]


def test_an_inn_has_its_own_hall() -> None:
    assert is_inn(Scene("livingroom", props=("登记簿", "七号房的钥匙")))
    assert is_inn(Scene("livingroom", place_detail="inn"))
    assert not is_inn(Scene("bedroom", place_detail="inn")) and not is_inn(Scene("livingroom", props=("key",)))


def test_a_door_is_set_into_the_wall_of_a_room() -> None:
    door, frame = prop_figure("door", "livingroom"), frame_for(1280, 720, "livingroom", 0.2)
    assert door is not None and door.built_in
    (placed,) = prop_places([door], [], frame, Random(1))
    assert placed.y < frame.ground - 60 and not 0.42 < placed.x / frame.width < 0.58


def test_an_audience_sits_before_the_stage_and_villagers_stand_behind() -> None:
    assert is_audience(Scene("stage", props=("audience",))) and is_audience(
        Scene("garden", place_detail="坐满了人的院子")
    )
    assert not is_audience(Scene("village", props=("villagers",))) and not is_audience(Scene("stage"))


def test_a_glad_fish_leaps_out_of_the_water() -> None:
    fish = figure_of(Character("f", "F", "fish"), "happy")
    calm, glad = at_home(fish, "sea", "calm"), at_home(fish, "sea", "happy")
    assert glad.swims and calm.swims and glad.tall > calm.tall + 40 and glad.hand is not None
