"""What an English description of a song is about: its subject, as a line can call it, and its words."""

import re
from functools import cache

from fabula.domain.lyrics import LyricsRequest
from fabula.engines.embedded.music.describing import describe
from fabula.engines.embedded.music.describing_words import (
    GENRE_SHELVES,
    INSTRUMENT_WORDS,
    MUSIC_MOODS,
    SUBGENRE_SHELVES,
)
from fabula.engines.embedded.text.en.dictionary import kind_of
from fabula.engines.embedded.text.en.glossary import in_english
from fabula.engines.embedded.text.en.grammar import lemma, stems
from fabula.engines.embedded.text.en.nouns import leading_noun_phrase
from fabula.engines.embedded.text.facts import Entity, Kind
from fabula.engines.embedded.text.lyrics.en.sound import syllables
from fabula.engines.embedded.text.lyrics.feelings import feelings_of
from fabula.engines.embedded.text.lyrics.frame import Subject, SubjectKind
from fabula.engines.embedded.text.wordlist import words as row

_NOUNS_IN_ING = frozenset(
    row(
        "morning evening spring king ring string thing wing wedding building ceiling darling painting lightning feeling"
    )
)
LONGEST_ADDRESS = 6
"""Syllables."""

_FORMS = frozenset(
    row("""
    song songs music track tune ballad anthem lullaby melody hymn rap beat piece jingle soundtrack theme score
    lyrics lyric single album instrumental vocal vocals singer voice chorus verse tempo bpm style genre vibe
    mood feel sound sounds slow fast upbeat mid-tempo midtempo minutes seconds minute second please write make
    create compose generate version remix cover background mix female male fast-paced catchy banger major minor
    key featuring acoustic
""")
)
_STOP = frozenset(
    row("""
    a an the of in on at to and or but for with from by as into who which that is are was were be been being has
    have had his her its their he she it they him them very so too not no do does did can could will would there
    this these those when while because then than just only after before out up down off over under whose what
    where how why all every each some any my your our me us you i we more most much many own other another about
    never always again still get gets got don't doesn't can't won't i'm it's i'll let like someone something
    everything everyone nothing one two very really
""")
)
_ABOUT = re.compile(
    r"\b(?:about|dedicated to|inspired by|celebrating|called|titled|tells? (?:the story )?of|telling (?:the story )?of|"
    r"story of|ode to|tribute to|on the subject of)\b:? +(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_FOR = re.compile(
    rf"\b(?:{'|'.join(sorted(_FORMS))})\s+(?:for|of|to|on)\s+(?P<rest>(?!sing\b|dance\b|listen\b|study\b|relax\b).+)",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(r"[.;:!?\n,，。；！？]+\s*|\s+[-–—]\s+")
_TAIL = re.compile(r"\s+(?:with|in|on|for|featuring|feat\.?|using|at|by|over|played)\s+", re.IGNORECASE)
_SPEAKS = re.compile(r"(?:i|you|we|he|she|it|they|how|why|what|when|if|that|not)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\b(my|our|your)\s+$", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:an?|the|his|her|their|one|this|that|some)\s+$", re.IGNORECASE)
_KINDS: dict[Kind, SubjectKind] = {
    "person": "person", "animal": "creature", "bird": "creature", "fish": "creature", "insect": "creature",
    "creature": "creature", "place": "place", "water": "place", "weather": "idea", "celestial": "idea", "sound": "idea",
    "feeling": "idea", "time": "idea", "idea": "idea", "unknown": "thing",
}  # fmt: skip
_MUSIC = Subject("music", "music", "idea", frozenset({"music"}))


def read(request: LyricsRequest, keywords: frozenset[str]) -> Subject:
    """The subject of a request; where the description speaks of nothing but music, the subject is music itself.

    `keywords` are the words that themes know: a subject goes by such a word where it has one.
    """
    text = in_english(" ".join(request.description.split()))
    about = _about(text)
    words = _content(about) or _content(text)
    feelings = feelings_of(describe(f"{text}. {request.mood}. {request.style}").moods)
    found = _entity(about) if words else None
    if found is None:
        head = next((word for word in _ordered(about or text) if word in keywords), "")
        return Subject("" if head else _MUSIC.address, head or _MUSIC.head, "idea", words | {head}, feelings)
    entity, before = found
    last = (entity.name or entity.noun).split()[-1].lower()
    head = min(stems(last) & keywords, default=last)
    return Subject(_address(entity, before), head, _kind(entity), words | {head}, feelings)


def _about(text: str) -> str:
    """The part of a description that says what it is about; empty where all of it is about the music."""
    for pattern in (_ABOUT, _FOR):
        if match := pattern.search(text):
            return _without_playing(match["rest"])
    clauses = [clause for clause in _CLAUSE.split(text) if clause and _content(clause)]
    return _bare(_without_playing(" ".join(clauses[:2]))) if clauses else ""


def _without_playing(text: str) -> str:
    """The text up to where it begins to speak of how it is played ("with guitar", "in a jazz style")."""
    first = _CLAUSE.split(text)[0].strip(" \"'“”") or text
    at = 0
    while match := _TAIL.search(first, at):
        if _is_playing(first[match.end() :]):
            return first[: match.start()]
        at = match.end()
    return first


def _is_playing(text: str) -> bool:
    return bool(set(re.findall(r"[\w&'-]+", text.lower())[:5]) & (_FORMS | _music_words()))


def _bare(text: str) -> str:
    """The text without the words that are about music."""
    spent = _FORMS | _music_words() | _mood_words()
    return " ".join(word for word in text.split() if word.lower().strip(".,!?") not in spent)


@cache
def _music_words() -> frozenset[str]:
    shelves = {word for shelf in (*GENRE_SHELVES, *SUBGENRE_SHELVES) for word in shelf.words}
    return frozenset(shelves.union(*INSTRUMENT_WORDS.values()))


@cache
def _mood_words() -> frozenset[str]:
    """Adjectives of mood; nouns such as `love` may be a subject."""
    return frozenset(word for mood in MUSIC_MOODS for word in mood.words if kind_of(word) is None)


def _content(text: str) -> frozenset[str]:
    """Content words in base form and as they stand."""
    return frozenset().union(*(stems(word) for word in _ordered(text)))


def _ordered(text: str) -> list[str]:
    spent = _STOP | _FORMS | _music_words()
    return [word.lower() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text) if word.lower() not in spent]


def _entity(text: str) -> tuple[Entity, str] | None:
    """The first noun phrase that can be called, and the word before it; none where the text is a sentence.

    Of what is done ("dancing all night", "losing my job") only a name or what has an article can be called.
    """
    if _SPEAKS.match(text):
        return None
    words = text.split()
    done = bool(words) and _is_doing(words[0]) and len(words) > 1
    for at in range(len(words)):
        if (
            words[at].lower() in _STOP
            and not _ARTICLE.match(f"{words[at]} ")
            and not _POSSESSIVE.match(f"{words[at]} ")
        ):
            continue
        rest = " ".join(words[at:])
        entity = leading_noun_phrase(rest)
        if entity is not None and _callable(entity, words[at]):
            owner = words[at] + " " if words[at].lower() in _STOP else ""
            return None if done and not (owner or entity.name) else (entity, owner)
    return None


def _callable(entity: Entity, first: str) -> bool:
    """Whether a phrase names something: known, or said with an article, and not begun by a doing."""
    if entity.name:
        return True
    if _is_doing(entity.phrase.split()[0]) and len(entity.phrase.split()) > 1:
        return False
    if entity.noun in _STOP | _FORMS:
        return False
    return entity.kind != "unknown" or bool(_ARTICLE.match(f"{first} ") or _POSSESSIVE.match(f"{first} "))


def _is_doing(word: str) -> bool:
    """Whether it is a verb's -ing form and no noun of its own (`morning`)."""
    low = word.lower()
    return low.endswith("ing") and low not in _NOUNS_IN_ING and lemma(low) != low


def _kind(entity: Entity) -> SubjectKind:
    return "person" if entity.name and entity.kind == "person" else _KINDS.get(entity.kind, "thing")


def _address(entity: Entity, before: str) -> str:
    """How a line calls it: by name, with "my" where it is one thing or creature, else bare."""
    if entity.name:
        return entity.name
    phrase = entity.phrase.split()
    owner = _POSSESSIVE.match(before)
    single = entity.kind != "machine" and not (
        entity.has("plural") or entity.has("mass") or entity.has("unique") or phrase[-1][:1].isupper()
    )
    mine = _KINDS.get(entity.kind, "thing") in ("thing", "creature") and single
    calling = [owner[1].lower()] if owner else ["my"] if mine else []
    while len(phrase) > 1 and syllables(" ".join((*calling, *phrase))) > LONGEST_ADDRESS:
        phrase = phrase[1:]
    return " ".join((*calling, *phrase))
