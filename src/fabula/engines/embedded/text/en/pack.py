"""English for the frame."""

from collections.abc import Collection
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from random import Random

from fabula.domain.scene import Character, Gender, Scene
from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.en import frames, grammar, names, spines
from fabula.engines.embedded.text.en.analysis import analyse
from fabula.engines.embedded.text.en.cards.bodies import body_card
from fabula.engines.embedded.text.en.cards.deeds import deed_card
from fabula.engines.embedded.text.en.cards.doubts import doubt_card
from fabula.engines.embedded.text.en.cards.fears import fear_card
from fabula.engines.embedded.text.en.cards.goals import goal_card
from fabula.engines.embedded.text.en.cards.leftovers import leftover_card
from fabula.engines.embedded.text.en.cards.losses import loss_card, search_card
from fabula.engines.embedded.text.en.cards.sights import sight_cards
from fabula.engines.embedded.text.en.cards.skies import sky_card
from fabula.engines.embedded.text.en.cards.topics import chase_card, spot_card, topic_card
from fabula.engines.embedded.text.en.nouns import entity_of
from fabula.engines.embedded.text.facts import Entity, Facts
from fabula.engines.embedded.text.frame.spine import Spine


class EnglishPack:
    """Analysis, spines, cards and grammar of English."""

    code = "en"
    separator = " "
    pronouns = frozenset({"he", "him", "his"})

    def analyse(self, request: StoryRequest) -> Facts:
        """See `analysis.analyse`."""
        return analyse(request)

    def spines(self) -> tuple[Spine, ...]:
        """The modules of `spines/` and `frames/`, in the order of their names."""
        return _spines()

    def entity(self, noun: str) -> Entity:
        """A noun as an entity."""
        return entity_of(noun)

    def name_for(self, entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
        """A given name that begins unlike those taken."""
        return names.choose(entity, gender, rng, taken)

    def facets(self, entity: Entity, name: str, gender: Gender) -> dict[str, str]:
        """The entity's forms, pronouns and card."""
        plain = grammar.forms(entity, name)
        many = entity.number > 1 and not name
        pronouns = grammar.pronoun_facets(name or plain["the"], gender, many=many)
        return {**body_card(entity), **sky_card(entity), **fear_card(entity), **loss_card(entity), **plain, **pronouns}

    def topic_facets(self, facts: Facts) -> dict[str, dict[str, str]]:
        """`topic` (title, subject), `deed` (is, past, ing) and `place` (is)."""
        cards = {"topic": topic_card(facts), "spot": spot_card(facts), "chase": chase_card(spot_card(facts))}
        if "answer" in facts.more:
            cards["seen"] = sight_cards(facts.subject)[0]
        if facts.deed:
            cards["deed"] = deed_card(facts)
        if facts.relation in {"makes", "mends"} and facts.thing:
            cards["leftover"] = leftover_card(facts.thing)
        if "doubt" in facts.more:
            cards["doubt"] = doubt_card(facts)
        if facts.thing:
            cards["goal"] = goal_card(facts.thing)
            cards["thing"] = search_card(facts.thing, facts.relation)
        if facts.place_words:
            cards["place"] = {"is": f"the {facts.place_words}"}
        return cards

    def finish(self, text: str) -> str:
        """Articles before vowels, curly quotation marks."""
        return grammar.curl_quotes(grammar.fix_articles(text))

    def mentions(self, text: str, word: str) -> bool:
        """By stem, so that "painted" mentions "paint"."""
        found = grammar.stems(text)
        return all(grammar.stem(part) & found for part in word.split())

    def image_prompt(self, scene: Scene, cast: tuple[Character, ...], text: str) -> str:  # noqa: ARG002 (other languages read it)
        """Who, where, when, in what mood, with what."""
        who = " and ".join(f"{grammar.article(c.kind)} {c.kind}" for c in cast) or "nobody"
        where = scene.place_detail or scene.place
        props = f", with {', '.join(scene.props)}" if scene.props else ""
        weather = "" if scene.weather == "clear" else f", {scene.weather}"
        return f"{who} in the {where} at {scene.time}{weather}, {scene.mood} mood{props}"

    def problems(self, text: str) -> list[str]:
        """Articles that do not fit the word after them."""
        return [] if grammar.fix_articles(text) == text else ["an article does not fit its word"]


@cache
def _spines() -> tuple[Spine, ...]:
    modules = [
        import_module(f"{package.__name__}.{module.name}")
        for package in (spines, frames)
        for module in iter_modules(package.__path__)
    ]
    return tuple(spine for module in modules if (spine := getattr(module, "SPINE", None)) is not None)


PACK = EnglishPack()
