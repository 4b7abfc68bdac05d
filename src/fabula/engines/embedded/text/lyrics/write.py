"""A song's words from a request and a language's pack."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from fabula.domain.lyrics import Lyrics, LyricSection, LyricsRequest
from fabula.engines.embedded.text.lyrics.choose import Chooser, theme_for
from fabula.engines.embedded.text.lyrics.forms import LINE_LENGTHS, Part, form
from fabula.engines.embedded.text.lyrics.frame import Bank, LineLength, LyricPack, Stanza, Subject, Theme

_TRIES, _TRIES_A_TURN = 24, 8
_LEAST_SAID = 2
_FEWEST_LEFT = 4
"""Stanzas that a later verse needs to choose from; where fewer are left, it begins at the first again."""


def write(request: LyricsRequest, pack: LyricPack) -> Lyrics:
    """Lyrics about the request's description, of the genre it names, as long as can be sung in its time and tempo.

    Raises `InputError` where the description names nothing to sing about.
    """
    pack = pack.suited(request)
    subject = pack.read(request)
    rng = Random(f"{request.seed}|{request.description}|{request.genre}|{request.mood}|{request.style}")
    theme = theme_for(pack, subject, request.genre, rng)
    parts = form(request.seconds, request.genre, longest_verse=pack.longest_verse, bpm=request.bpm)
    length = LINE_LENGTHS.get(request.genre, "medium")
    # By chance a rhyme word may be spent where a later section needs it: the first song that is whole is taken.
    turns = (request.seed + number // _TRIES_A_TURN for number in range(_TRIES))
    songs = (_Song(pack, subject, theme, length, rng, turn).sections(parts) for turn in turns)
    sections = max(_until_whole(songs, parts), key=_lines)
    hook = next(section.lines[0] for section in sections if section.kind == "chorus")
    return Lyrics(pack.title(hook, subject), pack.language, tuple(sections), hook)


def _until_whole(songs: Iterator[list[LyricSection]], parts: Sequence[Part]) -> Iterator[list[LyricSection]]:
    for song in songs:
        yield song
        if _lines(song) >= sum(part.lines for part in parts):
            return


def _lines(sections: Sequence[LyricSection]) -> int:
    return sum(len(section.lines) for section in sections)


@dataclass
class _Song:
    """One attempt at a song: chorus first, since all else makes way for its rhymes, then the rest in order."""

    pack: LyricPack
    subject: Subject
    theme: Theme
    length: LineLength
    rng: Random
    turn: int

    def __post_init__(self) -> None:
        self.bank = _whole_bank(self.theme, self.length)
        self.chooser = Chooser(self.pack, self.subject, self.rng, self.turn)

    def sections(self, parts: Sequence[Part]) -> list[LyricSection]:
        """The sections of a plan, as far as there are words for them."""
        chorus = self._chorus(max(part.lines for part in parts if part.kind == "chorus"))
        verses = iter(self._verses([part for part in parts if part.kind == "verse"]))
        written = []
        for part in parts:
            match part.kind:
                case "chorus":
                    lines = chorus
                case "verse":
                    lines = next(verses)
                case "instrumental":
                    lines = ()
                case _:
                    lines = self._other(part)
            if lines or part.kind == "instrumental":
                written.append(LyricSection(part.kind, lines))
        return written

    def _chorus(self, lines: int) -> tuple[str, ...]:
        choruses = self.chooser.fitting(self.bank.choruses)
        body = choruses[0].lines
        call = self._call(body)
        if call is None:
            return self.chooser.take(Stanza(body[:lines]))
        sung = self.chooser.take(Stanza(call.lines[:lines]))
        if lines <= len(sung):
            return sung
        fitting = [c for c in choruses if self.chooser.fits(Stanza(c.lines[:2]))] or choruses
        return sung + self.chooser.take(Stanza(fitting[0].lines[: lines - len(sung)]))

    def _call(self, body: tuple[str, ...]) -> Stanza | None:
        """A call of the subject, where the chorus does not name it, and now and then where it does."""
        if not self.subject.address:
            return None
        if self.pack.names(self.subject, body) and self.rng.random() < 0.5:
            return None
        calls = (
            self.bank.calls if self._calls_by_theme() else _of_length(self.pack.calls[self.subject.kind], self.length)
        )
        return min(self.chooser.ordered(calls), key=self._misfit, default=None)

    def _calls_by_theme(self) -> bool:
        """Whether the theme's own calls make sense of the subject."""
        living = self.subject.kind in ("person", "creature")
        known = living or self.subject.head in self.theme.keywords
        return bool(self.bank.calls) and known and self.subject.kind in self.theme.called

    def _misfit(self, call: Stanza) -> float:
        """By how many syllables a call's lines are out of bounds; one too many does not show in a chorus.

        Of calls that fit, those that say a single syllable of the subject are the last resort.
        """
        least, most = self.pack.bounds[self.length]
        sizes = [self.pack.size(line) for line in self.chooser.filled(call)]
        curt = min(sizes) - self.pack.size(self.subject.address) < _LEAST_SAID
        return sum(max(least - size, 0, size - most - 1) for size in sizes) + 0.5 * curt

    def _verses(self, parts: Sequence[Part]) -> list[tuple[str, ...]]:
        """All verses: one run through the theme's stanzas, so that what comes later in it is sung later."""
        self.images, self.pool = self._images(), list(self.bank.verses)
        return [self._verse(part, left=len(parts) - number, first=not number) for number, part in enumerate(parts)]

    def _verse(self, part: Part, *, left: int, first: bool) -> tuple[str, ...]:
        """A verse from what the verses before left of the theme; `left` verses have to share it."""
        wanted = part.lines // 3 * 2 if part.blues else part.lines
        image = [self.images.pop(0)] if self.images and wanted > 2 else []
        room = wanted - sum(len(stanza.lines) for stanza in image)
        span = self.pool if left == 1 else self.pool[: max(1, len(self.pool) * 2 // (left + 1))]
        openings = self.bank.openings if first else ()
        run = self.chooser.run(span, room, first=openings, by_chance=True)
        run = run or self.chooser.run(self.bank.verses, room, by_chance=True)
        lines = [self.chooser.take(stanza) for stanza in (*run[:1], *image, *run[1:]) if self.chooser.fits(stanza)]
        last = max((self.pool.index(stanza) for stanza in run if stanza in self.pool), default=-1)
        self.pool = self.pool[last + 1 :] if len(self.pool) - last - 1 >= _FEWEST_LEFT else list(self.bank.verses)
        return self._blues(lines) if part.blues else tuple(line for stanza in lines for line in stanza)

    def _blues(self, stanzas: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
        """AAB: the first line of each couplet said twice."""
        return tuple(
            line for first, *others in stanzas for line in (first, self.pack.echo(first), *others)
        )  # fmt: skip

    def _images(self) -> list[Stanza]:
        """One couplet about each thing that the description names beside the theme's own."""
        wanted = self.subject.words - self.theme.keywords
        found = [image for image in self.pack.images if image.keywords & wanted]
        chosen = [self.chooser.fitting(image.couplets.get(self.length, ()))[:1] for image in found]
        return [couplet for couplets in chosen for couplet in couplets]

    def _other(self, part: Part) -> tuple[str, ...]:
        banks = {"pre-chorus": self.bank.lifts, "bridge": self.bank.bridges, "outro": self.bank.outros}
        run = self.chooser.run(banks[part.kind], part.lines)
        return tuple(line for stanza in run for line in self.chooser.take(stanza))


def _whole_bank(theme: Theme, length: LineLength) -> Bank:
    """A theme's bank of that line length, with the medium one's stanzas where it has none."""
    medium, own = theme.banks["medium"], theme.banks.get(length, Bank())
    lacking = {name: stanzas for name, stanzas in vars(medium).items() if not getattr(own, name)}
    return replace(own, **lacking)


def _of_length(banks: Mapping[LineLength, tuple[Stanza, ...]], length: LineLength) -> tuple[Stanza, ...]:
    return banks.get(length) or banks["medium"]
