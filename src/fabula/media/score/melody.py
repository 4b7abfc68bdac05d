"""A score's tune as it is written down: one line of notes on a grid, the words under them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from fabula.domain.score import Score, SungLine

STEPS = 4
"""Steps of the grid in a beat."""
_SWUNG = (0.58, 0.74)
_SWUNG_SHARE = 0.25

Syllabic = Literal["single", "begin", "middle", "end"]
Sung = Mapping[str, tuple[SungLine, ...]]
"""The lines sung in each section, by its name."""


@dataclass(frozen=True)
class WrittenNote:
    """A note by steps of the grid, with its syllable where it is sung."""

    start: int
    length: int
    pitch: int
    text: str = ""
    syllabic: Syllabic = "single"
    last_of_line: bool = False


@dataclass(frozen=True)
class _Heard:
    start: float
    length: float
    pitch: int
    text: str = ""
    syllabic: Syllabic = "single"
    last_of_line: bool = False


def written_melody(score: Score, sung: Sung) -> tuple[WrittenNote, ...]:
    """The tune: what is sung where something is sung, elsewhere what leads. One note at a time, none overlapping."""
    heard = sorted(_heard(score, sung), key=lambda note: (note.start, -note.pitch))
    swung = _is_swung(heard)
    end = sum(bars_of(score)) * STEPS
    notes: dict[int, WrittenNote] = {}
    for note, start in zip(heard, _starts(heard, end, swung=swung), strict=True):
        # Of what begins together, the sung note or the highest.
        if start not in notes or (note.text and not notes[start].text):
            length = _length(start, _step(note.start + note.length, swung=swung) - start)
            notes[start] = WrittenNote(start, length, note.pitch, note.text, note.syllabic, note.last_of_line)
    return tuple(_fitted([notes[start] for start in sorted(notes)], end))


def bars_of(score: Score) -> list[int]:
    """The beats of each bar: those of the sections, or of all notes where there are none."""
    beats = max((section.start + section.length for section in score.sections), default=0.0)
    beats = beats or max((note.start + note.length for part in score.parts for note in part.notes), default=0.0)
    return [score.beats_per_bar] * max(1, round(-(-beats // score.beats_per_bar)))


def _heard(score: Score, sung: Sung) -> Iterator[_Heard]:
    taken: list[tuple[float, float]] = []
    for section in score.sections:
        lines = sung.get(section.name, ())
        for line in lines:
            notes = list(_sung_line(line, section.start))
            if notes:
                taken.append((notes[0].start - 0.5, notes[-1].start + notes[-1].length))
            yield from notes
    leads = [part for part in score.parts if part.role == "lead" and part.notes]
    for note in leads[0].notes if leads else ():
        if not any(first < note.start + note.length and note.start < last for first, last in taken):
            yield _Heard(note.start, note.length, note.pitch)


def _sung_line(line: SungLine, start: float) -> Iterator[_Heard]:
    for number, syllable in enumerate(line.syllables):
        text = line.text[syllable.begin : syllable.end].strip()
        yield _Heard(
            max(0.0, start + syllable.start), syllable.length, syllable.pitch, text,
            _syllabic(line, number), number == len(line.syllables) - 1,
        )  # fmt: skip


def _syllabic(line: SungLine, number: int) -> Syllabic:
    """Where in its word a syllable stands: Latin letters on both sides of a seam make one word."""
    syllables = line.syllables
    after = number + 1 < len(syllables) and _is_seam(line.text, syllables[number].end, syllables[number + 1].begin)
    before = number > 0 and _is_seam(line.text, syllables[number - 1].end, syllables[number].begin)
    if before:
        return "middle" if after else "end"
    return "begin" if after else "single"


def _is_seam(text: str, end: int, begin: int) -> bool:
    return 0 < end == begin < len(text) and text[end - 1].isascii() and text[begin].isascii() and text[begin].isalpha()


def _starts(heard: Sequence[_Heard], end: int, *, swung: bool) -> list[int]:
    """The step on which each note begins: the nearest, but of two syllables on one step the later goes to the next.

    Where that would lead beyond the end, all of them move up.
    """
    starts = [_step(note.start, swung=swung) for note in heard]
    sung = [number for number, note in enumerate(heard) if note.text]
    free = 0
    for number in sung:
        starts[number] = max(starts[number], free)
        free = starts[number] + 1
    free = end - 1
    for number in reversed(sung):
        starts[number] = min(starts[number], free)
        free = starts[number] - 1
    return starts


def _is_swung(notes: Iterable[_Heard]) -> bool:
    fractions = [note.start % 1 for note in notes]
    swung = sum(_SWUNG[0] < fraction < _SWUNG[1] for fraction in fractions)
    return swung > _SWUNG_SHARE * len(fractions)


def _step(beats: float, *, swung: bool) -> int:
    """The nearest step; swung quavers are written as even ones."""
    whole, fraction = divmod(beats + 1e-6, 1)
    if swung and _SWUNG[0] < fraction < _SWUNG[1]:
        fraction = 0.5
    return round((whole + fraction) * STEPS)


def _length(start: int, steps: int) -> int:
    """A length as it is written: in quavers, but for what begins between them or is shorter than one."""
    if start % 2 or steps < 3:
        return max(1, steps)
    return round(steps / 2) * 2


def _fitted(notes: list[WrittenNote], end: int) -> Iterator[WrittenNote]:
    """Each note until the next at most, over a rest shorter than a quaver up to it, a played crotchet a whole one."""
    for number, note in enumerate(notes):
        following = notes[number + 1].start if number + 1 < len(notes) else end
        room = following - note.start
        length = min(note.length, room)
        if 0 < room - length < STEPS // 2:
            length = room
        elif length % STEPS == STEPS - 1 and note.start % STEPS == 0 and room > length:
            length += 1
        if length > 0:
            yield replace(note, length=length)
