"""What a topic says, as typed facts that no language owns: who, what kind, what happens to them, with what, where."""

from dataclasses import dataclass, field, replace
from typing import Literal

from fabula.domain.scene import Age, Gender, Place, Time, Weather

Kind = Literal[
    "person", "animal", "bird", "fish", "insect", "creature", "machine", "vehicle", "object", "clothing",
    "instrument", "paper", "toy", "food", "plant", "weather", "celestial", "place", "water", "sound",
    "feeling", "time", "idea", "unknown",
]  # fmt: skip

LIVING: frozenset[str] = frozenset({"person", "animal", "bird", "fish", "insect", "creature"})
BODIED: frozenset[str] = LIVING | {"machine", "vehicle"}
THINGS: frozenset[str] = frozenset({"object", "clothing", "instrument", "paper", "toy", "food"})
IMMATERIAL: frozenset[str] = frozenset({"weather", "sound", "feeling", "time", "idea"})

Relation = Literal[
    "fears", "lost", "seeks", "wants", "wants_to", "cannot", "learns", "makes", "mends", "keeps", "finds",
    "meets", "befriends", "visits", "promises", "alone",
]  # fmt: skip
"""What the hero has to do with the thing or the deed; `alone` when the topic only names somebody."""

Form = Literal["story", "word", "why", "howto", "idea"]


@dataclass(frozen=True)
class Entity:
    """Somebody or something in the topic.

    `noun` is the head ("keeper"), `phrase` the noun with what describes it and no article ("old lighthouse
    keeper"), `name` a proper name kept exactly as written. `tags` are properties that spines ask for, such as
    `flies`, `small`, `plural`, `tearable`, `dark`. `gender` is empty where the topic does not say; `number` is how
    many the topic counts ("two goats", 三只猫), who then speak and act as one. `body` is the noun that it is drawn
    as, where that is another: the mother of a bear is a bear.
    """

    noun: str
    phrase: str = ""
    name: str = ""
    kind: Kind = "unknown"
    tags: frozenset[str] = frozenset()
    gender: Gender | Literal[""] = ""
    age: Age = "adult"
    number: int = 1
    body: str = ""

    def has(self, tag: str) -> bool:
        """Whether it is of this kind or carries this tag."""
        return tag == self.kind or tag in self.tags


def of_kin(entity: Entity, hero: Entity | None) -> Entity:
    """Somebody called by kinship, with the body that the hero's kin has."""
    if hero is None or hero.kind not in LIVING - {"person"} or entity.kind != "person":
        return entity
    return replace(entity, body=hero.noun)


@dataclass(frozen=True)
class Facts:
    """A topic, taken apart.

    `deed` is the verb phrase of wants_to, cannot and learns ("play the violin"), in the form that the language's
    spines expect. `subject` is the whole topic as something that can be named ("why the sea is salty"); the
    topic-proof frames live on it. `must` are the content words that the finished story has to contain.
    """

    topic: str
    language: str
    relation: Relation = "alone"
    form: Form = "story"
    hero: Entity | None = None
    thing: Entity | None = None
    other: Entity | None = None
    deed: str = ""
    place: Place | None = None
    place_words: str = ""
    time: Time | None = None
    weather: Weather | None = None
    subject: str = ""
    title: str = ""
    must: tuple[str, ...] = ()
    more: dict[str, Entity] = field(default_factory=dict)
    """Further roles that a language lets its spines put needs on, such as `deed`, tagged `skill`."""
    extra: dict[str, str] = field(default_factory=dict)
    """Further facets by slot (`deed.again`), which the language's analysis may add for its own spines."""

    def entity(self, role: str) -> Entity | None:
        """The entity of a role of the topic: `hero`, `thing`, `other`, or one of `more`."""
        return {"hero": self.hero, "thing": self.thing, "other": self.other, **self.more}.get(role)
