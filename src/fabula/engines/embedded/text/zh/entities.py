# ruff: noqa: E501 (Chinese word lists)
"""Chinese noun phrases as entities: their kind and tags, how many they are, whose kin, and what they are called."""

import re
from dataclasses import replace
from typing import Literal

from fabula.domain.scene import Age, Gender, Place
from fabula.engines.embedded.text.facts import Entity, Kind, of_kin
from fabula.engines.embedded.text.wordlist import words
from fabula.engines.embedded.text.zh import forms, nominals, nouns, people
from fabula.engines.embedded.text.zh.nominals import Nominal

_KINDS: dict[str, Kind] = {
    "robot": "machine", "imaginary": "creature", "celestial": "celestial", "building": "place", "thing": "object", "abstract": "idea",
    "person": "person", "animal": "animal", "bird": "bird", "fish": "fish", "insect": "insect", "vehicle": "vehicle",
    "weather": "weather", "plant": "plant", "food": "food", "toy": "toy",
}  # fmt: skip
_WORLDS = {"person": "town", "machine": "town", "vehicle": "town", "fish": "bay"}
_BEINGS = frozenset({"person", "animal", "bird", "fish", "insect", "machine", "creature"})
_GOODS = frozenset({"object", "toy", "clothing", "instrument"})
_MECHANICAL = "钟表车机船盒"
_ELDERS = words("""爷爷 奶奶 外公 外婆 姥姥 姥爷 老人 老爷爷 老奶奶 老太太 老头""")
_YOUNG = words("""孩 妹妹 弟弟 娃 少年 少女 宝宝 姑娘 同学 同桌 孙子 孙女 公主 王子""")
BODILESS = frozenset(words("""影子 声音 歌 笑声 梦 名字 颜色 味道 故事"""))
_FIXED = frozenset(
    words(
        """井 长椅 路灯 邮筒 信箱 滑梯 门 窗户 雕像 稻草 种子 翅膀 尾巴 耳朵 牙齿 门牙 胡子 代码 程序 密码 作业 试卷 头发"""
    )
)
_OPEN = frozenset(
    words("""forest meadow hills mountain farm island harbour village town street city beach sea lake river""")
)


def entity_of(nominal: Nominal, *, hero: bool = False, place: Place | None = None) -> Entity:
    """A noun phrase as an entity with the tags that Chinese spines ask for."""
    kind: Kind = _KINDS.get(nominal.type, "unknown")
    tags = {f"measure={nominal.measure}"} if nominal.measure and nominal.measure not in "个滴" else set()
    if kind in _BEINGS:
        tags |= {"being", f"in:{_WORLDS.get(kind, 'wood')}"}
    if nominal.trait:
        tags.add(f"trait={nominal.trait}")
    if nominal.owner:
        tags.add(f"{'owner' if is_somebody(nominal.owner) else 'from'}={nominal.owner}")
    if place and hero:
        tags |= {f"at={place}"} | ({"indoors"} if place not in _OPEN else set())
    if kind == "vehicle":
        tags.add("big")
    if nominal.kind.endswith(("自行车", "三轮车", "滑板车", "独轮车")):
        tags = (tags - {"big"}) | {"goods"}
    if kind == "person" and not nominal.name and not _is_child(nominal.kind):
        tags.add("role")
    if kind in _GOODS and nominal.kind not in BODILESS | _FIXED:
        tags.add("goods")
    if nominal.kind[-1:] in _MECHANICAL and nominal.type in {"thing", "vehicle"}:
        tags.add("mechanical")
    gender, age = _gender(nominal.kind), _age(nominal.kind, kind)
    return Entity(nominal.kind, nominal.kind, nominal.name, kind, frozenset(tags), gender, age, nominal.number)


def is_somebody(owner: str) -> bool:
    """Whether an owner is a living being, and no place or thing."""
    return nominals.is_name(owner) or nouns.type_of(owner) in nouns.LIVING


def _is_child(noun: str) -> bool:
    return any(part in noun for part in _YOUNG) and noun not in people.KIN


def _age(noun: str, kind: Kind) -> Age:
    if noun in _ELDERS or noun.startswith("老"):
        return "old"
    if _is_child(noun) or (kind not in {"person", "machine"} and noun.startswith("小")):
        return "child"
    return "adult"


def _gender(noun: str) -> Gender | Literal[""]:
    if re.search(r"女|姑娘|妈|奶奶|外婆|姥姥|阿姨|姐|妹|公主|王后|妻|姑姑|巫婆|母", noun):
        return "female"
    if re.search(r"男|爸|爷|外公|姥爷|叔|哥|弟|王子|国王|丈夫|舅|伙子|父|儿子|和尚", noun):
        return "male"
    return ""


def named(nominal: Nominal, *, twin: bool = False) -> Entity:
    """Somebody of the topic beside the hero, called as the topic calls them; a `twin` has a name yet to be given."""
    entity = entity_of(nominal)
    several = entity.number > 1 and not entity.name
    elderly = not several and entity.kind == "person" and (entity.age == "old" or forms.has_spouse(entity.noun))
    tags = {"partner", *(["several"] if several else []), *(["elderly"] if elderly else [])}
    name = entity.name or (forms.counted(entity) if several else "" if twin else entity.noun)
    noun = "孩子" if nominals.is_name(entity.noun) else entity.noun
    return replace(entity, noun=noun, phrase=noun, name=name, tags=entity.tags | tags)


def called(thing: Entity) -> Entity:
    """Somebody who is sought or lost, called as the topic calls them."""
    return replace(thing, name=thing.name or thing.noun)


def kin_of(somebody: Entity, hero: Entity | None) -> Entity:
    """The kin of an animal is grown up and of its kind: 小熊's 妈妈 is a 熊."""
    if somebody.noun not in people.KIN | {"朋友", "伙伴", "孩子", "宝宝"}:
        return somebody
    kin = of_kin(somebody, hero)
    grown = kin.body.removeprefix("小") if kin.age != "child" else kin.body
    return replace(kin, body=grown if nouns.type_of(grown) else kin.body)
