# ruff: noqa: E501 (Chinese prose and word lists)
"""Loss: the way back to a lost thing leads backwards through the day it was lost on."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.loss.backwards",
    family="loss",
    tier=1,
    title="倒着走的一天",
    relations=frozenset({"lost"}),
    needs={"thing": need(lacks="being place big")},
    parts=(
        Part("keeper", ("长辈",), age="old"), Part("friend", ("小孩",), age="child"),
        Part("lamplighter", ("点灯人", "青蛙"), gender="male", age="old", called="点灯的"),
        Part("walker", ("女人", "兔子"), gender="female", called="过桥的"),
        Part("vendor", ("小贩", "獾"), gender="male", called="摆摊的"),
        Part("cat", ("猫",), called="猫"),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {
                "is": "半块饼干", "noun": "饼干", "fits": "掰开的边",
                "match": "掏出另外半块饼干。两个半块往一起一对，缺口对着缺口，严丝合缝，是一个圆",
                "end": "那块饼干谁也没有吃，合成一个圆，摆在窗台上，硬得像一枚月亮",
            },
            {
                "is": "半根蓝铅笔", "noun": "铅笔", "fits": "断口的木刺",
                "match": "掏出另外半根蓝铅笔。两个断口往一起一对，木刺对着木刺，严丝合缝，是一整根",
                "end": "那根铅笔用胶布缠好了，写起字来有一点儿弯，谁也没嫌它",
            },
            {
                "is": "半张画", "noun": "画", "fits": "撕开的边",
                "match": "掏出另外半张画。两个毛边往一起一对，线接着线，拼成了一扇开着的门",
                "end": "那张画贴在墙上，中间有一道缝，远看像是门留着的",
            },
        ),
    },
    tones=frozenset({"warm", "mysterious", "quiet"}),
    beats=(
        Beat("丢了", place="@indoors", time="morning", mood="sad", actors=("hero", "company"), props=("{item}",), absent=("thing",), prose="""
            1         | {hero.intro_is}，把{thing}丢了。
            1         | {hero}找遍了家里，只在口袋里摸到{item}，也想不起是哪儿来的。
            1 +company | {company}也帮着找，床底下，门背后，哪儿都没有。
            2 +thing:shadow | 太阳照下来，照在{hero}身上，地上空空的，什么也没有。
        """),
        Beat("失物招领处", place="@shop", time="morning", mood="lonely", actors=("hero", "keeper", "company"), props=("{item}", "抽屉墙"), absent=("thing",), prose="""
            1         | {spot.at}有个失物招领处，在路的尽头，一面墙全是抽屉，管抽屉的是{keeper.intro}。
            1         | @keeper“先回答三个问题，”{keeper}说，@keeper“什么时候丢的？在哪儿丢的？那时候你在忙什么？”
            2         | 三个问题，{hero}一个也答不上来。
            3         | @hero“反正就是没了。”{hero}说。
            3 &       | @keeper“没了的东西都在我这儿，”{keeper}说，@keeper“说不清的，另外放着，有三抽屉。”
            3 #drawer | {keeper}拉开一个给{hero}看，里头有一声没打完的喷嚏，一个叫到一半的名字，还有谁的一下午。
            4         | 旁边那个抽屉上写着“雨伞”，塞得关不上。
            4 &       | @keeper“雨伞最想得开，”{keeper}说，@keeper“丢惯了。”
            1         | @keeper“那就只有一个办法了，”{keeper}说，@keeper“那天怎么走过来的，你就怎么倒着走回去。”
            4         | {hero}试了试，倒着走出门，先碰了一下门框。
        """),
        Beat("晚上", place="@bridge", time="night", mood="funny", actors=("hero", "company"), props=("提灯",), absent=("thing",), prose="""
            2         | {hero}就倒着走，先走到那天的晚上。
            2 +company | {company}跟着一起倒着走，走得比{hero}还直。
            2 *lamplighter | 晚上{hero}从桥上过，桥头点灯的说：@narrator“你那天走得可真快，影子都跟不上。”
            2 +thing:shadow *walker | 灯底下过桥的，一个一个都拖着长长的影子，只有{hero}的脚后跟后头，是光光的木板。
            3 *lamplighter | @hero“我走得快吗？”{hero}问。@narrator“我举着火，你一阵风过去，给我吹灭了。”点灯的说。
            3 *lamplighter | {hero}替点灯的把那盏灯补点上了，这才发现，桥上的灯一共有九盏，自己天天过，从来没有数过。
            3         | @hero“{thing}那时候还在我这儿吗？”{hero}问。
            3 & *lamplighter | @narrator“你一个劲儿往前赶，我哪儿看得清。”点灯的说。
            4         | 倒着走路有个好处，经过的东西不会一下子没有，它们一点儿一点儿地变小，像在挥手。
        """),
        Beat("中午", place="market", time="day", mood="funny", actors=("hero", "company"), props=("烧饼",), absent=("thing",), prose="""
            2 *vendor | 再往回，倒到了中午，{hero}的后背撞上了一个烧饼摊。
            3 & *vendor | 摆摊的说：@narrator“那天我跟你打招呼，你嘴里嗯了一声，眼睛不知道在哪儿。”
            3 *vendor | @hero“我那天说什么了没有？”@narrator“你说，一会儿，一会儿。”
            2 #soon   | 一路上碰见的，都说{hero}那天说得最多的，就是“一会儿”三个字。
            3         | 跟卖花的说过一会儿，跟补锅的说过一会儿，连路边一只想让人挠挠头的猫，也得了个一会儿。
            4 & *cat  | {hero}蹲下去，把欠那只猫的给挠了。
            4         | 倒着走到水井边上，{hero}停下来歇脚，看见水里的自己，也是倒着的。
            3         | 没有{thing}的日子怪得很，走到哪儿，{hero}都觉得有一块地方漏风。
            3 @12+ | 忙是一件很奇怪的事，忙的时候觉得样样都是自己在做，过后一想，又好像谁也不在场。
            3         | {hero}把{item}掏出来，看看{item.fits}，不像是自己弄的。
            4         | 太阳从西边往东边挪，{hero}也说不清，是自己倒着走，还是这一天在跟着倒。
        """),
        Beat("早上", place="@park", time="morning", mood="wonder", actors=("hero", "friend", "company"), absent=("item",), climax=True, prose="""
            1         | 一直倒到了那天的早上，{hero}的脚后跟碰着一棵大树的根，停住了。
            1         | 树底下站着{friend.intro}，守着{hero}的{thing.bare}。
            2 +company | {company}先跑了过去，凑上去看了又看，没有错，就是它。
            1         | @friend“你说你一会儿就回来，”{friend}说，@friend“叫我替你看一下。”
            2 +thing:shadow | {thing}躺在草地上，又细又长，还是那天早上太阳刚出来的样子，风一吹，它就跟着草动一动。
            2         | {hero}全想起来了：那天早上说好了一起玩的，刚开了个头，自己忽然想起一件要紧的事，拔腿就跑。
            3 &       | 是什么要紧的事呢，现在一点儿也想不起来了。
        """),
        Beat("信物", place="@park", time="morning", mood="wonder", actors=("friend", "hero", "company"), props=("{item}",), climax=True, prose="""
            1 #match  | {friend}怕{hero}不信，{item.match}。
            3 &       | @friend“你说这是信物，”{friend}说，@friend“一人一半，谁也不许先走。”
            2         | @hero“你一直站在这儿？”{hero}问。@friend“中间坐了一会儿。”{friend}说。
            4         | {friend}脚边的草，站着的那两块是黄的，别处都是绿的。
            3         | {thing}就在{friend}身边，干干净净的，比丢的时候还好些。
            2         | {hero}张了张嘴，想说对不起，说出来的却是：@hero“我回来了。”
            3 &       | @friend“嗯，”{friend}说，@friend“一会儿到了。”
        """),
        Beat("还", place="@park", time="dusk", mood="happy", actors=("hero", "friend", "company"), props=("斜影", "{item}"), absent=("thing?thing:shadow",), prose="""
            1 +thing:shadow | {hero}走过去，脚后跟对着脚后跟，轻轻地一跺，{thing}就接上了，抬一抬手，它也抬一抬手，慢了一点儿，像是还在生气，第二下就不慢了。
            1 -thing:shadow | {thing}就这样回到了{hero}身边，{hero}先看了看{friend}，才低下头去看它。
            2         | 那天没有玩完的，这天都补上了，一直玩到太阳下山。
            2 +company | {company}也一起玩，跑得比谁都欢。
            2 +thing:shadow | 太阳落到树后头的时候，两个影子躺在草地上，头挨着头，拉得老长，一直拉到了路那边。
            3         | {hero}没有急着把{thing}带走，两个就那么坐着，让它待在中间。
            3         | 路过失物招领处，{keeper}探出头来问：@keeper“三个问题，答得上来了吗？”
            3 &       | @hero“丢的不是它，”{hero}说，@hero“是我自己先走丢的。”
            4 ?drawer | {keeper}点点头，从“说不清”的抽屉里找出一张条子，划掉了一行。
            3         | {item.end}。
            1         | 从那以后，{hero}再说“一会儿”的时候，总要先站住，看一眼手里拿着什么，身边站着谁。
            1         | 要是真得走开，{hero}就倒着走，一边走，一边挥手，直到看不见为止。
        """),
    ),
)  # fmt: skip
