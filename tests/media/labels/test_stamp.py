"""The visible mark: large enough for the standard, in its corner, legible on light and dark."""

import io

import numpy as np
import pytest
from PIL import Image

from fabula.media.labels import stamp, stamp_png
from fabula.runtime.assets import ROOT

pytestmark = pytest.mark.skipif(not (ROOT / "fonts").is_dir(), reason="the assets are not built")

SIZES = ((1920, 1080), (1080, 1920), (640, 640), (320, 180))


def changed_box(before, after):
    rows, columns = np.nonzero((before != after).any(axis=2))
    return rows.min(), rows.max() + 1, columns.min(), columns.max() + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "zh", "ja", "fr"])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_it_stands_in_the_lower_right_corner_large_enough(size, language, level):
    width, height = size
    side = min(size)
    picture = np.full((height, width, 3), level, np.uint8)
    stamped = stamp(picture, language=language)
    top, bottom, left, right = changed_box(picture, stamped)
    assert (stamped.shape, stamped.dtype) == (picture.shape, np.uint8)
    assert height - bottom >= 0.02 * side and width - right >= 0.02 * side
    assert bottom - top < 0.13 * side
    assert right - left < 0.35 * side
    letters = stamped[top:bottom, left:right].min(axis=2) > 200 if level < 200 else None
    if letters is not None:
        rows = np.flatnonzero(letters.any(axis=1))
        assert rows[-1] - rows[0] + 1 >= 0.05 * side - 1
    assert np.ptp(stamped[top:bottom, left:right].astype(int)) > 70


def test_the_picture_given_is_left_alone_and_the_rest_of_it_stays():
    picture = np.random.default_rng(0).integers(0, 255, (200, 300, 3), np.uint8)
    kept = picture.copy()
    stamped = stamp(picture, language="zh")
    np.testing.assert_array_equal(picture, kept)
    np.testing.assert_array_equal(stamped[:100], picture[:100])
    np.testing.assert_array_equal(stamped[:, :150], picture[:, :150])


@pytest.mark.parametrize("size", [(1, 1), (8, 8), (3, 200)])
def test_the_smallest_pictures_do_no_harm(size):
    assert stamp(np.zeros((*size, 3), np.uint8), language="zh").shape == (*size, 3)


def test_pictures_in_files():
    stream = io.BytesIO()
    Image.new("RGBA", (320, 180), (10, 20, 200, 255)).save(stream, "PNG")
    stamped = np.asarray(Image.open(io.BytesIO(stamp_png(stream.getvalue(), language="en"))))
    np.testing.assert_array_equal(stamped, stamp(np.full((180, 320, 3), (10, 20, 200), np.uint8), language="en"))
