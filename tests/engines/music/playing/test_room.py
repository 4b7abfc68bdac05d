"""A room answers what is sent to it: later, longer, in stereo, and the same however the blocks are cut."""

import numpy as np

from fabula.engines.embedded.music.playing.instrument import BLOCK, RATE
from fabula.engines.embedded.music.playing.room import Reverb, Room

ROOM = Room(1.0)


def answered(send: np.ndarray, sizes: list[int]) -> np.ndarray:
    reverb, pieces, start = Reverb(ROOM), [], 0
    for size in sizes:
        pieces.append(reverb.answer(send[start : start + size]))
        start += size
    return np.concatenate(pieces, axis=1)


def click() -> np.ndarray:
    send = np.zeros(2 * BLOCK, np.float32)
    send[1000] = 1.0
    return send


def test_it_is_the_same_however_the_blocks_are_cut() -> None:
    send = np.random.default_rng(3).standard_normal(2 * BLOCK).astype(np.float32)
    whole = answered(send, [BLOCK, BLOCK])
    assert np.allclose(whole, answered(send, [50_000, BLOCK, BLOCK - 50_000]), atol=1e-4)


def test_a_click_comes_back_later_and_dies_away_in_the_rooms_time() -> None:
    heard = answered(click(), [BLOCK, BLOCK])
    assert np.abs(heard[:, : 1000 + round(0.9 * ROOM.before * RATE)]).max() < 1e-4 * np.abs(heard).max()
    energy = np.square(heard).sum(axis=0)
    early, late = (energy[1000 + round(at * RATE) :][: RATE // 20].sum() for at in (0.03, 0.5))
    # At half of the sixty decibels' time about thirty are gone.
    assert 22 < 10 * np.log10(early / late) < 42
    assert not energy[1000 + round(1.1 * RATE) :].max() > 1e-12


def test_left_and_right_differ() -> None:
    heard = answered(click(), [BLOCK, BLOCK])
    assert abs(np.corrcoef(heard)[0, 1]) < 0.8


def test_its_echo_has_the_energy_of_what_was_sent() -> None:
    assert 0.5 < np.square(answered(click(), [BLOCK, BLOCK])[0]).sum() < 1.5


def test_an_odd_last_block_keeps_its_length() -> None:
    assert answered(click()[: BLOCK + 777], [BLOCK, 777]).shape == (2, BLOCK + 777)
