"""The embedded speech engine: eSpeak NG and Open JTalk, shaped into named voices, with word timings."""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import version

import numpy as np
import soxr  # type: ignore[import-untyped]

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import FabulaError, InputError
from fabula.domain.language import CHINESE, ENGLISH, JAPANESE
from fabula.domain.sound import Sound, WordTiming
from fabula.domain.voice import Voice
from fabula.engines.base import (
    Call,
    EngineIdentity,
    Health,
    SpeechCapabilities,
    SpeechRequest,
    SpeechResult,
)
from fabula.engines.embedded.speech.catalogue import NAMED_LANGUAGES, Profile, profile_of, profiles_of
from fabula.engines.embedded.speech.espeak import ESpeak, Utterance
from fabula.engines.embedded.speech.finish import Samples, finished, trimmed
from fabula.engines.embedded.speech.japanese import speak_japanese
from fabula.engines.embedded.speech.languages import espeak_voice, named, resolved, speakable_languages
from fabula.engines.embedded.speech.mandarin import pinyin_of
from fabula.engines.embedded.speech.markup import Manner, Pause, Piece, parse_markup
from fabula.engines.embedded.speech.profiles import reshape, stretched
from fabula.engines.embedded.speech.runs import Run, runs_of
from fabula.engines.embedded.speech.spoken import Spoken
from fabula.engines.embedded.speech.timing import Stretch, stretches_of, without_marks, word_timings, words_in

SAMPLE_RATE = 24_000
MAX_CHARS = 20_000
SLOWEST, FASTEST = 0.25, 4.0

_WORDS_A_MINUTE = {ENGLISH: 168, CHINESE: 165}
_MELODY = {ENGLISH: 70}  # Livelier than eSpeak's own, for stories; measured, it is understood no worse.
_ESPEAK_RATES = (80, 400)
_OWN_PITCH = {ENGLISH: 101.0, CHINESE: 90.0, JAPANESE: 330.0}
_CHARS_A_SECOND = {CHINESE: 4.3, JAPANESE: 7.0}
_COST = {"plain": 0.006, "shaped": 0.15, "japanese": 0.07}  # CPU seconds a second of speech


@dataclass(frozen=True)
class _Spoken:
    """A run in its final voice, from its first sound to its last, with its words' stretches from there."""

    samples: Samples
    stretches: tuple[Stretch, ...]
    pause: float


class EmbeddedSpeech:
    """Speaks offline. Repeatable: the same request gives the same samples, whatever was spoken before."""

    def __init__(self) -> None:
        self._espeak = ESpeak()
        self._identity = EngineIdentity("embedded", version("fabula"))

    @property
    def identity(self) -> EngineIdentity:
        return self._identity

    @property
    def capabilities(self) -> SpeechCapabilities:
        return SpeechCapabilities(
            languages=speakable_languages(),
            word_timings=True,
            max_chars=MAX_CHARS,
            sample_rate=SAMPLE_RATE,
            repeatable=True,
        )

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        """The sixteen voices of a language; without one, those of English, Mandarin and Japanese."""
        tags = [named(resolved(language))] if language else sorted(NAMED_LANGUAGES)
        return tuple(profile.voice for tag in tags for profile in profiles_of(tag))

    def estimate(self, request: SpeechRequest) -> Estimate:
        language = resolved(request.language)
        profile = profile_of(request.voice, named(language))
        spoken = len(request.text) / _CHARS_A_SECOND.get(language, 14.0) / (profile.pace * max(0.01, request.speed))
        cost = _COST["shaped" if profile.shape else "plain"] + (_COST["japanese"] if language == JAPANESE else 0)
        return Estimate(seconds=0.02 + spoken * cost, price=FREE)

    def health(self) -> Health:
        """Speaks a syllable and looks whether there is sound."""
        try:
            utterance = self._espeak.speak("a", voice=espeak_voice(ENGLISH))
        except FabulaError as error:
            return Health(False, str(error))
        heard = bool(len(utterance.samples)) and float(np.abs(utterance.samples).max()) > 0.01
        return Health(heard, "" if heard else "eSpeak NG gives silence. Reinstall espeakng-loader.")

    def close(self) -> None:
        self._espeak.close()

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult:
        """Mono float32 at 24 kHz, −20 LUFS, peak under −3 dBFS; every word timed.

        Raises `InputError` for a text without words, an unknown voice or language, a speed outside 0.25–4,
        broken SSML; `Cancelled` between two sentences.
        """
        began = time.perf_counter()
        language = _checked(request)
        profile = profile_of(request.voice, named(language))
        pieces = parse_markup(request.text)
        samples, stretches = _joined(self._spoken(pieces, language, profile, request, call))
        if not len(samples):
            raise InputError("The text has nothing that can be spoken.", remedy="Give it words.", field="text")
        samples, lead = finished(samples, SAMPLE_RATE)
        facts = EngineFacts(
            engine="embedded",
            version=self.identity.version,
            seconds=time.perf_counter() - began,
            usage={"characters": len(request.text)},
        )
        words = _timings(request.text, pieces, stretches, language, lead)
        return SpeechResult(Sound(samples[:, np.newaxis], SAMPLE_RATE), facts, words)

    def _spoken(
        self, pieces: list[Piece | Pause], language: str, profile: Profile, request: SpeechRequest, call: Call
    ) -> Iterator["_Spoken | Pause"]:
        for number, piece in enumerate(pieces):
            if isinstance(piece, Pause):
                yield piece
                continue
            manner = replace(piece.manner, rate=piece.manner.rate * request.speed * profile.pace)
            for run in runs_of(piece, language):
                call.cancel.check()
                yield self._speak(run, profile, manner)
            call.progress((number + 1) / len(pieces), "speech")

    def _speak(self, run: Run, profile: Profile, manner: Manner) -> _Spoken:
        """One run in the profile's voice. What eSpeak cannot do of pace and pitch, WORLD does."""
        utterance, spoken, stretch = self._utter(run, profile, manner)
        stretches = stretches_of(spoken, utterance)
        samples, offset = trimmed(utterance.samples, utterance.rate)
        samples = soxr.resample(samples, utterance.rate, SAMPLE_RATE)
        own = _OWN_PITCH.get(run.language, _OWN_PITCH[ENGLISH])
        if profile.shape is not None and len(samples):
            samples = reshape(samples, SAMPLE_RATE, profile.shape, own_pitch=own, pitch=manner.pitch, stretch=stretch)
        elif abs(stretch - 1) > 0.01 and len(samples):
            samples = stretched(samples, SAMPLE_RATE, own_pitch=own, stretch=stretch)
        else:
            stretch = 1.0
        moved = tuple(
            Stretch(s.span, max(0.0, s.start - offset) * stretch, max(0.0, s.stop - offset) * stretch)
            for s in stretches
        )
        return _Spoken(samples * np.float32(manner.gain), moved, run.pause / min(2.0, max(0.5, manner.rate)))

    def _utter(self, run: Run, profile: Profile, manner: Manner) -> tuple[Utterance, Spoken, float]:
        """Sound, the text that its word positions count in, and by how much it is still to be stretched."""
        if run.language == JAPANESE:
            semitones = 0.0 if profile.shape else 12 * ((profile.tone - 50) / 50 + math.log2(manner.pitch))
            return speak_japanese(run.spoken.text, semitones=semitones), run.spoken, 1 / manner.rate
        spoken = pinyin_of(run.spoken) if run.language == CHINESE else run.spoken
        wanted = _WORDS_A_MINUTE.get(run.language, _WORDS_A_MINUTE[ENGLISH]) * manner.rate
        rate = round(min(_ESPEAK_RATES[1], max(_ESPEAK_RATES[0], wanted)))
        tone = profile.tone if profile.shape else profile.tone + 50 * math.log2(manner.pitch)
        utterance = self._espeak.speak(
            spoken.text,
            voice=espeak_voice(run.language),
            rate=rate,
            pitch=round(min(99, max(0, tone))),
            pitch_range=_MELODY.get(run.language, 50),
        )
        return utterance, spoken, rate / wanted


def _checked(request: SpeechRequest) -> str:
    if not SLOWEST <= request.speed <= FASTEST:
        raise InputError(
            f"A speed of {request.speed:g} is out of range.",
            remedy=f"Use {SLOWEST:g} to {FASTEST:g}.",
            field="speed",
        )
    if len(request.text) > MAX_CHARS:
        raise InputError(
            f"The text has {len(request.text):,} characters; one request takes {MAX_CHARS:,}.",
            remedy="Speak it in parts.",
            field="text",
        )
    return resolved(request.language)


def _joined(parts: Iterator[_Spoken | Pause]) -> tuple[Samples, list[Stretch]]:
    """All runs with the pauses between them; the longest of the pauses that meet counts."""
    chunks: list[Samples] = []
    stretches: list[Stretch] = []
    now, pause = 0.0, 0.0
    for part in parts:
        if isinstance(part, Pause):
            pause = max(pause, part.seconds)
            continue
        silence = np.zeros(round(pause * SAMPLE_RATE) if now or pause > 0.5 else 0, np.float32)
        now += len(silence) / SAMPLE_RATE
        stretches += [Stretch(s.span, s.start + now, s.stop + now) for s in part.stretches]
        chunks += [silence, part.samples]
        now += len(part.samples) / SAMPLE_RATE
        pause = part.pause
    return (np.concatenate(chunks) if chunks else np.zeros(0, np.float32)), stretches


def _timings(
    text: str, pieces: list[Piece | Pause], stretches: list[Stretch], language: str, lead: float
) -> tuple[WordTiming, ...]:
    words = [span for piece in pieces if isinstance(piece, Piece) for span in words_in(piece, language)]
    if language == JAPANESE:  # Its words are the synthesiser's own morphemes.
        words = sorted({span for s in stretches if (span := without_marks(text, *s.span))[1] > span[0]})
    moved = [Stretch(s.span, s.start + lead, s.stop + lead) for s in stretches]
    return tuple(word_timings(text, words, moved))
