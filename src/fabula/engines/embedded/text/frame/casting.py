"""Who plays whom in a spine, and which of its choices is told: everything a slot can ask for, bound once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from fabula.domain.scene import PLACES, TIMES, WEATHERS, Character, Gender, Place, Time, Weather
from fabula.engines.embedded.text.facts import LIVING, Entity, Facts
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.spine import Beat, Card, Part, Spine
from fabula.engines.embedded.text.wordlist import words as row

_WITHIN = dict.fromkeys(
    row(
        """
        house forest jungle meadow hills farm garden park river lake beach island harbour village town street city
        market bridge
        """
    ),
    "livingroom",
) | dict.fromkeys(("mountain", "desert"), "cave")
"""What somebody's home is from within, where the home of their kind is a country."""

_FELLOW = "-"
_MOST_FIGURES = 3


@dataclass(frozen=True)
class Cast:
    """The bound cards by role, the characters among them, and the tags that sentences may ask about."""

    cards: dict[str, Card]
    entities: dict[str, Entity]
    characters: tuple[Character, ...]
    facts: Facts
    spine: Spine
    extras: frozenset[str] = frozenset()
    """Roles of those who only pass through."""

    def fellows(self, role: str) -> tuple[str, ...]:
        """A role and the further figures of those who play it together."""
        return tuple(c.id for c in self.characters if c.id == role or c.id.startswith(f"{role}{_FELLOW}"))

    def place(self, beat: Beat) -> Place:
        """Where a beat is; what its sky keeps indoors is not at the hero's open door, unless the topic says where."""
        kept_in = self.cards.get(beat.sky, {}).get("indoors") and not self.facts.place
        return self._place("@indoors" if kept_in and beat.place == "@place" else beat.place)

    def _place(self, wanted: str) -> Place:
        """A Place as it is, or what a token of `Beat.place` stands for."""
        token, _, otherwise = wanted.partition("/")
        if token == "@place" and self.facts.place:
            return self.facts.place
        if otherwise:
            return self._place(otherwise)
        if token.startswith("@"):
            home = self.cards.get(token[1:], self.cards.get("hero", {})).get("place", "village")
            token = _WITHIN.get(home, home) if token == "@indoors" else home
        return next((place for place in PLACES if place == token), "abstract")

    def time(self, beat: Beat) -> Time:
        """When a beat is, by the card of its `sky` where that says so."""
        told = self.cards.get(beat.sky, {}).get("time")
        return next((time for time in TIMES if time == told), beat.time)

    def weather(self, beat: Beat) -> Weather:
        """In what weather a beat is: its sky's, its own, else the topic's."""
        told = self.cards.get(beat.sky, {}).get("weather")
        own = next((weather for weather in WEATHERS if weather == told), beat.weather)
        return self.facts.weather if self.facts.weather and own == "clear" else own

    def has(self, test: str) -> bool:
        """A sentence's condition: `role:tag` (kind, tag or facet of a card), or `role` (it is in the story)."""
        role, _, tag = test.partition(":")
        if not tag:
            return role in self.cards
        entity = self.entities.get(role)
        return bool(entity and entity.has(tag)) or bool(self.cards.get(role, {}).get(tag))

    def holding(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The actors or absent things of a beat, without those whose condition (`loved?matter:near`) does not hold."""
        parts = [name.partition("?") for name in names]
        return tuple(name for name, _, test in parts if not test or self.has(test))


def cast_spine(spine: Spine, facts: Facts, pack: LanguagePack, rng: Random) -> Cast:
    """Bind the topic's entities, the spine's parts and its choices. The friend gets the gender the hero has not."""
    cards: dict[str, Card] = dict(pack.topic_facets(facts).items())
    entities: dict[str, Entity] = {}
    characters: list[Character] = []
    taken = [e.name for e in (facts.hero, facts.thing, facts.other) if e and e.name]

    def enter(role: str, entity: Entity, gender: Gender, *, acts: bool, named: bool = True, look: str = "") -> None:
        alone = entity.number == 1
        name = entity.name or (pack.name_for(entity, gender, rng, taken) if acts and named and alone else "")
        entities[role] = entity
        cards[role] = {**cards.get(role, {}), **pack.facets(entity, name, gender)}
        if acts:
            taken.append(name)
            called = name or cards[role]["is"]
            own = entity.phrase.removesuffix(entity.noun).strip()
            played = Character(role, called, entity.body or entity.noun, gender, entity.age, own or look)
            characters.extend(replace(played, id=name) for name in _figures(role, entity.number))

    acting = {actor.partition("?")[0] for beat in spine.beats for actor in beat.actors} | {
        part.role for part in _staying(spine)
    }
    hero_gender: Gender = "neutral"
    brings_hero = any(part.role == "hero" for part in spine.parts)
    if facts.hero is not None and not brings_hero:
        hero_gender = facts.hero.gender or _either(rng)
        enter("hero", facts.hero, hero_gender, acts="hero" in acting)
    if facts.thing is not None:
        enter("thing", facts.thing, facts.thing.gender or "neutral", acts="thing" in acting)
    for part in _staying(spine):
        player = _player(part, facts, hero_gender, pack, rng, brings_hero=brings_hero)
        if player is None:
            continue
        hero_gender = hero_gender if part.role != "hero" else player.gender or _either(rng)
        mine = hero_gender if part.role == "hero" else player.gender or _other(hero_gender)
        enter(part.role, player, mine, acts=True, named=part.named, look=part.look)
    for name, options in spine.choices.items():
        cards[name] = options[rng.randrange(len(options))]
    extras = [part for part in spine.parts if part.called]
    for part in extras:
        extra = _extra(part, entities.get("hero"), pack)
        characters.extend(replace(extra, id=name) for name in _figures(part.role, part.number))
    return Cast(cards, entities, tuple(characters), facts, spine, frozenset(part.role for part in extras))


def _figures(role: str, number: int) -> Iterator[str]:
    """The ids of those who are drawn for a role: as many as there are, up to three."""
    yield role
    yield from (f"{role}{_FELLOW}{figure}" for figure in range(2, min(number, _MOST_FIGURES) + 1))


def _staying(spine: Spine) -> list[Part]:
    return [part for part in spine.parts if not part.called]


def _extra(part: Part, hero: Entity | None, pack: LanguagePack) -> Character:
    """Somebody who only passes through: no card, and the same for every seed."""
    among_people = hero is None or hero.kind not in LIVING - {"person"}
    player = pack.entity(part.nouns[0 if among_people else -1])
    return Character(
        part.role, part.called, player.noun, part.gender or player.gender or "neutral", part.age, part.look
    )


def _player(
    part: Part, facts: Facts, hero_gender: Gender, pack: LanguagePack, rng: Random, *, brings_hero: bool
) -> Entity | None:
    """The topic's entity where it fits the part, else one of the part's nouns, of another gender than the hero's.

    Nobody plays a part without nouns that no entity fits.
    """
    entity = facts.entity(part.source)
    if entity is not None and part.need.fits(entity):
        return entity
    hero_noun = facts.hero.noun if facts.hero and not brings_hero else ""
    players = [pack.entity(noun) for noun in part.nouns if noun != hero_noun]
    unlike = [player for player in players if not player.gender or player.gender != hero_gender]
    if not players:
        return None
    player = rng.choice(unlike or players)
    return replace(player, age=part.age, gender=part.gender or player.gender)


def _other(gender: Gender) -> Gender:
    return "male" if gender == "female" else "female"


def _either(rng: Random) -> Gender:
    return "female" if rng.random() < 0.5 else "male"
