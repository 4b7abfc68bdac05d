"""Sung sections as measured by ears that are not the vocoder's: pitch, beats, sameness, errors."""

import numpy as np
import pytest

from fabula.domain.errors import Cancelled, InputError
from fabula.engines.base import Call, CancelToken, SingRequest
from fabula.engines.embedded.music.singing import EmbeddedSinger
from tests.support.singing import cents_off, line_sung, onsets_off

_TUNE = (64, 66, 67, 69, 71, 69, 67, 66)
_LOW = tuple(pitch - 12 for pitch in _TUNE)
_ENGLISH = (
    line_sung("all the stars above me fall in the sea", _TUNE, last=2),
    line_sung("I will wait for you and I don't know why", _TUNE, start=8, last=2),
)
_CHINESE = (
    line_sung("月光照着你的眼睛", _TUNE, last=2),
    line_sung("我想和你一起回到故乡", _TUNE, start=8, last=2),
)


@pytest.mark.parametrize(
    ("lines", "language", "voice", "bpm"),
    [(_ENGLISH, "en", "woman", 100), (_CHINESE, "zh", "woman", 100), (_CHINESE, "zh", "man", 70)],
)
def test_notes_are_in_tune_and_vowels_on_their_beats(
    singer: EmbeddedSinger, lines: tuple, language: str, voice: str, bpm: float
) -> None:
    if voice == "man":
        lines = tuple(line_sung(line.text, _LOW, start=line.syllables[0].start, last=2) for line in lines)
    result = singer.sing(SingRequest(lines, bpm, language, voice), Call())

    off = cents_off(result, lines, bpm)
    assert all(len(note) for note in off)
    assert not any(abs(np.median(note)) > 600 for note in off)
    cents = np.concatenate(off)
    assert np.sqrt(np.mean(cents**2)) <= 6
    assert np.percentile(np.abs(cents), 99) <= 20
    assert np.median(np.abs(onsets_off(result, lines, bpm))) <= 0.02


def test_same_request_same_samples_whatever_was_sung_before(singer: EmbeddedSinger) -> None:
    request = SingRequest(_CHINESE[:1], 120, "zh", "child")
    first = singer.sing(request, Call())
    singer.sing(SingRequest(_ENGLISH[:1], 120, "en", "man"), Call())
    again = singer.sing(request, Call())

    assert first.sound.rate == 48_000
    assert np.array_equal(first.sound.samples, again.sound.samples)


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (SingRequest(_ENGLISH, 100, "en", "walrus"), "voice"),
        (SingRequest(_ENGLISH, 100, "fr"), "language"),
        (SingRequest(_ENGLISH, 0, "en"), "bpm"),
    ],
)
def test_what_cannot_be_sung_is_said(singer: EmbeddedSinger, request_: SingRequest, field: str) -> None:
    with pytest.raises(InputError) as refused:
        singer.sing(request_, Call())
    assert refused.value.field == field


def test_stops_when_asked(singer: EmbeddedSinger) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        singer.sing(SingRequest(_ENGLISH, 100, "en"), Call(cancel=token))
