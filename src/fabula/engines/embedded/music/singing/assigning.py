"""Which syllable of the speech is sung on which note, however their counts differ: no note stays without sound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fabula.domain.score import Syllable
from fabula.engines.embedded.music.singing.phones import Phone


@dataclass(frozen=True)
class Sung:
    """A nucleus with the syllables that it carries: one as a rule, several where its vowel runs over several notes,
    none where it shares the note of the nucleus before."""

    nucleus: int
    syllables: tuple[Syllable, ...]


@dataclass
class _Group:
    """Words and syllables that stand for the same characters."""

    nuclei: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    syllables: list[Syllable] = field(default_factory=list)


def assign(phones: Sequence[Phone], syllables: Sequence[Syllable]) -> list[Sung]:
    """Nuclei (places in `phones`) in order, with their syllables. Every syllable is in one of them, unless the line
    has no sound at all."""
    if not any(not phone.is_pause for phone in phones):
        return []
    return [sung for group in _whole(_groups(phones, syllables)) for sung in _shared(group, phones)]


def _groups(phones: Sequence[Phone], syllables: Sequence[Syllable]) -> Iterator[_Group]:
    """The least groups of which no word and no syllable reaches out."""
    items = [(p.begin, p.end, 0, i) for i, p in enumerate(phones) if not p.is_pause]
    items += [(s.begin, s.end, 1, i) for i, s in enumerate(syllables)]
    group, reach = _Group(), -1
    for begin, end, kind, index in sorted(items):
        if begin >= reach >= 0:
            yield group
            group = _Group()
        reach = max(reach, end)
        if kind:
            group.syllables.append(syllables[index])
        else:
            (group.nuclei if phones[index].is_vowel else group.others).append(index)
    yield group


def _whole(groups: Iterator[_Group]) -> list[_Group]:
    """Groups that have both sound and notes: one that lacks either joins its neighbour."""
    whole: list[_Group] = []
    early = _Group()
    for group in groups:
        if group.syllables and (group.nuclei or group.others):
            whole.append(_joined(early, group))
            early = _Group()
        elif whole:
            whole[-1] = _joined(whole[-1], group)
        else:
            early = _joined(early, group)
    return whole or [early]


def _joined(first: _Group, second: _Group) -> _Group:
    return _Group(first.nuclei + second.nuclei, first.others + second.others, first.syllables + second.syllables)


def _shared(group: _Group, phones: Sequence[Phone]) -> Iterator[Sung]:
    nuclei = sorted(group.nuclei) or [_loudest(group.others, phones)]
    notes = sorted(group.syllables, key=lambda s: (s.start, s.begin))
    if not notes:
        return
    if len(nuclei) <= len(notes):
        for place, nucleus in enumerate(nuclei):
            yield Sung(nucleus, tuple(n for j, n in enumerate(notes) if j * len(nuclei) // len(notes) == place))
        return
    heads = iter(notes)
    chosen = _strongest(nuclei, len(notes), phones)
    for nucleus in nuclei:
        yield Sung(nucleus, (next(heads),) if nucleus in chosen else ())


def _loudest(others: list[int], phones: Sequence[Phone]) -> int:
    """What is sung of a word without vowel (`hmm`, `shh`): its longest sound, a voiced one if there is any."""
    return max(others, key=lambda i: (phones[i].is_sonorant, phones[i].is_voiced, phones[i].seconds))


def _strongest(nuclei: list[int], count: int, phones: Sequence[Phone]) -> set[int]:
    """The first, and of the others those that are stressed or long: they begin the notes."""
    rest = sorted(nuclei[1:], key=lambda i: (-phones[i].stressed, -phones[i].seconds))
    return {nuclei[0], *rest[: count - 1]}
