"""What people wear by what they are: the doctor's coat, the smith's apron, the mayor's chain."""

import re
from dataclasses import replace
from random import Random

from fabula.domain.language import is_han
from fabula.domain.scene import Character
from fabula.engines.embedded.image.clothes import Clothes, Hat
from fabula.engines.embedded.image.colour import rgb

POST_BLUE, NAVY, WHITE = "#33619f", "#3f5f8f", "#f1f2f6"


def _outfit(
    words: str, cut: str = "", main: str = "", second: str = "", *, hat: Hat = "", hue: str = "", **more: str
) -> tuple[re.Pattern[str], dict[str, str]]:
    """A trade's words with the fields of `Clothes` that it sets; "worn" lists small things."""
    given = {"cut": cut, "main": main, "second": second, "hat": hat, "hue": hue, **more}
    return re.compile(words), {field: value for field, value in given.items() if value}


OUTFITS = (
    _outfit(r"\bpost(?:man|woman|master|mistress)\b|\bmail(?:man|woman)\b|\bletter carrier\b|邮差|邮递员|信使",
            "coat", POST_BLUE, hat="peaked", hue=POST_BLUE, worn="bag"),
    _outfit(r"\blighthouse|灯塔", "coat", NAVY, hat="peaked", hue="#2b3a5f"),
    _outfit(r"\b(?:sailor|seaman|captain|ferryman|boatman|pilot|skipper|bargeman)\b|水手|海员|船长|摆渡|船夫|机长",
            "coat", NAVY, hat="peaked", hue="#2b3a5f"),
    _outfit(r"\b(?:station ?master|conductor|train driver|porter|tram driver|ticket)|站长|列车长|售票员|司机|检票",
            "coat", "#7f3540", hat="peaked", hue="#5c2530"),
    _outfit(r"\bfisher|渔夫|渔民|渔翁", "coat", "#e0ac3a", hat="straw", hue="#e8bd4a"),
    _outfit(r"\bnurse\b|护士", "dress", "#dfe8f2", hat="kerchief", hue=WHITE, apron=WHITE, worn="cross"),
    _outfit(r"\b(?:doctor|physician|vet|surgeon|health worker)\b|医生|大夫|兽医|郎中",
            "coat", WHITE, "#4f6a8c", worn="stethoscope"),
    _outfit(r"\b(?:scientist|chemist|inventor|pharmacist)\b|科学家|药剂师|发明家",
            "coat", WHITE, "#5b6a8c", worn="glasses"),
    _outfit(r"\bbarber\b|\bhairdresser\b|理发师|剃头", "coat", WHITE, "#4a4a5c", worn="comb moustache"),
    _outfit(r"\b(?:school ?master|school ?mistress|head ?master|head ?mistress|teacher|professor|librarian)\b"
            r"|校长|老师|教师|教授|图书管理员|教书", "coat", "#6a4f3f", "#43404f", worn="glasses tie"),
    _outfit(r"\b(?:mayor|mayoress|alderman)\b|村长|镇长|市长|县长", "coat", "#34324a", "#2b2a3c", hat="top",
            hue="#2b2a3a", worn="chain"),
    _outfit(r"\b(?:judge|lawyer|magistrate)\b|法官|律师", "robe", "#38344a", "#28263a", worn="jabot glasses"),
    _outfit(r"\b(?:baker|pastry ?cook|confectioner|chef|cook)\b|面包师|厨师|大厨|点心师|厨子",
            "shirt", "#f3eee6", "#5f5a6b", hat="toque", hue="#fbf8f2", apron="#fdfbf5", worn="neckerchief"),
    _outfit(r"\b(?:smith|blacksmith|tinsmith|locksmith|welder|factory worker)\b|铁匠|锁匠|铜匠|工人",
            "shirt", "#77675f", "#46404a", apron="#7a4f34", hat="flat", hue="#4d4450", worn="moustache"),
    _outfit(r"\b(?:carpenter|joiner|boatbuilder|wood ?cutter|woodcarver)\b|木匠|樵夫",
            "shirt", "", "#5a4a3f", apron="#c39a63", hat="flat", hue="#6b5a44"),
    _outfit(r"\b(?:tailor|seamstress|dressmaker|weaver)\b|裁缝|绣娘|织工", apron="#e9dcc6", worn="tape glasses"),
    _outfit(r"\b(?:cobbler|shoemaker|clock ?maker|watch ?maker|tinker|toymaker|repairer|repairman)\b"
            r"|鞋匠|修表|钟表匠|修理工|修伞匠|补锅匠", apron="#8a6a48", worn="glasses"),
    _outfit(r"\bmiller\b|磨坊", "shirt", "#d9cdb8", "#6b6270", hat="flat", hue="#e6ddcc", apron="#f1eadb"),
    _outfit(r"\b(?:farmer|gardener|shepherd|shepherdess|bee"
        r" ?keeper|orchard)\b|农夫|农民|农妇|园丁|花匠|牧羊人|养蜂人|果农",
            "shirt", "", "#3f66a8", hat="straw", hue="#e2bd72", worn="dungarees"),
    _outfit(r"\b(?:mechanic|engineer|plumber)\b|机械师|工程师|水管工", "shirt", "", "#3f74b8", hat="flat",
            hue="#3a5a8c", worn="dungarees"),
    _outfit(r"\b(?:shop ?keeper|inn ?keeper|grocer|green ?grocer|florist|stall"
        r" ?holder|butcher)\b|店主|老板|掌柜|店家|摊主",
            apron="#4f8a63"),
    _outfit(r"\b(?:pedd?lar|peddler|hawker|street seller)\b|小贩|货郎", hat="straw", hue="#d9b56b", worn="bag"),
    _outfit(r"\b(?:artist|painter)\b|画家|艺术家", "coat", "#7f9cc4", hat="beret", hue="#b8363f"),
    _outfit(r"\b(?:programmer|technologist|coder)\b|程序员", "shirt", worn="glasses"),
    _outfit(r"\b(?:clerk|businessman|businesswoman|office worker|boss)\b|职员|商人|经理|文书",
            "coat", "#565a70", "#3c3f52", worn="tie"),
    _outfit(r"\blad(?:y|ies)\b|\bmadame?\b|\bduchess\b|太太|夫人|女士|贵妇", "coat", "", hat="wide", worn="gloves"),
)  # fmt: skip
"""The first whose words fit the kind is worn."""

_DETAILS = (
    (re.compile(r"\bgloves?\b|手套"), "gloves"),
    (re.compile(r"\b(?:glasses|spectacles)\b|眼镜"), "glasses"),
    (re.compile(r"\bsling\b|吊着胳膊|胳膊吊"), "sling"),
    (re.compile(r"\b(?:a|the) cold\b|感冒|着凉|流鼻涕"), "cold"),
    (re.compile(r"\b(?:walking )?stick\b|\bcane\b|拐杖|拄着"), "stick"),
    (re.compile(r"\bmoustache|\bmustache|八字胡|小胡子"), "moustache"),
)
"""What name, kind or look tell that somebody has about them."""


def has_outfit(kind: str) -> bool:
    """Whether people of a kind are known by their clothes."""
    return any(words.search(kind.lower()) for words, _ in OUTFITS)


def dressed(clothes: Clothes, character: Character, random: Random, *, gender: str, age: str) -> Clothes:
    """The clothes of somebody with those of their trade, their age, and what their name and look tell."""
    kind = character.kind.lower()
    fields = next((dict(fields) for words, fields in OUTFITS if words.search(kind)), {})
    worn = set(fields.pop("worn", "").split())
    told = f"{character.kind} {character.name} {character.look}".lower()
    worn |= {detail for words, detail in _DETAILS if words.search(told)}
    if age == "old" and gender != "female" and fields.get("main") == NAVY:
        fields["beard"] = "#f1eef4"
    if age == "old" and not fields and random.random() < 0.5:
        worn.add("stick")
    if gender == "female":
        worn -= {"moustache"}
        fields = _womens(fields)
    if "apron" in fields and "main" not in fields and _alike(fields["apron"], clothes.main):
        fields["apron"] = "#e6d8bd"
    if "cold" in worn and not clothes.scarf:
        fields["scarf"] = "#c9485b"
    if fields.get("hat") == "top" and any(map(is_han, kind)):
        del fields["hat"]
    return replace(clothes, **fields, worn=frozenset(worn))  # type: ignore[arg-type]


def _alike(first: str, second: str) -> bool:
    """Whether two colours are hard to tell apart."""
    return sum(abs(a - b) for a, b in zip(rgb(first), rgb(second), strict=True)) < 0.45


def _womens(fields: dict[str, str]) -> dict[str, str]:
    """A woman of a trade has its colours; a coat stays a coat, over a top hat she prefers a wide one."""
    if fields.get("hat") == "top":
        return {**fields, "hat": "wide", "hue": "#5a3a5c"}
    return {**fields, "hat": "kerchief", "hue": fields.get("hue", "#b85f6f")} if fields.get("hat") == "flat" else fields
