"""The room that parts sound in: reverberation by convolution with an echo made for it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.instrument import BLOCK, RATE, Frames

_BANDS = ((0.0, 220.0), (220.0, 2500.0), (2500.0, 9000.0))
"""Hz. Above the last there is no echo, air takes it: so it is reckoned at half the rate, in half the time."""
_RATE = RATE // 2
_HALF_BAND = np.array([0.5859375, -0.09765625, 0.01171875], np.float32)
"""Every other tap of a filter that passes half the band (Lagrange); the middle one is 1, the rest nought."""
_REACH = len(_HALF_BAND)


@dataclass(frozen=True)
class Room:
    """How a room sounds: until its echo has fallen by 60 dB, before it begins, and how much brightness it keeps."""

    seconds: float
    before: float = 0.015
    brightness: float = 0.45


class Reverb:
    """A room's answer to a mono send, in stereo, block by block (overlap-add)."""

    def __init__(self, room: Room) -> None:
        self._length, self._echo = _echo_spectrum(room)
        self._tail = np.zeros((2, 0), np.float32)
        self._before = np.zeros(4 * _REACH, np.float32)
        self._answered = np.zeros((2, 2 * _REACH), np.float32)

    def answer(self, send: NDArray[np.float32]) -> Frames:
        """What comes back while `send`, of shape (frames,), is played; an odd block can only be the last."""
        frames = len(send)
        even = np.pad(send, (0, frames % 2))
        halved = self._halved(even)
        heard = self._convolved(halved)
        return self._doubled(heard)[:, :frames]

    def _convolved(self, send: NDArray[np.float32]) -> Frames:
        # Imported where it is needed: it takes its time, and most processes play nothing.
        from scipy import fft  # type: ignore[import-untyped]

        frames = len(send)
        if send.any():
            heard = fft.irfft(fft.rfft(send, self._length) * self._echo, self._length)
        else:
            heard = np.zeros((2, max(frames, self._tail.shape[1])), np.float32)
        kept = self._tail.shape[1]
        heard[:, :kept] += self._tail[:, : heard.shape[1]]
        self._tail = heard[:, frames:]
        if not np.abs(self._tail).max(initial=0.0) > 1e-7:
            self._tail = np.zeros((2, 0), np.float32)
        answer: Frames = heard[:, :frames]
        return answer

    def _halved(self, send: NDArray[np.float32]) -> NDArray[np.float32]:
        """Every other sample behind the half-band filter, which comes a few samples late."""
        heard = np.concatenate([self._before, send])
        self._before = heard[-4 * _REACH :]
        count = len(send) // 2
        kept, between = heard[0::2], heard[1::2]
        halved = kept[_REACH : _REACH + count].copy()
        for tap, weight in enumerate(_HALF_BAND):
            after, before = _REACH + tap, _REACH - 1 - tap
            halved += weight * (between[before : before + count] + between[after : after + count])
        return halved * np.float32(0.5)

    def _doubled(self, heard: Frames) -> Frames:
        """The samples with those between them, by the same filter."""
        known = np.concatenate([self._answered, heard], axis=1)
        self._answered = known[:, -2 * _REACH :]
        count = heard.shape[1]
        doubled = np.empty((2, 2 * count), np.float32)
        doubled[:, 0::2] = known[:, _REACH : _REACH + count]
        between = np.zeros((2, count), np.float32)
        for tap, weight in enumerate(_HALF_BAND):
            after, before = _REACH + 1 + tap, _REACH - tap
            between += weight * (known[:, before : before + count] + known[:, after : after + count])
        doubled[:, 1::2] = between
        return doubled


@lru_cache(maxsize=4)
def _echo_spectrum(room: Room) -> tuple[int, NDArray[np.complex64]]:
    from scipy import fft

    echo = _echo(room)
    length = 1 << (BLOCK // 2 + echo.shape[1] - 2).bit_length()
    return length, fft.rfft(echo, length)


def _echo(room: Room) -> NDArray[np.float32]:
    """Noise that fades, the high sooner than the low; left and right are told apart. Its energy is one."""
    from scipy import fft

    frames = round(room.seconds * _RATE)
    random = np.random.default_rng(7)
    noise = random.standard_normal((2, frames))
    noise = np.stack([0.9 * noise[0] + 0.3 * noise[1], 0.3 * noise[0] + 0.9 * noise[1]])
    spectrum = fft.rfft(noise)
    pitches = np.fft.rfftfreq(frames, 1 / _RATE)
    time = np.arange(frames) / _RATE
    echo = np.zeros((2, frames))
    for (low, high), lasting in zip(_BANDS, (0.8, 1.0, room.brightness), strict=True):
        band = fft.irfft(spectrum * ((pitches >= low) & (pitches < high)), frames)
        echo += band * 10 ** (-3 * time / (room.seconds * lasting))
    # It swells in a few milliseconds: an echo that begins at once sounds like a spring.
    echo *= 1 - np.exp(-time / 0.006)
    echo[:, -frames // 10 :] *= np.linspace(1, 0, len(time[-frames // 10 :]))
    echo = np.pad(echo, ((0, 0), (round(room.before * _RATE), 0)))
    # Two for one, since it comes back at half the rate.
    even: NDArray[np.float32] = (echo * np.sqrt(2 / np.square(echo).sum(axis=1, keepdims=True))).astype(np.float32)
    return even
