# ruff: noqa: E501 (Chinese prose and word lists)
"""What a weather does to a house that it stays in; feelings and seasons stay more quietly."""

import re
from collections.abc import Mapping

_QUIET = {
    "is": "客人", "stay": "看你们。", "complain": "隔着墙都觉得出来，是{hero}在那边，害得我想了一夜从前的事。",
    "eight": "也好，我正好有些事要想。", "still": "{hero}坐在窗边", "hush": "说隔壁太静；住店的都坐在楼梯上，说好像少了个人",
}  # fmt: skip
GUESTS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("雨", {
        "complain": "隔壁滴滴答答，滴了一夜，我从一数到三千，一下也没有睡。",
        "eight": "我床头接了三只水桶，听着像有人在弹琴，睡得比在家里还香。",
        "steps": "{hero}一级一级地上楼去，每一级上都留下一汪水，{keeper}跟在后头摆水桶，一共摆了九只",
        "house": "院子里晾的衣服，没有一件是干的，盐罐里的盐化成了水，客人们穿着潮袜子吃早饭，谁也不好意思先开口",
        "still": "{hero}坐在窗边，轻得像是怕吵醒谁",
        "rest": "说完这句话，屋檐上挂着的最后一滴落进了水桶，咚的一声，再也没有下一声：{hero}停了",
    }),
    ("雪", {
        "complain": "墙那边往外冒凉气，我盖了三床被子，一夜没有听见一点儿声音，静得我耳朵都竖起来了。",
        "eight": "我倒是睡着了，就是早上起来，胡子白了。",
        "steps": "{hero}一级一级地上楼去，一点儿声音也没有，每一级上都铺了薄薄的一层白",
        "house": "洗脸盆里结了冰，窗玻璃上开满了花，客人们围着炉子，把凳子一点儿一点儿往里挪",
        "still": "{hero}坐在窗边，白得发亮",
        "rest": "说完这句话，窗台上落下最后一片，停住了，化成了一滴水：{hero}停了",
    }),
    ("风", {
        "complain": "隔壁的窗户响了一夜，我的帽子从床头挪到了门口，自己挪的。",
        "eight": "我的账本让它翻了一夜，倒把一笔算错的给翻出来了。",
        "steps": "{hero}一步就上了楼，楼梯上的灯笼全都晃了起来，{keeper}的账本哗哗地翻到了最后一页",
        "house": "院子里的衣服都晾到了树上，厨房里的面粉扬了一屋子，客人们吃饭都用胳膊压着碗",
        "still": "{hero}坐在窗边，连窗帘也不动一下",
        "rest": "说完这句话，门外的风车转了最后半圈，站住了：{hero}停了",
    }),
    ("雾", {
        "complain": "墙那边白茫茫地漫过来，我找了一夜鞋，天亮了才发现穿在脚上。",
        "eight": "我在走廊里跟一个人点了半天头，走近了，是一件大衣。",
        "steps": "{hero}慢慢地漫上楼去，楼梯一级一级地不见了，{keeper}只好摸着扶手",
        "house": "客人们吃早饭，都端错了碗，隔着一张桌子，要先问一声：是你吗",
        "still": "{hero}坐在窗边，淡得能看见后头的街",
        "rest": "说完这句话，窗外的屋顶一个一个地露了出来，先是近的，后是远的：{hero}散了",
    }),
    ("云", {
        "complain": "隔壁软乎乎的，一翻身就挤过来，把我的半张床都占了。",
        "eight": "我的枕头比昨天厚了一倍，谁也别想要回去。",
        "steps": "{hero}侧着身子才挤上楼去，挤过的地方都留下一点儿潮气",
        "house": "走廊里堆得软软的，谁跌一跤都不疼，小孩们就专门在那儿跌",
        "still": "{hero}坐在窗边，边上镶着一道金",
        "rest": "说完这句话，一道太阳从窗户里照了进来，正好照在桌子上",
    }),
)  # fmt: skip
_ENDLESS = re.compile(r"不肯停|不停|停不|一直|没完没了|不肯走")


def guest_card(noun: str, trait: str) -> dict[str, str]:
    """The facets of one who stays at an inn: `stay`, `complain`, `eight`, `still`, `hush`, for a weather also more."""
    own = next((card for word, card in GUESTS if word in noun), {})
    card = {**_QUIET, **own}
    if own:
        card["hush"] = "说听惯了，一轻下来，心里就不踏实；住店的都坐在楼梯上，说好像少了个人"
    if _ENDLESS.search(trait):
        card["stay"] = "不知道，我停不下来。"
    return card
