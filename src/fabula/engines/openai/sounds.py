"""Encoded sound from an endpoint, decoded to one channel at one rate."""

import io

import av
import numpy as np

from fabula.domain.sound import Sound
from fabula.media.audio.files import decoded_blocks
from fabula.media.audio.shaping import resample, to_channels

PCM_RATE = 24_000
# The last six begin frames of MP3 and of AAC; as samples they would be a loud crack, which speech does not begin with.
_CONTAINERS = (
    b"RIFF", b"fLaC", b"OggS", b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9",
)  # fmt: skip


class Undecodable(ValueError):
    """The bytes are no sound that can be read, or an empty one."""


def decode(data: bytes, *, raw_pcm: bool, rate: int) -> Sound:
    """One channel in −1…1 at `rate`. Raises `Undecodable`.

    `raw_pcm` says that the endpoint was asked for headerless 16-bit little-endian samples at 24 kHz; an endpoint that
    answers with a container all the same is believed.
    """
    sound = _from_pcm(data) if raw_pcm and not data.startswith(_CONTAINERS) else _from_container(data)
    if not len(sound.samples):
        raise Undecodable("empty")
    mono = resample(to_channels(sound, 1), rate)
    return Sound(np.clip(np.nan_to_num(mono.samples), -1.0, 1.0), rate)


def _from_pcm(data: bytes) -> Sound:
    samples = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / 32768.0
    return Sound(samples[:, np.newaxis], PCM_RATE)


def _from_container(data: bytes) -> Sound:
    try:
        with av.open(io.BytesIO(data), "r") as container:
            stream = container.streams.audio[0]
            nothing = np.zeros((0, stream.channels), np.float32)
            return Sound(np.concatenate([nothing, *decoded_blocks(container)]), stream.rate)
    except (av.FFmpegError, IndexError) as error:
        raise Undecodable(str(error)) from error
