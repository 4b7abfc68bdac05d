"""Chinese for the frame."""

import re
from collections.abc import Collection
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from random import Random

from fabula.domain.scene import Character, Gender, Scene
from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.facts import Entity, Facts
from fabula.engines.embedded.text.frame.spine import Spine
from fabula.engines.embedded.text.zh import (
    entities,
    forms,
    frames,
    nouns,
    people,
    pictures,
    settings,
    spines,
    tales,
    topics,
    worlds,
)
from fabula.engines.embedded.text.zh.cards import (
    deeds,
    fears,
    guests,
    making,
    matters,
    mending,
    pockets,
    trials,
    whys,
    works,
)
from fabula.engines.embedded.text.zh.nominals import Nominal

_HEADING = 15
_SHORT = 18
"""The most characters of a topic that people in a story say again and again."""


class ChinesePack:
    """Analysis, spines, cards and forms of Chinese."""

    code = "zh"
    separator = ""
    pronouns: frozenset[str] = frozenset()

    def analyse(self, request: StoryRequest) -> Facts:
        """See `topics.analyse`."""
        return topics.analyse(request)

    def spines(self) -> tuple[Spine, ...]:
        """Every spine in every world it can be told in, and the frames."""
        return _spines()

    def entity(self, noun: str) -> Entity:
        """A noun as an entity."""
        kind = nouns.type_of(noun) or "person"
        entity = entities.entity_of(Nominal(noun, kind))
        return Entity(noun, noun, "", entity.kind, entity.tags - {"role"}, entity.gender, entity.age)

    def name_for(self, entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
        """A given name unlike those taken; kin and people of a trade are called by what they are."""
        return people.choose(entity, gender, rng, taken)

    def facets(self, entity: Entity, name: str, gender: Gender) -> dict[str, str]:
        """See `forms.facets`."""
        return forms.facets(entity, name, gender)

    def topic_facets(self, facts: Facts) -> dict[str, dict[str, str]]:
        """`topic`, `spot`, and where the topic has them `fear`, `deed`, `make`."""
        cards = {"topic": _topic_card(facts), "spot": _spot_card(facts)}
        cards |= worlds.places_of(_land(facts), own=facts.place if facts.place and facts.place_words else "")
        if facts.hero is not None and facts.hero.has("guest"):
            cards["guest"] = guests.guest_card(facts.hero.noun, forms.trait_of(facts.hero))
        if facts.hero is not None and facts.hero.has("goods"):
            cards["hero"] = dict(works.work_card(facts.hero.noun))
        if facts.relation == "mends" and facts.thing is not None:
            cards["mend"] = mending.mending_card(sounds=forms.runs_of(facts.thing.noun) == "响")
        if "tale" in facts.more:
            cards |= _tale_cards(facts)
        if "trial" in facts.more:
            cards["trial"] = {"is": facts.topic, **trials.trial_for(facts.topic)}
        if facts.hero is not None and facts.hero.has("site"):
            cards["here"] = _site_card(facts.hero)
        if facts.relation == "fears" and facts.thing is not None:
            sort = facts.more["fear"].noun
            letter = "黑信封" if sort == "dark" else "信"
            cards["fear"] = {
                "is": facts.thing.noun,
                "letter": letter,
                "lit": "三盏灯" if sort == "dark" else "椅子",
                **fears.FEARS[sort],
            }
        if facts.deed:
            cards["deed"] = deeds.deed_card(facts.deed)
        if facts.relation == "finds":
            where = f"在{_spot(facts)}" if facts.place_words else ""
            cards["find"] = {"is": facts.more["verb"].noun, "verb": facts.more["verb"].noun, "where": where}
        if facts.relation == "makes" and facts.thing is not None:
            cards["make"] = making.making_card(facts.thing.noun, facts.more["verb"].noun)
        return cards

    def finish(self, text: str) -> str:
        """No doubled stops where a facet ends a sentence; a space between Chinese and Latin letters."""
        spaced = re.sub(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])", " ", text)
        return re.sub(r"。(?=[。，])|(?<=[！？])。|(?<=[。！？]”)。", "", spaced)

    def mentions(self, text: str, word: str) -> bool:
        """Chinese words do not change their form; Latin letters among them may stand apart."""
        return word.replace(" ", "") in text.replace(" ", "")

    def image_prompt(self, scene: Scene, cast: tuple[Character, ...], text: str) -> str:
        """The page's picture in words; the scene says all that the text would."""
        del text
        return pictures.prompt(scene, cast)

    def problems(self, text: str) -> list[str]:
        """Half-width punctuation between Chinese characters, doubled particles, unbalanced quotes."""
        found = [f"punctuation {m[0]!r}" for m in re.finditer(r"[\u4e00-\u9fff][,;:!?][\u4e00-\u9fff]", text)]
        found += [f"doubled {m[0]!r}" for m in re.finditer(r"的的|了了|，，|。。|，。", text)]
        return found + (["unbalanced quotes"] if text.count("“") != text.count("”") else [])


def _topic_card(facts: Facts) -> dict[str, str]:
    ask = {"why": "why", "howto": "how"}.get(facts.form, "say")
    fact = whys.fact_for(facts.subject) if facts.form in {"why", "howto", "idea"} else ""
    quoted = facts.subject.replace("“", "‘").replace("”", "’")
    short = quoted if len(quoted) <= _SHORT else ""
    card = {
        "is": topics.clip(quoted, topics.QUOTED),
        "line": topics.clip(quoted, topics.QUOTED) + ("？" if ask == "why" and quoted[-1:] not in "？?" else ""),
        "short": short or "这件事",
        "named": f"“{short}”" if short else "那一行字",
        "title": topics.clip(quoted, 24),
        "heading": quoted if len(quoted) <= _HEADING and not re.search(r"[，,。]", quoted) else "{hero}想{deed}",
        "parcel": f"一个叫“{short}”的包裹" if short else "没有地址的包裹",
        ask: "yes",
    }
    tale = tales.tale_of(facts.topic) if "tale" in facts.more else None
    shown = {"shown": "|".join("=".join(pair) for pair in matters.seen_in(facts.topic) + tale.shown)} if tale else {}
    return {**card, **shown, "fact": fact} if fact else {**card, **shown}


_FADED = re.compile(r"(?:没有|失去了?)颜色的[^，。！？、]{1,4}")
"""A place of a tale that has no colours."""


def _tale_cards(facts: Facts) -> dict[str, dict[str, str]]:
    """`tale`, its clauses and where it happens; `matter`, the thing that saves its end, and where it names none
    `pocket`, in which that is found.
    """
    tale = tales.tale_of(facts.topic)
    if tale is None:
        return {}
    opening = "。".join(filter(None, (tale.first, tale.second)))
    clauses = {"opening": opening, "third": tale.third, "last": tale.last}
    place = facts.place or ("forest" if tale.star.kind in {"animal", "bird", "insect"} else "town")
    faded = _FADED.search(facts.topic)
    told = {"is": tale.title, "title": tale.title, "place": place, "detail": faded[0] if faded else "", **clauses}
    if tale.matter is None:
        pocket = dict(pockets.pocket_for(facts.topic))
        return {"tale": told, "pocket": pocket, "matter": {**pocket, "shown": pocket["is"], "place": place}}
    card = {"shown": tale.matter.called, **matters.matter_for(tale.matter.noun, facts.topic)}
    called = {"is": tale.matter.called, "one": tale.matter.one, "noun": tale.matter.noun}
    return {"tale": told, "matter": {**card, **called, "place": place if tale.star.kind != "person" else "bedroom"}}


def _site_card(hero: Entity) -> dict[str, str]:
    """A place that is the matter of a story: its scene value and what its entrance is called."""
    place = settings.place_of(hero.noun)[0] or "street"
    gate = next(
        (
            gate
            for ending, gate in (("村", "村口"), ("镇", "镇口"), ("城", "城门口"), ("市", "城门口"), ("岛", "岛边"))
            if hero.noun.endswith(ending)
        ),
        "门口",
    )
    return {"is": hero.noun, "place": place, "gate": gate}


def _spot_card(facts: Facts) -> dict[str, str]:
    """Where the story is: `at`, and a wall there."""
    at = _spot(facts)
    return {
        "is": at,
        "at": at,
        "wall": f"{facts.place_words}的墙" if facts.place_words and facts.hero else "学校的后墙",
    }


def _spot(facts: Facts) -> str:
    if facts.place_words:
        return facts.place_words if facts.place_words[-1] in "里上边下底" else f"{facts.place_words}里"
    return _land(facts).at


def _land(facts: Facts) -> worlds.World:
    return next((land for land in worlds.WORLDS if facts.hero and facts.hero.has(f"in:{land.name}")), worlds.TOWN)


@cache
def _spines() -> tuple[Spine, ...]:
    modules = [
        import_module(f"{package.__name__}.{module.name}")
        for package in (spines, frames)
        for module in iter_modules(package.__path__)
    ]
    written: list[Spine] = [module.SPINE for module in modules]
    return tuple(
        worlds.told_in(spine, world)
        for spine in written
        for world in ((worlds.TOWN,) if worlds.brings_hero(spine) else worlds.WORLDS)
    )


PACK = ChinesePack()
