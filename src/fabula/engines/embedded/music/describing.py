"""Reads a description of music, in English or Chinese: genre, moods, instruments, tempo, key, voice, era."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from fabula.domain.score import Key, Mode
from fabula.domain.song import GENRES
from fabula.engines.embedded.music.describing_words import (
    DETERMINERS,
    ERA_WORDS,
    GENRE_SHELVES,
    HINT_SHELVES,
    INSTRUMENT_WORDS,
    INSTRUMENTAL_WORDS,
    MUSIC_MOODS,
    NEGATIONS,
    OF_MUSIC,
    PACE_WORDS,
    SUBGENRE_SHELVES,
    THINGS,
    VOICE_WORDS,
)

SLOWEST, FASTEST = 40.0, 220.0
"""Beats a minute that a description may ask for."""

# What a song is about says little of how it sounds: `a ballad about a rock`.
_TOPIC = re.compile(
    r"\b(?:about|on the subject of)\b(?:(?! (?:with|featuring|using|played|sung|at \d|in the style|in [A-G][ #b♭]))"
    r"[^,.;:!?，。；：！？\n])*|关于[^,.;，。；：！？\n]*(?=的)|关于[^,.;，。；：！？\n]*",
    re.IGNORECASE,
)
_TOPIC_WEIGHT = 0.25
_BPM = (
    re.compile(r"(?<![\d.])(\d{2,3}(?:\.\d+)?)\s*-?(?:bpm|beats? (?:per|a) minute|拍(?:/分|每分))", re.IGNORECASE),
    re.compile(r"(?:\bbpm|\btempo(?: of)?|速度|每分钟)\s*[:：=为]?\s*(\d{2,3}(?:\.\d+)?)", re.IGNORECASE),
)
_ACCIDENTALS = {"#": "#", "♯": "#", "sharp": "#", "升": "#", "b": "b", "♭": "b", "flat": "b", "降": "b", "": ""}
_RESPELLED = {"E#": "F", "B#": "C", "Fb": "E"}
"""Names that no key has: its signature would be of more than seven sharps or flats."""
_KEYS = (
    re.compile(r"(?P<before>[升降])?(?P<tonic>[A-Ga-g])\s?(?P<after>[#♯b♭升降])?\s*(?P<mode>大调|小调)"),
    re.compile(
        r"\b(?P<tonic>[A-G])[ -]?(?P<after>#|♯|b|♭|sharp|flat)?[ -]?(?P<mode>[Mm]ajor|[Mm]inor|maj\b|min\b|m\b)(?! key)"
    ),
    re.compile(
        r"\b(?:in|key of|key:)\s*(?P<tonic>[A-G])[ -]?(?P<after>#|♯|b|♭|sharp|flat)?[ -]?"
        r"(?P<mode>major|minor)(?! key)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:[Kk]ey of|[Kk]ey:|[Ii]n)\s+(?P<tonic>[A-G])(?P<after>#|♯|b|♭)?(?![\w'])(?P<mode>)"),
)
_WHOLE_KEY = re.compile(
    r"(?P<before>[升降])?(?P<tonic>[A-Ga-g])\s?(?P<after>#|♯|b|♭|sharp|flat|升|降)?\s*(?P<mode>major|maj|minor|min|m|大调|小调|)",
)
_SOLO = re.compile(
    r"\b(?:solo|only|just)\s+(?:an?\s+|the\s+)?([a-z]+(?: [a-z]+)?)|\b([a-z]+(?: [a-z]+)?) (?:only|alone)\b|"
    r"([\u4e00-\u9fff]{1,3})(?:独奏|独弹)|只(?:有|用)([\u4e00-\u9fff]{1,4})",
    re.IGNORECASE,
)
_MINOR = frozenset({"minor", "min", "m", "小调"})
_MODES: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("minor", re.compile(r"\bminor key\b|小调", re.IGNORECASE)),
    ("major", re.compile(r"\bmajor key\b|大调", re.IGNORECASE)),
)


@dataclass(frozen=True)
class Description:
    """What a description of music says; whatever it does not say is empty, 0 or `None`.

    `genres` and `subgenres` hold the weight of the evidence for each, weightiest first; `moods` and `instruments` are
    names of the lists in `describing_words`; `without` are instruments it does not want, `solo` the one that is to
    play alone. `energy` is 0…1.
    """

    genres: Mapping[str, float] = field(default_factory=dict)
    subgenres: Mapping[str, float] = field(default_factory=dict)
    moods: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    bpm: float = 0.0
    pace: str = ""
    key: Key | None = None
    mode: Mode | None = None
    energy: float | None = None
    brightness: float | None = None
    voice: str = ""
    era: str = ""
    instrumental: bool = False
    solo: str = ""

    @property
    def genre(self) -> str:
        """The likeliest genre, or empty where nothing speaks of one."""
        return next(iter(self.genres), "")


@dataclass(frozen=True)
class _Found:
    label: str
    weight: float
    at: int
    denied: bool
    word: str = ""


def describe(text: str) -> Description:
    """What `text` says of music."""
    topics = [match.span() for match in _TOPIC.finditer(text)]
    genres, subgenres = _genres(text, topics)
    moods = _weighed(found for found in _find(text, _mood_words(), topics, 0.5) if not found.denied)
    instruments = list(_instruments(text, topics))
    energy, brightness = _feeling(moods)
    return Description(
        genres=genres,
        subgenres=subgenres,
        moods=tuple(moods),
        instruments=_names(found for found in instruments if not found.denied),
        without=_names(found for found in instruments if found.denied),
        bpm=_bpm(text),
        pace=_first(text, _pace_words(), topics),
        key=_key(text),
        mode=next((mode for mode, pattern in _MODES if pattern.search(text)), None),
        energy=energy,
        brightness=brightness,
        voice=_first(text, _voice_words(), topics),
        era=_first(text, _era_words(), topics),
        solo=_solo(text),
        instrumental=bool(_instrumental().search(text.lower())),
    )


def key_of(text: str) -> Key | None:
    """The key that `text` names and nothing else: `C`, `F# minor`, `Bbm`, `降E大调`; `None` where it names none."""
    match = _WHOLE_KEY.fullmatch(text.strip().replace("-", " "))
    return _as_key(match) if match else None


def instrument_named(text: str) -> str:
    """The instrument that free words such as `a soft Rhodes` name, or empty."""
    return next((found.label for found in _find(text, _instrument_words(), [], 1.0)), "")


def genre_named(text: str) -> str:
    """The genre that a name such as `R&B`, `古风` or `deep house` stands for, or empty."""
    if text.strip().lower() in GENRES:
        return text.strip().lower()
    return describe(text).genre


def _instruments(text: str, topics: list[tuple[int, int]]) -> Iterator[_Found]:
    """Instruments that are asked for, not those that are a part of a genre's name (`drum and bass`)."""
    named = [
        (found.at, found.at + len(found.word)) for found in _find(text, _shelf_words(), [], 1.0) if " " in found.word
    ]
    for found in _find(text, _instrument_words(), topics, 0.0):
        inside = any(start <= found.at and found.at + len(found.word) <= end for start, end in named)
        if found.weight and (not inside or found.word in _whole_names()):
            yield found


@cache
def _whole_names() -> frozenset[str]:
    """Names of two words that are an instrument and hint at a genre (`electric guitar`)."""
    return frozenset(word for words in INSTRUMENT_WORDS.values() for word in words if " " in word)


def _solo(text: str) -> str:
    """The instrument that plays alone; `a guitar solo` is no such wish."""
    match = _SOLO.search(text)
    return instrument_named(next(filter(None, match.groups()))) if match else ""


def _genres(text: str, topics: list[tuple[int, int]]) -> tuple[dict[str, float], dict[str, float]]:
    found = [
        each
        for each in _find(text, _shelf_words(), topics, _TOPIC_WEIGHT)
        if not each.denied and not (each.word in THINGS and _is_thing(text.lower(), each, topics))
    ]
    parent = {shelf.name: shelf.genre for shelf in SUBGENRE_SHELVES}
    genres = _weighed(_Found(parent.get(each.label, each.label), each.weight, each.at, False) for each in found)
    return genres, _weighed(each for each in found if each.label in parent)


def _is_thing(lower: str, found: _Found, topics: list[tuple[int, int]]) -> bool:
    """Whether a word that may be a genre's is a thing here: it is sung about, or has an article and no music behind."""
    if any(start <= found.at < end for start, end in topics):
        return True
    if _of_music().match(lower, found.at + len(found.word)):
        return False
    return bool(_determined().search(lower[: found.at]))


@cache
def _of_music() -> re.Pattern[str]:
    """Music within the next three words of the same clause."""
    return re.compile(rf"s?(?:[ /&-]+[a-z'&-]+){{0,2}}?[ /&-]+(?:{'|'.join(OF_MUSIC)})(?![a-z])")


@cache
def _determined() -> re.Pattern[str]:
    """An article or the like, with a word or none between it and what follows."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(DETERMINERS)}) (?:[a-z'-]+ )?$")


def _feeling(moods: Mapping[str, float]) -> tuple[float | None, float | None]:
    if not moods:
        return None, None
    total = sum(moods.values())
    known = {mood.name: mood for mood in MUSIC_MOODS}
    energy = sum(known[name].energy * weight for name, weight in moods.items()) / total
    brightness = sum(known[name].brightness * weight for name, weight in moods.items()) / total
    return energy, brightness


def _bpm(text: str) -> float:
    for pattern in _BPM:
        match = pattern.search(text)
        if match and SLOWEST <= float(match[1]) <= FASTEST:
            return float(match[1])
    return 0.0


def _key(text: str) -> Key | None:
    match = next((match for pattern in _KEYS if (match := pattern.search(text))), None)
    return _as_key(match) if match else None


def _as_key(match: re.Match[str]) -> Key:
    groups = match.groupdict()
    sign = _ACCIDENTALS[groups.get("before") or groups["after"] or ""]
    tonic = groups["tonic"].upper() + sign
    return Key(_RESPELLED.get(tonic, tonic), "minor" if groups["mode"].lower() in _MINOR else "major")


def _first(text: str, vocabulary: "_Vocabulary", topics: list[tuple[int, int]]) -> str:
    found = (each for each in _find(text, vocabulary, topics, 0.0) if each.weight and not each.denied)
    return next((each.label for each in found), "")


def _names(found: Iterable[_Found]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.label for each in found))


def _weighed(found: Iterable[_Found]) -> dict[str, float]:
    """The sum of each label's weights, weightiest first; of two alike the one that comes first in the text."""
    weights: dict[str, float] = {}
    for each in found:
        weights[each.label] = weights.get(each.label, 0.0) + each.weight
    return dict(sorted(weights.items(), key=lambda item: -item[1]))


@dataclass(frozen=True)
class _Vocabulary:
    pattern: re.Pattern[str]
    meanings: Mapping[str, tuple[tuple[str, float], ...]]


def _vocabulary(entries: Iterable[tuple[str, str, float]]) -> _Vocabulary:
    """Words to be looked for at once, the longest first, so that `pop punk` is no `pop`."""
    meanings: dict[str, tuple[tuple[str, float], ...]] = {}
    for word, label, weight in entries:
        meanings[word] = (*meanings.get(word, ()), (label, weight))
    words = sorted(meanings, key=lambda word: (-len(word), word))
    latin = "|".join(re.escape(word) for word in words if word.isascii())
    chinese = "|".join(re.escape(word) for word in words if not word.isascii())
    return _Vocabulary(re.compile(rf"(?<![a-z0-9])(?:{latin})(?:s|'s)?(?![a-z0-9])|{chinese}"), meanings)


@cache
def _shelf_words() -> _Vocabulary:
    shelves = (*GENRE_SHELVES, *SUBGENRE_SHELVES, *HINT_SHELVES)
    return _vocabulary((word, shelf.name or shelf.genre, shelf.weight) for shelf in shelves for word in shelf.words)


@cache
def _mood_words() -> _Vocabulary:
    return _vocabulary((word, mood.name, 1.0) for mood in MUSIC_MOODS for word in mood.words)


@cache
def _instrument_words() -> _Vocabulary:
    return _labelled(INSTRUMENT_WORDS)


@cache
def _pace_words() -> _Vocabulary:
    return _labelled(PACE_WORDS)


@cache
def _voice_words() -> _Vocabulary:
    return _labelled(VOICE_WORDS)


@cache
def _era_words() -> _Vocabulary:
    return _labelled(ERA_WORDS)


@cache
def _denial() -> re.Pattern[str]:
    """A negation at the end of what was said so far; `piano ` is none."""
    return re.compile(rf"(?:(?<![a-z])(?:{_either(NEGATIONS, latin=True)}) |{_either(NEGATIONS, latin=False)})$")


@cache
def _instrumental() -> re.Pattern[str]:
    latin = _either(INSTRUMENTAL_WORDS, latin=True)
    return re.compile(rf"(?<![a-z])(?:{latin})(?![a-z])|{_either(INSTRUMENTAL_WORDS, latin=False)}")


def _either(words: tuple[str, ...], *, latin: bool) -> str:
    return "|".join(re.escape(word) for word in words if word.isascii() == latin)


def _labelled(words: Mapping[str, tuple[str, ...]]) -> _Vocabulary:
    return _vocabulary((word, label, 1.0) for label, them in words.items() for word in them)


def _find(text: str, vocabulary: _Vocabulary, topics: list[tuple[int, int]], topic_weight: float) -> Iterator[_Found]:
    """What is found in `text`, in its order; a word within what the song is about weighs less."""
    lower = text.lower()
    for match in vocabulary.pattern.finditer(lower):
        word = match[0] if match[0] in vocabulary.meanings else match[0].removesuffix("s").removesuffix("'")
        factor = topic_weight if any(start <= match.start() < end for start, end in topics) else 1.0
        denied = bool(_denial().search(lower[: match.start()]))
        for label, weight in vocabulary.meanings[word]:
            yield _Found(label, weight * factor, match.start(), denied, word)
