# ruff: noqa: E501 (Chinese prose and word lists)
"""What becomes of the first tries at a deed, and how it looks when it comes off."""

import re
from collections.abc import Mapping

_AWAY = re.compile(r"在.{1,5}(?:上|里|中|下)|月球|月亮|火星|太空|宇宙|海底|^(?:去|回|到|看|环游|旅行|登上|爬上|穿过)")

CARDS: tuple[tuple[str, Mapping[str, str]], ...] = (
    (r"飞", {
        "try": "头一次，{hero}站在草垛上，闭上眼睛往前一扑",
        "fail": "落下来的时候，草垛还是草垛，{hero}的嘴里多了三根草",
        "win": "风从底下托了一把，{hero}离了地，先是一尺，后来是一棵树那么高",
    }),
    (r"游", {
        "try": "头一次，{hero}在脸盆里练憋气",
        "fail": "憋到数七，喝了一肚子水，打了一晚上的嗝",
        "win": "水不再推{hero}了，轻轻地，把{hero}从这边送到了那边",
    }),
    (r"唱|歌", {
        "tool": "音符",
        "try": "头一次，{hero}一开口，屋檐上的麻雀都飞了",
        "fail": "飞了也就罢了，还回头看了一眼",
        "win": "那声音从{hero}的胸口里出来，绕着院子走了一圈，麻雀全都落了回来",
    }),
    (r"跳舞|舞", {
        "try": "头一次，{hero}的左脚踩住了右脚",
        "fail": "两只脚谁也不肯先认错",
        "win": "两只脚忽然和好了，一个问，一个答，{hero}转了起来",
    }),
    (r"弹|拉|吹|敲|琴|笛|鼓", {
        "try": "头一次弄出声来，隔壁的以为是谁在锯门",
        "fail": "还好心好意地，送过来一把新锯子",
        "win": "曲子从头到尾，一个音也没有丢，隔壁的窗户，一扇一扇地开了",
    }),
    (r"画", {
        "tool": "画笔",
        "try": "头一次，{hero}画了一匹马，谁都说是板凳",
        "fail": "有一位还想坐一坐",
        "win": "画好了往墙上一挂，猫绕到后面去找，想看看是从哪儿走进去的",
    }),
    (r"^(?:做|烤|煮|包|炒).*(?:饭|面|饼|糕|菜|汤|饺|包子|面包)", {
        "try": "头一锅，黑得像一块炭",
        "fail": "第二锅不黑，是因为火一直没有点着",
        "win": "揭开盖子，一股热气扑上来，闻见的人都不说话了，只管找碗",
    }),
    (r"种|养花|开花", {
        "try": "头一次埋下去，{hero}每天刨开来看一看长了没有",
        "fail": "刨到第五天，种子也让{hero}看得不好意思了，再也没有动静",
        "win": "土裂开一道细缝，一个绿点儿，从里头探出了头",
    }),
    (r"^(?:当|做|成为|变成)", {
        "try": "头一次，{hero}穿上一身借来的行头，在院子里走了一圈",
        "fail": "袖子太长，帽子太大，走着走着，人先从衣服里丢了",
        "win": "没有人发行头，也没有人鼓掌，可是{hero}往那儿一站，谁都看出来了：是了，就是了",
    }),
    (r"说话|演讲|上台|讲故事", {
        "tool": "话筒", "front": "yes",
        "ask": "坐在第一排的正当中，从头到尾看着我", "helper": "坐第一排的",
        "helped": "{elder}搬了一把椅子，坐到第一排的正当中，冲着{hero}点了点头。",
        "try": "头一次，{hero}对着一面墙练，墙倒是听得很认真",
        "fail": "一换成人，{hero}张开嘴，出来的是一个嗝",
        "win": "来听的坐了一院子，{hero}往前站了一步，开口说：@hero“我今天要讲的，是怎样失败十二次。”底下笑了，笑着笑着不笑了，静得听得见露水往下掉，讲到末了一句，巴掌声响成了一片",
    }),
    (r"睡", {
        "try": "头一夜，{hero}数羊，数到三千，羊都困了",
        "fail": "羊睡了，{hero}还得看着它们",
        "win": "眼皮先合上一只，又合上一只，{hero}的呼吸，慢慢地匀了",
    }),
    (r"跑|快|赢|比赛", {
        "try": "头一次，{hero}一口气跑出去，跑到一半，把气跑丢了",
        "fail": "回头去找气的工夫，蜗牛也过去了",
        "win": "耳朵边的风呼地一响，{hero}再看的时候，线已经在身后了",
    }),
    (r"交.*朋友|有.*朋友", {
        "try": "头一次，{hero}把想说的话写在{hero.hand}心里，见了谁就照着念",
        "fail": "一紧张，出了汗，字全糊了",
        "win": "{hero}什么也没有念，只往旁边挪了挪，让出半条板凳，就有谁坐了下来",
    }),
    (r"写|认字|读", {
        "try": "头一次，{hero}把一撇写成了一捺，把一捺写到了桌子上",
        "fail": "那张桌子到现在还擦不干净",
        "win": "一行字端端正正地站在纸上，念一念，正是心里的那一句",
    }),
    (r"星|月|太阳|彩虹|云", {
        "try": "头一次，{hero}搬来梯子，接上竹竿，竹竿上又绑了一把笤帚",
        "fail": "差得还远，倒把笤帚挂在了树上",
        "win": "夜里落过雨，地上有一汪水，{hero}蹲下来，轻轻一捧，要的那一个，就亮在{hero.hand}心里了",
    }),
)  # fmt: skip

_COUNTED_IN = {
    "tool": "本子", "ask": "站在旁边，替我数一二三", "helper": "数一二三的",
    "helped": "{elder}站到了{hero}旁边，清清嗓子，数道：@elder“一，二，三。”",
}  # fmt: skip
"""How somebody helps who stands by."""


def deed_card(deed: str) -> dict[str, str]:
    """A deed's facets: `is`, `tool` (to be drawn), how one is helped, and `try`, `fail`, `win` where its kind is known."""
    known = next((card for pattern, card in CARDS if re.search(pattern, deed)), {})
    away = {"away": "yes"} if is_away(deed) else {}
    return {"is": deed, **_COUNTED_IN, **known, **away}


def is_away(deed: str) -> bool:
    """Whether the deed can only be done somewhere else."""
    return bool(_AWAY.search(deed))
