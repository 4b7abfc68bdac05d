"""An English topic taken apart: who, what happens to them, with what, where."""

import re
from dataclasses import replace

from fabula.domain.scene import Gender, Place, Time, Weather
from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.en import lexicon
from fabula.engines.embedded.text.en.cards.bodies import body_card
from fabula.engines.embedded.text.en.cards.deeds import SKILLS
from fabula.engines.embedded.text.en.cards.doubts import doubt_of
from fabula.engines.embedded.text.en.cards.goals import CARRIERS, goal_card
from fabula.engines.embedded.text.en.cards.losses import loss_card
from fabula.engines.embedded.text.en.cards.skies import sky_card
from fabula.engines.embedded.text.en.cards.whys import why_card
from fabula.engines.embedded.text.en.glossary import in_english
from fabula.engines.embedded.text.en.grammar import lemma, spelled
from fabula.engines.embedded.text.en.nouns import leading_noun_phrase, object_phrase
from fabula.engines.embedded.text.en.titles import LONGEST, title_of
from fabula.engines.embedded.text.en.verbs import PATTERNS, is_deed
from fabula.engines.embedded.text.facts import BODIED, LIVING, Entity, Facts, Form, Relation, of_kin
from fabula.engines.embedded.text.wordlist import words as row

_LEAD = re.compile(
    r"^(?:please |can you |could you )*(?:(?:tell|write|make|give|read)(?: me| us)? )?"
    r"(?:(?:a|an|one|the|another|some) )?(?:(?:short|little|bedtime|funny|sad|nice|children's|new|long|sweet) )*"
    r"(?:story|tale|fairy tale|fable|film|book|picture book) (?:about|of|on|where|in which) ",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|on|at|under|beneath|inside|by|near|above|below|through|across|to|into|from|over) "
    r"(?:(?:the|a|an|his|her|its|their|my|our) )?((?:[a-z-]+ ){0,2}?)("
    + "|".join(sorted(lexicon.PLACES, key=len, reverse=True))
    + r")\b",
    re.IGNORECASE,
)
_PLACE_FIRST = re.compile(
    r"^(?P<place>(?:In|On|At|Near|By|Under|Deep|Far) .+?),? there (?:once )?(?:lived|was|stood) (?P<rest>.+)$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:(?:One|But|And|So|Then)(?: day| night)?,? )?(?:he|she|it|they) ", re.IGNORECASE)
_INTRODUCTION = re.compile(r" (?:who|that|which|in|on|at|by|near|lived|had)\b|,")
_INNER = frozenset({"makes", "mends", "seeks", "finds", "befriends", "visits"})
_CLAUSE_END = r"[,;:.]| (?:but|because|until|so that|before|after|while|when|although|even|who|that|which)\b"
_REACHING = frozenset({"see", "reach", "visit", "find", "go", "travel"})
_LAUGHED = re.compile(r"\b(?:laugh(?:ed|s)? at|teased?|mock(?:ed|s)?) (?:him|her|it)\b")
_KIN = frozenset(
    row(
        """
        mother mum mom mama father dad papa parent sister brother twin cousin son daughter aunt uncle grandmother
        grandma granny grandfather grandpa friend child baby
        """
    )
)
_OF_ONE_AGE = frozenset(row("brother sister twin cousin friend classmate neighbour neighbor"))
_OWN = re.compile(r"(?:his|her|its|their|my) ", re.IGNORECASE)
_TIMES: tuple[tuple[str, Time], ...] = (
    ("at night", "night"),
    ("midnight", "night"),
    ("at dawn", "dawn"),
    ("sunrise", "dawn"),
    ("sunset", "dusk"),
)
_WEATHERS: tuple[tuple[str, Weather], ...] = (
    ("snow", "snow"),
    ("rain", "rain"),
    ("storm", "storm"),
    ("fog", "fog"),
    ("windy", "wind"),
)
_STOP = frozenset(
    row(
        """
        a an the of in on at to and or but for with from by as into who which that is are was
        were be been being has have had his her its their he she it they him them very so too
        not no do does did can could will would one there this these those when while because
        then than just only about after before out up down off over under whose what where how
        why all every each some any my your our me us you i more most much many own other
        another story tale named called always never ever really quite than again still once get
        gets got who's don't doesn't can't cannot couldn't won't isn't between through during
        without within along across lives live
        """
    )
)


def analyse(request: StoryRequest) -> Facts:
    """The facts of a request's topic; `hero` and `scene` of the request have the last word."""
    topic = spelled(" ".join(request.topic.split()))
    clause = in_english(_main_clause(_LEAD.sub("", topic).strip(" .!?…\"'“”")))
    facts = _why_or_how(clause, topic) or _clause_facts(clause, topic)
    facts = _overridden(facts, request)
    if facts.thing and not facts.place and sky_card(facts.thing).get("indoors"):
        facts = replace(facts, more={**facts.more, "storm": facts.thing})
    return replace(facts, title=title_of(facts), must=_must(facts, clause))


_ONCE = re.compile(
    r"^(?:once upon a time,? |long ago,? |once,? |one day,? )*"
    r"(?:there (?:was|is|lived|were)(?: once)? )?(?=an? |the |two |[A-Z])",
    re.IGNORECASE,
)


# "Mr. Smith's dog" is one sentence.
_SHORTENED = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Nr", "vs")
_NO_END = "".join(rf"(?<!\b{word}\.)" for word in _SHORTENED)
_SENTENCE_END = re.compile(rf"(?<=[.!?;]){_NO_END}\s+|\n+")


def _main_clause(text: str) -> str:
    """The first sentence; where it only introduces somebody, with what the next one says that they did."""
    sentences = [
        _PLACE_FIRST.sub(r"\g<rest> \g<place>", _ONCE.sub("", s.strip(" .!?;")))
        for s in _SENTENCE_END.split(text)
        if s.strip()
    ]
    if not sentences:
        return text
    first, *others = sentences
    if _relation(first) is not None or leading_noun_phrase(first) is None:
        return first
    for sentence in others:
        told = _PRONOUN.sub("", sentence)
        if told != sentence and _relation(f"x {told}") is not None:
            return f"{_INTRODUCTION.split(first)[0].strip(' .!?')} {told}"
    return first


def _why_or_how(clause: str, topic: str) -> Facts | None:
    low = clause.lower()
    form: Form | None = (
        "why" if re.match(r"(why|what|where|when|how (do|does|did|is|are|can|come|many|much|old|far))\b", low)
        else "howto" if re.match(r"how (to|i|we)\b", low)
        else None
    )  # fmt: skip
    if form is None:
        return None
    answered = form == "why" and why_card(clause)
    more = {"answer": Entity("answer")} if answered else {}
    return Facts(topic, "en", form=form, subject=clause[:1].lower() + clause[1:], more=more)


def _relation(clause: str) -> tuple[re.Match[str], Relation] | None:
    found = [(m, relation) for pattern, relation in PATTERNS if (m := pattern.search(clause)) and m.start() > 0]
    return min(found, key=lambda pair: pair[0].start(), default=None)


def _clause_facts(clause: str, topic: str) -> Facts:
    found = _relation(clause)
    before, rest = (clause[: found[0].start()], found[0]["rest"]) if found else (clause, "")
    relation: Relation = found[1] if found else "alone"
    hero, other = _cast(before)
    hero = _gendered(_gendered(hero, clause), topic)
    if hero and _LAUGHED.search(topic):
        hero = replace(hero, tags=hero.tags | {"laughed"})
    thing, deed = None, ""
    if relation in {"wants_to", "cannot", "learns"}:
        relation, thing, deed = _deed(relation, rest)
    elif found:
        thing = object_phrase(rest)
        deed = _making(found[0], rest) if relation in {"makes", "mends"} else ""
        relation = "lost" if relation == "seeks" and _OWN.match(rest) else relation
    relation, thing, other = _company(relation, thing, other)
    if other and other.has("plural") and other.number == 1:
        # "Her dogs" are two, where nobody says how many.
        other = replace(other, number=2)
    doubt = doubt_of(clause, thing) if relation in {"makes", "mends"} else ""
    further = {"doubt": Entity(doubt)} if doubt else {}
    carrier = hero is not None and hero.noun in CARRIERS
    if carrier and thing and goal_card(thing) and (relation != "wants_to" or lemma(deed.split()[0]) in _REACHING):
        further["goal"] = thing
    if doubt and hero:
        hero = replace(hero, tags=hero.tags | {"doubted"})
    place, words = _place(clause)
    return Facts(
        topic, "en", relation, _form(clause, hero, found is not None), hero, thing, other, deed, place, words,
        next((t for w, t in _TIMES if w in clause.lower()), None),
        next((t for w, t in _WEATHERS if w in clause.lower() and relation == "alone"), None),
        subject=clause,
        more=_more(deed, hero, thing, other, place=words or _own(rest)) | _whole(clause, hero, words) | further,
    )  # fmt: skip


def _cast(before: str) -> tuple[Entity | None, Entity | None]:
    """Hero and companion from what stands before the verb: "a fox", "Mira and her dog", "a boy with a kite"."""
    first, *others = re.split(r"\s+(?:and|with|meets)\s+|,\s+and\s+", before, maxsplit=1)
    hero = leading_noun_phrase(first)
    other = leading_noun_phrase(others[0]) if others else None
    if hero and other and other.noun in _OF_ONE_AGE:
        other = replace(other, age=hero.age)
    return hero, of_kin(other, hero) if other and other.noun in _KIN else other


def _gendered(hero: Entity | None, clause: str) -> Entity | None:
    """The hero, of the gender that the topic's first pronoun tells."""
    pronoun = re.search(r"\b(?:(she|her|herself|hers)|(?:he|his|him|himself))\b", clause)
    if hero is None or hero.gender or pronoun is None:
        return hero
    gender: Gender = "female" if pronoun[1] else "male"
    noun = {"female": "girl", "male": "boy"}[gender] if not hero.phrase.removeprefix("child") else hero.noun
    return replace(hero, gender=gender, noun=noun, phrase=noun if noun != hero.noun else hero.phrase)


def _deed(relation: Relation, rest: str) -> tuple[Relation, Entity | None, str]:
    """ "wants to build a raft" makes something; "wants to paint" does something."""
    deed = re.split(_CLAUSE_END, rest)[0].strip()
    for pattern, inner in PATTERNS:
        match = pattern.search(f" {deed}")
        if match and match.start() <= 1 and inner in _INNER and object_phrase(match["rest"]):
            return inner, object_phrase(match["rest"]), deed
    first, _, tail = deed.partition(" ")
    if first.endswith("ing") and lemma(first) != first:
        deed = f"{lemma(first)} {tail}".strip()
    if not is_deed(deed):
        return "wants", object_phrase(rest), ""
    return relation, object_phrase(" ".join(deed.split()[1:])), deed


def _more(
    deed: str, hero: Entity | None, thing: Entity | None, other: Entity | None, *, place: str
) -> dict[str, Entity]:
    """`deed`: its verb, tagged `skill` where it can be practised; `pair`, tagged `unlike` where they live
    differently; `findable`: the thing, where its card says how it is found; `stray`: the thing, where the topic
    says neither where it lay nor whose it was.
    """
    roles: dict[str, Entity] = {}
    if deed:
        verb = lemma(deed.split(maxsplit=1)[0])
        roles["deed"] = Entity(verb, deed, "", "idea", frozenset({"skill"} if verb in SKILLS else ()))
    if thing and "back" in loss_card(thing):
        roles["findable"] = thing
    if thing and not place:
        roles["stray"] = thing
    if hero and other:
        unlike = body_card(hero)["supper"] != body_card(other)["supper"]
        roles["pair"] = Entity("pair", tags=frozenset({"unlike"} if unlike else ()))
    return roles


def _whole(clause: str, hero: Entity | None, place: str) -> dict[str, Entity]:
    """`whole`, where a topic short enough to be taken at its word says only who it is about and where."""
    if len(clause.split()) > LONGEST:
        return {"whole": Entity("topic")}
    said = set(f"{hero.phrase} {hero.name} {place}".lower().split()) if hero else set()
    return {} if {w.lower() for w in _content(clause)} - said else {"whole": Entity("topic")}


def _own(rest: str) -> str:
    """The possessive before an object, empty where there is none."""
    match = _OWN.match(rest)
    return match[0] if match else ""


def _making(match: re.Match[str], rest: str) -> str:
    """ "builds a raft out of doors" is the deed "build a raft out of doors"."""
    verb = match.group(0)[: -len(rest) or None].split()[-1]
    return f"{lemma(verb)} {re.split(_CLAUSE_END, rest)[0].strip()}"


def _company(
    relation: Relation, thing: Entity | None, other: Entity | None
) -> tuple[Relation, Entity | None, Entity | None]:
    """Somebody met is a companion and no thing; two living beings named together are friends."""
    if relation in {"meets", "befriends"} and thing is not None:
        bodied = thing.kind in BODIED | {"plant"}
        return ("befriends", None, thing) if bodied else ("keeps", thing, other)
    if relation in {"makes", "mends", "lost"} and thing is not None and thing.kind == "unknown":
        thing = replace(thing, kind="object")
    if relation == "finds" and thing is not None and thing.kind in LIVING:
        return "befriends", None, thing
    if relation == "alone" and other is not None:
        return "befriends", None, other
    return relation, thing, other


def _place(clause: str) -> tuple[Place | None, str]:
    match = _PLACE.search(clause)
    if match is None:
        return None, ""
    return lexicon.PLACES[match[2].lower()], f"{match[1]}{match[2]}".strip()


def _form(clause: str, hero: Entity | None, has_verb: bool) -> Form:
    if has_verb or (hero and (hero.kind in LIVING or hero.name)):
        return "story"
    return "word" if len(clause.split()) == 1 else "idea"


def _overridden(facts: Facts, request: StoryRequest) -> Facts:
    if request.hero.strip():
        facts = replace(facts, hero=leading_noun_phrase(request.hero) or facts.hero)
    if request.scene.strip():
        place, words = _place(f"in {request.scene}")
        facts = replace(facts, place=place or facts.place, place_words=words or request.scene.strip())
    return facts


def _must(facts: Facts, clause: str) -> tuple[str, ...]:
    """The words a story has to contain: names and nouns of its roles, the deed's verb; of a short topic, all."""
    if len(clause.split()) <= LONGEST:
        return tuple(dict.fromkeys(_content(clause)))
    roles = (facts.hero, facts.other or facts.thing)
    return tuple(dict.fromkeys(w for e in roles if e for w in (e.name or e.noun).split()))


def _content(clause: str) -> list[str]:
    """The words of a clause that carry its meaning."""
    return [w for w in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", clause) if w.lower() not in _STOP]
