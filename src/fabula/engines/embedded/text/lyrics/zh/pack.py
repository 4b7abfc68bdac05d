"""The Chinese pack of the lyric writer: themes, diction and lists as they suit a request, and how lines are sung."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fabula.domain.lyrics import LyricsRequest
from fabula.engines.embedded.text.lyrics.forms import Part, form
from fabula.engines.embedded.text.lyrics.frame import (
    Bank,
    Feeling,
    Image,
    LineLength,
    Stanza,
    Subject,
    SubjectKind,
    Theme,
)
from fabula.engines.embedded.text.lyrics.zh import filling, reading, rhymes, vocabulary
from fabula.engines.embedded.text.lyrics.zh.material import Diction, Written, bank_of, halves, together
from fabula.engines.embedded.text.lyrics.zh.reading import Reading
from fabula.engines.embedded.text.lyrics.zh.themes import CHILDREN, OCCASIONS, THEMES, common

_BOUNDS: dict[Diction, dict[LineLength, tuple[int, int]]] = {
    "modern": {"short": (3, 5), "medium": (7, 9), "long": (7, 9)},
    "guofeng": {"short": (6, 8), "medium": (6, 8), "long": (6, 8)},
}
_LISTED = filling.THINGS
"""Stands among a subject's words where there is a list to be sung: themes may know the things themselves."""
_SLOW = frozenset({"ambient", "cinematic", "classical"})
"""Genres in which dance music's lines would be out of place."""
_OF_A_FEELING: dict[str, str] = {
    "bright": "阳光", "warm": "爱情", "longing": "思念", "sad": "失恋", "calm": "月亮", "fierce": "梦想",
    "playful": "阳光",
}  # fmt: skip
_OF_A_GENRE = {
    "guofeng": "江湖", "children": "小动物", "rock": "梦想", "hip-hop": "梦想", "lo-fi": "城市夜", "house": "阳光",
    "electronic": "阳光", "folk": "时光", "jazz": "月亮", "rnb": "爱情", "country": "旅行", "blues": "孤独",
}  # fmt: skip
_KINDS: tuple[SubjectKind, ...] = ("thing", "creature", "place", "person", "idea")


@dataclass(frozen=True)
class ChineseLyrics:
    """The pack; `suited` gives it the themes of a request."""

    diction: Diction = "modern"
    children: bool = False
    slow: bool = False
    themes: tuple[Theme, ...] = ()
    images: tuple[Image, ...] = ()
    read_as: Reading | None = None
    feelings: frozenset[Feeling] = frozenset()
    language: str = "zh"
    one_rhyme: bool = True
    longest_verse: int = 4

    @property
    def calls(self) -> Mapping[SubjectKind, Mapping[LineLength, tuple[Stanza, ...]]]:
        """None: choruses hold the subject themselves."""
        return {kind: {"medium": ()} for kind in _KINDS}

    @property
    def bounds(self) -> Mapping[LineLength, tuple[int, int]]:
        """Least and most characters of a line."""
        return _BOUNDS[self.diction]

    def suited(self, request: LyricsRequest) -> "ChineseLyrics":
        """The pack with the themes of the request's genre, and with a list of the things that it names besides."""
        genre = request.genre or vocabulary.genre_of(f"{request.style} {request.description}")
        diction: Diction = "guofeng" if genre == "guofeng" else "modern"
        children = genre == "children"
        written = [theme for theme in (CHILDREN if children else THEMES) if theme.speaks(diction)]
        feelings = vocabulary.feelings_of(f"{request.mood} {request.style} {request.description}")
        read_as = reading.read(request.description, written, OCCASIONS) or _unnamed(feelings, genre, written)
        parts = form(request.seconds, request.genre, longest_verse=self.longest_verse)
        slow = genre in _SLOW
        themes = tuple(_theme(theme, diction, parts, slow=slow) for theme in written)
        suited = replace(
            self, diction=diction, children=children, slow=slow, themes=themes, read_as=read_as, feelings=feelings
        )
        return replace(suited, images=_images(suited, written))

    def read(self, request: LyricsRequest) -> Subject:
        """What is to be sung about: what `suited` found."""
        asked = self.read_as or _unnamed(self.feelings, request.genre, THEMES)
        words = frozenset({*asked.words, asked.head, *([_LISTED] if asked.things else [])})
        return Subject(asked.address, asked.head, asked.kind, words, self.feelings)

    def size(self, line: str) -> int:
        """How many characters are sung; of a Latin word, how many syllables."""
        return rhymes.length(line)

    def rhyme(self, line: str) -> str:
        """The 辙 that a line ends in."""
        return rhymes.rhyme_group(line)

    def rhyme_word(self, line: str) -> str:
        """The character that a line rhymes on."""
        return rhymes.rhyme_word(line)

    def fill(self, line: str, subject: Subject) -> str:
        """The line with the subject and the things named besides in their places, worded by their length."""
        things = self.read_as.things if self.read_as else ()
        return filling.fill(line, address=subject.address, things=things, bounds=self.bounds)

    def names(self, subject: Subject, lines: tuple[str, ...]) -> bool:
        """Whether these lines name the subject, or have a place for it."""
        return any(filling.SUBJECT in line or subject.address in line for line in lines)

    def echo(self, line: str) -> str:
        """A line said again, with a sigh before it where there is room."""
        return f"啊 {line}" if rhymes.length(line) < self.bounds["medium"][1] else line

    def title(self, hook: str, subject: Subject) -> str:
        """What the user named, where that is more than a theme's own word; else a title of the theme's."""
        asked = self.read_as or Reading(subject.address, subject.head, subject.kind, "")
        return filling.title(hook, asked, children=self.children, diction=self.diction)


def _unnamed(feelings: frozenset[Feeling], genre: str, written: Sequence[Written]) -> Reading:
    """What a song of a mood or a genre alone is about."""
    names = [_OF_A_FEELING[feeling] for feeling in sorted(feelings)] if genre not in {"guofeng", "children"} else []
    names += [_OF_A_GENRE.get(genre, "时光"), "时光"]
    theme = next((theme for name in names for theme in written if theme.name == name), written[0])
    return Reading(theme.topic, min(theme.keywords), "idea", "")


def _theme(theme: Written, diction: Diction, parts: tuple[Part, ...], *, slow: bool) -> Theme:
    banks: dict[LineLength, Bank] = {}
    if diction == "guofeng":
        banks["medium"] = _enough(bank_of(theme.text, "古"), bank_of(common.GUFENG, "古"), parts)
    else:
        closing = common.CHILDREN if theme in CHILDREN else common.CLOSING
        banks["medium"] = _enough(bank_of(theme.text), bank_of(closing), parts)
        if not slow:
            banks["short"] = _enough(bank_of(theme.text, "短"), bank_of(common.DANCE, "短"), parts)
    return theme.theme(banks)


def _enough(own: Bank, others: Bank, parts: tuple[Part, ...]) -> Bank:
    """A theme's own bank, with as many of the verses that fit anywhere as the song needs more.

    Couplets stand among the verses where the form has places for two lines; a blues's verses are all couplets.
    """
    places = [part for part in parts if part.kind == "verse"]
    wanting = len(places) - len(own.verses)
    bank = together(own, replace(others, verses=others.verses[: wanting + 1] if wanting > 0 else ()))
    if any(part.blues for part in places):
        return replace(bank, verses=halves(bank.verses))
    if any(part.lines < 4 for part in places):
        return replace(bank, verses=bank.verses + halves(bank.verses))
    return bank


def _images(pack: ChineseLyrics, written: Sequence[Written]) -> tuple[Image, ...]:
    """One verse about what is named besides the subject: a list of it, or where a theme knows it, one of that theme."""
    asked = pack.read_as
    if asked is None:
        return ()
    if asked.things:
        knowing = (theme for theme in written if asked.head in theme.keywords)
        felt = pack.feelings or {feeling for theme in knowing for feeling in theme.feelings.split()}
        sad = "sad" in felt
        return (Image(frozenset({_LISTED}), _lists(pack, sad=sad)),)
    others = (theme for theme in written if theme.keywords & set(asked.words) and asked.head not in theme.keywords)
    return tuple(_image(theme, pack.diction) for theme in others)[:1]


def _lists(pack: ChineseLyrics, *, sad: bool) -> dict[LineLength, tuple[Stanza, ...]]:
    text = common.CHILDREN_LISTS if pack.children else common.SAD_LISTS if sad else common.LISTS
    verses = bank_of(common.LISTS, "古").verses if pack.diction == "guofeng" else bank_of(text).verses
    return {"short": verses if pack.slow else bank_of(common.LISTS, "短").verses, "medium": verses, "long": verses}


def _image(theme: Written, diction: Diction) -> Image:
    """The verses of a theme that speak to nobody, as images for songs of other themes."""
    bank = bank_of(theme.text, "古" if diction == "guofeng" else "", turns=False)
    verses = tuple(stanza for stanza in bank.verses if not any("你" in line or "{" in line for line in stanza.lines))
    return Image(theme.keywords, {"medium": verses, "long": verses})
