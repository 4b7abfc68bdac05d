"""A line of lyrics as speech: eSpeak's sound on one tone, and every phoneme traced to the line's characters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fabula.domain.language import CHINESE, ENGLISH
from fabula.engines.embedded.music.singing.phones import Phone
from fabula.engines.embedded.speech.espeak import ESpeak, Utterance
from fabula.engines.embedded.speech.mandarin import pinyin_of
from fabula.engines.embedded.speech.markup import Piece
from fabula.engines.embedded.speech.runs import Run, runs_of
from fabula.engines.embedded.speech.spoken import Spoken

# The plain voices: set to a melody they are understood better than the Klatt variants that speak, which have next to
# nothing above 4 kHz.
_VOICES = {ENGLISH: "en-us", CHINESE: "cmn-latn-pinyin"}
_WORDS_A_MINUTE = 120  # Slower than speech: the vowels reach what they aim at.
_PITCH = 50
_SYLLABLE = re.compile(r"([a-zêü]+)[1-5]")


@dataclass(frozen=True)
class LineSpeech:
    """Mono samples at `rate` Hz, and the phonemes in them without gaps; times in seconds of the samples."""

    samples: NDArray[np.float64]
    rate: int
    phones: tuple[Phone, ...]


def say_line(text: str, language: str, espeak: ESpeak) -> LineSpeech:
    """A line spoken without melody. One that has nothing to say gives no phonemes."""
    chunks: list[NDArray[np.float32]] = []
    phones: list[Phone] = []
    rate, now = 22_050, 0.0
    for run in runs_of(Piece(text, tuple(range(len(text)))), language):
        spoken = _by_syllable(pinyin_of(run.spoken)) if run.language == CHINESE else run.spoken
        utterance = _uttered(spoken, run, espeak)
        rate = utterance.rate
        phones += _traced(utterance, spoken, now)
        chunks.append(utterance.samples)
        now += len(utterance.samples) / rate
    samples = np.concatenate(chunks) if chunks else np.zeros(0, np.float32)
    return LineSpeech(samples.astype(np.float64), rate, tuple(phones))


def _by_syllable(pinyin: Spoken) -> Spoken:
    """Every syllable for itself and in the level tone: the melody is the score's, and the level tone is the longest."""
    return pinyin.sub(_SYLLABLE, lambda match: f"{match[1]}1 ")


def _uttered(spoken: Spoken, run: Run, espeak: ESpeak) -> Utterance:
    return espeak.speak(
        spoken.text,
        voice=_VOICES.get(run.language, _VOICES[ENGLISH]),
        rate=_WORDS_A_MINUTE,
        pitch=_PITCH,
        pitch_range=0,
        phonemes=True,
    )


def _traced(utterance: Utterance, spoken: Spoken, offset: float) -> Iterator[Phone]:
    """Phonemes with the characters of their words: a word reaches to where the next begins."""
    words = sorted({p.position for p in utterance.phonemes if 0 <= p.position < len(spoken.text)})
    spans = {begin: _span(spoken, begin, end) for begin, end in pairwise([*words, len(spoken.text)])}
    stops = [p.start for p in utterance.phonemes[1:]] + [len(utterance.samples) / utterance.rate]
    span = (0, 0)
    for phoneme, stop in zip(utterance.phonemes, stops, strict=True):
        span = spans.get(phoneme.position, span)
        yield Phone(phoneme.name, phoneme.start + offset, stop + offset, *span)


def _span(spoken: Spoken, begin: int, end: int) -> tuple[int, int]:
    kept = [i for i in range(begin, end) if spoken.text[i].isalnum()] or [begin]
    return spoken.source(kept[0], kept[-1] + 1)
