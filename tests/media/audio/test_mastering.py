"""Mastering: loudness reached, ceiling held, length kept."""

import numpy as np
import pytest

from fabula.domain.sound import Sound
from fabula.media.audio import Whole, integrated_loudness, master, render, true_peak_dbtp
from tests.media.audio.materials import MATERIALS, RATE, shouts, stereo, voice


@pytest.mark.parametrize("name", sorted(MATERIALS))
def test_it_is_as_loud_as_asked_under_the_ceiling(name):
    mastered = master(MATERIALS[name])
    assert integrated_loudness(mastered) == pytest.approx(-16, abs=0.1)
    assert true_peak_dbtp(mastered) <= -0.95
    assert len(render(mastered).samples) == mastered.frames == len(MATERIALS[name].samples)


def test_other_targets():
    mastered = master(voice(5), lufs=-23, peak_dbtp=-9)
    assert integrated_loudness(mastered) == pytest.approx(-23, abs=0.1)
    assert true_peak_dbtp(mastered) <= -8.95


@pytest.mark.parametrize("frames", [0, 1, 47, 4_799, 100_000])
def test_silence_stays_silent(frames):
    silent = Sound(np.zeros((frames, 2), np.float32), RATE)
    rendered = render(master(silent))
    assert not rendered.samples.any()
    assert len(rendered.samples) == frames


def test_hiss_is_not_blown_up():
    hiss = Sound(np.random.default_rng(3).standard_normal((RATE * 2, 2)).astype(np.float32) * 1e-5, RATE)
    assert np.abs(render(master(hiss)).samples).max() < 1e-3


def test_where_both_cannot_be_had_the_ceiling_wins():
    clicks = np.zeros(RATE * 3)
    clicks[::RATE] = 1.0
    assert true_peak_dbtp(master(stereo(clicks))) <= -0.9


def test_what_needs_no_limiting_keeps_its_shape():
    sound = voice(3, level=0.01)
    rendered = render(master(sound, lufs=-30)).samples
    ratio = rendered[np.abs(sound.samples) > 1e-4] / sound.samples[np.abs(sound.samples) > 1e-4]
    assert ratio.max() / ratio.min() < 1.0001


def test_the_limiter_leaves_no_step_in_the_gain():
    gains = master(shouts(6)).gains
    assert np.abs(np.diff(20 * np.log10(gains))).max() < 4.0


def test_it_plays_the_same_twice():
    mastered = master(Whole(voice(2)))
    np.testing.assert_array_equal(render(mastered).samples, render(mastered).samples)
