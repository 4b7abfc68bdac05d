"""A Chinese topic read: who it is about, what they fear, want, make, mend, lose, seek or meet, and where."""

import re
from dataclasses import dataclass, field, replace

from fabula.engines.embedded.text.zh import nominals, nouns, settings, verbs
from fabula.engines.embedded.text.zh.nominals import Nominal

WRAPPERS = (
    re.compile(
        r"^(?:请|麻烦)?(?:你|您)?(?:帮我|给我|为我|给孩子)?(?:们)?(?:讲|写|说|编|来|创作|生成)(?:一个|一篇|个|一下|一段)?(?:关于|有关)?"
    ),
    re.compile(r"^(?:我想听|我要听|想听)(?:一个|个)?(?:关于|有关)?"),
    re.compile(r"^(?:一个|一篇)?(?:关于|有关)"),
    re.compile(r"^(?:《)"),
)
ENDINGS = re.compile(r"(?:的)?(?:童话|睡前|短篇|小|冒险|科幻|绘本)?(?:故事|童话)[》。.!！]*$|》$")
OPENINGS = re.compile(r"^(?:从前|很久很久以前|很久以前|有一天|有一次|曾经|后来|在?某一?天|话说|如果|假如|当)[，,]?")
PLACE = re.compile(
    r"(?:住在|在|来到|到|去)?([\u4e00-\u9fff]{1,6}?)(上|里|中|下|边|底|旁边|旁|深处|尽头|之间)(?=的|，|,|[\u4e00-\u9fff]|$)"
)
ADVERBS = re.compile(
    r"^(?:也|都|总是|总|一直|终于|突然|忽然|很|非常|特别|最|偷偷地?|悄悄地?|一起|独自|一个人|每天(?:晚上|早上)?|天天|每晚|有一天|第一次|再也|"
    r"却|就|又|还|正在|正|曾经|已经|努力|拼命|慢慢|渐渐|永远|竟然|居然|必须|只|只好|不小心|要)"
)
SEVERAL = re.compile(r"(?:有)?(?:两|二|三|四|五|六|七|八|九|十|几|一群|一家|一对|[2-9]|1\d)")
EVENT = re.compile(
    r"^(.{1,12})的(?:第一次(.{1,8})|(?:奇妙|神奇|一次|大|小|快乐的?)?(?:旅行|旅程|冒险|历险记?|一天|奇遇记?|漂流记?|生活|日常|假期|暑假|之旅|经历))$"
)
ASKS = (
    ("why", re.compile(r"为什么|为何|为啥|怎么会")),
    ("how", re.compile(r"怎么|怎样|如何|教我|教程|步骤|方法|攻略|指南")),
    ("what", re.compile(r"是什么|什么是|有什么|什么叫|意味着|吗[？?]|[？?]$")),
)


@dataclass(frozen=True)
class Act:
    """What somebody does: the verb's role, the verb, and its object as it stands in the topic."""

    role: str
    verb: str
    object: str
    thing: Nominal | None = None
    whom: Nominal | None = None


@dataclass(frozen=True)
class Reading:
    """What a topic says. `rest` is what no pattern understood; a spine that would drop it does not fit."""

    topic: str
    ask: str = ""
    hero: Nominal | None = None
    companion: Nominal | None = None
    acts: tuple[Act, ...] = ()
    place: str = ""
    rest: tuple[str, ...] = field(default_factory=tuple)

    def act(self, *roles: str) -> Act | None:
        """The first act of one of the roles."""
        return next((act for act in self.acts if act.role in roles), None)


def read(topic: str) -> Reading:
    """The reading of a topic of any length; never fails, an unknown topic has no hero and is its own rest."""
    plain = unwrapped(topic)
    text = re.sub(r"(?<=[\u4e00-\u9fff]) +| +(?=[\u4e00-\u9fff])", "", plain)
    ask = next((name for name, pattern in ASKS if pattern.search(text)), "")
    clauses = [part for part in re.split(r"[，,。！!？?；;\n]+", text) if part.strip()]
    if ask or not clauses:
        return Reading(topic=plain, ask=ask, rest=(plain,))
    reading = _first_clause(Reading(topic=plain), clauses[0].strip())
    for clause in clauses[1:]:
        reading = _later_clause(reading, clause.strip())
    return reading


def unwrapped(topic: str) -> str:
    """The topic without what asks for a story about it."""
    text = re.sub(r"\s+", " ", topic).strip().strip("“”\"'")
    text = re.sub(r"(叫|叫做|名叫)[“\"「『]([^”\"」』]+)[”\"」』]", r"\1\2", text)
    for pattern in WRAPPERS:
        stripped = pattern.sub("", text, count=1)
        text = stripped if len(stripped) >= 1 else text
    shorter = ENDINGS.sub("", text)
    return (shorter if shorter.strip() else text).strip(" 。.!！")


def _first_clause(reading: Reading, clause: str) -> Reading:
    clause = OPENINGS.sub("", clause)
    where = re.match(r"^(?:在)?([\u4e00-\u9fff]{1,6}?)(?:上|里|中|下|边|底)(?:的|有|住着|，)", clause)
    if where and nominals.noun_at(where.group(1)) == where.group(1):
        reading, clause = replace(reading, place=where.group(1)), clause[where.end() :]
    event = EVENT.match(clause)
    hero, acts, rest = phrase(event.group(1) if event else clause)
    if hero is None or (event and rest):
        return replace(reading, rest=(*reading.rest, clause))
    if event and event.group(2):
        acts = (*acts, Act("learn", "第一次", event.group(2)))
    companion = next((act.whom for act in acts if act.whom), None)
    hero = replace(hero, several=bool(SEVERAL.match(clause)))
    if reading.place and where is not None and where.group().endswith("的") and not hero.living and not hero.owner:
        hero = replace(hero, owner=where.group().removeprefix("在")[:-1])
    reading = replace(reading, hero=hero, acts=acts, companion=companion)
    other = re.match(r"^(?:和|跟|与|同|、|&|and )\s*(?:自己的|他的|她的|它的)?", rest)
    if other:
        second, _acts, after = phrase(rest[other.end() :])
        if second is not None:
            return _predicate(replace(reading, companion=second), after)
    return _predicate(reading, rest)


def _later_clause(reading: Reading, clause: str) -> Reading:
    named = re.match(r"^(?:它|他|她)?(?:的名字)?(?:名叫|叫做|叫)([\u4e00-\u9fffA-Za-z]{1,6})$", clause)
    if named and reading.hero and not reading.hero.name:
        return replace(reading, hero=replace(reading.hero, name=named.group(1)))
    if reading.hero is None:
        return _first_clause(reading, clause)
    for own in (reading.hero.name, reading.hero.kind, "他们", "她们", "它们", "他", "她", "它"):
        if own and clause.startswith(own):
            return _predicate(reading, clause[len(own) :])
    return _predicate(reading, re.sub(r"^(?:但是|但|可是|于是|然后|因为|所以|却|而且|不过|结果)", "", clause))


def phrase(text: str) -> tuple[Nominal | None, tuple[Act, ...], str]:
    """The noun phrase that a text begins with: (nominal, what its modifier says, the text after it)."""
    counted = nominals.COUNT.match(text)
    nominal, acts, rest = _phrase(text, counted)
    if nominal is None or counted is None:
        return nominal, acts, rest
    return replace(nominal, number=nominals.number_of(counted.group())), acts, rest


def _phrase(text: str, counted: re.Match[str] | None) -> tuple[Nominal | None, tuple[Act, ...], str]:
    measure = counted.group(1) if counted else ""
    body = text[counted.end() :] if counted else re.sub(r"^(?:有|那|这)(?=[^一])", "", text)
    named = nominals.NAMED.match(body)
    if named:
        name = nominals._trim(named.group(1))
        after = body[body.index(name) + len(name) :]
        if after.startswith("的"):
            head, acts, rest = phrase(after[1:])
            return (replace(head, name=name, measure=measure) if head else None), acts, rest
    plain = _head(body, measure)
    if plain is not None and not plain[1].startswith("的"):
        return plain[0], (), plain[1]
    return _modified(body, measure, plain)


def _head(text: str, measure: str) -> tuple[Nominal, str] | None:
    """A noun with its name, or a name with its noun, at the start of the text; the text after them."""
    famous = next((name for name in nominals.FAMOUS if text.startswith(name)), "")
    if famous:
        kind = nominals.FAMOUS[famous]
        return Nominal(kind, nouns.type_of(kind), name=famous, measure=measure), text[len(famous) :]
    name = nominals.name_at(text)
    noun = nominals.noun_at(text)
    if name and len(name) >= len(noun):
        rest = text[len(name) :]
        kind = nominals.noun_at(rest, dictionary=False) if not nominals._begins_with_verb(rest) else ""
        if kind and nouns.type_of(kind) in nouns.LIVING:
            return Nominal(kind, nouns.type_of(kind), name=name + kind, measure=measure), rest[len(kind) :]
        return Nominal("孩子", "person", name=name, measure=measure), rest
    if not noun:
        return None
    kind_type, rest = nouns.type_of(noun) or "unknown", text[len(noun) :]
    called = nominals.appended_name(rest) if kind_type not in {"abstract", "weather", "building"} else ""
    rest = rest[rest.index(called) + len(called) :] if called else rest
    return Nominal(noun, kind_type, name=called, measure=measure), rest


def _modified(
    body: str, measure: str, plain: tuple[Nominal, str] | None
) -> tuple[Nominal | None, tuple[Act, ...], str]:
    """A head noun after 的: an owner's (奶奶的缝纫机) or one described (怕黑的狐狸)."""
    for cut in (match.start() for match in re.finditer("的", body)):
        found = _head(body[cut + 1 :], measure)
        if found is None:
            continue
        head, rest = found
        before = body[:cut]
        owned = plain is not None and plain[1].startswith("的") and len(before) == len(body) - len(plain[1])
        if plain is not None and owned and _owns(plain[0]):
            return replace(head, owner=plain[0].name or plain[0].kind), (), rest
        acts = _acts(before)
        return replace(head, trait=before), acts, rest
    return (plain[0], (), plain[1]) if plain else (None, (), body)


def _is_place(where: re.Match[str]) -> bool:
    return settings.place_of(where.group())[0] is not None or nominals.noun_at(where.group(1)) == where.group(1)


def _owns(nominal: Nominal) -> bool:
    return bool(nominal.name) or nominal.type not in {"abstract", "unknown"}


def _predicate(reading: Reading, text: str) -> Reading:
    """The reading with what one predicate adds; a remainder nobody understood is kept as `rest`."""
    text = text.strip()
    where = re.match(
        r"^(?:住)?在([\u4e00-\u9fff]{1,6}?)(?:里|上|中|下|边|底)?(?=$|[遇碰捡找发收看听住学做造画写开])", text
    )
    if where and _is_place(where):
        reading, text = replace(reading, place=reading.place or where.group().split("在")[1]), text[where.end() :]
    if not text:
        return reading
    named = re.match(r"^(?:名叫|叫做|叫)([\u4e00-\u9fffA-Za-z]{1,4})$", text)
    if named and reading.hero:
        return replace(reading, hero=replace(reading.hero, name=named.group(1)))
    acts = _acts(text)
    if not acts:
        return replace(reading, rest=(*reading.rest, text))
    met = next((act.thing for act in acts if act.role == "meet" and act.thing and act.thing.living), None)
    companion = reading.companion or met or next((act.whom for act in acts if act.whom), None)
    return replace(reading, acts=(*reading.acts, *acts), companion=companion)


def _acts(text: str) -> tuple[Act, ...]:
    first = re.match(r"^(?:的)?第一[次天回](.{1,10})$", text)
    if first:
        return (Act("learn", "第一次", first.group(1)),)
    return _plain_acts(text)


def _plain_acts(text: str) -> tuple[Act, ...]:
    """The acts in a predicate: the first listed verb and its object; 给… before the verb is for whom it is done."""
    whom = re.match(r"^(?:给|替|为|帮)(?:自己的|他的|她的|它的)?(?=[^了着过])", text)
    if whom:
        other, _inner_acts, rest = phrase(text[whom.end() :])
        if other is not None and rest:
            return (*(replace(act, whom=other) for act in _acts(rest)),)
    bare = text
    while ADVERBS.match(bare) and not _verb_at(bare):
        bare = ADVERBS.sub("", bare, count=1)
    role, verb = _verb_at(bare) or ("", "")
    if not verb:
        return _inner(bare)
    after = re.sub(r"^(?:了|着|过|到)+(?=.)", "", bare[len(verb) :])
    thing = None
    if role == "fear":
        after = bare[len(verb) :]
    if after:
        thing, _more, rest = phrase(after)
        thing = thing if thing is not None and not rest else None
    return (Act(role, verb, after, thing),)


def _inner(text: str) -> tuple[Act, ...]:
    """A verb further inside: 在月球上种向日葵, 把影子弄丢了, 被人遗忘."""
    taken = re.match(r"^把(.+?)(弄丢|丢|修好|修|忘|藏|送|画|做|写|种|变)(.*)$", text)
    if taken:
        thing = phrase(taken.group(1))[0]
        role = verbs.verbs().get(taken.group(2), "act")
        return (
            Act("lose" if role == "act" and "丢" in taken.group(2) else role, taken.group(2), taken.group(1), thing),
        )
    return ()


def _verb_at(text: str) -> tuple[str, str] | None:
    for length in range(min(verbs.longest(), len(text)), 0, -1):
        role = verbs.verbs().get(text[:length])
        if role:
            return role, text[:length]
    return None
