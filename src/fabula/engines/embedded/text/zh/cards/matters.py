# ruff: noqa: E501 (Chinese prose)
"""How a told story ends by way of the very thing that it is about: a letter, something that sings, a garment, a plant.

Facets: `near` (somebody is by from the first), `far` (who writes, and is not met until the end), `time` (of its end), `guess` and `reply` (a listener asks, the teller answers), `still` (what a listener remembers when the teller
stops), `use`, `heart` and `more` (what is done with it, and what comes out), `slow`, `turn` and `end`.
"""

import re
from collections.abc import Mapping

_LETTER = {
    "far": "yes", "time": "day", "guess": "信上写的什么？", "reply": "没有拆，谁知道呢", "still": "那封信还没有拆呢！",
    "use": "{star}没有马上拆，先洗了洗手，坐到窗户跟前，把信放在膝盖上，翻过来看看，又翻过去看看，这才从边上轻轻地撕开",
    "heart": "里头只有一张纸，纸上写着：@loved“我一直想给您写信，不知道怎么开头。写到这里，头已经开了。”落款画了一扇窗户",
    "more": "{star}把那几个字看了很久，找出笔来，在底下也写了一句，字写得很慢",
    "slow": "纸上沾着一个小小的手指印，是写信的人没有等墨水干",
    "turn": "{star}照着信封上的地址找过去，真有那么一扇窗户，窗户里头趴着{loved.intro}，看见{star}手里的信，一下子站了起来",
    "end": "从那以后，{star}每个星期都有一封信，有时候寄出去，有时候收回来，送信的路，走着走着就不觉得长了",
}  # fmt: skip
_PAINTED_LETTER = {
    **_LETTER,
    "time": "dusk",
    "heart": "里头只有一张纸，纸上歪歪扭扭地画着一朵花，花底下写着：@loved“您画的花，我一朵也没有扔。这一朵，是我画给您的。”",
    "more": "{star}一辈子给别人画花，还没有收到过一朵，把那张纸看了又看，看得眼睛都花了",
    "slow": "那朵花画得有一点儿斜，是涂了又擦，擦了又涂的，纸都薄了",
    "turn": "{star}照着信封上的地址找过去，开门的是{loved.intro}，门背后的墙上贴满了旧信封，一个信封一朵花，@loved“不光我家有，”{loved}说，@loved“家家都有，谁也舍不得扔。”",
    "end": "那天傍晚，家家都把收着的信封拿出来，贴在自己的门上，红的，黄的，蓝的，{star}站在街当中，从这头看到那头，整条街都开了花",
}  # fmt: skip
_SINGING = {
    "shown": "音符", "prop": "音符", "near": "yes",
    "guess": "它唱的什么歌？", "reply": "谁也听不出来，声音太大了", "still": "{matter}还在唱呢！",
    "use": "{star}没有去关{matter}，把{loved.intro}叫到跟前：@star“你耳朵好，你来听听，它到底想唱什么？”",
    "heart": "{loved}凑过去，听了好一会儿，说：@loved“它不是要大声，它是怕我们没有听见。从头到尾，还没有谁应过它一句。”",
    "more": "{loved}就轻轻地应了一句，{matter}一下子停住了，等了等，也用小小的声音，唱了下一句",
    "slow": "头一句应得不准，{loved}笑了，又应了一遍，它就在那儿等着",
    "turn": "窗户外头也有人跟着应了一句，近处的窗户，远处的窗户，你一句，我一句，走了调的，就这样一个一个地走了回来",
    "end": "唱到最后，是一支很轻很轻的歌，大家都听清了词，一共只有两个字，是对{loved}说的：晚安",
}  # fmt: skip
_WORN = {
    "near": "yes",
    "guess": "是什么颜色的？", "reply": "洗过以后才看得出来", "still": "{matter}还能改呀！",
    "use": "{star}没有丢下{matter}不管，找了回来，拧干，抖平，拿到灯底下，从领口看到下摆",
    "heart": "{loved.intro}在旁边看了半天，问：@loved“做的时候，量过吗？”{star}一针停在半空：@star“没有。我是照着心里的样子做的。”",
    "more": "{star}就把线一根一根地拆下来，绕成一团，这一回先去问，问了肩膀，问了腰，连冷不冷也问了",
    "slow": "拆比做还要慢，拆到半夜，线团有一个苹果那么大",
    "turn": "第二回做得比头一回小，也比头一回轻，边上缝了一根带子，胖了放一放，瘦了收一收，什么时候都正好",
    "end": "后来谁请{star}做什么，{star}都先放下剪刀，问一句：@star“你现在是什么样的？”",
}  # fmt: skip
_GROWN = {
    "near": "yes",
    "guess": "它会说话吗？", "reply": "会，说得很慢，一年说一句", "still": "它的根还在土里呢！",
    "use": "{star}没有走开，在{matter}旁边坐了下来，坐了一会儿，伸手把土拨开一点儿，摸到了根",
    "heart": "{loved.intro}也蹲下来摸了摸，说：@loved“根是凉的。它不是不肯，它是渴了。”",
    "more": "两个就去提水，一人提一边，提到半路洒了一半，洒了的地方，后来长出了草",
    "slow": "水浇下去，咕嘟响了一声，像是谁在底下答应",
    "turn": "过了几天，旁边路过的也带水来，一碗的，一壶的，还有一个只带来一口，含在嘴里跑来的",
    "end": "等到它再开口的那天，大家都在，它说的那一句，正好够一人分到一个字",
}  # fmt: skip
_ANYTHING = {
    "near": "yes",
    "guess": "后来它怎么样了？", "reply": "别急，后头还有它", "still": "{matter}还在那儿呢！",
    "use": "{star}没有走开，围着{matter}，慢慢地又看了一遍，像是头一回看见",
    "heart": "{loved.intro}走了过来，也看了一会儿，说：@loved“它差一个人。”@star“差谁？”@loved“差一个问它的人。从头到尾，都是别人替它打算的。”",
    "more": "{star}就蹲下来问了一句，{matter}没有说话，可是这么一问，{star}忽然看清楚了，是从哪一步开始走岔的",
    "slow": "天边亮了一点儿，亮的地方，正好照着{matter}",
    "turn": "两个就从那一步重新来过，一个做，一个在旁边看着，走到要紧的地方，就喊一声“慢点儿”",
    "end": "这一回不快，也不大，可是刚刚好，谁问起来，{star}都说：@star“不是我一个人做的。”",
}  # fmt: skip
_BY_TOPIC: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    (r"信$|明信片$", r"画|花", _PAINTED_LETTER),
    (r"信$|明信片$", r"", _LETTER),
    (r"", r"唱|歌声|跑调|走了?调|哼", _SINGING),
    (r"衣|袄|裙|裤|围巾|帽|鞋|袜|手套|毯|被子?$", r"", _WORN),
    (r"树|花|草|种子|苗|藤", r"", _GROWN),
)

_SEEN = (("走了调", "音符"), ("走调", "音符"), ("越唱越大声", "音符"))
"""Words of a tale, and what a picture shows for them."""


_LATER = (("贴在自己的门上", "贴满信封的门"), ("画着一朵花", "画着花的纸"))
"""The same for the words of the endings."""


def seen_in(topic: str) -> tuple[tuple[str, str], ...]:
    """What a picture can show of things that have no shape of their own."""
    return (*_LATER, *(pair for pair in _SEEN if pair[0] in topic))


def matter_for(noun: str, topic: str) -> Mapping[str, str]:
    """The ending of a tale about a thing of this noun; `topic` is the tale as it was given."""
    found = (card for of_noun, of_topic, card in _BY_TOPIC if re.search(of_noun, noun) and re.search(of_topic, topic))
    return next(found, _ANYTHING)
