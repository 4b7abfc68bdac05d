"""Faces: where they are told to be, above the captions, apart from one another."""

from itertools import pairwise

import numpy as np
import pytest

from fabula.domain.scene import Character
from fabula.engines.base import Box
from tests.engines.image.conftest import FOX, GIRL, GRANDMOTHER, ROBOT, Draw

KINDS = (
    "fox",
    "girl",
    "grandmother",
    "robot",
    "elephant",
    "turtle",
    "kettle",
    "wind",
    "dragon",
    "farmer",
    "idea",
    "bee",
)


def _cast(*kinds: str) -> tuple[Character, ...]:
    return tuple(Character(f"c{index}", kind.title(), kind) for index, kind in enumerate(kinds))


def _region(pixels: np.ndarray, box: Box) -> np.ndarray:
    height, width = pixels.shape[:2]
    top, left = round(box.top * height), round(box.left * width)
    return pixels[top : top + max(1, round(box.height * height)), left : left + max(1, round(box.width * width))]


@pytest.mark.parametrize("kind", KINDS)
def test_a_face_lies_on_its_actor(draw: Draw, kind: str) -> None:
    """Within the box the picture with the actor differs from the one without; far from it there is no difference."""
    result, pixels = draw(_cast(kind), place="sky", seed=4)
    _, empty = draw((), place="sky", seed=4)
    (face,) = result.faces
    changed = np.abs(pixels.astype(int) - empty).max(axis=2) > 14
    assert _region(changed, face).mean() > 0.6
    assert changed[:, :20].mean() < 0.2


@pytest.mark.parametrize("quiet", [0.0, 0.15, 0.25, 0.4])
@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200)])
def test_faces_are_inside_and_above_the_captions(draw: Draw, quiet: float, size: tuple[int, int]) -> None:
    for cast in (_cast("elephant", "mouse"), (FOX, GIRL, GRANDMOTHER, ROBOT), _cast("whale"), _cast("turtle", "bee")):
        result, _ = draw(cast, quiet_bottom=quiet, width=size[0], height=size[1])
        assert len(result.faces) == len(cast)
        for face in result.faces:
            assert face.left >= 0 and face.top >= 0 and face.width > 0.01 and face.height > 0.01
            assert face.left + face.width <= 1 and face.top + face.height <= 1 - quiet + 1e-6


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
def test_actors_do_not_overlap(draw: Draw, seed: int, size: tuple[int, int]) -> None:
    result, _ = draw((FOX, GIRL, GRANDMOTHER, ROBOT), seed=seed, width=size[0], height=size[1])
    spans = sorted((face.left, face.left + face.width) for face in result.faces)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_sizes_tell_who_is_larger(draw: Draw) -> None:
    mouse, elephant = draw(_cast("mouse", "elephant"))[0].faces
    assert elephant.width * elephant.height > 1.5 * mouse.width * mouse.height


def test_more_than_four_leaves_the_least_important_out(draw: Draw) -> None:
    assert len(draw(_cast("fox", "bear", "wolf", "owl", "cat", "dog"))[0].faces) == 4


def test_a_title_stands_above_the_faces(draw: Draw) -> None:
    for size in ((320, 180), (180, 320), (200, 200)):
        result, pixels = draw(
            (FOX, GIRL), title="怕黑的小狐狸和小女孩", subtitle="A Story", width=size[0], height=size[1], quiet_bottom=0
        )
        plain = draw((FOX, GIRL), width=size[0], height=size[1], quiet_bottom=0)[1]
        words = np.flatnonzero((np.abs(pixels.astype(int) - plain).max(axis=2) > 150).mean(axis=1) > 0.02)
        assert len(words) and min(face.top for face in result.faces) * size[1] > words.min()
