"""What covers do to a finished picture: tone curves, two-colour prints, grain, frames."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.textures import clouds
from fabula.engines.embedded.image.raster import Pixels

Colour = tuple[int, int, int]
"""Red, green, blue, 0…255."""


def curved(picture: Pixels, *, contrast: float = 0.0, lift: float = 0.0, saturation: float = 1.0) -> Pixels:
    """An S-curve of tones, raised blacks, more or less colour."""
    x = np.linspace(0, 1, 256)
    curve = x + contrast * np.sin(2 * np.pi * (x - 0.5)) / (2 * np.pi) * 2
    table = np.clip((lift + (1 - lift) * curve) * 255, 0, 255).astype(np.uint8)
    toned = cv2.LUT(picture, table)
    if saturation == 1.0:
        return np.asarray(toned, np.uint8)
    grey = cv2.merge([cv2.cvtColor(toned, cv2.COLOR_RGB2GRAY)] * 3)
    return np.asarray(cv2.addWeighted(toned, saturation, grey, 1 - saturation, 0), np.uint8)


def split_toned(picture: Pixels, shadows: Colour, lights: Colour, share: float) -> Pixels:
    """Shadows and lights tinted, as in a graded film."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    ramp = [
        np.interp(np.arange(256), (0, 128, 255), (low, (low + high) / 2, high))
        for low, high in zip(shadows, lights, strict=True)
    ]
    table = np.stack(ramp, axis=1).astype(np.uint8)[None]
    return np.asarray(cv2.addWeighted(picture, 1 - share, cv2.LUT(cv2.merge([grey] * 3), table), share, 0), np.uint8)


def printed(picture: Pixels, inks: tuple[Colour, ...]) -> Pixels:
    """Dark to light as a ramp of inks."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    stops = np.array(inks, np.float32)
    at = np.linspace(0, len(inks) - 1, 256)
    table = np.stack([np.interp(at, range(len(inks)), stops[:, channel]) for channel in range(3)], axis=1)
    return np.asarray(cv2.LUT(cv2.merge([grey] * 3), table.astype(np.uint8)[None]), np.uint8)


def grained(picture: Pixels, unit: float, seed: int, strength: float) -> Pixels:
    """Film grain: fine noise, the same in all colours."""
    height, width = picture.shape[:2]
    noise = clouds(width, height, max(1.3, 1.3 * unit), seed)
    return np.asarray(np.clip(picture + strength * noise[..., None], 0, 255), np.uint8)


def framed(
    picture: Pixels, margin: float, colour: Colour, *, line: float = 0.0, ink: Colour = (255, 255, 255)
) -> Pixels:
    """A border of `margin` (part of the shorter side), and within it a thin line of `line`."""
    out = picture.copy()
    height, width = out.shape[:2]
    side = min(width, height)
    edge = round(margin * side)
    for rows, columns in ((slice(0, edge), slice(None)), (slice(height - edge, None), slice(None)),
                          (slice(None), slice(0, edge)), (slice(None), slice(width - edge, None))):  # fmt: skip
        out[rows, columns] = colour
    if line:
        inset, thick = edge + round(0.02 * side), max(1, round(line * side))
        cv2.rectangle(out, (inset, inset), (width - inset - 1, height - inset - 1), ink, thick, cv2.LINE_AA)
    return out


def distances(height: int, width: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """How far each pixel is from the middle: 0 there, 1 in the corners."""
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    return np.asarray(np.sqrt((x * x + y * y) / 2), np.float32)
