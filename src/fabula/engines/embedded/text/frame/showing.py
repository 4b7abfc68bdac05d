"""What lies about on a page: the topic's own things first, then what its words name, then what the beat adds."""

import re
from collections.abc import Iterator

from fabula.domain.language import is_han
from fabula.engines.embedded.text.facts import THINGS, Entity
from fabula.engines.embedded.text.frame.casting import Cast
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.spine import Beat, Card

MOST = 4
_CROWDS = "crowd audience guests villagers children 人群 客人们 村民 孩子们 观众 大家 邻居们"
CROWDS = frozenset(_CROWDS.split())
"""Nouns for those who look on: not things, and there whenever a beat has them."""
_MOST_TOOLS = 2
_DRAWABLE = THINGS | {"vehicle", "machine", "plant"}
_ARTICLE = re.compile(r"^(?:an?|the) ")


def topic_things(cast: Cast) -> dict[str, Entity]:
    """What the topic names that could lie in a picture, by role: things, and not those who act in the story."""
    facts = cast.facts
    named = {"thing": facts.thing, "other": facts.other, "topic": facts.hero}
    played = [cast.entities.get(character.id) for character in cast.characters]
    return {
        role: entity
        for role, entity in named.items()
        if entity is not None and entity.kind in _DRAWABLE and entity not in played
    }


def props_of(beat: Beat, text: str, own: tuple[str, ...], cast: Cast, pack: LanguagePack) -> tuple[str, ...]:
    """The nouns to draw, the most important first; `own` are the beat's props with their slots filled.

    Nobody who acts lies about as well, and nothing that the beat declares absent.
    """
    absent = cast.holding(beat.absent)
    acting = [word for c in cast.characters if c.id in cast.holding(beat.actors) for word in (c.kind, c.name)]
    away = {*absent, *(noun for role in absent for noun in _called(role, cast))}
    shown: list[str] = []
    for role, noun in _ranked(text, own, cast, pack):
        unwanted = role in absent or any(alike(noun, word) for word in (*acting, *away))
        if not unwanted and not any(alike(noun, other) for other in shown):
            shown.append(noun)
    crowd = [noun for noun in own if noun in CROWDS]
    return (*[noun for noun in shown if noun not in CROWDS][: MOST - len(crowd)], *crowd)


def alike(one: str, other: str) -> bool:
    """Whether two nouns are one thing: the same, or one says more of it ("red balloon", 红气球)."""
    if not one or not other:
        return False
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if is_han(shorter[-1]):
        return longer.endswith(shorter)
    return f" {longer}".endswith(f" {shorter}")


def _ranked(text: str, own: tuple[str, ...], cast: Cast, pack: LanguagePack) -> Iterator[tuple[str, str]]:
    """Roles (empty where there is none) and nouns in the order of their weight."""
    for role, entity in topic_things(cast).items():
        if pack.mentions(text, entity.noun):
            yield role, entity.phrase or entity.noun
    deed = cast.cards.get("deed", {})
    if deed.get("tools") and pack.mentions(text, deed.get("verb", deed["is"])):
        yield from (("deed", tool) for tool in deed["tools"].split("|")[:_MOST_TOOLS])
    for role in dict.fromkeys((cast.spine.planted, *cast.spine.choices)):
        card = cast.cards.get(role, {})
        if "noun" in card and pack.mentions(text, card["noun"]):
            yield role, _noun_of(card)
    for pair in filter(None, cast.cards.get("topic", {}).get("shown", "").split("|")):
        word, noun = pair.split("=")
        if pack.mentions(text, word):
            yield "topic", noun
    told = [noun for noun in (*own, *cast.spine.things) if len(noun) > 1 and pack.mentions(text, noun)]
    yield from (("", noun) for noun in (*told, *own))


def _noun_of(card: Card) -> str:
    """A choice as a noun that can be drawn, with its adjectives where they stand before it."""
    noun, phrase = card["noun"], _ARTICLE.sub("", card["is"])
    if "prop" in card:
        return card["prop"]
    whole = is_han(phrase[0]) or (phrase.endswith(noun) and " of " not in phrase)
    return phrase if whole else noun


def _called(role: str, cast: Cast) -> list[str]:
    entity = cast.entities.get(role)
    return [entity.noun, entity.phrase] if entity else []
