"""Heads that look somewhere: features move, outlines and hair stay, brows tell the mood."""

import re
from xml.etree import ElementTree

import pytest

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.artwork import icon_body
from fabula.engines.embedded.image.gaze import AHEAD, BUST, Gaze, looking
from fabula.engines.embedded.image.mouths import with_muzzle
from fabula.engines.embedded.image.outline import reach_of

_TURNED = re.compile(r'<g transform="translate\([^)]*\) rotate\((-?\d+)')
RIGHT = Gaze(1.0)
FACE = '<g><circle cx="16" cy="18" r="11"/><ellipse cx="12" cy="17" rx="1" ry="1"/><path d="M14.5 22h3"/></g>'


def _shifts(markup: str) -> list[tuple[float, float]]:
    found = re.findall(r'<g transform="translate\((-?[\d.]+) (-?[\d.]+)\)', markup)
    return [(float(across), float(down)) for across, down in found]


def test_who_looks_ahead_is_drawn_as_the_icon_is() -> None:
    assert looking(FACE, AHEAD, "calm") == FACE and looking("", RIGHT, "sad") == ""


def test_features_move_and_the_head_stays() -> None:
    turned = looking(FACE, RIGHT, "calm")
    assert len(_shifts(turned)) == 2 and all(across > 1 and down == 0 for across, down in _shifts(turned))
    assert '<g><circle cx="16"' in turned
    assert all(down < -0.5 for _, down in _shifts(looking(FACE, Gaze(0.0, -1.0), "calm")))


@pytest.mark.parametrize("icon", ["girl-light", "old-man-medium", "woman", "fox", "bear", "robot"])
def test_every_kind_of_head_can_look_aside(icon: str) -> None:
    left, right = (_shifts(looking(icon_body(icon), gaze, "calm")) for gaze in (Gaze(-1.0), RIGHT))
    assert len(right) >= 4 and [across for across, _ in left] == [-across for across, _ in right]


def test_what_somebody_wears_below_the_head_stays() -> None:
    moved = looking(icon_body("woman-health-worker"), RIGHT, "calm", BUST)
    root = ElementTree.fromstring(f"<svg>{moved}</svg>")
    groups = [group for group in root.iter("g") if group.get("transform", "").startswith("translate")]
    reaches = [reach_of(group) for group in groups]
    assert reaches and all(reach is not None and reach[3] < 16.5 for reach in reaches)


def test_brows_slant_with_the_mood() -> None:
    moods: tuple[Mood, ...] = ("sad", "angry", "happy")
    sad, angry, happy = (_TURNED.findall(looking(icon_body("boy"), AHEAD, mood)) for mood in moods)
    assert set(sad) == {"17", "-17"} and set(angry) == {"15", "-15"} and not happy


@pytest.mark.parametrize("icon", ["fox", "wolf"])
def test_a_glad_fox_smiles_and_a_sad_one_does_not(icon: str) -> None:
    moods: tuple[Mood, ...] = ("happy", "calm", "sad")
    faces = [with_muzzle(icon, icon_body(icon), mood) for mood in moods]
    assert len(set(faces)) == 3 and "#ff7f93" in faces[0] and "#ff7f93" not in faces[2]
    assert "c0 1.45-1.17 2.62-2.62 2.62" not in "".join(faces)


def test_outlines_know_how_far_they_reach() -> None:
    path = ElementTree.fromstring('<path d="M10 4h6v5q-3 4-6 0z"/>')
    assert reach_of(path) == (10, 4, 16, 13)
    arc = ElementTree.fromstring('<path d="M2 3a1 1 0 112 0"/>')
    assert reach_of(arc) == (2, 3, 4, 3)
    assert reach_of(ElementTree.fromstring("<g/>")) is None
