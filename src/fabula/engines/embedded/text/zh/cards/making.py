# ruff: noqa: E501 (Chinese prose and word lists)
"""Of what things are made, what one house can give towards them, and what people say of a made one."""

from collections.abc import Mapping

MADE: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("围巾 毛衣 手套 帽子 被子 毯子 衣服 裙子 袜子 百家被 百家衣 布娃娃 枕头 斗篷 书包 帐篷 披风 棉袄", {
        "piece": "一截线", "bit": "线团", "good": "暖和",
    }),
    ("风筝 灯笼 孔明灯 纸船 纸飞机 贺卡 书 绘本 日记本 地图 画 年画 剪纸 扇子 面具 伞 雨伞", {
        "piece": "一张彩纸", "bit": "彩纸", "good": "经看",
    }),
    ("船 小船 房子 小屋 树屋 桌子 椅子 床 木马 秋千 雪橇 滑板车 木筏 玩具 积木 箱子 桥 梯子 信箱 书架 小木屋 鸟窝 狗窝 翅膀", {
        "piece": "一块木板", "bit": "木板", "good": "结实",
    }),
    ("琴 小提琴 二胡 笛子 吉他 鼓 口琴 风铃 铃铛 钟 闹钟 机器人 机器 飞机 飞船 火箭 时光机 望远镜 收音机 自行车 车 小汽车 玩具车 灯 路灯 灯塔 潜水艇 热气球", {
        "piece": "一个零件", "bit": "零件", "good": "经用",
    }),
)  # fmt: skip
VERBS = {
    "煮": "煮好了",
    "熬": "熬好了",
    "烤": "烤好了",
    "包": "包好了",
    "画": "画好了",
    "写": "写好了",
    "织": "织好了",
    "缝": "缝好了",
}


def making_card(thing: str, verb: str) -> dict[str, str]:
    """The facets of making a thing: `verb`, `done`, `piece`, `bit`, `good`; empty where nobody could give towards it."""
    card = next((card for names, card in MADE if any(thing.endswith(name) for name in names.split())), None)
    if card is None:
        return {}
    plain = verb.rstrip("了") or "做"
    plain = (
        plain
        if len(plain) == 1
        else {"制作": "做", "制造": "造", "发明": "造", "缝制": "缝", "建造": "造"}.get(plain, "做")
    )
    return {"is": plain, "verb": plain, "done": VERBS.get(plain, f"{plain}成了"), **card}
