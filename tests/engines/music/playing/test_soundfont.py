"""A part loads the samples it plays and no more, and velocities shape its tone as the bank means them to."""

from pathlib import Path

import numpy as np
import pytest

from fabula.domain.errors import SettingsError
from fabula.domain.sound import Sound
from fabula.engines.embedded.music.playing.instrument import RATE, Stroke, Tone
from fabula.engines.embedded.music.playing.regions import regions
from fabula.engines.embedded.music.playing.sampled import BANK, Sampled
from fabula.engines.embedded.music.playing.soundfont import Modulator, Zone, read_bank
from fabula.engines.embedded.music.playing.soundfont_writing import soundfont
from fabula.media.audio import integrated_loudness
from fabula.runtime.assets import asset

_ATTENUATION, _CUTOFF = 48, 8


def tone(program: int, pitch: int, velocity: int, *, drums: bool = False, held: int = RATE // 2) -> np.ndarray:
    instrument = Sampled(program, (Stroke(0, held, pitch, velocity),), drums=drums)
    return instrument.sound(Tone(pitch, velocity, held))


def loudness(sound: np.ndarray) -> float:
    return integrated_loudness(Sound(sound.T[: RATE // 2], RATE))


def brightness(sound: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(sound.mean(axis=0)[: RATE // 2]))
    return float((spectrum * np.fft.rfftfreq(RATE // 2, 1 / RATE)).sum() / spectrum.sum())


def test_every_program_and_kit_is_there() -> None:
    bank = read_bank(asset(BANK))
    assert all((0, program) in bank.presets for program in range(128))
    assert all((128, kit) in bank.presets for kit in (0, 8, 16, 24, 25, 32, 40, 48))


def test_a_bank_that_is_none_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "bank.sf3"
    path.write_bytes(b"RIFF" + bytes(40))
    with pytest.raises(SettingsError, match="make setup"):
        read_bank(path)


def test_a_part_loads_a_small_share_of_the_bank() -> None:
    bank = read_bank(asset(BANK))
    presets = [regions(bank, 0, key, 80, drums=False) for key in (48, 52, 55, 60)]
    played = {region.sample for preset in presets for region in preset}
    assert 0 < len(played) < len(bank.headers) / 50
    decoded = sum(len(bank.sample(number, seconds=2.0).frames) for number in played)
    assert len(soundfont(bank, presets, seconds=2.0)) == pytest.approx(2 * decoded, rel=0.01)


@pytest.mark.parametrize("pitch", [48, 69, 81])
def test_a_tone_has_its_pitch(pitch: int) -> None:
    sound = tone(73, pitch + 12, 90).mean(axis=0)[RATE // 10 : RATE // 2]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 20))
    hertz = 440 * 2 ** ((pitch + 12 - 69) / 12)
    near = slice(round(hertz * 0.94 * (1 << 20) / RATE), round(hertz * 1.06 * (1 << 20) / RATE))
    found = (near.start + spectrum[near].argmax()) * RATE / (1 << 20)
    assert abs(1200 * np.log2(found / hertz)) < 12


@pytest.mark.parametrize(("program", "pitch"), [(0, 60), (24, 64), (48, 60), (33, 33)])
def test_a_stronger_stroke_is_louder_by_the_banks_curve(program: int, pitch: int) -> None:
    rise = loudness(tone(program, pitch, 120)) - loudness(tone(program, pitch, 42))
    assert 11 < rise < 22


@pytest.mark.parametrize(("program", "pitch"), [(0, 60), (24, 64), (25, 64)])
def test_a_stronger_stroke_is_brighter(program: int, pitch: int) -> None:
    assert brightness(tone(program, pitch, 120)) > 1.3 * brightness(tone(program, pitch, 42))


def test_a_tone_dies_away_and_ends_without_a_click() -> None:
    sound = tone(25, 36, 100, drums=True)
    assert np.abs(sound[:, -1]).max() < 1e-4
    assert np.abs(np.diff(sound[:, RATE // 4 :])).max() < 0.02


def test_what_a_velocity_adds_is_settled_in_the_regions() -> None:
    bank = read_bank(asset(BANK))
    soft, strong = (dict(regions(bank, 33, 33, velocity, drums=False)[0].generators) for velocity in (30, 127))
    # 800 centibels on the concave curve: 33 dB for a tenth of the velocity.
    assert soft[_ATTENUATION] - strong[_ATTENUATION] == pytest.approx(800 * 400 / 960 * np.log10(127 / 30), abs=2)


def test_instrument_and_preset_values_add_up() -> None:
    darker = Modulator(0x0102, _CUTOFF, -1000, 0, 0)  # By velocity, from its highest down.
    piece = Zone({_CUTOFF: 9000, 53: 0}, (), 0)
    caller = Zone({_CUTOFF: 500, 41: 0}, (darker,), 0)
    bank = read_bank(asset(BANK))
    made = type(bank)({(0, 0): (caller,)}, ((piece,),), bank.headers, bank.pool)
    (region,) = regions(made, 0, 60, 64, drums=False)
    assert dict(region.generators)[_CUTOFF] == round(9500 - 1000 * 63 / 127)
    (region,) = regions(made, 0, 60, 127, drums=False)
    assert dict(region.generators)[_CUTOFF] == 9500
