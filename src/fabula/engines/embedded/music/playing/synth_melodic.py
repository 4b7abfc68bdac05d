"""Synthesised voices that hold or strike a pitch: saws, pads, plucks, bells, basses."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from fabula.engines.embedded.music.playing.filters import (
    Response,
    highpass,
    highpass_response,
    lowpass,
    lowpass_response,
)
from fabula.engines.embedded.music.playing.instrument import RATE, Frames
from fabula.engines.embedded.music.playing.oscillators import (
    Mono,
    envelope,
    fall,
    hertz_of,
    noise,
    period,
    sine,
    wave,
)

MelodicVoice = Callable[[int, int], Frames]
"""Makes a tone of a MIDI pitch, held so many frames."""

_BRIGHT, _HOLLOW = lowpass_response(9000.0), lowpass_response(4500.0, resonance=0.1)


def _ah(hertz: NDArray[np.float64]) -> NDArray[np.complexfloating]:
    """The two lowest formants of an open vowel."""
    low = highpass_response(350.0)(hertz) * lowpass_response(850.0, resonance=0.45)(hertz)
    return low + 0.5 * highpass_response(900.0)(hertz) * lowpass_response(1500.0, resonance=0.4)(hertz)


_SPREAD = (-1.0, -0.62, -0.23, 0.0, 0.2, 0.58, 1.0)


def _detuned(
    shape: str, pitch: float, frames: int, *, cents: float, voices: int = 7, response: Response | None = None
) -> Frames:
    """Several waves a little out of tune, from left to right."""
    both, table = np.zeros((2, frames), np.float32), period(shape, hertz_of(pitch), response)
    places = _SPREAD if voices == 7 else tuple(np.linspace(-1, 1, voices))
    for number, place in enumerate(places):
        one = wave(table, hertz_of(pitch + place * cents / 100), frames, phase=(0.37 * number * number + 0.11) % 1.0)
        both[0] += one * np.float32(0.5 - 0.38 * place * (-1) ** number)
        both[1] += one * np.float32(0.5 + 0.38 * place * (-1) ** number)
    return both / np.float32(np.sqrt(len(places)))


def _wide(mono: Mono) -> Frames:
    return np.stack([mono, mono])


def supersaw(pitch: int, held: int) -> Frames:
    """Seven saws, bright."""
    shape = envelope(held, attack=0.008, decay=0.8, sustain=0.75, release=0.18)
    return _detuned("saw", pitch, len(shape), cents=17, response=_BRIGHT) * shape


def saw_lead(pitch: int, held: int) -> Frames:
    """Three saws and a vibrato that comes late, as a filter's wobble."""
    shape = envelope(held, attack=0.006, decay=0.5, sustain=0.8, release=0.12)
    time = np.arange(len(shape)) / RATE
    cutoffs = 4200 + 900 * np.sin(2 * np.pi * 5.5 * time) * np.clip((time - 0.25) / 0.4, 0, 1)
    sound = _detuned("saw", pitch, len(shape), cents=9, voices=3) * shape
    return lowpass(sound, cutoffs.astype(np.float32), resonance=0.15)


def square_lead(pitch: int, held: int) -> Frames:
    """A hollow lead."""
    shape = envelope(held, attack=0.004, decay=0.3, sustain=0.7, release=0.09)
    return _detuned("square", pitch, len(shape), cents=5, voices=2, response=_HOLLOW) * shape


def pluck(pitch: int, held: int) -> Frames:
    """A short saw chord sound whose filter falls shut."""
    frames = min(max(held, RATE // 8), RATE) + RATE // 2
    time = np.arange(frames) / RATE
    shape = fall(frames, 1.1) * np.minimum(1, time / 0.002).astype(np.float32)
    cutoffs = 500 + 7000 * np.exp(-time / 0.09)
    sound = _detuned("saw", pitch, frames, cents=11, voices=5) * shape
    return _ended(lowpass(sound, cutoffs.astype(np.float32), resonance=0.25))


def warm_pad(pitch: int, held: int) -> Frames:
    """Saws under a low, slowly opening filter."""
    shape = envelope(held, attack=0.35, decay=1.0, sustain=0.9, release=0.9)
    time = np.arange(len(shape)) / RATE
    cutoffs = 900 + 700 * np.minimum(1, time / 1.5) + 150 * np.sin(2 * np.pi * 0.23 * time)
    return lowpass(_detuned("saw", pitch, len(shape), cents=10, voices=5) * shape, cutoffs.astype(np.float32))


def glass_pad(pitch: int, held: int) -> Frames:
    """Sines of a bell's overtones that swell and shimmer."""
    shape = envelope(held, attack=0.5, decay=1.5, sustain=0.85, release=1.2)
    frames, hertz = len(shape), hertz_of(pitch)
    both = np.zeros((2, frames), np.float32)
    for number, (ratio, level) in enumerate(((1.0, 1.0), (2.0, 0.35), (3.01, 0.22), (5.03, 0.10), (7.02, 0.05))):
        swell = 1 + 0.4 * sine(0.21 + 0.09 * number, frames, phase=0.3 * number)
        one = sine(hertz * ratio, frames) * swell * np.float32(level)
        both += np.stack([one * np.float32(0.6 + 0.3 * (-1) ** number), one * np.float32(0.6 - 0.3 * (-1) ** number)])
    pad: Frames = both * shape
    return pad


def vox_pad(pitch: int, held: int) -> Frames:
    """Saws through two formants: an "ah" that breathes."""
    shape = envelope(held, attack=0.25, decay=1.0, sustain=0.9, release=0.7)
    voice = _detuned("saw", pitch, len(shape), cents=12, voices=5, response=_ah)
    breath = np.float32(0.002) * highpass(noise(len(shape), seed=pitch), 5000.0)
    sound: Frames = (voice + breath) * shape
    return sound


def drone(pitch: int, held: int) -> Frames:
    """A fundamental, its fifth and octave, slowly moving."""
    shape = envelope(held, attack=0.8, decay=2.0, sustain=0.95, release=1.5)
    time = np.arange(len(shape)) / RATE
    both = _detuned("saw", pitch, len(shape), cents=7, voices=3)
    both += np.float32(0.4) * _detuned("saw", pitch + 7, len(shape), cents=6, voices=3)
    both += np.float32(0.3) * _detuned("saw", pitch + 12, len(shape), cents=8, voices=3)
    cutoffs = 500 + 260 * np.sin(2 * np.pi * 0.11 * time)
    return lowpass(both * shape, cutoffs.astype(np.float32), resonance=0.2)


def fm_bell(pitch: int, held: int) -> Frames:
    """Two sines, one bending the other's phase, dying away."""
    frames = min(held, 2 * RATE) + RATE
    hertz = hertz_of(pitch)
    bend = sine(hertz * 3.5, frames) * fall(frames, 0.9) * np.float32(0.28)
    body = sine(hertz, frames, bend=bend)
    return _ended(_wide(body * fall(frames, 2.2)))


def e_piano(pitch: int, held: int) -> Frames:
    """A tine and its bar by frequency modulation, with a slow tremolo from side to side."""
    shape = envelope(held, attack=0.003, decay=1.6, sustain=0.18, release=0.25)
    frames, hertz = len(shape), hertz_of(pitch)
    tine = sine(hertz * 14, frames) * fall(frames, 0.25) * np.float32(0.05)
    bar = sine(hertz, frames) * fall(frames, 2.5) * np.float32(0.12)
    body = sine(hertz, frames, bend=tine + bar) * shape
    sway = np.float32(0.18) * sine(4.6, frames)
    return np.stack([body * (1 + sway), body * (1 - sway)])


def organ_stab(pitch: int, held: int) -> Frames:
    """The house organ: three sines with a click, let go quickly."""
    shape = envelope(min(held, RATE // 2), attack=0.002, decay=0.25, sustain=0.5, release=0.08)
    frames, hertz = len(shape), hertz_of(pitch)
    levels = ((1.0, 1.0), (2.0, 0.7), (3.0, 0.45), (4.0, 0.25), (6.0, 0.15))
    body = np.sum([sine(hertz * ratio, frames) * np.float32(level) for ratio, level in levels], axis=0)
    click = noise(RATE // 25, seed=3) * fall(RATE // 25, 0.02)
    body[: RATE // 25] += np.float32(0.12) * click[: len(body)]
    return _wide(body * shape)


def sub(pitch: int, held: int) -> Frames:
    """A sine with a little of its octave, so that small loudspeakers tell it."""
    shape = envelope(held, attack=0.006, decay=0.6, sustain=0.85, release=0.06)
    body = sine(hertz_of(pitch), len(shape)) + np.float32(0.18) * sine(2 * hertz_of(pitch), len(shape))
    return _wide(np.tanh(np.float32(1.3) * body) * shape)


def bass_808(pitch: int, held: int) -> Frames:
    """The long kick as a bass: its pitch drops in, it is driven, it rings as long as it is held."""
    shape = envelope(held, attack=0.002, decay=2.0, sustain=0.35, release=0.1)
    time = np.arange(len(shape)) / RATE
    hertz = hertz_of(pitch) * (1 + 1.6 * np.exp(-time / 0.018))
    body = np.tanh(np.float32(2.2) * sine(hertz, len(shape)) * shape)
    struck = min(len(shape), RATE // 20)
    body[:struck] += np.float32(0.05) * highpass(noise(struck, seed=8) * fall(struck, 0.015), 1500.0)
    return _wide(body)


def reese(pitch: int, held: int) -> Frames:
    """Two saws that beat against each other over a sine."""
    shape = envelope(held, attack=0.01, decay=0.8, sustain=0.85, release=0.1)
    time = np.arange(len(shape)) / RATE
    both = _detuned("saw", pitch, len(shape), cents=22, voices=3) * shape
    cutoffs = 650 + 250 * np.sin(2 * np.pi * 0.7 * time)
    low = sine(hertz_of(pitch), len(shape)) * shape * np.float32(0.6)
    return lowpass(both, cutoffs.astype(np.float32), resonance=0.2) + _wide(low)


def acid(pitch: int, held: int) -> Frames:
    """A saw through a sharp filter that sweeps down with each stroke."""
    shape = envelope(held, attack=0.003, decay=0.35, sustain=0.6, release=0.04)
    time = np.arange(len(shape)) / RATE
    cutoffs = 260 + 2600 * np.exp(-time / 0.12)
    saw = wave(period("saw", hertz_of(pitch)), hertz_of(pitch), len(shape))
    body = lowpass(saw * shape, cutoffs.astype(np.float32), resonance=0.65)
    return _ended(_wide(np.tanh(np.float32(1.8) * body)))


def _ended(sound: Frames) -> Frames:
    """Its last hundredth of a second faded."""
    sound[:, -RATE // 100 :] *= np.linspace(1, 0, RATE // 100, dtype=np.float32)
    return sound


MELODIC: Mapping[str, MelodicVoice] = {
    "supersaw": supersaw, "pluck": pluck, "warm-pad": warm_pad, "sub": sub, "808": bass_808, "reese": reese,
    "acid": acid, "square-lead": square_lead, "saw-lead": saw_lead, "fm-bell": fm_bell, "e-piano": e_piano,
    "organ-stab": organ_stab, "vox-pad": vox_pad, "glass-pad": glass_pad, "drone": drone,
}  # fmt: skip
