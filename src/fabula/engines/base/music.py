"""The contract of music engines: finished music, and where they can, its parts singly (`Composer`, `Singer`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.lyrics import Lyrics
from fabula.domain.score import Score, ScoreSection, SectionOutline, Stem, SungLine
from fabula.domain.song import MusicBrief
from fabula.domain.sound import Sound
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class MusicRequest:
    """Finished music: what it is to be, and `lyrics` as text (tags or none); without lyrics it is instrumental."""

    brief: MusicBrief
    lyrics: str = ""


@dataclass(frozen=True)
class MusicResult:
    """Stereo sound at its final loudness, and where the engine can, what was played and sung (by score section)."""

    sound: Sound
    facts: EngineFacts
    score: Score | None = None
    sung: Mapping[str, tuple[SungLine, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class MusicCapabilities:
    """Languages it sings (empty: none), the longest piece in seconds, whether a seed repeats, and the names of its
    singing voices (empty: it does not say)."""

    sings: frozenset[str]
    max_seconds: float
    repeatable: bool = False
    voices: tuple[str, ...] = ()


@runtime_checkable
class MusicEngine(Engine, Protocol):
    """Composes and plays. One that is a `Composer` and a `Singer` as well is asked for the parts of a song singly."""

    @property
    def capabilities(self) -> MusicCapabilities: ...

    def estimate(self, request: MusicRequest) -> Estimate: ...

    def generate(self, request: MusicRequest, call: Call) -> MusicResult: ...


@dataclass(frozen=True)
class CueRequest:
    """A cue of background music: `bars` whole bars at a given tempo and key, to be joined to its neighbours.

    A `first` cue begins, a `last` one ends; any other goes on from the one before. `mood` is a scene's.
    """

    bars: int
    bpm: float
    key: str
    mood: str
    genre: str
    seed: int = 0
    first: bool = False
    last: bool = False


@dataclass(frozen=True)
class ComposedResult:
    """A score without words."""

    score: Score
    facts: EngineFacts


@dataclass(frozen=True)
class StemFile:
    """A stem as a stereo WAV file, all of a score equally long: their sum is the mix before mastering."""

    stem: Stem
    path: Path


@dataclass(frozen=True)
class PlayedResult:
    """The stems of a score."""

    stems: tuple[StemFile, ...]
    facts: EngineFacts


@runtime_checkable
class Composer(Engine, Protocol):
    """Writes scores, sets words to them, and plays them."""

    def outline(self, lyrics: Lyrics) -> tuple[SectionOutline, ...]:
        """The shape of lyrics, by which their music is composed: it stays where a word changes."""

    def compose(self, brief: MusicBrief, outline: tuple[SectionOutline, ...], call: Call) -> ComposedResult:
        """A score for lyrics of that shape; an empty outline makes an instrumental.

        Raises `InputError` where so many lines cannot be sung in the time asked for.
        """

    def compose_cue(self, request: CueRequest, call: Call) -> ComposedResult:
        """Background music. Its `seconds` are those of its bars, and the ring of its last notes comes after them."""

    def set_words(self, score: Score, section: ScoreSection, lines: tuple[str, ...]) -> tuple[SungLine, ...]:
        """The melody of a section for these words: one note a syllable. Sections of one kind share their tune."""

    def play(self, score: Score, folder: Path, call: Call) -> PlayedResult:
        """Stems in files of a folder, 48 kHz, `score.seconds` long to the sample (a cue's with its ring)."""


@dataclass(frozen=True)
class SingRequest:
    """Lines to be sung at a tempo. `voice` is a singing voice of the engine, or empty for its usual one."""

    lines: tuple[SungLine, ...]
    bpm: float
    language: str
    voice: str = ""


@dataclass(frozen=True)
class SungResult:
    """A dry mono vocal. It begins `lead_seconds` before the section's first beat: consonants come before the beat."""

    sound: Sound
    lead_seconds: float
    facts: EngineFacts


@runtime_checkable
class Singer(Engine, Protocol):
    """Sings."""

    def sing(self, request: SingRequest, call: Call) -> SungResult: ...
