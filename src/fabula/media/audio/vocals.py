"""A singing voice in a mix: evened out, its sibilants tamed, put in a room, at a level beside what accompanies it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fabula.media.audio.loudness import LoudnessMeter, gated_loudness
from fabula.media.audio.mixing import Clip, Mix

_WORKING_LUFS = -20.0
"""The level at which the voice meets its compressors, however loud it was sung."""
_SILENT = 1e-5
_QUIETER_DB = 25.0
"""What is so much quieter than the voice usually is counts as a pause of it."""
_BEFORE_HOPS, _AFTER_HOPS, _SMOOTH_HOPS = 8, 30, 24

Envelope = NDArray[np.float32]
"""0…1 for each hundredth of a second: whether somebody sings, with soft edges."""


@dataclass(frozen=True)
class Vocal:
    """Sung clips on a timeline, as one shaped stereo voice."""

    clips: tuple[Clip, ...]
    frames: int
    rate: int
    gain: float
    activity: Envelope

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The voice, shaped, at its level in the mix."""
        chain = _Chain(self.rate)
        for block in Mix(self.clips, self.frames, self.rate).blocks():
            yield chain.shape(np.ascontiguousarray(block[:, 0])) * np.float32(self.gain)


def placed_vocal(
    clips: Sequence[Clip], *, frames: int, rate: int, accompaniment: NDArray[np.float64], under_db: float
) -> Vocal:
    """The clips as a voice that is `under_db` below what accompanies it while it sings.

    `accompaniment` holds the K-weighted energy of each hundredth of a second, as `LoudnessMeter` gives it.
    """
    dry = _energies(Mix(tuple(clips), frames, rate).blocks(), rate)
    working = 10 ** ((_WORKING_LUFS - gated_loudness(dry)) / 20) if dry.any() else 1.0
    level = tuple(Clip(clip.source, clip.start, clip.gain * working, clip.pan) for clip in clips)
    activity = _activity(dry)
    shaped = _energies(Vocal(level, frames, rate, 1.0, activity).blocks(), rate)
    sung = activity > 0.5
    if not sung.any():
        return Vocal(level, frames, rate, 1.0, activity)
    hops = min(len(sung), len(accompaniment), len(shaped))
    there = sung[:hops]
    beside = accompaniment[:hops][there].mean() or shaped[:hops][there].mean()
    gain = np.sqrt(beside / shaped[:hops][there].mean()) * 10 ** (-under_db / 20)
    return Vocal(level, frames, rate, float(gain), activity)


def _energies(blocks: Iterator[NDArray[np.float32]], rate: int) -> NDArray[np.float64]:
    meter = LoudnessMeter(rate)
    for block in blocks:
        meter.add(block)
    return meter.energies()


def _activity(energies: NDArray[np.float64]) -> Envelope:
    from scipy import ndimage  # type: ignore[import-untyped]

    loud = gated_loudness(energies)
    sounding = energies > 10 ** ((loud - _QUIETER_DB + 0.691) / 10)
    reach = np.zeros(2 * _AFTER_HOPS + 1, bool)
    # It holds through the pauses between words, and is there a little before the first.
    reach[_AFTER_HOPS - _BEFORE_HOPS :] = True
    held = ndimage.binary_dilation(sounding, reach)
    window = np.hanning(_SMOOTH_HOPS + 2)[1:-1]
    smooth: Envelope = ndimage.convolve1d(held.astype(np.float32), window / window.sum()).astype(np.float32)
    return smooth


class _Chain:
    """Equaliser, de-esser, two compressors; then a short echo and a room beside the voice."""

    def __init__(self, rate: int) -> None:
        import pedalboard as pb
        from pedalboard import Pedalboard  # type: ignore[attr-defined]

        sibilants = Pedalboard([pb.HighpassFilter(5500), pb.Compressor(-34.0, 4.0, 1.0, 40.0)])
        # Filters of the first order: where nothing is pressed, the two bands add up to what went in.
        de_esser = pb.Mix([Pedalboard([pb.LowpassFilter(5500)]), sibilants])
        self._dry = Pedalboard([
            pb.HighpassFilter(95), pb.PeakFilter(280, -2.0, 0.9), pb.PeakFilter(3200, 2.0, 0.8), de_esser,
            pb.Compressor(-24.0, 3.5, 4.0, 90.0), pb.Compressor(-14.0, 6.0, 1.0, 50.0),
            pb.HighShelfFilter(9500, 1.5, 0.7),
        ])  # fmt: skip
        self._wet = Pedalboard([
            pb.HighpassFilter(220), pb.Mix([
                Pedalboard([pb.Delay(0.012, 0.0, 1.0), pb.Reverb(0.5, 0.45, 0.14, 0.0, 1.0)]),
                Pedalboard([pb.LowpassFilter(3500), pb.Delay(0.27, 0.2, 1.0), pb.Gain(-19.0)]),
            ]),
        ])  # fmt: skip
        self._rate = rate
        self._rings = False

    def shape(self, voice: NDArray[np.float32]) -> NDArray[np.float32]:
        """The voice's next frames, mono in, stereo out (frames, 2)."""
        if not self._rings and not voice.any():
            return np.zeros((len(voice), 2), np.float32)
        dry = self._dry.process(voice[None], self._rate, buffer_size=8192, reset=False)
        both = np.repeat(dry, 2, axis=0)
        shaped: NDArray[np.float32] = (both + self._wet.process(both, self._rate, buffer_size=8192, reset=False)).T
        self._rings = bool(np.abs(shaped[-self._rate // 4 :]).max() > _SILENT)
        return shaped
