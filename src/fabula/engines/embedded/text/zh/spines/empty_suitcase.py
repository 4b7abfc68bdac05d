# ruff: noqa: E501 (Chinese prose and word lists)
"""Arrival: a stranger with a suitcase that is never heavy."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.arrival.suitcase",
    family="arrival",
    tier=2,
    title="{hero}的箱子",
    relations=frozenset({"alone", "visits", "finds"}),
    needs={"hero": need(has="being traveller", lacks="indoors")},
    parts=(
        Part("friend", ("小孩",), age="child"), Part("elder", ("长辈",), age="old"),
        Part("pawnbroker", ("男人", "獾"), gender="male", age="old", called="开当铺的"),
        Part("chemist", ("女人", "母鸡"), gender="female", called="卖药的"),
        Part("teacher", ("老师", "猫头鹰"), gender="male", called="教书的"),
        Part("poet", ("作家", "狐狸"), gender="male", called="写诗的"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "皮箱", "one": "一只大皮箱", "q": "只", "noun": "皮箱", "lid": "两个铜扣"},
            {"is": "藤箱", "one": "一只大藤箱", "q": "只", "noun": "藤箱", "lid": "一根绳扣"},
            {"is": "木箱", "one": "一口大木箱", "q": "口", "noun": "木箱", "lid": "一个铁搭扣"},
        ),
    },
    tones=frozenset({"warm", "mysterious", "quiet"}),
    beats=(
        Beat("来了", place="@street", time="dusk", weather="rain", mood="wonder", actors=("hero", "elder"), props=("{item}",), prose="""
            1         | 下雨的那个傍晚，{spot.at}来了{hero.full_one}，提着{item.one}，一直走到街的尽头，租下了那间空屋子。
            1         | 大家都管这{hero.who}叫{hero}，{hero}话不多，见了谁都点头，走到哪儿都提着那{item.q}{item.noun}，提得很轻松。
            2 +hero:trait | {hero}{hero.trait}这件事，没过两天就人人都知道了，谁也没有说什么。
            1         | 大家都猜，{hero}的{item.noun}里装的是什么。
            3 *pawnbroker *chemist | 开当铺的说是金子，可金子没有那么轻；卖药的说是药，可药没有不响的。
            3 #poet *teacher *poet | 教书的说是书，写诗的说是月光，写诗的那位，一向是这么说话的。
            2 #elder | {elder.intro}说：@elder“不管装的什么，总归是要走的。放得下箱子的，才算住下。”
            4         | 雨停了，屋檐上滴滴答答，那间屋子的灯亮到很晚。
        """),
        Beat("问", place="@street", time="morning", mood="funny", actors=("hero", "friend"), props=("{item}", "窗台"), prose="""
            1 | 只有{friend.intro}不猜，每天跑到窗子底下去问：@friend“今天可以看了吗？”
            3 &       | @hero“还不到时候。”{hero}说。
            2         | 日子一天一天过去，{hero}帮这家抬过水缸，替那家找过鸡，夜里谁咳嗽得厉害，{hero}就过去坐一会儿。
            3         | 人家要谢，{hero}只肯收一点儿小东西：一粒豆子，一片好看的叶子，一句从前没听过的话。
            3         | 那些小东西，收下了就不见了，也没有看见{hero}往哪儿放。
            3 #taught | {friend}教会了{hero}用草叶吹响，{hero}教会了{friend}看云，什么样的云后面跟着什么样的天。
            4         | @friend“你从前待过的地方，也有我这样的吗？”{friend}问。
            4 &       | {hero}想了很久才说：@hero“每个地方都有一个，可是没有一样的。”
            2         | 入了秋，{hero}开始看天边，一看就是半天。
            3 ?elder | {elder}见了，就跟人说：@elder“瞧吧，快了。”
            3         | {friend}不问箱子了，改问天气，天天盼着下雨，路不好走。
        """),
        Beat("空的", place="@room", time="night", mood="sad", actors=("hero", "friend"), props=("{item}", "灯"), prose="""
            1         | 第一片叶子落下来的晚上，{friend}跑去敲门，屋里{item}开着，{hero}正站在旁边。
            1         | {friend}往里一看，里面什么也没有，是空的。
            2         | @friend“空的？”{friend}说，@friend“你提了一路，提的是空箱子？”
            1         | @hero“空的才好走，”{hero}说，@hero“我走过好些地方，每到一处，只等它快要沉起来，我就走。”
            3         | @hero“为什么？”不等{friend}开口，{hero}自己先问了，又自己答：@hero“沉了，就提不动了。”
            3 @12+ | 这话{hero}大概对许多地方说过，说的时候，眼睛都不看人。
            3         | {friend}一句话也没有说，扭头就往外跑，门也忘了关。
            4         | 那扇门，{hero}也没有关，就那么敞着，敞了一夜。
            3         | 那一夜，街上好几家的灯，都亮得比平常久。
        """),
        Beat("走", place="@street", time="morning", mood="wonder", actors=("hero", "friend", "elder"), props=("{item}",), climax=True, prose="""
            1         | 天刚亮，{hero}扣好{item.lid}，把{item}往上一提，没有提动。
            2         | {hero}换了一边，使足了劲，{item}在地上蹭了一下，又坐住了。
            1         | 打开一看，{item}里塞得满满的。
            1         | 有豆子，有叶子，有半张烧饼，有补过的手套，有谁家的一串钥匙，钥匙上拴着纸条：@narrator“下回不用敲门。”
            3 ?poet *poet | 写诗的放进去一张白纸，背面写着：@narrator“这回真的是月光。”
            3 ?taught | 最上面是一片草叶，一吹就响的那种，还带着露水。
            2 ?elder #socks | {elder}放的是一双厚袜子，嘴上却说：@elder“我是怕占地方，才搁你那儿的。”
            2         | {friend}坐在箱盖上，抱着膝盖：@friend“现在沉不沉？”
            4         | 街上的人都开了门，都说是出来扫地的，手里却都没有扫帚。
            1         | {hero}站了很久，把提手放下了：@hero“太沉了，”{hero}说，@hero“提不动，那就不走了。”
        """),
        Beat("住下", place="@room", time="day", mood="happy", actors=("hero", "friend"), props=("{item}",), prose="""
            2         | 那{item.q}{item.noun}从此搁在窗子底下，盖子上铺了一块布，当凳子坐。
            3         | {friend}每天来坐，坐得盖子上有了一个浅浅的坑。
            3         | {hero}的名字，写到了街口的信箱上，排在最末一个，地方刚好够。
            3 ?elder | @elder“这才叫住下。”{elder}说，好像这话不是头一回说似的。
            3         | 有时候刮大风，{hero}还会走到窗前看看天边，看完了，回来添一壶水。
            4         | 孩子们到现在还爱猜，{item}的最底下，压着的是什么。
            2 ?socks | 也有人问{hero}，从前那么多地方，为什么偏偏在这儿沉了，{hero}说，从前没有谁往里头放过袜子。
            1         | 后来{spot.at}又来过一个提箱子的，走得很轻快，{friend}看见了，就回家去，先找了一粒豆子。
        """),
    ),
)  # fmt: skip
