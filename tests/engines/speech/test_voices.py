"""The named voices: sixteen a language, of every kind, measurably different."""

from itertools import combinations

import numpy as np
import pytest
import pyworld

from fabula.domain.sound import Sound
from fabula.engines.embedded.speech import EmbeddedSpeech
from tests.engines.speech.conftest import Speak

SENTENCES = {
    "en": "The old road runs along.",
    "zh": "弯弯的小路通到山那边。",
    "ja": "古い道は川に沿う。",
}


def traits(sound: Sound) -> tuple[float, float, float]:
    """Median F0 in semitones, spectral centroid in semitones, seconds."""
    samples = sound.samples[:, 0].astype(np.float64)
    f0, _ = pyworld.dio(samples, sound.rate, f0_floor=50.0, frame_period=10.0)
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    frequencies = np.fft.rfftfreq(len(samples), 1 / sound.rate)
    centroid = float((spectrum * frequencies).sum() / spectrum.sum())
    return 12 * np.log2(np.median(f0[f0 > 0])), 12 * np.log2(centroid), sound.seconds


@pytest.mark.parametrize("language", SENTENCES)
def test_sixteen_voices_of_every_kind(engine: EmbeddedSpeech, language: str) -> None:
    voices = engine.voices(language)
    assert len({v.name for v in voices}) == 16
    assert voices[0].role == "narrator"
    assert 2 <= sum(v.role == "narrator" for v in voices) <= 3
    people = {(v.gender, v.age) for v in voices if v.role == "person"}
    assert people >= {(g, a) for g in ("female", "male") for a in ("adult", "young", "child", "old")}
    assert sum(v.role == "creature" for v in voices) >= 4
    assert all(v.language == language and v.description for v in voices)


@pytest.mark.parametrize("language", SENTENCES)
def test_no_two_voices_sound_alike(engine: EmbeddedSpeech, speak: Speak, language: str) -> None:
    measured = {v.name: traits(speak(SENTENCES[language], language, v.name).sound) for v in engine.voices(language)}
    for (a, (pitch_a, colour_a, long_a)), (b, (pitch_b, colour_b, long_b)) in combinations(measured.items(), 2):
        # A whisper has no pitch at all: that is as far from a voice as can be, and no difference to another whisper.
        apart = 0.0 if np.isnan(pitch_a) and np.isnan(pitch_b) else np.nan_to_num(abs(pitch_a - pitch_b), nan=99.0)
        far = apart / 1.5 + abs(colour_a - colour_b) / 1.5 + abs(np.log2(long_a / long_b)) / 0.15
        assert far > 1, (a, b, measured[a], measured[b])
    assert measured[engine.voices(language)[11].name][0] > measured[engine.voices(language)[12].name][0] + 24


def test_voices_are_found_by_name_and_by_chinese_name(speak: Speak) -> None:
    assert np.array_equal(speak("你好。", "zh", "豆豆").sound.samples, speak("你好。", "zh", "DouDou").sound.samples)


def test_other_languages_borrow_the_english_names(engine: EmbeddedSpeech, speak: Speak) -> None:
    assert {v.name for v in engine.voices("fr")} == {v.name for v in engine.voices("en")}
    assert speak("Bonjour.", "fr", "ada").sound.seconds > 0.3
