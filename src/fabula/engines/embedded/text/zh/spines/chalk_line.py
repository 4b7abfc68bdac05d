# ruff: noqa: E501 (Chinese prose and word lists)
"""Friendship: a line drawn between two neighbours turns out to be a road."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.friend.line",
    family="friendship",
    tier=1,
    title="一条线",
    relations=frozenset({"befriends", "meets", "alone"}),
    needs={"hero": need(has="being"), "other": need(has="being partner")},
    parts=(
        Part("other", ("长辈",), source="other", need=need(has="being"), age="young"),
        Part("ant", ("蚂蚁",), called="一只蚂蚁"),
        Part("visitor", ("女人", "兔子"), gender="female", called="有人来做客"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "白粉笔", "one": "一截白粉笔", "noun": "粉笔", "q": "截"},
            {"is": "石灰块", "one": "一块白石灰", "noun": "石灰", "q": "块"},
        ),
        "quarrel": (
            {"is": "为了一把椅子该朝东还是朝西", "thing": "椅子", "end": "那把椅子放在线的正当中，上午朝东，下午朝西"},
            {"is": "为了一锅汤该先放盐还是后放盐", "thing": "汤锅", "end": "那锅汤如今一人放一半盐，谁先谁后，都不看"},
            {"is": "为了一扇窗该开着还是关着", "thing": "窗户", "end": "那扇窗从此开一半，关一半"},
        ),
    },
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat("吵架", place="@yard", time="morning", mood="angry", actors=("hero", "other"), props=("{item}",), prose="""
            1         | {hero.intro_is}，和{other.intro}住在一个院子里，住得好好的，忽然吵了一架。
            1         | 吵架是{quarrel}，吵到后来，谁也不记得自己原来是哪一边的了。
            1         | {hero}捡起{item.one}，在院子当中画了一条线：@hero“这边是我的，那边是你的。”
            2         | @other“画就画，”{other}说，@other“画直一点儿。”
            3         | 线从墙根画到井边，从井边画到门口，不偏不倚，把门槛也分成了两半。
            3         | {hero}把{item.noun}往怀里一揣，说，哪天线淡了，还要再描。
        """),
        Beat("规矩", place="@yard", time="day", mood="funny", actors=("hero", "other"), props=("白线", "树"), prose="""
            2 #rules | 有了线，就得有规矩，第一条：谁也不许过线。
            2         | 第二条是第二天加的，因为{other}那边的树影子，一到下午就伸了过来。
            2 & #beans | @hero“影子过界，”{hero}说，@hero“罚豆子两颗。”{other}一声不吭，扔过来两颗豆子。
            3 ?beans #noodles | 第三天，{hero}那边煮面，香味过去了，罚了三颗。
            3 ?rules | 打喷嚏过了界的，也要罚，所以两边打喷嚏，都先转过身去。
            4 *ant    | 一只蚂蚁不知道有线，来来回回地走，两边都装作没看见。
            3 ?beans | 豆子扔来扔去，其实总是那几颗，早就分不清是谁家的了。
            3 ?rules | 夜里，{hero}听见线那边有一声叹气，想了想，叹气过界，规矩里没有写。
            4 &       | {hero}也叹了一声，算是还回去。
            2         | 日子一长，院子静得很，{hero}说了半句笑话，才想起来，后半句一向是{other}接的。
            3 @12+ | 道理是分得清的，日子分不清，分清了的日子，每一边都只剩一半。
            3 #tables | 吃饭的时候，两张桌子都挪到了线边上，一个朝这边坐，一个朝那边坐，背对着背。
            4         | {quarrel.thing}的事，再也没有谁提起过。
        """),
        Beat("大雾", place="@yard", time="dusk", weather="fog", mood="lonely", actors=("hero",), props=("白线",), prose="""
            1         | 那天傍晚起了大雾，大得伸出{hand}去，就看不见{hand}。
            1         | 天黑透了，线那边的灯还没有亮：{other}一早出门去了，到现在没有回来。
            2         | {hero}对自己说，那边的事，不归这边管，然后竖起耳朵，听了半个钟头。
            3         | 听见的只有雾，雾走路是没有声音的，可是会把别的声音吃掉。
            3 ?beans | 豆子在桌上摆着，两颗，三颗，正好够罚一回什么。
            4         | {hero}走到门口，走回来，又走到门口，走到第三趟，门就没有关。
            2         | 喊了几声，声音出去就散了，像水倒在沙子上。
            3         | @hero“{other}认路全靠看，”{hero}想，@hero“这样的雾，走到天亮也走不回来。”
        """),
        Beat("画线", place="@path", time="night", weather="fog", mood="tense", actors=("hero",), props=("{item}", "白线"), climax=True, prose="""
            1         | {hero}从怀里摸出那{item.q}{item.noun}，蹲下来，把院子里的那条线接上，接着往门外画。
            1 &       | 画一步，退一步，画过了门口，画过了井台，画到了谁也没有画到过的地方。
            2         | {item}越画越短，{hero}画得越来越省，到后来，只敢点一个点，再点一个点。
            3         | {hero}的腰弯得太久，都不像是自己的了，可是雾里头，那条线白得清清楚楚。
            3         | 身后看不见家，前头看不见路，能看见的，只有自己刚画的这一截。
        """),
        Beat("碰头", place="@path", time="night", weather="fog", mood="happy", actors=("hero",), props=("{item}", "白线"), climax=True, prose="""
            1 *other -other:several | 画到最后一点儿粉末的时候，{hero}的头碰着了另一个头。
            1 *other +other:several | 画到最后一点儿粉末的时候，{hero}的头碰着了谁的头，抬起来一看，{other}一个不少，都在。
            2 -other:several | @other“哎哟，”{other}蹲在地上说，@other“我正找路呢，怎么摸着一条线？”
            2 +other:several | @other“哎哟，”{other}蹲在地上说，@other“我们正找路呢，怎么摸着一条线？”
            1         | @hero“那是咱们家的线，”{hero}说，@hero“顺着它走就到了。”
            3 -other:several | @other“那我走哪一边？”{other}问。
            3 +other:several | @other“那我们走哪一边？”{other}问。
            3 &       | {hero}低头看了看，线太细了，两边都是雾，只好说：@hero“走上头吧。”
            4 ?beans *other -other:several | 两个一前一后，都踩着线走，谁也没有提罚豆子的事。
            4 ?beans *other +other:several | 一个跟着一个，都踩着线走，谁也没有提罚豆子的事。
        """),
        Beat("天亮", place="@yard", time="morning", mood="happy", actors=("hero", "other"), props=("豆子", "白线"), prose="""
            1         | 第二天太阳出来，雾没有了，{hero}和{other}站在院子里看那条线，它弯弯扭扭的，一直通到很远的地方。
            2         | @other“画歪了。”{other}说。@hero“歪着才找得到你。”{hero}说。
            2         | 下过一场雨，线就没有了，谁也没有再描。
            3 ?beans | 剩下的豆子，种在了原来是线的地方，过些日子长出来，爬得两边都是。
            3         | {quarrel.end}。
            3 ?tables ?noodles *visitor | 有人来做客，问{hero}和{other}，院子这么宽，怎么两张桌子拼得这么紧。
            3 &       | @other“怕面的香味走丢了。”{other}说。
            4         | {other}后来出远门，口袋里也装上了一截{item.noun}，说是万一。
            1         | 如今{hero}也还跟{other}吵架，一吵起来，就有一个气冲冲地说：@hero“拿{item.noun}来！”
            1 -other:several | 另一个就拿来了，两个蹲在地上，画一排格子，跳房子，跳完了再接着吵。
            1 +other:several | 那边就有一个拿来了，大家蹲在地上，画一排格子，跳房子，跳完了再接着吵。
        """),
    ),
)  # fmt: skip
