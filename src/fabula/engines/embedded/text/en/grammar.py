"""Small English grammar: articles, pronouns, possessives, inflections, titles."""

import re
from functools import cache

from lemminflect import getInflection, getLemma  # type: ignore[import-untyped]

from fabula.domain.scene import Gender
from fabula.engines.embedded.text.facts import Entity
from fabula.engines.embedded.text.wordlist import words as row

PRONOUNS: dict[Gender, dict[str, str]] = {
    "female": {"he": "she", "him": "her", "his": "her", "himself": "herself"},
    "male": {"he": "he", "him": "him", "his": "his", "himself": "himself"},
    "neutral": {"he": "it", "him": "it", "his": "its", "himself": "itself"},
}
_THEY = {"he": "they", "him": "them", "his": "their", "himself": "themselves"}
NUMBER_WORDS = row("no one two three four five six seven eight nine ten eleven twelve")
_FIGURE = re.compile(r"(?<![\w.,:/-])(?:[2-9]|1[0-2])(?= [a-z])")
_AN = re.compile(r"\b([Aa])n? (?=(?:[*\"'‘“])?(\w+))")
_SOUNDS_VOWEL = ("hour", "honest", "honour", "heir", "X-ray")
_SOUNDS_CONSONANT = ("uni", "use", "euro", "one", "once", "ukulele", "ewe", "u-")
_SMALL_WORDS = frozenset(
    row(
        """
        a an the of in on at to and or but for with from by as nor into
        """
    )
)


def possessive(name: str) -> str:
    """Fern's, James's."""
    return f"{name}'s"


def article(noun: str) -> str:
    """`a` or `an`, by the sound of the noun."""
    low = noun.lower()
    vowel = low[:1] in "aeiou" and not low.startswith(_SOUNDS_CONSONANT)
    return "an" if vowel or low.startswith(_SOUNDS_VOWEL) else "a"


def fix_articles(text: str) -> str:
    """Every `a` and `an` by the word that follows."""

    def fixed(match: re.Match[str]) -> str:
        right = article(match[2])
        return (right.capitalize() if match[1] == "A" else right) + " "

    return _AN.sub(fixed, text)


def curl_quotes(text: str) -> str:
    """Every pair of straight double quotation marks, curly."""
    return re.sub(r'"([^"]*)"', r"“\1”", text)


@cache
def past(verb: str) -> str:
    """The past tense of a verb given in any form."""
    base = lemma(verb)
    return str(next(iter(getInflection(base, "VBD")), base))


@cache
def gerund(verb: str) -> str:
    """The -ing form."""
    base = lemma(verb)
    return str(next(iter(getInflection(base, "VBG")), f"{base}ing"))


@cache
def third(verb: str) -> str:
    """The third person singular."""
    base = lemma(verb)
    return str(next(iter(getInflection(base, "VBZ")), f"{base}s"))


@cache
def lemma(verb: str) -> str:
    """The infinitive."""
    return str(next(iter(getLemma(verb, upos="VERB")), verb))


@cache
def stem(word: str) -> frozenset[str]:
    """What forms of a word have in common, for finding it again in a text: itself and its lemmas."""
    low = re.sub(r"['’]s?$", "", word.lower())
    lemmas = (lemma for part in ("NOUN", "VERB", "ADJ") for lemma in getLemma(low, upos=part))
    return frozenset({low, *map(str, lemmas)})


@cache
def stems(text: str) -> frozenset[str]:
    """The stems of all words of a text."""
    words = re.findall(r"[^\W_]+(?:['’-][^\W\d_]+)*", text)
    parts = {part for word in words for part in (word, *word.split("-"))}
    return frozenset().union(*(stem(part) for part in parts))


def title_case(text: str) -> str:
    """A title: capitals for all but the small words, names as they are."""
    words = text.split()
    return " ".join(
        word if i and word.lower() in _SMALL_WORDS else word[:1].upper() + word[1:] for i, word in enumerate(words)
    )


def forms(entity: Entity, name: str) -> dict[str, str]:
    """How somebody or something is called: `is`, `a`, `the`, `kind`, `noun`, `intro`, `mine`, and its verbs."""
    noun, phrase = entity.noun, entity.phrase or entity.noun
    plural, bare = entity.has("plural"), entity.has("mass") or entity.has("plural")
    the = name if name and not entity.phrase else f"the {_head_words(phrase, noun)}"
    indefinite = phrase if bare else f"the {phrase}" if entity.has("unique") else f"a {phrase}"
    plain = phrase if bare else f"the {phrase}"
    if entity.number > 1 and not name:
        indefinite, plain = f"{number_word(entity.number)} {phrase}", the
    return {
        "is": name or plain,
        "a": indefinite,
        "the": the,
        "full": f"the {phrase}",
        "kind": _head_words(phrase, noun),
        "phrase": phrase,
        "noun": noun,
        "name": name or plain,
        "intro": _introduced(fix_articles(indefinite), noun, name),
        "mine": f"{{hero.his}} {phrase}",
        "it": "they" if plural else "it",
        "them": "them" if plural else "it",
        "its": "their" if plural else "its",
        "was": "were" if plural else "was",
        "has": "have" if plural else "has",
        "does": "do" if plural else "does",
        "comes": "" if plural else "s",
        **({"many": "yes"} if plural else {}),
    }


def _introduced(indefinite: str, noun: str, name: str) -> str:
    """ "a fox called Fern"; whose name says it already ("Captain Rosa") is only named."""
    if not name:
        return indefinite
    return name if noun in name.lower().split() else f"{indefinite} called {name}"


def _head_words(phrase: str, noun: str) -> str:
    """The head as the phrase writes it: "spiders" of "big spiders"."""
    size = len(noun.split())
    return " ".join(phrase.split()[-size:])


def number_word(number: int) -> str:
    """A small number in words."""
    return NUMBER_WORDS[number] if number < len(NUMBER_WORDS) else str(number)


def spelled(text: str) -> str:
    """The text with the small numbers before its nouns in words: "2 goats" becomes "two goats"."""
    return _FIGURE.sub(lambda match: number_word(int(match[0])), text)


def pronoun_facets(name: str, gender: Gender, *, many: bool = False) -> dict[str, str]:
    """`he`, `him`, `his`, `himself`, and what stands for them where nobody was named yet; `many` are "they"."""
    whose = f"{name}'" if many else possessive(name)
    named = {"named:he": name, "named:him": name, "named:his": whose}
    return {**(_THEY if many else PRONOUNS[gender]), **named}
