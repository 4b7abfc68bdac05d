"""A listener understands the narrators, and finds the words where the timings say."""

import statistics

import pytest

from benchmarks.listening import NEWS, Listener, timing_errors, word_errors
from tests.engines.speech.conftest import Speak

FEW = NEWS[5:9]


@pytest.mark.parametrize("voice", ["arthur", "clara"])
def test_narrators_are_understood(speak: Speak, voice: str) -> None:
    listener = Listener()
    errors = sum(word_errors(line.split(), listener.heard(speak(f"{line}.", "en", voice).sound)) for line in FEW)
    assert errors / sum(len(line.split()) for line in FEW) < 0.45


def test_words_are_where_a_listener_finds_them(speak: Speak) -> None:
    errors: list[float] = []
    for line in FEW:
        result = speak(f"{line}.")
        errors += [abs(error) for error in timing_errors(result.sound, result.words, line)]
    assert statistics.median(errors) <= 0.012
    assert statistics.quantiles(errors, n=10)[-1] <= 0.045
