# ruff: noqa: E501 (Chinese prose and word lists)
"""A tale told by candlelight: the topic's own people and events, broken off where it ends, and finished by children.

What finishes it is the thing that the topic names (a letter, a song); where it names none, something in a pocket.
"""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

_LISTENERS = ("elder", "hero", "friend")
"""Those of the frame are heard in the tale, and not seen there."""

SPINE = Spine(
    id="zh.frame.told",
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
    ),
    planted="matter",
    choices={
        "heard": (
            {"is": "从前坐火车的时候，对面的人讲给我听的", "broke": "讲到这儿，火车到站了，人家提起包就下了车", "chased": "追到车门口，站台上全是人，一个也不像"},
            {"is": "从前剃头的时候，旁边椅子上的人讲给我听的", "broke": "讲到这儿，他的头剃完了，付了钱就走了", "chased": "追到街口，满街都是刚剃了头的，一个也不像"},
            {"is": "从前等渡船的时候，一个等船的人讲给我听的", "broke": "讲到这儿，船来了，人家一步就跨了上去", "chased": "追到水边，船已经离了岸，只看见好多只手在挥"},
        ),
    },
    tones=frozenset({"warm", "funny", "quiet", "mysterious", "adventurous"}),
    beats=(
        Beat("停电", place="livingroom", detail="停电的屋子", time="night", mood="wonder", actors=("elder", "hero", "friend"), props=("蜡烛", "小板凳"), absent=("matter",), prose="""
            1         | 停电的晚上，{elder}点起一支蜡烛，对{hero}和{friend}说：@elder“来，我给你们讲个故事，是我{heard}。”
            2         | {hero}搬来小板凳，{friend}还太小，钻到{elder}怀里，只露出一双眼睛。
            2         | @elder“有一条规矩，”{elder}说，@elder“听的人可以插嘴。”
            1 +pocket | @friend“故事里的人有口袋吗？”{friend}先问。@elder“都有。”@friend“那就在口袋里放{pocket.one}，说不定用得着。”
            1 -pocket | @friend“故事里有什么？”{friend}先问。@elder“有{matter.one}，”{elder}说，@elder“听着听着，就碰上了。”
            3         | 蜡烛的火苗拉长了，墙上的影子也都坐了下来。
            3         | 外头整条街都黑着，谁家的收音机也不响了，只听得见故事要开头了的那种静。
            4         | 冰箱不嗡嗡了，钟倒比平时走得响。
        """),
        Beat("开头", place="@tale", detail="{tale.detail}", time="morning", mood="wonder", actors=("star", "loved"), absent=_LISTENERS, prose="""
            1         | {tale.opening}。
            2         | 起先，旁人都没有把这当一回事，抬头看一眼，又低下头，各忙各的去了。
            2 +pocket | 说到这里，{star}觉得口袋里沉了一下，伸进去一摸，摸到了{pocket.one}，也不知道是谁放的。
            3         | @hero“可以放一块饼进去吗？”{hero}插嘴。@elder“放了，”{elder}说，@elder“一会儿就吃掉了。”
            3         | 那天的天气很好，好得叫人想不到后头会出什么事。
            4         | @friend“饼是什么馅的？”@elder“豆沙的。”{friend}这才放了心。
            4         | {elder}停下来喝了一口水，故事里的人也就跟着歇了一歇。
        """),
        Beat("往下", place="@tale", detail="{tale.detail}", time="dusk", mood="tense", actors=("star", "loved"), absent=_LISTENERS, prose="""
            1 +tale:third | {tale.third}。
            3         | 日子就这么一天一天地过，{star}天天都以为，明天也是这样。
            4         | @friend“{star}害怕吗？”{friend}小声问。@elder“有一点儿，”{elder}说，@elder“可是没有停下来。”
            1         | {tale.last}。
            2         | 这可是从来没有过的事，{star}愣在那儿，半天没有动。
            2 -pocket | @hero“{matter.guess}”{hero}插嘴。@elder“{matter.reply}。”{elder}说。
            3         | 近处的，远处的，都看着{star}，等着看接下来会怎么样。
            4         | @hero“我要是{star}，”{hero}说，@hero“我就先坐下来。”@elder“坐下了，”{elder}说，@elder“坐了一会儿，又站起来了。”
        """),
        Beat("断了", place="livingroom", detail="停电的屋子", time="night", mood="wonder", actors=("hero", "elder", "friend"), props=("蜡烛",), absent=("matter",), prose="""
            4         | 讲到这里，{elder}不讲了。
            1         | @hero“后来呢？”{hero}问。@elder“后来我也不知道，”{elder}说，@elder“{heard.broke}，没有讲完。”
            3         | @hero“那您怎么不追上去问呢？”@elder“追了，”{elder}说，@elder“{heard.chased}。”
            4         | 蜡烛已经短了一大截，{elder}望着火苗，不像是外头的大人，倒像是一个等了很久的小孩。
            3         | @elder“这么多年了，”{elder}说，@elder“我一闭上眼睛，{star}还在那儿站着呢。”
            3 @12+    | 没有讲完的故事是不会散的，它停在哪一句，就有人在哪一句里等着。
            4         | 谁也没有说话，屋里只剩下蜡烛轻轻的噼啪声。
            4         | {hero}看看{elder}，又看看{friend}，觉得总得有个人把{star}领回家才行。
            1 +pocket | @friend“口袋里还有{pocket.one}呢。”{friend}忽然说。{elder}一下子坐直了，把蜡烛递过来，{hero}双手接住，接着往下讲。
            1 -pocket | @friend“{matter.still}”{friend}忽然说。{elder}一下子坐直了，把蜡烛递过来，{hero}双手接住，接着往下讲。
            4         | 蜡油滴在手背上，{hero}一声也没有吭。
        """),
        Beat("接着讲", place="@matter", time="night", mood="wonder", actors=("star", "loved?matter:near"), props=("{matter.shown}",), absent=(*_LISTENERS, "loved?matter:far"), climax=True, prose="""
            2 +pocket | {star}站在那儿，把手伸进口袋一摸，什么都还在，一样也没有少。
            1         | {matter.use}。
            1 -pocket | {matter.heart}。
            3         | {matter.slow}。
            2 -pocket | {matter.more}。
            3         | @elder“后来呢？后来呢？”{elder}着急地问。@hero“别急，”{hero}说，@hero“马上就来了。”
        """),
        Beat("到底", place="@tale", time="night", sky="matter", mood="happy", actors=("star", "loved"), props=("{matter.shown}",), absent=_LISTENERS, climax=True, prose="""
            1         | {matter.turn}。
            2 +pocket | 原来大家早就想来了，只是谁都以为，{star}不要人陪。
            3         | 有的说“我先来的”，有的说“我早就来了，躲在后头”，说着说着，都笑了。
            4         | @friend“那块饼呢？”{friend}问。@hero“又有了，”{hero}说，@hero“大家一人带了一块来。”
            1         | {matter.end}。
        """),
        Beat("来电", place="livingroom", time="night", mood="happy", actors=("elder", "hero", "friend"), props=("蜡烛", "灯"), absent=("matter",), prose="""
            2         | @hero“讲完了。”{hero}说，把只剩下指头那么长的蜡烛，放回了桌上。
            3         | @elder“{star}到家了？”{elder}又问了一遍。@hero“到家了，”{hero}说，@hero“鞋都脱了。”
            1         | 电就在这时候来了，整条街都亮了，可是屋里谁也没有跑出去看，{elder}搂着两个孩子，笑得眼睛里也亮晶晶的：@elder“原来后来是这样的。”
            3         | {friend}已经睡着了，手攥得紧紧的，好像里头也攥着一点儿什么。
            3         | {elder}吹灭了蜡烛，一缕烟细细地升上去，在灯底下拐了个弯，散了。
            4         | 第二天，{hero}把这个故事又讲了一遍，讲给邻居家停电的时候睡着了的孩子听。
            2         | 后来{hero}每次讲到断了的那个地方，总要停一停，问一句：@hero“要是你，你怎么接？”
        """),
    ),
)  # fmt: skip
