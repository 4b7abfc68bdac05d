"""Layers give the flat picture where the camera looks straight, and pass one another where it pans."""

import io
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image

from fabula.media.film import CameraMove, FilmFormat, Layer, Shot, Window, depth_pair, frame_at, picture_size
from fabula.media.film.camera import NEAR

PAN = CameraMove(Window(0.435, 0.5, NEAR), Window(0.565, 0.5, NEAR))


@pytest.fixture
def layers(film: FilmFormat, detailed_picture: Callable[..., np.ndarray]) -> tuple[Layer, ...]:
    """A backdrop with a green bar, and a disc before it with soft edges."""
    width, height = picture_size(film)
    back = (detailed_picture(film) * 0.3).astype(np.uint8)
    back[20:60, width // 2 - 3 : width // 2 + 3] = (0, 255, 0)
    disc = np.zeros((height, width, 4), np.uint8)
    cv2.circle(disc, (width // 2, height // 2 + 30), 20, (190, 0, 0, 255), -1, cv2.LINE_AA)
    speck = np.zeros_like(disc)
    speck[height - 40 : height - 30, width // 2 : width // 2 + 12] = (0, 0, 190, 128)
    return Layer(back, 0.0), Layer(disc, 0.5), Layer(speck, 0.9)


def flattened(layers: tuple[Layer, ...]) -> np.ndarray:
    flat = layers[0].picture.astype(float)
    for layer in layers[1:]:
        alpha = layer.picture[:, :, 3:] / 255
        flat = flat * (1 - alpha) + layer.picture[:, :, :3] * alpha
    return np.rint(flat).astype(np.uint8)


def place_of(frame: np.ndarray, channel: int) -> float:
    """The middle column of what is brightest in one channel."""
    others = [c for c in range(3) if c != channel]
    pure = frame[:, :, channel].astype(int) - frame[:, :, others].max(axis=2)
    return float(np.flatnonzero((pure > 120).any(axis=0)).mean())


def test_the_middle_of_a_pan_shows_the_flat_picture(film: FilmFormat, layers: tuple[Layer, ...]) -> None:
    picture = flattened(layers)
    with_depth = frame_at(Shot(picture, 61, PAN, layers=layers), 30, film).astype(int)
    flat = frame_at(Shot(picture, 61, PAN), 30, film).astype(int)
    assert np.abs(with_depth - flat).mean() < 0.6


def test_what_is_far_moves_less_than_what_is_near(film: FilmFormat, layers: tuple[Layer, ...]) -> None:
    shot = Shot(flattened(layers), 61, PAN, layers=layers)
    first, last = frame_at(shot, 0, film), frame_at(shot, 60, film)
    far = place_of(first, 1) - place_of(last, 1)
    near = place_of(first, 0) - place_of(last, 0)
    assert near == pytest.approx(0.13 * picture_size(film)[0], abs=1.5)
    assert far == pytest.approx(0.55 * near, abs=1.5)


def test_a_zoom_is_made_from_the_flat_picture(film: FilmFormat, layers: tuple[Layer, ...]) -> None:
    zoom = CameraMove(Window(0.5, 0.5, 0.98), Window(0.5, 0.5, 0.9))
    picture = flattened(layers)
    assert np.array_equal(
        frame_at(Shot(picture, 61, zoom, layers=layers), 9, film), frame_at(Shot(picture, 61, zoom), 9, film)
    )


def test_a_depth_pair_laid_over_one_another_is_the_picture(film: FilmFormat, layers: tuple[Layer, ...]) -> None:
    glow = np.linspace(0, 60, picture_size(film)[0])[:, None]
    picture = np.clip(flattened(layers) + glow, 0, 255).astype(np.uint8)
    back, front = (np.asarray(Image.open(io.BytesIO(png))) for png in depth_pair(picture, layers, film))
    pair = (Layer(back, 0.0), Layer(front, 1.0))
    assert np.abs(flattened(pair).astype(int) - picture).max() <= 3
    assert front[:, :, 3].max() == 255
    assert (front[20:60, :, 3] == 0).all()
