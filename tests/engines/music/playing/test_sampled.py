"""Sampled instruments make no more tones than they must."""

import numpy as np

from fabula.engines.embedded.music.playing.instrument import RATE, Stroke, Tone
from fabula.engines.embedded.music.playing.sampled import Sampled

HARP, VIOLIN = 46, 40
SHORT, LONGER = Tone(64, 88, RATE * 4 // 10), Tone(64, 88, RATE * 46 // 100)


def played_by(program: int) -> Sampled:
    strokes = tuple(Stroke(0, tone.held, tone.pitch, tone.velocity) for tone in (SHORT, LONGER))
    return Sampled(program, strokes, drums=False)


def test_a_harp_rings_on_however_long_it_is_held() -> None:
    harp, violin = played_by(HARP), played_by(VIOLIN)
    assert harp.likeness(SHORT) == harp.likeness(LONGER)
    assert violin.likeness(SHORT) != violin.likeness(LONGER)


def test_a_tone_ends_in_silence() -> None:
    for program in (HARP, VIOLIN):
        sound = played_by(program).sound(SHORT)
        assert not sound[:, -1].any()
        # It was let ring until nobody hears it: what the end takes away does not click.
        assert np.abs(sound[:, -RATE // 4 :]).max() < 5e-3 * np.abs(sound).max()
