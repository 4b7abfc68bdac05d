"""A title out of words that were not written as one."""

import re
import unicodedata

from fabula.domain.lyrics import Lyrics

_LONGEST = {True: 12, False: 48}
_SIGNS = frozenset(("So", "Sk", "Cf", "Cn", "Co", "Mn"))
"""Emoji and what joins them: no type has them."""
_SMALL = frozenset(
    ("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with")
)


def title_of(words: str) -> str:
    """A short title from the first clause of a description or a line: capitalised in English, cut at a word."""
    words = "".join(char for char in words if unicodedata.category(char) not in _SIGNS)
    clause = next((part for part in re.split(r"[,.;:!?，。；：！？、\n]+", words) if part.strip()), words).strip()
    wide = bool(re.search(r"[\u3040-\u9fff]", clause))
    if wide:
        return clause[: _LONGEST[True]]
    kept: list[str] = []
    for word in clause.split():
        if kept and len(" ".join([*kept, word])) > _LONGEST[False]:
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1].lower() in _SMALL:
        kept.pop()
    return " ".join(_capitalised(word, first=not number) for number, word in enumerate(kept))[:80]


def title_of_lyrics(lyrics: Lyrics) -> str:
    """The title that lyrics have, or one of the line that returns, or of the first; empty where there is no line."""
    return lyrics.title or title_of(lyrics.hook or next(iter(lyrics.lines), ""))


def _capitalised(word: str, *, first: bool) -> str:
    if not first and word.lower() in _SMALL:
        return word.lower()
    return word if any(char.isupper() for char in word) else word[:1].upper() + word[1:]
