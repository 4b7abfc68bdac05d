"""Waves for synthesised voices: band-limited tables, envelopes, filters, noise."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.instrument import RATE

Mono = NDArray[np.float32]

_TABLE_BITS = 11
_STEP = 1024
"""Frames for which a filter stays as it is; it glides to the next by itself."""
_TABLE = 1 << _TABLE_BITS


@lru_cache(maxsize=64)
def _table(shape: str, harmonics: int) -> Mono:
    """One period of a saw or square with so many harmonics, and its first value once more."""
    numbers = np.arange(1, harmonics + 1, 2 if shape == "square" else 1)
    # Rounded off towards the highest, lest the corners ring.
    heights = np.cos(np.pi / 2 * (numbers - 1) / (harmonics + 1)) / numbers
    spectrum = np.zeros(_TABLE // 2 + 1, np.complex128)
    spectrum[numbers] = -1j * heights
    turn = np.fft.irfft(spectrum, _TABLE)
    period: Mono = (np.append(turn, turn[0]) / np.abs(turn).max()).astype(np.float32)
    return period


def wave(shape: str, hertz: float, frames: int, *, phase: float = 0.0) -> Mono:
    """A saw or square without aliases."""
    harmonics = max(1, min(200, int(0.42 * RATE / hertz)))
    # Turns as whole numbers of 32 bits: they wrap by themselves.
    step, first = np.uint32(round(hertz / RATE * 2**32)), np.uint32(int(phase % 1.0 * 2**32))
    turns = np.arange(frames, dtype=np.uint32) * step + first
    below = turns >> np.uint32(32 - _TABLE_BITS)
    rest = (turns & np.uint32((1 << (32 - _TABLE_BITS)) - 1)).astype(np.float32) * np.float32(2.0 ** (_TABLE_BITS - 32))
    table = _table(shape, harmonics)
    low = table[below]
    sounded: Mono = low + (table[below + 1] - low) * rest
    return sounded


def sine(hertz: float | NDArray[np.float64], frames: int, *, phase: float = 0.0) -> Mono:
    """A sine; `hertz` may be given for each frame."""
    turns = (np.cumsum(hertz) / RATE if isinstance(hertz, np.ndarray) else _ramp(hertz, frames)) + phase
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


def lowpass(sound: NDArray[np.float32], cutoffs: Mono | float, *, resonance: float = 0.0) -> NDArray[np.float32]:
    """A four-pole filter of the ladder kind. Where `cutoffs` (Hz) move, they are taken every `_STEP` frames."""
    from pedalboard import LadderFilter

    moving = np.broadcast_to(np.asarray(cutoffs, np.float32), sound.shape[-1])
    ladder = LadderFilter(LadderFilter.Mode.LPF24, float(moving[0]), resonance, 1.0)
    if np.ndim(cutoffs) == 0:
        filtered: NDArray[np.float32] = ladder.process(sound, RATE, reset=False)
        return filtered
    pieces = []
    for start in range(0, sound.shape[-1], _STEP):
        ladder.cutoff_hz = float(moving[start])
        pieces.append(ladder.process(sound[..., start : start + _STEP], RATE, reset=False))
    return np.concatenate(pieces, axis=-1)


def highpass(sound: NDArray[np.float32], cutoff: float) -> NDArray[np.float32]:
    """A four-pole filter that takes away what lies below `cutoff` (Hz)."""
    from pedalboard import LadderFilter

    filtered: NDArray[np.float32] = LadderFilter(LadderFilter.Mode.HPF24, cutoff, 0.0, 1.0).process(sound, RATE)
    return filtered
