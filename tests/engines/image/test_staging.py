"""Who stands where: swimmers in the water, vehicles upright, the small dragon small, a house from within."""

from random import Random

import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.base import ImageRequest
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.composition import cast_places, frame_for
from fabula.engines.embedded.image.facts import facts_of
from fabula.engines.embedded.image.swimming import WATERLINES, at_home

WHALE, TRAM = Character("w", "W", "whale"), Character("t", "T", "tram")


def test_a_whale_is_half_sunk_before_the_quay_and_lies_on_land() -> None:
    whale, frame = figure_of(WHALE, "calm"), frame_for(640, 360, "harbour", 0.2)
    sunk = at_home(whale, "harbour")
    (standing,) = cast_places([sunk], frame, "calm", Random(1), waterline=WATERLINES["harbour"])
    assert sunk.swims and sunk.tall < whale.tall and frame.horizon < standing.y < frame.ground - 30
    ashore = at_home(whale, "street")
    assert ashore.floats == 0 and not ashore.swims and at_home(whale, "underwater").floats > 0


def test_vehicles_do_not_lean() -> None:
    frame = frame_for(640, 360, "street", 0.2)
    tram, fox = (figure_of(one, "funny") for one in (TRAM, Character("f", "F", "fox")))
    standing = cast_places([tram, fox], frame, "funny", Random(1))
    assert standing[0].lean == 0 and standing[1].lean != 0


@pytest.mark.parametrize("character", [Character("d", "D", "dragon", "male", "child"), Character("d", "D", "小龙")])
def test_a_small_dragon_is_smaller_than_a_person(character: Character) -> None:
    assert figure_of(character, "calm").stature < 0.7 < figure_of(Character("d", "D", "dragon"), "calm").stature


def test_a_mole_is_dark_and_no_hamster() -> None:
    mole, hamster = (figure_of(Character("m", "M", kind), "calm").markup for kind in ("mole", "hamster"))
    assert mole != hamster and "#4d4450" not in hamster


@pytest.mark.parametrize(
    ("props", "prompt", "place"),
    [
        (("bread", "table"), "", "kitchen"), (("摇椅",), "", "livingroom"), (("kite",), "", "house"),
        ((), "She sat inside by the stove", "livingroom"), ((), "他在屋里", "livingroom"), ((), "", "house"),
    ],
)  # fmt: skip
def test_a_house_is_drawn_from_within_where_things_tell_so(props: tuple[str, ...], prompt: str, place: str) -> None:
    assert facts_of(ImageRequest(prompt, 64, 64, scene=Scene("house", props=props))).scene.place == place


def test_who_acts_is_no_prop_as_well() -> None:
    machine = Character("hero", "阿线", "缝纫机")
    scene = Scene("shop", actors=("hero",), props=("缝纫机", "钥匙"))
    facts = facts_of(ImageRequest("", 64, 64, scene=scene, cast=(machine,)))
    assert facts.props == ("钥匙",) and facts.cast == (machine,)
    assert figure_of(machine, "sad").markup != figure_of(machine, "happy").markup and figure_of(machine, "sad").rigid
