"""From a noun in Chinese or English to the icon that draws it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from fabula.domain.language import is_han
from fabula.engines.embedded.image.artwork import has_icon, hypernyms, keywords
from fabula.engines.embedded.image.lexicon_nouns import NOUNS, PERSON_WORDS

Manner = Literal["head", "bust", "whole", "object", "person", "machine", "spirit"]
"""How an icon becomes somebody: a head that needs a body, a bust that needs legs, somebody whole, a thing that
needs a face, a robot, a human being by age and gender, or nobody in particular."""


@dataclass(frozen=True)
class Found:
    """An icon for a noun. `icon` is empty for people by age and gender ("person") and for spirits."""

    icon: str
    manner: Manner


HEADS = frozenset(
    [
        "bear",
        "cat-face",
        "chicken",
        "cow-face",
        "dog-face",
        "fox",
        "frog",
        "hamster",
        "koala",
        "lion",
        "monkey-face",
        "moose",
        "mouse-face",
        "panda",
        "pig-face",
        "polar-bear",
        "rabbit-face",
        "raccoon",
        "tiger-face",
        "unicorn",
        "dragon-face",
        "wolf",
        "boar",
        "horse-face",
        "alien",
        "ogre",
        "goblin",
        "clown-face",
        "santa-claus",
        "mrs-claus",
        "skull",
        "jack-o-lantern",
    ]
)
WHOLE = frozenset(
    [
        "alien-monster",
        "ghost",
        "teddy-bear",
        "snowman",
        "snowman-without-snow",
        "nesting-dolls",
        "troll",
        "sun-with-face",
        "full-moon-face",
        "first-quarter-moon-face",
        "wind-face",
        "moai",
        "scarecrow",
        "man-fairy",
        "woman-fairy",
        "man-merpeople",
        "woman-merpeople",
        "baby-angel",
        "carousel-horse",
    ]
)


def find(noun: str) -> Found:
    """The icon that draws `noun` best. Never fails: an unknown kind of being is a person, anything else a spirit."""
    return _find(re.sub(r"\s+", " ", noun.strip().lower()))


@lru_cache(maxsize=2048)
def _find(noun: str) -> Found:
    for candidate in _candidates(noun):
        icon = _exact(candidate)
        if icon in {"person", "spirit"}:
            return _nobody(icon)
        if icon:
            return _found(icon)
    return _by_kind(noun)


def named(noun: str) -> Found | None:
    """The icon whose very name or whose word in our table is `noun` (or its head noun), never one loosely tagged."""
    for candidate in _candidates(re.sub(r"\s+", " ", noun.strip().lower())):
        icon = NOUNS.get(candidate, "") or keywords()[0].get(candidate, "")
        if icon in {"person", "spirit"}:
            return _nobody(icon)
        if icon:
            return _found(icon)
    return None


def _found(icon: str) -> Found:
    """An icon that exists for men and women becomes the man's; the character's gender chooses later."""
    icon = f"man-{icon}" if has_icon(f"man-{icon}") else icon
    return Found(icon, manner_of(icon))


def _nobody(icon: str) -> Found:
    return Found("", "person" if icon == "person" else "spirit")


def _candidates(noun: str) -> list[str]:
    """The noun itself and its shorter forms, the head noun last in English ("old toy bear"), in Chinese as well."""
    if any(map(is_han, noun)):
        return _chinese_candidates("".join(char for char in noun if is_han(char)))
    core = re.split(r"\b(?:of|with|who|that|in|from|on|at|called|named|made)\b", noun)[0]
    words = re.findall(r"[a-z'-]+", core) or re.findall(r"[a-z'-]+", noun)
    words = [word for word in words if word not in {"a", "an", "the", "my", "our", "his", "her", "some"}]
    tails = [" ".join(words[start:]) for start in range(len(words))]
    return [form for tail in tails for form in _singulars(tail)]


PERSON_ENDINGS = tuple("人者员师匠手生工长夫妇婆公爷娘儿")


def _chinese_candidates(chars: str) -> list[str]:
    """The endings of a noun, long ones first; then, unless it ends as a trade does, what else stands in it."""
    endings = [chars[start:] for start in range(len(chars))]
    if chars.endswith(PERSON_ENDINGS):
        return endings
    inner = [chars[i : i + n] for n in range(len(chars) - 1, 1, -1) for i in range(len(chars) - n, -1, -1)]
    return list(dict.fromkeys([*endings, *inner]))


def _singulars(words: str) -> list[str]:
    """The words as they are, and with the last one in the singular."""
    if words in NOUNS or words in PERSON_WORDS:
        return [words]
    # Only here: it takes a moment to load, and most nouns are known.
    from lemminflect import getLemma  # type: ignore[import-untyped]

    *before, last = words.split(" ")
    return [words, *(" ".join([*before, lemma]) for lemma in getLemma(last, upos="NOUN") if lemma != last)]


def _exact(word: str) -> str:
    if word in NOUNS:
        return NOUNS[word]
    if word in PERSON_WORDS:
        return "person"
    dashed = word.replace(" ", "-")
    if has_icon(dashed) and not dashed.endswith(("button", "symbol")):
        return dashed
    labels, tags = keywords()
    if word in labels:
        return labels[word]
    return tags.get(word, "") if len(word) > 1 else ""


def _by_kind(noun: str) -> Found:
    """By what WordNet says the noun is a kind of, else by what endings say."""
    if any(map(is_han, noun)):
        return _nobody("person" if noun.endswith((*PERSON_ENDINGS, *"家民女子")) else "spirit")
    for candidate in reversed(_candidates(noun)):
        chain = hypernyms(candidate)
        for kind in chain:
            if kind in {"person", "individual", "someone"}:
                return _nobody("person")
            if kind in NOUNS and NOUNS[kind] not in {"person", "spirit"}:
                return _found(NOUNS[kind])
        if chain:
            return _nobody("spirit")
    return _nobody("person" if noun.endswith(("er", "or", "ist", "man", "woman", "keeper")) else "spirit")


def manner_of(icon: str) -> Manner:
    """How an icon becomes somebody."""
    if icon in HEADS:
        return "head"
    if icon == "robot":
        return "machine"
    if icon in WHOLE or icon in ANIMALS:
        return "whole"
    if icon.startswith(("man-", "woman-", "person-")) or icon in BUSTS:
        return "bust"
    return "object"


BUSTS = frozenset(
    [
        "astronaut",
        "prince",
        "princess",
        "ninja",
        "person-with-crown",
        "mage",
        "elf",
        "vampire",
        "genie",
        "superhero",
        "student",
    ]
)

ANIMALS = frozenset(
    [
        "ant",
        "badger",
        "bat",
        "beaver",
        "bee",
        "beetle",
        "bird",
        "bison",
        "black-cat",
        "blackbird",
        "blowfish",
        "bug",
        "butterfly",
        "camel",
        "cat",
        "chipmunk",
        "cockroach",
        "cow",
        "crab",
        "cricket",
        "crocodile",
        "deer",
        "dodo",
        "dog",
        "dolphin",
        "donkey",
        "dove",
        "dragon",
        "duck",
        "eagle",
        "elephant",
        "ewe",
        "fish",
        "flamingo",
        "fly",
        "front-facing-baby-chick",
        "baby-chick",
        "hatching-chick",
        "giraffe",
        "goat",
        "goose",
        "gorilla",
        "guide-dog",
        "hedgehog",
        "hippopotamus",
        "honeybee",
        "horse",
        "jellyfish",
        "kangaroo",
        "lady-beetle",
        "leopard",
        "lizard",
        "llama",
        "lobster",
        "mammoth",
        "monkey",
        "mosquito",
        "mouse",
        "octopus",
        "orangutan",
        "otter",
        "owl",
        "ox",
        "parrot",
        "peacock",
        "penguin",
        "phoenix-bird",
        "pig",
        "poodle",
        "rabbit",
        "ram",
        "rat",
        "rhinoceros",
        "rooster",
        "sauropod",
        "scorpion",
        "seal",
        "service-dog",
        "shark",
        "shrimp",
        "skunk",
        "sloth",
        "snail",
        "snake",
        "spider",
        "spouting-whale",
        "squid",
        "swan",
        "t-rex",
        "tiger",
        "tropical-fish",
        "turkey",
        "turtle",
        "two-hump-camel",
        "water-buffalo",
        "whale",
        "worm",
        "zebra",
    ]
)
