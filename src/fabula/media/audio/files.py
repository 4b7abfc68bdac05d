"""Reading and writing sound files: our own WAV, and whatever recording a user drops in."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import av
import numpy as np
import soundfile  # type: ignore[import-untyped]
from av.audio.resampler import AudioResampler
from av.container import InputContainer
from numpy.typing import NDArray

from fabula.domain.errors import InputError, StorageError
from fabula.domain.sound import Sound
from fabula.runtime.files import storage_errors, write_bytes

PcmDepth = Literal[16, 24]

MAX_RECORDING_BYTES = 2 << 30
MAX_RECORDING_SECONDS = 1800.0
"""Half an hour of stereo takes 700 MB while it is read; no page lasts so long."""


def wav_bytes(sound: Sound, *, bits: PcmDepth = 16) -> bytes:
    """The sound as a PCM WAV file in memory. Samples beyond ±1 clip.

    Sixteen bits get triangular dither of one step from a fixed seed, so that the same sound gives the same
    bytes; digital silence stays silent.
    """
    steps = 1 << (bits - 1)
    samples = sound.samples * np.float64(steps)
    quantised = np.rint(_dithered(samples) if bits == 16 else samples).clip(-steps, steps - 1)
    # The library takes 24 bits as the upper ones of 32; of floats it would cut the fractions off.
    integers = quantised.astype(np.int16) if bits == 16 else quantised.astype(np.int32) << 8
    stream = io.BytesIO()
    soundfile.write(stream, integers, sound.rate, subtype=f"PCM_{bits}", format="WAV")
    return stream.getvalue()


def write_wav(path: Path, sound: Sound, *, bits: PcmDepth = 16) -> None:
    """Write `wav_bytes` to a file, wholly or not at all."""
    write_bytes(path, wav_bytes(sound, bits=bits))


def _dithered(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    random = np.random.default_rng(0)
    noise = random.random(samples.shape) - random.random(samples.shape)
    return np.where(samples == 0.0, 0.0, samples + noise)


def read_wav(path: Path) -> Sound:
    """Read a file that Fabula wrote. Raises `InputError` where it is broken, `StorageError` where it is gone."""
    with storage_errors(path), path.open("rb") as file:
        try:
            samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
        except soundfile.LibsndfileError as error:
            raise _broken(path) from error
    return Sound(samples, rate)


def read_recording(path: Path, *, max_seconds: float = MAX_RECORDING_SECONDS) -> Sound:
    """Read any recording (WAV, MP3, FLAC, M4A, Ogg, the sound of a film), at its own rate and channels.

    Raises `InputError` naming the file and the remedy where it is missing, empty, broken, holds no sound, or
    is longer than `max_seconds` or larger than 2 GiB.
    """
    _check_size(path)
    try:
        sound = _decode(path, max_seconds)
    except (av.FFmpegError, UnicodeError) as error:
        raise _broken(path) from error
    if not len(sound.samples):
        raise InputError(f"{path} holds no sound.", remedy="Record it again or remove the file.")
    return Sound(np.nan_to_num(sound.samples, nan=0.0, posinf=1.0, neginf=-1.0), sound.rate)


def _check_size(path: Path) -> None:
    try:
        with storage_errors(path):
            size = path.stat().st_size
    except StorageError as error:
        raise InputError(f"The recording {path} cannot be read.", remedy="Check its name and rights.") from error
    if not path.is_file() or size == 0:
        raise InputError(f"The recording {path} is empty or not a file.", remedy="Record it again or remove it.")
    if size > MAX_RECORDING_BYTES:
        raise InputError(f"The recording {path} is larger than 2 GiB.", remedy="Cut it into shorter ones.")


def _decode(path: Path, max_seconds: float) -> Sound:
    with av.open(str(path)) as container:
        if not container.streams.audio:
            raise InputError(f"{path} holds no sound.", remedy="Use a recording such as WAV, MP3, FLAC or M4A.")
        stream = container.streams.audio[0]
        rate, channels = stream.rate, stream.channels
        blocks: list[NDArray[np.float32]] = []
        frames = 0
        for block in decoded_blocks(container):
            blocks.append(block)
            frames += len(block)
            if frames > max_seconds * rate:
                raise InputError(
                    f"The recording {path} is longer than {max_seconds:g} seconds.", remedy="Cut it shorter."
                )
    return Sound(np.concatenate([np.zeros((0, channels), np.float32), *blocks]), rate)


def decoded_blocks(container: InputContainer) -> Iterator[NDArray[np.float32]]:
    """The first audio stream of a file at its own rate, in blocks of shape (frames, channels)."""
    stream = container.streams.audio[0]
    resampler = AudioResampler(format="flt", layout=stream.layout.name, rate=stream.rate)
    for decoded in container.decode(stream):
        for frame in resampler.resample(decoded):
            yield frame.to_ndarray().astype(np.float32, copy=False).reshape(-1, stream.channels)


def _broken(path: Path) -> InputError:
    return InputError(
        f"{path} is not a sound file that can be read.",
        remedy="Save it again as WAV, MP3, FLAC, M4A or Ogg, or remove it.",
    )
