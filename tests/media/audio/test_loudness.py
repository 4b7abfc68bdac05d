"""Loudness and true peak against the standard's own figures and an independent meter."""

import numpy as np
import pyloudnorm
import pytest

from fabula.domain.sound import Sound
from fabula.media.audio import integrated_loudness, true_peak_dbtp
from fabula.media.audio.loudness import TruePeakMeter
from tests.media.audio.materials import MATERIALS, RATE, between_samples, stereo, tone


def test_a_full_scale_sine_of_997_hertz_in_one_channel_is_at_minus_3_01():
    sine = tone(3, level=1.0).samples[:, :1]
    assert integrated_loudness(Sound(sine, RATE)) == pytest.approx(-3.01, abs=0.02)


@pytest.mark.parametrize("name", sorted(MATERIALS))
def test_loudness_agrees_with_an_independent_meter(name):
    sound = MATERIALS[name]
    theirs = pyloudnorm.Meter(RATE, filter_class="DeMan").integrated_loudness(sound.samples.astype(np.float64))
    assert integrated_loudness(sound) == pytest.approx(theirs, abs=0.05)


def test_the_gates_leave_pauses_out():
    spoken = tone(4)
    paused = Sound(np.concatenate([spoken.samples, np.zeros((8 * RATE, 2), np.float32)]), RATE)
    assert integrated_loudness(paused) == pytest.approx(integrated_loudness(spoken), abs=0.3)


@pytest.mark.parametrize("frames", [0, 1, 4_000, RATE])
def test_silence_is_infinitely_quiet(frames):
    silent = Sound(np.zeros((frames, 2), np.float32), RATE)
    assert integrated_loudness(silent) == -np.inf
    assert true_peak_dbtp(silent) == -np.inf


def test_the_peak_between_samples_is_found():
    sound = between_samples(1)
    assert 20 * np.log10(np.abs(sound.samples).max()) < -0.9
    middle = Sound(np.clip(sound.samples, -0.9, 0.9), RATE)
    # The crest is √2 above the samples: 3 dB.
    assert true_peak_dbtp(middle) == pytest.approx(20 * np.log10(0.9) + 3.01, abs=0.3)


def test_blocks_of_any_size_give_the_same_peaks():
    samples = MATERIALS["noise"].samples[:20_003]
    whole, parts = TruePeakMeter(), TruePeakMeter()
    expected = np.concatenate([whole.add(samples), whole.finish()])
    pieces = [parts.add(samples[start : start + 7]) for start in range(0, len(samples), 7)]
    assert len(expected) == len(samples)
    np.testing.assert_allclose(np.concatenate([*pieces, parts.finish()]), expected, rtol=1e-5)


def test_one_sample_counts():
    click = np.zeros(RATE)
    click[-1] = 1.0
    assert true_peak_dbtp(stereo(click)) == pytest.approx(0.0, abs=0.1)
