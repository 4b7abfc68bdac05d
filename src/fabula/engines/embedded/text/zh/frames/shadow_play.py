# ruff: noqa: E501 (Chinese prose and word lists)
"""A tale played with shadows: the topic's own people and events, up to where the book of the play is torn.

A child who was only to beat the drum plays it to its end, by way of the thing that the topic names (a letter, a song);
where it names none, by something that hangs at the puppet's belt.
"""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

_PLAYERS = ("elder", "hero", "friend")
"""Those behind and before the screen are heard in the play, and not seen there."""

SPINE = Spine(
    id="zh.frame.shadow",
    family="frame",
    tier=3,
    title="{tale.title}",
    needs={"tale": need()},
    parts=(
        Part("star", ("旅人",), source="tale"),
        Part("hero", ("小孩",), age="child"),
        Part("elder", ("长辈",), age="old"),
        Part("friend", ("弟弟", "妹妹"), age="child"),
        Part("loved", ("小女孩", "小男孩"), source="loved", age="child", named=False),
        Part("vendor", ("小贩",), gender="male", called="卖糖葫芦的"),
    ),
    planted="matter",
    choices={
        "book": (
            {"is": "从旧箱子底下翻出来的", "torn": "后头的几页，不知道哪一年让老鼠啃成了碎末"},
            {"is": "师父的师父传下来的", "torn": "后头的几页，从前漏雨，糊成了一团"},
            {"is": "师父留下来的", "torn": "后头的几页，早就让人撕下来包了点心"},
        ),
    },
    tones=frozenset({"warm", "funny", "quiet", "mysterious", "adventurous"}),
    beats=(
        Beat("开锣", place="stage", time="dusk", mood="happy", actors=("elder", "hero"), props=("白布", "灯", "鼓", "观众"), absent=("matter", "friend"), prose="""
            1         | 庙会那天晚上，演皮影的{elder}支起一块白布，点上灯，{hero}坐在旁边打鼓，{friend}占了头一排当中的小板凳。
            2         | 这一出戏几年才演一回，唱本是{book}，封面早就没有了。
            1 +pocket | {friend}拿硬纸剪了{pocket.one}，小得像指甲盖，非要挂在影人的腰上：@friend“路上说不定用得着。”
            1 -pocket | 影人一个一个地摆开来，{friend}指着当中的一样问：@friend“这是什么？”@elder“{matter.one}，”{elder}说，@elder“这出戏，全看它。”
            3         | 影人是驴皮刻的，薄得透亮，放在桌上是一张皮，放到灯跟前，就有了精神。
            3         | 白布不过一张床单那么大，可是什么都放得下，山放得下，城也放得下。
            4 *vendor | 卖糖葫芦的把担子歇下来，一串也不卖了，找了块砖头垫在屁股底下。
            4         | 先来的坐着，后来的站着，再后来的上了树。
        """),
        Beat("开场", place="@tale", detail="{tale.detail}", time="morning", mood="wonder", actors=("star", "loved"), absent=_PLAYERS, prose="""
            1         | {tale.opening}。
            2         | 锣鼓点子一慢，白布上的{star}往前走了两步，站住了，看戏的都觉得，那一眼望的是自己。
            2 +pocket | 走到白布当中，{star}腰上的{pocket}亮了一亮，前排的孩子都看见了。
            3         | 旁边走过去好些影子，担水的，赶路的，各有各的事，一个也没有停。
            3         | @friend“{star}怎么不笑？”{friend}在底下问。@elder“还没有到笑的地方。”{elder}在白布后头答。
            4         | {hero}的鼓敲得一下轻，一下重，听着就像是有谁在走路。
            4         | 底下有人嗑瓜子，嗑着嗑着，忘了往嘴里送。
        """),
        Beat("往下", place="@tale", detail="{tale.detail}", time="dusk", mood="tense", actors=("star", "loved"), absent=_PLAYERS, prose="""
            1 +tale:third | {tale.third}。
            3         | 灯芯晃了一下，满布的影子都跟着晃，也不知道是起了风，还是戏里要变天。
            1         | {tale.last}。
            2         | 鼓声咚地一停，{star}立在白布的正当中，一动也不动，底下静得听得见灯油响。
            2 -pocket | @friend“{matter.guess}”{friend}在底下喊。@elder“{matter.reply}。”{elder}在后头答。
            3         | 坐着的都站了起来，站着的都踮起了脚。
            4         | @hero“要是我，我就跑。”{hero}小声说。@elder“{star}没有跑，”{elder}说，@elder“你看那两只脚。”
            4         | 树上的那几个，也不知道什么时候都不晃腿了。
        """),
        Beat("缺页", place="stage", time="night", mood="sad", actors=("elder", "hero"), props=("白布", "书", "灯", "观众"), absent=("matter", "friend"), prose="""
            1         | 唱本翻到这儿，就没有了，{book.torn}。
            2         | @elder“我学戏的那年，师父就演到这儿，”{elder}说，@elder“师父说，下一回接着教你。后来没有下一回了。”
            3         | 从前每回演到这儿，{elder}都走到白布前头，给大家鞠一个躬，再把影人收进箱子里。
            3         | 底下有人咳嗽，有人抱起了孩子，可是谁也没有真的走。
            3 @12+    | 一出没有演完的戏，箱子是盖不严的，夜深了，总听得见里头有一点儿动静。
            4         | {hero}打了三年的鼓，没有碰过一回影人，影人是要学满十年才许碰的。
            4         | {star}还立在白布上，{elder}的手举酸了，也没有舍得放下来。
            4         | 灯里的油不多了，白布的四个角已经暗了。
            1 +pocket | @friend“{pocket}还挂着呢！”{friend}忽然在底下喊。{elder}低头一看，把两根竹签往{hero}手里一塞，自己拿起了鼓槌。
            1 -pocket | @friend“{matter.still}”{friend}忽然在底下喊。{elder}愣了一愣，把两根竹签往{hero}手里一塞，自己拿起了鼓槌。
        """),
        Beat("接着演", place="@matter", time="night", mood="wonder", actors=("star", "loved?matter:near"), props=("{matter.shown}",), absent=(*_PLAYERS, "loved?matter:far"), climax=True, prose="""
            2 +pocket | {hero}的手抖，影子也抖，抖着抖着，{star}腰上的{pocket}先不抖了。
            1         | {matter.use}。
            1 -pocket | {matter.heart}。
            3         | {matter.slow}。
            2 -pocket | {matter.more}。
            3         | @elder“往下呀，往下呀！”{elder}一边打鼓，一边小声催。@hero“不能催，”{hero}说，@hero“得让{star}自己走。”
            4         | 竹签在手里轻得很，{hero}觉得不是自己举着影人，是影人领着自己。
        """),
        Beat("到底", place="@tale", time="night", sky="matter", mood="happy", actors=("star", "loved"), props=("{matter.shown}",), absent=_PLAYERS, climax=True, prose="""
            1         | {matter.turn}。
            2 +pocket | 担水的、赶路的，那些影子一个一个地走了回来，原来谁也没有走远。
            3         | 看戏的也跟着应，你一声，我一声，分不出哪一声是戏里的，哪一声是戏外的。
            4         | @friend“我就说嘛！”{friend}喊得全场都听见了。
            1         | {matter.end}。
        """),
        Beat("散场", place="stage", time="night", mood="proud", actors=("elder", "hero"), props=("白布", "鼓", "观众"), absent=("matter", "friend"), prose="""
            2         | 最后一下鼓敲完，灯里的油正好干了，白布暗下去，好半天没有一点儿声音，后来一下子全是巴掌声。
            1         | {elder}把{star}的影人从白布上轻轻地揭下来，没有往箱子里收，放在了{hero}的手心上：@elder“你学满了。”
            3         | @hero“还差七年呢。”{hero}说。@elder“有的戏，一个晚上就够了。”{elder}说。
            3         | {friend}抱着鼓睡着了，梦里还敲了两下。
            3 *vendor | 卖糖葫芦的挑起担子，一路走，一路学着戏里的腔。
            4         | 散戏的人走在月亮底下，地上的影子都比来的时候爱动。
            2         | 唱本缺的那几页，{hero}拿毛笔补上了，字不好看，可是一个也不少。
            1         | 只有最末一页，{hero}让它白着，往后每次演到那儿，就从白布后头探出脑袋来，问：@hero“你们说呢？”
        """),
    ),
)  # fmt: skip
