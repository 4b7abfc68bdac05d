"""Mixing: clips lie where they were put, to the sample."""

import numpy as np
import pytest

from fabula.domain.sound import Sound
from fabula.media.audio import BLOCK, Clip, concatenate, mix_timeline, render, resample, silence, to_channels, write_wav
from fabula.media.audio.programme import gathered
from tests.media.audio.materials import RATE, tone


def mono(*values: float, rate: int = RATE) -> Sound:
    return Sound(np.array(values, np.float32)[:, None], rate)


@pytest.mark.parametrize("start", [0, 1, 480, BLOCK - 1, BLOCK, 3 * BLOCK + 17])
def test_a_clip_begins_at_its_sample(start):
    mix = render(mix_timeline([Clip(mono(0.5, 0.25), start / RATE)], seconds=5))
    assert mix.samples.shape == (5 * RATE, 2)
    np.testing.assert_allclose(mix.samples[start : start + 2], [[0.5, 0.5], [0.25, 0.25]], atol=1e-6)
    assert np.count_nonzero(mix.samples) == 4


def test_clips_add_up_and_may_overlap_the_borders_of_blocks():
    long = Sound(np.full((2 * BLOCK, 1), 0.125, np.float32), RATE)
    mix = mix_timeline([Clip(long, 0.5), Clip(long, 0.0, gain=2.0)], seconds=4)
    samples = render(mix).samples[:, 0]
    half = RATE // 2
    assert samples[0] == pytest.approx(0.25)
    assert samples[half] == pytest.approx(0.375)
    assert samples[2 * BLOCK] == pytest.approx(0.125)
    assert samples[half + 2 * BLOCK] == 0


def test_what_lies_outside_is_not_heard():
    mix = mix_timeline([Clip(mono(1, 1, 1), -1 / RATE), Clip(mono(1), 2.0)], seconds=1)
    samples = render(mix).samples
    assert np.count_nonzero(samples[:, 0]) == 2


def test_panning_keeps_the_power():
    for pan in (-1.0, -0.5, 0.0, 0.7, 1.0):
        left, right = render(mix_timeline([Clip(mono(0.5), 0.0, pan=pan)], seconds=0.1)).samples[0]
        assert left**2 + right**2 == pytest.approx(2 * 0.5**2, rel=1e-5)
        assert (left > right) == (pan < 0) or pan == 0


def test_files_are_mixed_like_sounds_at_any_rate(tmp_path):
    sound = resample(tone(1), 22_050)
    write_wav(tmp_path / "tone.wav", sound, bits=24)
    mixes = [render(mix_timeline([Clip(source, 0.25)], seconds=1.5)) for source in (sound, tmp_path / "tone.wav")]
    np.testing.assert_allclose(mixes[0].samples, mixes[1].samples, atol=1e-5)


def test_nothing_is_silence_of_the_right_length():
    assert render(mix_timeline([], seconds=0.3)).samples.shape == (14_400, 2)
    assert mix_timeline([], seconds=0).frames == 0


def test_joining_with_pauses():
    joined = concatenate([mono(1, 1), mono(1), mono(1)], pauses=[2 / RATE])
    np.testing.assert_array_equal(joined.samples[:, 0], [1, 1, 0, 0, 1, 1])


@pytest.mark.parametrize(("old", "new"), [(22_050, 48_000), (48_000, 16_000), (44_100, 48_000)])
def test_resampling_keeps_length_pitch_and_level(old, new):
    time = np.arange(old) / old
    sound = resample(Sound((0.5 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)[:, None], old), new)
    assert len(sound.samples) == new
    spectrum = np.abs(np.fft.rfft(sound.samples[:, 0]))
    assert np.argmax(spectrum) == 440
    assert sound.samples.std() == pytest.approx(0.5 / np.sqrt(2), rel=0.01)


def test_resampling_nothing():
    assert len(resample(silence(0), 16_000).samples) == 0


def test_channels():
    both = Sound(np.array([[1.0, 0.0]], np.float32), RATE)
    assert to_channels(both, 1).samples.tolist() == [[0.5]]
    assert to_channels(mono(0.5), 2).samples.tolist() == [[0.5, 0.5]]


def test_blocks_are_regrouped_without_loss():
    blocks = [np.arange(n, dtype=np.float32)[:, None] for n in (3, 0, 10, 1, 1)]
    pieces = list(gathered(iter(blocks), 4))
    assert [len(piece) for piece in pieces] == [4, 4, 4, 3]
    np.testing.assert_array_equal(np.concatenate(pieces), np.concatenate(blocks))
