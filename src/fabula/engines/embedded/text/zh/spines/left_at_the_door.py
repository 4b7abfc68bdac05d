# ruff: noqa: E501 (Chinese prose and word lists)
"""A place: whoever comes in leaves something of no use at the door, until nobody comes."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.place.door",
    family="places",
    tier=2,
    title="{hero.bare}的门口",
    relations=frozenset({"alone"}),
    needs={"hero": need(has="site")},
    parts=(
        Part("friend", ("小孩",), age="child"), Part("keeper", ("看门人",), age="old"),
        Part("lockless", ("男人",), gender="male", called="丢了锁的"),
        Part("shortsighted", ("女人",), gender="female", called="弄坏了眼镜的"),
        Part("granny", ("老奶奶",), gender="female", age="old", called="老奶奶"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "哑铃铛", "one": "一只哑铃铛", "q": "只", "noun": "铃铛", "tongue": "一颗蓝玻璃珠", "bead": "玻璃珠"},
            {"is": "哑铃铛", "one": "一只哑铃铛", "q": "只", "noun": "铃铛", "tongue": "一颗桃核", "bead": "桃核"},
            {"is": "哑铃铛", "one": "一只哑铃铛", "q": "只", "noun": "铃铛", "tongue": "一粒铜纽扣", "bead": "铜纽扣"},
        ),
    },
    tones=frozenset({"warm", "mysterious", "quiet", "adventurous"}),
    beats=(
        Beat("门口", place="@here", time="dusk", mood="wonder", actors=("friend", "keeper"), props=("{item.noun}", "灯"), prose="""
            1         | 有{hero.full_one}，谁都听说过，可是谁也说不清在哪儿，找着它的那一天，{friend.intro}正好迷了路。
            1         | {here.gate}坐着{keeper.intro}，面前摆着一个大筐：@keeper“进门不要钱，留下一样你用不着的东西就行。”
            1         | {friend}翻遍了口袋，掏出{item.one}，里头的铃舌早就掉了，怎么摇也不响。
            2         | @friend“这个算不算？”@keeper“算，”{keeper}说，@keeper“再好没有了。”就把那{item.q}{item.noun}挂在了{here.gate}。
            2 #stuff | 筐里什么都有，一把没有锁的钥匙，半副眼镜，一句想好了没有说的话，装在信封里。
            3 ?stuff | 还有{item.tongue}，也不知道是谁从什么上头掉下来的。
            3         | {friend}探头往里看了一眼，就忘了自己是迷了路来的。
            4         | 天色暗下来，{hero.bare}的那盏灯自己亮了。
        """),
        Beat("里面", place="@here", time="day", mood="happy", actors=("friend", "keeper"), props=("筐", "钥匙"), prose="""
            2         | 从那天起，{friend}隔三岔五就到这{hero.q}{hero.bare}来，来的路每回都不一样，可是每回都走得到。
            2         | 到这{hero.q}{hero.bare}来的人，都是这么来的，走着走着，一抬头，就到了。
            3 ?stuff *lockless | 有一位丢了锁的到{hero.bare}来，在筐里看见了那把钥匙，拿回去一试，家里的箱子开了。
            3 & *shortsighted | 有一位弄坏了眼镜的，正好缺右边那半副。
            3 #letter ?stuff *granny | 那个信封，让一位老奶奶拆开了，念完了，说：@narrator“这句话，我等了好些年。”
            3         | @keeper“用不着的东西，”{keeper}说，@keeper“多半是还没有碰见用得着它的人，所以才有{hero.bare}。”
            3         | {friend}问，那我的{item.noun}呢，{keeper}说：@keeper“急什么，它又不会响。”
            4         | 在那{hero.q}{hero.bare}待久了，走出来的时候，脚步会轻一点儿，像是有什么搁下了。
            4 #seats | 有的人什么也不要，只是来坐坐，坐的地方都坐出了坑。
            2         | 那一阵子，{hero.bare}里总有说话的声音。
        """),
        Beat("变小", place="@here", time="dusk", weather="fog", mood="sad", actors=("friend", "keeper"), props=("灯", "筐"), prose="""
            1         | 后来路修宽了，牌子也立起来了，再没有谁迷路，来的人一天比一天少。
            1         | @keeper“没有人来的地方，是会变小的。”{keeper}说，{friend}一看，{hero.bare}真的小了一圈。
            2         | 先是{hero.bare}最远的那个角没有了，后来是窗户，后来连影子都短了一截。
            3         | {keeper}每天还把灯擦一遍，擦着擦着，灯也小了，小得像一粒米。
            3 #someday | {friend}去跟人说，人家都说：@narrator“记得记得，{hero.bare}嘛，好地方，改天一定去。”
            3 &       | 改天改天，改到后来，就没有那一天了。
            3 @12+ | 一个地方要消失，用不着谁来拆，只要人人都记得它，又人人都不去。
            4         | 筐里的东西倒是还在，挤在一起，谁也不吭声。
            3         | {friend}想帮着把{hero.bare}撑住，用手，用背，用凳子，可是它小得不声不响，撑也撑不住。
            1         | 到了最后一个晚上，只剩下一扇门，一盏灯，和门上那{item.q}不会响的{item.noun}。
        """),
        Beat("铃响", place="@here", time="night", mood="wonder", actors=("friend", "keeper"), props=("{item.noun}", "{item.bead}", "灯"), climax=True, prose="""
            2         | {keeper}把大筐搬到{friend}面前：@keeper“拿一样走吧，留个念想。”
            1         | {friend}在筐底摸到了{item.tongue}，看了看它，又抬头看了看那{item.q}{item.noun}，忽然站了起来。
            1         | {friend}解下自己的鞋带，把{item.bead}系好，吊进了铃铛里，轻轻一碰：叮。
            2         | 那一声不大，可是从{hero.bare}出去，一直往远处走，走到哪儿，哪儿就有一扇窗户亮了。
            3 ?stuff | 用上了那把钥匙的人听见了，配好了眼镜的人听见了，来坐过的人也听见了。
            3 ?letter | 拆过信封的老奶奶听见了，披上衣服，说：@narrator“这是叫我呢。”
        """),
        Beat("灯笼", place="@here", time="night", mood="happy", actors=("friend", "keeper"), props=("{item.noun}", "灯笼", "人群"), prose="""
            1 *lockless *granny | 先是一盏灯笼，后来是一串灯笼，从四面八方走过来，每一个走进门的，都把{hero.bare}撑大了一点儿。
            3         | {hero.bare}最远的那个角回来了，窗户回来了，影子也长了。
            2 *lockless *shortsighted | {keeper}坐在原来的地方，数着进来的人，数着数着，眼镜就花了。
            4         | {friend}光着一只脚，还在一下一下地摇着铃，谁来替换也不肯。
        """),
        Beat("后来", place="@here", time="morning", mood="calm", actors=("friend", "keeper"), props=("{item.noun}", "木牌"), prose="""
            2         | {here.gate}如今多了一块木牌：@narrator“进门留下一样用不着的，出门带走一样用得着的。”
            2         | {hero.bare}的铃铛天天响一回，响过了，总有人放下手里的事，往外走。
            3 ?someday | 那天说改天一定来的那几位，也都来了，来了就不好意思地笑。
            3         | {friend}也带走了一样东西，{keeper}问是什么，{friend}说：@friend“认得的路。”
            3         | 往{hero.bare}去的路上，迷路的人又多了起来，不过都是自己愿意迷的。
            4         | 那只光着的脚，后来有人给送来一根鞋带，也是在筐里找的。
            3         | {keeper}老了，看门的时候爱打瞌睡，{friend}就搬个凳子，坐在旁边。
            1         | 再有人问{friend}，那{hero.q}{hero.bare}到底怎么走，{friend}就笑着说：@friend“不难，你先迷个路。”
        """),
    ),
)  # fmt: skip
