"""Poses: four of each mood, on legs that walk, sit, squat and jump, within what the figure says it reaches."""

import pytest

from fabula.domain.scene import MOODS, Character, Mood
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.poses import POSES, pose_of
from fabula.engines.embedded.image.stances import LEAP, limb, sunk

CHILD = Character("g", "Mia", "girl", "female", "child")
FOX = Character("f", "Rusty", "fox")
GROWN = Character("o", "Otto", "man", "male", "adult")


@pytest.mark.parametrize("mood", MOODS)
def test_a_mood_shows_in_four_ways(mood: Mood) -> None:
    assert len({pose_of(mood, holding=False, turn=turn) for turn in range(4)}) == 4
    assert pose_of(mood, holding=False, turn=5) == pose_of(mood, holding=False, turn=1)
    assert all(pose_of(mood, holding=True, turn=turn).near == "hold" for turn in range(4))


def _of(character: Character, stance: str, *, may_sit: bool = True) -> list[tuple[float, float]]:
    """Height and lift of a character in all poses with a stance."""
    found = []
    for mood, poses in POSES.items():
        for turn, pose in enumerate(poses):
            if pose.stance == stance:
                figure = figure_of(character, mood, turn=turn, may_sit=may_sit)
                found.append((figure.tall, figure.floats))
    return found


@pytest.mark.parametrize("character", [CHILD, FOX])
def test_who_sits_is_lower_and_who_jumps_is_in_the_air(character: Character) -> None:
    standing, sitting = _of(character, "stand"), _of(character, "sit")
    assert sitting and max(tall for tall, _ in sitting) < min(tall for tall, _ in standing)
    assert all(lift == LEAP for _, lift in _of(character, "jump"))


def test_grown_people_neither_sit_on_the_ground_nor_leap() -> None:
    heights = {tall for stance in ("stand", "sit", "kneel", "jump") for tall, _ in _of(GROWN, stance)}
    assert max(heights) - min(heights) < 2 and all(lift == 0 for _, lift in _of(GROWN, "jump"))


def test_nobody_sits_where_they_may_not() -> None:
    upright = min(tall for tall, _ in _of(CHILD, "walk"))
    assert all(tall >= upright for tall, _ in _of(CHILD, "sit", may_sit=False))


def test_hands_and_faces_come_down_with_the_body() -> None:
    turn = next(index for index, pose in enumerate(POSES["calm"]) if pose.stance == "sit")
    sitting, standing = figure_of(CHILD, "calm", turn=turn), figure_of(CHILD, "calm")
    assert sitting.hand and standing.hand and sitting.hand[1] > standing.hand[1]
    assert sitting.face[1] > standing.face[1] and sunk("sit", 20.0) == pytest.approx(14.0)


def test_a_limb_is_wound_one_way_round() -> None:
    assert limb(((0, 0), (0, 10)), 4).count("M") == 1 and limb(((0, 0), (5, 5), (0, 10)), 4).count("M") == 3
