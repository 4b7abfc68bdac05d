# ruff: noqa: E501 (Chinese word lists)
"""Chinese names that suit a player: children, elders, people of a trade, animals, machines."""

from collections.abc import Collection
from random import Random

from fabula.domain.scene import Gender
from fabula.engines.embedded.text.facts import Entity
from fabula.engines.embedded.text.wordlist import words

KIN = frozenset(
    words(
        """爸爸 妈妈 爷爷 奶奶 外公 外婆 姥姥 姥爷 叔叔 阿姨 舅舅 姑姑 哥哥 姐姐 弟弟 妹妹 母亲 父亲 儿子 女儿 孙子 孙女 丈夫 妻子 老师 国王 王后 皇后 公主 王子 皇帝 月亮 太阳 春天 夏天 秋天 冬天"""
    )
)
CHILDREN = {
    "female": words("""小满 安安 米粒 阿宁 朵朵 小禾 豆苗 小桃 圆圆 阿桃"""),
    "male": words("""小北 豆子 冬冬 阿岳 阿树 小川 大壮 小柏 毛豆 阿年"""),
}
SURNAMES = words("""周 秦 林 宋 程 冯 沈 罗 乔 孟 梁 陶""")
WORKERS = {
    "female": words("""梅姨 阿芳 桂姐 秀姨 阿珍 红姐 兰姨"""),
    "male": words("""老周 老秦 阿贵 大林 老方 阿成 老顾"""),
}
CREATURES = words(
    """山楂 芝麻 栗子 花生 柚子 桂圆 木耳 青团 板栗 麦穗 豆沙 松果 胡桃 杏仁 米糕 石榴 金桔 茶叶 薄荷 南瓜籽"""
)
OLD_CREATURES = words("""陈皮 石磨 蓑衣 松针 茶梗 老藤""")
SWIMMERS = words("""泡泡 盐粒 阿浪 贝壳 海带 小潮 珠珠 帆布""")
MACHINES = words("""阿零 九号 螺丝 铁皮 小齿 电池""")


def choose(entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
    """A name for somebody whom the topic does not name, unlike those taken; people of one kind are called by it."""
    if entity.noun in KIN or entity.has("role"):
        return entity.noun
    options = [name for name in _names(entity, gender) if name not in taken and name[-1] not in "".join(taken)]
    return rng.choice(options or _names(entity, gender))


def _names(entity: Entity, gender: Gender) -> list[str]:
    female = gender == "female"
    if entity.kind == "person":
        if entity.age == "old":
            title = (
                "奶奶"
                if entity.noun == "老奶奶"
                else "爷爷"
                if entity.noun == "老爷爷"
                else "奶奶"
                if female
                else "爷爷"
            )
            return [f"{surname}{title}" for surname in SURNAMES]
        if entity.age == "adult":
            return WORKERS["female" if female else "male"]
        return CHILDREN[_child_gender(entity, female)]
    if entity.kind in {"machine", "vehicle"}:
        return MACHINES
    if entity.age == "old" or entity.noun.startswith("老"):
        return OLD_CREATURES
    return SWIMMERS if entity.kind == "fish" else CREATURES


def _child_gender(entity: Entity, female: bool) -> str:
    if any(part in entity.noun for part in ("女", "姑娘")):
        return "female"
    return "female" if female and "男" not in entity.noun else "male"
