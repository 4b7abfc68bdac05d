"""The room that parts sound in: reverberation by convolution with an echo made for it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.instrument import BLOCK, RATE, Frames

_BANDS = ((0.0, 220.0), (220.0, 2500.0), (2500.0, 9000.0))
"""Hz. Above the last there is no echo, air takes it: so it is reckoned at half the rate, in half the time."""
_RATE = RATE // 2
_REACH = 3
_BETWEEN = np.array([3, -25, 150, 150, -25, 3], np.float32) / 256
"""What lies between two samples, by three on either side (Lagrange): every other tap of a filter of half the band,
whose middle tap is one and the rest nought."""


@dataclass(frozen=True)
class Room:
    """How a room sounds: until its echo has fallen by 60 dB, before it begins, and how much brightness it keeps."""

    seconds: float
    before: float = 0.015
    brightness: float = 0.45


class Reverb:
    """A room's answer to a mono send, in stereo, block by block (overlap-add)."""

    def __init__(self, room: Room) -> None:
        self._echo = _Echo(room)
        self._tail = np.zeros((2, 0), np.float32)
        self._before = np.zeros(4 * _REACH, np.float32)
        self._answered = np.zeros((2, 2 * _REACH), np.float32)

    def answer(self, send: NDArray[np.float32]) -> Frames:
        """What comes back while `send`, of shape (frames,), is played; an odd block can only be the last."""
        frames = len(send)
        if not (send.any() or self._rings()):
            return np.zeros((2, frames), np.float32)
        even = np.pad(send, (0, frames % 2)) if frames % 2 else send
        return self._doubled(self._convolved(self._halved(even)))[:, :frames]

    def _rings(self) -> bool:
        return self._tail.shape[1] > 0 or bool(self._before.any() or self._answered.any())

    def _convolved(self, send: NDArray[np.float32]) -> Frames:
        frames = len(send)
        heard = self._echo.of(send) if send.any() else np.zeros((2, max(frames, self._tail.shape[1])), np.float32)
        heard[:, : self._tail.shape[1]] += self._tail
        self._tail, answer = heard[:, frames:].copy(), heard[:, :frames]
        if not np.abs(self._tail).max(initial=0.0) > 1e-7:
            self._tail = np.zeros((2, 0), np.float32)
        return answer

    def _halved(self, send: NDArray[np.float32]) -> NDArray[np.float32]:
        """Every other sample behind the half-band filter, which comes a few samples late."""
        heard = np.concatenate([self._before, send])
        self._before = heard[-4 * _REACH :]
        count = len(send) // 2
        halved = np.correlate(heard[1::2], _BETWEEN)[:count]
        halved += heard[0::2][_REACH : _REACH + count]
        halved *= np.float32(0.5)
        return halved

    def _doubled(self, heard: Frames) -> Frames:
        """The samples with those between them, by the same filter."""
        known = np.concatenate([self._answered, heard], axis=1)
        self._answered = known[:, -2 * _REACH :]
        count = heard.shape[1]
        doubled = np.empty((2, 2 * count), np.float32)
        doubled[:, 0::2] = known[:, _REACH : _REACH + count]
        for side in range(2):
            doubled[side, 1::2] = np.correlate(known[side, 1:], _BETWEEN)[:count]
        return doubled


class _Echo:
    """Convolution with a room's echo by FFTW, in buffers of its own: three times as fast as NumPy's and SciPy's."""

    def __init__(self, room: Room) -> None:
        # Imported where it is needed: it takes its time, and most processes play nothing.
        from pyfftw import FFTW, empty_aligned  # type: ignore[import-untyped]

        self._spectrum = _spectrum(room)
        bins = self._spectrum.shape[1]
        self._sent = empty_aligned(2 * (bins - 1), "float32")
        self._heard = empty_aligned((2, 2 * (bins - 1)), "float32")
        self._sent_spectrum = empty_aligned(bins, "complex64")
        self._heard_spectra = empty_aligned((2, bins), "complex64")
        self._forward = FFTW(self._sent, self._sent_spectrum, flags=("FFTW_ESTIMATE",))
        self._backward = FFTW(
            self._heard_spectra, self._heard, direction="FFTW_BACKWARD", flags=("FFTW_ESTIMATE", "FFTW_DESTROY_INPUT")
        )

    def of(self, send: NDArray[np.float32]) -> Frames:
        """All that comes back of up to half a `BLOCK` of frames, the last echo included: good until the next call."""
        self._sent[: len(send)] = send
        self._sent[len(send) :] = 0.0
        self._forward.execute()
        np.multiply(self._spectrum, self._sent_spectrum, out=self._heard_spectra)
        self._backward.execute()
        heard: Frames = self._heard
        return heard


@lru_cache(maxsize=4)
def _spectrum(room: Room) -> NDArray[np.complex64]:
    """An echo's transforms, left and right, for blocks of half a `BLOCK`; they make up for FFTW's not scaling."""
    from pyfftw import next_fast_len
    from scipy import fft  # type: ignore[import-untyped]

    echo = _echo(room)
    # An even length: a rest of one frame would be lost on the way back.
    length = 2 * next_fast_len((BLOCK // 2 + echo.shape[1]) // 2)
    spectrum: NDArray[np.complex64] = fft.rfft(echo / length, length).astype(np.complex64)
    return spectrum


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
