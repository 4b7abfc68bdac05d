"""A song loads the samples it plays and no more, and they sound as in the whole bank."""

from pathlib import Path

import numpy as np
import pytest
from tinysoundfont import _tinysoundfont as tsf  # type: ignore[import-untyped]

from fabula.domain.errors import SettingsError
from fabula.engines.embedded.music.playing.sampled import BANK
from fabula.engines.embedded.music.playing.soundfont import read_bank
from fabula.runtime.assets import asset

RATE = 48_000


def sounded(font: bytes, key: int, velocity: int) -> np.ndarray:
    synthesiser = tsf.SoundFont(font)
    synthesiser.set_output(tsf.OutputMode.StereoInterleaved, RATE, 0.0)
    synthesiser.channel_set_preset_index(0, 0)
    synthesiser.channel_note_on(0, key, (velocity + 0.5) / 127)
    block = np.zeros((RATE, 2), np.float32)
    synthesiser.render(block.data.cast("B"))
    return block


@pytest.mark.parametrize(("program", "drums", "keys"), [(42, False, (50,)), (25, True, (36, 42))])
def test_an_instrument_taken_out_sounds_the_same_with_more_of_it_or_less(
    program: int, drums: bool, keys: tuple[int, ...]
) -> None:
    bank = read_bank(asset(BANK))
    more = bank.instrument(program, {(key, velocity) for key in range(36, 72) for velocity in (40, 90)}, drums=drums)
    for key in keys:
        less = bank.instrument(program, {(key, 90)}, drums=drums)
        assert len(less) < len(more) / 3
        heard = sounded(less, key, 90)
        assert np.abs(heard).max() > 0.02
        assert np.allclose(heard, sounded(more, key, 90), atol=1e-3)


def test_every_program_and_kit_is_there() -> None:
    bank = read_bank(asset(BANK))
    assert all((0, program) in bank.presets for program in range(128))
    assert all((128, kit) in bank.presets for kit in (0, 8, 16, 24, 25, 32, 40, 48))


def test_a_bank_that_is_none_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "bank.sf3"
    path.write_bytes(b"RIFF" + bytes(40))
    with pytest.raises(SettingsError, match="make setup"):
        read_bank(path)
