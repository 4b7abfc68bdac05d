"""Titles over pictures of engines that set no type: legible, within the picture, broken where lines may be."""

import io

import numpy as np
import pytest
from PIL import Image

from fabula.media.film import letter_title


def _plain(width: int, height: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), (90, 140, 200)).save(stream, "PNG")
    return stream.getvalue()


@pytest.mark.parametrize("size", [(640, 360), (360, 640), (240, 240)])
@pytest.mark.parametrize(
    "title",
    [
        "Fox",
        "The Fox Who Was Afraid of the Dark",
        "怕黑的小狐狸",
        "从前有一座没有颜色的城市，城里住着一个会画画的老邮差",
        "Milo 的第一次演讲",
    ],
)
def test_a_title_stays_within_the_upper_half(title: str, size: tuple[int, int]) -> None:
    before = np.asarray(Image.open(io.BytesIO(_plain(*size))).convert("RGB")).astype(int)
    after = np.asarray(Image.open(io.BytesIO(letter_title(_plain(*size), title)))).astype(int)
    changed = np.abs(after - before).sum(axis=2) > 0
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    assert rows.size
    assert rows[-1] < size[1] * 0.5
    assert columns[0] > 0
    assert columns[-1] < size[0] - 1
    assert abs((columns[0] + columns[-1]) / 2 - size[0] / 2) < size[0] * 0.03
