"""WAV files that are played and written block by block, whatever their length."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from fabula.domain.errors import InputError
from fabula.media.audio.programme import BLOCK, Programme
from fabula.runtime.files import storage_error, storage_errors, writing

_NO_ROOM = 4 << 20
"""Bytes: less than a block of sound in flight and what the file system keeps for itself."""

Depth = Literal["PCM_16", "PCM_24", "FLOAT"]


@dataclass(frozen=True)
class WavFile:
    """A WAV file as a programme. Raises `InputError` where it is none, `StorageError` where it is gone."""

    path: Path

    @cached_property
    def _info(self) -> tuple[int, int]:
        with self._open() as file:
            return file.samplerate, file.frames

    @property
    def rate(self) -> int:
        """Frames a second."""
        return self._info[0]

    @property
    def frames(self) -> int:
        """How many frames it holds."""
        return self._info[1]

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The samples in order."""
        with self._open() as file:
            yield from file.blocks(BLOCK, dtype="float32", always_2d=True)

    def _open(self) -> soundfile.SoundFile:
        with storage_errors(self.path), self.path.open("rb"):
            try:
                return soundfile.SoundFile(self.path)
            except soundfile.LibsndfileError as error:
                raise InputError(
                    f"{self.path} is not a sound file that can be read.",
                    remedy="Save it again as WAV, MP3, FLAC, M4A or Ogg, or remove it.",
                ) from error


@contextmanager
def sound_written(path: Path) -> Iterator[None]:
    """Turn a failed write of a sound file into `StorageError`.

    The library keeps the system's reason to itself: a disk without room is told by its room, anything else as a fault
    of the device.
    """
    try:
        yield
    except soundfile.LibsndfileError as error:
        full = shutil.disk_usage(path.parent).free < _NO_ROOM
        reason = errno.ENOSPC if full else errno.EIO
        raise storage_error(OSError(reason, os.strerror(reason)), path) from error


def write_programme(path: Path, programme: Programme, *, depth: Depth = "PCM_16") -> None:
    """Write a programme that has at least one frame, wholly or not at all. Samples beyond ±1 clip, but of floats.

    Sixteen bits get triangular dither of one step from a fixed seed; digital silence stays silent.
    """
    blocks = programme.blocks()
    block = next(blocks)
    quantised = _Quantiser(depth)
    with (
        sound_written(path),
        writing(path) as temporary,
        soundfile.SoundFile(temporary, "w", programme.rate, block.shape[1], subtype=depth, format="WAV") as file,
    ):
        file.write(quantised(block))
        for block in blocks:
            file.write(quantised(block))


class _Quantiser:
    """Samples as the integers of a depth."""

    def __init__(self, depth: Depth) -> None:
        self._depth = depth
        self._random = np.random.default_rng(0)

    def __call__(self, block: NDArray[np.float32]) -> NDArray[np.generic]:
        match self._depth:
            case "FLOAT":
                return block
            case "PCM_16":
                noise = self._random.random(block.shape, np.float32) - self._random.random(block.shape, np.float32)
                dithered = np.where(block == 0.0, np.float32(0.0), block * np.float32(1 << 15) + noise)
                short: NDArray[np.int16] = np.rint(dithered).clip(-(1 << 15), (1 << 15) - 1).astype(np.int16)
                return short
            case "PCM_24":
                whole = np.rint(block * np.float32(1 << 23)).clip(-(1 << 23), (1 << 23) - 1)
                # The library takes 24 bits as the upper ones of 32; of floats it would cut the fractions off.
                upper: NDArray[np.int32] = whole.astype(np.int32) << 8
                return upper
