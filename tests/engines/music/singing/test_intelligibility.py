"""English words understood from the vocal alone, by a recogniser that knows which words there are, not their order."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soxr
from pocketsphinx import Config, Decoder

from fabula.engines.base import Call, SingRequest
from fabula.engines.embedded.music.singing import EmbeddedSinger
from tests.support.singing import line_sung

_LINES = (
    "all the stars that you know",
    "I will go where the rain falls on the sea",
    "hold my hand and dance till the night is gone",
    "the bells ring out and the birds fly home",
)
_TUNE = (52, 54, 55, 57, 59, 57, 55, 54)
_RATE = 16_000


@pytest.fixture(scope="module")
def decoder(tmp_path_factory: pytest.TempPathFactory) -> Decoder:
    words = sorted({word for line in _LINES for word in line.lower().split()})
    each = f"{math.log10(1 / (len(words) + 1)):.4f}"
    entries = "\n".join(f"{each} {word}" for word in [*words, "</s>"])
    model = tmp_path_factory.mktemp("words") / "words.arpa"
    Path(model).write_text(f"\\data\\\nngram 1={len(words) + 2}\n\n\\1-grams:\n-99 <s>\n{entries}\n\n\\end\\\n")
    return Decoder(Config(loglevel="FATAL", samprate=_RATE, lm=str(model)))


def _understood(decoder: Decoder, samples: np.ndarray, line: str) -> int:
    """How many of the line's words are heard, in their order."""
    quiet = np.random.default_rng(0).standard_normal(len(samples)) * 1e-4
    pcm = ((samples / np.abs(samples).max() * 0.6 + quiet) * 32767).astype("<i2").tobytes()
    decoder.start_utt()
    decoder.process_raw(pcm, full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    heard = [word.partition("(")[0] for word in hypothesis.hypstr.split()] if hypothesis else []
    return _in_common(line.lower().split(), heard)


def _in_common(first: list[str], second: list[str]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(second) + 1)
    for word in first:
        previous = row[:]
        for place, other in enumerate(second):
            row[place + 1] = previous[place] + 1 if word == other else max(previous[place + 1], row[place])
    return row[-1]


@pytest.mark.soak
def test_most_words_are_understood_and_hardly_any_in_noise(
    singer: EmbeddedSinger, decoder: Decoder, record_property: Callable[[str, object], None]
) -> None:
    said = sum(len(line.split()) for line in _LINES)
    understood = by_chance = 0
    for number, line in enumerate(_LINES):
        result = singer.sing(SingRequest((line_sung(line, _TUNE),), 100, "en", "man"), Call())
        samples = soxr.resample(result.sound.samples[:, 0], result.sound.rate, _RATE)
        understood += _understood(decoder, samples, line)
        noise = np.random.default_rng(number).standard_normal(len(samples)) * 0.1
        by_chance += _understood(decoder, noise, line)
    record_property("understood", f"{understood} of {said} words, in noise {by_chance}")
    assert understood >= 0.5 * said
    assert understood >= 2 * by_chance
