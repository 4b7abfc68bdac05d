# ruff: noqa: E501 (Chinese prose and word lists)
"""Fear: the feared thing writes a letter, and is answered."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.fear.letters",
    family="fear",
    tier=1,
    title="{fear}的来信",
    relations=frozenset({"fears"}),
    needs={"thing": need(has="writes")},
    parts=(
        Part("friend", ("邮差",)),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {
                "is": "旧椅子", "one": "一把旧椅子", "noun": "椅子",
                "why": "是给客人坐的，可是从来没有客人来",
                "use": "过了好一会儿，椅子吱呀响了一声，很轻，像是谁只敢坐一个边儿",
                "thanks": "椅子很好坐。",
            },
            {
                "is": "摇椅", "one": "一把摇椅", "noun": "摇椅",
                "why": "是给客人坐的，可是从来没有客人来",
                "use": "过了好一会儿，摇椅自己轻轻地晃了起来，前一下，后一下，晃得很小心",
                "thanks": "摇椅很好坐。",
            },
            {
                "is": "小板凳", "one": "一条小板凳", "noun": "板凳",
                "why": "是给客人坐的，可是从来没有客人来",
                "use": "过了好一会儿，板凳的四条腿往土里陷下去一点儿，像是有谁慢慢坐了下来",
                "thanks": "板凳很好坐。",
            },
        ),
    },
    tones=frozenset({"warm", "quiet", "mysterious"}),
    beats=(
        Beat("怕", place="livingroom", time="morning", sky="fear", mood="afraid", actors=("hero", "company"), props=("{fear.lit}", "{item}"), prose="""
            1         | {spot.at}住着{hero.intro}，怕{fear}怕得出了名。
            1 +company | 家里还有{company}，倒是什么也不怕，可是也说不出该怎么办。
            2         | {fear.dodge}。
            1         | {hero}的门后头放着{item.one}，{item.why}。
        """),
        Beat("第一封", place="@home", time="morning", mood="wonder", actors=("hero", "friend"), props=("{fear.letter}",), prose="""
            1         | 星期一早上，{friend.intro}送来一封信，{fear.paper}。
            1         | 信上写着：@narrator“邻居：{fear.complain}我是不是哪里做得不好？”落款是{fear}。
            2         | {hero}把信读了两遍，头一遍站着读，第二遍坐在地上读。
            3         | @hero“送错了吧？”{hero}问。
            3 &       | @friend“没送错，”{friend}说，@friend“它特地交代，要送给你本人。”
            3 @12+ | 人总是给自己怕的东西起名字，可是名字底下写的是什么，很少有谁真的去看。
            4         | @hero“它长什么样？”@friend“没看清，”{friend}想了想，@friend“它站得很远，好像怕吓着我。”
        """),
        Beat("回信", place="livingroom", time="afternoon", mood="funny", actors=("hero", "company"), props=("{fear.letter}", "笔"), prose="""
            1         | {hero}的回信只有四个字：@narrator“请你别来。”
            2 +company | {company}守在桌边，看{hero}写一个字，抬一回头。
            1 *friend | 第二天，信又到了：@narrator“可我不来的话，{fear.duty}。”
            2         | {hero}咬着笔头想了半天，想不出怎么回嘴，只好问：@narrator“那你为什么要{fear.manner}？”
            2 &       | 信上说：@narrator“{fear.reply}”
            2         | 这话叫{hero}愣了好一会儿，一只{hand}举着信，另一只忘了放下。
        """),
        Beat("怕敲门", place="livingroom", time="afternoon", mood="lonely", actors=("hero", "company"), props=("{fear.letter}", "笔"), prose="""
            2 #knock > | {hero}又问：@narrator“你这样的，也有怕的东西吗？”
            2 &       | 这一封来得最慢，等了三天，只有一行小字：@narrator“我怕敲门。敲了，没人应。”
            3         | 一来一往，信攒了一抽屉，有长有短。
            4 &       | 最短的一封只有一句：@narrator“路上碰见一只蜗牛，等它过去了我才走的，所以今天晚了。”
            3         | 有一回，{hero}在信里夹了一片银杏叶，下一封信里，就夹回来一根羽毛。
            3         | @friend“你们俩可真能写，”{friend}说，@friend“我这双鞋就是让你们磨薄的。”
            4 *friend | {hero}告诉{friend}，信里的{fear}，跟门外头的{fear}，好像不是同一个。
            4 &       | @friend“没见过面的，都是这样。”{friend}说。
            3         | 见面的事，{hero}没有提，信里也没有提。
        """),
        Beat("没有信", place="livingroom", time="night", mood="lonely", actors=("hero", "company"), props=("{fear.letter}", "{item}"), prose="""
            1         | 到了这个月的最后一个星期，信忽然断了。
            2         | {fear.absent}。
            2         | 照理说，{hero}该睡两个好觉，可是翻过来，翻过去，耳朵总朝着门那边。
            3         | 半夜里，{hero}爬起来，把抽屉里的信又从头读了一遍。
            4 &       | 读到第七封才发现，每一封信的末尾，都有一个涂掉了的字，对着光看，是个“来”字。
            4         | 天亮的时候，{hero}在路口等{friend}，等到的是一个空邮包。
            1 *friend | 第三天傍晚，{friend}送来一张小纸条：@narrator“我就在你门外的拐角上，站了两天了。”
            3         | @friend“就送这么几步路的信，”{friend}说，@friend“我还是头一回。”
        """),
        Beat("门后", place="livingroom", time="night", mood="afraid", actors=("hero", "company"), props=("{item}",), climax=True, prose="""
            2         | 夜里，{hero}站在门后头，听得见自己的心跳，也说不准是不是只有自己的。
            3         | 怕得厉害的时候，{hero}就在心里念那封信，念到“是不是哪里做得不好”，腿就稳了一点儿。
            1         | 后来，{hero}做了一件从来没有做过的事：{fear.open}。
        """),
        Beat("请坐", place="@home", time="night", mood="calm", actors=("hero", "company"), props=("{item}", "门"), climax=True, prose="""
            1         | {hero}把{item}搬到门口，擦了擦，冲着外面说：@hero“不用敲了，坐吧。”
            1 &       | {item.use}。
            2         | {fear.come}。
            3         | {hero}挨着{item.noun}坐了下来，中间只隔着一只拳头那么宽。
            2 +company | {company}也跟了出来，坐在{hero}的另一边。
            4 @8- | {hero}又搬出来一盘饼干，放在当中。
            3         | @hero“你在信里话挺多的。”{hero}小声说。
            3 &       | {fear}没有回答，大概是不好意思。
            2         | 坐到后来，{hero}打了一个哈欠，打完才想起来，自己忘了害怕。
            4         | 远处不知道谁家的狗叫了两声，也睡了。
        """),
        Beat("后来", place="@home", time="morning", mood="happy", actors=("hero", "friend", "company"), props=("{fear.letter}", "{item}"), prose="""
            2         | 第二天的信只有两行：@narrator“昨天谢谢你。{item.thanks}”
            3 &       | {hero}把它放在抽屉的最上头，正好放满。
            3         | @friend“还写吗？”{friend}看着自己的鞋，问得有点儿舍不得。
            3 &       | @hero“写，”{hero}说，@hero“有些话，见了面反倒不好意思说。”
            4         | 邮局给{friend}换了一双新鞋，鞋底厚厚的，说是这条路上信多。
            2         | {item}从此就摆在门外头，没有再搬回来。
            2 +company | {company}从此也爱到门外头去坐着，就坐在{item.noun}的旁边。
            3         | 别人问起，{hero}就说，那是给一个老邻居留的。
            1         | {hero}还是怕{fear}，不过那是另外一种怕了，像怕一个朋友走得太晚，路上不好走。
        """),
    ),
)  # fmt: skip
