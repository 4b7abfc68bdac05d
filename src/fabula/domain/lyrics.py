"""Lyrics: sections of lines, the tags that name sections in both languages, and what a writer of them is asked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from fabula.domain.language import is_cjk

SectionKind = Literal["intro", "verse", "pre-chorus", "chorus", "bridge", "instrumental", "outro"]
SECTION_KINDS: tuple[SectionKind, ...] = get_args(SectionKind)

_TAGS: dict[str, SectionKind] = {
    "intro": "intro", "前奏": "intro", "引子": "intro", "开场": "intro",
    "verse": "verse", "主歌": "verse", "strophe": "verse",
    "pre-chorus": "pre-chorus", "prechorus": "pre-chorus", "pre chorus": "pre-chorus", "导歌": "pre-chorus",
    "预副歌": "pre-chorus", "过渡": "pre-chorus",
    "chorus": "chorus", "hook": "chorus", "refrain": "chorus", "副歌": "chorus", "drop": "chorus",
    "bridge": "bridge", "middle eight": "bridge", "桥段": "bridge", "桥": "bridge",
    "instrumental": "instrumental", "inst": "instrumental", "solo": "instrumental", "interlude": "instrumental",
    "break": "instrumental", "间奏": "instrumental", "独奏": "instrumental",
    "outro": "outro", "ending": "outro", "end": "outro", "coda": "outro", "尾奏": "outro", "尾声": "outro",
    "结尾": "outro",
}  # fmt: skip

_TAG = re.compile(r"^[\[【(（]\s*(?P<name>[^\[\]【】()（）\d:：]+?)\s*[-_ ]?\d*\s*(?:[:：].*)?[\]】)）]$")


@dataclass(frozen=True)
class LyricSection:
    """Lines that are sung together; one without lines is played only."""

    kind: SectionKind
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lyrics:
    """A song's words. `hook` is the line that returns in every chorus, where the writer knows it."""

    title: str
    language: str
    sections: tuple[LyricSection, ...]
    hook: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line that is sung, in order."""
        return tuple(line for section in self.sections for line in section.lines)


@dataclass(frozen=True)
class LyricsRequest:
    """What a lyric is to be about.

    `style` and `mood` are free words, `genre` one of `fabula.domain.song.GENRES` or empty. `seconds` is how long the
    song will be, 0 where it may be as long as it needs: the lyric is as long as can be sung in that time.
    """

    description: str
    language: str
    style: str = ""
    mood: str = ""
    genre: str = ""
    seconds: float = 0.0
    seed: int = 0


@dataclass(frozen=True)
class PromptTagsRequest:
    """A description of music to be told in tags. `genre`, `instruments`, `tempo` are sure to be among them."""

    description: str
    genre: str = ""
    instruments: tuple[str, ...] = ()
    tempo: str = ""


@dataclass(frozen=True)
class PromptTags:
    """Short tags that a music model takes as its prompt, weightiest first, and the genre they speak of."""

    tags: tuple[str, ...]
    genre: str


@dataclass(frozen=True)
class CategoriesRequest:
    """A song's description to be filed: at most `most` categories, subgenres among them or not."""

    description: str
    most: int = 5
    subgenres: bool = True


@dataclass(frozen=True)
class Categories:
    """Categories with how sure each is (0…1), surest first; `primary` is a genre's name."""

    confidences: dict[str, float]
    primary: str


def section_kind_of(line: str) -> SectionKind | None:
    """The kind that a tag line such as `[Verse 2]`, `[主歌]` or `[Chorus: all]` names; `None` for any other line."""
    tag = _TAG.match(line.strip())
    return _TAGS.get(tag["name"].strip().lower()) if tag else None


def lyrics_of(text: str, *, language: str, title: str = "") -> Lyrics:
    """The user's own lyrics, every line word for word, with tags or without.

    Without tags, blank lines part the sections; of those, one that comes more than once is the chorus.
    """
    sections = tuple(_tagged(text) if _has_tags(text) else _untagged(text))
    chorus = next((section for section in sections if section.kind == "chorus" and section.lines), None)
    return Lyrics(title, language, sections, hook=chorus.lines[0] if chorus else "")


def lyrics_text(lyrics: Lyrics) -> str:
    """Lyrics as text with tags; `lyrics_of` reads the same sections back."""
    return "\n\n".join("\n".join((f"[{section.kind}]", *section.lines)) for section in lyrics.sections) + "\n"


def word_count(line: str) -> int:
    """Words of a line; of Chinese and Japanese, which set no spaces, every character is one."""
    spaced = "".join(f" {char} " if is_cjk(char) else char for char in line)
    return sum(any(char.isalnum() for char in word) for word in spaced.split())


def _has_tags(text: str) -> bool:
    return any(section_kind_of(line) for line in text.splitlines())


def _tagged(text: str) -> Iterator[LyricSection]:
    kind: SectionKind | None = None
    lines: list[str] = []
    for line in map(str.strip, text.splitlines()):
        named = section_kind_of(line)
        if named is None:
            if line:
                lines.append(line)
            continue
        if kind or lines:
            yield LyricSection(kind or "verse", tuple(lines))
        kind, lines = named, []
    if kind or lines:
        yield LyricSection(kind or "verse", tuple(lines))


def _untagged(text: str) -> Iterator[LyricSection]:
    stanzas = list(_stanzas(text.splitlines()))
    for stanza in stanzas:
        yield LyricSection("chorus" if stanzas.count(stanza) > 1 else "verse", stanza)


def _stanzas(lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    stanza: list[str] = []
    for line in (*map(str.strip, lines), ""):
        if line:
            stanza.append(line)
        elif stanza:
            yield tuple(stanza)
            stanza = []
