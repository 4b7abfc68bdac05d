"""The embedded painter, and pictures as pixels."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.base import Call, ImageRequest, ImageResult
from fabula.engines.embedded.image import EmbeddedImage

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
Draw = Callable[..., tuple[ImageResult, Pixels]]

FOX = Character("hero", "Rusty", "fox", "male", "child")
GIRL = Character("friend", "Mia", "girl", "female", "child")
ROBOT = Character("robot", "Bolt", "robot")
GRANDMOTHER = Character("gran", "Rose", "grandmother", "female", "old")


def decoded(png: bytes) -> Pixels:
    """PNG → height × width × channels, RGB or RGBA."""
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    code = cv2.COLOR_BGR2RGB if pixels.shape[2] == 3 else cv2.COLOR_BGRA2RGBA
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)


def luma(pixels: Pixels) -> float:
    """Mean brightness, 0…255."""
    return float(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).mean())


def distance(first: Pixels, second: Pixels) -> float:
    """How different two pictures look: mean difference of small blurred copies in Lab."""
    small = [
        cv2.cvtColor(cv2.resize(pixels, (48, 27), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2LAB).astype(np.float32)
        for pixels in (first, second)
    ]
    return float(np.abs(small[0] - small[1]).mean())


@pytest.fixture(scope="session")
def engine() -> EmbeddedImage:
    return EmbeddedImage(layers=False)


@pytest.fixture(scope="session")
def draw(engine: EmbeddedImage) -> Draw:
    """Draw a scene by facts: `draw(place="forest", cast=(FOX,), …)` → result and pixels."""

    def _draw(
        cast: tuple[Character, ...] = (FOX,), *, width: int = 320, height: int = 180, style: str = "picture-book",
        seed: int = 0, quiet_bottom: float = 0.2, title: str = "", subtitle: str = "", painter: EmbeddedImage = engine,
        variation: int = 0, **facts: Any,
    ) -> tuple[ImageResult, Pixels]:  # fmt: skip
        scene = Scene(facts.pop("place", "forest"), actors=tuple(one.id for one in cast), **facts)
        request = ImageRequest(
            "",
            width,
            height,
            style,
            seed,
            scene,
            cast,
            quiet_bottom=quiet_bottom,
            title=title,
            subtitle=subtitle,
            variation=variation,
        )
        result = painter.draw(request, Call())
        return result, decoded(result.png)

    return _draw
