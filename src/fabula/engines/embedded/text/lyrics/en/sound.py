"""How English words sound at the end and how many syllables they are sung on, by CMUdict."""

import re
from functools import cache

import pronouncing  # type: ignore[import-untyped]

_WORD = re.compile(r"[A-Za-zÀ-ɏ0-9]+(?:['’][A-Za-zÀ-ɏ]+)*")
_VOWELS = re.compile(r"[aeiouyà-öø-ÿ]+", re.IGNORECASE)
_SILENT_END = re.compile(r"(?<![aeiouyl])e[sd]?$|(?<=[aeiouy]l)es?$", re.IGNORECASE)


def words(line: str) -> list[str]:
    """The words of a line, without their punctuation."""
    return _WORD.findall(line.replace("’", "'"))


@cache
def phones(word: str) -> tuple[str, ...]:
    """Every pronunciation that CMUdict knows of a word, a possessive by its owner's."""
    low = word.lower().replace("’", "'")
    found = pronouncing.phones_for_word(low)
    if not found and low.endswith("'s"):
        found = [f"{sound} Z" for sound in pronouncing.phones_for_word(low[:-2])]
    return tuple(found)


@cache
def syllables_of(word: str) -> int:
    """The syllables of a word; of one that CMUdict does not know, by its vowels."""
    known = phones(word)
    if known:
        return int(pronouncing.syllable_count(known[0]))
    return max(1, len(_VOWELS.findall(word)) - bool(_SILENT_END.search(word)))


def syllables(line: str) -> int:
    """How many syllables a line is sung on."""
    return sum(map(syllables_of, words(line)))


@cache
def endings(word: str) -> frozenset[str]:
    """What a word rhymes on, from its last stressed vowel, in each of its pronunciations."""
    return frozenset(pronouncing.rhyming_part(sound) for sound in phones(word)) or frozenset({word.lower()})


def rhymes(one: str, other: str) -> bool:
    """Whether two lines rhyme perfectly: on different words of one ending."""
    first, second = words(one)[-1].lower(), words(other)[-1].lower()
    return first != second and bool(endings(first) & endings(second))
