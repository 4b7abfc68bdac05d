"""Encoded sound from an endpoint, decoded to mono samples at one rate."""

import io

import av
import numpy as np
import soundfile  # type: ignore[import-untyped]
import soxr  # type: ignore[import-untyped]
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

Samples = NDArray[np.float32]


class Undecodable(ValueError):
    """The bytes are no sound that we can read, or an empty one."""


def decode(data: bytes, *, raw_pcm: bool, rate: int) -> Samples:
    """Mono float32 samples in −1…1 at `rate`. Raises `Undecodable`.

    `raw_pcm` says that the endpoint was asked for headerless 16-bit little-endian samples at 24 kHz; an endpoint that
    answers with a container all the same is believed.
    """
    if raw_pcm and not _is_container(data):
        samples, found = _from_pcm(data), 24_000
    else:
        samples, found = _from_container(data)
    if samples.size == 0:
        raise Undecodable("The sound is empty.")
    if found != rate:
        samples = soxr.resample(samples, found, rate, quality="HQ")
    return np.clip(np.nan_to_num(samples), -1.0, 1.0).astype(np.float32)


def _is_container(data: bytes) -> bool:
    return data[:4] in {b"RIFF", b"fLaC", b"OggS"} or data[:3] == b"ID3"


def _from_pcm(data: bytes) -> Samples:
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / 32768.0


def _from_container(data: bytes) -> tuple[Samples, int]:
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
        return samples.mean(axis=1), rate
    except (soundfile.LibsndfileError, TypeError):
        # AAC and some streams that libsndfile does not read.
        return _by_ffmpeg(data)


def _by_ffmpeg(data: bytes) -> tuple[Samples, int]:
    try:
        with av.open(io.BytesIO(data), "r") as container:
            stream = container.streams.audio[0]
            resampler = AudioResampler(format="flt", layout="mono")
            frames = [part for frame in container.decode(stream) for part in resampler.resample(frame)]
            frames += resampler.resample(None)
            pieces = [frame.to_ndarray().ravel() for frame in frames]
            return (np.concatenate(pieces) if pieces else np.zeros(0, np.float32)), stream.rate
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise Undecodable("The sound cannot be decoded.") from error
