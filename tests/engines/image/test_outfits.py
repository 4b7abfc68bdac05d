"""Outfits: who brings the post, heals, bakes or governs is known by what they wear, women as well as men."""

import re
from random import Random

import pytest

from fabula.domain.scene import Character
from fabula.engines.embedded.image.actors import _random, figure_of
from fabula.engines.embedded.image.clothes import Clothes
from fabula.engines.embedded.image.garments import LEATHER
from fabula.engines.embedded.image.outfits import POST_BLUE, dressed, has_outfit

PLAIN = Clothes("shirt", "#d9534f", "#3f4a73")


def _worn(kind: str, gender: str = "male", age: str = "adult", *, name: str = "X", look: str = "") -> Clothes:
    return dressed(PLAIN, Character("a", name, kind, look=look), Random(1), gender=gender, age=age)


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("postwoman", "bag"), ("邮差", "bag"), ("doctor", "stethoscope"), ("医生", "stethoscope"), ("mayor", "chain"),
        ("村长", "chain"), ("schoolmaster", "tie"), ("校长", "glasses"), ("baker", "neckerchief"), ("lady", "gloves"),
        ("理发师", "comb"), ("farmer", "dungarees"),
    ],
)  # fmt: skip
def test_a_trade_is_known_by_what_is_worn(kind: str, detail: str) -> None:
    assert detail in _worn(kind).worn and has_outfit(kind)


@pytest.mark.parametrize("gender", ["female", "male"])
def test_a_trade_looks_alike_for_women_and_men(gender: str) -> None:
    post = _worn("postman", gender)
    assert (post.cut, post.main, post.hat) == ("coat", POST_BLUE, "peaked")
    assert "moustache" not in _worn("smith", "female").worn and _worn("mayor", "female").hat == "wide"


def test_name_and_look_tell_what_somebody_has_about_them() -> None:
    assert "gloves" in _worn("woman", name="lady in gloves").worn
    assert "sling" in _worn("boy", name="boy with his arm in a sling").worn
    cold = _worn("child", look="with a cold")
    assert "cold" in cold.worn and cold.scarf
    assert "stick" in _worn("man", look="walks with a stick").worn and _worn("shepherd").worn == {"dungarees"}


def test_an_apron_is_seen_on_every_dress() -> None:
    shopkeeper = Character("a", "X", "店主", "female")
    aprons = [
        dressed(Clothes("dress", main, "#3f4a73"), shopkeeper, Random(1), gender="female", age="adult").apron
        for main in ("#4b9b57", "#d9534f")
    ]
    assert aprons[0] != aprons[1] and _worn("baker").apron != aprons[0]


def test_people_without_a_trade_keep_their_clothes() -> None:
    assert _worn("woman", "female") == PLAIN and not has_outfit("girl")
    assert not has_outfit("king")


def test_a_postwoman_is_a_woman_with_a_bag() -> None:
    woman, man = (figure_of(Character("a", "X", kind), "calm").markup for kind in ("postwoman", "postman"))
    assert woman != man and all(LEATHER in _shades(markup) for markup in (woman, man))


def _shades(markup: str) -> set[str]:
    return set(re.findall("#[0-9a-f]{6}", markup))


def test_twins_have_one_face() -> None:
    random = [_random(Character(name, "twins", "girl", "female", "child", look=name)) for name in ("red", "green")]
    other = _random(Character("third", "Mia", "girl", "female", "child"))
    draws = [one.random() for one in (*random, other)]
    assert draws[0] == draws[1] != draws[2]


def test_a_tall_hat_counts_in_the_height() -> None:
    hatted, bare = (figure_of(Character("a", "X", kind, "male"), "calm") for kind in ("mayor", "clerk"))
    assert hatted.tall > bare.tall + 10
