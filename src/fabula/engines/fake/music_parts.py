"""The fake music engine as composer, player and singer: one chord a section, one tone a syllable."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fabula.domain.artifact import EngineFacts
from fabula.domain.errors import InputError
from fabula.domain.lyrics import Lyrics, SectionKind
from fabula.domain.score import (
    Chord,
    Key,
    Note,
    Part,
    Score,
    ScoreSection,
    SectionOutline,
    SungLine,
    Syllable,
)
from fabula.domain.song import MusicBrief
from fabula.domain.sound import Sound
from fabula.engines.base import Call, ComposedResult, CueRequest, PlayedResult, SingRequest, StemFile, SungResult
from fabula.engines.fake.music import RATE, VERSION, FakeMusic
from fabula.media.audio import write_wav

_BPM = 120.0
_BAR = 4.0
_BEATS_A_LINE = 4.0
_SUNG = re.compile(r"[\u3040-\u9fff]|[^\W_]+")
_AMPLITUDE = 0.1


@dataclass
class FakeMusicByParts(FakeMusic):
    """Implements `Composer` and `Singer` as well: a bar a line, a pad that holds the tonic, words as tones."""

    def outline(self, lyrics: Lyrics) -> tuple[SectionOutline, ...]:
        """Every line has the weight of one."""
        return tuple(SectionOutline(section.kind, tuple(1 for _ in section.lines)) for section in lyrics.sections)

    def compose(self, brief: MusicBrief, outline: tuple[SectionOutline, ...], call: Call) -> ComposedResult:
        """A bar before the first section, and what is left of the time after the last."""
        self.faults.strike(call)
        bpm = brief.bpm or _BPM
        needed = (2 + sum(max(1, len(section.lines)) for section in outline)) * _BAR * 60 / bpm
        seconds = brief.seconds or needed
        if seconds < needed:
            raise InputError(
                f"These words need {needed:g} seconds.", remedy="Allow more time, or shorten them.", field="seconds"
            )
        sections = _sections(outline, seconds * bpm / 60)
        return ComposedResult(
            _score(brief.genre or "pop", brief.mood, bpm, seconds, sections, brief.seed), self._facts()
        )

    def compose_cue(self, request: CueRequest, call: Call) -> ComposedResult:
        """One chord for so many bars."""
        self.faults.strike(call)
        beats = request.bars * _BAR
        section = ScoreSection("cue", "instrumental", 0.0, beats, (Chord("C", 0.0, beats),), 0.3)
        seconds = beats * 60 / request.bpm
        return ComposedResult(
            _score(request.genre, request.mood, request.bpm, seconds, (section,), request.seed), self._facts()
        )

    def set_words(
        self,
        score: Score,  # noqa: ARG002 - all are set alike
        section: ScoreSection,  # noqa: ARG002
        lines: tuple[str, ...],
    ) -> tuple[SungLine, ...]:
        """Words and characters share a line's bar evenly."""
        return tuple(_set(line, number * _BEATS_A_LINE) for number, line in enumerate(lines))

    def play(self, score: Score, folder: Path, call: Call) -> PlayedResult:
        """The harmony's stem: a sine."""
        self.faults.strike(call)
        path = folder / "harmony.wav"
        tone = _tone(score.parts[0].notes[0].pitch, round(score.seconds * RATE))
        write_wav(path, Sound(np.repeat(tone, 2, axis=1), RATE))
        return PlayedResult((StemFile("harmony", path),), self._facts())

    def sing(self, request: SingRequest, call: Call) -> SungResult:
        """A tone for every syllable."""
        self.faults.strike(call)
        beat = 60 / request.bpm
        syllables = [syllable for line in request.lines for syllable in line.syllables]
        end = max((syllable.start + syllable.length for syllable in syllables), default=0.0) * beat
        samples = np.zeros((round(end * RATE) + 1, 1), np.float32)
        for syllable in syllables:
            tone = _tone(syllable.pitch, round(syllable.length * 0.8 * beat * RATE))
            begin = round(syllable.start * beat * RATE)
            samples[begin : begin + len(tone)] += tone[: len(samples) - begin]
        return SungResult(Sound(samples, RATE), 0.0, self._facts())

    def _facts(self) -> EngineFacts:
        return EngineFacts(self.identity.name, VERSION)


def _sections(outline: tuple[SectionOutline, ...], beats: float) -> tuple[ScoreSection, ...]:
    sections = [_section("intro", 1, 0.0, _BAR, None)]
    came: Counter[str] = Counter({"intro": 1})
    for number, each in enumerate(outline):
        start = sections[-1].start + sections[-1].length
        came[each.kind] += 1
        length = max(1, len(each.lines)) * _BAR
        sections.append(_section(each.kind, came[each.kind], start, length, number if each.lines else None))
    start = sections[-1].start + sections[-1].length
    came["outro"] += 1
    sections.append(_section("outro", came["outro"], start, beats - start, None))
    return tuple(sections)


def _section(kind: SectionKind, number: int, start: float, length: float, lyric: int | None) -> ScoreSection:
    return ScoreSection(f"{kind}-{number}", kind, start, length, (Chord("C", 0.0, length),), 0.5, lyric)


def _score(genre: str, mood: str, bpm: float, seconds: float, sections: tuple[ScoreSection, ...], seed: int) -> Score:
    pitch = 48 + seed % 12
    pad = Part("pad", "pad", 89, (Note(0.0, seconds * bpm / 60, pitch, 80),))
    return Score(genre, "plain", mood, bpm, Key("C", "major"), int(_BAR), seconds, sections, (pad,), seed)


def _set(line: str, start: float) -> SungLine:
    spans = [match.span() for match in _SUNG.finditer(line)]
    length = _BEATS_A_LINE / max(1, len(spans))
    syllables = (
        Syllable(begin, end, start + number * length, length, 60 + 2 * (number % 5))
        for number, (begin, end) in enumerate(spans)
    )
    return SungLine(line, tuple(syllables))


def _tone(pitch: int, frames: int) -> NDArray[np.float32]:
    """A sine of shape (frames, 1) that begins and ends softly."""
    place = np.arange(frames, dtype=np.float64)
    fades = np.minimum(1.0, np.minimum(place, place[::-1]) / (0.01 * RATE))
    wave = _AMPLITUDE * fades * np.sin(2 * np.pi * 440.0 * 2 ** ((pitch - 69) / 12) * place / RATE)
    return wave.astype(np.float32)[:, np.newaxis]
