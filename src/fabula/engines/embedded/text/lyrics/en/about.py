"""Which part of an English description says what a song is about, and which only how it sounds."""

import re
from dataclasses import dataclass
from functools import cache

from fabula.engines.embedded.music.describing_words import (
    GENRE_SHELVES,
    INSTRUMENT_WORDS,
    MUSIC_MOODS,
    SUBGENRE_SHELVES,
)
from fabula.engines.embedded.text.en.dictionary import kind_of
from fabula.engines.embedded.text.en.grammar import stems
from fabula.engines.embedded.text.wordlist import words as row

FORMS = frozenset(
    row("""
    song songs music track tune ballad anthem lullaby melody hymn rap beat beats piece jingle soundtrack theme
    score lyrics lyric single album instrumental vocal vocals singer voice chorus verse tempo bpm style genre
    vibe mood feel sound sounds slow fast upbeat mid-tempo midtempo minutes seconds minute second please write
    make create compose generate version remix cover background mix female male fast-paced catchy banger major
    minor key featuring acoustic
""")
)
STOP = frozenset(
    row("""
    a an the of in on at to and or but for with from by as into who which that is are was were be been being has
    have had his her its their he she it they him them very so too not no do does did can could will would there
    this these those when while because then than just only after before out up down off over under whose what
    where how why all every each some any my your our me us you i we more most much many own other another about
    never always again still get gets got don't doesn't can't won't i'm it's i'll let like someone something
    everything everyone nothing one two very really
""")
)
_MOODS_AND_NOUNS = frozenset(row("melancholy calm quiet epic groove cool smooth warm fun dark funk chill energy"))
_OCCASIONS = frozenset(
    row("""
    love birthday christmas xmas wedding breakup break-up heartbreak farewell goodbye graduation lullaby summer
    winter autumn spring party travel road protest drinking bedtime halloween friendship family birthday beach
    morning
""")
)
"""What a song can be said to be of before it says what it is about: "a love song for Maria"."""
_ABOUT = re.compile(
    r"\b(?:about|dedicated to|inspired by|celebrating|called|titled|tells? (?:the story )?of|telling (?:the story )?of|"
    r"story of|ode to|tribute to|on the subject of)\b:? +(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_FOR = re.compile(
    rf"\b(?:{'|'.join(sorted(FORMS))})\s+(?:for|of|to|on)\s+(?P<rest>(?!sing\b|dance\b|listen\b|study\b|relax\b).+)",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(r"[.;:!?\n,，。；！？]+\s*|\s+[-–—]\s+")
_TAIL = re.compile(r"\s+(?:with|in|on|for|featuring|feat\.?|using|at|by|over|played)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class About:
    """`text` is the clause that names the subject, `words` are the content words of all that is sung about."""

    text: str
    words: frozenset[str]


def about(description: str) -> About:
    """What a description is about; empty where all of it is about the music."""
    match = next((match for pattern in (_ABOUT, _FOR) if (match := pattern.search(description))), None)
    if match is None:
        clauses = [_bare(_without_playing(clause)) for clause in _clauses(description)]
    else:
        clauses = [_without_playing(clause) for clause in _clauses(match["rest"])]
    told = [clause for clause in clauses if content(clause)]
    lead = description[: match.start("rest")] if match else description
    words = content(" ".join(told)) | (_OCCASIONS & set(lead.lower().split()))
    return About(told[0] if told else "", words)


def _clauses(text: str) -> list[str]:
    """The clauses of a text, but for those that only say how it is played."""
    clauses = [clause.strip(" \"'“”") for clause in _CLAUSE.split(text)]
    return [clause for clause in clauses[:1] if clause] + [c for c in clauses[1:] if c and not _is_playing(c)]


def _without_playing(clause: str) -> str:
    """A clause up to where it begins to speak of how it is played ("with guitar", "in a jazz style")."""
    at = 0
    while match := _TAIL.search(clause, at):
        if _is_playing(clause[match.end() :]):
            return clause[: match.start()]
        at = match.end()
    return clause


def _is_playing(text: str) -> bool:
    return bool(set(re.findall(r"[\w&'-]+", text.lower())[:5]) & (FORMS | _music_words()))


def _bare(text: str) -> str:
    """The text without the words that are about music."""
    spent = FORMS | _music_words() | _mood_words()
    return " ".join(word for word in text.split() if word.lower().strip(".,!?") not in spent)


@cache
def _music_words() -> frozenset[str]:
    shelves = {word for shelf in (*GENRE_SHELVES, *SUBGENRE_SHELVES) for word in shelf.words}
    return frozenset(shelves.union(*INSTRUMENT_WORDS.values()))


@cache
def _mood_words() -> frozenset[str]:
    """Words of mood but for nouns such as `love`, which may be a subject."""
    words = {word for mood in MUSIC_MOODS for word in mood.words}
    return frozenset(word for word in words if kind_of(word) is None) | _MOODS_AND_NOUNS


def content(text: str) -> frozenset[str]:
    """The content words of a text, in base form and as they stand."""
    return frozenset().union(*(stems(word) for word in content_in_order(text)))


def content_in_order(text: str) -> list[str]:
    """The content words of a text as they stand, in small letters."""
    spent = STOP | FORMS | _music_words()
    return [word.lower() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text) if word.lower() not in spent]
