"""What the fake text engine says about songs: small, valid lyrics, tags and categories, at once."""

from dataclasses import dataclass

from fabula.domain.errors import InputError
from fabula.domain.language import CHINESE, ENGLISH
from fabula.domain.lyrics import (
    Categories,
    CategoriesRequest,
    Lyrics,
    LyricSection,
    LyricsRequest,
    PromptTags,
    PromptTagsRequest,
)
from fabula.domain.song import GENRES

_SHORT_SONG = 45.0
"""Seconds under which only a verse and a chorus are sung, and a third of that under which only a chorus is."""
_USUAL_GENRE = "pop"
_SURE, _LIKELY = 0.9, 0.4


@dataclass(frozen=True)
class _Words:
    """The lines of one language; `{topic}` is a word or two of the description."""

    hook: str
    chorus: tuple[str, ...]
    verses: tuple[tuple[str, ...], ...]
    bridge: tuple[str, ...]


_WORDS = {
    ENGLISH: _Words(
        hook="Sing a song of {topic}",
        chorus=("Sing it all the day", "Let the drum and fiddle play", "Blow the dust away"),
        verses=(
            ("The kettle starts to hum", "I see the morning come", "The cat is on the chair", "I find a sock, a pair"),
            ("The rain is on the roof", "The street is waterproof", "A bus goes by in red", "I butter all the bread"),
            ("The moon is on the pond", "I wave a hazel wand", "The frogs begin to call", "A star is on the wall"),
        ),
        bridge=("And if the lights go low", "I hum the part I know"),
    ),
    CHINESE: _Words(
        hook="唱一首{topic}",
        chorus=("唱到天大亮", "敲起小鼓叮当响", "歌声多悠长"),
        verses=(
            ("水壶唱起歌", "早晨过小河", "猫在椅子坐", "袜子找一个"),
            ("雨点落房檐", "街灯亮一边", "公车红又圆", "面包香又甜"),
            ("月亮落池塘", "青蛙对着唱", "星星挂墙上", "夜色慢慢长"),
        ),
        bridge=("灯火暗下来", "我把歌记在心怀"),
    ),
}


def made_lyrics(request: LyricsRequest) -> Lyrics:
    """Lyrics whose verses turn with the seed, as long as the seconds allow. Raises `InputError`."""
    check_description(request.description)
    if request.language not in _WORDS:
        raise InputError(
            f"The fake engine does not write {request.language!r}.",
            remedy=f"Choose one of: {', '.join(_WORDS)}.",
            field="language",
        )
    words = _WORDS[request.language]
    hook = words.hook.format(topic=_topic(request))
    chorus = LyricSection("chorus", (hook, *words.chorus))
    verses = [LyricSection("verse", words.verses[(request.seed + turn) % len(words.verses)]) for turn in range(2)]
    return Lyrics(_topic(request).title(), request.language, _sections(request.seconds, verses, chorus, words), hook)


def _sections(
    seconds: float, verses: list[LyricSection], chorus: LyricSection, words: _Words
) -> tuple[LyricSection, ...]:
    if 0 < seconds < _SHORT_SONG / 3:
        return (chorus,)
    if 0 < seconds < _SHORT_SONG:
        return (verses[0], chorus)
    return (verses[0], chorus, verses[1], chorus, LyricSection("bridge", words.bridge), chorus)


def _topic(request: LyricsRequest) -> str:
    words = request.description.split()
    return words[0][:4] if request.language == CHINESE else " ".join(words[-2:])[:24]


def made_tags(request: PromptTagsRequest) -> PromptTags:
    """The genre that the description names, and what the request is sure of. Raises `InputError`."""
    check_description(request.description)
    genre = request.genre if request.genre in GENRES else _genre_in(request.description)
    tags = (request.genre or genre, *request.instruments, request.tempo or "medium tempo", "fake")
    return PromptTags(tuple(dict.fromkeys(tags)), genre)


def made_categories(request: CategoriesRequest) -> Categories:
    """The genre that the description names, and others after it. Raises `InputError`."""
    check_description(request.description)
    primary = _genre_in(request.description)
    others = [genre for genre in GENRES if genre != primary][: max(request.most - 1, 0)]
    return Categories({primary: _SURE, **dict.fromkeys(others, _LIKELY)}, primary)


def check_description(description: str) -> None:
    """Raise `InputError` where there is nothing to write about."""
    if not description.strip():
        raise InputError("There is nothing to write about.", remedy="Give a description.", field="description")


def _genre_in(description: str) -> str:
    low = description.lower()
    return next((genre for genre in GENRES if genre in low), _USUAL_GENRE)
