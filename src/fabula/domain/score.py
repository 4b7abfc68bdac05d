"""A score: what is played and sung, by beats. Its tempo is constant, so that a beat's time is a product."""

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from pydantic import TypeAdapter

from fabula.domain.lyrics import SectionKind

Mode = Literal["major", "minor"]
PartRole = Literal["drums", "percussion", "bass", "chords", "pad", "arpeggio", "lead", "counter", "effect"]
Stem = Literal["drums", "bass", "harmony", "lead"]

STEM_OF_ROLE: dict[PartRole, Stem] = {
    "drums": "drums", "percussion": "drums", "bass": "bass", "chords": "harmony", "pad": "harmony",
    "arpeggio": "harmony", "lead": "lead", "counter": "lead", "effect": "drums",
}  # fmt: skip


_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SIGNS = {"": 0, "#": 1, "b": -1}


def pitch_class(name: str) -> int:
    """The pitch class (0 is C) of a note's name such as `F#` or `Bb`."""
    return (_LETTERS[name[0]] + _SIGNS[name[1:]]) % 12


class Note(NamedTuple):
    """A note: `start` and `length` in beats from the score's beginning, MIDI `pitch` (of percussion the General MIDI
    drum), `velocity` 1–127."""

    start: float
    length: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Key:
    """A key: its tonic's name with sharps or flats (`F#`, `Bb`), and its mode."""

    tonic: str
    mode: Mode


@dataclass(frozen=True)
class Part:
    """What one instrument plays.

    `program` is its General MIDI program (0–127; of `percussion` the drum kit); `voice` names a synthesised voice
    that an engine may play instead where General MIDI is weak (`supersaw`, `808`), or is empty. `gain_db` and `pan`
    (−1 left … 1 right) place it in the mix, `reverb` 0…1 sends it to the room.
    """

    name: str
    role: PartRole
    program: int
    notes: tuple[Note, ...]
    percussion: bool = False
    voice: str = ""
    gain_db: float = 0.0
    pan: float = 0.0
    reverb: float = 0.2

    @property
    def stem(self) -> Stem:
        """The stem it belongs to."""
        return STEM_OF_ROLE[self.role]


@dataclass(frozen=True)
class Chord:
    """A chord symbol (`Am7`, `F/A`) from `start` for `length`, in beats from its section's beginning."""

    name: str
    start: float
    length: float


@dataclass(frozen=True)
class ScoreSection:
    """A section of whole bars: `start` and `length` in beats. `name` is unique in the score (`chorus-2`).

    `lyric` is the number (from 0) of the lyric section sung here, `None` where none is. `energy` 0…1.
    """

    name: str
    kind: SectionKind
    start: float
    length: float
    chords: tuple[Chord, ...]
    energy: float
    lyric: int | None = None


@dataclass(frozen=True)
class Score:
    """Everything that is played, and where words are sung; the sung notes themselves are `SungLine`s, since the words
    may change where the music does not.

    `seconds` is exact; the last beats of it are the ending's ring. Swing is told by the notes themselves. `voice` is
    the singing voice it is written for, a name of the engine's; empty for its usual one.
    """

    genre: str
    variant: str
    mood: str
    bpm: float
    key: Key
    beats_per_bar: int
    seconds: float
    sections: tuple[ScoreSection, ...]
    parts: tuple[Part, ...]
    seed: int = 0
    voice: str = ""

    def seconds_of(self, beats: float) -> float:
        """How long that many beats last."""
        return beats * 60.0 / self.bpm


@dataclass(frozen=True)
class Syllable:
    """One sung syllable: the characters `begin`–`end` of its line, and its note. `start` is where its vowel sounds,
    in beats from the section's beginning."""

    begin: int
    end: int
    start: float
    length: float
    pitch: int


@dataclass(frozen=True)
class SungLine:
    """A line of lyrics, word for word, and the note of every syllable of it."""

    text: str
    syllables: tuple[Syllable, ...]


@dataclass(frozen=True)
class SectionOutline:
    """A lyric section without its words: its kind, and each line's weight in phrases (1: usual, 2: a long line)."""

    kind: SectionKind
    lines: tuple[int, ...] = ()


_SCORE: TypeAdapter[Score] = TypeAdapter(Score)
_SUNG: TypeAdapter[tuple[SungLine, ...]] = TypeAdapter(tuple[SungLine, ...])
_OUTLINE: TypeAdapter[tuple[SectionOutline, ...]] = TypeAdapter(tuple[SectionOutline, ...])


def score_dump(score: Score) -> Any:
    """A score as plain values."""
    return _SCORE.dump_python(score, mode="json")


def score_load(raw: Any) -> Score:
    """A score from plain values."""
    return _SCORE.validate_python(raw)


def sung_dump(lines: tuple[SungLine, ...]) -> Any:
    """Sung lines as plain values."""
    return _SUNG.dump_python(lines, mode="json")


def sung_load(raw: Any) -> tuple[SungLine, ...]:
    """Sung lines from plain values."""
    return _SUNG.validate_python(raw)


def outline_dump(outline: tuple[SectionOutline, ...]) -> Any:
    """An outline as plain values."""
    return _OUTLINE.dump_python(outline, mode="json")


def outline_load(raw: Any) -> tuple[SectionOutline, ...]:
    """An outline from plain values."""
    return _OUTLINE.validate_python(raw)
