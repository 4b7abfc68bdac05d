"""How one shot passes into the next."""

from typing import Literal

import cv2
import numpy as np

from fabula.media.film.planes import Frame

Transition = Literal["dissolve", "wipe"]

SOFT = 0.25
"""Width of a wipe's soft edge, in fractions of the frame's width."""


def mix(outgoing: Frame, incoming: Frame, at: float, transition: Transition) -> None:
    """Turn `outgoing` into the frame at `at` (0 all outgoing … 1 all incoming) of a transition."""
    share = at * at * (3 - 2 * at)
    if transition == "dissolve":
        cv2.addWeighted(outgoing.buffer, 1 - share, incoming.buffer, share, 0, dst=outgoing.buffer)
    else:
        _wipe(outgoing, incoming, share)


def _wipe(outgoing: Frame, incoming: Frame, share: float) -> None:
    """A soft edge that goes from right to left, as a page is turned."""
    width = outgoing.luma.shape[1]
    columns = (np.arange(width, dtype=np.float32) + 0.5) / width
    edge = 1 - share * (1 + SOFT)
    weights = np.clip((columns - edge) / SOFT, 0, 1)
    weights = weights * weights * (3 - 2 * weights)
    _blend(outgoing.luma, incoming.luma, weights)
    _blend(outgoing.chroma, incoming.chroma, (weights[::2] + weights[1::2])[:, None] / 2)


def _blend(target: np.ndarray, other: np.ndarray, weights: np.ndarray) -> None:
    kept = np.rint((1 - weights) * 256).astype(np.uint16)
    mixed = (target * kept + other * (256 - kept) + 128) >> 8
    np.copyto(target, mixed.astype(np.uint8))
