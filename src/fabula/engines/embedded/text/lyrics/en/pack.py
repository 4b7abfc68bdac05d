"""The English pack: themes, calls and images, and how lines sound."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fabula.domain.lyrics import LyricsRequest
from fabula.engines.embedded.text.en.grammar import stems, title_case
from fabula.engines.embedded.text.lyrics.en import reading, sound
from fabula.engines.embedded.text.lyrics.en.calls import CALLS
from fabula.engines.embedded.text.lyrics.en.images import IMAGES
from fabula.engines.embedded.text.lyrics.en.mentions import mention
from fabula.engines.embedded.text.lyrics.en.themes import THEMES
from fabula.engines.embedded.text.lyrics.frame import TOPIC, Image, LineLength, Stanza, Subject, SubjectKind, Theme

_ECHOES = ("Yes, ", "Lord, ", "I said, ")
_LONGEST_TITLE = 6
"""Words."""


@dataclass(frozen=True)
class EnglishLyrics:
    """Implements `LyricPack`; rhymes are perfect by CMUdict, couplet by couplet."""

    language: str = "en"
    themes: tuple[Theme, ...] = THEMES
    images: tuple[Image, ...] = IMAGES
    calls: Mapping[SubjectKind, Mapping[LineLength, tuple[Stanza, ...]]] = field(default_factory=lambda: CALLS)
    bounds: Mapping[LineLength, tuple[int, int]] = field(
        default_factory=lambda: {"short": (4, 6), "medium": (6, 9), "long": (10, 15)}
    )
    one_rhyme: bool = False
    longest_verse: int = 8

    def suited(self, request: LyricsRequest) -> "EnglishLyrics":
        """With couplets for the names that the description gives beside its subject's."""
        called = self.read(request).address
        named = [mention(name, kind) for name, kind in reading.names_in(request.description) if name not in called]
        return replace(self, images=(*named, *self.images)) if named else self

    def read(self, request: LyricsRequest) -> Subject:
        return reading.read(request, frozenset().union(*(theme.keywords for theme in self.themes)))

    def size(self, line: str) -> int:
        return sound.syllables(line)

    def rhyme(self, line: str) -> str:
        return min(sound.endings(sound.words(line)[-1]))

    def rhyme_word(self, line: str) -> str:
        return sound.words(line)[-1].lower()

    def fill(self, line: str, subject: Subject) -> str:
        filled = line.replace(TOPIC, subject.address)
        return filled[:1].upper() + filled[1:]

    def names(self, subject: Subject, lines: tuple[str, ...]) -> bool:
        called = subject.address.lower()
        if called and any(called in line.lower() for line in lines):
            return True
        is_name = called != subject.address
        return not is_name and any(subject.head in stems(line) for line in lines)

    def echo(self, line: str) -> str:
        word, space, rest = line.partition(" ")
        kept = word if word.split("'")[0] == "I" else word.lower()
        return f"{_ECHOES[len(line) % len(_ECHOES)]}{kept}{space}{rest}"

    def title(self, hook: str, subject: Subject) -> str:
        if subject.address and hook.lower().startswith(f"{subject.address.lower()},"):
            return title_case(subject.address)
        pieces = hook.split(",")
        title = pieces[0] if len(pieces[0].split()) > 1 else " ".join(hook.replace(",", "").split()[:_LONGEST_TITLE])
        head, space, last = title_case(title).rpartition(" ")
        return f"{head}{space}{last[:1].upper()}{last[1:]}"
