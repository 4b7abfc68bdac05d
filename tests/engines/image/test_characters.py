"""The same character looks the same on every page; different characters do not."""

import re

import numpy as np
import pytest

from fabula.domain.scene import MOODS, Character, Mood
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.people import bust
from fabula.engines.embedded.image.poses import POSES
from tests.engines.image.conftest import GIRL, Draw, Pixels

BOY = Character("hero", "小明", "小男孩", "male", "child")

HAPPY: Mood = "happy"
SAD: Mood = "sad"


def _colours(pixels: Pixels, left: float, width: float, top: float, height: float) -> np.ndarray:
    rows, columns = pixels.shape[:2]
    area = pixels[
        round(top * rows) : round((top + height) * rows), round(left * columns) : round((left + width) * columns)
    ]
    histogram, _ = np.histogramdd(area.reshape(-1, 3), bins=(6, 6, 6), range=((0, 256),) * 3)
    return histogram / histogram.sum()


HANDS = frozenset(re.findall("#[0-9a-f]{6}", bust("", "#000000", "#ffffff", name="", pose=POSES["happy"][0]).markup))


def _paints(markup: str) -> frozenset[str]:
    """The colours of all gradients: who keeps skin, hair and clothes keeps these."""
    return frozenset(re.findall(r'stop-color="(#[0-9a-fA-F]+)"', markup))


@pytest.mark.parametrize("kind", ["小男孩", "fox", "robot", "farmer"])
def test_head_and_clothes_are_the_same_in_every_mood(kind: str) -> None:
    one = Character("hero", "小明", kind, "male", "child")
    calm, *others = (_paints(figure_of(one, mood).markup) for mood in MOODS)
    # Arms that hang within the picture of a trade need no hands of their own.
    assert calm and all(calm - other <= HANDS and other <= calm for other in others)


def test_moods_show_in_face_and_pose() -> None:
    moods: tuple[Mood, ...] = ("happy", "sad", "afraid", "tense", "wonder")
    assert len({figure_of(BOY, mood).markup for mood in moods}) == len(moods)
    happy, sad = (figure_of(BOY, mood).face for mood in (HAPPY, SAD))
    assert sad[1] > happy[1]


def test_who_holds_something_stretches_an_arm_out() -> None:
    free, holding = (figure_of(BOY, "calm", holding=held) for held in (False, True))
    assert free.markup != holding.markup and holding.hand is not None and holding.hand[0] > 15


@pytest.mark.parametrize("kind", ["cat", "dog"])
def test_a_sad_animal_does_not_smile(kind: str) -> None:
    happy, sad = (figure_of(Character("a", "A", kind), mood).markup for mood in (HAPPY, SAD))
    smile = {"cat": "M20.418 23.055", "dog": "m12.96 24.656"}[kind]
    assert smile in happy and smile not in sad


def test_a_gull_carries_no_olive_branch_and_loneliness_is_dim() -> None:
    gull, dove = (figure_of(Character("a", "A", kind), "calm") for kind in ("海鸥", "dove"))
    assert gull.floats > 0 and gull.markup != dove.markup and "#b9c4d4" in gull.markup
    assert "#7f93b8" in figure_of(Character("a", "A", "孤独"), "calm").markup
    assert figure_of(Character("a", "A", "loneliness"), "calm").floats == 0


def test_a_wheelchair_has_wheels() -> None:
    sitting = figure_of(Character("a", "Ana", "grandmother", "female", "old", look="in a wheelchair"), "calm")
    walking = figure_of(Character("a", "Ana", "grandmother", "female", "old"), "calm")
    assert "#3b3450" in sitting.markup and "#3b3450" not in walking.markup and sitting.rigid


def test_a_face_looks_the_same_in_another_place(draw: Draw) -> None:
    crops = []
    for place, seed in (("meadow", 1), ("hills", 2), ("beach", 9)):
        result, pixels = draw((BOY,), place=place, seed=seed, width=480, height=270)
        face = result.faces[0]
        crops.append(
            _colours(
                pixels, face.left + 0.25 * face.width, 0.5 * face.width, face.top + 0.3 * face.height, 0.5 * face.height
            )
        )
    for other in crops[1:]:
        assert np.minimum(crops[0], other).sum() > 0.6


def test_names_change_clothes() -> None:
    looks = {figure_of(Character(f"c{name}", name, "girl", "female", "child"), "calm").markup for name in "ABCDEFGH"}
    assert len(looks) >= 5


def test_the_look_in_words_is_worn() -> None:
    scarf = figure_of(Character("hero", "Fox", "fox", look="a red scarf"), "calm").markup
    assert scarf != figure_of(Character("hero", "Fox", "fox"), "calm").markup and "#d9433f" in scarf
    coat = figure_of(Character("hero", "Ana", "woman", "female", look="a green coat"), "calm").markup
    assert "#3f9b57" in coat
    assert "#3a6fd0" in figure_of(Character("hero", "兔兔", "兔子", look="戴着蓝色围巾"), "calm").markup


def test_age_and_gender_show() -> None:
    kinds = [
        Character("a", "X", "child", "female", "child"), Character("a", "X", "person", "female", "old"),
        Character("a", "X", "person", "male", "old"), Character("a", "X", "person", "male", "adult"),
    ]  # fmt: skip
    assert len({figure_of(kind, "calm").markup for kind in kinds}) == 4
    assert figure_of(kinds[0], "calm").stature < figure_of(kinds[3], "calm").stature


def test_a_kind_tells_gender_where_the_character_does_not() -> None:
    grandmother = figure_of(Character("a", "奶奶", "奶奶"), "calm").markup
    assert grandmother != figure_of(Character("a", "奶奶", "爷爷"), "calm").markup


def test_moods_change_a_painted_face() -> None:
    kettle = Character("hero", "Kettle", "kettle")
    assert figure_of(kettle, "sad").markup != figure_of(kettle, "happy").markup


def test_figures_do_not_share_gradient_names() -> None:
    first, second = (figure_of(Character(name, name, "robot"), "calm").markup for name in ("a", "b"))
    assert first.split('id="')[1].split('"')[0] != second.split('id="')[1].split('"')[0]
    assert GIRL.id
