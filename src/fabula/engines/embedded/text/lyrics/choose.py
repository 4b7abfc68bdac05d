"""Which theme a subject gets, and which stanzas of it: none twice, no rhyme word twice, in their order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar
from zlib import crc32

from fabula.engines.embedded.text.lyrics.frame import LyricPack, Stanza, Subject, Theme

T = TypeVar("T")

_HEAD, _WORD, _FEELING, _GENRE, _KIND = 8, 3, 2, 4, 1
_FEW = 5
"""Up to so many things to choose from are gone through in turn, so that the next seed takes another one."""


def in_turn(things: Sequence[T], *, turn: int, key: str) -> list[T]:
    """Things in an order that the key decides, rotated so that each turn begins with the next one.

    When a turn has gone round once, lists of different keys have moved against one another by one, so that the same
    things meet again only after many turns.
    """
    count = max(len(things), 1)
    order = Random(key).sample(list(things), len(things))
    start = (turn + crc32(key.encode()) % count * (turn // count)) % count
    return order[start:] + order[:start]


def theme_for(pack: LyricPack, subject: Subject, genre: str, rng: Random) -> Theme:
    """The theme that knows the subject best; of equals, one by chance."""
    scores = [_score(theme, subject, genre) for theme in pack.themes]
    best = max(scores)
    return rng.choice([theme for theme, score in zip(pack.themes, scores, strict=True) if score == best])


def _score(theme: Theme, subject: Subject, genre: str) -> int:
    hits = len((theme.keywords & subject.words) - {subject.head})
    known = _HEAD * (subject.head in theme.keywords) + _WORD * hits
    fitting = _GENRE * (genre in theme.genres)
    if not (known or fitting or theme.kinds):
        return 0
    feeling = _FEELING * bool(theme.feelings & subject.feelings)
    return known + fitting + feeling + _KIND * (subject.kind in theme.kinds)


@dataclass
class Chooser:
    """Takes stanzas for one song and remembers what it has taken."""

    pack: LyricPack
    subject: Subject
    rng: Random
    turn: int
    _rhymed: set[str] = field(default_factory=set)
    _sung: set[str] = field(default_factory=set)

    def take(self, stanza: Stanza) -> tuple[str, ...]:
        """A stanza's lines with the subject put in, not to be had again."""
        lines = self.filled(stanza)
        self._rhymed |= self._rhyme_words(lines)
        self._sung |= set(lines)
        return lines

    def filled(self, stanza: Stanza) -> tuple[str, ...]:
        """A stanza's lines with the subject put in."""
        return tuple(self.pack.fill(line, self.subject) for line in stanza.lines)

    def fits(self, stanza: Stanza) -> bool:
        """Whether neither a line of it nor a rhyme word has been sung."""
        lines = self.filled(stanza)
        return not (self._rhyme_words(lines) & self._rhymed or set(lines) & self._sung)

    def run(
        self, stanzas: Sequence[Stanza], lines: int, *, first: Sequence[Stanza] = (), by_chance: bool = False
    ) -> list[Stanza]:
        """Stanzas of so many lines in all (or as many as there are), in their order, one of `first` before them.

        They are chosen in turn, or by chance: where several are taken from few, turns would soon come round.
        Where the language wants one rhyme through a section, all are of one rhyme as far as they go.
        """
        best: list[Stanza] = []
        for rhyme in self._rhymes((*first, *stanzas)):
            found = self._run_on(rhyme, stanzas, lines, first, by_chance)
            if _lines(found) > _lines(best):
                best = found
            if _lines(best) >= lines:
                break
        return best

    def _run_on(
        self, rhyme: str, stanzas: Sequence[Stanza], lines: int, first: Sequence[Stanza], by_chance: bool
    ) -> list[Stanza]:
        begun = self._some(
            self.ordered([s for s in first if self._ends_on(s, rhyme)]), min(lines, 2 if lines < 4 else 4)
        )[:1]
        spent = self._words_of(begun)
        rest = [s for s in stanzas if self._ends_on(s, rhyme) and s not in begun]
        rest = self.rng.sample(rest, len(rest)) if by_chance else self.ordered(rest)
        return begun + sorted(self._some(rest, lines - _lines(begun), spent), key=stanzas.index)

    def _some(self, stanzas: Sequence[Stanza], lines: int, spent: Iterable[str] = ()) -> list[Stanza]:
        """The first of these stanzas that fit one another, up to so many lines."""
        spent, taken = set(spent), list[Stanza]()
        for stanza in self._by_subject(stanzas):
            words = self._words_of([stanza])
            if _lines(taken) + len(stanza.lines) <= lines and self.fits(stanza) and not words & spent:
                taken.append(stanza)
                spent |= words
        return taken

    def fitting(self, stanzas: Sequence[Stanza]) -> list[Stanza]:
        """Those that fit, in turn or by chance."""
        return [stanza for stanza in self._by_subject(self.ordered(stanzas)) if self.fits(stanza)]

    def _by_subject(self, stanzas: Sequence[Stanza]) -> list[Stanza]:
        """The same; where no call can name the subject, those that speak of it before the others."""
        if self.subject.address:
            return list(stanzas)
        return sorted(stanzas, key=lambda stanza: not self.pack.names(self.subject, stanza.lines))

    def ordered(self, stanzas: Sequence[Stanza]) -> list[Stanza]:
        """The order in which to try stanzas: few in turn, many by chance."""
        if len(stanzas) > _FEW:
            return self.rng.sample(list(stanzas), len(stanzas))
        return in_turn(stanzas, turn=self.turn, key=f"{self.subject.address}|{[s.lines[0] for s in stanzas][:1]}")

    def _rhymes(self, stanzas: Sequence[Stanza]) -> list[str]:
        """The rhymes a section could have, by chance; only one, no matter which, where sections may mix them."""
        if not self.pack.one_rhyme:
            return [""]
        rhymes = list(dict.fromkeys(self.pack.rhyme(stanza.lines[-1]) for stanza in stanzas))
        return in_turn(rhymes, turn=self.turn, key=f"{self.subject.address}|{rhymes[:1]}|{len(stanzas)}")

    def _ends_on(self, stanza: Stanza, rhyme: str) -> bool:
        return not rhyme or self.pack.rhyme(stanza.lines[-1]) == rhyme

    def _words_of(self, stanzas: Sequence[Stanza]) -> set[str]:
        return {word for stanza in stanzas for word in self._rhyme_words(self.filled(stanza))}

    def _rhyme_words(self, lines: tuple[str, ...]) -> set[str]:
        rhyming = lines[1::2] if self.pack.one_rhyme else lines
        return {self.pack.rhyme_word(line) for line in rhyming}


def _lines(stanzas: Sequence[Stanza]) -> int:
    return sum(len(stanza.lines) for stanza in stanzas)
