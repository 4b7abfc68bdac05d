# ruff: noqa: E501 (Chinese prose and word lists)
"""How Chinese names and counts an entity: measure words, introductions, hands, and what spines may ask of it."""

import re

from fabula.domain.scene import Gender, Place
from fabula.engines.embedded.text.facts import Entity
from fabula.engines.embedded.text.wordlist import words
from fabula.engines.embedded.text.zh import people
from fabula.engines.embedded.text.zh.nominals import numeral

_MEASURES: tuple[tuple[str, str], ...] = (
    ("只", "章鱼 老章鱼 鳄鱼 娃娃鱼 海龟 螃蟹 虾"),
    ("头", "牛 奶牛 水牛 猪 小猪 野猪 大象 小象 鲸鱼 鲸 蓝鲸 座头鲸 狮子 犀牛 河马 骆驼 驴 毛驴 熊 大熊 棕熊 黑熊 北极熊 海象 海狮"),
    ("匹", "马 小马 斑马 狼 小狼"), ("条", "蛇 小蛇 鱼 小鱼 金鱼 鲨鱼 龙 小龙 鳗鱼 鲤鱼 毛毛虫 蚯蚓 船 小船 围巾 裙子 毯子 被子 狗 小河 街 尾巴 绳子 飞毯 人鱼 美人鱼 飞鱼"),
    ("座", "城 城市 桥 石桥 山 灯塔 塔 钟楼 图书馆 博物馆 城堡 岛 房子 钟 老钟 座钟 村庄 小镇 工厂 钢琴"),
    ("台", "收音机 老收音机 缝纫机 电视 电视机 电脑 洗衣机 冰箱 打字机 机器 相机 钢琴 手机 录音机 留声机 电话 挖掘机 拖拉机 推土机 时光机"),
    ("把", "椅子 伞 雨伞 红伞 钥匙 锁 剪刀 锤子 吉他 小提琴 二胡 壶 茶壶 扫帚 梳子 勺子 刀"),
    ("辆", "车 火车 汽车 自行车 卡车 公交车 摩托车 消防车 救护车 出租车 洒水车 垃圾车 电车"),
    ("艘", "轮船 帆船 飞船 潜水艇 渡船"), ("架", "飞机 直升机 秋千 梯子"), ("本", "书 旧书 字典 日记 日记本 本子"),
    ("封", "信"), ("张", "纸 画 地图 照片 床 桌子 渔网 明信片 邮票 年画"), ("朵", "云 白云 乌云 花 小花 玫瑰 云朵 小云 小云朵 蘑菇"),
    ("棵", "树 大树 小树 老树 草 小草 白菜 银杏 仙人掌 向日葵 含羞草"), ("颗", "星星 星 流星 糖 种子 牙齿 门牙 豆子 纽扣 卫星 彗星"),
    ("滴", "雨滴 水滴 水 露水 露珠 眼泪 雨水 小雨滴"), ("场", "雨 大雨 雪 大雪 风 台风 雷雨 暴雨 梦"), ("阵", "大风 北风 微风"), ("片", "树叶 叶子 雪花 落叶 羽毛 海"),
    ("块", "石头 蛋糕 手表 怀表 面包 橡皮 巧克力 豆腐 积木"), ("盏", "灯 路灯 灯笼 台灯"), ("支", "笔 铅笔 钢笔 毛笔 笛子 口琴 蜡烛 粉笔 歌"),
    ("件", "毛衣 衣服 礼物 事"), ("顶", "帽子 王冠"), ("双", "鞋 鞋子 手套 袜子 球鞋 眼睛 翅膀"), ("扇", "门 窗户 窗"), ("道", "彩虹 闪电 光"),
    ("面", "镜子 鼓 锣"), ("枚", "硬币 戒指 邮戳 贝壳 火箭"), ("团", "雾 毛线 线"), ("家", "店 书店 便利店 杂货店 面包店 包子铺 茶馆 饭馆 面馆 邮局 医院 理发店 照相馆 电影院"),
)  # fmt: skip
_BY_NOUN = {noun: measure for measure, nouns in _MEASURES for noun in nouns.split()}
_ENDINGS = (
    ("机器人", "个"), ("机", "台"), ("车", "辆"), ("船", "艘"), ("树", "棵"), ("花", "朵"), ("云", "朵"), ("书", "本"), ("信", "封"), ("灯", "盏"),
    ("笔", "支"), ("伞", "把"), ("椅", "把"), ("琴", "把"), ("帽", "顶"), ("鞋", "双"), ("桥", "座"), ("塔", "座"), ("楼", "座"), ("店", "家"),
    ("馆", "家"), ("画", "张"), ("图", "张"), ("钟", "座"), ("表", "块"), ("石", "块"), ("雨", "场"), ("雪", "场"), ("鱼", "条"), ("蛇", "条"),
    ("巾", "条"), ("门", "扇"), ("镜", "面"), ("风筝", "只"), ("球", "个"), ("龙", "条"), ("衣", "件"), ("星", "颗"),
)  # fmt: skip
_HANDS = {
    "person": "手",
    "bird": "翅膀",
    "fish": "鳍",
    "insect": "前脚",
    "machine": "手",
    "vehicle": "把手",
    "animal": "爪子",
    "creature": "手",
}
_HOOVED = words("""马 驴 牛 羊 猪 鹿 象 骆驼 羊驼 山羊""")
_HOMES: dict[str, Place] = {
    "person": "town", "animal": "forest", "bird": "forest", "fish": "sea", "insect": "meadow", "machine": "city", "creature": "hills",
    "vehicle": "station", "plant": "garden", "weather": "sky", "celestial": "sky", "water": "river",
}  # fmt: skip


_LONGEST_TITLE = 8
_SPOUSES = {
    "爷爷": "奶奶", "奶奶": "爷爷", "外公": "外婆", "外婆": "外公", "姥爷": "姥姥", "姥姥": "姥爷", "爸爸": "妈妈", "妈妈": "爸爸",
}  # fmt: skip


def measure_of(noun: str, kind: str, *, given: str = "") -> str:
    """The measure word that a noun is counted with; what the topic used comes first."""
    bare = re.sub(r"^(?:小小|小|老|大|旧|新|破|红|白|黑|蓝|绿|黄)", "", noun)
    found = given or _BY_NOUN.get(noun) or _BY_NOUN.get(bare)
    if found:
        return found
    if kind in {"animal", "bird", "insect"}:
        return "只"
    by_ending = next((measure for ending, measure in _ENDINGS if noun.endswith(ending)), "")
    return by_ending or ("只" if kind == "fish" else "个")


def facets(entity: Entity, name: str, gender: Gender) -> dict[str, str]:
    """Every facet a Chinese spine may ask of an entity."""
    noun, kind = entity.noun, entity.phrase or entity.noun
    trait = _tagged(entity, "trait")
    measure = measure_of(noun, entity.kind, given=_tagged(entity, "measure"))
    origin = _tagged(entity, "from")
    described = "的".join(part for part in (trait, origin, kind) if part)
    many = entity.has("several")
    one = (
        counted(entity)
        if many
        else f"一{'位' if entity.has('role') and entity.kind == 'person' else measure}{described}"
    )
    called = name or kind
    return {
        "is": called,
        "name": called,
        "noun": noun,
        "bare": kind,
        "q": measure,
        "one": one,
        "full_one": _full_one(entity, name, f"一{measure}{described}", described),
        "the": _owned(entity, kind),
        "who": _who(entity),
        "called": called,
        "intro": _intro(entity, called, one),
        "title": _title(entity, called),
        "full_title": described if trait and len(described) <= _LONGEST_TITLE else called,
        **({"several": "yes"} if many else {}),
        "intro_as": called if called in people.KIN or called != noun else one,
        "intro_is": _intro_is(entity, called, one),
        "hand": _hand(entity),
        "trait": trait,
        **({"shadow": "yes"} if noun.endswith("影子") else {}),
        "runs": runs_of(noun),
        "place": _tagged(entity, "at") or _HOMES.get(entity.kind, "village"),
        "beside": _SPOUSES.get(called, "他" if gender == "female" else "她"),
        "stranger": f"一位{called}" if called in _SPOUSES else _intro(entity, called, one),
        "spouse": _SPOUSES.get(called, "老伴"),
        "whose_mate": _SPOUSES.get(called, f"{called}老伴"),
        "mate": "他" if gender == "female" else "她",
    }


def has_spouse(noun: str) -> bool:
    """Whether there is somebody whom such a noun is married to."""
    return noun in _SPOUSES


def counted(entity: Entity) -> str:
    """As many as the topic counts: 三只猫."""
    measure = measure_of(entity.noun, entity.kind, given=_tagged(entity, "measure"))
    return f"{numeral(entity.number)}{measure}{entity.noun}"


def _full_one(entity: Entity, name: str, one: str, described: str) -> str:
    """Counted where it can be counted: 一场不肯停的雨, but 孤独 and 妈妈的味道 as they are."""
    if _tagged(entity, "owner") and "的" in name:
        return name
    return described if entity.kind in {"idea", "time"} and not _tagged(entity, "measure") else one


def trait_of(entity: Entity) -> str:
    """What the topic says of it before 的 (不肯停), or ``."""
    return _tagged(entity, "trait")


def _tagged(entity: Entity, sort: str) -> str:
    return next((tag.partition("=")[2] for tag in entity.tags if tag.startswith(f"{sort}=")), "")


def _owned(entity: Entity, kind: str) -> str:
    owner = _tagged(entity, "owner")
    return f"{owner}的{kind}" if owner else kind


def _who(entity: Entity) -> str:
    if entity.kind == "person":
        return "位客人"
    return f"{measure_of(entity.noun, entity.kind)}{entity.noun}"


def _intro(entity: Entity, called: str, one: str) -> str:
    """How somebody enters: 一只叫山楂的狐狸, 一位老船长, 周爷爷."""
    if entity.kind == "person" and entity.age == "old" and called[-2:] in {"爷爷", "奶奶"} and called != entity.noun:
        return called
    if called == entity.noun or entity.has("several"):
        return called if called in people.KIN else one
    head = one[:2]
    return f"{head}叫{called}的{one[2:]}" if "的" not in one else f"{one}，名叫{called}"


def _title(entity: Entity, called: str) -> str:
    """Kind and name in one, after 的: 办事员梅姨, 老獾陈皮, 周爷爷."""
    if called == entity.noun or entity.has("several") or called[-2:] in {"爷爷", "奶奶"}:
        return called
    return f"{entity.phrase or entity.noun}{called}"


def _intro_is(entity: Entity, called: str, one: str) -> str:
    """How a story opens on its hero: 米洛是一只小狐狸, 有一位老船长."""
    if called == entity.noun:
        return f"有{one}"
    return f"{called}是{one}"


def runs_of(noun: str) -> str:
    """What a mended thing does again: a clock goes, a wireless sounds, a machine turns."""
    if noun.endswith(("收音机", "录音机", "留声机", "唱机", "电话", "音乐盒", "八音盒")):
        return "响"
    return "转" if noun[-1:] in "机器" else "走"


def _hand(entity: Entity) -> str:
    if entity.kind == "animal" and entity.noun[-1:] in "马驴牛羊猪鹿象":
        return "蹄子"
    if entity.kind == "animal" and entity.noun[-2:] in {"猴子", "猩猩", "小猴"}:
        return "手"
    return _HANDS.get(entity.kind, "手")
