"""Waves for synthesised voices: band-limited tables, sines, noise, and envelopes."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.filters import Response
from fabula.engines.embedded.music.playing.instrument import RATE

Mono = NDArray[np.float32]

_TABLE_BITS = 11
_TABLE = 1 << _TABLE_BITS


@lru_cache(maxsize=64)
def period(shape: str, hertz: float, response: Response | None = None) -> Mono:
    """One period of a saw or square without aliases at that pitch, and its first value once more.

    What passes a steady filter has its `response` in its harmonics: nothing is left to filter.
    """
    harmonics = max(1, min(200, int(0.42 * RATE / hertz)))
    numbers = np.arange(1, harmonics + 1, 2 if shape == "square" else 1)
    # Rounded off towards the highest, lest the corners ring.
    heights = np.cos(np.pi / 2 * (numbers - 1) / (harmonics + 1)) / numbers
    highest = np.abs(_turn(numbers, heights)).max()
    if response is not None:
        heights = heights * np.abs(response(numbers.astype(np.float64) * hertz))
    turn = _turn(numbers, heights)
    once: Mono = (np.append(turn, turn[0]) / highest).astype(np.float32)
    return once


def _turn(numbers: NDArray[np.int64], heights: NDArray[np.floating]) -> NDArray[np.float64]:
    spectrum = np.zeros(_TABLE // 2 + 1, np.complex128)
    spectrum[numbers] = -1j * heights
    turn: NDArray[np.float64] = np.fft.irfft(spectrum, _TABLE)
    return turn


def wave(table: Mono, hertz: float, frames: int, *, phase: float = 0.0) -> Mono:
    """A `period`, over and over."""
    # Turns as whole numbers of 32 bits: they wrap by themselves.
    step, first = np.uint32(round(hertz / RATE * 2**32)), np.uint32(int(phase % 1.0 * 2**32))
    turns = np.arange(frames, dtype=np.uint32) * step + first
    below = turns >> np.uint32(32 - _TABLE_BITS)
    rest = (turns & np.uint32((1 << (32 - _TABLE_BITS)) - 1)).astype(np.float32) * np.float32(2.0 ** (_TABLE_BITS - 32))
    low = table[below]
    sounded: Mono = low + (table[below + 1] - low) * rest
    return sounded


def sine(hertz: float | NDArray[np.float64], frames: int, *, phase: float = 0.0, bend: Mono | None = None) -> Mono:
    """A sine; `hertz` may be given for each frame. `phase`, and `bend` for each frame, in turns."""
    turns = (np.cumsum(hertz) / RATE if isinstance(hertz, np.ndarray) else _ramp(hertz, frames)) + phase
    if bend is not None:
        turns += bend
    # Within one turn the short floats are exact enough, and many times as fast.
    sounded: Mono = np.sin((turns - np.floor(turns)).astype(np.float32) * np.float32(2 * np.pi))
    return sounded


def _ramp(hertz: float, frames: int) -> NDArray[np.float64]:
    turns: NDArray[np.float64] = np.arange(frames, dtype=np.float64) * (hertz / RATE)
    return turns


def noise(frames: int, *, seed: int = 0) -> Mono:
    """White noise, the same for the same seed."""
    return np.random.default_rng(seed).standard_normal(frames, np.float32)


def hertz_of(pitch: float) -> float:
    """The frequency of a MIDI pitch."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def fall(frames: int, seconds: float) -> Mono:
    """An exponential fall, by 60 dB in `seconds`."""
    fallen: Mono = np.exp(-6.9 / (seconds * RATE) * np.arange(frames)).astype(np.float32)
    return fallen


def envelope(held: int, *, attack: float, decay: float, sustain: float, release: float) -> Mono:
    """Attack, decay, sustain, release (seconds; `sustain` a factor), for a tone held so many frames."""
    time = np.arange(held + round(release * RATE), dtype=np.float32) / RATE
    falling = sustain + (1 - sustain) * np.exp(-3 * np.maximum(0, time - attack) / decay)
    body = np.minimum(1.0, time / attack) * falling
    letting_go = np.clip(1 - (time - held / RATE) / release, 0.0, 1.0)
    shaped: Mono = (body * letting_go**2).astype(np.float32)
    return shaped
