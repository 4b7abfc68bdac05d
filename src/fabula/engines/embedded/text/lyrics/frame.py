"""What a lyric of any language is made of: themes whose stanzas are authored whole, images, calls, and the pack of a
language that holds them.

A language's pack is `PACK`, a `LyricPack`, in `lyrics/<language>/__init__.py` (loaded when first asked for). Its banks
are written as text, one stanza a line, the lines of a stanza parted by ` / ` (see `stanzas`):

    VERSES = stanzas('''
        The kettle clicks, the street is grey / A bus goes by and takes the day / ...
    ''')

- A **stanza** is a couplet (2 lines) or a quatrain (4 lines) that was written as one thought; it is never taken apart
  and never mixed line by line with another. English rhymes both lines of a couplet; Chinese the even lines, one rhyme
  (辙) through a section (`one_rhyme`), so that a Chinese bank holds several stanzas of each rhyme it uses.
- The stanzas of `verses` stand **in the order in which they may follow one another**: a song takes some of them,
  always in that order, so that what comes later in the list may lean on what came before, never the other way.
  Tense, person and addressee are the same in the whole theme: whoever is "you" in it stays so.
- `openings` may stand first in a song, `verses` never need one before them; `lifts` are pre-choruses, `bridges` turn
  the thought, `outros` let go. `choruses`: the first line of each is its **hook**, the line that returns. A chorus is
  four lines, of which the first two must make sense alone (a jingle of ten seconds, or after a call).
- Lines are of three lengths, a bank each: `short` for dance music, `medium` the usual, `long` for rap and tales. A
  theme must have `medium`; what another bank lacks is taken from `medium`. A full song takes up to twelve stanzas of
  verse (half of them is usual), two or three lifts (never one twice), one chorus, a bridge, an outro.
- **The subject** of a description stands where a line says `{topic}`: in a theme's `calls` when the subject is one of
  the theme's own keywords, in the pack's `calls` of the subject's kind when no theme knows it ("My broken bicycle,
  carry me round"). A call is a couplet; `{topic}` stands in both of its lines or makes its line no longer than the
  other by more than the measure allows; it is never at a line's end, where it would have to rhyme. A call opens the
  chorus, its first line is then the hook.
- **Seeds** take openings, lifts, choruses, bridges and calls in turn (few of a kind: the next seed takes the next one),
  verses by chance. The more there is of each, the more two songs of one theme differ.
- **Images** are couplets about one thing (rain, a train, a dog), first person, present tense, without a "you": they
  may stand in the verses of any theme whose description names the thing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from fabula.domain.lyrics import LyricsRequest

LineLength = Literal["short", "medium", "long"]
SubjectKind = Literal["thing", "creature", "place", "person", "idea"]
Feeling = Literal["bright", "warm", "longing", "sad", "calm", "fierce", "playful"]
"""What a theme feels like, and a request: a theme of the request's feeling is preferred among those it could be."""

TOPIC = "{topic}"


@dataclass(frozen=True)
class Stanza:
    """Lines that were written together and are sung together."""

    lines: tuple[str, ...]

    @property
    def has_topic(self) -> bool:
        """Whether the subject has to be put in."""
        return any(TOPIC in line for line in self.lines)


def stanzas(text: str) -> tuple[Stanza, ...]:
    """Stanzas from text: one a row, its lines parted by ` / `; a row that ends in `/` goes on in the next.

    Empty rows and those that begin with # are nothing.
    """
    rows = (row.strip() for row in text.replace("/\n", "/ ").splitlines())
    return tuple(Stanza(tuple(map(str.strip, row.split(" / ")))) for row in rows if row and not row.startswith("#"))


@dataclass(frozen=True)
class Bank:
    """The stanzas of a theme of one line length, by what they are for."""

    openings: tuple[Stanza, ...] = ()
    verses: tuple[Stanza, ...] = ()
    lifts: tuple[Stanza, ...] = ()
    choruses: tuple[Stanza, ...] = ()
    bridges: tuple[Stanza, ...] = ()
    outros: tuple[Stanza, ...] = ()
    calls: tuple[Stanza, ...] = ()


_PARTS = ("openings", "verses", "lifts", "choruses", "bridges", "outros", "calls")


def bank(text: str) -> Bank:
    """A bank from text: headings `[openings]`, `[verses]` and so on, stanzas under each as `stanzas` reads them."""
    parts = dict.fromkeys(_PARTS, "")
    for piece in text.strip().removeprefix("[").split("\n["):
        heading, _, rows = piece.partition("]")
        if heading not in parts:
            raise ValueError(f"a bank has no part {heading!r}")
        parts[heading] = rows
    return Bank(**{name: stanzas(rows) for name, rows in parts.items()})


@dataclass(frozen=True)
class Theme:
    """What a song can be about.

    `keywords` are words of a description that call for it, in base form; `kinds` the kinds of subject it takes in when
    no theme knows the subject by a keyword. `called` are the kinds of subject that its calls make sense of: a sea's
    calls no person's. A theme that calls persons or creatures does so by any name; the rest only its own keywords.
    `genres` are those that a subject which no theme knows belongs here by (the blues of anything is about trouble).
    """

    name: str
    keywords: frozenset[str]
    feelings: frozenset[Feeling]
    banks: Mapping[LineLength, Bank]
    kinds: frozenset[SubjectKind] = frozenset()
    called: frozenset[SubjectKind] = frozenset({"thing", "place", "idea"})
    genres: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Image:
    """Couplets about one thing that any theme may hold."""

    keywords: frozenset[str]
    couplets: Mapping[LineLength, tuple[Stanza, ...]]


@dataclass(frozen=True)
class Subject:
    """What a description is about, as its language's pack reads it.

    `address` is the subject as a line names or calls it ("my broken bicycle", "Shanghai"), at most about six syllables,
    or empty where the description is a sentence that names nothing to call ("how much I miss you"): no call then;
    `head` its chief word in base form, `kind` what it is. `words` are all content words of the description in base
    form (names as written), the head among them, none of them a word about music (genre, instrument, "song").
    """

    address: str
    head: str
    kind: SubjectKind
    words: frozenset[str]
    feelings: frozenset[Feeling] = field(default_factory=frozenset)


class LyricPack(Protocol):
    """All that a language brings."""

    @property
    def language(self) -> str: ...

    @property
    def themes(self) -> tuple[Theme, ...]: ...

    @property
    def images(self) -> tuple[Image, ...]: ...

    @property
    def calls(self) -> Mapping[SubjectKind, Mapping[LineLength, tuple[Stanza, ...]]]: ...

    @property
    def bounds(self) -> Mapping[LineLength, tuple[int, int]]:
        """Least and most syllables (zh: characters) of a line."""
        ...

    @property
    def one_rhyme(self) -> bool:
        """Whether the even lines of a section share one rhyme."""
        ...

    @property
    def longest_verse(self) -> int:
        """Most lines of one verse section; longer ones are parted (zh: a rhyme lasts a quatrain)."""
        ...

    def suited(self, request: LyricsRequest) -> "LyricPack":
        """The pack as it suits one request: itself, or one of other themes (zh: 古风 has a diction of its own)."""
        ...

    def read(self, request: LyricsRequest) -> Subject:
        """What is to be sung about. Raises `InputError` (field `description`) where nothing is."""
        ...

    def size(self, line: str) -> int:
        """How many syllables are sung."""
        ...

    def rhyme(self, line: str) -> str:
        """The sound that a line ends on: equal for lines that rhyme."""
        ...

    def rhyme_word(self, line: str) -> str:
        """The word (zh: character) that a line rhymes on; none comes twice in a song."""
        ...

    def fill(self, line: str, subject: Subject) -> str:
        """The line with the subject in its place, spelled as it stands there (capitals)."""
        ...

    def names(self, subject: Subject, lines: tuple[str, ...]) -> bool:
        """Whether these lines name the subject already, so that no call is needed."""
        ...

    def echo(self, line: str) -> str:
        """A line said again a little otherwise, for the second line of a blues ("Yes, ...")."""
        ...

    def title(self, hook: str, subject: Subject) -> str:
        """The song's title, from its hook and its subject."""
        ...
