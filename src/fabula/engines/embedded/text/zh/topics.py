"""From a reading to the frame's facts: entities with their kinds and tags, the relation, what the story must say."""

import re
from dataclasses import replace

from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.facts import Entity, Facts, Form, Relation
from fabula.engines.embedded.text.wordlist import words
from fabula.engines.embedded.text.zh import analysis, entities, nouns, people, settings, tales
from fabula.engines.embedded.text.zh.analysis import Act, Reading
from fabula.engines.embedded.text.zh.cards import deeds, fears, making, trials, whys
from fabula.engines.embedded.text.zh.nominals import Nominal

_DEED_VERB = re.compile(
    r"^(?:一心)?(?:想要|想着|想|希望|梦想着|梦想|渴望|盼望|盼着|期待|打算|决定|立志|发誓要|总想|愿意|下决心|要|一直|总|特别|很|好|最)+(?:去(?=[^，]{2,}))?"
)  # fmt: skip
_FLYING = re.compile(r"飞|天空|上天|天上")
_PRICKLY = ("刺猬", "豪猪")
_SLEEPLESS = re.compile(r"失眠|睡不着")
_MEETING = frozenset(words("""遇见 遇到 碰见 碰到 认识 结识 遇上 邂逅 爱上 喜欢上 喜欢"""))
_FINDING = frozenset({"捡到", "捡", "找到", "发现", "收到", "买到", "碰到", "遇到"})
_LONGEST_DEED = 12
_FREE_ACTS = frozenset({"act", "be", "keep", "give"})
_LONGEST_WORD = 6
QUOTED = 120
"""The most characters of a topic that a topic-proof frame quotes whole; what is beyond cannot be asked of it."""
_INTENDED = frozenset({"去", "前往", "飞往", "飞向", "登上", "爬上", "上学", "搬家", "旅行", "要去"})
_TOO_ABSTRACT = frozenset(
    words("""区块链 量子 数学 语言 规则 艺术 战争 家 故乡 礼貌 沟通 知识 公平 责任 团结 合作 音乐 意义 无限""")
)


def analyse(request: StoryRequest) -> Facts:
    """The facts of a request's topic; `hero` and `scene` of the request have the last word."""
    reading = _peopled(analysis.read(request.topic))
    if request.hero.strip():
        reading = replace(reading, hero=_asked_hero(request.hero))
    facts = _related(reading, _base(reading, request))
    return replace(facts, must=_must(reading, facts), more={**facts.more, **_framed(facts)})


def _framed(facts: Facts) -> dict[str, Entity]:
    """What a frame may ask for: `tale` (told in clauses), `trial` (a question to try out), `asked`, else `plain`."""
    tale = tales.tale_of(facts.topic) if facts.form == "story" else None
    if tale is not None:
        return {"tale": tale.star} | ({"loved": tale.loved} if tale.loved else {})
    if facts.form in {"why", "idea"} and trials.trial_for(facts.topic) and whys.fact_for(facts.topic):
        return {"trial": Entity(facts.topic)}
    is_word = len(facts.topic) <= _LONGEST_WORD and facts.relation == "alone"
    return {"plain": Entity(facts.topic)} | ({"asked": Entity(facts.topic)} if is_word or facts.form != "story" else {})


def _peopled(reading: Reading) -> Reading:
    """A topic that says what happens and not to whom (第一次坐飞机) happens to a child."""
    own = re.sub(r"^我(?=[想怕要不第丢找和养学会])", "", reading.topic)
    if reading.hero is not None or reading.ask:
        return reading
    somebody = analysis.read(f"孩子想{own}" if own.startswith("把") else f"孩子{own}")
    understood = somebody.acts and not somebody.rest and somebody.acts[0].role not in _FREE_ACTS
    return replace(somebody, topic=reading.topic) if understood else reading


def _asked_hero(words: str) -> Nominal:
    nominal, _acts, rest = analysis.phrase(words.strip())
    return (
        nominal
        if nominal is not None and not rest.strip()
        else Nominal(words.strip(), nouns.type_of(words) or "person")
    )


def _base(reading: Reading, request: StoryRequest) -> Facts:
    place, place_words = settings.place_of(request.scene or reading.place or reading.topic)
    form: Form = {"why": "why", "how": "howto", "what": "idea"}.get(reading.ask, "story")  # type: ignore[assignment]
    return Facts(
        topic=reading.topic,
        language="zh",
        form=form,
        place=place,
        place_words=place_words if request.scene or reading.place else "",
        weather=settings.weather_of(request.scene),
        subject=reading.topic,
        title=clip(reading.topic, 16),
    )


def clip(text: str, most: int) -> str:
    """A text short enough to be quoted: whole, or its first clause, or cut with an ellipsis."""
    if len(text) <= most:
        return text
    first = re.split(r"[，,。！!？?；;]", text)[0]
    return first if 2 <= len(first) <= most else text[: most - 1] + "……"


def _related(reading: Reading, facts: Facts) -> Facts:
    """The relation that the topic's acts amount to, with its thing, deed and companion."""
    if reading.hero is None or facts.form != "story" or reading.rest:
        return replace(facts, hero=None)
    hero = entities.entity_of(reading.hero, hero=True, place=facts.place if facts.place_words else None)
    other = _companion(reading)
    other = entities.kin_of(other, hero) if other else None
    hero = replace(hero, name=hero.name or _plain_name(reading, hero))
    if reading.hero.several and other is not None:
        hero = replace(hero, tags=_without_trait(hero))
    hero = replace(hero, number=1)
    facts = replace(facts, hero=hero, other=other)
    for act in reading.acts:
        related = _act_facts(act, facts)
        if related is not None:
            return _personified(_trimmed(related, act))
    if _SLEEPLESS.search(reading.hero.trait) and hero.kind != "place":
        sleepless = _with_deed(replace(facts, hero=replace(hero, tags=_without_trait(hero))), "cannot", "睡着")
        return _personified(sleepless) if sleepless else facts
    if any(act.verb not in reading.hero.trait for act in reading.acts):
        return replace(facts, hero=None)
    if reading.hero.owner and other is None and entities.is_somebody(reading.hero.owner):
        facts = replace(
            facts, other=entities.named(Nominal(reading.hero.owner, nouns.type_of(reading.hero.owner) or "person"))
        )
    if hero.noun.endswith(_PRICKLY) and other is not None and other.noun.endswith("气球"):
        hero = replace(hero, tags=hero.tags | {"prickly"})
        thing = replace(other, name="", tags=(other.tags - {"partner", "goods"}) | {"bursts"})
        return replace(facts, relation="befriends", hero=hero, thing=thing, other=None)
    if hero.has("being") and other is not None and other.has("goods"):
        thing = replace(other, name="", tags=other.tags - {"partner"})
        return replace(facts, relation="finds", thing=thing, other=None, more={"verb": Entity("捡到")})
    if hero.kind == "weather":
        facts = replace(facts, weather=facts.weather or settings.weather_of(hero.noun))
    alone = replace(hero, tags=hero.tags | _alone_tags(hero))
    return replace(facts, hero=alone, relation="befriends" if other else "alone")


def _plain_name(reading: Reading, hero: Entity) -> str:
    """Things and weathers are called what they are, and so are two who are named as a pair (乌龟和兔子)."""
    other = reading.companion
    paired = other is not None and not other.name and other.kind not in people.KIN and hero.has("being")
    if paired or hero.has("goods"):
        return hero.noun
    owner = reading.hero.owner if reading.hero and not reading.acts else ""
    return "" if hero.has("being") else f"{owner}的{hero.noun}" if owner else hero.noun


def _alone_tags(hero: Entity) -> set[str]:
    """What somebody who is merely named may do: travel, stay at an inn, stand in a shop."""
    if hero.has("being"):
        return {"traveller"} if hero.noun not in people.KIN else set()
    if hero.has("goods"):
        return {"in:town"}
    if hero.kind == "place":
        return {"in:town", "site"}
    listed = hero.kind == "idea" and nouns.type_of(hero.noun) == "abstract" and hero.noun not in _TOO_ABSTRACT
    wanders = hero.kind in {"weather", "celestial", "plant"} or hero.noun in entities.BODILESS
    return {"in:town", "guest"} if listed or wanders else set()


def _companion(reading: Reading) -> Entity | None:
    hero = reading.hero
    if reading.companion is None and hero is not None and hero.several and hero.living and not hero.name:
        measure = hero.measure if hero.measure not in "群对家双" else ""
        return entities.named(replace(hero, trait="", measure=measure, number=max(1, hero.number - 1)), twin=True)
    if reading.companion is None:
        return None
    return entities.named(reading.companion)


def _trimmed(facts: Facts, act: Act) -> Facts:
    """A modifier that became the relation (怕黑的) is not said again as a trait."""
    hero = facts.hero
    if hero is None or not any(tag.startswith("trait=") and act.verb in tag for tag in hero.tags):
        return facts
    return replace(facts, hero=replace(hero, tags=_without_trait(hero)))


def _without_trait(entity: Entity) -> frozenset[str]:
    return frozenset(tag for tag in entity.tags if not tag.startswith("trait="))


def _personified(facts: Facts) -> Facts:
    """Whatever fears, wants or looks for something is somebody: a cloud, a lamp, a seed."""
    hero = facts.hero
    if hero is None or hero.has("being") or hero.kind in {"place", "idea", "unknown"}:
        return facts
    return replace(
        facts, hero=replace(hero, tags=hero.tags | {"being", "in:wood" if hero.kind == "plant" else "in:town"})
    )


def _act_facts(act: Act, facts: Facts) -> Facts | None:
    if act.role == "fear":
        return _fears(act, facts)
    if act.role in {"lose", "seek", "mend", "make"}:
        return _with_thing(act, facts)
    if act.role == "meet" and act.thing is not None:
        return _met(act, entities.entity_of(act.thing), facts)
    if act.verb in {"开", "开了"} and act.object.endswith(("店", "馆", "铺", "摊")):
        return _with_deed(facts, "wants_to", f"开{act.object}")
    if act.role in {"want", "cannot", "learn", "go"}:
        return _wants(act, facts)
    return None


def _met(act: Act, thing: Entity, facts: Facts) -> Facts | None:
    if thing.has("being"):
        return replace(facts, relation="meets") if act.verb.rstrip("了") in _MEETING else None
    if act.verb.rstrip("了") in _FINDING:
        return replace(facts, relation="finds", thing=thing, more={"verb": Entity(act.verb.rstrip("了"))})
    return None


def _fears(act: Act, facts: Facts) -> Facts:
    living = act.thing is not None and act.thing.living
    kind = fears.fear_of(act.object, living=living)
    if kind == "water" and facts.hero is not None and facts.hero.kind == "fish":
        kind = "other"
    card = fears.FEARS[kind]
    thing = Entity(act.object, act.object, act.object, "idea", frozenset({"writes"} if card["paper"] else set()))
    return replace(facts, relation="fears", thing=thing, place=card["place"], more={"fear": Entity(kind)})  # type: ignore[arg-type]


def _with_thing(act: Act, facts: Facts) -> Facts | None:
    if act.thing is None:
        return None
    own = act.thing.owner in {"自己", "他", "她", "它"}
    nominal = replace(act.thing, owner="") if own else act.thing
    thing = entities.entity_of(nominal)
    relation: Relation = {"lose": "lost", "seek": "seeks", "mend": "mends", "make": "makes"}[act.role]  # type: ignore[assignment]
    if relation == "seeks" and thing.noun in {"朋友", "伙伴"}:
        return _with_deed(facts, "wants_to", f"交一个{thing.noun}")
    if relation in {"lost", "seeks"} and thing.has("being"):
        return replace(facts, relation=relation, thing=entities.kin_of(entities.called(thing), facts.hero))
    if relation == "makes" and making.making_card(thing.noun, act.verb):
        made = replace(thing, tags=thing.tags | {"bits"})
        return replace(facts, relation=relation, thing=made, more={"verb": Entity(act.verb)})
    if relation == "lost" or (relation == "mends" and thing.has("mechanical")):
        return replace(facts, relation=relation, thing=thing)
    if facts.hero and any(tag.startswith("trait=") and act.verb in tag for tag in facts.hero.tags):
        return None
    verb = {"seeks": "找到", "mends": "修好"}.get(relation, act.verb.rstrip("了"))
    return _with_deed(facts, "wants_to", f"{verb}{act.object}")


def _wants(act: Act, facts: Facts) -> Facts | None:
    if (
        act.role == "want"
        and act.thing is not None
        and act.verb in {"想", "很想", "特别想", "想要", "盼望", "盼着", "渴望", "期待"}
    ):
        thing = entities.entity_of(act.thing)
        if thing.noun in {"朋友", "伙伴"}:
            return _with_deed(facts, "wants_to", f"交一个{thing.noun}")
        if thing.has("being"):
            return replace(facts, relation="seeks", thing=entities.kin_of(entities.called(thing), facts.hero))
        return _with_deed(facts, "wants_to", f"得到{act.object}")
    if act.role == "cannot" and act.verb not in {
        "不会",
        "不能",
        "没法",
        "无法",
        "学不会",
        "睡不着",
        "忘了怎么",
        "忘记了怎么",
    }:
        return None
    if act.role == "learn" and act.verb in {"明白", "懂得", "懂了", "明白了"}:
        return None
    deed = act.object
    if act.role == "want" and re.match(r"(?:一|两|几)[^起定样次]", act.object):
        deed = f"得到{act.object}"
    elif act.role == "want":
        deed = _DEED_VERB.sub("", act.verb + act.object)
    elif act.role == "go":
        deed = act.verb + act.object if act.verb in _INTENDED else ""
    elif act.verb == "睡不着":
        deed = "睡着"
    elif act.role == "learn" and act.verb != "第一次":
        deed = act.verb + act.object if act.verb in {"参加", "比赛"} else f"学会{act.object}"
    return _with_deed(facts, "cannot" if act.role == "cannot" else "wants_to", deed)


def _with_deed(facts: Facts, relation: Relation, deed: str) -> Facts | None:
    if not 1 <= len(deed) <= _LONGEST_DEED or re.search(r"[，。、]|的.*的", deed):
        return None
    tags = frozenset({"away"} if deeds.is_away(deed) else set())
    if facts.hero is not None and facts.hero.kind == "fish" and _FLYING.search(deed):
        tags = frozenset({"skyward"})
    return replace(facts, relation=relation, deed=deed, more={"deed": Entity(deed, deed, kind="idea", tags=tags)})


def _must(reading: Reading, facts: Facts) -> tuple[str, ...]:
    """What the story has to say: names and nouns of every role, the deed, the place."""
    if facts.hero is None:
        return ()
    words = [reading.hero.name or reading.hero.kind] if reading.hero else []
    if reading.hero and reading.hero.owner:
        words.append(reading.hero.owner)
    if reading.companion:
        words.append(reading.companion.name or reading.companion.kind)
    if reading.hero and facts.relation == "alone" and reading.hero.trait:
        words.append(reading.hero.trait)
    words += [act.thing.kind if act.thing else act.object for act in reading.acts if act.object or act.thing]
    if facts.deed:
        words = [word for word in words if word not in facts.deed and facts.deed not in word]
        words.append(facts.deed)
    if reading.place:
        words.append(facts.place_words or reading.place)
    shown = clip(facts.subject, QUOTED)
    return tuple(dict.fromkeys(word for word in words if word and word in shown))
