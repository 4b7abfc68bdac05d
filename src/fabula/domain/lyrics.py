"""Lyrics: sections of lines, the tags that name sections in both languages, and what a writer of them is asked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from fabula.domain.language import is_cjk

SectionKind = Literal["intro", "verse", "pre-chorus", "chorus", "bridge", "instrumental", "outro"]
SECTION_KINDS: tuple[SectionKind, ...] = get_args(SectionKind)

_NAMES: dict[str, SectionKind] = {
    "intro": "intro", "opening": "intro", "前奏": "intro", "引子": "intro", "开场": "intro",
    "verse": "verse", "strophe": "verse", "rap": "verse", "主歌": "verse", "说唱": "verse",
    "pre-chorus": "pre-chorus", "prechorus": "pre-chorus", "pre chorus": "pre-chorus", "build-up": "pre-chorus",
    "导歌": "pre-chorus", "预副歌": "pre-chorus", "过渡": "pre-chorus",
    "chorus": "chorus", "hook": "chorus", "refrain": "chorus", "drop": "chorus", "副歌": "chorus", "高潮": "chorus",
    "bridge": "bridge", "middle eight": "bridge", "桥段": "bridge", "桥": "bridge",
    "instrumental": "instrumental", "inst": "instrumental", "solo": "instrumental", "interlude": "instrumental",
    "break": "instrumental", "breakdown": "instrumental", "间奏": "instrumental", "独奏": "instrumental",
    "outro": "outro", "ending": "outro", "end": "outro", "coda": "outro", "fade out": "outro", "尾奏": "outro",
    "尾声": "outro", "结尾": "outro",
}  # fmt: skip

# The longest first: a pre-chorus is no chorus.
_ANY_NAME = "|".join(map(re.escape, sorted(_NAMES, key=len, reverse=True)))
_NAME = re.compile(rf"(?<![a-z])(?:{_ANY_NAME})(?![a-z])")
_TIMES = r"\s*[(（]?\s*(?:[x×*]\s*\d+|\d+\s*[x×])\s*[)）]?"
_NUMBERED = (
    rf"(?:(?:final|last|最后)\s*)?(?:{_ANY_NAME}|第[一二三四五六七八九十\d]+段)"
    rf"(?:\s*[-_#]?\s*(?:\d+|[一二三四五六七八九十]+))?(?:{_TIMES})?"
)
_REMARK = r"(?:\s+[-–—]\s[^:：]*)?"
_TAGS = (
    re.compile(rf"\**[\[【［](?P<words>[^\[\]【】［］]+)[\]】］](?:{_TIMES})?[:：]?\**"),
    re.compile(rf"[(（]\s*(?P<words>{_NUMBERED}\s*(?:[:：][^()（）]*)?)[)）]", re.IGNORECASE),
    # `Verse 1:`, `主歌：`, and as Markdown `## Chorus`, `**Chorus**`.
    re.compile(
        rf"(?P<mark>#{{1,6}}\s+|\*{{1,2}})?(?P<words>{_NUMBERED}{_REMARK})\s*\**(?(mark)[:：]?|[:：])\**", re.IGNORECASE
    ),
)
_LONGEST_TAG = 200
"""Characters; also what keeps the patterns quick on whatever somebody sends."""
_AFTER_NAME = re.compile(r"[:：(（,，/]|\s[-–—]\s")
_HEADING = re.compile(r"#(?:\s+(?P<title>.*))?")


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
    song will be, 0 where it may be as long as it needs: the lyric is as long as can be sung in that time. `bpm` is the
    tempo that was asked for, 0 for one that suits the words.
    """

    description: str
    language: str
    style: str = ""
    mood: str = ""
    genre: str = ""
    seconds: float = 0.0
    seed: int = 0
    bpm: float = 0.0


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
    """The kind that a tag line such as `[Verse 2]`, `【主歌】` or `Chorus:` begins; `None` for a line that is sung.

    All that stands in square brackets by itself is a tag; one that names no kind begins a verse.
    """
    words = _tag_words(line)
    return None if words is None else kind_named(words) or "verse"


def kind_named(words: str) -> SectionKind | None:
    """The kind of section that words such as `Final Chorus`, `Verse 2 - soft` or `副歌 x2` name."""
    for part in (_AFTER_NAME.split(words)[0], words):
        # The last name is the noun: an `instrumental intro` is an intro.
        if names := _NAME.findall(part.lower()):
            return _NAMES[names[-1]]
    return None


def lyrics_of(text: str, *, language: str, title: str = "") -> Lyrics:
    """The user's own lyrics, every line word for word, with tags or without.

    A first line `# Words` is the title; `title` is that of a text without one. Without tags, blank lines part the
    sections; of those, one that comes more than once is the chorus.
    """
    heading, lines = _headed(text)
    sections = tuple(_tagged(lines) if _has_tags(lines) else _untagged(lines))
    chorus = next((section for section in sections if section.kind == "chorus" and section.lines), None)
    return Lyrics(heading or title, language, sections, hook=chorus.lines[0] if chorus else "")


def lyrics_text(lyrics: Lyrics) -> str:
    """Lyrics as text with tags; `lyrics_of` reads the same sections back."""
    return "\n\n".join("\n".join((f"[{section.kind}]", *section.lines)) for section in lyrics.sections) + "\n"


def plain_text(lyrics: Lyrics) -> str:
    """Only what is sung, a blank line between sections: what a player shows of a song."""
    return "\n\n".join("\n".join(section.lines) for section in lyrics.sections if section.lines)


def word_count(line: str) -> int:
    """Words of a line; of Chinese and Japanese, which set no spaces, every character is one."""
    spaced = "".join(f" {char} " if is_cjk(char) else char for char in line)
    return sum(any(char.isalnum() for char in word) for word in spaced.split())


def _headed(text: str) -> tuple[str, list[str]]:
    """A text's heading, or nothing, and its other lines."""
    lines = list(map(str.strip, text.strip().splitlines()))
    heading = _HEADING.fullmatch(lines[0]) if lines else None
    return ((heading["title"] or "").strip(), lines[1:]) if heading else ("", lines)


def _tag_words(line: str) -> str | None:
    """What a tag says; `None` for a line that is sung."""
    spaced = " ".join(line.split())
    if len(spaced) > _LONGEST_TAG:
        return None
    matches = (pattern.fullmatch(spaced) for pattern in _TAGS)
    return next((match["words"].strip() for match in matches if match), None)


def _has_tags(lines: Sequence[str]) -> bool:
    """Whether a tag names a kind; remarks such as `[whispered]` alone do not divide a song."""
    return any(kind_named(words) for words in map(_tag_words, lines) if words)


def _tagged(lines: Iterable[str]) -> Iterator[LyricSection]:
    kind: SectionKind | None = None
    sung: list[str] = []
    for line in filter(None, lines):
        words = _tag_words(line)
        if words is None:
            if kind == "instrumental":
                # Nobody sings while the players play alone: what follows is a section of its own.
                yield LyricSection(kind)
                kind = None
            sung.append(line)
            continue
        named = kind_named(words)
        if not (named or sung):
            # A remark on the section that begins, or the first of all.
            continue
        if kind or sung:
            yield LyricSection(kind or "verse", tuple(sung))
        kind, sung = named, []
    if kind or sung:
        yield LyricSection(kind or "verse", tuple(sung))


def _untagged(lines: Iterable[str]) -> Iterator[LyricSection]:
    stanzas = list(_stanzas("" if _tag_words(line) else line for line in lines))
    came = Counter(stanzas)
    for stanza in stanzas:
        yield LyricSection("chorus" if came[stanza] > 1 else "verse", stanza)


def _stanzas(lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    stanza: list[str] = []
    for line in (*lines, ""):
        if line:
            stanza.append(line)
        elif stanza:
            yield tuple(stanza)
            stanza = []
