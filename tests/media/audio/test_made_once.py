"""What is dear to make is made once, and is the same the second time."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fabula.media.audio import BLOCK, render
from fabula.media.audio.streams import MadeOnce

RATE = 48_000


class Counted:
    """Noise that counts how often it was played."""

    rate, frames = RATE, 2 * BLOCK + 777

    def __init__(self) -> None:
        self.times = 0

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        self.times += 1
        random = np.random.default_rng(5)
        for frames in (BLOCK, BLOCK, 777):
            yield random.standard_normal((frames, 2), np.float32)


def test_the_second_playing_comes_from_the_file(tmp_path: Path) -> None:
    source = Counted()
    made = MadeOnce(source, tmp_path / "mix")
    first, second = render(made), render(made)
    assert source.times == 1
    assert np.array_equal(first.samples, second.samples)
    assert len(second.samples) == made.frames


def test_a_playing_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    source = Counted()
    made = MadeOnce(source, tmp_path / "mix")
    playing = made.blocks()
    next(playing)
    playing.close()  # type: ignore[attr-defined]
    assert not list(tmp_path.iterdir())
    render(made)
    assert source.times == 2
