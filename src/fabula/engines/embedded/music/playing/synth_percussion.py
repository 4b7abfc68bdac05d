"""Synthesised drums and effects: electronic kits, risers, impacts."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from fabula.domain.score import Key, pitch_class
from fabula.engines.embedded.music.playing.filters import highpass, lowpass
from fabula.engines.embedded.music.playing.instrument import RATE, Frames
from fabula.engines.embedded.music.playing.oscillators import Mono, fall, hertz_of, noise, sine

Drum = Callable[[], Frames]


@dataclass(frozen=True)
class Kit:
    """How a kit's drums differ: the kick's pitch (Hz), fall and drive, the snare's body and fall, how dull all is."""

    kick_hertz: float
    kick_seconds: float
    kick_drive: float
    snare_hertz: float
    snare_seconds: float
    hat_seconds: float
    dull_hertz: float = 20_000.0


KITS: Mapping[str, Kit] = {
    "kit-electro": Kit(50.0, 0.45, 2.4, 190.0, 0.28, 0.08),
    "kit-808": Kit(46.0, 0.95, 1.4, 175.0, 0.25, 0.06),
    "kit-lofi": Kit(56.0, 0.35, 1.8, 165.0, 0.30, 0.07, dull_hertz=13_000.0),
}


def kick(kit: Kit) -> Frames:
    """A sine whose pitch falls from a click."""
    frames = round(kit.kick_seconds * RATE) + RATE // 10
    time = np.arange(frames) / RATE
    hertz = kit.kick_hertz * (1 + 5.5 * np.exp(-time / 0.012) + 1.2 * np.exp(-time / 0.05))
    body = np.tanh(np.float32(kit.kick_drive) * sine(hertz, frames) * fall(frames, kit.kick_seconds * 1.5))
    click = highpass(noise(frames, seed=1) * fall(frames, 0.012), 2500.0) * np.float32(0.12)
    return _finished(body + click, kit)


def snare(kit: Kit) -> Frames:
    """Two tones and a burst of noise."""
    frames = round(kit.snare_seconds * RATE) + RATE // 10
    tones = sine(kit.snare_hertz, frames) + np.float32(0.6) * sine(kit.snare_hertz * 1.78, frames)
    rattle = lowpass(highpass(noise(frames, seed=2), 1200.0), 9000.0) * fall(frames, kit.snare_seconds)
    return _finished(np.float32(0.45) * tones * fall(frames, 0.16) + np.float32(0.6) * rattle, kit)


def clap(kit: Kit) -> Frames:
    """Four bursts, the last one ringing."""
    frames = RATE * 4 // 10
    time = np.arange(frames) / RATE
    bursts = np.sum([np.where(time >= at, np.exp(-(time - at) / 0.006), 0) for at in (0.0, 0.011, 0.023)], axis=0)
    tail = np.where(time >= 0.034, np.exp(-(time - 0.034) / 0.065), 0)
    band = lowpass(highpass(noise(frames, seed=4), 900.0), 3200.0, resonance=0.3)
    return _finished(np.float32(1.1) * band * (bursts + tail).astype(np.float32), kit)


def _hat(seconds: float, kit: Kit) -> Frames:
    """Six squares that fit nowhere, and noise, above 7 kHz."""
    frames = round(seconds * RATE) + RATE // 50
    time = np.arange(frames) / RATE
    squares = [np.sign(np.sin(2 * np.pi * hertz * time)) for hertz in (2053, 3187, 4159, 5397, 6223, 8321)]
    body = highpass(np.mean(squares, axis=0, dtype=np.float32) + np.float32(0.5) * noise(frames, seed=5), 7000.0)
    return _finished(np.float32(1.3) * body * fall(frames, seconds), kit)


def _tom(hertz: float, kit: Kit) -> Frames:
    frames = RATE // 2
    time = np.arange(frames) / RATE
    return _finished(sine(hertz * (1 + 0.7 * np.exp(-time / 0.03)), frames) * fall(frames, 0.45), kit)


def _blip(hertz: float, seconds: float, kit: Kit) -> Frames:
    frames = round(seconds * RATE) + RATE // 50
    tones = sine(hertz, frames) + np.float32(0.5) * sine(hertz * 1.48, frames)
    return _finished(np.float32(0.5) * tones * fall(frames, seconds), kit)


def _shaker(kit: Kit) -> Frames:
    frames = RATE // 8
    swell = np.sin(np.pi * np.linspace(0, 1, frames)) ** 2
    return _finished(np.float32(0.4) * highpass(noise(frames, seed=6), 5500.0) * swell.astype(np.float32), kit)


def _cymbal(seconds: float, kit: Kit) -> Frames:
    sides = [_hat(seconds, kit)[0], highpass(noise(round(seconds * RATE) + RATE // 50, seed=7), 5000.0)]
    frames = min(len(sides[0]), len(sides[1]))
    wash = sides[1][:frames] * fall(frames, seconds) * np.float32(0.3)
    return np.stack([sides[0][:frames] + wash, np.roll(sides[0][:frames], 240) - wash])


def _finished(mono: Mono, kit: Kit) -> Frames:
    """Dulled as the kit is, without a click at its end, on both sides."""
    sound = lowpass(mono, kit.dull_hertz) if kit.dull_hertz < 16_000 else mono
    sound = sound.copy()
    sound[-RATE // 200 :] *= np.linspace(1, 0, RATE // 200, dtype=np.float32)
    return np.stack([sound, sound])


def tuned(kit: Kit, key: Key) -> Kit:
    """The kit with its kick at the key's tonic that lies nearest to where the kick rings by itself.

    A kick that rings is heard as a bass: on any other degree it tells another key.
    """
    own = 69 + 12 * math.log2(kit.kick_hertz / 440)
    return replace(kit, kick_hertz=hertz_of(own + (pitch_class(key.tonic) - own + 6) % 12 - 6))


def drum(kit: Kit, pitch: int) -> Frames:
    """A General MIDI drum of a kit."""
    match pitch:
        case 35 | 36:
            return kick(kit)
        case 38 | 40:
            return snare(kit)
        case 39:
            return clap(kit)
        case 37:
            return _blip(1700.0, 0.05, kit)
        case 42 | 44:
            return _hat(kit.hat_seconds, kit)
        case 46:
            return _hat(kit.hat_seconds * 6, kit)
        case 41 | 43 | 45 | 47 | 48 | 50:
            return _tom(70.0 + 16 * (pitch - 41), kit)
        case 49 | 57 | 52 | 55:
            return _cymbal(1.8, kit)
        case 51 | 59 | 53:
            return _cymbal(0.7, kit) * np.float32(0.6)
        case 54 | 69 | 70 | 82:
            return _shaker(kit)
        case 56:
            return _blip(560.0, 0.25, kit)
        case _:
            return _blip(300.0 + 40 * (pitch - 60), 0.18, kit)


def riser(held: int) -> Frames:
    """Noise whose filter opens until the note ends."""
    frames = held + RATE // 20
    rise = np.clip(np.arange(frames) / max(1, held), 0, 1)
    both = np.stack([noise(frames, seed=11), noise(frames, seed=12)])
    swept = lowpass(both, (250 * 40**rise).astype(np.float32), resonance=0.45)
    level = (rise**2 * np.clip((frames - np.arange(frames)) / (RATE // 20), 0, 1)).astype(np.float32)
    risen: Frames = swept * level
    return risen


def impact() -> Frames:
    """A low blow with a long, dark noise behind it."""
    frames = 3 * RATE
    time = np.arange(frames) / RATE
    blow = sine(38 * (1 + 1.5 * np.exp(-time / 0.06)), frames) * fall(frames, 1.6)
    dust = lowpass(np.stack([noise(frames, seed=13), noise(frames, seed=14)]), 1400.0) * fall(frames, 2.4)
    sound: Frames = np.tanh(np.float32(1.5) * blow) + np.float32(0.6) * dust
    return sound
