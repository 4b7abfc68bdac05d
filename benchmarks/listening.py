"""A listener for measurements: PocketSphinx hears words, and aligns a known text with a sound."""

from itertools import pairwise

import numpy as np
import soxr
from numpy.typing import NDArray
from pocketsphinx import Config, Decoder

from fabula.domain.sound import Sound, WordTiming

_RATE = 16_000
_PADDING = 0.2  # seconds of near silence at both ends, from which the decoder learns its noise floor.

NEWS = (
    "the president said on monday that the company will open a new office in the city",
    "officials in washington said the talks would continue for another week",
    "the government has announced a plan to build more schools in the north of the country",
    "police said two men were arrested after the robbery near the central station",
    "the price of oil fell sharply on friday as traders worried about demand",
    "scientists have discovered a new kind of bird in the mountains of south america",
    "the bank reported higher profits for the third quarter of the year",
    "heavy rain and strong winds are expected along the coast this weekend",
    "the prime minister will meet the leaders of the european union on thursday",
    "thousands of people gathered in the square to celebrate the new year",
    "the hospital said the patient was in stable condition and would go home soon",
    "a fire destroyed three houses on the east side of town last night",
    "the court decided that the law was not in line with the constitution",
    "farmers say the dry weather has damaged most of the corn and wheat",
    "the team won the game with a goal in the last minute of the match",
    "many students are worried about the cost of going to college",
    "the airline plans to hire more than one thousand workers next year",
    "a report published on wednesday shows that the economy grew faster than expected",
    "the museum will be closed for repairs until the end of the month",
    "doctors say that walking every day is good for your heart",
    "the army said that its soldiers had left the village in the morning",
    "the mayor promised to clean the river and plant more trees in the parks",
    "investors are waiting for the decision of the federal reserve on interest rates",
    "the ship carrying hundreds of passengers arrived safely in the harbor on sunday",
    "the new law gives women the right to equal pay for equal work",
    "engineers are testing a car that can drive without any help from people",
    "the small town has only one doctor and no public library",
    "the actor was found dead in his home in los angeles on tuesday",
    "several countries have agreed to reduce the use of coal by half",
    "she told reporters that she would not run for office again",
)


class Listener:
    """The decoder with its own American English model."""

    def __init__(self) -> None:
        self._decoder = Decoder(Config(loglevel="FATAL", samprate=_RATE))

    def heard(self, sound: Sound) -> list[str]:
        """The words that it understands."""
        _decode(self._decoder, _pcm(sound))
        hypothesis = self._decoder.hyp()
        return hypothesis.hypstr.split() if hypothesis else []


def starts_by_alignment(sound: Sound, text: str) -> list[float]:
    """When each word begins, in seconds, by forced alignment to 10 ms. Raises `RuntimeError` where it fails."""
    decoder = Decoder(Config(loglevel="FATAL", samprate=_RATE, lm=None))
    pcm = _pcm(sound)
    decoder.set_align_text(text)
    _decode(decoder, pcm)
    decoder.set_alignment()
    _decode(decoder, pcm)
    return [w.start / 100 - _PADDING for w in decoder.get_alignment() if w.name[0] not in "<(["]


def word_errors(said: list[str], heard: list[str]) -> int:
    """Words wrong, lacking or too many (Levenshtein distance)."""
    row = list(range(len(heard) + 1))
    for place, word in enumerate(said, 1):
        previous = row
        row = [place]
        for (diagonal, above), other in zip(pairwise(previous), heard, strict=True):
            row.append(min(above + 1, row[-1] + 1, diagonal + (word != other)))
    return row[-1]


def timing_errors(sound: Sound, words: tuple[WordTiming, ...], text: str) -> list[float]:
    """Seconds by which each word's start differs from forced alignment."""
    aligned = starts_by_alignment(sound, text)
    return [word.start - start for word, start in zip(words, aligned, strict=True)]


def _decode(decoder: Decoder, pcm: bytes) -> None:
    decoder.start_utt()
    decoder.process_raw(pcm, full_utt=True)
    decoder.end_utt()


def _pcm(sound: Sound) -> bytes:
    samples: NDArray[np.float64] = soxr.resample(sound.samples[:, 0].astype(np.float64), sound.rate, _RATE)
    padded = np.pad(samples / max(1e-9, float(np.abs(samples).max())) * 0.6, round(_PADDING * _RATE))
    noise = np.random.default_rng(0).standard_normal(len(padded)) * 1e-4
    return ((padded + noise) * 32767).astype("<i2").tobytes()
