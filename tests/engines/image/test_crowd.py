"""Crowds: real small people of all ages behind the actors, in the mood of the page, close ones seen from behind."""

from random import Random

import numpy as np

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.crowd import is_crowded
from fabula.engines.embedded.image.onlookers import Onlooker, cast_onlooker
from tests.engines.image.conftest import FOX, GIRL, Draw


def _many(count: int = 200, **how: bool) -> list[Onlooker]:
    random = Random(4)
    return [
        cast_onlooker(random, "happy", child=how.get("child", False), furry=how.get("furry", False))
        for _ in range(count)
    ]


def test_a_crowd_has_children_and_old_people_hats_and_plaits() -> None:
    crowd = _many()
    assert {one.style for one in crowd} >= {"short", "bob", "bun", "plaits", "bald", "hat", "cap", "scarf"}
    assert {one.cut for one in crowd} == {"dress", "coat", "shirt"}
    assert 0.1 < sum(one.tall < 0.8 for one in crowd) / len(crowd) < 0.5
    assert all(one.tall < 0.8 for one in _many(child=True)) and all(one.ears for one in _many(furry=True))


def test_words_of_place_and_props_tell_of_a_crowd() -> None:
    assert is_crowded(Scene("market", props=("crowd",))) and is_crowded(Scene("garden", place_detail="坐满了人的院子"))
    assert not is_crowded(Scene("market", props=("cheese",)))


def test_a_crowd_is_seen_and_shows_the_mood(draw: Draw) -> None:
    empty, happy, sad = (
        draw((FOX,), place="market", props=props, mood=mood)[1]
        for props, mood in (((), "happy"), (("crowd",), "happy"), (("crowd",), "sad"))
    )
    changed = np.abs(happy.astype(int) - empty).max(axis=2) > 20
    assert 0.05 < changed.mean() < 0.5 and not np.array_equal(happy, sad)


def test_wide_pages_are_framed_by_what_is_near(draw: Draw) -> None:
    plain, framed = (draw((GIRL,), place="meadow", variation=number)[1] for number in (0, 2))
    corner = slice(-18, None), slice(0, 30)
    assert framed[corner].mean() < plain[corner].mean() - 8
