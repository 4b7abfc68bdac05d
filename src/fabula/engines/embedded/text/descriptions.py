"""Descriptions of songs: what may be asked at all, and pictographs read as the words they stand for."""

import json
import unicodedata
from functools import cache

from fabula.domain.errors import InputError
from fabula.domain.language import CHINESE, ENGLISH
from fabula.domain.lyrics import LyricsRequest
from fabula.domain.song import GENRES, LONGEST_SONG, SHORTEST_SONG
from fabula.runtime.assets import asset

LONGEST_DESCRIPTION = 2_000
LYRIC_LANGUAGES = frozenset({ENGLISH, CHINESE})
_REMEDY = "Say in a few words what the song is about and how it sounds."


def check_lyrics(request: LyricsRequest) -> None:
    """Raise `InputError` for a request that no embedded lyric can be written for."""
    check_description(request.description)
    if request.language not in LYRIC_LANGUAGES:
        raise InputError(
            f"The embedded writer writes lyrics in {' and '.join(sorted(LYRIC_LANGUAGES))}, not in "
            f"{request.language!r}.",
            remedy="Use a language model (--engine text=openai), or bring your own lyrics with --lyrics FILE.",
            field="language",
        )
    if request.genre and request.genre not in GENRES:
        raise InputError(
            f"No genre is called {request.genre!r}.", remedy=f"Choose one of {', '.join(GENRES)}.", field="genre"
        )
    if request.seconds and not SHORTEST_SONG <= request.seconds <= LONGEST_SONG:
        raise InputError(
            f"A song cannot be {request.seconds:g} seconds long.",
            remedy=f"Ask for {SHORTEST_SONG:g} to {LONGEST_SONG:g} seconds.",
            field="seconds",
        )


def check_description(text: str) -> None:
    """Raise `InputError` for what says nothing about a song: blank, too long, or without a word or pictograph."""
    if not text.strip():
        raise InputError("The description is empty.", remedy=_REMEDY, field="description")
    if len(text) > LONGEST_DESCRIPTION:
        raise InputError(
            f"The description has {len(text):,} characters; {LONGEST_DESCRIPTION:,} are the most.",
            remedy="Shorten it; your own lyrics are given with --lyrics FILE.",
            field="description",
        )
    if any(unicodedata.category(char) == "Cc" and char not in "\n\r\t" for char in text):
        raise InputError(
            "The description holds control characters.", remedy="Remove them and give plain text.", field="description"
        )
    if not any(char.isalpha() or char in _pictographs(ENGLISH) for char in text):
        raise InputError("The description has no words in it.", remedy=_REMEDY, field="description")


def in_words(text: str, language: str) -> str:
    """The text with its pictographs told in words, as a sentence of their own where there are other words."""
    labels = _pictographs(language if language in LYRIC_LANGUAGES else ENGLISH)
    told = list(dict.fromkeys(labels[char] for char in text if char in labels))
    bare = " ".join("".join(char for char in text if not _is_pictograph(char)).split())
    if not any(char.isalpha() for char in bare):
        return (" and " if language == ENGLISH else "和").join(told)
    return ". ".join((bare.rstrip(". "), *told)) if told else bare


def _is_pictograph(char: str) -> bool:
    return char in _pictographs(ENGLISH) or char in "\ufe0f\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff"


@cache
def _pictographs(language: str) -> dict[str, str]:
    """The word for each pictograph of one character (emojibase)."""
    entries = json.loads(asset("emoji/keywords.json").read_text("utf-8"))
    labels = {entry["emoji"].rstrip("\ufe0f"): entry[language]["label"] for entry in entries if language in entry}
    return {emoji: label.removesuffix(" face") for emoji, label in labels.items() if len(emoji) == 1}
