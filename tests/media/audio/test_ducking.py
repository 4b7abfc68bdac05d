"""Music lies well below a voice while it speaks, comes up in the pauses, and never jumps."""

import numpy as np
import pytest

from fabula.domain.sound import Sound
from fabula.media.audio import duck, integrated_loudness, render

RATE = 48_000
SECONDS = 20
SPOKEN = ((3.0, 8.0), (12.0, 16.0))


def voice(level: float = 0.1) -> Sound:
    """Syllables between 3 and 8 and between 12 and 16 seconds."""
    time = np.arange(SECONDS * RATE) / RATE
    tone = sum(np.sin(2 * np.pi * 140 * number * time) / number for number in range(1, 20))
    syllables = np.minimum(1, np.maximum(0, np.sin(2 * np.pi * 3 * time)) * 3)
    speaking = np.any([(time >= first) & (time < last) for first, last in SPOKEN], axis=0)
    mono = (level * tone * syllables * speaking).astype(np.float32)
    return Sound(np.stack([mono, mono], axis=1), RATE)


def music(level: float = 0.2, *, seconds: float = SECONDS) -> Sound:
    """A chord that swells and sinks."""
    time = np.arange(round(seconds * RATE)) / RATE
    mono = sum(np.sin(2 * np.pi * hertz * time) for hertz in (196, 247, 294, 392)) * (0.6 + 0.4 * np.sin(time))
    return Sound((level * np.stack([mono, 0.9 * mono], axis=1)).astype(np.float32), RATE)


def under(mixed: Sound, spoken: Sound, first: float, last: float) -> Sound:
    place = slice(round(first * RATE), round(last * RATE))
    return Sound(mixed.samples[place] - spoken.samples[place], RATE)


@pytest.mark.parametrize(("loud", "soft"), [(0.02, 0.1), (0.3, 0.1), (0.3, 0.02)])
def test_music_is_nine_decibels_and_more_below_the_voice(loud: float, soft: float) -> None:
    spoken = voice(soft)
    mixed = render(duck(music(loud), spoken))
    for first, last in SPOKEN:
        place = slice(round(first * RATE), round(last * RATE))
        said = integrated_loudness(Sound(spoken.samples[place], RATE))
        assert said - integrated_loudness(under(mixed, spoken, first, last)) >= 9.0
        for start in np.arange(first, last - 1.0, 0.5):
            assert said - integrated_loudness(under(mixed, spoken, start, start + 1.0)) >= 9.0


def test_it_comes_up_in_the_pauses() -> None:
    spoken = voice()
    mixed = render(duck(music(), spoken))
    speaking = integrated_loudness(under(mixed, spoken, 5.0, 7.5))
    pause = integrated_loudness(under(mixed, spoken, 9.5, 11.0))
    assert 4.0 < pause - speaking < 12.0


def test_it_moves_without_a_jump() -> None:
    time = np.arange(SECONDS * RATE) / RATE
    tone = (0.1 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)
    spoken = voice()
    mixed = render(duck(Sound(np.stack([tone, tone], axis=1), RATE), spoken))
    level = np.abs(mixed.samples[:, 0] - spoken.samples[:, 0]).reshape(-1, 480).max(axis=1)
    decibels = 20 * np.log10(level)
    assert np.abs(np.diff(decibels)).max() < 0.6


def test_it_is_as_long_as_the_voice_and_music_may_end_sooner() -> None:
    spoken = voice()
    mixed = render(duck(music(seconds=7.7), spoken))
    assert len(mixed.samples) == len(spoken.samples)
    assert np.array_equal(mixed.samples[RATE * 8 :], spoken.samples[RATE * 8 :])


def test_without_a_voice_music_is_as_it_was() -> None:
    silent = Sound(np.zeros((SECONDS * RATE, 2), np.float32), RATE)
    assert np.allclose(render(duck(music(), silent)).samples, music().samples)
