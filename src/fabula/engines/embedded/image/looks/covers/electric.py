"""The electronic cover: the neon scene, torn by a signal that slips."""

from dataclasses import replace

import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas
from fabula.engines.embedded.image.looks.covers.grading import curved
from fabula.engines.embedded.image.looks.synthwave import SYNTHWAVE
from fabula.engines.embedded.image.raster import Pixels

_SLIPS = 14


def _slipped(picture: Pixels, canvas: Canvas) -> Pixels:
    """Colours apart, some rows moved aside, a brighter line here and there."""
    glowing = curved(SYNTHWAVE.finish(picture, canvas), contrast=0.3, saturation=1.15)
    shift = max(1, round(2.6 * canvas.unit))
    out = glowing.copy()
    out[..., 0] = np.roll(glowing[..., 0], shift, axis=1)
    out[..., 2] = np.roll(glowing[..., 2], -shift, axis=1)
    height, width = out.shape[:2]
    dice = np.random.default_rng(canvas.seed % 997 + 3)
    for _ in range(_SLIPS):
        top = int(dice.uniform(0.12, 0.98) * height)
        thick = max(1, round(dice.uniform(1.5, 11) * canvas.unit))
        out[top : top + thick] = np.roll(out[top : top + thick], int(dice.normal(0, 0.035) * width), axis=1)
    return out


ELECTRONIC = replace(SYNTHWAVE, name="electronic", finish=_slipped, layered=False)
