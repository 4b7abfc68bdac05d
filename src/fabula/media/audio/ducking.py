"""Music under speech: it gives way while somebody speaks and comes back in the pauses."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio.envelopes import at_frames
from fabula.media.audio.loudness import HOPS_A_SECOND, LoudnessMeter, gated_loudness
from fabula.media.audio.programme import Programme, as_programme

UNDER_DB = 14.0
"""How far below the voice music lies while it speaks: by the ear's weighting, over each half second or so."""
_PAUSE_UNDER_DB = 7.0
_PAUSE_HOPS = 45
_QUIETER_DB = 22.0
_ATTACK_HOPS, _RELEASE_HOPS = 25, 70
_LEVEL_HOPS = 60
_FLOOR = 1e-12


@dataclass(frozen=True)
class Ducked:
    """A voice with music under it, as long as the voice, in stereo."""

    music: Programme
    voice: Programme
    under_db: float

    @property
    def rate(self) -> int:
        """Frames a second."""
        return self.voice.rate

    @property
    def frames(self) -> int:
        """How many frames it holds: as many as the voice."""
        return self.voice.frames

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """Both together."""
        music = _Reader(self.music)
        hop, start = self.rate // HOPS_A_SECOND, 0
        for block in self.voice.blocks():
            under = music.next(len(block)) * at_frames(self._gains, hop, start, len(block))[:, None]
            yield block + under
            start += len(block)

    @cached_property
    def _gains(self) -> NDArray[np.float64]:
        """The factor of the music in each hundredth of a second."""
        return music_gains(_energies(self.music), _energies(self.voice), under_db=self.under_db)


def duck(music: Sound | Programme, voice: Sound | Programme, *, under_db: float = UNDER_DB) -> Ducked:
    """The voice with the music `under_db` below it while it speaks, half as far in its pauses, without a jump.

    Both stereo, of one rate; the result is as long as the voice, music that ends sooner is followed by silence. It is
    a programme again: `master` or `write_soundtrack` bring it to its loudness.
    """
    return Ducked(as_programme(music), as_programme(voice), under_db)


def music_gains(
    music: NDArray[np.float64], voice: NDArray[np.float64], *, under_db: float = UNDER_DB
) -> NDArray[np.float64]:
    """The factor for the music of each hundredth of a second, given the K-weighted energies of both."""
    from scipy import ndimage  # type: ignore[import-untyped]

    hops = len(voice)
    music = np.pad(music[:hops], (0, max(0, hops - len(music))))
    spoken = gated_loudness(voice)
    if not np.isfinite(spoken):
        return np.ones(hops)
    speaking = ndimage.binary_closing(
        np.pad(_levels(voice) > spoken - _QUIETER_DB, _PAUSE_HOPS), np.ones(_PAUSE_HOPS, bool)
    )[_PAUSE_HOPS:-_PAUSE_HOPS]
    # Where the music swells it is held down: its loudest within reach counts.
    loud = ndimage.maximum_filter1d(_levels(ndimage.uniform_filter1d(music, _LEVEL_HOPS)), _LEVEL_HOPS)
    wanted = np.where(speaking, spoken - under_db, spoken - _PAUSE_UNDER_DB) - np.maximum(loud, spoken - 40)
    lowest = ndimage.minimum_filter1d(wanted, 2 * _ATTACK_HOPS + 1)
    return np.asarray(10 ** (_eased(lowest) / 20))


def _eased(decibels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Falls eased before, rises drawn out after: neither is heard as a switch."""
    from scipy import ndimage

    rise = 12.0 / _RELEASE_HOPS
    ramp = np.arange(len(decibels)) * rise
    drawn = np.minimum.accumulate(decibels - ramp) + ramp
    window = np.hanning(2 * _ATTACK_HOPS + 1)[1:-1]
    eased: NDArray[np.float64] = ndimage.convolve1d(drawn, window / window.sum(), mode="nearest")
    return eased


def _levels(energies: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(-0.691 + 10 * np.log10(energies + _FLOOR))


def _energies(programme: Programme) -> NDArray[np.float64]:
    meter = LoudnessMeter(programme.rate)
    for block in programme.blocks():
        meter.add(block)
    return meter.energies()


class _Reader:
    """A programme in pieces of any length, with silence after its end."""

    def __init__(self, programme: Programme) -> None:
        self._blocks = programme.blocks()
        self._rest: NDArray[np.float32] = np.zeros((0, 2), np.float32)

    def next(self, frames: int) -> NDArray[np.float32]:
        while len(self._rest) < frames:
            block = next(self._blocks, None)
            if block is None:
                block = np.zeros((frames, self._rest.shape[1]), np.float32)
            self._rest = np.concatenate([self._rest, block]) if len(self._rest) else block
        piece, self._rest = self._rest[:frames], self._rest[frames:]
        return piece
