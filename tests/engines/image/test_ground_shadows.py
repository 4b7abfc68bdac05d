"""Shadows, strings and doors that a story is about are where its words put them."""

from random import Random

import numpy as np
import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.arranging import holders_of, prop_places
from fabula.engines.embedded.image.composition import Standing, cast_places, frame_for
from fabula.engines.embedded.image.ground_shadow import casts_long_shadows, lay_shadow
from fabula.engines.embedded.image.props import on_string, prop_figure
from fabula.engines.embedded.image.swimming import element
from tests.engines.image.conftest import GIRL, ROBOT, Draw, distance

FRAME = frame_for(1280, 720, "park", 0.2)


def _standing() -> list[Standing]:
    return cast_places([figure_of(one, "calm") for one in (ROBOT, GIRL)], FRAME, "calm", Random(1))


def test_an_outline_lies_on_the_ground_beside_its_foot() -> None:
    sheet, outline = np.zeros((100, 200, 4), np.uint8), np.full((60, 20, 4), 255, np.uint8)
    lay_shadow(sheet, outline, (80.0, 90.0), 1)
    rows, columns = np.nonzero(sheet[..., 3] > 60)
    assert 68 <= rows.min() <= 74 and 86 <= rows.max() <= 92
    assert columns.min() >= 66 and columns.max() > 140
    assert sheet[..., 3].max() < 160


@pytest.mark.parametrize("noun", ["影子", "shadow"])
def test_a_lost_shadow_lies_away_from_the_others(noun: str) -> None:
    shade = prop_figure(noun)
    assert shade is not None and shade.shade
    hero, friend = standing = _standing()
    (lying,) = prop_places([shade], standing, FRAME, Random(1))
    assert (lying.x - hero.x) * (friend.x - hero.x) < 0
    assert lying.mirrored == (lying.x < hero.x)


def test_long_shadows_fall_out_of_doors_only(draw: Draw) -> None:
    assert casts_long_shadows(("斜影", "饼干")) and not casts_long_shadows(("影子",))
    pictures = {
        (place, props): draw((ROBOT,), place=place, time="dusk", props=props)[1]
        for place in ("park", "bedroom")
        for props in ((), ("long shadows",))
    }
    assert distance(pictures["park", ()], pictures["park", ("long shadows",)]) > 0.3
    assert distance(pictures["bedroom", ()], pictures["bedroom", ("long shadows",)]) == 0


def test_a_string_has_its_colour_and_is_held_in_the_mouth() -> None:
    balloon = prop_figure("红气球")
    assert balloon is not None
    blue = on_string(balloon, "#3f6fd0")
    assert "#3f6fd0" in blue.markup and on_string(balloon, "") == balloon
    hedgehog = figure_of(Character("h", "H", "刺猬"), "calm")
    standing = cast_places([hedgehog], FRAME, "calm", Random(1))
    held = holders_of([blue], [hedgehog])
    (flying,) = prop_places([blue], standing, FRAME, Random(1), held)
    (left, right), before = standing[0].span, standing[0].mirrored
    assert flying.x > right - 0.15 * (right - left) if before else flying.x < left + 0.15 * (right - left)


def test_a_wall_hides_nobody() -> None:
    door = prop_figure("贴满信封的门")
    assert door is not None and door.behind
    standing = _standing()
    (behind,) = prop_places([door], standing, FRAME, Random(1))
    assert behind.nearness < min(one.nearness for one in standing)


def test_who_is_stranded_lies_on_dry_ground() -> None:
    assert element(Scene("beach")) == "beach"
    assert element(Scene("beach", place_detail="搁浅的沙滩上")) == "desert"


def test_a_corridor_is_no_sitting_room(draw: Draw) -> None:
    _, room = draw((), place="livingroom")
    _, corridor = draw((), place="livingroom", place_detail="走廊")
    assert distance(room, corridor) > 6


def test_a_second_hand_shop_sells_no_jars(draw: Draw) -> None:
    _, grocer = draw((), place="shop")
    _, junk = draw((), place="shop", place_detail="旧货店")
    assert distance(grocer, junk) > 0.8
