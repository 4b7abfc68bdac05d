"""What moves a stem as a whole: the kick that ducks it, and the crackle of vinyl."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.domain.score import Part, Score
from fabula.engines.embedded.music.playing.instrument import BLOCK, RATE, Frames, Stroke, strokes_of
from fabula.media.audio import joined

_KICKS = (35, 36)
_STEP = 48
_CRACKLES_A_SECOND = 9.0


@dataclass(frozen=True)
class Pump:
    """Ducks by `depth_db` at each kick and lets go over most of a beat."""

    kicks: NDArray[np.int64]
    depth_db: float
    recovery: float

    def gains(self, start: int, frames: int) -> NDArray[np.float32]:
        """The factor of each frame from `start` on."""
        places = np.arange(start, start + frames + 2 * _STEP, _STEP)
        last = np.searchsorted(self.kicks, places, side="right") - 1
        since = (places - self.kicks[np.maximum(last, 0)]) / RATE
        depth = np.where(last < 0, 0.0, np.clip(1 - since / self.recovery, 0, 1) ** 1.6)
        # The kick itself is met within a millisecond: that is a step of this curve.
        return joined(10 ** (-self.depth_db * depth / 20), _STEP)[:frames]


def pump_of(score: Score, depth_db: float) -> Pump | None:
    """The pump of a score's kick drum, where it has one and its genre has it duck the rest."""
    if not depth_db:
        return None
    kicks = sorted({stroke.start for part in score.parts if _drums(part) for stroke in _kicks(part, score)})
    if not kicks:
        return None
    return Pump(np.array(kicks), depth_db, 0.85 * score.seconds_of(1))


def _drums(part: Part) -> bool:
    return part.percussion or part.voice == "kick-electro"


def _kicks(part: Part, score: Score) -> list[Stroke]:
    return [stroke for stroke in strokes_of(part, score) if stroke.pitch in _KICKS or part.voice == "kick-electro"]


@lru_cache(maxsize=1)
def _hiss() -> Frames:
    """A block of noise, dulled by the simplest of filters: neighbours' mean."""
    hiss = np.random.default_rng(3).standard_normal((2, BLOCK), np.float32)
    return (hiss + np.roll(hiss, 1, axis=1)) * np.float32(0.35)


def vinyl(seed: int, start: int, frames: int, level_db: float) -> Frames:
    """The hiss and crackle of a record, in stereo; the same for the same seed and place."""
    random = np.random.default_rng((seed, start))
    hiss = _hiss()[:, :frames].copy()
    for place in random.integers(0, max(1, frames - 64), round(_CRACKLES_A_SECOND * frames / RATE)):
        click = np.float32(random.exponential(12.0)) * np.exp(-np.arange(64, dtype=np.float32) / 9)
        hiss[:, place : place + 64] += click * np.float32(random.choice((-1, 1)))
    record: Frames = hiss * np.float32(10 ** (level_db / 20) * 0.3)
    return record
