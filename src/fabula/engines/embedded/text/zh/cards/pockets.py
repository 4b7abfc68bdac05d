"""What a listener puts into the pocket of a told story's hero, and how it saves the end of that story."""

from collections.abc import Mapping
from zlib import crc32

POCKETS: Mapping[str, Mapping[str, str]] = {
    "唱 歌 声 调 音 听 吵 响 乐 琴 说话 沉默": {
        "is": "哨子", "one": "一支哨子", "noun": "哨子",
        "use": "{star}把哨子放到嘴边，吹了一声，声音不大，可是直直的，一点儿也不拐弯",
        "turn": "四面八方都静下来听这一声，听完了，先是近处的，后是远处的，一个一个地跟了上来",
        "slow": "头一声出来，没有谁理会；{star}换了一口气，又吹了一声，还是那个音",
        "end": "后来不管谁走远了，走乱了，只要有人吹一下哨子，大家就都知道该往哪儿靠",
    },
    "色 画 花 信 写 字 灰 白 纸 书 忘": {
        "is": "红粉笔", "one": "一支红粉笔", "noun": "粉笔",
        "use": "{star}拿出那支红粉笔，在脚边画了小小的一笔，是那儿从来没有见过的红",
        "turn": "有谁走过来，看了看，问能不能也画一笔；画的越来越多，地上、墙上、门上，到处都是",
        "slow": "头一笔太短，{star}歪着头看了看，又在旁边画了一笔",
        "end": "天亮的时候回头一看，大家这才看清楚，自己住的是一个什么样的地方",
    },
    "黑 夜 月 星 灯 暗 光 梦 影 睡": {
        "is": "小手电", "one": "一只小手电", "noun": "手电",
        "use": "{star}摸出那只小手电，按亮了，光只有巴掌大，先照见了自己的鼻子尖",
        "turn": "远处也亮了一下，又亮了一下，原来到处都有谁站在黑地方，等别的先亮",
        "slow": "头一下没有按亮，{star}把它捂热了，又按了一下",
        "end": "从那以后，那儿的晚上再也没有全黑过，总有一点儿亮，说着：在呢，在呢",
    },
    "": {
        "is": "红毛线", "one": "一团红毛线", "noun": "毛线",
        "use": "{star}把红毛线的一头系在原地，捏着另一头往前走，走到哪儿，线就跟到哪儿",
        "turn": "走到毛线快要用完的地方，迎面也来了一位，捏着一根蓝毛线，也快要用完了，两根线打了一个结",
        "slow": "头一个结没有打牢，一拉就散了，{star}又打了一个",
        "end": "后来大家出门都带上一截线，碰见了就打个结，那儿再也没有谁找不着谁",
    },
}  # fmt: skip


def pocket_for(topic: str) -> Mapping[str, str]:
    """The thing that suits what a topic is about; where no word of it says, one of all by the topic's letters."""
    hits = {words: sum(topic.count(word) for word in words.split()) for words in POCKETS}
    best = max(hits, key=lambda words: hits[words])
    if hits[best]:
        return POCKETS[best]
    return list(POCKETS.values())[crc32(topic.encode()) % len(POCKETS)]
