"""What the film tests share: a small format, a picture with detail everywhere, captions with word timings."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from fabula.domain.captions import Caption
from fabula.domain.sound import WordTiming
from fabula.media.film import FilmFormat, picture_size


@pytest.fixture
def film() -> FilmFormat:
    return FilmFormat(320, 180, 30)


def _detailed_picture(film: FilmFormat, seed: int = 1) -> np.ndarray:
    """Smooth random colours with enough structure to see any movement."""
    width, height = picture_size(film)
    random = np.random.default_rng(seed)
    light = random.integers(40, 190, (height // 20, width // 20, 1), np.uint8)
    coarse = light + random.integers(0, 40, (height // 20, width // 20, 3), np.uint8)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def _grey_picture(film: FilmFormat, level: int = 128) -> np.ndarray:
    width, height = picture_size(film)
    return np.full((height, width, 3), level, np.uint8)


def _spoken(text: str, words: list[str], start: float = 0.0, stop: float = 4.0) -> Caption:
    """A caption whose words are spoken one after the other, evenly from `start` to `stop`."""
    timings, position, each = [], 0, (stop - start) / len(words)
    for index, word in enumerate(words):
        begin = text.index(word, position)
        position = begin + len(word)
        timings.append(WordTiming(word, start + index * each, start + (index + 1) * each, begin, position))
    return Caption(text, start, stop, tuple(timings))


@pytest.fixture
def detailed_picture() -> Callable[..., np.ndarray]:
    return _detailed_picture


@pytest.fixture
def grey_picture() -> Callable[..., np.ndarray]:
    return _grey_picture


@pytest.fixture
def spoken() -> Callable[..., Caption]:
    return _spoken
