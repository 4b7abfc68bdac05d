# ruff: noqa: E501 (Chinese prose)
"""What a thing is for: how it keeps still in strange hands (`mute`), and how it works again at home (`again`)."""

from collections.abc import Mapping

WORKS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("缝纫机", {
        "mute": "买它的人都说，一踩就断线，一整个冬天，连一条手绢的边也没有缝成",
        "again": "{elder}在{hero.bare}前头坐下来，穿上线，轻轻地一踩，哒哒哒，哒哒哒，把{friend}开了线的书包带子，一针一针地缝好了，从头到尾，线没有断过一回",
    }),
    ("收音机", {
        "mute": "买它的人都说，拧到哪个台，都只有一片沙沙的响声，像下雨",
        "again": "{elder}把旋钮轻轻地一拧，沙沙的雨声停了，里头有人唱起一支很老的歌，{elder}也跟着哼，一个字也没有忘",
    }),
    ("钟", {
        "mute": "买它的人都说，上足了弦，它也只走三步，就站住了",
        "again": "{elder}给它上了弦，嗒的一声，它走了起来，到了整点，一下一下地敲，敲得又轻又稳",
    }),
    ("表", {
        "mute": "买它的人都说，上足了弦，它也只走三步，就站住了",
        "again": "{elder}给它上了弦，贴在耳朵上听了听，又贴在{friend}的耳朵上：嗒，嗒，嗒，它走得很高兴",
    }),
    ("琴", {
        "mute": "买它的人都说，怎么弄，它也只肯发出一个音，那个音还不太准",
        "again": "{elder}擦了擦手，试了一个音，又试了一个音，一支曲子就从头到尾地走了出来，一个音也没有丢",
    }),
    ("车", {
        "mute": "买它的人都说，骑上去，它总往一个方向拐，拐的都是同一边",
        "again": "{elder}扶着车把，{friend}骑了上去，在院子里转了一圈，它不偏不倚，走得笔直",
    }),
    ("伞", {
        "mute": "买它的人都说，下着大雨，它也不肯撑开",
        "again": "{elder}的手刚一碰，嘭的一声，它自己撑开了，圆圆的，底下正好站得下两个",
    }),
)  # fmt: skip


def work_card(noun: str) -> Mapping[str, str]:
    """The facets of a thing that works; empty for others."""
    return next((card for ending, card in WORKS if noun.endswith(ending)), {})
