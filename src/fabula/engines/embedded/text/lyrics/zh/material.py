"""What a Chinese theme is written as: banks as text under headings, and lines whose subject is put in by length.

A bank stands under the tags that singers know, 主歌 导歌 副歌 桥段 尾声 (verse, pre-chorus, chorus, bridge, outro); 短
before a heading makes it dance music's (3–5 characters), 古 that of 古风 (7). `{t}` is the subject, `{i}` things that
the description names besides, `{他}` the subject's pronoun. A line with one offers wordings, parted by `|`, of which
the first that has the right length is sung. It is an odd line: even lines rhyme, and a subject never has to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal, cast

from fabula.engines.embedded.text.lyrics.frame import Bank, Feeling, LineLength, Stanza, SubjectKind, Theme, stanzas

Diction = Literal["modern", "guofeng"]

_HEADINGS = {"主歌": "verses", "导歌": "lifts", "副歌": "choruses", "桥段": "bridges", "尾声": "outros"}
_PREFIXES = {"modern": "", "short": "短", "guofeng": "古"}


@dataclass(frozen=True)
class Written:
    """A theme as it is written. `topic` is what is sung of where a description names nothing else."""

    name: str
    topic: str
    titles: str
    cues: str
    feelings: str
    text: str
    cues_besides: str = ""
    kinds: str = ""

    @cached_property
    def called(self) -> frozenset[str]:
        """The words that call for it and that its choruses can call."""
        return frozenset(self.cues.split())

    @cached_property
    def keywords(self) -> frozenset[str]:
        """All words that call for it; a song for one of the others calls the theme's own topic."""
        return self.called | frozenset(self.cues_besides.split())

    def speaks(self, diction: Diction) -> bool:
        """Whether it has a chorus in that diction."""
        return bool(bank_of(self.text, _PREFIXES[diction]).choruses)

    def theme(self, banks: Mapping[LineLength, Bank]) -> Theme:
        """The frame's theme, of these banks."""
        feelings = cast(frozenset[Feeling], frozenset(self.feelings.split()))
        kinds = cast(frozenset[SubjectKind], frozenset(self.kinds.split()))
        return Theme(self.name, self.keywords, feelings, banks, kinds)


@cache
def bank_of(text: str, prefix: str = "", *, turns: bool = True) -> Bank:
    """The bank under the headings with that prefix.

    A bridge of four lines is a turn too long for the place of a bridge: it is the last of the verses, or left out.
    """
    rows = dict.fromkeys(_HEADINGS.values(), "")
    for piece in text.strip().removeprefix("[").split("\n["):
        heading, _, body = piece.partition("]")
        part = _HEADINGS.get(heading.removeprefix(prefix)) if heading.startswith(prefix) else None
        if part:
            rows[part] += body + "\n"
    parts = {part: stanzas(body) for part, body in rows.items()}
    long_bridges = tuple(stanza for stanza in parts["bridges"] if len(stanza.lines) > 2)
    parts["bridges"] = tuple(stanza for stanza in parts["bridges"] if len(stanza.lines) == 2)
    if turns:
        parts["verses"] += long_bridges
    return Bank(**parts)


def together(first: Bank, *others: Bank) -> Bank:
    """One bank of several."""
    banks = (first, *others)
    return Bank(**{part: tuple(s for bank in banks for s in getattr(bank, part)) for part in vars(first)})


def halves(verses: tuple[Stanza, ...]) -> tuple[Stanza, ...]:
    """The first couplets of quatrains, for verses of two lines."""
    return tuple(Stanza(stanza.lines[:2]) for stanza in verses)
