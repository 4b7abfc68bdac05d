"""WAV files that are played and written block by block, whatever their length."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from fabula.domain.errors import InputError
from fabula.media.audio.programme import BLOCK, Derived, Programme
from fabula.runtime.files import storage_error, storage_errors, writing

_NO_ROOM = 4 << 20
"""Bytes: less than a block of sound in flight and what the file system keeps for itself."""

_STEREO_BYTES = 8
"""Of a frame in floats."""


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
            if file.subtype != "PCM_16":
                yield from file.blocks(BLOCK, dtype="float32", always_2d=True)
                return
            # The library's own way from whole numbers to floats takes three times as long.
            for block in file.blocks(BLOCK, dtype="int16", always_2d=True):
                yield block * np.float32(1 / (1 << 15))

    def _open(self) -> soundfile.SoundFile:
        with storage_errors(self.path), self.path.open("rb"):
            try:
                return soundfile.SoundFile(self.path)
            except soundfile.LibsndfileError as error:
                raise InputError(
                    f"{self.path} is not a sound file that can be read.",
                    remedy="Save it again as WAV, MP3, FLAC, M4A or Ogg, or remove it.",
                ) from error


@dataclass(frozen=True)
class MadeOnce(Derived):
    """A stereo programme that lies in a file after it was played to its end, for the next time.

    Raises `StorageError` where the disk refuses.
    """

    path: Path

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """The samples in order: the source's, or the file's where it is there."""
        return self._kept() if self.path.exists() else self._making()

    def _making(self) -> Iterator[NDArray[np.float32]]:
        with writing(self.path) as temporary, temporary.open("wb") as file:
            for block in self.source.blocks():
                file.write(np.ascontiguousarray(block, np.float32).data)
                yield block

    def _kept(self) -> Iterator[NDArray[np.float32]]:
        with storage_errors(self.path), self.path.open("rb") as file:
            while kept := file.read(BLOCK * _STEREO_BYTES):
                yield np.frombuffer(kept, np.float32).reshape(-1, 2)


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


def write_programme(path: Path, programme: Programme) -> None:
    """Write a programme that has at least one frame, wholly or not at all, as WAV of sixteen bits; beyond ±1 it clips.

    It gets triangular dither of one step from a fixed seed; digital silence stays silent.
    """
    blocks, random = programme.blocks(), np.random.default_rng(0)
    block = next(blocks)
    with (
        sound_written(path),
        writing(path) as temporary,
        soundfile.SoundFile(temporary, "w", programme.rate, block.shape[1], subtype="PCM_16", format="WAV") as file,
    ):
        file.write(_dithered(block, random))
        for block in blocks:
            file.write(_dithered(block, random))


def _dithered(block: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.int16]:
    steps = random.random(block.shape, np.float32)
    steps -= random.random(block.shape, np.float32)
    steps *= block != 0.0
    steps += block * np.float32(1 << 15)
    np.clip(np.rint(steps, out=steps), -(1 << 15), (1 << 15) - 1, out=steps)
    return steps.astype(np.int16)
