"""The waveform's JSON holds the extremes of each stretch of sound."""

import json

import numpy as np

from fabula.domain.sound import Sound
from fabula.media.audio import peaks_json


def test_lowest_and_highest_of_each_stretch_over_both_channels() -> None:
    samples = np.zeros((1000, 2), np.float32)
    samples[10] = 0.5, -1.0
    samples[600] = 0.25, 0.1
    waveform = json.loads(peaks_json(Sound(samples, 48_000)))
    assert waveform == {
        "version": 2, "channels": 1, "sample_rate": 48_000, "samples_per_pixel": 512, "bits": 8, "length": 2,
        "data": [-127, 64, 0, 32],
    }  # fmt: skip


def test_a_long_sound_has_a_pair_for_each_pixel() -> None:
    time = np.arange(200_000) / 48_000
    sound = Sound(np.sin(2 * np.pi * 440 * time)[:, None].astype(np.float32), 48_000)
    waveform = json.loads(peaks_json(sound, samples_per_pixel=256))
    assert waveform["length"] == -(-200_000 // 256)
    pairs = np.reshape(waveform["data"], (-1, 2))
    assert (pairs[:-1, 0] < -120).all()
    assert (pairs[:-1, 1] > 120).all()


def test_no_sound_has_no_waveform() -> None:
    assert json.loads(peaks_json(Sound(np.zeros((0, 2), np.float32), 48_000)))["data"] == []
