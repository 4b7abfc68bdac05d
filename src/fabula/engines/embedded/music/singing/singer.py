"""The embedded singer: eSpeak NG speaks the words, WORLD sets them to the score."""

import time
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version

import numpy as np
import soxr  # type: ignore[import-untyped]
from numpy.typing import NDArray

from fabula.domain.artifact import EngineFacts
from fabula.domain.errors import InputError
from fabula.domain.score import SungLine
from fabula.domain.sound import Sound
from fabula.engines.base import Call
from fabula.engines.base.music import SingRequest, SungResult
from fabula.engines.embedded.music.singing.assigning import assign
from fabula.engines.embedded.music.singing.rendering import PAD, render
from fabula.engines.embedded.music.singing.saying import LineSpeech, say_line
from fabula.engines.embedded.music.singing.timeline import phrases_of
from fabula.engines.embedded.music.singing.units import Unit, in_order, units_of
from fabula.engines.embedded.music.singing.vocoder import Analysis
from fabula.engines.embedded.music.singing.voices import SingingVoice, singing_voice
from fabula.engines.embedded.speech.espeak import ESpeak
from fabula.engines.embedded.speech.languages import resolved

SAMPLE_RATE = 48_000
LANGUAGES = frozenset({"en", "zh"})
_LEAD, _TAIL = 0.3, 0.25


class EmbeddedSinger:
    """Sings English and Mandarin. Repeatable: the same request gives the same samples."""

    def __init__(self) -> None:
        self._espeak = ESpeak()

    def close(self) -> None:
        """End the helper process."""
        self._espeak.close()

    def sing(self, request: SingRequest, call: Call) -> SungResult:
        """A section's vocal, dry, mono float32 at 48 kHz.

        Raises `InputError` for an unknown voice or language or a tempo that is none; `Cancelled` between two lines.
        """
        began = time.perf_counter()
        language, voice = _checked(request)
        units, speech = self._spoken(request, language, voice, call)
        samples, lead = _sung(units, speech, voice, call)
        facts = EngineFacts(
            engine="embedded",
            version=version("fabula"),
            seconds=time.perf_counter() - began,
            usage={"syllables": sum(len(line.syllables) for line in request.lines)},
        )
        return SungResult(Sound(samples[:, np.newaxis], SAMPLE_RATE), lead, facts)

    def _spoken(
        self, request: SingRequest, language: str, voice: SingingVoice, call: Call
    ) -> tuple[list[Unit], Analysis | None]:
        """Everything that is sung, and the speech that it is made from, line after line."""
        units: list[Unit] = []
        analyses: list[Analysis] = []
        now = 0.0
        for number, line in enumerate(request.lines):
            call.cancel.check()
            if not line.syllables:
                continue
            speech = self._line(line, language)
            analyses.append(Analysis.of(speech.samples, speech.rate).shaped(warp=voice.warp, tilt=voice.tilt))
            phones = [replace(p, start=p.start + now, stop=p.stop + now) for p in speech.phones]
            units += units_of(phones, assign(phones, line.syllables), bpm=request.bpm)
            now += analyses[-1].seconds
            call.progress(0.5 * (number + 1) / len(request.lines), "vocal")
        return in_order(units), Analysis.join(analyses) if analyses else None

    def _line(self, line: SungLine, language: str) -> LineSpeech:
        """The line's speech; notes to which nothing can be said are sung on `la`."""
        speech = say_line(line.text, language, self._espeak)
        if any(not phone.is_pause for phone in speech.phones):
            return speech
        return say_line(" ".join("la" for _ in line.syllables), "en", self._espeak)


def _checked(request: SingRequest) -> tuple[str, SingingVoice]:
    language = resolved(request.language)
    if language.partition("-")[0] not in LANGUAGES:
        raise InputError(
            f"The embedded singer does not sing {request.language!r}.", remedy="It sings en and zh.", field="language"
        )
    if not 20 <= request.bpm <= 400:
        raise InputError(f"A tempo of {request.bpm:g} is out of range.", remedy="Use 20 to 400.", field="bpm")
    return language, singing_voice(request.voice)


def _sung(
    units: Sequence[Unit], speech: Analysis | None, voice: SingingVoice, call: Call
) -> tuple[NDArray[np.float32], float]:
    phrases = phrases_of(units)
    if speech is None or not phrases:
        return np.zeros(round((_LEAD + _TAIL) * SAMPLE_RATE), np.float32), _LEAD
    lead = max(_LEAD, _LEAD - min(phrase.start for phrase in phrases))
    stop = max(phrase.stop for phrase in phrases)
    samples = np.zeros(round((lead + stop + _TAIL) * SAMPLE_RATE))
    for number, phrase in enumerate(phrases):
        call.cancel.check()
        sound = soxr.resample(render(phrase, speech, voice), speech.rate, SAMPLE_RATE)
        begin = round((lead + phrase.start - PAD) * SAMPLE_RATE)
        kept = sound[: len(samples) - begin]
        samples[begin : begin + len(kept)] += kept
        call.progress(0.5 + 0.5 * (number + 1) / len(phrases), "vocal")
    return samples.astype(np.float32), lead
