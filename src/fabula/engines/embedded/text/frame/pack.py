"""What a language brings to the frame: its analysis, its spines and cards, its grammar."""

from collections.abc import Collection
from random import Random
from typing import Protocol

from fabula.domain.scene import Character, Gender, Scene
from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.facts import Entity, Facts
from fabula.engines.embedded.text.frame.spine import Spine


class LanguagePack(Protocol):
    """One language. All methods are pure; the frame hands in the only source of chance."""

    code: str
    separator: str
    """What stands between two sentences: a space, or nothing."""
    pronouns: frozenset[str]
    """Facets that stand for somebody named before (`he`, `him`, `his`): named instead where nobody was, on a page."""

    def analyse(self, request: StoryRequest) -> Facts:
        """The topic's facts, the request's hero and scene having the last word."""

    def spines(self) -> tuple[Spine, ...]:
        """All spines of this language, every tier."""

    def entity(self, noun: str) -> Entity:
        """A noun as an entity of the right kind, for parts that a spine brings along."""

    def name_for(self, entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
        """A name that suits, unlike those taken."""

    def facets(self, entity: Entity, name: str, gender: Gender) -> dict[str, str]:
        """Everything `{role.facet}` may say of an entity: `is`, pronouns and their named forms, its card.

        For each pronoun facet `he` there is `named:he`, which is used where the page has not named anybody yet.
        `place` is the Place where it lives.
        """

    def topic_facets(self, facts: Facts) -> dict[str, dict[str, str]]:
        """Further cards by role that belong to no entity, such as `topic`, `deed`, `place`."""

    def finish(self, text: str) -> str:
        """Small grammar over a finished sentence (`a` before a vowel). Must keep its `@role` speaker marks."""

    def mentions(self, text: str, word: str) -> bool:
        """Whether a text contains a content word, inflected or not."""

    def image_prompt(self, scene: Scene, cast: tuple[Character, ...], text: str) -> str:
        """The page's picture in words."""

    def problems(self, text: str) -> list[str]:
        """What is wrong with a finished text in ways only this language knows."""
