"""Every voice the composer may ask for sounds: at its pitch, in bounds, ending in silence."""

import numpy as np
import pytest

from fabula.domain.score import Key, pitch_class
from fabula.engines.embedded.music import voices
from fabula.engines.embedded.music.playing.instrument import RATE, Tone
from fabula.engines.embedded.music.playing.synth_melodic import MELODIC
from fabula.engines.embedded.music.playing.synth_percussion import KITS, tuned
from fabula.engines.embedded.music.playing.synthesised import VOICES, Synthesised

BASSES = {"sub", "808", "reese", "acid"}
HELD = RATE
KEY = Key("D", "minor")


def test_the_composers_voices_are_ours() -> None:
    assert frozenset(voices.VOICES) == VOICES


@pytest.mark.parametrize("voice", sorted(VOICES))
def test_a_voice_sounds_and_ends_in_silence(voice: str) -> None:
    sound = Synthesised(voice, KEY).sound(Tone(33 if voice in BASSES else 60, 100, HELD))
    assert sound.shape[0] == 2
    assert sound.dtype == np.float32
    assert 0.05 < np.abs(sound).max() < 2.5
    assert np.abs(sound[:, -1]).max() < 1e-3


@pytest.mark.parametrize("voice", sorted(MELODIC))
def test_a_voice_is_in_tune(voice: str) -> None:
    pitch = 38 if voice in BASSES else 60
    sound = Synthesised(voice, KEY).sound(Tone(pitch, 100, 2 * RATE)).mean(axis=0)[: 2 * RATE]
    size = 1 << 19
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    near = slice(round(hertz * 0.95 * size / RATE), round(hertz * 1.05 * size / RATE))
    found = (near.start + spectrum[near].argmax()) * RATE / size
    assert abs(1200 * np.log2(found / hertz)) < 25


@pytest.mark.parametrize("kit", sorted(KITS))
def test_the_drums_of_a_kit_differ(kit: str) -> None:
    drums = [Synthesised(kit, KEY).sound(Tone(pitch, 100, 1000)) for pitch in (36, 38, 39, 42, 46, 49, 45)]
    assert len({drum.tobytes() for drum in drums}) == 7


@pytest.mark.parametrize("tonic", ["C", "C#", "Eb", "F", "G#", "B"])
@pytest.mark.parametrize("kit", sorted(KITS))
def test_a_kick_is_tuned_to_its_song(kit: str, tonic: str) -> None:
    own, kick = KITS[kit].kick_hertz, tuned(KITS[kit], Key(tonic, "minor")).kick_hertz
    degree = (69 + 12 * np.log2(kick / 440) - pitch_class(tonic)) % 12
    assert min(abs(degree), abs(degree - 12)) < 1e-6
    assert abs(12 * np.log2(kick / own)) <= 6


def test_a_riser_is_loudest_where_its_note_ends() -> None:
    sound = Synthesised("noise-riser", KEY).sound(Tone(60, 100, 2 * RATE))
    early, late = (np.abs(sound[:, place : place + RATE // 4]).mean() for place in (RATE // 4, 2 * RATE - RATE // 3))
    assert late > 8 * early


def test_a_harder_stroke_is_louder() -> None:
    voice = Synthesised("pluck", KEY)
    assert voice.level(Tone(60, 120, HELD)) > 2 * voice.level(Tone(60, 60, HELD))
