"""The embedded composer: outlines, scores, cues, and words set to music."""

import time
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version

from fabula.domain.artifact import EngineFacts
from fabula.domain.lyrics import Lyrics
from fabula.domain.score import Score, ScoreSection, SectionOutline, SungLine
from fabula.domain.song import MusicBrief
from fabula.engines.base.call import Call
from fabula.engines.base.music import ComposedResult, CueRequest
from fabula.engines.embedded.music.composing.arranging import Piece, parts_of
from fabula.engines.embedded.music.composing.cues import cue_of
from fabula.engines.embedded.music.composing.form import Form, form_of
from fabula.engines.embedded.music.composing.harmony import chords_of, spans_of
from fabula.engines.embedded.music.composing.intent import Intent, intent_of
from fabula.engines.embedded.music.composing.seating import chairs_of
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.setting import set_lines
from fabula.engines.embedded.music.composing.words import weight_of

_RELEASE_SECONDS = 0.35
"""How long before a song's end its last notes are let go."""


class EmbeddedComposer:
    """Composes by rules: genre profiles, motifs and a seed. The same request is the same score."""

    def outline(self, lyrics: Lyrics) -> tuple[SectionOutline, ...]:
        """The shape of lyrics: their sections, and each line's weight in phrases."""
        return tuple(SectionOutline(section.kind, tuple(map(weight_of, section.lines))) for section in lyrics.sections)

    def compose(self, brief: MusicBrief, outline: tuple[SectionOutline, ...], call: Call) -> ComposedResult:
        """A score for lyrics of that outline, or an instrumental where it holds no lines.

        Raises `InputError` where the brief asks for what cannot be.
        """
        began = time.perf_counter()
        call.cancel.check()
        intent = intent_of(brief)
        score = _score(intent, form_of(intent, outline))
        return ComposedResult(score, _facts(began, brief.seed))

    def compose_cue(self, request: CueRequest, call: Call) -> ComposedResult:
        """Background music of whole bars (four beats each).

        Raises `InputError` for a key that is none, or for fewer than one bar.
        """
        began = time.perf_counter()
        call.cancel.check()
        score = cue_of(request)
        return ComposedResult(score, _facts(began, request.seed))

    def set_words(self, score: Score, section: ScoreSection, lines: tuple[str, ...]) -> tuple[SungLine, ...]:
        """The notes of every syllable of these lines, sung to the section's tune."""
        return set_lines(score, section, lines)


def _facts(began: float, seed: int) -> EngineFacts:
    return EngineFacts("embedded", version("fabula"), time.perf_counter() - began, seed)


def _score(intent: Intent, form: Form) -> Score:
    sections = tuple(_sections(intent, form))
    passages = tuple(_passages(sections, intent.variant.groove.beats))
    end = (form.seconds - _RELEASE_SECONDS) * form.bpm / 60
    piece = Piece(intent.profile, intent.variant, intent.key, form.bpm, intent.seed, passages, end)
    return Score(
        genre=intent.profile.genre,
        variant=intent.variant.name,
        mood=intent.mood,
        bpm=form.bpm,
        key=intent.key,
        beats_per_bar=intent.variant.groove.beats,
        seconds=form.seconds,
        sections=sections,
        parts=parts_of(piece, chairs_of(intent)),
        seed=intent.seed,
        voice=intent.voice,
    )


def _sections(intent: Intent, form: Form) -> Iterator[ScoreSection]:
    came: Counter[str] = Counter()
    beats = intent.variant.groove.beats
    bar = 0
    for number, planned in enumerate(form.sections):
        came[planned.kind] += 1
        yield ScoreSection(
            name=f"{planned.kind}-{came[planned.kind]}",
            kind=planned.kind,
            start=float(bar * beats),
            length=float(planned.bars * beats),
            chords=chords_of(intent, planned.kind, planned.bars, ends=number == len(form.sections) - 1),
            energy=planned.energy,
            lyric=planned.lyric,
        )
        bar += planned.bars


def _passages(sections: tuple[ScoreSection, ...], beats_per_bar: int) -> Iterator[Passage]:
    for number, section in enumerate(sections):
        following = sections[number + 1] if number + 1 < len(sections) else None
        yield Passage(
            kind=section.kind,
            start=section.start,
            bars=round(section.length / beats_per_bar),
            beats_per_bar=beats_per_bar,
            energy=section.energy,
            spans=tuple(spans_of(section.chords)),
            next_energy=following.energy if following else 0.0,
            next_kind=following.kind if following else None,
            sung=section.lyric is not None,
            ends=following is None,
        )
