# ruff: noqa: E501 (Chinese word lists)
"""A topic that is a whole story in clauses, taken apart so that it can be told: its hero, opening, turns, last clause."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from fabula.domain.scene import Gender
from fabula.engines.embedded.text.facts import Entity, Kind
from fabula.engines.embedded.text.zh import analysis, nominals, nouns, people
from fabula.engines.embedded.text.zh.nominals import Nominal

_CLAUSE_END = re.compile(r"[，,。！!？?；;：:\n]+")
_LINK = re.compile(
    r"^(?:直到|后来|结果|忽然|突然|于是|可是|但是|然而|最后|终于|从此|从那以后|第二天|不久)*(?:有?一[天次晚年]|这天|那天|后来)?(?:早上|晚上|夜里)?$"
)
_TIMED = re.compile(r"^(?:从前|很久|有一|曾经|每|当|如果|在|第|昨|今|那|春|夏|秋|冬|话说|一天|一个(?:早|晚|夜))")
_COUNTED = re.compile(rf"^一[{nominals.MEASURES}]")
_NAMED_THING = re.compile(rf"[一两几][{nominals.MEASURES}]([^一，]{{2,12}})$")
_LONGEST_TITLE = 12
_CHILDREN = frozenset({"弟弟", "妹妹", "儿子", "女儿", "孙子", "孙女"})
_FAMILY = people.KIN - frozenset({"月亮", "太阳", "春天", "夏天", "秋天", "冬天"})
_KINDS: dict[str, Kind] = {
    "robot": "machine", "imaginary": "creature", "animal": "animal", "bird": "bird", "fish": "fish", "insect": "insect",
}  # fmt: skip


_ENDING = re.compile(rf"(一[{nominals.MEASURES}])([^一，]{{1,12}})$")
_UNHANDY = nouns.LIVING | {"building", "weather", "celestial", "abstract"}
"""Types of what nobody in a tale can take up and do something with."""
_SHAPELESS = frozenset({"颜色", "声音", "影子", "味道", "名字", "故事"})


@dataclass(frozen=True)
class Matter:
    """The thing that a tale turns on: its plain noun, how the topic calls it, and counted."""

    noun: str
    called: str
    one: str


@dataclass(frozen=True)
class Tale:
    """`first` opens it and `last` is how far it goes; `second` and `third` may be empty.

    `loved` is somebody else whom it names; `shown` are words of it and the nouns that a picture shows for them.
    """

    star: Entity
    first: str
    second: str
    third: str
    last: str
    title: str
    matter: Matter | None
    loved: Entity | None
    shown: tuple[tuple[str, str], ...]


def tale_of(topic: str) -> Tale | None:
    """The tale of a topic in two clauses or more; None where it is a single phrase."""
    clauses = _clauses(topic)
    if len(clauses) < 2:
        return None
    middle = clauses[1:-1]
    half = (len(middle) + 1) // 2
    star = _star(clauses)
    return Tale(
        star,
        _opened(clauses[0]),
        "，".join(middle[:half]),
        "，".join(middle[half:]),
        clauses[-1],
        _title(clauses, star),
        next((matter for clause in reversed(clauses) for matter in [_matter(clause)] if matter), None),
        _loved(clauses, star),
        tuple(pair for clause in clauses for pair in _shown(clause)),
    )


def _clauses(topic: str) -> list[str]:
    """The clauses as written; a bare link (直到有一天) stays with the clause that it leads to."""
    quoted = topic.replace("“", "‘").replace("”", "’")
    found: list[str] = []
    lead = ""
    for part in (part.strip() for part in _CLAUSE_END.split(quoted)):
        if part and _LINK.match(part):
            lead += f"{part}，"
        elif part:
            found.append(lead + part)
            lead = ""
    return found


def _opened(clause: str) -> str:
    if _TIMED.match(clause):
        return clause
    return f"从前，有{clause}" if _COUNTED.match(clause) else f"有一天，{clause}"


def _star(clauses: list[str]) -> Entity:
    """The first living being that a clause names, called as the topic calls it."""
    found = next((nominal for clause in clauses for nominal in [_living_in(clause)] if nominal), None)
    nominal = found or Nominal("旅人", "person", name="那位旅人")
    return Entity(
        nominal.kind,
        nominal.kind,
        nominal.name or nominal.kind,
        _KINDS.get(nominal.type, "person"),
        gender=_pronoun("，".join(clauses)),
        age="old" if nominal.kind.startswith("老") else "adult",
    )


def _matter(clause: str) -> Matter | None:
    found = _ENDING.search(clause)
    nominal, _acts, rest = analysis.phrase(found[2].replace(" ", "")) if found else (None, (), "")
    if found is None or nominal is None or rest.strip() or nominal.type in _UNHANDY:
        return None
    called = found[2].strip()
    return Matter(nominal.kind, called, f"{found[1]}{called}")


def _loved(clauses: list[str], star: Entity) -> Entity | None:
    """Somebody near to the hero whom the tale names (女儿)."""
    kin = next((word for word in sorted(_FAMILY) for clause in clauses if word in clause and word not in star.name), "")
    gender: Gender = "female" if re.search(r"[女妹妈姐娘母姨姑婆姥后主]|奶奶", kin) else "male"
    return Entity(kin, kin, "", "person", gender=gender, age="child" if kin in _CHILDREN else "adult") if kin else None


def _shown(clause: str) -> list[tuple[str, str]]:
    """The things of a clause as (word of the text, noun to draw)."""
    found: list[tuple[str, str]] = []
    for start in range(len(clause)):
        noun = nominals.noun_at(clause[start:], dictionary=False)
        counted = start > 1 and clause[start - 2] == "一"
        if (
            nouns.type_of(noun) in {"thing", "toy", "food", "plant"}
            and noun not in _SHAPELESS
            and (len(noun) > 1 or counted)
        ):
            found.append((clause[start - 2 : start] + noun if len(noun) == 1 else noun, noun))
    return found


def _pronoun(text: str) -> Gender | Literal[""]:
    """The gender that the first 他 or 她 of a text tells."""
    found = re.search(r"(?<!其)[他她](?!们)", text)
    return "" if found is None else "male" if found[0] == "他" else "female"


def _living_in(clause: str) -> Nominal | None:
    opened = analysis.OPENINGS.sub("", clause)
    whole, _acts, _rest = analysis.phrase(opened)
    if whole is not None and whole.living:
        return whole if not nominals.is_name(whole.kind) else replace(whole, kind="孩子", name=whole.kind)
    for start in range(len(clause)):
        noun = nominals.noun_at(clause[start:], dictionary=False)
        if len(noun) >= 2 and nouns.type_of(noun) in nouns.LIVING and not noun.endswith(("人家", "大家", "有人")):
            return Nominal(noun, nouns.type_of(noun))
    return None


def _title(clauses: list[str], star: Entity) -> str:
    """What the first counted noun phrase names (会唱歌的 bug, 没有颜色的城市), else whose story it is."""
    for clause in clauses:
        found = _NAMED_THING.search(clause)
        if found and len(found[1]) <= _LONGEST_TITLE:
            nominal, _acts, rest = analysis.phrase(found[1].replace(" ", ""))
            if nominal is not None and not rest.strip():
                return found[1]
    return f"{star.name}的故事"
