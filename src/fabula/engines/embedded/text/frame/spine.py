"""What a spine is: a story written by hand against typed facts, and how its prose is marked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from fabula.domain.scene import Age, Gender, Mood, Time, Weather
from fabula.domain.story import Tone
from fabula.engines.embedded.text.facts import Entity, Facts

AGES = ("4", "8", "12", "adult")

Card = Mapping[str, str]
"""Facets by name. `{bell}` is the facet `is`, `{bell.sound}` the facet `sound`. A facet may hold slots itself."""


@dataclass(frozen=True)
class Need:
    """What a spine asks of an entity: one of `kinds` (empty: any), all tags of `has`, none of `lacks`."""

    kinds: frozenset[str] = frozenset()
    has: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()

    def fits(self, entity: Entity) -> bool:
        """Whether the entity may play the part."""
        return (
            (not self.kinds or entity.kind in self.kinds)
            and all(entity.has(tag) for tag in self.has)
            and not any(entity.has(tag) for tag in self.lacks)
        )


def need(*kinds: str, has: str = "", lacks: str = "") -> Need:
    """A Need, written short: `need("animal", "person", lacks="flies giant")`."""
    return Need(frozenset(kinds), frozenset(has.split()), frozenset(lacks.split()))


@dataclass(frozen=True)
class Part:
    """Somebody the spine brings along. `source` is the topic's role that takes the part where it fits `need`.

    Without one, the part is played by one of `nouns`, of the gender that the hero has not, under a name of its own;
    not `named`, it is only "the headmaster"; without `nouns`, nobody plays it where the topic has none. `look` is
    what the prose says of their appearance (坐着轮椅), or what they can be told apart by.
    """

    role: str
    nouns: tuple[str, ...]
    source: str = ""
    need: Need = field(default_factory=Need)
    age: Age = "adult"
    named: bool = True
    gender: Gender | Literal[""] = ""
    look: str = ""
    number: int = 1
    """How many extras play it together: twins."""
    called: str = ""
    """What the words call an extra, who has no card and no name (the doctor, 卖早点的): in the picture where a sentence
    is marked so. Of `nouns` the first plays it among people, the last where the hero is none."""


Sort = Literal["mark", "requires", "without", "has", "lacks", "tone", "shows"]
Token = tuple[Sort, str]


@dataclass(frozen=True)
class Sentence:
    """One authored sentence: how dispensable it is (1 never), what it sets, what it requires, who it is for.

    What it `shows` is the roles that stand in the picture of its page, besides those of the beat. `follows`: kept
    only with the sentence before it; `leads`: only with the one after it.
    """

    weight: int
    text: str
    tokens: tuple[Token, ...] = ()
    ages: frozenset[str] = frozenset(AGES)
    follows: bool = False
    leads: bool = False

    def of(self, sort: str) -> frozenset[str]:
        """The values of its tokens of one sort."""
        return frozenset(value for name, value in self.tokens if name == sort)


_TOKEN_SORTS: dict[str, Sort] = {
    "#": "mark", "?": "requires", "!": "without", "+": "has", "-": "lacks", "~": "tone", "*": "shows",
}  # fmt: skip


def parse_sentence(line: str) -> Sentence:
    """One line of a beat's prose. Raises ValueError where the marks before the bar are not understood."""
    head, bar, text = line.partition("|")
    weight, *tokens = head.split() or [""]
    if not bar or not weight.isdigit() or not text.strip():
        raise ValueError(f"A sentence is written `weight marks | text`, not {line!r}.")
    ages = frozenset(AGES)
    marks: list[Token] = []
    for token in tokens:
        if token in "&>":
            continue
        if token[0] == "@":
            ages &= _ages_of(token[1:])
        elif token[0] in _TOKEN_SORTS:
            marks.append((_TOKEN_SORTS[token[0]], token[1:]))
        else:
            raise ValueError(f"Unknown mark {token!r} in {line!r}.")
    return Sentence(int(weight), re.sub(r"\s+", " ", text.strip()), tuple(marks), ages, "&" in tokens, ">" in tokens)


def _ages_of(mark: str) -> frozenset[str]:
    """`8+` is 8 and older, `8-` is 8 and younger, `4` is 4 only."""
    index = AGES.index(mark.rstrip("+-"))
    return frozenset(AGES[index:] if mark.endswith("+") else AGES[: index + 1] if mark.endswith("-") else [mark])


@dataclass(frozen=True)
class Beat:
    """Sentences in one place and time, with what a picture of them shows.

    `place` is a Place, or `@home` (where a hero of that kind lives), `@indoors` (the same from within) or `@place`
    (the topic's place, else @home; `@place/street`: else the street); `actors` are roles; `props` are nouns in the
    story's language and may hold slots. `absent` are roles and nouns that the words name and nobody can see there,
    since they are lost or not yet come; of both, a name may have a condition (`loved?matter:near`). `climax` marks
    the beat where the planted object is used. `sky` is a role whose card may set the time and weather (`the dark`:
    night), and keep everybody indoors (a thunderstorm).
    """

    name: str
    prose: str
    place: str
    time: Time = "day"
    weather: Weather = "clear"
    mood: Mood = "calm"
    actors: tuple[str, ...] = ("hero",)
    props: tuple[str, ...] = ()
    detail: str = ""
    absent: tuple[str, ...] = ()
    climax: bool = False
    sky: str = ""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The prose, parsed. A line that is indented deeper continues nothing: one sentence a line."""
        return tuple(parse_sentence(line) for line in self.prose.strip().splitlines() if line.strip())


@dataclass(frozen=True)
class Spine:
    """A story: whom it can be told of (`relations`, `needs` by role of the topic), who else is in it, its beats.

    `tier` 1 fits exactly, 2 fits by type, 3 takes any topic. `choices` are details bound once a story, each a card;
    `planted` names the choice (or role) that is shown early and used at the climax. `things` are further nouns that
    a picture shows where a page names them. `accepts` may refuse what the declarations cannot say.
    """

    id: str
    family: str
    tier: int
    title: str
    beats: tuple[Beat, ...]
    relations: frozenset[str] = frozenset()
    needs: Mapping[str, Need] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    choices: Mapping[str, tuple[Card, ...]] = field(default_factory=dict)
    planted: str = ""
    things: tuple[str, ...] = ()
    tones: frozenset[Tone] = frozenset({"warm"})

    def accepts(self, facts: Facts) -> bool:
        """Whether the topic may be told by this spine; strict, never a transplant.

        A companion whom the topic names must fit a part in a spine of tier 1 (`Part(source="other")`).
        """
        if self.relations and facts.relation not in self.relations:
            return False
        if self.tier == 1 and facts.other is not None and not self._has_part_for(facts.other):
            return False
        for role, wanted in self.needs.items():
            entity = facts.entity(role)
            if entity is None or not wanted.fits(entity):
                return False
        return True

    def _has_part_for(self, companion: Entity) -> bool:
        return any(part.source == "other" and part.need.fits(companion) for part in self.parts)
