"""When each sound of a section is sung: vowels on their beats, consonants before them, phrases parted by rests."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fabula.engines.embedded.music.singing.phones import Phone
from fabula.engines.embedded.music.singing.units import Tone, Unit

_JOINED = 0.16  # A shorter rest is sung over.
_VOWEL_SHARE = 0.58  # of the time between two vowels, at least
_LONGEST_ONSET = 0.24
_LONGEST_CODA = 0.22
_CODA_SHARE = 0.3  # of the last note
_SHORT_NOTE = 0.2
_SLOWER = 1.1  # Consonants last longer in singing where there is room.
_EDGE = 0.06  # seconds at either end of a vowel that are never stretched
RELEASE = 0.09
"""Seconds that the last vowel of a phrase takes to die away, within its note."""


@dataclass(frozen=True)
class Stretch:
    """A piece of speech from `begin` to `end` (seconds of the speech) sung from `start` to `stop`."""

    phone: Phone
    begin: float
    end: float
    start: float
    stop: float


@dataclass(frozen=True)
class Phrase:
    """What is sung in one breath."""

    stretches: tuple[Stretch, ...]
    tones: tuple[Tone, ...]

    @property
    def start(self) -> float:
        """When its first sound begins."""
        return self.stretches[0].start

    @property
    def stop(self) -> float:
        """When its last sound ends."""
        return self.stretches[-1].stop


@dataclass(frozen=True)
class _Placed:
    unit: Unit
    start: float
    stop: float


def phrases_of(units: Sequence[Unit]) -> list[Phrase]:
    """All phrases of a section, in order."""
    return [_phrase(breath) for breath in _breaths(_placed(units))]


def _placed(units: Sequence[Unit]) -> list[_Placed]:
    """Units with the time of their vowel; those that share a note share its time."""
    placed: list[_Placed] = []
    index = 0
    while index < len(units):
        count = 1
        while index + count < len(units) and not units[index + count].tones:
            count += 1
        placed += _sharing(units[index : index + count])
        index += count
    return placed


def _sharing(units: Sequence[Unit]) -> Iterator[_Placed]:
    tones = units[0].tones
    last = tones[-1]
    weights = [1.6, *(1.0 for _ in units[1:])]
    bounds = [last.start + last.seconds * sum(weights[:i]) / sum(weights) for i in range(len(units))]
    starts = [tones[0].start, *bounds[1:]]
    for unit, start, stop in zip(units, starts, [*starts[1:], last.stop], strict=True):
        yield _Placed(unit, start, stop)


def _breaths(placed: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    breath: list[_Placed] = []
    for item in placed:
        if breath and item.start - breath[-1].stop > _JOINED:
            yield breath
            breath = []
        breath.append(item)
    if breath:
        yield breath


def _phrase(breath: Sequence[_Placed]) -> Phrase:
    stretches = list(_before(breath[0]))
    for here, there in itertools.pairwise(breath):
        stretches += _joined(here, there)
    stretches += _ending(breath[-1])
    return Phrase(tuple(stretches), tuple(tone for item in breath for tone in item.unit.tones))


def _before(first: _Placed) -> Iterator[Stretch]:
    onset = first.unit.onset
    seconds = min(_LONGEST_ONSET, _SLOWER * _natural(onset))
    yield from _consonants(onset, first.start - seconds, first.start)


def _joined(here: _Placed, there: _Placed) -> Iterator[Stretch]:
    """A vowel, and the consonants between it and the next, which come before the next one's beat."""
    between = here.unit.coda + there.unit.onset
    room = there.start - here.start
    seconds = min(_SLOWER * _natural(between), (1 - _VOWEL_SHARE) * room)
    yield from _vowel(here.unit.nucleus, here.start, there.start - seconds)
    yield from _consonants(between, there.start - seconds, there.start)


def _ending(last: _Placed) -> Iterator[Stretch]:
    coda, length = last.unit.coda, last.stop - last.start
    seconds = min(_LONGEST_CODA, _SLOWER * _natural(coda), _CODA_SHARE * length + 0.06)
    within = min(seconds, _CODA_SHARE * max(0.0, length - _SHORT_NOTE))  # The rest after a short note is there for it.
    end = last.stop - within
    yield from _vowel(last.unit.nucleus, last.start, end)
    yield from _consonants(coda, end, end + seconds)


def _natural(phones: Sequence[Phone]) -> float:
    return sum(phone.seconds for phone in phones)


def _consonants(phones: Sequence[Phone], start: float, stop: float) -> Iterator[Stretch]:
    total = _natural(phones)
    now = start
    for phone in phones:
        length = (stop - start) * phone.seconds / total
        yield Stretch(phone, phone.start, phone.stop, now, now + length)
        now += length


def _vowel(phone: Phone, start: float, stop: float) -> Iterator[Stretch]:
    """Spoken at both ends, slow in its middle; one that is sung shorter than it was spoken is hurried evenly."""
    if stop - start <= phone.seconds:
        yield Stretch(phone, phone.start, phone.stop, start, stop)
        return
    first, last = (phone.start + part * phone.seconds for part in phone.held)
    head, tail = min(first - phone.start, (stop - start) * 0.4), min(phone.stop - last, (stop - start) * 0.4)
    yield Stretch(phone, phone.start, first, start, start + head)
    yield Stretch(phone, first, last, start + head, stop - tail)
    yield Stretch(phone, last, phone.stop, stop - tail, stop)
