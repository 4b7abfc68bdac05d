"""Envelopes are lines from hop to hop, wherever a block of frames begins."""

import numpy as np
import pytest

from fabula.media.audio.envelopes import at_frames, joined

HOP = 48


def test_values_are_joined_by_lines() -> None:
    assert joined([0.0, 1.0, 0.5], 4) == pytest.approx([0.0, 0.25, 0.5, 0.75, 1.0, 0.875, 0.75, 0.625])


@pytest.mark.parametrize("start", [0, 7, 24, 4_801, 47_950])
def test_a_value_stands_in_the_middle_of_its_hop(start: int) -> None:
    values = np.random.default_rng(1).random(1000).astype(np.float32)
    middles = np.arange(len(values)) * HOP + HOP / 2
    wanted = np.interp(np.arange(start, start + 500), middles, values)
    assert at_frames(values, HOP, start, 500) == pytest.approx(wanted, abs=1e-6)


def test_blocks_join_without_a_seam() -> None:
    values = np.random.default_rng(2).random(100).astype(np.float32)
    whole = at_frames(values, HOP, 0, 4000)
    assert np.array_equal(whole, np.concatenate([at_frames(values, HOP, 0, 1111), at_frames(values, HOP, 1111, 2889)]))
