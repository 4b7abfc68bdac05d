"""A song's mix: its stems, with the voice over them, and its master."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from fabula.domain.errors import InputError
from fabula.media.audio.envelopes import at_frames
from fabula.media.audio.loudness import HOPS_A_SECOND, LoudnessMeter
from fabula.media.audio.mastering import analyse, mastered
from fabula.media.audio.mixing import Clip
from fabula.media.audio.programme import BLOCK, Programme, Watched
from fabula.media.audio.streams import MadeOnce, WavFile, write_programme
from fabula.media.audio.vocals import Vocal, placed_vocal

RATE = 48_000
VOICE_UNDER_DB = 2.0
"""How far the voice lies below all that accompanies it, while it sings."""
_FADE_SECONDS = 0.6
_HEADROOM_DB = 0.05
"""Rounding to 16 bits may lift a peak a little."""
_CARVED_HERTZ, _CARVED_DB, _CARVED_WIDTH = 2400.0, -4.0, 0.7
_DUCKED_DB = -1.0


@dataclass(frozen=True)
class SongMix:
    """Stems summed, a little dipped where the voice lies, and the voice; its last moments fade."""

    stems: tuple[Path, ...]
    vocals: tuple[Clip, ...]
    frames: int
    rate: int = RATE

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The mix before mastering."""
        start = 0
        for block in self._voiced() if self.vocals else self._accompaniment():
            yield _faded(block, start, self.frames)
            start += len(block)

    def _accompaniment(self) -> Iterator[NDArray[np.float32]]:
        sources = [_exactly(WavFile(path), self.frames) for path in self.stems] or [_silence(0, self.frames)]
        for parts in zip(*sources, strict=True):
            summed = parts[0].copy()
            for part in parts[1:]:
                summed += part
            yield summed

    @cached_property
    def _vocal(self) -> Vocal:
        meter = LoudnessMeter(self.rate)
        for block in self._accompaniment():
            meter.add(block)
        return placed_vocal(
            self.vocals, frames=self.frames, rate=self.rate, accompaniment=meter.energies(), under_db=VOICE_UNDER_DB
        )

    def _voiced(self) -> Iterator[NDArray[np.float32]]:
        from pedalboard import Gain, PeakFilter, Pedalboard  # type: ignore[attr-defined]

        carving = Pedalboard([PeakFilter(_CARVED_HERTZ, _CARVED_DB, _CARVED_WIDTH), Gain(_DUCKED_DB)])
        start = 0
        for band, voice in zip(self._accompaniment(), self._vocal.blocks(), strict=True):
            carved = carving.process(band.T, self.rate, buffer_size=8192, reset=False).T
            share = at_frames(self._vocal.activity, self.rate // HOPS_A_SECOND, start, len(band))[:, None]
            start += len(band)
            yield band + (carved - band) * share + voice


def mix_song(stems: Sequence[Path], *, seconds: float, vocals: Sequence[Clip] = ()) -> SongMix:
    """Stems of 48 kHz as one song of exactly `round(seconds * 48000)` frames.

    `vocals` are dry and mono, each beginning where its first sample sounds: a section's start less its lead. Together
    they are brought to `VOICE_UNDER_DB` below the accompaniment, which makes room for them.
    """
    return SongMix(tuple(stems), tuple(vocals), round(seconds * RATE))


def write_song(
    mix: Programme,
    path: Path,
    *,
    lufs: float = -14.0,
    peak_dbtp: float = -1.0,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Master a mix and write it as 16-bit WAV: `lufs` within 0.1, no true peak above `peak_dbtp`.

    The mix is made once and lies in a file meanwhile. `check` is called about every second and may raise.
    """
    with TemporaryDirectory(prefix=".mix-", dir=path.parent) as folder:
        made = MadeOnce(mix, Path(folder) / "mix")
        final = mastered(analyse(Watched(made, check)), lufs=lufs, peak_dbtp=peak_dbtp - _HEADROOM_DB)
        write_programme(path, Watched(final, check))


def _exactly(file: WavFile, frames: int) -> Iterator[NDArray[np.float32]]:
    """A stem, cut or lengthened with silence to so many frames."""
    if file.rate != RATE:
        raise InputError(f"{file.path} is not {RATE} Hz.", remedy="Resample it first.")
    start = 0
    for block in file.blocks():
        kept = block[: frames - start]
        if len(kept) < len(block) or len(kept) == BLOCK or start + len(kept) == frames:
            start += len(kept)
            if len(kept):
                yield kept
        else:
            rest = min(BLOCK, frames - start) - len(kept)
            start += len(kept) + rest
            yield np.pad(kept, ((0, rest), (0, 0)))
        if start >= frames:
            return
    yield from _silence(start, frames)


def _silence(start: int, frames: int) -> Iterator[NDArray[np.float32]]:
    for begin in range(start, frames, BLOCK):
        yield np.zeros((min(BLOCK, frames - begin), 2), np.float32)


def _faded(block: NDArray[np.float32], start: int, frames: int) -> NDArray[np.float32]:
    left = frames - start - len(block)
    fade = round(_FADE_SECONDS * RATE)
    if left >= fade:
        return block
    remaining = np.arange(left + len(block), left, -1) / fade
    return block * np.sin(np.pi / 2 * remaining.clip(0, 1)).astype(np.float32)[:, None]
