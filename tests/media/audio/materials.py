"""Sounds to test with: like speech, and worse than speech."""

import numpy as np

from fabula.domain.sound import Sound

RATE = 48_000


def stereo(samples: np.ndarray) -> Sound:
    return Sound(np.repeat(samples.astype(np.float32)[:, None], 2, axis=1), RATE)


def tone(seconds: float, *, hertz: float = 997.0, level: float = 0.5) -> Sound:
    time = np.arange(round(seconds * RATE)) / RATE
    return stereo(level * np.sin(2 * np.pi * hertz * time))


def voice(seconds: float, *, level: float = 0.05) -> Sound:
    """Syllables of a gliding pitch with formants, and a pause every few seconds."""
    time = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(120 + 30 * np.sin(2 * np.pi * 0.7 * time)) / RATE
    overtones = np.arange(1, 40)
    random = np.random.default_rng(1)
    buzz = sum(np.cos(k * phase + random.uniform(0, 6.28)) / k for k in overtones)
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * time), 0, 1) ** 1.5
    return stereo(level * buzz * syllables * (np.sin(2 * np.pi * 0.25 * time) > -0.7))


def noise(seconds: float, *, level: float = 0.3) -> Sound:
    frames = round(seconds * RATE)
    return Sound((np.random.default_rng(2).standard_normal((frames, 2)) * level).astype(np.float32), RATE)


def square(seconds: float) -> Sound:
    return stereo(0.9 * np.sign(tone(seconds).samples[:, 0]))


def between_samples(seconds: float) -> Sound:
    """A quarter of the rate, sampled off its crests: the waveform goes 3 dB beyond its samples."""
    frames = np.arange(round(seconds * RATE))
    return stereo(0.9 * np.sign(np.sin(np.pi / 2 * frames + np.pi / 4)))


def shouts(seconds: float) -> Sound:
    """A quiet voice that shouts now and then: the limiter has to work."""
    quiet = voice(seconds).samples.copy()
    for start in range(0, len(quiet), RATE * 3):
        quiet[start : start + RATE // 10] *= 12
    return Sound(quiet, RATE)


MATERIALS = {
    "voice": voice(8),
    "shouts": shouts(8),
    "noise": noise(5),
    "square": square(4),
    "between samples": between_samples(4),
    "faint": voice(6, level=0.004),
}
