# ruff: noqa: E501 (patterns and word lists)
"""English titles that name the topic."""

import re

from fabula.engines.embedded.text.en.grammar import past, title_case
from fabula.engines.embedded.text.facts import Entity, Facts

LONGEST = 11
_PRESENT_BE = (("who's", "who was"), ("who is", "who was"), ("that is", "that was"), ("can't", "couldn't"), ("cannot",
    "could not"), ("doesn't", "didn't"), ("does not", "did not"), ("has", "had"), ("is", "was"), ("are", "were"))  # fmt: skip


def title_of(facts: Facts) -> str:
    """The topic as a title: "The Fox Who Was Afraid of the Dark", "Mira and the Star", "Why the Sea Is Salty"."""
    subject = facts.subject.strip(" .!?")
    if len(subject.split()) <= LONGEST:
        return title_case(_told(subject))
    return title_case(_roles(facts) or " ".join(subject.split()[:LONGEST]))


def _told(subject: str) -> str:
    """The topic in the past tense, its hero definite: "a fox who is afraid" becomes "the fox who was afraid"."""
    text = re.sub(r"^an? ", "the ", subject, count=1, flags=re.IGNORECASE)
    text = re.sub(r" and an? ", " and the ", text)
    if " who " not in text and " that " not in text:
        return text
    for now, then in _PRESENT_BE:
        text = re.sub(rf"\b{now}\b", then, text)
    return re.sub(r"\b(who|that) (\w+s)\b", lambda m: f"{m[1]} {past(m[2])}" if m[2] != "was" else m[0], text)


def _roles(facts: Facts) -> str:
    """Hero and thing, where the topic is too long to be a title."""
    named = [_called(e) for e in (facts.hero, facts.other or facts.thing) if e is not None]
    return " and ".join(named)


def _called(entity: Entity) -> str:
    return entity.name or (entity.phrase if entity.has("plural") or entity.has("mass") else f"the {entity.phrase}")
