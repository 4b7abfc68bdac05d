"""A song's mix: its stems, with the vocal over them, and its master."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from fabula.domain.errors import InputError
from fabula.media.audio.mastering import analyse, mastered
from fabula.media.audio.programme import BLOCK, Programme, Watched
from fabula.media.audio.streams import WavFile, write_programme

RATE = 48_000
_FADE_SECONDS = 0.6
_HEADROOM_DB = 0.05
"""Rounding to 16 bits may lift a peak a little."""


@dataclass(frozen=True)
class SongMix:
    """Stems summed, as long as the song; its last moments fade."""

    stems: tuple[Path, ...]
    frames: int
    rate: int = RATE

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The mix before mastering."""
        sources = [_exactly(WavFile(path), self.frames) for path in self.stems]
        start = 0
        for parts in zip(*sources, strict=True):
            block: NDArray[np.float32] = np.stack(parts).sum(axis=0, dtype=np.float32)
            yield _faded(block, start, self.frames)
            start += len(block)


def _exactly(file: WavFile, frames: int) -> Iterator[NDArray[np.float32]]:
    """A stem, cut or lengthened with silence to so many frames."""
    if file.rate != RATE:
        raise InputError(f"{file.path} is not {RATE} Hz.", remedy="Resample it first.")
    start = 0
    for block in file.blocks():
        if start < frames:
            yield block[: frames - start]
        start += len(block)
    while start < frames:
        rest = min(frames, start - start % BLOCK + BLOCK) - start
        yield np.zeros((rest, 2), np.float32)
        start += rest


def _faded(block: NDArray[np.float32], start: int, frames: int) -> NDArray[np.float32]:
    left = frames - start - len(block)
    fade = round(_FADE_SECONDS * RATE)
    if left >= fade:
        return block
    remaining = np.arange(left + len(block), left, -1) / fade
    return block * np.sin(np.pi / 2 * remaining.clip(0, 1)).astype(np.float32)[:, None]


def mix_song(stems: Sequence[Path], *, seconds: float) -> SongMix:
    """Stems of 48 kHz as one song of exactly `round(seconds * 48000)` frames."""
    return SongMix(tuple(stems), round(seconds * RATE))


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
        rough = WavFile(Path(folder) / "mix.wav")
        write_programme(rough.path, Watched(mix, check), depth="FLOAT")
        analysis = analyse(Watched(rough, check))
        final = mastered(analysis, lufs=lufs, peak_dbtp=peak_dbtp - _HEADROOM_DB)
        write_programme(path, Watched(final, check))
