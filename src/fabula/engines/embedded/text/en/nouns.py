# ruff: noqa: E501 (patterns and word lists)
"""English noun phrases: their head, their name, their kind."""

import re
from dataclasses import replace
from typing import Literal

from fabula.domain.scene import Age, Gender
from fabula.engines.embedded.text.en import lexicon
from fabula.engines.embedded.text.en.dictionary import kind_of
from fabula.engines.embedded.text.en.grammar import NUMBER_WORDS
from fabula.engines.embedded.text.facts import BODIED, LIVING, Entity, Kind
from fabula.engines.embedded.text.wordlist import words as row

NUMBERS = {word: number for number, word in enumerate(NUMBER_WORDS) if number}
_DETERMINERS = NUMBERS.keys() | frozenset(
    row("a an the his her its their my our your some any every each this that these those")
)
_COUNTED = re.compile(rf"(?:(?:the|his|her|its|their|my|our|these|those) )?({'|'.join(NUMBERS)}) ")
_END = re.compile(
    r"\s*(?:[,;:.!?()—–]| - | (?:who|that|which|whose|because|when|while|until|but|so|and then|after|before|where|"
    r"to|for|as|if|although|though|even|without|during|every|from|with|through|across|again|together|"
    r"and|out|has|had|is|was|are|were|lives|lived|goes|went)\b)"
)
_PREPOSITION = re.compile(r" (?:in|on|at|under|beneath|inside|by|near|behind|above|below|over|into|onto|of) ")
_NAMED = re.compile(
    r"^(?P<np>.*?),? (?:named|called|by the name of|whose name is) (?P<name>[\w'’-]+(?: [A-Z][\w'’-]*)*)"
)
_AFTER = re.compile(r"^(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*),? (?P<article>the|a|an) (?P<np>[a-z].*)$")
_BEFORE = re.compile(
    r"^(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?P<np>[a-z][a-z ]*?) (?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)$"
)
_HONOURED = re.compile(
    r"^(?P<title>Grandpa|Grandma|Granny|Grandfather|Grandmother|Uncle|Aunt|Captain|King|Queen|Princess|Prince|Doctor|"
    r"Professor|Knight|Nurse|Sister|Brother) [A-Z][\w'’-]*$"
)
_OWNER = re.compile(r"^[A-Z][\w-]*['’]s (?=[a-z])")
_HAN: dict[str, Kind] = {
    **dict.fromkeys("猫狗兔狐熊虎狮鼠马牛羊猪猴象狼鹿龟蛙鲸", "animal"), **dict.fromkeys("鸟鸡鸭鹅鹰雀燕", "bird"), "鱼": "fish",
    **dict.fromkeys("虫蜂蝶蚁", "insect"), **dict.fromkeys("龙鬼妖怪仙", "creature"), "机": "machine", "车": "vehicle",
}  # fmt: skip
_OLD = frozenset({"old", "elderly", "ancient", "aged"})
_YOUNG = frozenset({"young", "little", "small", "baby", "tiny"})


def leading_noun_phrase(text: str) -> Entity | None:
    """Somebody: "a shy girl named Mira", "Mira the fox", "the old lighthouse keeper", "Tom"."""
    text = text.strip(" ,")
    text = re.sub(r"\s+(?:is|was|has|had|who|that|which)$", "", text)
    if not text:
        return None
    if named := _NAMED.match(text):
        return _entity(_phrase(named["np"]), name=named["name"])
    if honoured := _HONOURED.match(text):
        return _entity(honoured["title"].lower(), name=honoured[0].strip())
    if after := _AFTER.match(text):
        return _entity(_phrase(after["np"]), name=after["name"])
    before = _BEFORE.match(text)
    called = _entity(before["np"], name=before["name"]) if before else None
    if called is not None and called.kind in BODIED:
        return called
    text = _OWNER.sub("", text)
    phrase = _phrase(text)
    proper = _proper_name(text)
    if proper:
        return _entity("", name=proper)
    return _counted(_entity(phrase), text) if phrase else None


def _counted(found: Entity | None, text: str) -> Entity | None:
    """Living beings as many as the text says: "her two goats"."""
    counted = _COUNTED.match(text.lower())
    if found is None or counted is None or found.kind not in LIVING:
        return found
    return replace(found, number=NUMBERS[counted[1]])


def object_phrase(text: str) -> Entity | None:
    """What a verb is done to, up to the end of its clause."""
    text = text.strip()
    first = text.split(maxsplit=1)[0] if text else ""
    # Without an article it is spoken of as stuff: "thunder", "being late".
    text = _END.split(text, maxsplit=1)[0] if text else ""
    found = leading_noun_phrase(text) if text else None
    if found is None or found.name or first.lower() in _DETERMINERS or found.has("plural") or found.has("unique"):
        return found
    return replace(found, tags=found.tags | {"mass"})


def entity_of(noun: str) -> Entity:
    """A noun by itself as an entity."""
    found = _entity(noun)
    assert found is not None
    return found


def _proper_name(text: str) -> str:
    """A name at the start: capitalised words that are no common noun written with a capital."""
    match = re.match(r"([A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|of|the|de|van)(?= [A-Z]|$| )*)*)", text)
    if match is None:
        return ""
    words = match[1].split()
    if words[0].lower() in _DETERMINERS or (words[0].isupper() and len(words[0]) > 1):
        return ""
    first = words[0].removesuffix("'s").removesuffix("’s")
    if len(words) == 1 and first not in lexicon.FIRST_NAMES and kind_of(first.lower()) and _common(first):
        return ""
    return " ".join(w for w in words if w[0].isupper()).removesuffix("'s").removesuffix("’s")


def _common(word: str) -> bool:
    low = word.lower()
    return lexicon.singular(low) in lexicon.kinds() or kind_of(low) not in {"person", "idea", None}


def _phrase(text: str) -> str:
    """The phrase without its article and without what follows a preposition."""
    text = _END.split(text.strip(), maxsplit=1)[0]
    text = _PREPOSITION.split(f" {text} ", maxsplit=1)[0].strip()
    text = re.sub(r" (?:next door|upstairs|downstairs|outside|abroad|far away)$", "", text)
    words = text.split()
    while words and words[0].lower() in _DETERMINERS:
        words = words[1:]
    return " ".join(words)


def _entity(phrase: str, *, name: str = "") -> Entity | None:
    words = phrase.split()
    if not words and not name:
        return None
    if not words:
        gender = lexicon.FIRST_NAMES.get(name.split(maxsplit=1)[0])
        noun = {"female": "girl", "male": "boy"}.get(gender or "", "child")
        return Entity(noun, noun, name, "person", frozenset(), gender or "", "child")
    noun, kind = _head(words)
    plural = lexicon.is_plural(words[-1]) and kind != "unknown"
    tags = set(lexicon.tags().get(noun, frozenset()))
    tags |= {word.lower() for word in words[:-1]}
    if plural:
        tags.add("plural")
    return Entity(noun, phrase, name, kind, frozenset(tags), _gender(noun, name, words), _age(noun, words))


def _head(words: list[str]) -> tuple[str, Kind]:
    """The head noun and its kind: the longest known compound at the end, else the last word."""
    for size in (3, 2, 1):
        candidate = " ".join(words[-size:]).lower()
        single = lexicon.singular(candidate)
        if len(words) >= size and single in lexicon.kinds():
            return single, lexicon.kinds()[single]
        if size > 1 and len(words) >= size and (kind := kind_of(candidate)):
            return candidate, kind
    last = words[-1].lower()
    if not last.isascii():
        return last, next((kind for character, kind in _HAN.items() if character in last), "person")
    for candidate in (last, lexicon.singular(last)):
        kind = kind_of(candidate)
        if kind is not None:
            return lexicon.singular(last), kind
    return last, "unknown"


def _gender(noun: str, name: str, words: list[str]) -> Gender | Literal[""]:
    told = lexicon.gender_of(noun) or lexicon.FIRST_NAMES.get(name.split(maxsplit=1)[0] if name else "")
    if told:
        return told
    return "female" if "female" in words else "male" if "male" in words else ""


def _age(noun: str, words: list[str]) -> Age:
    adjectives = {w.lower() for w in words}
    if adjectives & _OLD or lexicon.is_old(noun):
        return "old"
    return "child" if lexicon.is_young(noun) or (adjectives & _YOUNG) else "adult"
