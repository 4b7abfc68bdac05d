"""The embedded composer: outlines, scores, cues, and words set to music."""

import time
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
from fabula.engines.embedded.music.composing.intent import Intent, intent_of
from fabula.engines.embedded.music.composing.seating import chairs_of
from fabula.engines.embedded.music.composing.setting import set_lines
from fabula.engines.embedded.music.composing.sketching import clearest, passages_of, sections_of
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
        form = form_of(intent, outline)
        score = _score(clearest(intent, form), form)
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
    sections = tuple(sections_of(intent, form))
    passages = tuple(passages_of(sections, intent.variant.groove.beats))
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
