"""What is sung, nucleus by nucleus: its notes in seconds, and the consonants around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from fabula.engines.embedded.music.singing.assigning import Sung
from fabula.engines.embedded.music.singing.phones import Phone

_SHORTEST_TONE = 0.03


@dataclass(frozen=True)
class Tone:
    """A note: from `start` to `stop` (seconds from the section's first beat), at a MIDI pitch."""

    start: float
    stop: float
    pitch: float

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.stop - self.start


@dataclass(frozen=True)
class Unit:
    """A nucleus that sounds through `tones`, with the consonants of its own before and after it. One without tones
    shares the last tone of the unit before it."""

    nucleus: Phone
    onset: tuple[Phone, ...]
    coda: tuple[Phone, ...]
    tones: tuple[Tone, ...]


def units_of(phones: Sequence[Phone], sung: Sequence[Sung], *, bpm: float) -> list[Unit]:
    """The units of a line. Consonants between two nuclei of a word belong to the second, else each to its word."""
    if not sung:
        return []
    places = [s.nucleus for s in sung]
    before = [_sounds(phones[: places[0]])]
    after: list[tuple[Phone, ...]] = []
    for here, there in pairwise(places):
        coda, onset = _parted(_sounds(phones[here + 1 : there]), phones[here], phones[there])
        after.append(coda)
        before.append(onset)
    after.append(_sounds(phones[places[-1] + 1 :]))
    return [
        Unit(phones[s.nucleus], onset, coda, tuple(_tones(s, 60.0 / bpm)))
        for s, onset, coda in zip(sung, before, after, strict=True)
    ]


def _sounds(phones: Sequence[Phone]) -> tuple[Phone, ...]:
    return tuple(phone for phone in phones if not phone.is_pause)


def _parted(between: tuple[Phone, ...], here: Phone, there: Phone) -> tuple[tuple[Phone, ...], tuple[Phone, ...]]:
    if (here.begin, here.end) == (there.begin, there.end):
        return (), between
    coda = tuple(phone for phone in between if (phone.begin, phone.end) != (there.begin, there.end))
    return coda, between[len(coda) :]


def _tones(sung: Sung, beat: float) -> Iterator[Tone]:
    for syllable in sung.syllables:
        yield Tone(syllable.start * beat, (syllable.start + syllable.length) * beat, float(syllable.pitch))


def in_order(units: Sequence[Unit]) -> list[Unit]:
    """Units in which no tone reaches into the next one: one voice sings one note at a time."""
    starts = sorted({tone.start for unit in units for tone in unit.tones})
    following = dict(pairwise(starts))
    return [
        replace(unit, tones=tuple(replace(t, stop=_stop(t, following.get(t.start))) for t in unit.tones))
        for unit in units
    ]


def _stop(tone: Tone, following: float | None) -> float:
    stop = max(tone.stop, tone.start + _SHORTEST_TONE)
    return stop if following is None else min(stop, following)
