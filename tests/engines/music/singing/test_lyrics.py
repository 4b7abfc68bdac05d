"""Words as lyrics have them: digits, two scripts in a line, contractions, very quick and very long notes."""

import numpy as np
import pytest

from fabula.domain.score import SungLine, Syllable
from fabula.engines.base import Call, SingRequest
from fabula.engines.embedded.music.singing import EmbeddedSinger
from tests.support.singing import cents_off, line_sung, onsets_off

_TUNE = (62, 64, 65, 67)


def _numbered() -> SungLine:
    """`25` is sung on three notes, `梦想` on two, `DJ` on two."""
    spans = [(0, 2), (0, 2), (0, 2), (2, 3), (3, 4), (4, 5), (5, 6)]
    return SungLine("25梦想DJ", tuple(Syllable(*s, float(i), 1.0, _TUNE[i % 4]) for i, s in enumerate(spans)))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (_numbered(), "zh"),
        (line_sung("shouldn't've been wishin' you're mine, hmm", _TUNE, length=1), "en"),
        (line_sung("穷小熊唱 old songs", _TUNE, length=1), "zh"),
        (SungLine("♪", (Syllable(0, 1, 0.0, 1.0, 62), Syllable(0, 1, 1.0, 1.0, 64))), "en"),
    ],
    ids=["digits", "contractions", "two scripts", "nothing to say"],
)
def test_every_note_sounds_at_its_pitch(singer: EmbeddedSinger, line: SungLine, language: str) -> None:
    result = singer.sing(SingRequest((line,), 110, language), Call())
    for note in cents_off(result, (line,), 110):
        assert len(note) and abs(np.median(note)) < 25


def test_nine_syllables_a_second_come_each_on_its_beat(singer: EmbeddedSinger) -> None:
    line = line_sung("我们一起奔跑在那春天的原野", _TUNE, length=0.25)
    result = singer.sing(SingRequest((line,), 135, "zh", "woman"), Call())
    assert np.median(np.abs(onsets_off(result, (line,), 135))) <= 0.02


def test_a_note_of_six_seconds_stays(singer: EmbeddedSinger) -> None:
    line = line_sung("stay", _TUNE, length=6)
    result = singer.sing(SingRequest((line,), 60, "en", "man"), Call())
    cents = np.concatenate(cents_off(result, (line,), 60))
    assert np.sqrt(np.mean(cents**2)) <= 6
    assert len(cents) > 600


def test_consonants_of_the_first_word_lie_before_the_beat(singer: EmbeddedSinger) -> None:
    line = line_sung("stars", _TUNE, length=2)
    result = singer.sing(SingRequest((line,), 100, "en"), Call())
    beat = round(result.lead_seconds * result.sound.rate)
    before = result.sound.samples[:beat, 0]
    assert np.sqrt(np.mean(before[-9600:] ** 2)) > 0.003
    assert not np.any(before[:480])


def test_no_line_is_no_sound(singer: EmbeddedSinger) -> None:
    result = singer.sing(SingRequest((), 100, "en"), Call())
    assert not result.sound.samples.any()
