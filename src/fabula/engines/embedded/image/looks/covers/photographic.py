"""A cover with the eye of a camera: distance out of focus, filmic tones, grain. Still a drawing underneath."""

import cv2
import numpy as np

from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.looks.covers.grading import curved, distances, grained, split_toned
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.type_setting import Colours


def _out_of_focus(pixels: Pixels, canvas: Canvas) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), max(1.0, 3.2 * canvas.unit)), np.uint8)


def _a_little_soft(pixels: Pixels, canvas: Canvas) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), max(0.6, 1.1 * canvas.unit)), np.uint8)


def _developed(picture: Pixels, canvas: Canvas) -> Pixels:
    graded = split_toned(curved(picture, contrast=0.5, lift=0.03, saturation=0.82), (14, 26, 36), (255, 236, 206), 0.16)
    glowing = lighting.bloom(graded, 0.45)
    height, width = glowing.shape[:2]
    fall = 1 - 0.62 * distances(height, width)[..., None] ** 2.2
    return grained(np.asarray(glowing * fall, np.uint8), canvas.unit, canvas.seed % 997, 4.0)


PHOTOREALISTIC = Look(
    "photorealistic", backdrop=_out_of_focus, layer=_a_little_soft, finish=_developed, layered=False,
    type_colours=Colours("#ffffff", "#f1ece2", "#20262c"),
)  # fmt: skip
