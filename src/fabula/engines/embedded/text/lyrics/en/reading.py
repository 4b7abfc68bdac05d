"""What an English description of a song is about: its subject, as a line can call it, and its words."""

import re
from collections.abc import Iterator

from fabula.domain.lyrics import LyricsRequest
from fabula.engines.embedded.music.describing import describe
from fabula.engines.embedded.text.en import lexicon
from fabula.engines.embedded.text.en.dictionary import kind_of
from fabula.engines.embedded.text.en.glossary import in_english
from fabula.engines.embedded.text.en.grammar import lemma, stems
from fabula.engines.embedded.text.en.nouns import leading_noun_phrase
from fabula.engines.embedded.text.facts import Entity, Kind
from fabula.engines.embedded.text.lyrics.en.about import FORMS, STOP, about, content, content_in_order
from fabula.engines.embedded.text.lyrics.en.sound import syllables
from fabula.engines.embedded.text.lyrics.feelings import feelings_of
from fabula.engines.embedded.text.lyrics.frame import Feeling, Subject, SubjectKind
from fabula.engines.embedded.text.wordlist import words as row

_NOUNS_IN_ING = frozenset(
    row(
        "morning evening spring king ring string thing wing wedding building ceiling darling painting lightning feeling"
    )
)
_LIGHT_NOUNS = frozenset(row("day night time moment way story place feeling smell sound sight thing kind part end"))
_FIRST_NAMES = lexicon.FIRST_NAMES.keys() | set(
    row("""
    Maria Tom Bob Jack Joe Sam Max Leo Ben Dan Jim Tim Bill Will Nick Paul John Peter Mark Luke Adam Eric Carl
    Fred Frank George Henry Harry Oscar Oliver Noah Liam James Robert Michael David Daniel Thomas Bruno Pablo
    Diego Carlos Juan Jose Ana Elena Isabel Carmen Julia Laura Sara Linda Susan Karen Lisa Helen Diane Jolene
    Roxanne Angie Layla Michelle Barbara Betty Nancy Jenny Jessica Ashley Emily Hannah Abigail Victoria
    Charlotte Amelia Evelyn Sofia Eleanor Rita
""")
)
LONGEST_ADDRESS = 6
"""Syllables."""
_LONGEST_WORD = 24

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)*")
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
    text = _in_english(" ".join(request.description.split()))
    told = about(text)
    words = told.words or content(text)
    feelings = feelings_of(describe(f"{request.description}. {request.mood}. {request.style}").moods)
    found = _entity(told.text) if words else None
    if found is None:
        return _unnamed(told.text or text, words, keywords, feelings)
    entity, before = found
    last = (entity.name or entity.noun).split()[-1].lower()
    head = min(stems(last) & keywords, default=last)
    return Subject(_address(entity, before), head, _kind(entity), words | {head}, feelings)


def _in_english(text: str) -> str:
    """The text with what is Chinese in it by the English words for it, as far as they are known."""
    return _HAN.sub(lambda match: " ".join(_known_words(match[0])), in_english(text))


def _known_words(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        sizes = range(min(4, len(text) - at), 0, -1)
        found = next(((size, told) for size in sizes if (told := in_english(text[at : at + size])).isascii()), None)
        at += found[0] if found else 1
        if found:
            yield found[1]


def names_in(description: str) -> list[tuple[str, SubjectKind]]:
    """The names of persons and places that a description gives, in its order."""
    found = (match[0] for match in _NAME.finditer(description))
    kinds = ((name, _kind_of_name(name)) for name in dict.fromkeys(found))
    return [(name, kind) for name, kind in kinds if kind is not None]


def _kind_of_name(name: str) -> SubjectKind | None:
    if name.split(maxsplit=1)[0] in _FIRST_NAMES:
        return "person"
    return "place" if kind_of(name.lower()) == "place" else None


def _unnamed(text: str, words: frozenset[str], keywords: frozenset[str], feelings: frozenset[Feeling]) -> Subject:
    """The subject of a sentence: what a theme knows of it, called by a name that stands in it, if any does."""
    head = next((word for word in content_in_order(text) if stems(word) & keywords), "")
    name = _NAME.search(text)
    if name:
        kind = _kind_of_name(name[0]) or "place"
        return Subject(name[0], head or name[0].lower(), kind, words | {head or name[0].lower()}, feelings)
    head = min(stems(head) & keywords, default="") if head else ""
    head_word = head or _MUSIC.head
    return Subject("" if head else _MUSIC.address, head_word, "idea", words | {head_word}, feelings)


def _entity(text: str) -> tuple[Entity, str] | None:
    """The first noun phrase that can be called, and the word before it; none where the text is a sentence.

    Of what is done ("dancing all night", "losing my job") only a name or what has an article can be called; of
    "the day my grandfather sang" it is the grandfather.
    """
    if _SPEAKS.match(text):
        return None
    words = text.split()
    done = len(words) > 1 and _is_doing(words[0])
    light: tuple[Entity, str] | None = None
    for at, word in enumerate(words):
        owner = f"{word} " if _ARTICLE.match(f"{word} ") or _POSSESSIVE.match(f"{word} ") else ""
        if word.lower() in STOP and not owner:
            continue
        entity = leading_noun_phrase(_phrase_at(words, at))
        if (
            entity is None
            or not _callable(entity, owner, short=len(words) < 3)
            or (done and not (owner or entity.name))
        ):
            continue
        if entity.noun not in _LIGHT_NOUNS:
            return entity, owner
        light = light or (entity, owner)
    return light


def _phrase_at(words: list[str], at: int) -> str:
    """The words from there on, up to one that can stand in no noun phrase; "lovers meet" is cut to its plural."""
    end = at + 1
    while end < len(words) and words[end].lower() not in STOP and not _is_doing(words[end]):
        end += 1
    if end < len(words) and words[end].lower() in ("named", "called", "the"):
        end = len(words)
    phrase = words[at:end]
    while (
        len(phrase) > 1
        and kind_of(lexicon.singular(phrase[-1].lower())) is None
        and lemma(phrase[-1]) != phrase[-1].lower()
    ):
        phrase = phrase[:-1]
    if len(phrase) > 1 and _is_called_alone(phrase[-2]) and lemma(phrase[-1]) == phrase[-1].lower():
        phrase = phrase[:-1]
    return " ".join(phrase)


def _is_called_alone(word: str) -> bool:
    """Whether what follows is left out: a verb behind a plural, or what a person of that name has ("Anna's birthday");
    "grandmother's kitchen" stays whole."""
    owner, _, owned = word.replace("’", "'").rpartition("'")
    return owner in _FIRST_NAMES if owned == "s" else lexicon.is_plural(word)


def _callable(entity: Entity, owner: str, *, short: bool) -> bool:
    """Whether a phrase names something: known, or said with an article, or all that is said; not begun by a doing."""
    if entity.name:
        return True
    doing = _is_doing(entity.phrase.split()[0]) and len(entity.phrase.split()) > 1
    if doing or entity.noun in STOP | FORMS:
        return False
    return entity.kind != "unknown" or bool(owner) or short


def _is_doing(word: str) -> bool:
    """Whether it is a verb's -ing form and no noun of its own (`morning`)."""
    low = word.lower()
    return low.endswith("ing") and low not in _NOUNS_IN_ING and lemma(low) != low


def _kind(entity: Entity) -> SubjectKind:
    called = entity.name or entity.phrase
    if _FIRST_NAMES & set(called.split()) or (entity.name and entity.phrase and entity.kind == "person"):
        return "person"
    if entity.name and not entity.phrase.strip("abcdefghijklmnopqrstuvwxyz "):
        return "place" if kind_of(called.lower()) == "place" else "person"
    return _KINDS.get(entity.kind, "thing")


def _address(entity: Entity, before: str) -> str:
    """How a line calls it: by name, with "my" where it is "a" thing or creature, else bare."""
    if entity.name:
        return entity.name
    phrase = [word for word in entity.phrase.split() if len(word) <= _LONGEST_WORD]
    owner = _POSSESSIVE.match(before)
    single = bool(_ARTICLE.match(before)) and not any(map(entity.has, ("plural", "mass", "unique", "machine")))
    mine = single and _kind(entity) in ("thing", "creature")
    calling = [owner[1].lower()] if owner else ["my"] if mine else []
    while len(phrase) > 1 and syllables(" ".join((*calling, *phrase))) > LONGEST_ADDRESS:
        phrase = phrase[1:]
    return " ".join((*calling, *phrase)) if phrase else ""
