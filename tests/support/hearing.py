"""Hearing a song as a machine does: tempo, key, loudness, silence, clipping."""

from collections.abc import Sequence
from dataclasses import dataclass

import librosa
import numpy as np
import pyloudnorm
from numpy.typing import NDArray

from fabula.domain.score import Key
from fabula.domain.sound import Sound
from fabula.media.audio import true_peak_dbtp

TONICS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
FLATS = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#", "Cb": "B", "Fb": "E", "E#": "F", "B#": "C"}
METRICAL = (1.0, 2.0, 0.5, 3.0, 1 / 3, 1.5, 2 / 3, 4 / 3, 0.75, 4.0, 0.25)
"""A listener may tap every beat, every other, each third …"""
# How well each degree fits a key: C. L. Krumhansl, Cognitive Foundations of Musical Pitch, 1990.
_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
_RATE = 22_050
_HOP = 256
_QUIET_DBFS = -60.0


@dataclass(frozen=True)
class Heard:
    """What a finished song measures: LUFS, dBTP, how many samples lie at full scale, its longest silence inside."""

    lufs: float
    peak_dbtp: float
    clipped: int
    silence: float


def heard(sound: Sound) -> Heard:
    """The measures of a song."""
    samples = sound.samples.astype(np.float64)
    lufs = float(pyloudnorm.Meter(sound.rate).integrated_loudness(samples))
    clipped = int(np.count_nonzero(np.abs(samples) >= 0.9999))
    return Heard(lufs, true_peak_dbtp(sound), clipped, longest_silence(sound))


def longest_silence(sound: Sound, *, quiet: float = _QUIET_DBFS) -> float:
    """The longest stretch below `quiet` dBFS that is neither at the beginning nor at the end, in seconds."""
    step = sound.rate // 20
    mono = np.abs(sound.samples).max(axis=1)
    blocks = mono[: len(mono) // step * step].reshape(-1, step).max(axis=1)
    loud = np.flatnonzero(blocks > 10 ** (quiet / 20))
    return float(np.diff(loud).max(initial=1) - 1) * step / sound.rate if len(loud) else sound.seconds


def tempo_heard(sound: Sound) -> float:
    """Beats a minute, as librosa's beat tracker finds them."""
    mono = _mono(sound)
    onsets = librosa.onset.onset_strength(y=mono, sr=_RATE, hop_length=_HOP, aggregate=np.median)
    tempo, beats = librosa.beat.beat_track(onset_envelope=onsets, sr=_RATE, hop_length=_HOP)
    if len(beats) < 4:
        return float(np.atleast_1d(tempo)[0])
    # The tracker's own tempo lies on a coarse grid of lags; the slope of its beats does not.
    period = np.polyfit(np.arange(len(beats)), librosa.frames_to_time(beats, sr=_RATE, hop_length=_HOP), 1)[0]
    return float(60 / period)


def tempo_fits(found: float, bpm: float, *, within: float = 0.02) -> bool:
    """Whether a tempo is the score's, or a metrical multiple of it."""
    return any(abs(found / (bpm * ratio) - 1) <= within for ratio in METRICAL)


def key_heard(sound: Sound) -> Key:
    """The key whose profile the harmonic part's mean chroma fits best."""
    harmonic = librosa.effects.harmonic(_mono(sound), margin=4.0)
    chroma = librosa.feature.chroma_cqt(y=harmonic, sr=_RATE).mean(axis=1)
    fits = [(_fit(chroma, profile, tonic), tonic, mode) for mode, profile in (("major", _MAJOR), ("minor", _MINOR))
            for tonic in range(12)]  # fmt: skip
    _, tonic, mode = max(fits)
    return Key(TONICS[tonic], "major" if mode == "major" else "minor")


def key_fits(found: Key, meant: Key) -> bool:
    """Whether it is that key or its relative."""
    return _scale(found) == _scale(meant)


def _scale(key: Key) -> int:
    """The tonic of the major key with the same notes."""
    tonic = TONICS.index(FLATS.get(key.tonic, key.tonic))
    return tonic if key.mode == "major" else (tonic + 3) % 12


def _fit(chroma: NDArray[np.float64], profile: Sequence[float], tonic: int) -> float:
    return float(np.corrcoef(np.roll(chroma, -tonic), profile)[0, 1])


def _mono(sound: Sound) -> NDArray[np.float32]:
    return librosa.resample(sound.samples.mean(axis=1), orig_sr=sound.rate, target_sr=_RATE)
